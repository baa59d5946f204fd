import type { ChangeEvent } from '../../../model/changes.ts'

/** What a decision, or its end, did to the graph: what happened, and the ids of the articles, entities and events that it touched. */
export type Effect = { events: readonly ChangeEvent[]; ids: Iterable<string> }
