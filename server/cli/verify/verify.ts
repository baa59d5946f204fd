import { crateMetadataFile } from '../../../model/crate.ts'
import type { RelationClaim } from '../../../model/graph.ts'
import { type Api, ArticleRejected, ServerUnreachable } from '../api.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from '../terminal.ts'
import { type Contents, claimsOf, contentsOf, faultOf, sha256 } from './contents.ts'
import { type CrateReader, openCrate } from './crate-reader.ts'

/** `server`: asked whether it still says the same. `fingerprint`: the one that the dossier is said to have. */
export type Verification = { server?: Pick<Api, 'article' | 'relation'> | undefined; fingerprint?: string | undefined }

/** A name from a file that strangers may have made, harmless on a terminal. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, 200)

/**
 * Tells whether a dossier is as it was written: each file by its hash, each quote by its text, and, where a server is given, each claim by what the server
 * says now. A line for each thing that is not, and last the verdict.
 */
export async function verify(
  path: string,
  { server, fingerprint }: Verification,
  terminal: Terminal,
): Promise<ExitCode> {
  let faults = 0
  const say = (line: string) => write(terminal.stdout, `${line}\n`)
  const fault = (line: string) => {
    faults += 1
    return say(line)
  }
  try {
    const crate = await openCrate(path)
    const contents = await contentsOf(crate)
    if (!contents.isIntact) await fault(`${crateMetadataFile} was changed`)
    const listed = new Set([crateMetadataFile, ...contents.files.map(file => file['@id'])])
    for (const file of contents.files) {
      const found = await faultOf(crate, file)
      if (found) await fault(`${shown(file['@id'])} ${found}`)
    }
    for (const [i, name] of crate.names.entries())
      if (!listed.has(name)) await fault(`${shown(name)} is not of the dossier: its metadata does not list it`)
      else if (crate.names.indexOf(name) !== i) await fault(`${shown(name)} is there twice`)
    if (faults === 0) await say(`${contents.files.length} files are as they were written`)
    const claims = await claimsOf(crate)
    await checkQuotes(crate, contents, { claims, server }, { say, fault })
    if (server) await checkClaims(claims, server, { say, fault })
    await say(`fingerprint: ${contents.fingerprint}`)
    if (fingerprint !== undefined && fingerprint.toLowerCase() !== contents.fingerprint)
      await fault(`the fingerprint is another than ${fingerprint}: this is not the dossier that was meant`)
    await say(faults === 0 ? 'verified' : `not verified: ${faults} ${faults === 1 ? 'fault' : 'faults'}`)
    return faults === 0 ? exitCodes.done : exitCodes.someFailed
  } catch (error) {
    await write(terminal.stderr, `entente: ${path}: ${errorSentence(error)}\n`)
    return error instanceof ServerUnreachable ? exitCodes.noServer : exitCodes.someFailed
  }
}

type Outcome = { say(line: string): Promise<void>; fault(line: string): Promise<void> }
type Claims = ReadonlyMap<string, readonly RelationClaim[]>

/** What a server answers; what it does not have, or has withdrawn, in words. */
async function asked<T>(answer: Promise<T>): Promise<T | string> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ArticleRejected && (error.status === 404 || error.status === 410)) return error.message
    throw error
  }
}

/** Whether each quote stands at its place in the text of its article: that in the dossier, or else that of the server. */
async function checkQuotes(
  crate: CrateReader,
  { articles }: Contents,
  { claims, server }: { claims: Claims; server?: Verification['server'] },
  { say, fault }: Outcome,
): Promise<void> {
  const byArticle = new Map<string, RelationClaim[]>()
  for (const claim of [...claims.values()].flat())
    byArticle.set(claim.article.id, [...(byArticle.get(claim.article.id) ?? []), claim])
  let [standing, unchecked] = [0, 0]
  for (const [id, own] of byArticle) {
    const known = articles.get(id)
    if (!known) {
      await fault(`${shown(id)} is quoted, and the metadata does not have it`)
      continue
    }
    const file = known.file === undefined ? undefined : await crate.read(known.file)
    const answer = file || !server ? undefined : await asked(server.article(id))
    if (typeof answer === 'string') {
      await fault(`${shown(id)} is not on the server: ${answer}`)
      continue
    }
    const text = file ? Buffer.from(file).toString('utf8') : answer?.text
    if (text === undefined) {
      unchecked += own.length
      continue
    }
    if (sha256(text) !== known.sha256) {
      await fault(`the text of ${shown(id)} is another than the one that was quoted`)
      continue
    }
    for (const { id: claim, quote, start, end } of own)
      if (text.slice(start, end) === quote) standing += 1
      else await fault(`the quote of ${shown(claim)} does not stand in the text of ${shown(id)}`)
  }
  await say(`${standing} quotes stand in their texts`)
  if (unchecked > 0)
    await say(
      `${unchecked} quotes cannot be checked here: the dossier does not have their texts. Give --server for that`,
    )
}

/** What a claim says, which is not to change. */
const sayingOf = ({
  relation,
  quote,
  start,
  end,
  modality,
  polarity,
  rule,
  article,
  subjectRef,
  objectRef,
}: RelationClaim) =>
  JSON.stringify([relation, quote, start, end, modality, polarity, rule, article.id, subjectRef, objectRef])

/** Whether the server still has each claim, and it says the same. Claims that came since are told, and are no fault. */
async function checkClaims(claims: Claims, server: Pick<Api, 'relation'>, { say, fault }: Outcome): Promise<void> {
  let [same, more] = [0, 0]
  for (const [relation, own] of claims) {
    const answer = await asked(server.relation(relation))
    if (typeof answer === 'string') {
      await fault(`${shown(relation)} is not on the server any more: ${answer}`)
      continue
    }
    const now = new Map(answer.claims.map(claim => [claim.id as string, claim]))
    for (const claim of own) {
      const found = now.get(claim.id)
      if (!found) await fault(`${shown(claim.id)} is not on the server any more`)
      else if (sayingOf({ ...found, relationId: claim.relationId }) === sayingOf(claim)) same += 1
      else await fault(`${shown(claim.id)} says something else on the server`)
    }
    more += [...now.keys()].filter(id => own.every(claim => claim.id !== id)).length
  }
  await say(`${same} claims are the same on the server`)
  if (more > 0) await say(`${more} claims of the same relations are on the server and not in the dossier`)
}
