import type { TFunction } from 'i18next'
import type { HeldOffice } from '../../model/graph.ts'
import type { Labels } from '../../model/labels.ts'

/** “president, 2009–2017 (from tables), former”: an office, its years as far as they are known and where they are from, in the reader's language. */
export function tenure(office: HeldOffice, t: TFunction, labels: Labels): string {
  const [from, to] = [office.start?.slice(0, 4), office.end?.slice(0, 4)]
  const years =
    from && to
      ? t('office.between', { from, to })
      : from
        ? t('office.since', { from })
        : to && t('office.until', { to })
  const title = labels.title(office)
  return [
    title,
    years && (office.datesFromTable ? t('office.datesFromTable', { years }) : years),
    office.former && t('office.former'),
  ]
    .filter(Boolean)
    .join(', ')
}
