const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Keywords of reading queries, operators included. */
export const keywords = words(`
  ALL AND ANY AS ASC ASCENDING BY CALL CASE CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS EXPLAIN FALSE FILTER
  FOR IN IS LET LIMIT MATCH NONE NOT NULL OFFSET OPTIONAL OR ORDER REDUCE RETURN SHORTEST SINGLE SKIP STARTS THEN TRUE UNION
  UNWIND WHEN WHERE WITH XOR YIELD shortestPath allShortestPaths
`)

/** Keywords that write. The console refuses them, and the editor highlights them as invalid. */
export const writeClauses = words('CREATE DELETE DETACH DROP FOREACH INSERT LOAD CSV MERGE ON REMOVE SET')

export const functions = words(`
  abs avg ceil coalesce collect count date datetime degrees duration elementId endNode exp floor head id isEmpty keys labels last
  left length log ltrim max min nodes percentileCont properties radians rand range relationships replace reverse right round rtrim
  sign size split sqrt startNode stDev substring sum tail toBoolean toFloat toInteger toLower toString toUpper trim type
`)
