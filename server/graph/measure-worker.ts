import { parentPort } from 'node:worker_threads'
import type { MeasureName } from '../../model/api.ts'
import { computeMeasure, type MeasuredGraph } from './compute-measure.ts'

parentPort?.once('message', ({ algorithm, part }: { algorithm: MeasureName; part: MeasuredGraph }) => {
  parentPort?.postMessage(computeMeasure(algorithm, part))
  parentPort?.close()
})
