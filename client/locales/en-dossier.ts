/** The words of the dialog that makes a dossier and of what is printed beside the graph, loaded with them. */
export const dossier = {
  title: 'Make a dossier',
  intro:
    'What is chosen becomes a file to read, print and hand on without this page: each relation as a sentence, with every quote and its source.',
  question: 'Question that it answers',
  by: 'Prepared by',
  scope: 'What it holds',
  scopes: {
    screen: 'All that is on screen',
    given: 'What was just found',
    marked: 'The entities that are selected',
    entity: 'The entity that is open, and its relations on screen',
    relation: 'The relation that is open',
    path: 'The path that is highlighted',
  },
  format: 'As',
  formats: {
    html: 'One page (HTML) that any browser opens, without a network',
    rocrate: 'A research object (RO-Crate): the page, tables, references, and the hash of each file, to be verified',
  },
  language: 'Language',
  languages: { fr: 'French', en: 'English' },
  make: 'Make the dossier',
  making: 'Being made…',
  cancel: 'Cancel',
  partial: 'The dossier does not hold all of it, and says so. Narrow what it is to hold for a whole one.',
  printed: {
    title: 'Quotes',
    none: 'No relation on screen has a quote.',
    partial: 'Not all quotes are here.',
    failed: 'The quotes could not be loaded.',
    noOutlet: 'outlet not named',
    noDate: 'no date',
  },
}
