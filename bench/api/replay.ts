import type { Driver } from 'neo4j-driver'
import type { GraphConnection, Parameters } from '../../server/graph/connection.ts'
import { connect } from '../../server/graph/connection.ts'

type Statement = { query: string; parameters: Parameters }
/** What is asked of the store, in its order; those of one step side by side. */
export type Recording = readonly (readonly Statement[])[]

/** What `work` asks of a store, as it asks it. */
export async function record(bolt: string, work: (store: GraphConnection) => Promise<unknown>): Promise<Recording> {
  const store = connect({ uri: bolt, database: 'neo4j' })
  const steps: Statement[][] = []
  let underway = 0
  const recording: GraphConnection = {
    ...store,
    async read(query, parameters = {}) {
      if (underway++ === 0) steps.push([])
      steps.at(-1)?.push({ query, parameters })
      try {
        return await store.read(query, parameters)
      } finally {
        underway--
      }
    },
  }
  await work(recording)
  await store.close()
  return steps
}

/** The same, by the bare driver as its manual has a read: a transaction in read mode, each in a session of its own. */
export async function replay(driver: Driver, recording: Recording): Promise<void> {
  for (const step of recording)
    await Promise.all(
      step.map(async ({ query, parameters }) => {
        const session = driver.session({ defaultAccessMode: 'READ', database: 'neo4j' })
        await session.executeRead(tx => tx.run(query, parameters))
        await session.close()
      }),
    )
}
