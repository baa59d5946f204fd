import { readFile } from 'node:fs/promises'
import { readArticle } from '../../seed/input/read-article.ts'
import type { Language } from '../../seed/language/pack.ts'
import { packOf } from '../../seed/language/packs.ts'
import { languageOf } from '../../seed/read/language.ts'
import { readDocument } from '../../seed/read/read-document.ts'
import { tokenize } from '../../seed/read/tokens.ts'
import { type Block, readConllu, writeBlock, writeTree } from '../../seed/syntax/conllu.ts'
import { parse, parseWords } from '../../seed/syntax/parse.ts'
import { prettyTree } from '../../seed/syntax/pretty.ts'
import { type ExitCode, errorSentence, exitCodes, type Terminal, write } from './terminal.ts'

type Options = { lang?: Language; pretty?: boolean }

async function bytesOf(file: string, terminal: Terminal): Promise<Buffer> {
  if (file !== '-') return readFile(file)
  const chunks: Uint8Array[] = []
  for await (const chunk of terminal.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Runs a step for each file, and names on standard error those that cannot be read. */
async function each(
  files: readonly string[],
  terminal: Terminal,
  step: (file: string) => Promise<void>,
): Promise<ExitCode> {
  let failed = 0
  for (const file of files) {
    if (terminal.signal.aborted) return exitCodes.interrupted
    try {
      await step(file)
    } catch (error) {
      failed++
      await write(terminal.stderr, `entente: ${file === '-' ? 'standard input' : file}: ${errorSentence(error)}\n`)
    }
  }
  return failed === 0 ? exitCodes.done : exitCodes.someFailed
}

/** The trees of the sentences that `extract` would read, in order. */
export function parseFiles(files: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  return each(files, terminal, async file => {
    const { text, ...metadata } = await readArticle(await bytesOf(file, terminal), file === '-' ? {} : { name: file })
    const { sentences } = readDocument(text, { ...metadata, ...(options.lang ? { lang: options.lang } : {}) })
    for (const [index, one] of sentences.entries()) {
      const tree = parse(text, one, options.lang ?? packOf(one.lang).lang)
      await write(terminal.stdout, options.pretty ? `${prettyTree(tree)}\n` : writeTree(text, one, tree, index + 1))
    }
  })
}

/** The language of CoNLL-U by the words of its first sentences. */
function languageOfBlocks(blocks: readonly Block[]): Language {
  let sample = ''
  for (const block of blocks) {
    if (sample.length > 20_000) break
    sample += `${block.rows.map(row => row.form).join(' ')}\n`
  }
  return packOf(languageOf(sample, tokenize(sample))).lang
}

/** Trees over the tokens of a CoNLL-U file: new tags, lemmas, heads and labels on the same lines. */
export function parseConllu(files: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> {
  return each(files, terminal, async file => {
    const blocks = readConllu((await bytesOf(file, terminal)).toString('utf8'))
    const lang = options.lang ?? languageOfBlocks(blocks)
    for (const block of blocks) {
      const tree = parseWords(
        block.rows.map(row => ({ form: row.form, start: 0, end: 0 })),
        lang,
      )
      await write(terminal.stdout, options.pretty ? `${prettyTree(tree)}\n` : writeBlock(block, tree))
    }
  })
}
