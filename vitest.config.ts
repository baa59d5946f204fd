import { defineConfig } from 'vitest/config'
import { ClosingLine } from './tests/closing-line.ts'
import { SharedProcessesLast } from './tests/shared-processes-last.ts'

/** Rooms whose tests start no process and change nothing that is shared: their files share two processes. */
const pure = ['architecture', 'client', 'console', 'formats', 'search', 'seed', 'syntax']

/** What holds a bound on time that a second file beside it would break. They run last, one at a time. */
const timed = [
  'api/articles',
  'api/bodies',
  'api/console',
  'api/hostile-texts',
  'api/long-queries',
  'api/measures',
  'api/search',
  'engine/algorithms',
  'engine/limits',
  'input/hostile-html',
]

const folder = (name: string) => `tests/${name}/**/*.test.ts`
const file = (name: string) => `tests/${name}.test.ts`

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a page or a process does in its own time is waited for, however busy the machine is; bounds on time are stated where they count.
    expect: { poll: { timeout: 20_000 } },
    // A server, an engine and a browser wait for one another more than they compute: two files side by side fill two cores.
    maxWorkers: 2,
    sequence: { sequencer: SharedProcessesLast },
    projects: [
      {
        extends: true,
        test: {
          name: 'processes',
          globalSetup: 'tests/built.ts',
          setupFiles: 'tests/built-threads.ts',
          include: [folder('*')],
          exclude: [...[...pure, 'graph', 'browser', 'start'].map(folder), ...timed.map(file)],
        },
      },
      // Its files open stores of their own and change nothing else: sharing a process, they load the tables of both languages once.
      {
        extends: true,
        test: {
          name: 'graph',
          isolate: false,
          globalSetup: 'tests/built.ts',
          setupFiles: 'tests/built-threads.ts',
          include: [folder('graph')],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Each starts a server of its own, which loads the tables of both languages.
          isolate: false,
          include: [folder('browser')],
          globalSetup: ['tests/built.ts', 'tests/browser/prepared.ts'],
          setupFiles: 'tests/built-threads.ts',
        },
      },
      { extends: true, test: { name: 'start', include: [folder('start')], globalSetup: 'tests/built.ts' } },
      { extends: true, test: { name: 'pure', include: pure.map(folder), isolate: false } },
      {
        extends: true,
        test: {
          name: 'timed',
          globalSetup: 'tests/built.ts',
          setupFiles: 'tests/built-threads.ts',
          include: timed.map(file),
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
