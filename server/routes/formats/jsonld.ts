import type { EntityRef, GraphEdge, GraphNode, RelationClaim } from '../../../model/graph.ts'
import { eventStatuses, type Label, NodeKind, nodeKinds, orgTypes, relations } from '../../../model/ontology.ts'
import type { GraphPages } from '../../graph/graph-pages.ts'
import type { FormOptions } from './form.ts'
import { iriOf, irisUnder } from './iris.ts'
import { context } from './jsonld-context.ts'
import { stands } from './stands.ts'
import { joined, statedRelations } from './stated-relations.ts'
import { wellFormedJson } from './well-formed-json.ts'

type Entry = Record<string, unknown>
type Iris = ReturnType<typeof irisUnder>

const kindOfPrefix = new Map(NodeKind.options.map(kind => [nodeKinds[kind].prefix, kind]))
const kindOf = (id: string) => kindOfPrefix.get(id.slice(0, id.indexOf(':')))

/** Words in both languages, or else in the one way in which they are known. */
const inBoth = (labels: Label | undefined, otherwise?: string | null) =>
  labels
    ? [
        { '@value': labels.fr, '@language': 'fr' },
        { '@value': labels.en, '@language': 'en' },
      ]
    : (otherwise ?? undefined)

/** In the language of an article, where that is known. */
const inLanguage = (words: string, lang: string) => (lang === 'und' ? words : { '@value': words, '@language': lang })

const some = <T>(items: readonly T[] | undefined): readonly T[] | undefined => (items?.length ? items : undefined)

/** Leaves out what is not known. */
const known = (entry: Record<string, unknown>): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== null))

const described = (node: GraphNode, iris: Iris): Entry =>
  known({
    '@id': iris.entity(node.id),
    '@type': (node.orgType && orgTypes[node.orgType].schemaOrg) ?? nodeKinds[node.kind].schemaOrg,
    identifier: node.id,
    name: inBoth(node.labels, node.name),
    alternateName: some(node.names.filter(name => ![node.name, node.labels?.fr, node.labels?.en].includes(name))),
    sameAs: node.geonames && `https://sws.geonames.org/${node.geonames}/`,
    geo: node.point && { '@type': 'GeoCoordinates', longitude: node.point[0], latitude: node.point[1] },
    startDate: node.start,
    endDate: node.end,
    eventStatus: node.status && eventStatuses[node.status].schemaOrg,
    'entente:mentions': node.mentions,
    'entente:iso3': node.iso3,
    'entente:orgType': node.orgType,
    'entente:country': node.country && iris.entity(`country:${node.country}`),
    'entente:plover': node.type,
    'entente:eventKind': node.eventKind,
    'entente:status': node.status,
    'entente:precision': node.precision,
    'entente:inferred': some(node.inferred),
  })

/** The relation as a reified statement (`rdf:Statement`), with what its claims add up to and the claims themselves. */
const stated = (edge: GraphEdge, claims: readonly RelationClaim[], iris: Iris): Entry =>
  known({
    '@id': iris.relation(edge.id),
    '@type': ['rdf:Statement', 'prov:Entity'],
    identifier: edge.id,
    'rdf:subject': iris.entity(edge.from),
    'rdf:predicate': `entente:${edge.type}`,
    'rdf:object': iris.entity(edge.to),
    name: inBoth(relations[edge.type].label),
    roleName: inBoth(edge.titles, edge.title),
    startDate: edge.start,
    endDate: edge.end,
    'entente:role': edge.role,
    'entente:former': edge.former,
    'entente:office': some(
      edge.offices?.map(office =>
        known({
          roleName: inBoth(office.titles, office.title),
          startDate: office.start,
          endDate: office.end,
          'entente:former': office.former,
          'entente:datesFromTable': office.datesFromTable,
          'entente:firstPublished': office.firstPublished,
          'entente:lastPublished': office.lastPublished,
        }),
      ),
    ),
    'entente:firstPublished': edge.firstPublished,
    'entente:lastPublished': edge.lastPublished,
    'entente:modality': edge.modality,
    'entente:confidence': edge.confidence,
    'entente:claims': edge.claims,
    'entente:sources': edge.sources,
    'entente:inferred': edge.inferred,
    'entente:disputed': edge.disputed,
    'entente:attribution': some(
      edge.attributions.map(({ outlet, modality, confidence }) =>
        known({
          'entente:outlet': outlet && iris.entity(outlet),
          'entente:modality': modality,
          'entente:confidence': confidence,
        }),
      ),
    ),
    'prov:wasDerivedFrom': some(claims.map(({ id }) => iris.claim(edge.id, id))),
  })

