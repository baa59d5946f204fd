// Writes into docs/cypher.md, each between its two marks, the gallery of model/gallery.ts and the relation types: `npm run docs:gallery`.
import { readFileSync, writeFileSync } from 'node:fs'
import { gallery } from '../model/gallery.ts'
import { relationTable } from './relation-table.ts'

const file = new URL('../docs/cypher.md', import.meta.url)
let page = readFileSync(file, 'utf8')
const entries = gallery.map(
  ({ title, shows, query }) => `### ${title.en}\n\n${shows.en}\n\n\`\`\`cypher\n${query}\n\`\`\`\n`,
)
write('gallery', entries.join('\n'))
write('relations', `${relationTable()}\n`)
writeFileSync(file, page)

function write(mark: string, text: string): void {
  const [before, rest] = page.split(`<!-- ${mark} -->\n`) as [string, string]
  const after = rest.split(`<!-- /${mark} -->`)[1] as string
  page = `${before}<!-- ${mark} -->\n\n${text}\n<!-- /${mark} -->${after}`
}
