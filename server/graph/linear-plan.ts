import type { Plan } from 'neo4j-driver'

/** Operators of the embedded engine that hand on no more rows than they take. */
const narrowing = new Set(['Return', 'Project', 'Filter', 'Sort', 'Limit', 'Skip', 'Aggregate', 'Distinct'])
/** In an operator's details: what makes a value as long as it likes, or reads the graph again for each row. */
const unbounded = /Reduce|ListComprehension|range\b|Subquery|PatternComprehension|ListPredicate/i
/** More than one relation in one step: `[*1..3]`. */
const variable = /\*\d|\.\./

/** How many steps along relations, and scans that no index narrows. */
type Work = { steps: number; scans: number; anchored: boolean }

/**
 * * Whether a plan of the embedded engine does no more than walk once through the nodes or the relations of the store, or two steps from what
 * an index finds: its time then grows with the store as that of the answers of the API does. A plan with an operator that is not listed here
 * is not linear.
 */
export function isLinear(plan: Plan): boolean {
  const work = workOf(plan)
  return work !== undefined && work.scans <= 1 && work.steps <= (work.anchored ? 2 : 1)
}

function workOf(plan: Plan): Work | undefined {
  const operator = plan.operatorType.replace(/@.*$/, '')
  const details = String((plan.arguments as Record<string, unknown>).Details ?? '')
  if (plan.children.length > 1 || unbounded.test(details)) return undefined
  const [child] = plan.children
  if (!child) {
    if (operator === 'NodeScan') return { steps: 0, scans: 1, anchored: false }
    return operator === 'Empty' ? { steps: 0, scans: 0, anchored: true } : undefined
  }
  const below = workOf(child)
  if (!below) return undefined
  if (operator === 'Filter' && /\bEq\b.*\[index: \w+\]$/.test(details) && below.steps === 0)
    return { ...below, scans: Math.max(0, below.scans - 1), anchored: true }
  if (operator === 'Expand' && !variable.test(details)) return { ...below, steps: below.steps + 1 }
  // A scan for each row of what is below it.
  if (operator === 'NodeScan') return { ...below, scans: below.scans + 1, anchored: false }
  return narrowing.has(operator) ? below : undefined
}
