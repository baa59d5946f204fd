import type { ReaderLanguage } from './api.ts'
import { formatBucket, formatDate, formatMoment, formatPeriod } from './format-dates.ts'
import type { GraphEdge, GraphNode } from './graph.ts'
import {
  eventKinds,
  eventStatuses,
  type Label,
  modalities,
  nodeKinds,
  orgTypes,
  participantRoles,
  ploverTypes,
  type RelationType,
  relations,
} from './ontology.ts'

/** Formats the terms of the ontology, dates, numbers and names in one language. */
export function labelsIn(language: ReaderLanguage) {
  const inTable =
    <K extends string>(table: Record<K, { label: Label }>) =>
    (key: K): string =>
      table[key].label[language]
  const eventKind = inTable(eventKinds)
  const period = (start: string | null | undefined, end: string | null | undefined) =>
    formatPeriod(start, end, language)
  const named = ({ name, labels }: Pick<GraphNode, 'name' | 'labels'>): string => labels?.[language] ?? name
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  return {
    language,
    nodeKind: inTable(nodeKinds),
    orgType: inTable(orgTypes),
    plover: inTable(ploverTypes),
    status: inTable(eventStatuses),
    modality: inTable(modalities),
    role: inTable(participantRoles),
    eventKind,
    period,
    date: (date: string) => formatDate(date, language),
    moment: (moment: string) => formatMoment(moment, language),
    bucket: (bucket: string) => formatBucket(bucket, language),
    percent: (share: number) => new Intl.NumberFormat(language, { style: 'percent' }).format(share),
    number: (count: number) => new Intl.NumberFormat(language).format(count),
    languageName: (code: string) => languages.of(code) ?? code,
    /** The verb of a relation as it reads from its subject, or from its object where `outward` is false. */
    relation: (type: RelationType, outward = true) => relations[type][outward ? 'label' : 'inverse'][language],
    /** The name in the reader's language, where there is one. */
    name: named,
    /** An office's title in the reader's language, where there is one. */
    title: ({ title, titles }: Pick<GraphEdge, 'title' | 'titles'>): string => titles?.[language] ?? title ?? '',
    /** An event by its kind and dates, such as “Meeting · 13 Dec 2018”; anything else by its name. */
    short: (node: Pick<GraphNode, 'kind' | 'name' | 'labels' | 'eventKind' | 'start' | 'end'>): string =>
      node.kind === 'Event' && node.eventKind
        ? [eventKind(node.eventKind), period(node.start, node.end)].filter(Boolean).join(' · ')
        : named(node),
  }
}
export type Labels = ReturnType<typeof labelsIn>
