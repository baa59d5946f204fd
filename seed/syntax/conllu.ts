import type { Span } from '../../model/extraction.ts'
import type { Feats, Tree, Word } from './tree.ts'

/** One line of CoNLL-U that holds a word. */
export type Row = {
  form: string
  lemma: string
  upos: string
  feats: string
  /** Index of the head in the sentence, -1 for the root. */
  head: number
  deprel: string
  /** Language-specific tag, kept as it is. */
  xpos: string
  /** Columns 9 and 10, kept as they are. */
  rest: string
}

/** A sentence of a CoNLL-U file: `rows` are its words; `lines` has the text of each line, or the index of the word that it holds. */
export type Block = { rows: Row[]; lines: (string | number)[] }

/** Reads CoNLL-U. Comments, multiword tokens and empty nodes are kept as lines of text. */
export function readConllu(text: string): Block[] {
  const blocks: Block[] = []
  let block: Block = { rows: [], lines: [] }
  const close = () => {
    if (block.lines.length > 0) blocks.push(block)
    block = { rows: [], lines: [] }
  }
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') close()
    else if (!/^\d+\t/.test(line)) block.lines.push(line)
    else {
      const c = line.split('\t')
      block.lines.push(block.rows.length)
      block.rows.push({
        form: c[1] ?? '_',
        lemma: c[2] ?? '_',
        upos: c[3] ?? '_',
        feats: c[5] ?? '_',
        head: /^\d+$/.test(c[6] ?? '') ? Number(c[6]) - 1 : -1,
        deprel: c[7] ?? '_',
        xpos: c[4] ?? '_',
        rest: `${c[8] ?? '_'}\t${c[9] ?? '_'}`,
      })
    }
  }
  close()
  return blocks
}

const featsText = (feats: Feats): string => {
  const pairs = Object.entries(feats).map(([name, value]) => `${name}=${value}`)
  return pairs.length === 0 ? '_' : pairs.join('|')
}

const column = (text: string): string => text.replace(/[\t\r\n]+/g, ' ') || '_'

function wordLine(number: number, word: Word, xpos: string, rest: string): string {
  const { form, lemma, upos, feats, head, deprel } = word
  return [number, column(form), column(lemma), upos, xpos, featsText(feats), head + 1, deprel, rest].join('\t')
}

/** The same sentence with what the parser says: comments, multiword tokens and empty nodes stay as they are. */
export function writeBlock(block: Block, tree: Tree): string {
  const lines = block.lines.map(line => {
    if (typeof line === 'string') return line
    const { xpos, rest } = block.rows[line] as Row
    return wordLine(line + 1, tree[line] as Word, xpos, rest)
  })
  return `${lines.join('\n')}\n\n`
}

/** A tree as CoNLL-U, with the text it was read from. */
export function writeTree(text: string, span: Span, tree: Tree, id: number): string {
  const lines = [`# sent_id = ${id}`, `# text = ${column(text.slice(span.start, span.end))}`]
  for (let i = 0; i < tree.length; i++) {
    const word = tree[i] as Word
    let last = i
    while (tree[last + 1]?.start === word.start && word.end > word.start) last++
    const space = (end: number): string => (end < span.end && /\S/.test(text[end] ?? ' ') ? 'SpaceAfter=No' : '_')
    if (last > i) {
      const token = [`${i + 1}-${last + 1}`, text.slice(word.start, word.end), ...Array(7).fill('_'), space(word.end)]
      lines.push(token.join('\t'))
    }
    for (let k = i; k <= last; k++)
      lines.push(wordLine(k + 1, tree[k] as Word, '_', `_\t${last > i ? '_' : space(word.end)}`))
    i = last
  }
  return `${lines.join('\n')}\n\n`
}
