import type { FrameLine } from '../../model/sentences.ts'
import { frameTable } from '../frames/frame-table.ts'
import { packs } from '../language/packs.ts'

/**
 * The line of a frame table by the rule of a claim (`event/en/meet.CONSULT`) or of the frame itself (`en/meet.CONSULT`). Undefined where
 * another kind of rule applied, or where the tables no longer have the frame.
 */
export function frameLine(rule: string): FrameLine | undefined {
  const name = rule.replace(/^(?:event|relation)\//, '')
  const pack = Object.values(packs).find(({ lang }) => name.startsWith(`${lang}/`))
  const line = pack && frameTable(pack).lines.get(name)
  if (!line) return undefined
  const { part, coding, roles } = line.frame
  return {
    rule: name,
    part,
    triggers: [...line.triggers],
    ...coding,
    sides: roles.map(({ name: side, optional, from }) => ({
      side,
      optional,
      from: from.map(({ path, exact }) => path.join('.') + (exact ? '!' : '')),
    })),
    restrictions: [...line.restrictions],
  }
}
