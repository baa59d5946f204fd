import type { Article } from './articles.ts'

/** The copy of an agency, long enough to be told from two who put one thing alike. */
const copy = `Kenya and Peru met in Lima on 6 May 2019. The two delegations spoke for three hours about fishing rights,
student grants and a direct flight between their capitals, and agreed to go on in the autumn. Outside the ministry a small crowd waited in the
rain with flags of both countries. A spokesman said that the talks had been open and useful, and that a list of common projects would be drawn up
before the end of the year. Traders in the harbour hope for lower duties on coffee and quinoa, which have been sold at a loss since the winter.`

const printed = (publisher: string | undefined, publishedAt: string, text: string): Article => ({
  text,
  given: { lang: 'en', publishedAt, title: `${publisher ?? 'Nobody'} on Lima`, ...(publisher ? { publisher } : {}) },
})

/** One telling in the words of an agency, in printings that change a few of them, and tellings of others. */
export const printings = {
  agency: printed('AFP', '2019-05-06', copy),
  daily: printed(
    'Le Monde',
    '2019-05-07',
    `LIMA — ${copy.replace('three hours', 'more than three hours').replace('small crowd', 'crowd')}`,
  ),
  cut: printed('Reuters', '2019-05-08', copy.slice(0, copy.indexOf(' Traders in'))),
  unsigned: printed(undefined, '2019-05-09', `${copy} (edited)`),
  /** Another outlet's own report of the same meeting. */
  own: printed(
    'BBC',
    '2019-05-07',
    `Kenya and Peru met in Lima on 6 May 2019. Our correspondent in the Peruvian capital says that ministers from Nairobi came with a delegation of farmers,
teachers and engineers, that the mood was friendly, and that nobody wanted to speak of the dispute over tuna that had kept the two apart for most of last year.
The next round will be held in Mombasa, where the port is to be widened with money from several lenders.`,
  ),
} as const satisfies Record<string, Article>
