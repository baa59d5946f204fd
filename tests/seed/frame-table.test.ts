import { describe, expect, it } from 'vitest'
import { frameTable } from '../../seed/frames/frame-table.ts'
import type { Pack } from '../../seed/language/pack.ts'
import { packs } from '../../seed/language/packs.ts'
import { scopeTable } from '../../seed/predication/scope/scope-table.ts'

/** English with other frames, or other words of scope. */
const withFrames = (frames: string): Pack => ({ ...packs.en, frames })
const withScope = (scope: string): Pack => ({ ...packs.en, scope })

describe('a table of frames', () => {
  it('is read line by line: triggers, coding, roles, restrictions', () => {
    const { frames } = frameTable(
      withFrames(`
# what people hold
@talks = talk, meeting
== verbs
hold, host | CONSULT meeting | parties: subject, with | object: @talks, summit | not: clause
`),
    )
    expect(frames.verb.get('host')).toEqual([
      {
        rule: 'en/hold.CONSULT',
        part: 'verb',
        coding: { type: 'CONSULT', kind: 'meeting' },
        roles: [
          {
            name: 'parties',
            optional: false,
            from: [
              { path: ['subject'], exact: false },
              { path: ['with'], exact: false },
            ],
          },
        ],
        restrictions: [
          { path: ['object'], test: 'in', lemmas: new Set(['talk', 'meeting', 'summit']) },
          { path: ['clause'], test: 'absent', lemmas: new Set() },
        ],
        light: true,
      },
    ])
  })

  it('asks the line with more restrictions first, and numbers lines of one name', () => {
    const { frames } = frameTable(
      withFrames(`== verbs
hit | ASSAULT attack | actor: subject; recipient: object
hit | SANCTION sanction | actor: subject; recipient: object | with: sanction, tariff
hit | ASSAULT attack | actor: subject | object: target | not with: sanction
`),
    )
    expect(frames.verb.get('hit')?.map(({ rule }) => rule)).toEqual([
      'en/hit.ASSAULT-2',
      'en/hit.SANCTION',
      'en/hit.ASSAULT',
    ])
  })

  it('knows an event noun of several words by its head, on whichever side that stands', () => {
    expect(
      frameTable(withFrames('== nouns\nphone call | CONSULT call | parties: poss, with')).isEventNoun('call'),
    ).toBe(true)
    const french = { ...packs.fr, frames: '== nouns\ncoup de fil | CONSULT call | parties: de, avec' }
    expect(frameTable(french).isEventNoun('coup')).toBe(true)
    expect(frameTable(french).isEventNoun('fil')).toBe(false)
  })

  it.each([
    ['a type that PLOVER does not have', '== verbs\nhit | FIGHT attack | actor: subject'],
    ['a kind that nobody says', '== verbs\nhit | ASSAULT hitting | actor: subject'],
    ['a role that there is not', '== verbs\nhit | ASSAULT attack | victim: object'],
    [
      'a class that is not named yet',
      '== verbs\nhit | ASSAULT attack | actor: subject | object: @target\n@target = base',
    ],
    ['a restriction without a relation', '== verbs\nhit | ASSAULT attack | actor: subject | base'],
    ['a status that there is not', '== verbs\nhit | ASSAULT attack | actor: subject | status: soon'],
    ['a support verb that carries nothing', '== support\nhold | object: actor'],
  ])('refuses %s, and says in which line', (_, frames) => {
    expect(() => frameTable(withFrames(frames))).toThrow()
  })

  it('names the line that it refuses', () => {
    const line = 'hit | FIGHT attack | actor: subject'
    expect(() => frameTable(withFrames(`== verbs\n${line}`))).toThrow(line)
  })
})

describe('a table of scope', () => {
  it('lets the first of several keys decide, and of two lines the first', () => {
    const { effect } = scopeTable(withScope('reported | clause | be said\nnone | clause | say, be said'))
    expect(effect('clause', 'be said', 'say')).toBe('reported')
    expect(effect('clause', 'say')).toBe('none')
    expect(effect('object', 'say')).toBeUndefined()
  })

  it.each(['perhaps | clause | think', 'none | clause'])('refuses a line that is none: %s', line => {
    expect(() => scopeTable(withScope(line))).toThrow(line)
  })
})
