import { z } from 'zod'

/** The file of a research object that says what is in it. */
export const crateMetadataFile = 'ro-crate-metadata.json'
/** The version of RO-Crate to which a dossier conforms. */
export const roCrate = 'https://w3id.org/ro/crate/1.2'
/** Says of a research object that it is a dossier, which can be verified. */
export const dossierProfile = 'urn:entente:dossier:1'
/** The file with nodes, relations and claims as lines of JSON. */
export const crateGraphFile = 'graph.ndjson'

/** Stands in the metadata for its own hash while that is made. */
const blank = '0'.repeat(64)
const seal = /("identifier": "sha256:)([0-9a-f]{64})(")/

const Reference = z.looseObject({ '@id': z.string() })
const several = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item)]).transform(value => [value].flat() as z.output<T>[])

export const CrateEntity = z.looseObject({
  '@id': z.string(),
  '@type': several(z.string()),
  conformsTo: several(Reference).optional(),
  hasPart: several(Reference).optional(),
  sha256: z.string().optional(),
  contentSize: z.string().optional(),
  identifier: z.unknown().optional(),
  about: z.unknown().optional(),
})
export type CrateEntity = z.infer<typeof CrateEntity>
/** The metadata of a research object, as far as a dossier is verified by it. */
export const CrateMetadata = z.looseObject({ '@graph': z.array(CrateEntity) })
export type CrateMetadata = z.infer<typeof CrateMetadata>

/** The identifier that a descriptor has until its file is sealed. */
export const unsealed = `sha256:${blank}`

/** The metadata as a file, with the hash of all of it, but for the hash itself, in its descriptor. `hash`: SHA-256, hexadecimal. */
export function sealed(metadata: object, hash: (text: string) => string): string {
  const text = `${JSON.stringify(metadata, undefined, 2)}\n`
  return text.replace(seal, (_, before, __, after) => `${before}${hash(text)}${after}`)
}

/** Whether a file of metadata is as it was when it was sealed; undefined where it has no seal. */
export function isSealIntact(text: string, hash: (text: string) => string): boolean | undefined {
  const found = seal.exec(text)?.[2]
  return found === undefined ? undefined : hash(text.replace(seal, `$1${blank}$3`)) === found
}
