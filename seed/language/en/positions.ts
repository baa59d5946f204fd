import type { PositionWords } from '../position-words.ts'

/** English words for memberships, seats and terms of office. */
export const positions: PositionWords = {
  memberships: [
    '(?:(?:which (?:is|are)|who (?:is|are)|is|are|all|both) )*(?:an? )?(?:(?:founding|full|fellow|permanent|non-permanent) )*(?:members?|member states?) of(?: a)?',
    '(?:(?:all|both|which) )?belongs? to',
  ],
  accessions: ['(?:(?:has|have|had|officially|formally) )*(?:joined|acceded to)'],
  jointActions: ["['’]s\\b", ' (?:in \\p{L}+ing|to|for) '],
  membersBehind: ['members?(?: states?)?'],
  listConjunctions: ['and', 'as well as'],
  placePrepositions: 'in inside',
  placeArticles: 'the',
  seats: ['(?:which is |that is )?(?:based|located|headquartered|seated)'],
  seatPrepositions: ['in', 'at', 'near'],
  formerHolder: 'former ex ousted deposed erstwhile onetime',
  pastHolder: 'late then',
  termBegins: 'since elected appointed sworn',
  termEnds: 'until till',
  yearRangeOpeners: 'from between',
  yearRangeLinks: 'to and',
}
