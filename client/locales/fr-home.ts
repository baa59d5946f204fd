/** The words with which the page opens. */
export const home = {
  latest: 'Les dernières semaines',
  from: 'Ce que disent les articles parus depuis le {{day}}.',
  allTime: 'Ce que disent tous les articles.',
  showAll: 'Montrer toutes les semaines',
  showLatest: 'Montrer les dernières semaines',
  trivia: 'Avec les détails',
  disputed: 'Contesté',
  unconfirmed: 'D’un seul média',
  since: 'Depuis votre dernière visite ({{since}})',
  nothingNew: 'Aucun nouvel article depuis votre dernière visite ({{since}}).',
  moreNew_one: '{{count}} autre nouvel article',
  moreNew_other: '{{count}} autres nouveaux articles',
  notAllNew: 'Il y en a plus qu’il n’en est montré ici.',
  graphFrom: 'articles depuis le {{day}}',
  unlinked_one: '{{number}} entité sans relation est laissée de côté',
  unlinked_other: '{{number}} entités sans relation sont laissées de côté',
}
