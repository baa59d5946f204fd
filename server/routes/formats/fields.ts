import type { GraphEdge, GraphNode, RelationClaim } from '../../../model/graph.ts'
import { relations } from '../../../model/ontology.ts'

/** `strings`, a list of texts, and `records`, a list of objects, are JSON where a form has no lists of its own. */
export type FieldType = 'string' | 'integer' | 'double' | 'boolean' | 'date' | 'datetime' | 'strings' | 'records'
type Scalar = string | number | boolean
/** A value that a form can write. */
export type FieldValue = Scalar | readonly string[] | readonly object[]

/** One column of a table, one attribute of a node or an edge; `undefined`, `null` and an empty list are left out. */
export type Field<T> = {
  name: string
  type: FieldType
  /** What it says, for those who read a table without its documentation. */
  about: string
  of(item: T): FieldValue | null | undefined
}

/** The fields of every node, besides its id. */
export const nodeFields: readonly Field<GraphNode>[] = [
  { name: 'kind', type: 'string', about: 'Country, Person, Organization, Place or Event', of: node => node.kind },
  { name: 'name', type: 'string', about: 'The name in the language that was asked for', of: node => node.name },
  { name: 'nameFr', type: 'string', about: 'The name in French', of: node => node.labels?.fr },
  { name: 'nameEn', type: 'string', about: 'The name in English', of: node => node.labels?.en },
  { name: 'names', type: 'strings', about: 'Every spelling on record', of: node => node.names },
  { name: 'mentions', type: 'integer', about: 'How often articles name it', of: node => node.mentions },
  { name: 'iso3', type: 'string', about: 'Of a country: ISO 3166-1 alpha-3', of: node => node.iso3 },
  { name: 'orgType', type: 'string', about: 'Of an organization: what sort of one', of: node => node.orgType },
  { name: 'country', type: 'string', about: 'The country it belongs to, ISO 3166-1 alpha-3', of: node => node.country },
  { name: 'geonames', type: 'integer', about: 'Of a place: its id in GeoNames', of: node => node.geonames },
  { name: 'longitude', type: 'double', about: 'In degrees of WGS 84', of: node => node.point?.[0] },
  { name: 'latitude', type: 'double', about: 'In degrees of WGS 84', of: node => node.point?.[1] },
]

/** The fields that only events have. */
export const eventFields: readonly Field<GraphNode>[] = [
  { name: 'type', type: 'string', about: "PLOVER's type", of: node => node.type },
  { name: 'eventKind', type: 'string', about: 'What a person would call it', of: node => node.eventKind },
  { name: 'status', type: 'string', about: 'Whether it was held, is planned, was denied', of: node => node.status },
  { name: 'start', type: 'date', about: 'The first day on which it may have been', of: node => node.start },
  { name: 'end', type: 'date', about: 'The last day on which it may have been', of: node => node.end },
  { name: 'precision', type: 'string', about: 'How exactly articles date it', of: node => node.precision },
  { name: 'inferred', type: 'strings', about: 'What a rule supplied', of: node => node.inferred },
]

/** The fields of a relation, besides its id and ends. */
export const edgeFields: readonly Field<GraphEdge>[] = [
  { name: 'type', type: 'string', about: 'The type of the relation', of: edge => edge.type },
  { name: 'labelFr', type: 'string', about: 'The type in French', of: edge => relations[edge.type].label.fr },
  { name: 'labelEn', type: 'string', about: 'The type in English', of: edge => relations[edge.type].label.en },
  // Not an undirected edge: NetworkX refuses to read a file that has both sorts.
  {
    name: 'symmetric',
    type: 'boolean',
    about: 'Whether it reads the same both ways',
    of: edge => relations[edge.type].symmetric,
  },
  { name: 'title', type: 'string', about: 'The title of an office-holder', of: edge => edge.title },
  { name: 'titleFr', type: 'string', about: 'The title in French', of: edge => edge.titles?.fr },
  { name: 'titleEn', type: 'string', about: 'The title in English', of: edge => edge.titles?.en },
  { name: 'role', type: 'string', about: 'The role of a participant in an event', of: edge => edge.role },
  { name: 'offices', type: 'records', about: 'Every office of its holder, with its days', of: edge => edge.offices },
  { name: 'former', type: 'boolean', about: 'Whether all of them are held no more', of: edge => edge.former },
  { name: 'claims', type: 'integer', about: 'How many claims state it', of: edge => edge.claims },
  { name: 'tellings', type: 'integer', about: 'How many texts, near-duplicates as one', of: edge => edge.tellings },
  { name: 'printings', type: 'integer', about: 'In how many printings of these', of: edge => edge.printings },
  { name: 'sources', type: 'integer', about: 'How many independent outlets bear it out', of: edge => edge.sources },
  {
    name: 'attributions',
    type: 'records',
    about: 'An entry for each outlet and modality that states it',
    of: edge => edge.attributions,
  },
  { name: 'confidence', type: 'double', about: 'How sure it is, from 0 to 0.99', of: edge => edge.confidence },
  { name: 'modality', type: 'string', about: 'The strongest modality of its claims', of: edge => edge.modality },
  { name: 'inferred', type: 'boolean', about: 'Whether a rule or a table supplied it', of: edge => edge.inferred },
  { name: 'disputed', type: 'boolean', about: 'Whether a claim denies it', of: edge => edge.disputed },
  { name: 'firstPublished', type: 'date', about: 'When it was first told', of: edge => edge.firstPublished },
  { name: 'lastPublished', type: 'date', about: 'When it was last told', of: edge => edge.lastPublished },
  { name: 'start', type: 'date', about: 'Since when it holds', of: edge => edge.start },
  { name: 'end', type: 'date', about: 'Until when it holds', of: edge => edge.end },
]

