import type { TFunction } from 'i18next'
import type { Pair } from '../../model/api.ts'
import type { Labels } from '../../model/labels.ts'
import { PloverType } from '../../model/ontology.ts'
import { tintOf } from './matrix-model.ts'

/** The balance of a pair in words and as a signed percentage: “conflict, −100 %”. */
export function balanceInWords({ balance }: Pair, t: TFunction, labels: Labels): string {
  const words = t(`pairs.tints.${tintOf(balance)}`)
  return balance === null ? words : `${words} (${signed(balance, labels)})`
}

/** A balance from -1 to 1 with its sign. */
export const signed = (balance: number, { language }: Pick<Labels, 'language'>): string =>
  new Intl.NumberFormat(language, { style: 'percent', signDisplay: 'exceptZero' }).format(balance)

/** What there is to say of a pair, a line each: how many events, of which types, their balance, who says so, when. */
export function pairInWords(pair: Pair, t: TFunction, labels: Labels): string[] {
  const { events, byType, planned, denied, disputed, sources, firstContact, lastContact } = pair
  const types = PloverType.options
    .flatMap(type => (byType[type] ? [`${labels.plover(type)} ${labels.number(byType[type])}`] : []))
    .join(', ')
  const apart = [
    planned > 0 && t('pairs.planned', { count: planned }),
    denied > 0 && t('pairs.denied', { count: denied }),
    disputed > 0 && t('pairs.disputed', { count: disputed }),
  ].filter(Boolean)
  return [
    `${t('pairs.events', { count: events })} : ${types}`.replace(' :', labels.language === 'fr' ? ' :' : ':'),
    balanceInWords(pair, t, labels),
    [t('pairs.outlets', { count: sources }), ...apart].join(' · '),
    labels.period(firstContact, lastContact),
  ].filter(Boolean)
}
