import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** The CPU time in ms that spaCy took for a text, and its model; or which model is not installed. */
export type SpacyCost = { model: string; cpu: number } | { missing: string }

/**
 * spaCy's small pipelines, in a Python of their own (`PYTHON`, else `python3`) which loads each once. `cost` answers `missing: 'Python'` where
 * there is none.
 */
export function startSpacy(): { cost(lang: string, text: string): Promise<SpacyCost>; end(): void } {
  const script = fileURLToPath(new URL('small-pipelines.py', import.meta.url))
  const python = spawn(process.env.PYTHON ?? 'python3', [script], { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  python.on('error', () => {})
  python.stdin.on('error', () => {})
  return {
    async cost(lang, text) {
      python.stdin.write(`${JSON.stringify({ lang, text })}\n`)
      const { value, done } = await answers.next()
      return done ? { missing: 'Python' } : (JSON.parse(value) as SpacyCost)
    },
    end: () => void python.stdin.end(),
  }
}
