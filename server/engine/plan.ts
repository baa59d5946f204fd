/** A plan as it is sent in the summary of a query. */
export type Plan = { operatorType: string; args: Record<string, unknown>; identifiers: string[]; children: Plan[] }

const WRITES = /^\s*(?:Create|Merge|Set|Delete|Detach|Remove|Insert|Drop|Add|Load|Foreach)/m

/** Whether a plan, as the engine prints it, changes the graph. */
export function isWritingPlan(plan: string): boolean {
  return WRITES.test(plan)
}

/** The engine's indented plan as a tree. */
export function parsePlan(plan: string): Plan {
  const root: Plan = { operatorType: 'ProduceResults', args: {}, identifiers: [], children: [] }
  const open: { indent: number; plan: Plan }[] = [{ indent: -1, plan: root }]
  for (const line of plan.split('\n')) {
    const match = /^(\s*)(\w+)\s*(.*)$/.exec(line)
    if (!match) continue
    const indent = (match[1] as string).length
    const node: Plan = { operatorType: match[2] as string, args: { Details: match[3] }, identifiers: [], children: [] }
    while ((open.at(-1) as { indent: number }).indent >= indent) open.pop()
    ;(open.at(-1) as { plan: Plan }).plan.children.push(node)
    open.push({ indent, plan: node })
  }
  return root.children.length === 1 ? (root.children[0] as Plan) : root
}
