import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Done, Job } from './job.ts'

/** Runs jobs in parallel, each in a process of its own, and returns their results in order. */
export async function inProcesses<J extends Job>(jobs: readonly J[]): Promise<Done<J>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'train-syntax-'))
  try {
    return await Promise.all(
      jobs.map(
        (job, i) =>
          new Promise<Done<J>>((resolve, reject) => {
            const [given, made] = [join(folder, `${i}.job`), join(folder, `${i}.made`)]
            writeFileSync(given, serialize(job))
            const child = spawn(
              process.execPath,
              [...process.execArgv, join(import.meta.dirname, 'job.ts'), given, made],
              {
                stdio: 'inherit',
              },
            )
            child.on('error', reject)
            child.on('close', code => {
              if (code === 0) resolve(deserialize(readFileSync(made)) as Done<J>)
              else reject(new Error(`a process of training ended with ${code}`))
            })
          }),
      ),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
