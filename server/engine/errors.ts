/** A failure as Bolt reports it: Neo4j's status code and one message. The connection sends it as FAILURE. */
export class BoltFailure extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'BoltFailure'
    this.code = code
  }
}

/** The peer broke the protocol: the connection ends, the process lives. */
export class ProtocolViolation extends Error {}

/** Messages of the engine with the status code that Neo4j's clients know. The first match counts. */
const CODES: [RegExp, string][] = [
  [/GRAFEO-T009|No space left|os error (?:27|28|122)\b/, 'Neo.DatabaseError.Transaction.TransactionLogError'],
  [
    /40000|write.?conflict|conflict.*transaction|serialization|deadlock/i,
    'Neo.TransientError.Transaction.DeadlockDetected',
  ],
  // The engine has a deadline of its own, half a minute, for a process whose timers have no time.
  [/exceeded timeout|timeout error/i, 'Neo.ClientError.Transaction.TransactionTimedOut'],
  [/UNIQUE constraint|Constraint violation/i, 'Neo.ClientError.Schema.ConstraintValidationFailed'],
  [/Missing parameter/i, 'Neo.ClientError.Statement.ParameterMissing'],
  [/division by zero/i, 'Neo.ClientError.Statement.ArithmeticError'],
  [/more than the \d+ \w+ of memory/i, 'Neo.DatabaseError.General.OutOfMemoryError'],
  [/syntax error|semantic error|GRAFEO-Q00[12]/i, 'Neo.ClientError.Statement.SyntaxError'],
  [/type (error|mismatch)/i, 'Neo.ClientError.Statement.TypeError'],
  [/still has (edges|relationships)|connected edges/i, 'Neo.ClientError.Schema.ConstraintValidationFailed'],
  [/GRAFEO-Q|Invalid value/i, 'Neo.ClientError.Statement.ArgumentError'],
]

/** Any error of the engine or of this endpoint as a Bolt failure. A panic is a DatabaseError: a fault of the server, not of the caller. */
export function toFailure(error: unknown): BoltFailure {
  if (error instanceof BoltFailure) return error
  const text = error instanceof Error ? error.message : String(error)
  const message = text
    .replace(/^(?:Query|Database) error: /, '')
    .replace(/^GRAFEO-\w+: (?:(?:syntax|semantic|execution) error: )?/, '')
  const ours = /got a STRING value: -"(The embedded store [^"]+)"/.exec(message)?.[1]
  if (ours) return new BoltFailure('Neo.ClientError.Statement.ArgumentError', ours)
  if (/^All UNION branches must return the same columns/.test(message))
    return new BoltFailure(
      'Neo.ClientError.Statement.SyntaxError',
      'The embedded store has no UNION of columns in different orders; write the same columns in the same order',
    )
  const known = CODES.find(([pattern]) => pattern.test(text))
  return new BoltFailure(known?.[1] ?? 'Neo.DatabaseError.General.UnknownError', message)
}
