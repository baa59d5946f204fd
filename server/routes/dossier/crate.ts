import { createHash } from 'node:crypto'
import type { ArticleSummary } from '../../../model/api.ts'
import { crateGraphFile, crateMetadataFile, sealed } from '../../../model/crate.ts'
import { csvFiles } from '../formats/csv.ts'
import { ndjson } from '../formats/ndjson.ts'
import { type ZippedFile, zip } from '../formats/zip.ts'
import { bibEntry, cslItem } from './citations.ts'
import { type CrateFile, crateMetadata } from './crate-metadata.ts'
import type { Dossier } from './dossier.ts'
import { dossierHtml } from './html.ts'
import { mayPassOn } from './licences.ts'
import { sha256 } from './sources.ts'

/** The content of a file as it is, counted and hashed on its way: `done` is told when all of it was taken. */
async function* measured(
  content: AsyncIterable<string | Uint8Array>,
  done: (size: number, sha256: string) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let size = 0
  for await (const part of content) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    hash.update(bytes)
    size += bytes.length
    yield bytes
  }
  done(size, hash.digest('hex'))
}

async function* bibliography({ sources }: Dossier): AsyncGenerator<string> {
  for await (const page of sources.all()) yield page.map(bibEntry).join('')
}

async function* cslItems({ sources }: Dossier): AsyncGenerator<string> {
  yield '['
  let before = ''
  for await (const page of sources.all())
    for (const source of page) {
      yield `${before}\n${JSON.stringify(cslItem(source))}`
      before = ','
    }
  yield '\n]\n'
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** The name of the file with an article's text. */
const textFile = ({ id }: Pick<ArticleSummary, 'id'>): string => `texts/${id.replace(/[^A-Za-z0-9]+/g, '-')}.txt`

/** A file before it is written. */
type Planned = Omit<CrateFile, 'size' | 'sha256'> & { content: AsyncIterable<string | Uint8Array> }

/** The files of a dossier besides its metadata, in the order in which they are written: what quotes articles comes before what lists them. */
async function* plannedFiles(dossier: Dossier): AsyncGenerator<Planned> {
  const { pages, request, sources, title } = dossier
  yield { path: 'dossier.html', name: title, type: 'text/html', about: 'dossier', content: dossierHtml(dossier) }
  yield { path: crateGraphFile, type: 'application/x-ndjson', about: 'graph', content: ndjson(pages) }
  for (const { name, content } of csvFiles(pages)) {
    const isDescriptor = name.endsWith('.json')
    yield {
      path: `tables/${name}`,
      type: isDescriptor ? 'application/json' : 'text/csv',
      about: isDescriptor ? 'tables' : 'table',
      content: typeof content === 'string' ? once(content) : content,
    }
  }
  yield { path: 'references.bib', type: 'application/x-bibtex', about: 'bibtex', content: bibliography(dossier) }
  yield {
    path: 'references.json',
    type: 'application/vnd.citationstyles.csl+json',
    about: 'csl',
    content: cslItems(dossier),
  }
  if (request.texts === 'none') return
  for await (const articles of sources.texts())
    for (const article of articles)
      if (request.texts === 'all' || mayPassOn(article.license))
        yield {
          path: textFile(article),
          type: 'text/plain',
          about: 'text',
          article: article.id,
          content: once(article.text),
        }
}

/**
 * A dossier as a research object: a zip with the HTML file, its part of the graph as tables and as lines of JSON, references, texts where they may be passed on, and
 * last `ro-crate-metadata.json`, which has the size and the SHA-256 of each. Written while it is read.
 */
export function crate(dossier: Dossier, base: string): AsyncGenerator<Uint8Array> {
  const written: CrateFile[] = []
  async function* files(): AsyncGenerator<ZippedFile> {
    for await (const { content, ...file } of plannedFiles(dossier))
      yield {
        name: file.path,
        content: measured(content, (size, sha256) => void written.push({ ...file, size, sha256 })),
      }
    yield { name: crateMetadataFile, content: sealed(await crateMetadata(dossier, written, base), sha256) }
  }
  return zip(files(), true)
}
