import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Claim, GraphEdge, GraphNode } from '../../model/graph.ts'
import type { ArticleId } from '../../model/ids.ts'
import { Grade } from '../../model/reliability.ts'
import { api } from '../api.ts'
import '../language/journal-words.ts'
import { because, decide, undo, useDeciding, withdraw } from './deciding.ts'
import { Decisions } from './decisions.tsx'
import { ReasonForm } from './reason-form.tsx'

/** Marks a claim as misread. */
export function MisreadButton({ claim }: { claim: Claim }) {
  const { t } = useTranslation()
  return (
    <ReasonForm
      label={t('journal.misread')}
      name={t('journal.misreadOf', { quote: claim.quote })}
      submit={t('journal.misreadNow')}
      onSubmit={why => decide({ kind: 'misreading', claim: claim.id, ...why })}
    >
      <p className="quiet">{t('journal.misreadHelp')}</p>
    </ReasonForm>
  )
}

/** Says that a relation is confirmed, or has it confirmed. */
export function Confirmation({ relation }: { relation: GraphEdge }) {
  const { t } = useTranslation()
  const busy = useDeciding(state => state.busy)
  if (relation.confirmed) return <span className="badge">{t('journal.confirmed')}</span>
  return (
    <Button
      className="link"
      isDisabled={busy}
      onPress={() => void decide({ kind: 'confirmation', relation: relation.id, ...because('') })}
    >
      {t('journal.confirm')}
    </Button>
  )
}

/** Withdraws an article, after asking why. */
export function WithdrawButton({ article }: { article: ArticleId }) {
  const { t } = useTranslation()
  return (
    <ReasonForm
      label={t('journal.withdraw')}
      submit={t('journal.withdrawNow')}
      onSubmit={why => withdraw(article, why)}
    >
      <p className="quiet">{t('journal.withdrawHelp')}</p>
    </ReasonForm>
  )
}

/** In place of an article that was withdrawn: who withdrew it, when and why, and the way back. */
export function Withdrawn({ article }: { article: ArticleId }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['journal', article],
    queryFn: ({ signal }) => api.journal({ of: article, kind: 'withdrawal', state: 'standing', limit: 1 }, { signal }),
  })
  return (
    <div role="status">
      <p>{t('journal.withdrawn')}</p>
      {data && <Decisions decisions={data.decisions} named={data} />}
    </div>
  )
}

/** How reliable an outlet was graded, to be graded anew; without a grade the latest one is undone. */
export function OutletGrade({ entity }: { entity: GraphNode }) {
  const { t } = useTranslation()
  const id = useId()
  const busy = useDeciding(state => state.busy)
  const set = async (value: string) => {
    const grade = Grade.safeParse(value).data
    if (grade) return void (await decide({ kind: 'grade', outlet: entity.id, grade, ...because('') }))
    const { decisions } = await api.journal({ of: entity.id, kind: 'grade', state: 'standing', limit: 100 })
    for (const decision of decisions) await undo(decision)
  }
  return (
    <p>
      <label htmlFor={id}>{t('journal.grade')}</label>{' '}
      <select
        id={id}
        className="input"
        disabled={busy}
        value={entity.reliability ?? ''}
        onChange={event => void set(event.target.value)}
      >
        <option value="">{t('journal.noGrade')}</option>
        {Grade.options.map(grade => (
          <option key={grade} value={grade}>
            {t(`journal.grades.${grade}`)}
          </option>
        ))}
      </select>
    </p>
  )
}
