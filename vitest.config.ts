import { defineConfig } from 'vitest/config'
import { ClosingLine } from './tests/closing-line.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', new ClosingLine()],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a page or a process does in its own time is waited for, however busy the machine is; bounds on time are stated where they count.
    expect: { poll: { timeout: 10_000 } },
  },
})
