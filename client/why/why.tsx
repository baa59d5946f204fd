import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleId, ClaimId } from '../../model/ids.ts'
import { relations } from '../../model/ontology.ts'
import type { SentenceClaim, SentencesAnswer, SentenceView } from '../../model/sentences.ts'
import { api } from '../api.ts'
import filterChipStyles from '../components/filter-chips.module.css'
import { Icon } from '../components/icon.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useLabels } from '../language/labels.ts'
import { type EntityName, useEntityNames } from './entity-names.ts'
import { FrameView } from './frame-view.tsx'
import { MarkedSentence } from './marked-sentence.tsx'
import { Reasons } from './reasons.tsx'
import { TreeFigure } from './tree-figure.tsx'
import { TreeTable } from './tree-table.tsx'
import styles from './why.module.css'
import { marksOf } from './word-marks.ts'

type Props = { article: ArticleId; claim: ClaimId; at: number }

/** The explanation of a claim: its sentence with the deciding words, the reasons, the tree, and the frame that matched. */
export default function Why({ article, claim, at }: Props) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['sentence', article, at],
    queryFn: ({ signal }) => api.sentences(article, { at }, { signal }),
  })
  const sentence = data?.sentences[0]
  const stated = sentence?.claims.find(({ id }) => id === claim)
  return (
    <>
      <header className={styles.whyHead}>
        <h2 className="panel-title">{t('why.title')}</h2>
        <Button slot="close" className="tool" aria-label={t('why.close')}>
          <Icon name="close" />
        </Button>
      </header>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p className="quiet">{t('app.loading')}</p>}
      {data && !sentence && <p>{t('why.none')}</p>}
      {sentence && <Sentence sentence={sentence} claim={stated} names={data.entities} />}
    </>
  )
}

type SentenceProps = { sentence: SentenceView; claim: SentenceClaim | undefined; names: SentencesAnswer['entities'] }

function Sentence({ sentence, claim, names }: SentenceProps) {
  const { t } = useTranslation()
  const name = useEntityNames(names)
  const titles = { reasons: useId(), line: useId() }
  const own = claim?.predication
  const [chosen, choose] = useState<number | undefined>(own ?? (claim ? undefined : sentence.predications[0] && 0))
  const predication = chosen === undefined ? undefined : sentence.predications[chosen]
  // Another predication of the sentence may be shown; the claim itself is explained only with its own.
  const shown = chosen === own ? claim : undefined
  const marks = marksOf(predication, shown)
  const line = predication?.frame ?? shown?.frame
  return (
    <>
      {claim && <Statement claim={claim} name={name} />}
      <MarkedSentence sentence={sentence} marks={marks} predication={predication} />
      <Choice sentence={sentence} claim={claim} chosen={chosen} onChoose={choose} />
      <TreeFigure key={chosen} sentence={sentence} marks={marks} predication={predication} />
      <div className={styles.whyBeside}>
        <section aria-labelledby={titles.reasons}>
          <h3 className="section-title" id={titles.reasons}>
            {t('why.reasons')}
          </h3>
          <Reasons sentence={sentence} predication={predication} claim={shown} name={name} />
        </section>
        {line && (
          <section aria-labelledby={titles.line}>
            <h3 className="section-title" id={titles.line}>
              {t('why.line')}
            </h3>
            <FrameView frame={line} trigger={predication?.trigger} />
          </section>
        )}
      </div>
      <TreeTable sentence={sentence} marks={marks} />
    </>
  )
}

/** The claim as a relation, with its modality and confidence. */
function Statement({ claim, name }: { claim: SentenceClaim; name: EntityName }) {
  const { t } = useTranslation()
  const labels = useLabels()
  return (
    <p className={styles.whyStatement}>
      <strong>
        <bdi>{name(claim.from)}</bdi>
      </strong>
      <span className="relation-verb">
        <Icon name={relations[claim.relation].symmetric ? 'both' : 'arrow'} />
        {labels.relation(claim.relation)}
      </span>
      <strong>
        <bdi>{name(claim.to)}</bdi>
      </strong>
      <span className={`badge badge-${claim.modality}`}>{labels.modality(claim.modality)}</span>
      <span className="quiet">
        {t('relation.confidence')} {labels.percent(claim.confidence)}
      </span>
    </p>
  )
}

type ChoiceProps = {
  sentence: SentenceView
  claim: SentenceClaim | undefined
  chosen: number | undefined
  onChoose(index: number | undefined): void
}

/** Chooses among the predications of a sentence that has several. */
function Choice({ sentence, claim, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { predications, tokens } = sentence
  const bare = claim !== undefined && claim.predication === undefined
  if (predications.length + (bare ? 1 : 0) < 2) return null
  return (
    <ToggleButtonGroup
      className={filterChipStyles.filters}
      aria-label={t('why.predications')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(chosen ?? 'claim')]}
      onSelectionChange={([key]) => onChoose(key === 'claim' ? undefined : Number(key))}
    >
      {bare && (
        <ToggleButton id="claim" className={filterChipStyles.filter}>
          {t('why.claimItself')}
        </ToggleButton>
      )}
      {predications.map((predication, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a predication is its place in the sentence
        <ToggleButton key={i} id={String(i)} className={filterChipStyles.filter}>
          <bdi lang={sentence.language}>{tokens[predication.token]?.text}</bdi>
          <span className="quiet">{labels.eventKind(predication.kind)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
