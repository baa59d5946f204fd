/** Comparisons, which may be chained: `1 < x < 3`. */
export const comparisons = ['=', '<>', '<', '<=', '>', '>=']

/** How tightly operators bind, as in Neo4j: what is greater binds more tightly. `PREDICATE`: `IN`, `IS NULL`, `STARTS WITH` and the like; `SIGN`: one operand. */
export const [NOT, COMPARISON, PREDICATE, SIGN] = [4, 5, 6, 10]

const infix: Record<string, number> = {
  OR: 1,
  XOR: 2,
  AND: 3,
  '+': 7,
  '-': 7,
  '||': 7,
  '*': 8,
  '/': 8,
  '%': 8,
  '^': 9,
}

/** How tightly an operator between two operands binds; undefined for what is none, and for words that are predicates. */
export const precedenceOf = (operator: string): number | undefined =>
  comparisons.includes(operator) ? COMPARISON : Object.hasOwn(infix, operator) ? infix[operator] : undefined
