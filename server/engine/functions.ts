/** The functions that the embedded store knows, with the categories under which Neo4j lists them. */
const BY_CATEGORY: Record<string, string> = {
  Aggregating: 'avg collect count max min percentileCont stDev stDevP sum',
  List: 'keys labels nodes range reduce relationships reverse tail toBooleanList toFloatList toIntegerList toStringList',
  Logarithmic: 'e exp log log10 sqrt',
  Numeric: 'abs ceil floor isNaN rand round sign',
  Predicate: 'all any exists isEmpty none single',
  Scalar:
    'coalesce elementId endNode head id last length nullIf properties size startNode timestamp toBoolean toBooleanOrNull toFloat toFloatOrNull toInteger toIntegerOrNull type',
  String: 'left lTrim replace right rTrim split substring toLower toString toStringOrNull toUpper trim',
  Temporal:
    'date date.truncate datetime duration duration.between duration.inDays duration.inMonths localdatetime localtime time',
  Trigonometric: 'acos asin atan atan2 cos degrees pi radians sin tan',
}

/** Name and category of each, sorted by name. */
export const FUNCTIONS: [string, string][] = Object.entries(BY_CATEGORY)
  .flatMap(([category, names]) => names.split(' ').map((name): [string, string] => [name, category]))
  .sort(([a], [b]) => (a < b ? -1 : 1))
