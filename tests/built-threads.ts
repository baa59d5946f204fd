import { inject } from 'vitest'
import { startSpareWorkers } from '../seed/input/run-in-worker.ts'
import { readingThreadsFrom } from '../seed/input/worker-thread.ts'
import { storeThreadsFrom } from '../server/graph/start-worker.ts'

/** The threads of the server under test are those of the build, as in production; without a build they start from the sources. */
const built = inject('built')
if (built) {
  readingThreadsFrom(built)
  storeThreadsFrom(built)
}

// What a thread loads before it can read does not count against its first text, as in production; here it starts when a test needs it.
startSpareWorkers(0)
