import { createHash } from 'node:crypto'
import neo4j from 'neo4j-driver'
import type { StoreNode, StoreRelationship } from '../../../model/store.ts'
import { lookupLabels } from '../schema.ts'

/** A value that a backup has no form for: a point, a duration, a whole number beyond 2⁵³, as other programs may write them. */
export class NotPortable extends Error {
  constructor(what: string) {
    super(`The store has ${what}, which a backup cannot hold.`)
    this.name = 'NotPortable'
  }
}

/** The label by which a node is looked up: of those of the schema, or else its first; undefined without any. */
export const keyLabel = (labels: readonly string[]): string | undefined =>
  labels.find(label => lookupLabels.has(label)) ?? [...labels].sort()[0]

type Portable = StoreNode['properties']
type Values = { properties: Portable; floats?: string[] }

/** Properties as the driver gives them, in the order of their names. Throws NotPortable. */
function portable(owner: string, given: Readonly<Record<string, unknown>>): Values {
  const properties: Portable = {}
  const floats: string[] = []
  for (const key of Object.keys(given).sort()) {
    const value = given[key]
    if (value === null || value === undefined) continue
    const scalars = (Array.isArray(value) ? value : [value]).map(each => {
      if (typeof each === 'string' || typeof each === 'boolean') return each
      if (neo4j.isInt(each) && each.inSafeRange()) return each.toNumber()
      if (typeof each === 'number' && Number.isFinite(each)) {
        if (Number.isInteger(each) && !floats.includes(key)) floats.push(key)
        return each
      }
      throw new NotPortable(`a value of ${key} of ${owner}`)
    })
    properties[key] = Array.isArray(value) ? scalars : (scalars[0] as string)
  }
  return floats.length > 0 ? { properties, floats } : { properties }
}

/** A node as a line has it. Throws NotPortable. */
export const storeNode = (labels: readonly string[], properties: Readonly<Record<string, unknown>>): StoreNode => ({
  labels: [...labels].sort(),
  ...portable(`a node :${labels.join(':')}`, properties),
})

/** A relationship as a line has it. Throws NotPortable. */
export const storeRelationship = (
  type: string,
  from: StoreRelationship['from'],
  to: StoreRelationship['to'],
  properties: Readonly<Record<string, unknown>>,
): StoreRelationship => ({ type, from, to, ...portable(`a relationship :${type}`, properties) })

const BITS = 256n
const MODULUS = 1n << BITS

/** Sums up lines, in whichever order: the SHA-256 of each, added modulo 2²⁵⁶, in hexadecimal digits. */
export function createFingerprint(): { add(line: string): void; digest(): string } {
  let sum = 0n
  return {
    add(line) {
      sum = (sum + BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)) % MODULUS
    },
    digest: () => sum.toString(16).padStart(Number(BITS / 4n), '0'),
  }
}
