import type { Label } from './ontology.ts'

/** A query worth copying: what it asks in both languages, and what its answer shows. Runs on both engines, without parameters. */
export type GalleryQuery = { id: string; title: Label; shows: Label; query: string }

/** The gallery of the console and of docs/cypher.md, from looking around to arguing with the sources. */
export const gallery: readonly GalleryQuery[] = [
  {
    id: 'countries',
    title: { fr: 'Les pays et ce qui les touche', en: 'Countries and what touches them' },
    shows: {
      fr: 'Vingt-cinq relations d’un pays, dans un sens ou dans l’autre : un premier coup d’œil, à envoyer sur le graphe.',
      en: 'Twenty-five relations of a country, either way round: a first look, to be handed to the graph.',
    },
    query: 'MATCH (c:Country)-[r]-(o:Entity)\nRETURN c, r, o\nLIMIT 25',
  },
  {
    id: 'labels',
    title: { fr: 'Ce que contient le graphe', en: 'What the graph holds' },
    shows: {
      fr: 'Le nombre de nœuds par étiquette. Une entité porte deux étiquettes : Entity et la sienne.',
      en: 'How many nodes bear each label. An entity bears two: Entity and its own.',
    },
    query: 'MATCH (n)\nUNWIND labels(n) AS label\nRETURN label, count(*) AS nodes\nORDER BY nodes DESC, label',
  },
  {
    id: 'relation-types',
    title: { fr: 'Les types de relation', en: 'Relation types' },
    shows: {
      fr: 'Chaque type entre entités, le nombre de relations et le nombre de déclarations qui les fondent.',
      en: 'Each type between entities, how many relations it has and how many claims they rest on.',
    },
    query:
      'MATCH (:Entity)-[r]->(:Entity)\nRETURN type(r) AS relation, count(r) AS relations, sum(r.claims) AS claims\nORDER BY relations DESC, relation',
  },
  {
    id: 'most-mentioned',
    title: { fr: 'Les plus cités', en: 'The most mentioned' },
    shows: {
      fr: 'Les dix entités que les articles nomment le plus souvent.',
      en: 'The ten entities that the articles name most often.',
    },
    query:
      'MATCH (n:Country|Person|Organization|Place)\nRETURN n.name AS name, labels(n) AS labels, n.mentions AS mentions\nORDER BY mentions DESC, name\nLIMIT 10',
  },
  {
    id: 'events-by-country',
    title: { fr: 'Qui prend part à quoi', en: 'Who takes part in what' },
    shows: {
      fr: 'Le nombre d’événements de chaque pays et leurs sortes.',
      en: 'How many events each country is part of, and of which kinds.',
    },
    query:
      'MATCH (c:Country)-[:PARTICIPATED_IN]->(e:Event)\nRETURN c.name AS country, count(DISTINCT e) AS events, collect(DISTINCT e.kind) AS kinds\nORDER BY events DESC, country',
  },
  {
    id: 'who-met-whom',
    title: { fr: 'Qui a rencontré qui, quand, où', en: 'Who met whom, when, where' },
    shows: {
      fr: 'Les réunions avec leurs participants, leur date et leur lieu quand il est connu.',
      en: 'Meetings with their participants, their dates, and their place where it is known.',
    },
    query:
      "MATCH (who:Entity)-[:PARTICIPATED_IN]->(e:Event)\nWHERE e.kind IN ['meeting', 'visit', 'call']\nOPTIONAL MATCH (e)-[:HELD_IN]->(place:Entity)\nWITH e, who.name AS name, place.name AS place\nORDER BY name\nRETURN e.name AS event, e.status AS status, e.start AS start, e.end AS end, place, collect(DISTINCT name) AS participants\nORDER BY start, event",
  },
  {
    id: 'who-says-so',
    title: { fr: 'Et qui le dit ?', en: 'And who says so?' },
    shows: {
      fr: 'Chaque déclaration avec ses mots exacts, l’article et, quand il est nommé, celui qui parle.',
      en: 'Each claim in its very words, its article and, where one is named, the speaker.',
    },
    query:
      'MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity), (c)-[:STATED_IN]->(a:Article)\nOPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker)\nRETURN s.name AS subject, c.relation AS relation, o.name AS object, c.quote AS quote, c.modality AS modality, speaker.name AS speaker, a.title AS article\nORDER BY subject, relation, object\nLIMIT 50',
  },
  {
    id: 'pairs-of-countries',
    title: { fr: 'Les pays qui se retrouvent', en: 'Countries that keep company' },
    shows: {
      fr: 'Les paires de pays qui partagent le plus d’événements ou d’organisations.',
      en: 'The pairs of countries that share most events or organizations.',
    },
    query:
      'MATCH (a:Country)-[:PARTICIPATED_IN|MEMBER_OF]->(x)<-[:PARTICIPATED_IN|MEMBER_OF]-(b:Country)\nWHERE a.id < b.id\nRETURN a.name AS one, b.name AS other, count(DISTINCT x) AS shared\nORDER BY shared DESC, one, other\nLIMIT 10',
  },
  {
    id: 'planned',
    title: { fr: 'Annoncé, mais pas confirmé', en: 'Announced and not confirmed' },
    shows: {
      fr: 'Les événements annoncés qu’aucun autre ne réalise : ce qui reste à vérifier.',
      en: 'Announced events that no other fulfils: what remains to be checked.',
    },
    query:
      "MATCH (e:Event {status: 'planned'})\nWHERE NOT EXISTS { MATCH (done:Event)-[:FULFILS]->(e) }\nOPTIONAL MATCH (e)<-[:PARTICIPATED_IN]-(who)\nRETURN e.name AS event, e.kind AS kind, e.start AS start, e.end AS end, count(DISTINCT who) AS participants\nORDER BY start, event",
  },
  {
    id: 'contradictions',
    title: { fr: 'Ce qui se contredit', en: 'What contradicts' },
    shows: {
      fr: 'Les événements que le graphe garde côte à côte parce que leurs sources ne s’accordent pas.',
      en: 'Events that the graph keeps side by side because their sources disagree.',
    },
    query: 'MATCH (a:Event)-[r:CONFLICTS_WITH]->(b:Event)\nRETURN a, r, b',
  },
  {
    id: 'uncertain',
    title: { fr: 'Ce qui n’est pas affirmé', en: 'What is not asserted' },
    shows: {
      fr: 'Les déclarations rapportées, annoncées, au conditionnel ou démenties.',
      en: 'Claims that are reported, planned, conditional or denied.',
    },
    query:
      "MATCH (c:Claim)\nWHERE c.modality <> 'asserted' OR c.polarity = 'negative'\nRETURN c.modality AS modality, c.polarity AS polarity, c.relation AS relation, c.quote AS quote\nORDER BY modality, relation, quote\nLIMIT 50",
  },
  {
    id: 'corroborated',
    title: { fr: 'Dit par plusieurs', en: 'Said by several' },
    shows: {
      fr: 'Les relations entre entités qui reposent sur plus d’une déclaration, les mieux étayées d’abord.',
      en: 'Relations between entities that rest on more than one claim, the best supported first.',
    },
    query:
      'MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.claims > 1\nRETURN a.name AS subject, type(r) AS relation, b.name AS object, r.claims AS claims, r.sources AS sources\nORDER BY sources DESC, claims DESC, subject, object',
  },
  {
    id: 'officials',
    title: { fr: 'Qui parle pour qui', en: 'Who speaks for whom' },
    shows: {
      fr: 'Les personnes, leur fonction et le pays ou l’organisation qu’elles représentent.',
      en: 'People, the office they hold, and the country or organization they represent.',
    },
    query:
      'MATCH (p:Person)-[r:HOLDS_POSITION|REPRESENTS]->(x:Country|Organization)\nRETURN p.name AS person, r.title AS title, type(r) AS relation, x.name AS of\nORDER BY person, relation',
  },
  {
    id: 'memberships',
    title: { fr: 'Les organisations et leurs membres', en: 'Organizations and their members' },
    shows: {
      fr: 'Chaque organisation avec la liste de ses membres connus du graphe.',
      en: 'Each organization with the members that the graph knows of.',
    },
    query:
      'MATCH (m:Entity)-[:MEMBER_OF]->(o:Organization)\nWITH o, m.name AS member\nORDER BY member\nRETURN o.name AS organization, o.orgType AS type, collect(member) AS members\nORDER BY size(members) DESC, organization',
  },
  {
    id: 'shortest-path',
    title: { fr: 'Par quoi deux pays sont liés', en: 'How two countries are connected' },
    shows: {
      fr: 'Les plus courts chemins entre l’Irak et chacun des autres pays, par des entités seulement.',
      en: 'The shortest paths between Iraq and every other country, through entities only.',
    },
    query:
      "MATCH (a:Country {id: 'country:IRQ'}), (b:Country)\nWHERE a.id <> b.id\nMATCH p = shortestPath((a)-[:MEMBER_OF|PARTICIPATED_IN|HELD_IN|LOCATED_IN|REPRESENTS|SUPPORTS|COOPERATES_WITH*..5]-(b))\nRETURN p, length(p) AS steps\nORDER BY steps, b.id\nLIMIT 10",
  },
  {
    id: 'two-steps',
    title: { fr: 'À deux pas d’une personne', en: 'Two steps from a person' },
    shows: {
      fr: 'Les pays que l’on atteint depuis chaque personne en une ou deux relations.',
      en: 'The countries reached from each person over one or two relations.',
    },
    query:
      'MATCH p = (who:Person)-[*1..2]->(c:Country)\nRETURN who.name AS person, c.name AS country, min(length(p)) AS steps\nORDER BY person, steps, country',
  },
  {
    id: 'timeline',
    title: { fr: 'Les événements au fil des mois', en: 'Events month by month' },
    shows: {
      fr: 'Le nombre d’événements par mois : les dates sont des textes ISO, un préfixe suffit.',
      en: 'How many events each month had: dates are ISO strings, a prefix will do.',
    },
    query:
      'MATCH (e:Event)\nWHERE e.start IS NOT NULL\nRETURN substring(e.start, 0, 7) AS month, count(*) AS events, collect(e.name) AS names\nORDER BY month',
  },
  {
    id: 'duration',
    title: { fr: 'Combien de temps après', en: 'How long after' },
    shows: {
      fr: 'Les jours écoulés entre un événement et les articles qui le racontent.',
      en: 'The days between an event and the articles that tell of it.',
    },
    query:
      'MATCH (c:Claim)-[:STATED_IN]->(a:Article), (c)-[:SUBJECT|OBJECT]->(e:Event)\nWHERE e.start IS NOT NULL AND a.publishedAt IS NOT NULL\nRETURN DISTINCT e.name AS event, e.start AS start, a.title AS article, duration.inDays(date(e.start), date(a.publishedAt)).days AS days\nORDER BY days DESC, event, article',
  },
  {
    id: 'outlets',
    title: { fr: 'Ce que publie chaque média', en: 'What each outlet publishes' },
    shows: {
      fr: 'Les articles par média et par langue, avec le nombre de déclarations qu’on en tire.',
      en: 'Articles by outlet and language, and how many claims they gave.',
    },
    query:
      'MATCH (a:Article)\nOPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o)\nRETURN coalesce(o.name, "?") AS outlet, a.lang AS lang, count(DISTINCT a) AS articles, sum(COUNT { (a)<-[:STATED_IN]-(:Claim) }) AS claims\nORDER BY articles DESC, outlet, lang',
  },
  {
    id: 'speakers',
    title: { fr: 'À qui l’on prête des propos', en: 'Who is quoted' },
    shows: {
      fr: 'Les personnes et les médias auxquels des déclarations sont attribuées.',
      en: 'The people and outlets to whom claims are attributed.',
    },
    query:
      'MATCH (c:Claim)-[:ATTRIBUTED_TO]->(s)\nRETURN s.name AS speaker, count(c) AS claims, collect(c.quote)[..3] AS examples\nORDER BY claims DESC, speaker',
  },
  {
    id: 'as-known-on',
    title: { fr: 'Le graphe tel que su un jour donné', en: 'The graph as known on a day' },
    shows: {
      fr: 'Les relations que fondent les seuls articles parus jusqu’au 29 octobre 2015 : ce que demande `asOf` dans l’API.',
      en: 'The relations by the articles alone that were published up to 29 October 2015: what `asOf` asks in the API.',
    },
    query:
      "MATCH (c:Claim)-[:STATED_IN]->(a:Article)\nWHERE a.publishedAt <= '2015-10-29'\nMATCH (c)-[:SUBJECT]->(s:Entity)\nMATCH (c)-[:OBJECT]->(o:Entity)\nRETURN s.name AS subject, c.relation AS relation, o.name AS object, count(DISTINCT c.id) AS claims, min(a.publishedAt) AS known\nORDER BY claims DESC, subject, relation, object\nLIMIT 25",
  },
  {
    id: 'rules',
    title: { fr: 'Les règles qui ont parlé', en: 'The rules that fired' },
    shows: {
      fr: 'Chaque règle d’extraction, ce qu’elle a trouvé et sa confiance : de quoi juger le graphe lui-même.',
      en: 'Each extraction rule, what it found and how sure it is: a way to judge the graph itself.',
    },
    query:
      'MATCH (c:Claim)\nRETURN c.rule AS rule, c.origin AS origin, count(*) AS claims, min(c.confidence) AS lowest, round(avg(c.confidence), 2) AS mean\nORDER BY claims DESC, rule',
  },
  {
    id: 'degree',
    title: { fr: 'Les nœuds les plus reliés', en: 'The best connected' },
    shows: {
      fr: 'Les entités selon le nombre de leurs relations, sans compter la provenance.',
      en: 'Entities by the number of their relations, provenance left aside.',
    },
    query:
      'MATCH (n:Entity)\nRETURN n.name AS name, COUNT { MATCH (n)-[r]-(m:Entity) RETURN r } AS degree\nORDER BY degree DESC, name\nLIMIT 10',
  },
  {
    id: 'triangles',
    title: { fr: 'Les triangles de pays', en: 'Triangles of countries' },
    shows: {
      fr: 'Trois pays réunis dans un même événement, et combien de fois.',
      en: 'Three countries together in one event, and how often.',
    },
    query:
      'MATCH (a:Country)-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Country), (c:Country)-[:PARTICIPATED_IN]->(e)\nWHERE a.id < b.id AND b.id < c.id\nRETURN a.name AS one, b.name AS two, c.name AS three, count(e) AS events\nORDER BY events DESC, one, two, three',
  },
  {
    id: 'profile',
    title: { fr: 'La fiche d’un pays', en: 'A country’s profile' },
    shows: {
      fr: 'Tout ce que le graphe dit de l’Irak, groupé par type de relation.',
      en: 'All that the graph says of Iraq, by relation type.',
    },
    query:
      "MATCH (c:Country {id: 'country:IRQ'})-[r]-(o:Entity)\nWITH c, type(r) AS relation, o.name AS other\nORDER BY other\nRETURN c {.name, .iso3} AS country, relation, collect(DISTINCT other) AS others\nORDER BY relation",
  },
]
