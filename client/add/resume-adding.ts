import { isQueueLeft } from './adding-state.ts'

/** Goes on with a queue that the page was left with. Its code is loaded only then. */
export function resumeAdding(): void {
  if (isQueueLeft()) void import('./queue.ts').then(({ openQueue }) => openQueue())
}
