/** The orders of rows and columns of the matrix. */
export const pairOrders = ['community', 'name', 'total'] as const
/** How many actors it has at most. */
export const pairCounts = [20, 60, 100] as const
const forms = ['matrix', 'table'] as const
const whose = ['everyone', 'canvas'] as const

/** How the matrix of pairs is shown. `most`: actors at most; `whose`: of all actors, or of those on the canvas. */
export type PairsSight = {
  form: (typeof forms)[number]
  order: (typeof pairOrders)[number]
  most: (typeof pairCounts)[number]
  whose: (typeof whose)[number]
}

export const defaultPairsSight: PairsSight = { form: 'matrix', order: 'community', most: 60, whose: 'everyone' }

/** As the address keeps it: what is not at its default, as in `table.name.100`. */
export const writePairsSight = (sight: PairsSight): string =>
  (Object.keys(defaultPairsSight) as (keyof PairsSight)[])
    .filter(part => sight[part] !== defaultPairsSight[part])
    .map(part => sight[part])
    .join('.')

/** Reads what `writePairsSight` wrote; undefined where a part of it is unknown. */
export function readPairsSight(written: string): PairsSight | undefined {
  const sight = { ...defaultPairsSight }
  for (const part of written.split('.').filter(Boolean)) {
    const form = forms.find(each => each === part)
    const order = pairOrders.find(each => each === part)
    const most = pairCounts.find(each => String(each) === part)
    const of = whose.find(each => each === part)
    if (!form && !order && !most && !of) return undefined
    Object.assign(sight, form && { form }, order && { order }, most && { most }, of && { whose: of })
  }
  return sight
}
