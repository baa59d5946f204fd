import type { Arrangement } from '../../model/picture.ts'
import type { LayoutResult, LayoutTask } from '../layout-task.ts'
import { byCountry } from './by-country.ts'
import { byTime } from './by-time.ts'
import { concentric } from './concentric.ts'
import { hierarchy } from './hierarchy.ts'

/** The arrangements that place nodes by a rule; `force` is not among them. */
export const ruleLayouts: Record<Exclude<Arrangement, 'force'>, (task: LayoutTask) => LayoutResult> = {
  concentric,
  hierarchy,
  country: byCountry,
  time: byTime,
}
