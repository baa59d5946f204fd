import { useTranslation } from 'react-i18next'
import type { Party, PredicationView, SentenceClaim, SentenceView } from '../../model/sentences.ts'
import { useLabels } from '../language/labels.ts'
import type { EntityName } from './entity-names.ts'
import { wordsAt } from './marked-runs.ts'
import { useRoleName } from './role-names.ts'
import styles from './why.module.css'
import { predicateWords } from './word-marks.ts'

type Props = {
  sentence: SentenceView
  predication: PredicationView | undefined
  claim: SentenceClaim | undefined
  name: EntityName
}

/** The reasons for a claim, one sentence each: the text alternative of the tree. */
export function Reasons({ sentence, predication, claim, name }: Props) {
  if (predication) return <FrameReasons sentence={sentence} predication={predication} name={name} />
  return claim ? <RuleReasons sentence={sentence} claim={claim} /> : null
}

const fillers = ['subject', 'object', 'indirect', 'clause', 'poss', 'adj', 'support', 'suffering', 'predicate'] as const

/** Groups the parties that the same words name in the same role, as « officiers » of four states. */
function groupParties(parties: readonly Party[]): Party[][] {
  const groups = new Map<string, Party[]>()
  for (const party of parties) {
    const key = party.tokens.length > 0 ? `${party.role} ${party.tokens.join()}` : `${party.role} ${party.entity}`
    groups.set(key, [...(groups.get(key) ?? []), party])
  }
  return [...groups.values()]
}

function FrameReasons({
  sentence,
  predication,
  name,
}: {
  sentence: SentenceView
  predication: PredicationView
  name: EntityName
}) {
  const { t } = useTranslation()
  const labels = useLabels()
  const { scope, modality, status, parties } = predication
  const speaker = parties.some(({ role }) => role === 'speaker')
  const words = wordsAt(sentence, predicateWords(predication))
  return (
    <ol className={styles.reasons} data-part="reasons">
      <li>{t('why.predicate', { words, event: labels.eventKind(predication.kind), type: predication.type })}</li>
      {groupParties(parties).map(group => (
        <PartyReason key={`${group[0]?.role} ${group[0]?.entity}`} sentence={sentence} group={group} name={name} />
      ))}
      <li>
        {scope.length > 0
          ? t('why.scope', { words: wordsAt(sentence, scope), modality: labels.modality(modality) })
          : modality === 'asserted'
            ? t('why.asserted')
            : t(speaker ? 'why.saidBy' : 'why.asWhole', { modality: labels.modality(modality) })}
      </li>
      {status !== 'held' && status !== 'asserted' && status !== modality && (
        <li>{t('why.status', { status: labels.status(status) })}</li>
      )}
      <li>{t('why.confidence', { percent: labels.percent(predication.confidence) })}</li>
    </ol>
  )
}

function PartyReason({ sentence, group, name }: { sentence: SentenceView; group: readonly Party[]; name: EntityName }) {
  const { t } = useTranslation()
  const roleName = useRoleName()
  const [first] = group
  if (!first) return null
  const role = roleName(first.role, undefined)
  const names = [...new Set(group.map(({ entity }) => name(entity)))].join(', ')
  if (first.tokens.length === 0) return <li>{t('why.implied', { words: names, role })}</li>
  const written = wordsAt(sentence, first.tokens)
  const words =
    written.toLowerCase() === names.toLowerCase()
      ? t('why.quoted', { words: written })
      : t('why.named', { words: written, name: names })
  const filler =
    first.filler &&
    [...first.filler]
      .reverse()
      .reduce((inner, step) => (inner ? t('why.within', { inner, outer: stepName(step) }) : stepName(step)), '')
  return (
    <li>
      {filler ? t('why.party', { words, role, filler }) : t('why.partyBare', { words, role })}{' '}
      {first.arcs.length > 0 && (
        <code className="quiet">{first.arcs.map(({ deprel, up }) => (up ? `↑${deprel}` : deprel)).join(' → ')}</code>
      )}
    </li>
  )

  function stepName(step: string): string {
    const known = fillers.find(each => each === step)
    return known ? t(`why.fillers.${known}`) : t('why.behind', { preposition: step })
  }
}

const rules = [
  'office',
  'diplomat',
  'posted',
  'state-body',
  'located',
  'member',
  'based',
  'centre-at',
  'founders',
  'founded-at',
] as const

function RuleReasons({ sentence, claim }: { sentence: SentenceView; claim: SentenceClaim }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const known = rules.find(each => claim.rule.endsWith(`/${each}`))
  const ends = [claim.ends.from, claim.ends.to].filter(end => end.length > 0)
  const decided =
    claim.decidedBy === 'model'
      ? t('why.byModel')
      : claim.frame
        ? t('why.otherwise')
        : /^(?:event|relation)\/[a-z]{2}\//.test(claim.rule)
          ? t('why.unknownRule')
          : t('why.byRule', { what: known ? t(`why.rules.${known}`) : '' })
  return (
    <ol className={styles.reasons} data-part="reasons">
      <li>
        {decided} <code className="quiet">{claim.rule}</code>
      </li>
      {ends.length > 0 && (
        <li>
          {t('why.ends', { words: ends.map(end => t('why.quoted', { words: wordsAt(sentence, end) })).join(', ') })}
        </li>
      )}
      <li>{t('why.confidence', { percent: labels.percent(claim.confidence) })}</li>
    </ol>
  )
}
