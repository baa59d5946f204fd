import { useTranslation } from 'react-i18next'
import type { PredicationView } from '../../model/sentences.ts'
import { useLabels } from '../language/labels.ts'
import type { WordMark } from './word-marks.ts'

/** The name of a mark. A word of scope has the name of the modality that it gives the predicate, such as denied or planned. */
export function useRoleName(): (mark: WordMark, predication: PredicationView | undefined) => string {
  const { t } = useTranslation()
  const labels = useLabels()
  return (mark, predication) =>
    mark === 'scope' && predication && predication.modality !== 'asserted'
      ? labels.modality(predication.modality)
      : t(`why.roles.${mark}`)
}
