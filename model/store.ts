import { z } from 'zod'
import { flag } from './query.ts'

/** The name of a label, a type or a property that can stand in a query as it is. */
const Name = z.string().regex(/^[A-Za-z_]\w{0,99}$/)
const Count = z.int().min(0)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Numbers in JSON are integers where they are whole, except where `floats` names their property. */
const Scalar = z.union([z.string(), z.boolean(), z.number()])
const Properties = z.record(z.string(), z.union([Scalar, z.array(Scalar)]))
const floats = z.array(Name).optional()

/** A line of `nodes.ndjson`. */
export const StoreNode = z.strictObject({
  labels: z.array(Name).min(1),
  properties: Properties.refine(({ id }) => typeof id === 'string', 'expected an id'),
  floats,
})
export type StoreNode = z.infer<typeof StoreNode>

/** The label by which a node is looked up, and its id. */
const End = z.tuple([Name, z.string()])

/** A line of `relationships.ndjson`. */
export const StoreRelationship = z.strictObject({
  type: Name,
  from: End,
  to: End,
  properties: Properties,
  floats,
})
export type StoreRelationship = z.infer<typeof StoreRelationship>

const Part = z.strictObject({ lines: Count, bytes: Count, sha256: Sha256 })
export type StorePart = z.infer<typeof Part>

/** The files of a store beside its manifest, in the order in which they are loaded. */
export const storeParts = ['nodes.ndjson', 'relationships.ndjson'] as const
export type StorePartName = (typeof storeParts)[number]

/** `manifest.json`: what a backup of a store is, and how to tell whether it is whole. */
export const StoreManifest = z.strictObject({
  type: z.literal('entente-store'),
  format: z.int().min(1).describe('The format of the store, which a later version of the program raises'),
  program: z.string().max(100).describe('The version of the program that wrote it'),
  writtenAt: z.iso.datetime(),
  revision: Count.describe('How many changes the store had seen'),
  nodes: z.record(Name, Count).describe('How many nodes there are by the label by which they are looked up'),
  relationships: z.record(Name, Count).describe('How many relationships there are by type'),
  leftOut: z
    .strictObject({ nodes: Count, relationships: Count })
    .describe('What other programs wrote into the store without an id, and is not in it'),
  parts: z.strictObject({ 'nodes.ndjson': Part, 'relationships.ndjson': Part }),
  fingerprint: Sha256.describe('The same for the same graph, in whichever engine and order'),
})
export type StoreManifest = z.infer<typeof StoreManifest>

/** How far a restore has come, a line each; the last has `manifest`, or `problem` where the store could not be loaded to the end. */
export const RestoreLine = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), done: Count, total: Count }),
  z.strictObject({ type: z.literal('restored'), manifest: StoreManifest }),
  z.strictObject({ type: z.literal('failed'), detail: z.string() }),
])
export type RestoreLine = z.infer<typeof RestoreLine>

export const RestoreQuery = z.strictObject({
  replace: flag.describe('Replace what the store holds, where it holds articles'),
})
export type RestoreQuery = z.infer<typeof RestoreQuery>
