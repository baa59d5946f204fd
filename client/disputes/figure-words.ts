import { useTranslation } from 'react-i18next'
import type { Figure } from '../../model/extraction.ts'
import { useLabels } from '../language/labels.ts'

/** A number of people in words: "12 killed", "at least 40 wounded". */
export function useFigure(): (figure: Figure) => string {
  const { t } = useTranslation()
  const labels = useLabels()
  return ({ of, least, most }) => {
    const [low, high] = [least, most].map(bound => (bound === undefined ? undefined : labels.number(bound)))
    const number =
      low === undefined
        ? t('disputes.atMost', { number: high })
        : high === undefined
          ? t('disputes.atLeast', { number: low })
          : low === high
            ? low
            : t('disputes.between', { least: low, most: high })
    return t(`disputes.figure.${of}`, { number })
  }
}
