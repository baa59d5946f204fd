/**
 * The tree of a query. `from` and `to` are offsets in its text; nodes that a rewriting made have the place of what they replace. Every part
 * that can hold others is a node, so that one function visits them all (`visit.ts`).
 */
type At = { from: number; to: number }

export type Expression =
  | (At & { kind: 'Number'; text: string })
  | (At & { kind: 'Text'; text: string })
  | (At & { kind: 'Constant'; name: 'null' | 'true' | 'false' })
  | Variable
  | (At & { kind: 'Parameter'; name: string })
  | (At & { kind: 'Property'; object: Expression; key: string })
  | (At & { kind: 'Index'; object: Expression; index: Expression })
  | (At & { kind: 'Slice'; object: Expression; low?: Expression; high?: Expression })
  | (At & { kind: 'Unary'; operator: '-' | '+' | 'NOT'; operand: Expression })
  | Binary
  | (At & { kind: 'IsNull'; operand: Expression; not: boolean })
  | (At & { kind: 'HasLabels'; object: Expression; labels: Labels })
  | Call
  | (At & { kind: 'List'; items: Expression[] })
  | MapLiteral
  | (At & { kind: 'MapProjection'; subject: Expression; items: MapEntry[] })
  | Case
  | Comprehension
  | (At & { kind: 'PatternComprehension'; pattern: Path; where?: Expression; result: Expression })
  | Quantifier
  | (At & {
      kind: 'Reduce'
      accumulator: string
      initial: Expression
      name: string
      list: Expression
      body: Expression
    })
  | Subquery
  | (At & { kind: 'Pattern'; pattern: Path })

export type Variable = At & { kind: 'Variable'; name: string }
export type Binary = At & { kind: 'Binary'; operator: string; left: Expression; right: Expression }
/** `argument`: `count(*)` has the one argument `*`. */
export type Call = At & { kind: 'Call'; name: string; distinct: boolean; star: boolean; args: Expression[] }
export type MapLiteral = At & { kind: 'Map'; entries: MapEntry[] }
/** `key` of `.*` in a projection is `*`; `.name` has no value; `{x}` has the variable x as value and is `short`. */
export type MapEntry = At & { kind: 'MapEntry'; key: string; value?: Expression; short?: boolean }
export type Case = At & { kind: 'Case'; subject?: Expression; branches: Branch[]; otherwise?: Expression }
export type Branch = At & { kind: 'Branch'; when: Expression; result: Expression }
export type Comprehension = At & {
  kind: 'Comprehension'
  name: string
  list: Expression
  where?: Expression
  result?: Expression
}
export type Quantifier = At & {
  kind: 'Quantifier'
  quantifier: 'any' | 'all' | 'none' | 'single'
  name: string
  list: Expression
  where: Expression
}
export type Subquery = At & { kind: 'Subquery'; of: 'EXISTS' | 'COUNT' | 'COLLECT'; query: Query }

export type Labels =
  | (At & { kind: 'Label'; name: string })
  | (At & { kind: 'AnyLabel' })
  | (At & { kind: 'NotLabel'; label: Labels })
  | (At & { kind: 'LabelList'; operator: '&' | '|'; parts: Labels[] })

/** `elements`: nodes and relationships in turn; `repeated` groups stand between nodes. */
export type Path = At & {
  kind: 'Path'
  name?: string
  shortest?: 'shortestPath' | 'allShortestPaths'
  elements: (NodePattern | RelationshipPattern | RepeatedPath)[]
}
export type NodePattern = At & {
  kind: 'NodePattern'
  name?: string
  labels?: Labels
  properties?: Expression
  where?: Expression
}
export type RelationshipPattern = At & {
  kind: 'RelationshipPattern'
  name?: string
  types?: Labels
  length?: Length
  properties?: Expression
  where?: Expression
  left: boolean
  right: boolean
  /** `-->{1,3}`, as Neo4j 5 writes it. */
  repeat?: Length
}
export type RepeatedPath = At & { kind: 'RepeatedPath'; path: Path; where?: Expression; repeat: Length }
export type Length = { low?: string; high?: string; exact?: boolean }

export type Match = At & { kind: 'Match'; optional: boolean; patterns: Path[]; where?: Expression }
export type Item = At & { kind: 'Item'; expression: Expression; alias?: string }
export type Sort = At & { kind: 'Sort'; expression: Expression; descending: boolean }
export type Projection = At & {
  kind: 'Projection'
  clause: 'RETURN' | 'WITH'
  distinct: boolean
  star: boolean
  items: Item[]
  order: Sort[]
  skip?: Expression
  limit?: Expression
  where?: Expression
}
export type SetItem = At & {
  kind: 'SetItem'
  target: Expression
  operator: '=' | '+=' | ':'
  value?: Expression
  labels?: string[]
}
export type Clause =
  | Match
  | Projection
  | (At & { kind: 'Unwind'; list: Expression; name: string })
  | (At & { kind: 'Create'; patterns: Path[] })
  | (At & {
      kind: 'Merge'
      pattern: Path
      actions: (At & { kind: 'MergeAction'; on: 'CREATE' | 'MATCH'; items: SetItem[] })[]
    })
  | (At & { kind: 'Set'; items: SetItem[] })
  | (At & { kind: 'Remove'; items: SetItem[] })
  | (At & { kind: 'Delete'; detach: boolean; items: Expression[] })
  | (At & { kind: 'Foreach'; name: string; list: Expression; clauses: Clause[] })
  | CallProcedure
  | (At & { kind: 'CallSubquery'; imports?: Item[]; importsAll: boolean; query: Query; inTransactions: boolean })
  | (At & { kind: 'LoadCsv' })
  | (At & { kind: 'Use' })

/** `yields`: undefined without YIELD. `command`: a SHOW command, which is read as one. */
export type CallProcedure = At & {
  kind: 'CallProcedure'
  name: string
  command: boolean
  args?: Expression[]
  yields?: { star: boolean; items: { name: string; as: string; from: number }[] }
  where?: Expression
}
export type SingleQuery = At & { kind: 'SingleQuery'; clauses: Clause[] }
/** Single queries joined by UNION; `all[i]` tells whether the one before part i + 1 is UNION ALL. */
export type Query = At & { kind: 'Query'; parts: SingleQuery[]; all: boolean[] }

/** A statement: a query, or a command on schema or administration, of which only the words are read. */
export type Statement = { prefix: 'EXPLAIN' | 'PROFILE' | 'CYPHER' | undefined } & (
  | { query: Query; command?: undefined }
  | { query?: undefined; command: string }
)

export type Tree =
  | Expression
  | MapEntry
  | Branch
  | Labels
  | Path
  | NodePattern
  | RelationshipPattern
  | RepeatedPath
  | Item
  | Sort
  | SetItem
  | Clause
  | SingleQuery
  | Query
