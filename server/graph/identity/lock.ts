import type { Run } from '../connection.ts'

/**
 * Takes a lock on identity until this transaction ends, and waits for it: an article that names somebody and a judgement on them would each
 * miss what the other writes. In Cypher, writing a property, even with the value it has, locks the node.
 */
export const lockIdentity = (run: Run): Promise<unknown> => run("MATCH (s:Store {id: 'store'}) SET s.id = 'store'")
