import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  type CrateEntity,
  CrateMetadata,
  crateGraphFile,
  crateMetadataFile,
  dossierProfile,
  isSealIntact,
} from '../../../model/crate.ts'
import { RelationClaim } from '../../../model/graph.ts'
import { type CrateReader, NoCrate } from './crate-reader.ts'

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What a dossier says of itself. `fingerprint`: the SHA-256 of its metadata, by which two people can tell that they have the same. */
export type Contents = {
  files: readonly CrateEntity[]
  /** The hash of each article's text, and the file that has it, by the article's id. */
  articles: ReadonlyMap<string, { sha256: string; file?: string }>
  fingerprint: string
  /** Whether the metadata is as it was written. */
  isIntact: boolean
}

/** Reads the metadata of a dossier. Throws NoCrate where there is none, or it is no dossier's. */
export async function contentsOf(crate: CrateReader): Promise<Contents> {
  const bytes = await crate.read(crateMetadataFile)
  if (!bytes) throw new NoCrate(`it has no ${crateMetadataFile}`)
  const text = Buffer.from(bytes).toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new NoCrate(`its ${crateMetadataFile} is no JSON`)
  }
  const graph = CrateMetadata.safeParse(value).data?.['@graph'] ?? []
  const root = graph.find(entity => entity['@id'] === './')
  if (!root?.conformsTo?.some(profile => profile['@id'] === dossierProfile))
    throw new NoCrate(`its ${crateMetadataFile} is not that of an Entente dossier`)
  const parts = new Set(root.hasPart?.map(part => part['@id']))
  const files = graph.filter(entity => parts.has(entity['@id']))
  const fileOf = new Map(
    files.flatMap(file => {
      const about = z.object({ '@id': z.string() }).safeParse(file.about).data
      return about ? [[about['@id'], file['@id']] as const] : []
    }),
  )
  const articles = graph.flatMap(entity => {
    if (!entity['@type'].includes('NewsArticle') || !entity.sha256) return []
    const file = fileOf.get(entity['@id'])
    return [[String(entity.identifier), { sha256: entity.sha256, ...(file ? { file } : {}) }] as const]
  })
  return {
    files,
    articles: new Map(articles),
    fingerprint: sha256(bytes),
    isIntact: isSealIntact(text, sha256) === true,
  }
}

/** What became of a file of a dossier since it was written; undefined where it is as it was. */
export async function faultOf(crate: CrateReader, file: CrateEntity): Promise<string | undefined> {
  let bytes: Uint8Array | undefined
  try {
    bytes = await crate.read(file['@id'])
  } catch (error) {
    return `cannot be unpacked: ${(error as Error).message}`
  }
  if (!bytes) return 'is missing'
  const hash = sha256(bytes)
  if (hash !== file.sha256) return `was changed: its SHA-256 is ${hash}, not ${file.sha256 ?? 'given'}`
  return file.contentSize === String(bytes.length)
    ? undefined
    : `was changed: it has ${bytes.length} bytes, not ${file.contentSize ?? 'given'}`
}

/** The claims of a dossier, by relation. Throws NoCrate where they cannot be read. */
export async function claimsOf(crate: CrateReader): Promise<Map<string, RelationClaim[]>> {
  const bytes = await crate.read(crateGraphFile)
  if (!bytes) throw new NoCrate(`it has no ${crateGraphFile}`)
  const claims = new Map<string, RelationClaim[]>()
  for (const line of Buffer.from(bytes).toString('utf8').split('\n')) {
    if (!line.startsWith('{"claim":')) continue
    let value: { claim?: unknown }
    try {
      value = JSON.parse(line)
    } catch {
      throw new NoCrate(`a line of ${crateGraphFile} is no JSON`)
    }
    const claim = RelationClaim.safeParse(value.claim).data
    if (!claim) throw new NoCrate(`a line of ${crateGraphFile} is no claim`)
    claims.set(claim.relationId, [...(claims.get(claim.relationId) ?? []), claim])
  }
  return claims
}
