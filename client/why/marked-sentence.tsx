import { useTranslation } from 'react-i18next'
import type { PredicationView, SentenceView } from '../../model/sentences.ts'
import { markedRunsOf } from './marked-runs.ts'
import { useRoleName } from './role-names.ts'
import styles from './why.module.css'
import type { WordMarks } from './word-marks.ts'

type Props = { sentence: SentenceView; marks: WordMarks; predication: PredicationView | undefined }

/** The sentence with the deciding words marked. Each mark has its name beside its colour. */
export function MarkedSentence({ sentence, marks, predication }: Props) {
  const { t, i18n } = useTranslation()
  const roleName = useRoleName()
  return (
    <section aria-label={t('why.sentence')}>
      <p className={styles.whySentence} data-part="sentence" lang={sentence.language} dir="auto">
        {markedRunsOf(sentence, marks).map(({ start, text, mark }) =>
          mark ? (
            <mark key={start} className={styles[`role-${mark}`]} data-role={mark}>
              <span className={styles.markWords} data-part="mark-words">
                {text}
              </span>
              <span className={styles.markName} data-part="mark-name" lang={i18n.language}>
                {roleName(mark, predication)}
              </span>
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </section>
  )
}
