import { describe, expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'
import { leaveOut } from '../../server/leave-out.ts'

const text = `PARIS, 22 janvier 2019 — Emmanuel Macron et Angela Merkel se sont rencontrés à Paris mardi. La France et l’Allemagne ont signé un accord à Aix-la-Chapelle.`
const said = extract(text, { publishedAt: '2019-01-22' })
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('leaving out what a reader unticked', () => {
  it('changes nothing for nothing, or for ids that the article does not have', () => {
    expect(leaveOut(said, [])).toEqual(said)
    expect(leaveOut(said, ['country:XXX', 'no such thing'])).toEqual(said)
  })

  it('drops one event and keeps the others', () => {
    const [event] = said.events
    if (!event) throw new Error('the article should tell an event')
    const left = leaveOut(said, [event.id])
    expect(idsOf(left.events)).toEqual(idsOf(said.events).slice(1))
    expect(left.entities).toEqual(said.entities)
  })

  it('drops one relation and keeps the others', () => {
    const [relation] = said.relations
    if (!relation) throw new Error('the article should state a relation')
    expect(idsOf(leaveOut(said, [relation.id]).relations)).toEqual(idsOf(said.relations).slice(1))
  })

  it('leaves no reference to an entity that is left out', () => {
    for (const { id } of said.entities)
      if (id !== said.article.publisher) expect(JSON.stringify(leaveOut(said, [id]))).not.toContain(`"${id}"`)
  })

  it('drops an event with the last of its participants', () => {
    const all = said.entities.map(({ id }) => id)
    const left = leaveOut(said, all)
    expect(left.events.every(({ id }) => said.events.find(event => event.id === id)?.participants.length === 0)).toBe(
      true,
    )
    expect(left.relations).toEqual([])
  })
})
