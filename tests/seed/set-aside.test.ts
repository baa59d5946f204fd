import { describe, expect, it } from 'vitest'
import { extract } from '../../seed/extract.ts'

const lead = 'France and Germany signed a treaty in Aachen on Tuesday, the two governments said in a joint statement.'
const entree = 'La France et l’Allemagne ont signé un traité à Aix-la-Chapelle mardi, selon les deux gouvernements.'

/** The reasons for which lines of an article are set aside, with the words of each. */
const aside = (text: string, given = {}) =>
  extract(text, given).quarantined.map(({ start, end, reason }) => [reason, text.slice(start, end)])

describe('what is set aside', () => {
  it.each([
    ['byline', 'By Ann Writer in Paris'],
    ['byline', 'By Ann Writer and John Scribe, Diplomatic Correspondent'],
    ['byline', '(Reporting by Ann Writer in Berlin and Ion Scribe in Chisinau; Editing by Jane Desk)'],
    ['byline', '(Additional reporting by Ann Writer)'],
    ['byline', 'Ann Writer in Moscow contributed to this report.'],
    ['correction', 'Correction: France and Italy did not sign a treaty in Rome, as we wrote.'],
    ['correction', 'An earlier version of this article said that France and Italy signed a treaty in Rome.'],
    ['correction', 'A correction was made on Jan. 23, 2019: the treaty was not signed in Rome by Moldova.'],
    ['correction', 'This story was updated to clarify that Moldova did not attack Romania.'],
    ['byline', 'With AFP and Reuters'],
    ['offer', 'Russia invaded Moldova: read our report. Subscribe now for $1.'],
    ['offer', 'Reporting from Moldova costs money: support our journalism from as little as £1.'],
    ['examined', 'Has Russia invaded Moldova?'],
    ['examined', 'Claim: Russia invaded Moldova on Monday.'],
  ])('is, as %s, %j', (reason, line) => {
    expect(aside(`${lead}\n\n${line}\n\n${lead}`)).toEqual([[reason, line]])
  })

  it.each([
    ['byline', 'Par Jean Dupont, envoyé spécial à Bagdad'],
    ['byline', '(Avec AFP)'],
    ['byline', 'Avec l’AFP et les agences'],
    ['byline', '(Reportage de Jean Dupont, édité par Anne Martin)'],
    ['correction', 'Rectificatif : la France et l’Italie n’ont pas signé de traité à Rome.'],
    ['correction', 'Une version précédente de cet article disait que la France et l’Italie avaient signé un traité.'],
    ['offer', 'Il vous reste 85\u00a0% de cet article à lire.'],
    ['examined', 'La Russie a-t-elle envahi la Moldavie\u00a0?'],
  ])('is, in French, as %s, %j', (reason, line) => {
    expect(aside(`${entree}\n\n${line}\n\n${entree}`)).toEqual([[reason, line]])
  })

  it('is a line that is the author’s name', () => {
    expect(aside(`${lead}\n\nIon Moldova\n\n${lead}`, { author: 'Ion Moldova' })).toEqual([['byline', 'Ion Moldova']])
  })

  it('is who reported, at the end of the last paragraph, and not that paragraph', () => {
    const text = `${lead} President Emmanuel Macron met Chancellor Angela Merkel there. (Reporting by Ann Writer; Editing by Jane Desk)`
    expect(aside(text)).toEqual([['byline', '(Reporting by Ann Writer; Editing by Jane Desk)']])
    expect(extract(text).entities.map(({ id }) => id)).toContain('person:angela-merkel')
  })

  it.each([
    'By Monday, France and Germany had signed the treaty.',
    'Par ailleurs, la France et l’Allemagne ont signé un traité à Aix-la-Chapelle.',
    'Germany will support our work in Syria, the agency said, and make a contribution to its fund.',
    'The two ministers corrected the text of the treaty, and their governments signed it.',
    'The minister asked: who will sign? Nobody answered, and the treaty was signed the next day.',
  ])('is not %j', line => {
    expect(aside(`${line}\n\n${line}`)).toEqual([])
  })
})
