import { describe, expect, it } from 'vitest'
import { filesIn, read, targetsOf, within } from './imports.ts'

/** The ground floor of the page: what any feature may import, and what each of these rooms may import itself. */
const ground: Record<string, readonly string[]> = {
  'client/model': [],
  'client/api.ts': [],
  'client/state': ['client/model', 'client/api.ts'],
  'client/locales': [],
  'client/language': ['client/model', 'client/locales', 'client/state'],
  'client/components': ['client/model', 'client/api.ts', 'client/state', 'client/language'],
}

/** Put the features together, and may import all of them. */
const shell = ['client/shell', 'client/main.tsx']

const files = filesIn('client')
const groundRooms = Object.keys(ground)
const roomOf = (path: string): string =>
  [...groundRooms, ...shell].find(room => within(path, room)) ?? path.split('/').slice(0, 2).join('/')

/** Whether a file may import another: from the ground floor, from its own feature, or from the door of another feature. */
function mayImport(path: string, target: string): boolean {
  const [home, there] = [roomOf(path), roomOf(target)]
  if (home === there || shell.includes(home)) return true
  if (home in ground) return ground[home]?.includes(there) === true
  return there in ground || target === `${there}/index.ts`
}

/** The groups of nodes that reach each other, by Tarjan's algorithm; a node alone is no circle. */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const visit = (node: string): number => {
    order.set(node, order.size)
    let lowest = order.get(node) as number
    open.push(node)
    for (const next of edges.get(node) ?? [])
      if (!order.has(next)) lowest = Math.min(lowest, visit(next))
      else if (open.includes(next)) lowest = Math.min(lowest, order.get(next) as number)
    low.set(node, lowest)
    if (lowest === order.get(node)) {
      const members = open.splice(open.indexOf(node))
      if (members.length > 1) found.push(members)
    }
    return lowest
  }
  for (const node of edges.keys()) if (!order.has(node)) visit(node)
  return found
}

const inClient = (path: string) => targetsOf(path).filter(target => within(target, 'client') && /\.tsx?$/.test(target))

describe('the rooms of the client', () => {
  it('lets a feature import the ground floor and the doors of other features', () => {
    const strays = files.flatMap(path =>
      inClient(path)
        .filter(target => !mayImport(path, target))
        .map(target => `${path} → ${target}`),
    )
    expect(strays).toEqual([])
  })

  it('has no circle of files, imports of types counted', () => {
    expect(circles(new Map(files.map(path => [path, inClient(path)])))).toEqual([])
  })

  it('has no circle of rooms', () => {
    const rooms = new Map<string, string[]>()
    for (const path of files) {
      const home = roomOf(path)
      const there = inClient(path)
        .map(roomOf)
        .filter(room => room !== home)
      rooms.set(home, [...(rooms.get(home) ?? []), ...there])
    }
    expect(circles(rooms)).toEqual([])
  })

  it('never subscribes to the whole workspace', () => {
    expect(files.filter(path => /\buseWorkspace\(\s*\)/.test(read(path)))).toEqual([])
  })
})
