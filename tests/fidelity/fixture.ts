/**
 * One fixed graph of Entente's schema for both engines: public facts around the Baghdad information centre and the nuclear agreement. Each
 * entry is one write query. Floats are written as floats.
 */
export const fixture: string[] = [
  `CREATE (:Entity:Country {id: 'country:IRQ', iso3: 'IRQ', name: 'Irak', names: ['Irak', 'Iraq', 'العراق'], mentions: 41}),
          (:Entity:Country {id: 'country:IRN', iso3: 'IRN', name: 'Iran', names: ['Iran'], mentions: 37}),
          (:Entity:Country {id: 'country:RUS', iso3: 'RUS', name: 'Russie', names: ['Russie', 'Russia', 'Россия'], mentions: 52}),
          (:Entity:Country {id: 'country:SYR', iso3: 'SYR', name: 'Syrie', names: ['Syrie', 'Syria'], mentions: 48}),
          (:Entity:Country {id: 'country:USA', iso3: 'USA', name: 'États-Unis', names: ['États-Unis', 'United States'], mentions: 29}),
          (:Entity:Country {id: 'country:CHE', iso3: 'CHE', name: 'Suisse', names: ['Suisse', 'Switzerland'], mentions: 3})`,
  `MATCH (irq:Country {iso3: 'IRQ'}), (irn:Country {iso3: 'IRN'}), (rus:Country {iso3: 'RUS'}), (syr:Country {iso3: 'SYR'}), (che:Country {iso3: 'CHE'})
   CREATE (bag:Entity:Place {id: 'place:baghdad', name: 'Bagdad', names: ['Bagdad', 'Baghdad'], geonames: 98182, mentions: 17, lat: 33.34, lon: 44.4})-[:LOCATED_IN {id: 'r:1', claims: 2, sources: 2, confidence: 1.0}]->(irq),
          (teh:Entity:Place {id: 'place:tehran', name: 'Téhéran', names: ['Téhéran', 'Tehran'], geonames: 112931, mentions: 9, lat: 35.69, lon: 51.42})-[:LOCATED_IN {id: 'r:2', claims: 1, sources: 1, confidence: 1.0}]->(irn),
          (mos:Entity:Place {id: 'place:moscow', name: 'Moscou', names: ['Moscou', 'Moscow'], geonames: 524901, mentions: 12, lat: 55.75, lon: 37.62})-[:LOCATED_IN {id: 'r:3', claims: 1, sources: 1, confidence: 1.0}]->(rus),
          (dam:Entity:Place {id: 'place:damascus', name: 'Damas', names: ['Damas', 'Damascus'], geonames: 170654, mentions: 11, lat: 33.51, lon: 36.29})-[:LOCATED_IN {id: 'r:4', claims: 1, sources: 1, confidence: 1.0}]->(syr),
          (gen:Entity:Place {id: 'place:geneva', name: 'Genève', names: ['Genève', 'Geneva'], geonames: 2660646, mentions: 4, lat: 46.2, lon: 6.15})-[:LOCATED_IN {id: 'r:5', claims: 1, sources: 1, confidence: 0.95}]->(che)`,
  `MATCH (irq:Country {iso3: 'IRQ'}), (irn:Country {iso3: 'IRN'}), (rus:Country {iso3: 'RUS'}), (usa:Country {iso3: 'USA'}), (bag:Place {id: 'place:baghdad'})
   CREATE (centre:Entity:Organization {id: 'org:baghdad-centre', name: 'Centre de Bagdad', names: ['Centre de Bagdad', 'Baghdad centre'], orgType: 'intergovernmental', mentions: 14}),
          (mfa:Entity:Organization {id: 'org:mfa-rus', name: 'Ministère russe des Affaires étrangères', names: ['MID'], orgType: 'government', country: 'RUS', mentions: 6}),
          (un:Entity:Organization {id: 'org:un', name: 'ONU', names: ['ONU', 'UN', 'Nations unies'], orgType: 'intergovernmental', mentions: 19}),
          (isis:Entity:Organization {id: 'org:isis', name: 'État islamique', names: ['État islamique', 'Daech', 'ISIS'], orgType: 'armed-group', mentions: 23}),
          (fars:Entity:Organization:Outlet {id: 'org:fars', name: 'Fars', names: ['Fars'], orgType: 'media', country: 'IRN', mentions: 2}),
          (tass:Entity:Organization:Outlet {id: 'org:tass', name: 'TASS', names: ['TASS', 'ТАСС'], orgType: 'media', country: 'RUS', mentions: 5}),
          (centre)-[:LOCATED_IN {id: 'r:6', claims: 3, sources: 2, confidence: 0.97}]->(bag),
          (mfa)-[:PART_OF {id: 'r:7', claims: 1, sources: 1, confidence: 1.0}]->(rus),
          (irq)-[:MEMBER_OF {id: 'r:8', claims: 4, sources: 3, confidence: 0.98, start: '2015-09-26'}]->(centre),
          (irn)-[:MEMBER_OF {id: 'r:9', claims: 3, sources: 2, confidence: 0.96, start: '2015-09-26'}]->(centre),
          (rus)-[:MEMBER_OF {id: 'r:10', claims: 5, sources: 3, confidence: 0.99, start: '2015-09-26'}]->(centre),
          (irq)-[:MEMBER_OF {id: 'r:11', claims: 1, sources: 1, confidence: 1.0, start: '1945-12-21'}]->(un),
          (rus)-[:MEMBER_OF {id: 'r:12', claims: 1, sources: 1, confidence: 1.0, start: '1945-10-24'}]->(un),
          (usa)-[:MEMBER_OF {id: 'r:13', claims: 1, sources: 1, confidence: 1.0, start: '1945-10-24'}]->(un)`,
  `MATCH (syr:Country {iso3: 'SYR'}), (centre:Organization {id: 'org:baghdad-centre'})
   CREATE (syr)-[:MEMBER_OF {id: 'r:14', claims: 3, sources: 2, confidence: 0.96, start: '2015-09-26'}]->(centre)`,
  `MATCH (irn:Country {iso3: 'IRN'}), (rus:Country {iso3: 'RUS'}), (usa:Country {iso3: 'USA'}), (syr:Country {iso3: 'SYR'}), (mfa:Organization {id: 'org:mfa-rus'})
   CREATE (lavrov:Entity:Person {id: 'person:sergei-lavrov', name: 'Sergueï Lavrov', names: ['Sergueï Lavrov', 'Sergei Lavrov'], mentions: 8})-[:HOLDS_POSITION {id: 'r:15', title: 'ministre', claims: 2, sources: 2, confidence: 0.99}]->(mfa),
          (kerry:Entity:Person {id: 'person:john-kerry', name: 'John Kerry', names: ['John Kerry'], mentions: 7})-[:REPRESENTS {id: 'r:16', claims: 2, sources: 1, confidence: 0.9}]->(usa),
          (zarif:Entity:Person {id: 'person:javad-zarif', name: 'Mohammad Javad Zarif', names: ['Mohammad Javad Zarif', 'Javad Zarif'], mentions: 6})-[:REPRESENTS {id: 'r:17', claims: 2, sources: 2, confidence: 0.9}]->(irn),
          (lavrov)-[:REPRESENTS {id: 'r:18', claims: 3, sources: 2, confidence: 0.95}]->(rus),
          (lavrov)-[:MET {id: 'r:19', claims: 2, sources: 2, confidence: 0.93, start: '2013-09-12', end: '2013-09-14'}]->(kerry),
          (kerry)-[:MET {id: 'r:20', claims: 1, sources: 1, confidence: 0.92, start: '2015-07-14', end: '2015-07-14'}]->(zarif),
          (rus)-[:SUPPORTS {id: 'r:21', claims: 2, sources: 2, confidence: 0.9}]->(syr),
          (irn)-[:SUPPORTS {id: 'r:22', claims: 1, sources: 1, confidence: 0.91}]->(syr),
          (usa)-[:SANCTIONS {id: 'r:23', claims: 2, sources: 1, confidence: 0.94}]->(irn),
          (usa)-[:SANCTIONS {id: 'r:24', claims: 1, sources: 1, confidence: 0.94}]->(syr)`,
  `MATCH (irq:Country {iso3: 'IRQ'}), (irn:Country {iso3: 'IRN'}), (rus:Country {iso3: 'RUS'}), (syr:Country {iso3: 'SYR'}), (isis:Organization {id: 'org:isis'})
   UNWIND [['r:25', irq, 0.97], ['r:26', rus, 0.9], ['r:27', syr, 0.92]] AS row
   WITH row[0] AS id, row[1] AS who, row[2] AS confidence, isis
   CREATE (who)-[:FIGHTS {id: id, claims: 1, sources: 1, confidence: confidence}]->(isis)`,
  `MATCH (irq:Country {iso3: 'IRQ'}), (irn:Country {iso3: 'IRN'}), (rus:Country {iso3: 'RUS'}), (syr:Country {iso3: 'SYR'}), (usa:Country {iso3: 'USA'}),
         (bag:Place {id: 'place:baghdad'}), (gen:Place {id: 'place:geneva'}), (che:Country {iso3: 'CHE'})
   CREATE (c1:Entity:Event {id: 'event:centre-2015', name: 'Création du centre', type: 'COOPERATE', kind: 'cooperation', status: 'held', start: '2015-09-26', end: '2015-09-27', precision: 'day', inferred: [], mentions: 3})-[:HELD_IN {id: 'r:28', claims: 2, sources: 2, confidence: 0.95}]->(bag),
          (c2:Entity:Event {id: 'event:geneva-2013', name: 'Réunion de Genève', type: 'CONSULT', kind: 'meeting', status: 'held', start: '2013-09-12', end: '2013-09-14', precision: 'day', inferred: ['year'], mentions: 2})-[:HELD_IN {id: 'r:29', claims: 1, sources: 1, confidence: 0.93}]->(gen),
          (c3:Entity:Event {id: 'event:jcpoa-2015', name: 'Accord de Vienne', type: 'AGREE', kind: 'agreement', status: 'held', start: '2015-07-14', end: '2015-07-14', precision: 'day', inferred: [], mentions: 5}),
          (c4:Entity:Event {id: 'event:withdrawal-2018', name: 'Retrait américain', type: 'RETREAT', kind: 'withdrawal', status: 'asserted', start: '2018-05-08', end: '2018-05-08', precision: 'day', inferred: [], mentions: 2}),
          (c5:Entity:Event {id: 'event:meeting-2018', name: 'Réunion annoncée', type: 'AGREE', kind: 'meeting', status: 'planned', precision: 'month', inferred: ['participants', 'year'], mentions: 1})-[:HELD_IN {id: 'r:30', claims: 1, sources: 1, confidence: 0.9}]->(bag),
          (irq)-[:PARTICIPATED_IN {id: 'r:31', role: 'participant', claims: 1, sources: 1, confidence: 0.96}]->(c1),
          (irn)-[:PARTICIPATED_IN {id: 'r:32', role: 'participant', claims: 1, sources: 1, confidence: 0.96}]->(c1),
          (rus)-[:PARTICIPATED_IN {id: 'r:33', role: 'participant', claims: 2, sources: 2, confidence: 0.96}]->(c1),
          (syr)-[:PARTICIPATED_IN {id: 'r:34', role: 'participant', claims: 1, sources: 1, confidence: 0.96}]->(c1),
          (rus)-[:PARTICIPATED_IN {id: 'r:35', role: 'participant', claims: 1, sources: 1, confidence: 0.93}]->(c2),
          (usa)-[:PARTICIPATED_IN {id: 'r:36', role: 'participant', claims: 1, sources: 1, confidence: 0.93}]->(c2),
          (irn)-[:PARTICIPATED_IN {id: 'r:37', role: 'participant', claims: 1, sources: 1, confidence: 0.97}]->(c3),
          (usa)-[:PARTICIPATED_IN {id: 'r:38', role: 'participant', claims: 1, sources: 1, confidence: 0.97}]->(c3),
          (usa)-[:PARTICIPATED_IN {id: 'r:39', role: 'actor', claims: 2, sources: 1, confidence: 0.98}]->(c4),
          (irn)-[:PARTICIPATED_IN {id: 'r:40', role: 'recipient', claims: 1, sources: 1, confidence: 0.9}]->(c4),
          (irq)-[:PARTICIPATED_IN {id: 'r:41', role: 'participant', claims: 1, sources: 1, confidence: 0.9}]->(c5),
          (c4)-[:CONFLICTS_WITH {id: 'r:42', claims: 1, sources: 1, confidence: 0.9}]->(c3)`,
  `MATCH (fars:Outlet {id: 'org:fars'}), (tass:Outlet {id: 'org:tass'}), (irq:Country {iso3: 'IRQ'}), (rus:Country {iso3: 'RUS'}), (centre:Organization {id: 'org:baghdad-centre'}), (lavrov:Person {id: 'person:sergei-lavrov'})
   CREATE (a1:Article {id: 'article:1', title: 'Le centre de Bagdad', lang: 'fr', publishedAt: '2015-09-27', text: 'L’Irak et la Russie ont créé un centre à Bagdad.'})-[:PUBLISHED_BY]->(fars),
          (a2:Article {id: 'article:2', title: 'Centre in Baghdad', lang: 'en', publishedAt: '2015-09-28', text: 'Russia joined a centre in Baghdad.'})-[:PUBLISHED_BY]->(tass),
          (a3:Article {id: 'article:3', title: 'Sans date', lang: 'fr', text: 'Rien.'})-[:PUBLISHED_BY]->(tass),
          (a1)-[:MENTIONS {count: 2}]->(irq), (a1)-[:MENTIONS {count: 1}]->(rus), (a2)-[:MENTIONS {count: 3}]->(rus), (a2)-[:MENTIONS {count: 1}]->(centre),
          (c1:Claim {id: 'claim:1', relation: 'MEMBER_OF', quote: 'L’Irak et la Russie ont créé un centre', start: 0, end: 38, modality: 'asserted', polarity: 'positive', confidence: 1.0, rule: 'fr/coordination', origin: 'rules', publishedAt: '2015-09-27'}),
          (c2:Claim {id: 'claim:2', relation: 'MEMBER_OF', quote: 'Russia joined a centre', start: 0, end: 22, modality: 'reported', polarity: 'positive', confidence: 0.95, rule: 'en/membership', origin: 'rules', publishedAt: '2015-09-28'}),
          (c3:Claim {id: 'claim:3', relation: 'MEMBER_OF', quote: 'L’Irak et la Russie ont créé un centre', start: 0, end: 38, modality: 'asserted', polarity: 'positive', confidence: 0.9, rule: 'fr/coordination', origin: 'rules', publishedAt: '2015-09-27'}),
          (c1)-[:SUBJECT]->(irq), (c1)-[:OBJECT]->(centre), (c1)-[:STATED_IN]->(a1),
          (c2)-[:SUBJECT]->(rus), (c2)-[:OBJECT]->(centre), (c2)-[:STATED_IN]->(a2), (c2)-[:ATTRIBUTED_TO]->(lavrov),
          (c3)-[:SUBJECT]->(rus), (c3)-[:OBJECT]->(centre), (c3)-[:STATED_IN]->(a1)`,
  `MATCH (irq:Country {iso3: 'IRQ'}), (e:Event {id: 'event:centre-2015'}), (a2:Article {id: 'article:2'})
   CREATE (c:Claim {id: 'claim:4', relation: 'PARTICIPATED_IN', quote: 'Russia joined a centre in Baghdad.', start: 0, end: 34, modality: 'conditional', polarity: 'positive', confidence: 0.9, rule: 'en/participation', origin: 'rules', publishedAt: '2015-09-28'}),
          (c)-[:SUBJECT]->(irq), (c)-[:OBJECT]->(e), (c)-[:STATED_IN]->(a2)`,
]
