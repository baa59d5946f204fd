/** The words of the dialog that makes a dossier and of what is printed beside the graph, loaded with them. */
export const dossier = {
  title: 'Établir un dossier',
  intro:
    'Ce qui est choisi devient un fichier à lire, à imprimer et à transmettre sans cette page : chaque relation en une phrase, avec chaque citation et sa source.',
  question: 'Question à laquelle il répond',
  by: 'Préparé par',
  scope: 'Ce qu’il contient',
  scopes: {
    screen: 'Tout ce qui est à l’écran',
    given: 'Ce qui vient d’être trouvé',
    marked: 'Les entités sélectionnées',
    entity: 'L’entité ouverte, et ses relations à l’écran',
    relation: 'La relation ouverte',
    path: 'Le chemin mis en évidence',
  },
  format: 'Sous forme de',
  formats: {
    html: 'Une page (HTML) que tout navigateur ouvre, sans réseau',
    rocrate:
      'Un objet de recherche (RO-Crate) : la page, des tables, les références, et l’empreinte de chaque fichier, à vérifier',
  },
  language: 'Langue',
  languages: { fr: 'français', en: 'anglais' },
  make: 'Établir le dossier',
  making: 'En cours…',
  cancel: 'Annuler',
  partial: 'Le dossier ne contient pas tout, et le dit. Restreignez ce qu’il doit contenir pour un dossier entier.',
  printed: {
    title: 'Citations',
    none: 'Aucune relation à l’écran n’a de citation.',
    partial: 'Toutes les citations n’y sont pas.',
    failed: 'Les citations n’ont pas pu être chargées.',
    noOutlet: 'média non nommé',
    noDate: 'sans date',
  },
}
