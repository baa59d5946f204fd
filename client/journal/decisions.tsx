import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Decision, JournalAnswer } from '../../model/journal.ts'
import '../language/journal-words.ts'
import { useLabels } from '../language/labels.ts'
import { useWorkspace } from '../state/workspace.ts'
import { undo, useDeciding } from './deciding.ts'
import styles from './journal.module.css'

export type Named = Pick<JournalAnswer, 'entities' | 'articles' | 'claims' | 'relations'>

/** Decisions with what they are on, who made them, when and why, and the way to undo each. */
export function Decisions({ decisions, named }: { decisions: readonly Decision[]; named: Named }) {
  return (
    <ul className={styles.decisions}>
      {decisions.map(decision => (
        <li key={decision.id} className={styles.decision} data-part="decision">
          <DecisionLine decision={decision} named={named} />
        </li>
      ))}
    </ul>
  )
}

function DecisionLine({ decision, named }: { decision: Decision; named: Named }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const busy = useDeciding(state => state.busy)
  const { subject, open } = useSubject(decision, named)
  const { by, at, reason, undone } = decision
  const what = `${t(`journal.kinds.${decision.kind}`)}: ${subject}`
  return (
    <>
      <p className={undone ? styles.undone : undefined}>
        <span className="badge">{t(`journal.kinds.${decision.kind}`)}</span>{' '}
        {open ? (
          <Button className="link" onPress={open}>
            <bdi>{subject}</bdi>
          </Button>
        ) : (
          <bdi>{subject}</bdi>
        )}
        {decision.kind === 'judgement' && ` · ${t(`identity.verdicts.${decision.verdict}`)}`}
        {decision.kind === 'grade' && ` · ${t(`journal.grades.${decision.grade}`)}`}
      </p>
      {decision.kind === 'note' && (
        <p className={styles.note}>
          <bdi>{decision.text}</bdi>
        </p>
      )}
      <p className="quiet">
        {labels.moment(at)}
        {by && (
          <>
            {' '}
            <bdi>{t('journal.by', { who: by })}</bdi>
          </>
        )}
        {reason && <bdi>: {reason}</bdi>}
      </p>
      {undone ? (
        <p className="quiet">
          {t('journal.undone', { when: labels.moment(undone.at) })}
          {undone.by && <bdi> {t('journal.by', { who: undone.by })}</bdi>}
          {undone.reason && <bdi>: {undone.reason}</bdi>}
        </p>
      ) : (
        <p>
          <Button
            className="link"
            isDisabled={busy}
            aria-label={t('journal.undoOf', { what })}
            onPress={() => void undo(decision)}
          >
            {t('journal.undo')}
          </Button>
        </p>
      )}
    </>
  )
}

/** What a decision is on, in words, and the way to it. */
function useSubject(decision: Decision, named: Named): { subject: string; open?: () => void } {
  const labels = useLabels()
  const { select, openArticle } = useWorkspace.getState()
  const entity = (id: string): string => {
    const found = named.entities.find(each => each.id === id)
    return found ? labels.name(found) : id
  }
  const article = (id: string) => {
    const found = named.articles.find(each => each.id === id)
    return { subject: found?.title ?? id, open: () => openArticle({ article: id as never }) }
  }
  const relation = (id: string) => {
    const found = named.relations.find(each => each.id === id)
    const words = found && `${labels.name(found.from)} ${labels.relation(found.type)} ${labels.name(found.to)}`
    return { subject: words ?? id, open: () => select({ kind: 'relation', id: id as never }) }
  }
  switch (decision.kind) {
    case 'judgement':
      return { subject: `${entity(decision.left)} · ${entity(decision.right)}` }
    case 'withdrawal':
      return article(decision.article)
    case 'misreading': {
      const claim = named.claims.find(each => each.id === decision.claim)
      return claim
        ? { subject: `“${claim.quote}”`, open: () => select({ kind: 'relation', id: claim.relation }) }
        : { subject: decision.claim }
    }
    case 'confirmation':
      return relation(decision.relation)
    case 'grade':
      return { subject: entity(decision.outlet), open: () => select({ kind: 'entity', id: decision.outlet }) }
    case 'note': {
      const { about } = decision
      if (about.startsWith('relation:')) return relation(about)
      if (about.startsWith('article:')) return article(about)
      return { subject: entity(about), open: () => select({ kind: 'entity', id: about as never }) }
    }
  }
}
