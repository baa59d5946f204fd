import { useTranslation } from 'react-i18next'
import type { SentenceView } from '../../model/sentences.ts'
import { deprelInWords, uposLabels } from '../../model/universal-dependencies.ts'
import { useLabels } from '../language/labels.ts'
import { useRoleName } from './role-names.ts'
import styles from './why.module.css'
import type { WordMarks } from './word-marks.ts'

/** The tree as a table: each word with its head and its relation to it. */
export function TreeTable({ sentence, marks }: { sentence: SentenceView; marks: WordMarks }) {
  const { t } = useTranslation()
  const { language } = useLabels()
  const roleName = useRoleName()
  const { tokens } = sentence
  return (
    <details className={styles.whyTable}>
      <summary>{t('why.table')}</summary>
      <section
        className={styles.whyRows}
        aria-label={t('why.table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('why.columns.word')}</th>
              <th scope="col">{t('why.columns.role')}</th>
              <th scope="col">{t('why.columns.part')}</th>
              <th scope="col">{t('why.columns.lemma')}</th>
              <th scope="col">{t('why.columns.head')}</th>
              <th scope="col">{t('why.columns.relation')}</th>
            </tr>
          </thead>
          <tbody>
            {tokens.map((token, i) => {
              const mark = marks.get(i)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place in the sentence
                <tr key={i}>
                  <th scope="row" lang={sentence.language}>
                    <bdi>{token.form}</bdi>
                  </th>
                  <td>
                    {mark && (
                      <span className={`${styles[`role-${mark}`]} ${styles.markCell}`}>
                        {roleName(mark, undefined)}
                      </span>
                    )}
                  </td>
                  <td>
                    {uposLabels[token.upos]?.[language] ?? token.upos} <code>{token.upos}</code>
                  </td>
                  <td lang={sentence.language}>
                    <bdi>{token.lemma}</bdi>
                  </td>
                  <td lang={sentence.language}>
                    <bdi>{token.head === null ? '—' : tokens[token.head]?.form}</bdi>
                  </td>
                  <td>
                    {deprelInWords(token.deprel, language)} <code>{token.deprel}</code>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
