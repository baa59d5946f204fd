import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { NewArticle } from '../../../model/api.ts'
import { readArticle } from '../../../seed/input/read-article.ts'
import { UnreadableArticle } from '../../../seed/input/unreadable.ts'
import { HttpError } from '../../http/http-errors.ts'
import { articleOf, type BatchItem, ITEM_BYTES } from './items.ts'

/** Fields that may stand before files, and are told of each file after them. */
const told = new Set(['publishedAt', 'lang', 'publisher', 'author', 'license', 'url', 'title'])

type File = { line: number; name: string; contentType: string; bytes: Buffer; tooLarge: boolean; fields: object }

/** Files that are held at a time before any of them is taken. */
const HELD = 4

/**
 * The articles of a form (multipart/form-data): each file is one, text, Markdown or HTML by its media type or name, or JSON as it would be posted alone. Fields
 * are told of all files that come after them. No more is read than a few files ahead of what is taken. Throws HttpError.
 */
export const itemsOfForm = (body: AsyncIterable<Uint8Array>, headers: IncomingHttpHeaders): AsyncGenerator<BatchItem> =>
  itemsIn(body, open(headers))

async function* itemsIn(body: AsyncIterable<Uint8Array>, form: ReturnType<typeof open>): AsyncGenerator<BatchItem> {
  const files: File[] = []
  let fields: Record<string, string> = {}
  let line = 0
  let failed: Error | undefined
  form.on('error', (error: Error) => {
    failed ??= new HttpError(400, 'malformed-body', `The form cannot be read: ${error.message}.`)
  })
  form.on('field', (name: string, value: string) => {
    if (told.has(name)) fields = { ...fields, [name]: value }
    else
      failed ??= new HttpError(
        400,
        'malformed-body',
        `A form has files, and fields among ${[...told].join(', ')}; not ${name.slice(0, 60)}.`,
      )
  })
  form.on('file', (_field, stream, name, _encoding, contentType) => {
    const chunks: Buffer[] = []
    const own = { line: ++line, name: name ?? '', contentType, fields }
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => files.push({ ...own, bytes: Buffer.concat(chunks), tooLarge: stream.truncated }))
    stream.on('error', () => {})
  })
  const finished = once(form, 'finish').catch(() => {})
  for await (const chunk of body) {
    if (!form.write(chunk) && !failed) await Promise.race([once(form, 'drain'), finished])
    if (failed) throw failed
    while (files.length >= HELD) yield itemOf(files.shift() as File)
  }
  form.end()
  await finished
  if (failed) throw failed
  for (const file of files) yield itemOf(file)
}

function open(headers: IncomingHttpHeaders): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: headers as BusboyHeaders,
      limits: { fileSize: ITEM_BYTES, fieldSize: 10_000, fieldNameSize: 100, headerPairs: 50 },
    })
  } catch (error) {
    throw new HttpError(400, 'malformed-body', `The form cannot be read: ${(error as Error).message}.`)
  }
}

const itemOf = ({ line, name, contentType, bytes, tooLarge, fields }: File): BatchItem => ({
  line,
  ...(name ? { name } : {}),
  async article() {
    if (tooLarge) throw new UnreadableArticle('too-large', `The file is larger than ${ITEM_BYTES} bytes.`)
    if (contentType === 'application/json') return articleOf(bytes)
    // The name says more than a media type that says nothing.
    const media = contentType === 'application/octet-stream' ? {} : { contentType }
    const { text, ...own } = await readArticle(bytes, { name, ...media })
    return NewArticle.parse({ text, ...own, ...fields })
  },
})
