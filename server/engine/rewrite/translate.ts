import { BoltFailure } from '../errors.ts'
import { nestedAggregates } from './aggregates.ts'
import { wrongArguments } from './arguments.ts'
import { calendars } from './calendars.ts'
import { booleanLogic, emptyLists, numericStrings } from './comparisons.ts'
import type { RewriteRule } from './expression.ts'
import { functionCalls, limitExpressions, mapProjections, missingNodes } from './functions.ts'
import { graphValues, pathNodes } from './graph-values.ts'
import { labelExpressions } from './labels.ts'
import { listAppending, listSlices, textConcatenation, unwindOfValues } from './lists.ts'
import { literalMoments } from './literal-moments.ts'
import { deprecatedSyntax, refuseMissingSyntax } from './missing-syntax.ts'
import { nodeConditions } from './node-conditions.ts'
import { pathSelectors, quantifiedPaths } from './paths.ts'
import { quantifiers } from './quantifiers.ts'
import { regularExpressions } from './regex.ts'
import { shortestConditions, shortestEnds } from './shortest.ts'
import { comprehensionsInConditions, existence, optionalConditions, subqueries } from './subqueries.ts'
import { components, moments, namedZones, weekDays } from './temporal.ts'
import { tokenize } from './tokens.ts'

/** The rules in the order in which they must be applied: first those that refuse, then patterns, projections, and expressions. */
const RULES: RewriteRule[] = [
  deprecatedSyntax,
  refuseMissingSyntax,
  wrongArguments,
  shortestConditions,
  graphValues,
  namedZones,
  calendars,
  literalMoments,
  booleanLogic,
  quantifiedPaths,
  pathSelectors,
  shortestEnds,
  nodeConditions,
  labelExpressions,
  optionalConditions,
  existence,
  subqueries,
  comprehensionsInConditions,
  mapProjections,
  missingNodes,
  nestedAggregates,
  limitExpressions,
  moments,
  components,
  weekDays,
  pathNodes,
  quantifiers,
  regularExpressions,
  emptyLists,
  listSlices,
  numericStrings,
  unwindOfValues,
  textConcatenation,
  listAppending,
  functionCalls,
]

/** The limits of rewriting a query, in steps, characters, milliseconds and additions; meanwhile nothing else is served. */
const STEPS = 500
const LENGTH = 1_000_000
const TIME_MS = 400
const SUMS = 600

const tooLong = () =>
  new BoltFailure(
    'Neo.ClientError.Statement.SyntaxError',
    'The query is too long for the embedded store; write it as several',
  )

/**
 * Starts a stopwatch of this process's CPU time. The function that it returns gives the milliseconds so far; time in which a busy machine did
 * not run the process does not count.
 */
function stopwatch(): () => number {
  const began = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return Math.min(performance.now() - began, (user + system) / 1000)
  }
}

/** The query in the engine's Cypher: each rule changes one place at a time until none has anything left to do. */
export function translate(query: string): string {
  let text = query
  let steps = 0
  const spent = stopwatch()
  // For each sum, the operands of its neighbours are searched, which takes quadratic time.
  if (tokenize(query).filter(token => token.text === '+').length > SUMS) throw tooLong()
  for (const rule of RULES)
    for (let edits = rule(text, tokenize(text)); edits; edits = rule(text, tokenize(text))) {
      if (++steps > STEPS || text.length > LENGTH || spent() > TIME_MS) throw tooLong()
      text = applied(text, edits)
    }
  return text
}

function applied(text: string, edits: { from: number; to: number; text: string }[]): string {
  let out = ''
  let at = 0
  // A stable sort keeps what ends a place before what starts behind it.
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    out += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return out + text.slice(at)
}
