import '../language/dispute-words.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { unnamedOutlet } from '../../model/selection.ts'
import type { Teller, TellersAnswer } from '../../model/worlds.ts'
import { api } from '../api.ts'
import { useLabels } from '../language/labels.ts'
import { partsOfTeller, type TellerField } from '../model/teller.ts'

/** Who tells anything, for a choice. */
export const useTellers = () =>
  useQuery({ queryKey: ['tellers'], queryFn: ({ signal }) => api.tellers({}, { signal }) })

/** What a part of a teller is called, and a teller. */
export function useTellerNames(tellers: TellersAnswer | undefined) {
  const { t } = useTranslation()
  const labels = useLabels()
  const nameOf = (field: TellerField, value: string): string => {
    if (field === 'languages') return labels.languageName(value)
    if (value === unnamedOutlet) return t('worlds.unnamed')
    const known = tellers?.[field].find(({ id }) => id === value)
    return known ? labels.name(known) : value
  }
  const called = (teller: Teller): string =>
    new Intl.ListFormat(labels.language).format(partsOfTeller(teller).map(({ field, value }) => nameOf(field, value)))
  return { nameOf, called }
}
