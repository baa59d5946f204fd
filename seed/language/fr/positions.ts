import type { PositionWords } from '../position-words.ts'

/** French words for memberships, seats and terms of office. */
export const positions: PositionWords = {
  memberships: [
    '(?:(?:qui )?(?:est|sont|font partie|tous) )*(?:un |une |des )?(?:(?:pays|etats?|autres?) )*membres?(?: (?:fondateurs?|permanents?|a part entiere))* (?:de|du|des|d)',
    '(?:(?:tous|qui) )?(?:appartien(?:t|nent) a|font partie de|fait partie de)',
  ],
  accessions: ['(?:(?:a|ont|avait|avaient|officiellement) )*(?:rejoint|adhere a|integre)'],
  jointActions: [' (?:pour|dans|sur) '],
  membersBehind: [],
  listConjunctions: ['et', 'ainsi que'],
  placePrepositions: 'en au aux',
  placeArticles: 'la l',
  seats: ['(?:qui est |dont le siege est )?(?:basee?|installee?|situee?|sise?)'],
  seatPrepositions: ['a', 'en', 'au', 'aux', 'pres de'],
  formerHolder: 'ancien ancienne anciens anciennes ex dechu dechue',
  pastHolder: 'feu defunt defunte',
  termBegins: 'depuis elu elue nomme nommee investi investie reelu reelue',
  termEnds: "jusqu'en jusqu",
  yearRangeOpeners: 'de entre',
  yearRangeLinks: 'a et',
}
