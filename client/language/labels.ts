import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Labels, labelsIn } from '../../model/labels.ts'
import type { Language } from '../model/language.ts'

/** The terms of the ontology, dates, numbers and names in the reader's language. */
export function useLabels(): Labels {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'fr' ? 'fr' : 'en'
  return useMemo(() => labelsIn(language), [language])
}
