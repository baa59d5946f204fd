import { afterAll, beforeAll } from 'vitest'
import { type EntenteGraph, openGraph } from '../../server/graph/graph.ts'
import { onEveryStore, type StoreAtHand } from '../stores.ts'

/** What a suite has at hand: the graph, the store behind it, and both empty again on demand. */
export type Opened = { graph: EntenteGraph; store: StoreAtHand }

/** Runs a suite on the graph of every store; `fill` puts in what its tests look at. */
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
