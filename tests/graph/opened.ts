import { afterAll, beforeAll } from 'vitest'
import { type EntenteGraph, openGraph } from '../../server/graph/graph.ts'
import { onEveryStore, type StoreAtHand } from '../stores.ts'

/** The graph and its store for a suite; both can be emptied. */
export type Opened = { graph: EntenteGraph; store: StoreAtHand }

/** Runs a suite on the graph of every store; `fill` adds the data that its tests need. */
export function onEveryGraph(
  title: string,
  suite: (opened: () => Opened) => void,
  fill: (opened: Opened) => Promise<unknown> = async () => {},
): void {
  onEveryStore(title, store => {
    let opened: Opened
    beforeAll(async () => {
      opened = { graph: await openGraph(store().address), store: store() }
      await fill(opened)
    })
    afterAll(() => opened?.graph.close())
    suite(() => opened)
  })
}
