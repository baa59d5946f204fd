import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { StoreNode, StoreRelationship } from '../../../model/store.ts'
import { linesOf } from './folder.ts'
import { keyLabel, NotPortable } from './store-lines.ts'

/** The arguments of `neo4j-admin database import full`, one a line. */
const ARGUMENTS = 'import.args'
/** What `cypher-shell` is to run once the database is up: the import tool reads an empty list as none. */
const AFTERWARDS = 'after-import.cypher'
const HOW = 'README.txt'
/** Ids in a statement. */
const IDS_AT_ONCE = 1000

/** U+001F, the unit separator, which stands in no text that people write. */
const BETWEEN_ITEMS = '\u001f'

type Item = Pick<StoreNode, 'properties' | 'floats'>
type Value = StoreNode['properties'][string]
type ColumnType = 'string' | 'long' | 'double' | 'boolean' | `${'string' | 'long' | 'double' | 'boolean'}[]`

/** The type of a value in the header of a file; an empty list has the type of the others of its property, or strings. */
function typeOf({ properties, floats = [] }: Item, name: string): ColumnType | '[]' {
  const value = properties[name] as Value
  const scalar = (each: Value) =>
    typeof each === 'number'
      ? Number.isInteger(each) && !floats.includes(name)
        ? 'long'
        : 'double'
      : (typeof each as 'string' | 'boolean')
  if (!Array.isArray(value)) return scalar(value)
  return value.length === 0
    ? '[]'
    : value.some(each => scalar(each) === 'double')
      ? 'double[]'
      : `${scalar(value[0] as Value)}[]`
}

/** Writes a text; resolves once the stream can take more. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** How many rows a file has, the types of its columns, how many rows have each property, and which have it as an empty list somewhere. */
type Table = { rows: number; columns: Map<string, Set<ColumnType>>; has: Map<string, number>; empty: Set<string> }

function look(tables: Map<string, Table>, key: string, item: Item): void {
  const table: Table = tables.get(key) ?? { rows: 0, columns: new Map(), has: new Map(), empty: new Set() }
  tables.set(key, table)
  table.rows++
  for (const name of Object.keys(item.properties)) {
    const type = typeOf(item, name)
    table.has.set(name, (table.has.get(name) ?? 0) + 1)
    if (type === '[]') table.empty.add(name)
    else table.columns.set(name, (table.columns.get(name) ?? new Set()).add(type))
  }
}

/** A column of a table, of one type. Throws NotPortable. */
function columnsOf(what: string, { columns, empty }: Table): [string, ColumnType][] {
  const names = [...new Set([...columns.keys(), ...empty])].sort()
  return names.map(name => {
    const types = [...(columns.get(name) ?? ['string[]' as const])]
    if (types.length > 1 || (empty.has(name) && !types[0]?.endsWith('[]')))
      throw new NotPortable(`values of ${name} of ${what} in more than one type (${types.join(', ')})`)
    return [name, types[0] as ColumnType]
  })
}

/** Writes statements that make the empty lists of a table, whose rows `pattern` finds as x. Throws NotPortable. */
function emptyLists(file: Writable, pattern: string, what: string, { rows, has, empty }: Table) {
  // Where each row has the list, those that have none have an empty one; elsewhere they are named.
  const named = new Map<string, string[]>()
  for (const name of empty)
    if (has.get(name) !== rows) named.set(name, [])
    else
      file.write(
        `MATCH ${pattern} WHERE x.\`${name}\` IS NULL CALL { WITH x SET x.\`${name}\` = [] } IN TRANSACTIONS;\n`,
      )
  const flush = (name: string, ids: string[]) =>
    ids.length > 0
      ? write(
          file,
          `UNWIND ${JSON.stringify(ids.splice(0))} AS id MATCH ${pattern} WHERE x.id = id SET x.\`${name}\` = [];\n`,
        )
      : undefined
  return {
    async add({ properties }: Item) {
      for (const [name, ids] of named) {
        const value = properties[name]
        if (!Array.isArray(value) || value.length > 0) continue
        if (properties.id === undefined) throw new NotPortable(`empty lists of ${name} of ${what}, which have no id,`)
        ids.push(String(properties.id))
        if (ids.length === IDS_AT_ONCE) await flush(name, ids)
      }
    },
    async close() {
      for (const [name, ids] of named) await flush(name, ids)
    },
  }
}

