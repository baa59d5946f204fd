import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticlesAnswer } from '../../model/api.ts'
import { useKnownName } from '../language/known-names.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import { MarkedText } from './marked-text.tsx'
import styles from './texts.module.css'

/** An article that was found: its title opens it, and each of its sentences opens it there. */
export function FoundArticle({ article }: { article: ArticlesAnswer['articles'][number] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const named = useKnownName()
  const open = useWorkspace(state => state.openArticle)
  const { id, title, titleMarks = [], sentences = [], lang, publisher, publishedAt } = article
  return (
    <li className={styles.article}>
      <Button className="row" onPress={() => open({ article: id })}>
        <span className="row-title row-headline" lang={lang}>
          {title ? <MarkedText text={title} marks={titleMarks} /> : t('article.untitled')}
        </span>
        <span className="row-more">
          {publisher && <bdi>{named(publisher)}</bdi>}
          {publisher && ' · '}
          {publishedAt ? labels.date(publishedAt) : t('article.undated')} · {labels.languageName(lang)}
        </span>
      </Button>
      {sentences.length > 0 && (
        <ul className={styles.sentences} lang={lang}>
          {sentences.map(({ start, end, text, marks }) => (
            <li key={start}>
              <Button
                className={`row ${styles.sentence}`}
                onPress={() => open({ article: id, sentence: { start, end } })}
              >
                <MarkedText text={text} marks={marks} from={start} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
