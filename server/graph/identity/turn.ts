import type { Run } from '../connection.ts'

/**
 * Waits until nobody else writes who is who, and keeps them waiting until this transaction ends: an article that names somebody and a
 * judgement on them would each miss what the other writes. Writing an id that does not change is how Cypher asks for a node's lock.
 */
export const holdIdentity = (run: Run): Promise<unknown> => run("MATCH (s:Store {id: 'store'}) SET s.id = 'store'")
