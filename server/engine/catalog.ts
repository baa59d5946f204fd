import type { GrafeoDB } from '@grafeo-db/js'
import { ALGORITHMS, runAlgorithm } from './algorithms.ts'
import { FUNCTIONS } from './functions.ts'
import {
  constraintRows,
  type GraphSchema,
  indexRows,
  metaData,
  metaSchema,
  nodeTypeProperties,
  readGraphSchema,
  relTypeProperties,
  sampleOf,
  visualization,
} from './graph-schema.ts'
import type { ProcedureColumns } from './rewrite/procedures.ts'

type Row = Record<string, unknown>
type Source = {
  columns: string[]
  shown?: string[]
  signature?: string
  description: string
  rows(db: GrafeoDB, args: unknown[]): Row[] | Promise<Row[]>
}

/** The version of Neo4j whose protocol and Cypher the endpoint follows; HELLO says the same. */
export const NEO4J_VERSION = '5.26.0'

const names = (list: unknown, column: string): Row[] =>
  (list as { name?: string }[]).map(item => ({ [column]: typeof item === 'string' ? item : item.name }))
const schema = (db: GrafeoDB) => db.schema() as { labels: unknown; edge_types: unknown; property_keys: unknown }
/** A procedure about the schema; of those of APOC the argument says how much is looked at. */
const ofSchema = (
  description: string,
  columns: string[],
  rows: (schema: GraphSchema) => Row[],
  signature?: string,
): Source => ({
  columns,
  description,
  ...(signature ? { signature } : {}),
  rows: async (db, args) => rows(await readGraphSchema(db, signature ? sampleOf(args) : undefined)),
})
const BEGINNING = '1970-01-01T00:00:00Z'

/** The requests that Neo4j Browser, cypher-shell and other tools send when they connect. */
const PROCEDURES: Record<string, Source> = {
  'db.labels': {
    columns: ['label'],
    description: 'Lists the labels in use.',
    rows: db => names(schema(db).labels, 'label'),
  },
  'db.relationshipTypes': {
    columns: ['relationshipType'],
    description: 'Lists the relationship types in use.',
    rows: db => names(schema(db).edge_types, 'relationshipType'),
  },
  'db.propertyKeys': {
    columns: ['propertyKey'],
    description: 'Lists the property keys in use.',
    rows: db => names(schema(db).property_keys, 'propertyKey'),
  },
  'db.schema.visualization': ofSchema(
    'The labels and how they are related.',
    ['nodes', 'relationships'],
    visualization,
  ),
  'db.schema.nodeTypeProperties': ofSchema(
    'The properties of nodes by their labels.',
    ['nodeType', 'nodeLabels', 'propertyName', 'propertyTypes', 'mandatory'],
    nodeTypeProperties,
  ),
  'db.schema.relTypeProperties': ofSchema(
    'The properties of relationships by type.',
    ['relType', 'propertyName', 'propertyTypes', 'mandatory'],
    relTypeProperties,
  ),
  'apoc.meta.data': ofSchema(
    'Properties and relationships by label, as APOC has them.',
    'label property count unique index existence type array sample left right other otherLabels elementType'.split(' '),
    metaData,
    'apoc.meta.data(config = {} :: MAP) :: (label :: STRING, property :: STRING, …)',
  ),
  'apoc.meta.schema': ofSchema(
    'The schema as one map, as APOC has it.',
    ['value'],
    metaSchema,
    'apoc.meta.schema(config = {} :: MAP) :: (value :: MAP)',
  ),
  'db.ping': { columns: ['success'], description: 'Answers true.', rows: () => [{ success: true }] },
  'db.info': {
    columns: ['id', 'name', 'creationDate'],
    description: 'Describes the database.',
    rows: () => [{ id: 'embedded', name: 'neo4j', creationDate: BEGINNING }],
  },
  'dbms.info': {
    columns: ['id', 'name', 'creationDate'],
    description: 'Describes the store.',
    rows: () => [{ id: 'embedded', name: 'entente', creationDate: BEGINNING }],
  },
  'dbms.components': {
    columns: ['name', 'versions', 'edition'],
    description: 'Lists the parts of the store and their versions.',
    rows: db => [
      // The name by which tools look the version up; the second row says what really answers.
      { name: 'Neo4j Kernel', versions: [NEO4J_VERSION], edition: 'community' },
      { name: 'Grafeo', versions: [db.version()], edition: 'embedded' },
    ],
  },
  'dbms.clientConfig': {
    columns: ['name', 'description', 'value', 'dynamic'],
    description: 'Lists the settings that clients read.',
    rows: () =>
      Object.entries({
        'browser.allow_outgoing_connections': 'false',
        'browser.credential_timeout': '0s',
        'browser.post_connect_cmd': '',
        'browser.retain_connection_credentials': 'true',
        'initial.dbms.default_database': 'neo4j',
      }).map(([name, value]) => ({ name, description: '', value, dynamic: false })),
  },
  'dbms.showCurrentUser': {
    columns: ['username', 'roles', 'flags'],
    description: 'Names the current user.',
    rows: () => [{ username: 'neo4j', roles: null, flags: [] }],
  },
}

