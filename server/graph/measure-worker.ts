import { parentPort } from 'node:worker_threads'
import type { MeasureName } from '../../model/api.ts'
import { measure, type Part } from './measure.ts'

parentPort?.once('message', ({ algorithm, part }: { algorithm: MeasureName; part: Part }) => {
  parentPort?.postMessage(measure(algorithm, part))
  parentPort?.close()
})