/** The fields of a claim. */
export const claimFields: readonly Field<RelationClaim>[] = [
  { name: 'type', type: 'string', about: 'The type of the relation', of: claim => claim.relation },
  { name: 'quote', type: 'string', about: 'The words of the article, verbatim', of: claim => claim.quote },
  { name: 'start', type: 'integer', about: 'Where it begins, in UTF-16 code units', of: claim => claim.start },
  { name: 'end', type: 'integer', about: 'Where it ends, in UTF-16 code units', of: claim => claim.end },
  { name: 'modality', type: 'string', about: 'How its source commits itself', of: claim => claim.modality },
  { name: 'polarity', type: 'string', about: 'Whether it states or denies', of: claim => claim.polarity },
  { name: 'confidence', type: 'double', about: 'How sure its reading is, from 0 to 1', of: claim => claim.confidence },
  { name: 'rule', type: 'string', about: 'The rule that read it', of: claim => claim.rule },
  { name: 'origin', type: 'string', about: 'Rules, or a language model', of: claim => claim.origin },
  { name: 'article', type: 'string', about: 'The id of its article', of: claim => claim.article.id },
  { name: 'articleTitle', type: 'string', about: 'The headline', of: claim => claim.article.title },
  { name: 'articleLang', type: 'string', about: 'The language, BCP 47', of: claim => claim.article.lang },
  { name: 'articleUrl', type: 'string', about: 'Where it was published', of: claim => claim.article.url },
  { name: 'telling', type: 'string', about: 'Of which telling it is a printing', of: claim => claim.article.telling },
  { name: 'publishedAt', type: 'date', about: 'When it was published', of: claim => claim.publishedAt },
  { name: 'recordedAt', type: 'datetime', about: 'When it was stored', of: claim => claim.recordedAt },
  { name: 'outlet', type: 'string', about: 'The id of who published it', of: claim => claim.outlet?.id },
  { name: 'outletName', type: 'string', about: 'The name of who published it', of: claim => claim.outlet?.name },
  { name: 'outletNameFr', type: 'string', about: 'That name in French', of: claim => claim.outlet?.labels?.fr },
  { name: 'outletNameEn', type: 'string', about: 'That name in English', of: claim => claim.outlet?.labels?.en },
  {
    name: 'figures',
    type: 'records',
    about: 'How many people it says were killed, wounded, took part',
    of: claim => claim.figures,
  },
  { name: 'attributedTo', type: 'records', about: 'Those whose words it is', of: claim => claim.attributedTo },
  { name: 'through', type: 'records', about: 'Who acted for a state that it is about', of: claim => claim.through },
  { name: 'subjectRef', type: 'string', about: 'Whom the article names as its subject', of: claim => claim.subjectRef },
  { name: 'objectRef', type: 'string', about: 'Whom the article names as its object', of: claim => claim.objectRef },
  { name: 'title', type: 'string', about: 'The title that it gives', of: claim => claim.title },
  { name: 'role', type: 'string', about: 'The role that it gives', of: claim => claim.role },
  { name: 'former', type: 'boolean', about: 'Whether the office is held no more', of: claim => claim.former },
  { name: 'since', type: 'date', about: 'Since when the office is held', of: claim => claim.since },
  { name: 'until', type: 'date', about: 'Until when the office is held', of: claim => claim.until },
  {
    name: 'datesFromTable',
    type: 'boolean',
    about: 'Whether the days come from a table',
    of: claim => claim.datesFromTable,
  },
]

/** A field's value; undefined where there is none. */
export function fieldValue<T>(field: Field<T>, item: T): FieldValue | undefined {
  const value = field.of(item)
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : (value ?? undefined)
}

/** What a form without lists of its own has for a value. */
export const asScalar = (value: FieldValue): Scalar => (typeof value === 'object' ? JSON.stringify(value) : value)

/** The fields that an item has, with their values in a form without lists. */
export const fieldValues = <T>(fields: readonly Field<T>[], item: T): [Field<T>, Scalar][] =>
  fields.flatMap(field => {
    const value = fieldValue(field, item)
    return value === undefined ? [] : [[field, asScalar(value)] as [typeof field, Scalar]]
  })
