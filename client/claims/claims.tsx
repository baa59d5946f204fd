import { useTranslation } from 'react-i18next'
import type { Claim } from '../../model/graph.ts'
import { Modality } from '../../model/ontology.ts'
import { Section } from '../components/section.tsx'
import '../language/journal-words.ts'
import { useLabels } from '../language/labels.ts'
import { ClaimCard } from './claim-card.tsx'
import styles from './claims.module.css'

export const isDenial = ({ modality, polarity }: Claim): boolean => modality === 'denied' || polarity === 'negative'

/** Groups claims by outlet and day of publication, the latest first. */
function byOutletAndDate(claims: readonly Claim[]): { key: string; claims: Claim[] }[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.publishedAt ?? ''} ${claim.outlet?.id ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([key, own]) => ({ key, claims: own.sort((a, b) => a.start - b.start) }))
}

/** The claims of a relation; those that deny it beside those that affirm it. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation()
  if (claims.length === 0) return <p className="quiet">{t('relation.noClaims')}</p>
  if (claims.some(({ relation }) => relation === 'CONFLICTS_WITH')) return <ConflictingVersions claims={claims} />
  const denials = claims.filter(isDenial)
  const affirmations = claims.filter(claim => !isDenial(claim))
  if (denials.length === 0) return <Groups claims={affirmations} />
  return (
    <div className={styles.sides} data-sides>
      {affirmations.length > 0 && (
        <Section title={t('relation.affirmed')} count={affirmations.length}>
          <Groups claims={affirmations} />
        </Section>
      )}
      <Section title={t('relation.denied')} count={denials.length}>
        <Groups claims={denials} />
      </Section>
    </div>
  )
}

/** The claims of a relation that were found to be misread. */
export function MisreadClaims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation()
  if (claims.length === 0) return null
  return (
    <Section title={t('journal.misreadClaims')} count={claims.length}>
      {claims.map(claim => (
        <ClaimCard key={claim.id} claim={claim} misread />
      ))}
    </Section>
  )
}

/** The claims of two events that contradict each other, side by side by modality. */
function ConflictingVersions({ claims }: { claims: readonly Claim[] }) {
  const labels = useLabels()
  const modalities = Modality.options.filter(modality => claims.some(claim => claim.modality === modality))
  return (
    <div
      className={modalities.length > 1 ? `${styles.sides} ${styles.versions}` : undefined}
      data-sides={modalities.length > 1 || undefined}
    >
      {modalities.map(modality => (
        <Section key={modality} title={labels.modality(modality)}>
          <Groups claims={claims.filter(claim => claim.modality === modality)} />
        </Section>
      ))}
    </div>
  )
}

/** The first printing, by an outlet with a name, of each telling of which these claims are in several. */
function firstPrintings(claims: readonly Claim[]): Map<string, Claim> {
  const first = new Map<string, Claim>()
  const day = ({ publishedAt, article }: Claim) => `${publishedAt ?? '9999'} ${article.id}`
  for (const claim of claims) {
    const { telling } = claim.article
    const known = telling && first.get(telling)
    if (telling && claim.outlet && (!known || day(claim) < day(known))) first.set(telling, claim)
  }
  return first
}

function Groups({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTranslation()
  const labels = useLabels()
  const printed = firstPrintings(claims)
  return byOutletAndDate(claims).map(({ key, claims: own }) => {
    const [first] = own
    const { outlet } = printed.get(first?.article.telling ?? '') ?? {}
    return (
      <section key={key} className={styles.outlet}>
        <h3 className={styles.outletTitle}>
          <bdi>{first?.outlet ? labels.name(first.outlet) : t('relation.unknownOutlet')}</bdi>
          <span className="quiet">{first?.publishedAt ? labels.date(first.publishedAt) : t('relation.undated')}</span>
        </h3>
        {outlet && outlet.id !== first?.outlet?.id && (
          <p className="quiet" data-part="printing">
            <bdi>{t('journal.printedAfter', { outlet: labels.name(outlet) })}</bdi>
          </p>
        )}
        {own.map(claim => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </section>
    )
  })
}
