import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleAnswer } from '../../model/api.ts'
import { Section } from '../components/section.tsx'
import '../language/journal-words.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'

/** The other printings of an article's telling: articles whose texts are nearly the same. */
export function Printings({ printings }: Pick<ArticleAnswer, 'printings'>) {
  const { t } = useTranslation()
  const labels = useLabels()
  const read = useWorkspace(state => state.openArticle)
  if (printings.length === 0) return null
  return (
    <Section title={t('journal.printings')} count={printings.length}>
      <p className="quiet">{t('journal.printingsCount')}</p>
      <ul>
        {printings.map(({ id, title, publisher, publishedAt }) => (
          <li key={id} data-part="printing">
            <Button className="link" onPress={() => read({ article: id })}>
              <bdi>{title ?? t('article.untitled')}</bdi>
            </Button>{' '}
            <span className="quiet">
              <bdi>
                {[
                  publisher ? labels.name(publisher) : t('relation.unknownOutlet'),
                  publishedAt ? labels.date(publishedAt) : t('relation.undated'),
                ].join(' · ')}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
