import { describe, expect, it } from 'vitest'
import { filesIn, importsOf, read, targetsOf, valuesOf, within } from './imports.ts'

/** The rooms of the house, the longest path first: a file lives in the first that holds it. */
const rooms = [
  'server/engine',
  'server/graph',
  'server/http',
  'server/routes',
  'server/search',
  'server',
  'seed',
  'model',
  'client',
  'cypher',
] as const
type Room = (typeof rooms)[number]

/** Which rooms a room may import from, itself aside. */
const arrows: Record<Room, readonly Room[]> = {
  model: [],
  cypher: [],
  seed: ['model'],
  client: ['model', 'cypher'],
  'server/engine': ['cypher'],
  'server/graph': ['model', 'cypher'],
  'server/search': ['server/graph', 'seed', 'model'],
  'server/http': ['server/search', 'server/graph', 'seed', 'model'],
  'server/routes': ['server/http', 'server/search', 'server/graph', 'seed', 'model'],
  server: ['server/graph', 'server/search', 'server/http', 'server/routes', 'seed', 'model'],
}

/**
 * The rooms in which a sentence is read, in the order in which it meets them, and from which of the other rooms of `seed/` each takes more
 * than types. Types may come from above: a room says what it needs, and the one that has it fits.
 */
const reading: Record<string, readonly string[]> = {
  'seed/language': [],
  // Where a word ends is knowledge of a language, and data of its pack.
  'seed/syntax': ['seed/language'],
  // Which lemmas the tables know, and so which of two readings of a form is meant.
  'seed/predication/read-tree.ts': ['seed/syntax', 'seed/predication', 'seed/frames/frame-table.ts'],
  'seed/predication': ['seed/syntax'],
  'seed/actors': [
    // Pronouns and possessives of every language, which are resolved over flat tokens.
    'seed/language/packs.ts',
    'seed/predication',
    'seed/gazetteer',
    'seed/read',
    'seed/country-entity.ts',
    'seed/article-scoped-id.ts',
  ],
  'seed/frames': ['seed/predication', 'seed/actors'],
}

/** Where a language of the store may be spoken: our queries, the engine that answers them, and the guard before them. */
const cypherRooms: readonly Room[] = ['server/graph', 'server/engine', 'cypher']

/** The worked queries are shown to people: they are text for the console and the docs, not what the program asks. */
const shownQueries = 'model/gallery.ts'

const roomOf = (path: string): Room | undefined => rooms.find(room => within(path, room))

const files = ['server', 'seed', 'model', 'client', 'cypher'].flatMap(filesIn)

describe('the arrows of the architecture', () => {
  it('finds files in every room', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(rooms))
  })

  it('lets every file import only from the rooms that it may', () => {
    const strays = files.flatMap(path => {
      const home = roomOf(path)
      if (home === undefined) return [`${path} is in no room`]
      return targetsOf(path)
        .filter(target => {
          const there = roomOf(target)
          return there !== undefined && there !== home && !arrows[home].includes(there)
        })
        .map(target => `${path} → ${target}`)
    })
    expect(strays).toEqual([])
  })

  it('lets every file of the reading take from its other rooms only what stands before it', () => {
    const strays = files.flatMap(path => {
      const home = Object.keys(reading).find(room => within(path, room))
      if (home === undefined) return []
      return targetsOf(path, valuesOf)
        .filter(
          target =>
            within(target, 'seed') && !within(target, home) && !reading[home]?.some(room => within(target, room)),
        )
        .map(target => `${path} → ${target}`)
    })
    expect(strays).toEqual([])
  })

  it('lets no room but the reading of sentences see a tree', () => {
    const allowed = [...Object.keys(reading), 'seed/events', 'seed/explain', 'seed/syntax']
    const strays = files
      .filter(path => within(path, 'seed') && !allowed.some(room => within(path, room)))
      .filter(path => importsOf(read(path)).some(specifier => /\/syntax\//.test(specifier)))
    expect(strays).toEqual([])
  })

  it('lets the model import zod and nothing else', () => {
    const strays = files
      .filter(path => roomOf(path) === 'model')
      .flatMap(path => importsOf(read(path)))
      .filter(specifier => !specifier.startsWith('.') && specifier !== 'zod')
    expect(strays).toEqual([])
  })

  it('keeps Cypher in the rooms that speak it', () => {
    const cypher = /\b(?:MATCH|MERGE|UNWIND)\s*\(|\bMATCH\s+\w*\s*=?\s*\(|\bUNWIND\s+\$/
    const strays = files.filter(path => {
      const room = roomOf(path)
      return (
        room !== undefined &&
        room !== 'client' &&
        path !== shownQueries &&
        !cypherRooms.includes(room) &&
        cypher.test(read(path))
      )
    })
    expect(strays).toEqual([])
  })
})