/** What to do with the files, for whoever opens the folder. */
const how = `Files for Neo4j's import tool (5.26 or later), which fills an empty database that is stopped:

  cd here; neo4j-admin database import full neo4j --overwrite-destination @${ARGUMENTS}

Then start Neo4j, and have it make the empty lists, which the tool reads as none, before Entente is started on it:

  cypher-shell -d neo4j -f ${AFTERWARDS}
`

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A value as a field: nothing at all is null, quotation marks around nothing are an empty text. Throws NotPortable. */
function field(value: Value | undefined): string {
  if (value === undefined) return ''
  if (!Array.isArray(value)) return typeof value === 'string' ? quoted(value) : String(value)
  if (value.some(each => typeof each === 'string' && each.includes(BETWEEN_ITEMS)))
    throw new NotPortable('a list with the unit separator U+001F in one of its texts')
  return quoted(value.join(BETWEEN_ITEMS))
}

/** A file of rows. */
function tableFile(folder: string, name: string, header: readonly string[]) {
  const file = createWriteStream(join(folder, name), { mode: 0o600 })
  const written = finished(file)
  written.catch(() => {})
  file.write(`${header.join(',')}\n`)
  return {
    add: (fields: readonly string[]) => write(file, `${fields.join(',')}\n`),
    close() {
      file.end()
      return written
    },
  }
}

/**
 * Turns a backup that lies unpacked in `from` into files for `neo4j-admin database import` in `to`: a table of nodes for each label by which they are looked up, one of relationships for
 * each type and the labels of its ends. Throws NotPortable.
 */
export async function writeNeo4jAdmin(from: string, to: string): Promise<void> {
  const nodes = new Map<string, Table>()
  const relationships = new Map<string, Table>()
  const keyOf = (row: StoreRelationship) => [row.type, row.from[0], row.to[0]].join('-')
  const nodeLines = async function* () {
    for await (const line of linesOf(from, 'nodes.ndjson')) yield StoreNode.parse(JSON.parse(line))
  }
  const relationshipLines = async function* () {
    for await (const line of linesOf(from, 'relationships.ndjson')) yield StoreRelationship.parse(JSON.parse(line))
  }
  for await (const row of nodeLines()) look(nodes, keyLabel(row.labels) as string, row)
  for await (const row of relationshipLines()) look(relationships, keyOf(row), row)

  const options: string[] = []
  const afterwards = createWriteStream(join(to, AFTERWARDS), { mode: 0o600 })
  const done = finished(afterwards)
  done.catch(() => {})
  const open = (option: string, key: string, table: Table, ids: readonly string[], pattern: string) => {
    const name = `${option}-${key}.csv`
    options.push(`--${option}=${name}`)
    const columns = columnsOf(key, table).filter(([column]) => option !== 'nodes' || column !== 'id')
    return {
      columns: columns.map(([column]) => column),
      file: tableFile(to, name, [...ids, ...columns.map(each => each.join(':'))]),
      lists: emptyLists(afterwards, pattern, key, table),
    }
  }
  const files = new Map<string, ReturnType<typeof open>>()
  const fileOf = (key: string) => files.get(key) as ReturnType<typeof open>
  for (const [key, table] of nodes)
    files.set(`nodes ${key}`, open('nodes', key, table, [`id:ID(${key})`, ':LABEL'], `(x:\`${key}\`)`))
  for (const [key, table] of relationships) {
    const [type, start, end] = key.split('-')
    const pattern = `(:\`${start}\`)-[x:\`${type}\`]->(:\`${end}\`)`
    const ids = [`:START_ID(${start})`, `:END_ID(${end})`, ':TYPE']
    files.set(`relationships ${key}`, open('relationships', key, table, ids, pattern))
  }
  for await (const row of nodeLines()) {
    const { columns, file, lists } = fileOf(`nodes ${keyLabel(row.labels)}`)
    const own = columns.map(name => field(row.properties[name]))
    await file.add([field(row.properties.id), quoted(row.labels.join(BETWEEN_ITEMS)), ...own])
    await lists.add(row)
  }
  for await (const row of relationshipLines()) {
    const { columns, file, lists } = fileOf(`relationships ${keyOf(row)}`)
    const own = columns.map(name => field(row.properties[name]))
    await file.add([quoted(row.from[1]), quoted(row.to[1]), row.type, ...own])
    await lists.add(row)
  }
  for (const { file, lists } of files.values()) {
    await file.close()
    await lists.close()
  }
  afterwards.end()
  await done
  const fixed = ['--array-delimiter=U+001F', '--multiline-fields=true', '--bad-tolerance=0', '--trim-strings=false']
  await writeFile(join(to, ARGUMENTS), `${[...fixed, ...options].join('\n')}\n`)
  await writeFile(join(to, HOW), how)
}