/** A claim as a quotation from its article, attributed to those whose words it is, or else to the outlet. */
function quoted(claim: RelationClaim, iris: Iris): Entry {
  const { article, outlet, attributedTo } = claim
  const speakers = attributedTo.length > 0 ? attributedTo : outlet ? [outlet] : []
  return known({
    '@id': iris.claim(claim.relationId, claim.id),
    '@type': ['Quotation', 'prov:Entity'],
    identifier: claim.id,
    text: inLanguage(claim.quote, article.lang),
    isPartOf: iris.article(article.id),
    datePublished: claim.publishedAt,
    'prov:wasQuotedFrom': iris.article(article.id),
    'prov:hadPrimarySource': iris.article(article.id),
    'prov:wasAttributedTo': some(speakers.map(({ id }) => iris.entity(id))),
    'prov:generatedAtTime': claim.recordedAt,
    'entente:states': iris.relation(claim.relationId),
    'entente:start': claim.start,
    'entente:end': claim.end,
    'entente:modality': claim.modality,
    'entente:polarity': claim.polarity,
    'entente:confidence': claim.confidence,
    'entente:rule': claim.rule,
    'entente:origin': claim.origin,
    'entente:subjectRef': iris.entity(claim.subjectRef),
    'entente:objectRef': iris.entity(claim.objectRef),
    'entente:through': some(claim.through.map(({ id }) => iris.entity(id))),
    roleName: claim.title && inLanguage(claim.title, article.lang),
    'entente:role': claim.role,
    'entente:former': claim.former,
    'entente:datesFromTable': claim.datesFromTable,
    startDate: claim.since,
    endDate: claim.until,
  })
}

const published = ({ article, outlet, publishedAt }: RelationClaim, iris: Iris): Entry =>
  known({
    '@id': iris.article(article.id),
    '@type': ['NewsArticle', 'prov:Entity'],
    identifier: article.id,
    headline: article.title && inLanguage(article.title, article.lang),
    inLanguage: article.lang,
    url: iriOf(article.url),
    datePublished: publishedAt,
    publisher: outlet && iris.entity(outlet.id),
  })

const named = ({ id, name, labels }: EntityRef, iris: Iris): Entry => ({
  '@id': iris.entity(id),
  '@type': 'prov:Agent',
  identifier: id,
  name: inBoth(labels, name),
})

/** The file itself, where it is as known on a day. */
const knownOn = (asOf: string): Entry => ({
  '@type': 'Dataset',
  name: [
    { '@value': `Tel que su le ${asOf}`, '@language': 'fr' },
    { '@value': `As known on ${asOf}`, '@language': 'en' },
  ],
  'entente:asOf': asOf,
})

/** What schema.org has a property for. Only what is asserted: a denied or planned relation must not become a fact. */
function* facts(edge: GraphEdge, iris: Iris): Generator<Entry> {
  if (!stands(edge)) return
  const { schemaOrg, schemaOrgInverse } = relations[edge.type]
  const kind = kindOf(edge.from)
  const property = kind && schemaOrg?.[kind]
  const [from, to] = [iris.entity(edge.from), iris.entity(edge.to)]
  if (property) yield { '@id': from, [property]: { '@id': to } }
  if (schemaOrgInverse) yield { '@id': to, [schemaOrgInverse]: { '@id': from } }
}

/**
 * JSON-LD 1.1 in the words of schema.org, PROV and RDF. Things have the addresses under which this server tells more about them; the context
 * is inside, so that nothing is fetched to read it.
 */
export async function* jsonld(pages: GraphPages, { base }: FormOptions): AsyncGenerator<string> {
  const iris = irisUnder(base)
  yield `{"@context":${JSON.stringify(context)},"@graph":[`
  const entries = async function* () {
    if (pages.asOf) yield [knownOn(pages.asOf)]
    for await (const nodes of pages.nodes()) yield nodes.map(node => described(node, iris))
    // An article and whoever publishes or speaks in it are described once, with the first claim that leads to them.
    const told = new Set<string>()
    const once = (id: string, entry: () => Entry): Entry[] => {
      if (told.has(id)) return []
      told.add(id)
      return [entry()]
    }
    for await (const page of statedRelations(pages))
      yield page.flatMap(({ edge, claims }) => [
        stated(edge, claims, iris),
        ...facts(edge, iris),
        ...claims.flatMap(claim => [
          quoted(claim, iris),
          ...once(claim.article.id, () => published(claim, iris)),
          ...[...(claim.outlet ? [claim.outlet] : []), ...claim.attributedTo].flatMap(agent =>
            once(agent.id, () => named(agent, iris)),
          ),
        ]),
      ])
  }
  yield* joined(entries(), wellFormedJson, ',')
  yield ']}'
}