const COMMANDS: Record<string, Source> = {
  'show databases': {
    columns: [
      'name',
      'type',
      'aliases',
      'access',
      'address',
      'role',
      'writer',
      'requestedStatus',
      'currentStatus',
      'statusMessage',
      'default',
      'home',
      'constituents',
    ],
    description: '',
    rows: () => [
      {
        name: 'neo4j',
        type: 'standard',
        aliases: [],
        access: 'read-write',
        address: 'localhost',
        role: 'primary',
        writer: true,
        requestedStatus: 'online',
        currentStatus: 'online',
        statusMessage: '',
        default: true,
        home: true,
        constituents: [],
      },
    ],
  },
  'show indexes': {
    columns:
      'id name state populationPercent type entityType labelsOrTypes properties indexProvider owningConstraint lastRead readCount trackedSince options failureMessage createStatement'.split(
        ' ',
      ),
    shown:
      'id name state populationPercent type entityType labelsOrTypes properties indexProvider owningConstraint lastRead readCount'.split(
        ' ',
      ),
    description: '',
    rows: indexRows,
  },
  'show constraints': {
    columns: 'id name type entityType labelsOrTypes properties ownedIndex propertyType options createStatement'.split(
      ' ',
    ),
    shown: 'id name type entityType labelsOrTypes properties ownedIndex propertyType'.split(' '),
    description: '',
    rows: constraintRows,
  },
  'show procedures': {
    columns: [
      'name',
      'description',
      'mode',
      'worksOnSystem',
      'signature',
      'argumentDescription',
      'returnDescription',
      'admin',
      'rolesExecution',
      'rolesBoostedExecution',
      'isDeprecated',
      'option',
    ],
    shown: ['name', 'description', 'mode', 'worksOnSystem'],
    description: '',
    rows: () =>
      [...Object.entries(PROCEDURES), ...Object.entries(ALGORITHMS)].map(
        ([name, { description, columns, signature }]) => ({
          name,
          description,
          mode: 'READ',
          worksOnSystem: false,
          signature: signature ?? `${name}() :: (${columns.join(', ')})`,
          argumentDescription: [],
          returnDescription: [],
          admin: false,
          rolesExecution: null,
          rolesBoostedExecution: null,
          isDeprecated: false,
          option: { deprecated: false },
        }),
      ),
  },
  'show functions': {
    columns: [
      'name',
      'category',
      'description',
      'signature',
      'isBuiltIn',
      'argumentDescription',
      'returnDescription',
      'aggregating',
      'rolesExecution',
      'rolesBoostedExecution',
      'isDeprecated',
      'deprecatedBy',
    ],
    shown: ['name', 'category', 'description'],
    description: '',
    rows: () =>
      FUNCTIONS.map(([name, category]) => ({
        name,
        category,
        description: '',
        signature: `${name}()`,
        isBuiltIn: true,
        argumentDescription: [],
        returnDescription: '',
        aggregating: category === 'Aggregating',
        rolesExecution: null,
        rolesBoostedExecution: null,
        isDeprecated: false,
        deprecatedBy: null,
      })),
  },
  'show current user': {
    columns: ['user', 'roles', 'passwordChangeRequired', 'suspended', 'home'],
    description: '',
    rows: () => [{ user: 'neo4j', roles: null, passwordChangeRequired: null, suspended: null, home: null }],
  },
}

const SOURCES = new Map(
  [...Object.entries(PROCEDURES), ...Object.entries(COMMANDS)].map(([name, found]) => [name.toLowerCase(), found]),
)

/** The procedures and SHOW commands that the endpoint answers, and their columns. */
export const procedureCatalog: ProcedureColumns = Object.fromEntries([
  ...[...SOURCES].map(([name, { columns, shown }]) => [name, { columns, shown }] as const),
  ...Object.entries(ALGORITHMS).map(([name, { columns }]) => [name.toLowerCase(), { columns }] as const),
])

/** The rows of one of these procedures or commands. `args` are the values of its arguments. */
export async function procedureRows(db: GrafeoDB, name: string, args: unknown[], signal: AbortSignal): Promise<Row[]> {
  const source = SOURCES.get(name)
  return source ? source.rows(db, args) : runAlgorithm(db, name, args, signal)
}
