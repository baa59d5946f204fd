import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as ontology from '../../model/ontology.ts'
import { relationTable } from '../../scripts/relation-table.ts'

const { nodeKinds, relations, tones } = ontology

describe('the ontology', () => {
  it('says of every relation type what it joins, and a symmetric one joins the same on both sides', () => {
    for (const [type, row] of Object.entries(relations)) {
      expect(row.from, type).not.toEqual([])
      expect(row.to, type).not.toEqual([])
      if (row.symmetric) {
        expect(row.to, type).toEqual(row.from)
        expect(row.inverse, type).toEqual(row.label)
      } else expect(row.inverse, type).not.toEqual(row.label)
    }
  })

  it.each([
    ['node kinds', nodeKinds],
    ['organization types', ontology.orgTypes],
    ['event types', ontology.ploverTypes],
    ['event kinds', ontology.eventKinds],
    ['statuses', ontology.eventStatuses],
    ['modalities', ontology.modalities],
    ['roles', ontology.participantRoles],
  ])(
    'labels all %s in French and English, no two of them alike',
    (_, rows: Record<string, { label: ontology.Label }>) => {
      for (const language of ['fr', 'en'] as const) {
        const words = Object.values(rows).map(({ label }) => label[language].trim())
        expect(words).not.toContain('')
        expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
      }
    },
  )

  it('is the table of docs/cypher.md, which `npm run docs:gallery` writes', () => {
    expect(readFileSync(new URL('../../docs/cypher.md', import.meta.url), 'utf8')).toContain(relationTable())
  })

  it('has a colour of the page for every kind and every tone, in light and in dark', () => {
    const styles = readFileSync(new URL('../../client/styles/base.css', import.meta.url), 'utf8')
    const names = [
      ...Object.keys(nodeKinds).map(kind => `kind-${kind.toLowerCase()}`),
      ...tones.map(tone => `tone-${tone}`),
    ]
    for (const name of names) expect(styles).toMatch(new RegExp(`--${name}: light-dark\\(#\\w{6}, #\\w{6}\\);`))
  })
})
