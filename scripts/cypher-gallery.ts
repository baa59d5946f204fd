// Writes the gallery of model/gallery.ts into docs/cypher.md, between its two marks: `npm run docs:gallery`.
import { readFileSync, writeFileSync } from 'node:fs'
import { gallery } from '../model/gallery.ts'

const file = new URL('../docs/cypher.md', import.meta.url)
const [before, rest] = readFileSync(file, 'utf8').split('<!-- gallery -->\n') as [string, string]
const after = rest.split('<!-- /gallery -->')[1] as string
const entries = gallery.map(
  ({ title, shows, query }) => `### ${title.en}\n\n${shows.en}\n\n\`\`\`cypher\n${query}\n\`\`\`\n`,
)
writeFileSync(file, `${before}<!-- gallery -->\n\n${entries.join('\n')}\n<!-- /gallery -->${after}`)
