import { PloverType, RelationType, relations } from '../model/ontology.ts'

/** The table of relation types in docs/cypher.md: the ends of each, and the PLOVER types of the events that state it. */
export function relationTable(): string {
  const rows = RelationType.options.map(type => {
    const { from, to, symmetric, plover } = relations[type]
    const name = `\`${type}\`${symmetric ? ' (symmetric)' : ''}`
    const types = plover.length === PloverType.options.length ? 'every type' : plover.join(', ')
    return `| ${name} | ${from.join(', ')} | ${to.join(', ')} | ${types} |`
  })
  return ['| relation | from | to | PLOVER |', '|---|---|---|---|', ...rows].join('\n')
}
