import { useTranslation } from 'react-i18next'
import type { ReadPredication } from '../../model/sentences.ts'
import { useLabels } from '../language/labels.ts'
import type { WordMark } from './word-marks.ts'

/** What a mark is called. A word of scope is called by what it makes of the predicate: denied, planned. */
export function useRoleName(): (mark: WordMark, predication: ReadPredication | undefined) => string {
  const { t } = useTranslation()
  const labels = useLabels()
  return (mark, predication) =>
    mark === 'scope' && predication && predication.modality !== 'asserted'
      ? labels.modality(predication.modality)
      : t(`why.roles.${mark}`)
}
