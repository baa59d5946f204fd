import type { Article } from './articles.ts'

const told = (publisher: string | undefined, publishedAt: string, text: string): Article => ({
  text,
  given: { publishedAt, lang: 'en', title: text.slice(0, 40), ...(publisher ? { publisher } : {}) },
})

/** What newsrooms and governments tell differently, one dispute of each kind or so. */
export const differing = {
  /** One meeting on two days. */
  mondayMeeting: told('Reuters', '2019-05-08', 'Kenya and Peru met in Lima on 6 May 2019.'),
  tuesdayMeeting: told('Le Monde', '2019-05-09', 'Peru and Kenya met in Lima on 7 May 2019.'),
  /** One agreement of three or of four. */
  threeAgree: told(
    'Reuters',
    '2019-06-12',
    'Chile, Bolivia and Ecuador signed an agreement in Santiago on 10 June 2019.',
  ),
  fourAgree: told(
    'AFP',
    '2019-06-12',
    'Chile, Bolivia, Ecuador and Paraguay signed an agreement in Santiago on 10 June 2019.',
  ),
  /** One meeting in two places. */
  inOslo: told('Reuters', '2019-07-03', 'Norway and Sweden met in Oslo on 2 July 2019.'),
  inBergen: told('AFP', '2019-07-04', 'Norway and Sweden met in Bergen on 2 July 2019.'),
  /** What is no dispute: the country of the same city. */
  inNorway: told('Le Monde', '2019-07-05', 'Norway and Sweden met in Norway on 2 July 2019.'),
  /** Asserted by one state and denied by another. */
  assertedByIran: told(
    'Reuters',
    '2019-08-03',
    'According to the Iranian foreign ministry, Iran and Iraq met in Baghdad on 1 August 2019.',
  ),
  deniedByIraq: told('AFP', '2019-08-04', 'Iraq denied that it met Iran in Baghdad on 1 August 2019.'),
  /** Asserted without a day, and denied. */
  attackAsserted: told('Reuters', '2019-08-20', 'Officials in Cairo said that Ethiopia attacked Eritrea.'),
  attackDenied: told('AFP', '2019-08-21', 'Ethiopia denied that it attacked Eritrea.'),
  /** An accusation and its answer. */
  accused: told('Reuters', '2019-09-05', 'Chad accused Libya of an attack on 4 September 2019.'),
  rejected: told('AFP', '2019-09-06', "Libya rejected Chad's accusations on 5 September 2019."),
  /** Announced, and nothing more heard of it. */
  announced: told('Reuters', '2019-10-01', 'Ghana and Togo will meet in Accra on 20 October 2019.'),
  /** Announced, and held. */
  announcedAndHeld: told('Reuters', '2019-10-01', 'Mali and Niger will meet in Bamako on 21 October 2019.'),
  held: told('AFP', '2019-10-22', 'Mali and Niger met in Bamako on 21 October 2019.'),
  /** One attack with several tolls, of which "more than 20" excludes 12 and not 25. */
  twelveKilled: told(
    'Reuters',
    '2019-11-02',
    'Seven people were wounded and 12 were killed in the Ugandan attack on Rwanda on 1 November 2019.',
  ),
  moreThanTwentyKilled: told(
    'AFP',
    '2019-11-02',
    'More than 20 people died when Uganda attacked Rwanda on 1 November 2019, according to the Rwandan foreign ministry.',
  ),
  twentyFiveKilled: told(
    'Le Monde',
    '2019-11-03',
    'The Ugandan attack on Rwanda on 1 November 2019 killed 25 people and wounded seven.',
  ),
  /** What is no dispute: one outlet counts again. */
  firstCount: told(
    'BBC',
    '2019-11-12',
    'Seven people were killed in the Zambian attack on Angola on 11 November 2019.',
  ),
  secondCount: told(
    'BBC',
    '2019-11-13',
    'Nine people were killed in the Zambian attack on Angola on 11 November 2019.',
  ),
  /** Without an outlet. */
  unnamed: told(undefined, '2019-05-10', 'Kenya and Peru met in Lima on 6 May 2019, officials said.'),
} as const satisfies Record<string, Article>
