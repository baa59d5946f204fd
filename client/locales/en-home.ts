/** The words with which the page opens. */
export const home = {
  latest: 'The latest weeks',
  from: 'What articles published since {{day}} tell.',
  allTime: 'What all articles tell.',
  showAll: 'Show all weeks',
  showLatest: 'Show the latest weeks',
  trivia: 'With details',
  disputed: 'Disputed',
  unconfirmed: 'By one outlet',
  since: 'Since your last visit ({{since}})',
  nothingNew: 'No new article since your last visit ({{since}}).',
  moreNew_one: '{{count}} more new article',
  moreNew_other: '{{count}} more new articles',
  notAllNew: 'There are more than are listed here.',
  graphFrom: 'articles since {{day}}',
  unlinked_one: '{{number}} entity in no relation is left out',
  unlinked_other: '{{number}} entities in no relation are left out',
}
