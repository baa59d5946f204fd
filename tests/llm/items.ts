/** Items as a model returns them, for an article of two sentences in which the rules find no event; a test changes the one it needs. */
export const article =
  'Le ministre omanais Badr al-Busaidi a servi d’intermédiaire mardi à Mascate.\n\n' +
  'Sous son égide, l’Arabie saoudite et les Houthis ont trinqué à la page qui se tourne.\n'

const country = (name: string) => ({ name, kind: 'Country' })
export const peace = {
  type: 'AGREE',
  kind: 'agreement',
  status: 'held',
  start: '2023-04-11',
  end: '2023-04-11',
  place: { name: 'Mascate', kind: 'Place' },
  participants: [country('Arabie saoudite'), { name: 'Houthis', kind: 'Organization' }],
  actors: [],
  recipients: [],
  quote: 'l’Arabie saoudite et les Houthis ont trinqué à la page qui se tourne',
  quoteStart: null,
  saidBy: null,
  modality: 'asserted',
  polarity: 'positive',
}

export const envoy = {
  type: 'REPRESENTS',
  from: { name: 'Badr al-Busaidi', kind: 'Person' },
  to: country('omanais'),
  title: 'ministre',
  quote: 'Le ministre omanais Badr al-Busaidi a servi d’intermédiaire',
  quoteStart: 0,
  saidBy: null,
  modality: 'asserted',
  polarity: 'positive',
}
export const answer = (events: unknown[] = [], relations: unknown[] = []) => ({ content: { events, relations } })
