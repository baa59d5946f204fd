import { describe, expect, it } from 'vitest'
import {
  EventKind,
  EventStatus,
  eventKindLabels,
  eventStatusLabels,
  Modality,
  modalityLabels,
  NodeKind,
  nodeKindLabels,
  OrgType,
  orgTypeLabels,
  PloverType,
  ploverLabels,
  RelationType,
  relations,
} from '../../model/ontology.ts'

describe('the ontology', () => {
  it('says of every relation type what it joins, and a symmetric one joins the same on both sides', () => {
    expect(Object.keys(relations).sort()).toEqual([...RelationType.options].sort())
    for (const [type, row] of Object.entries(relations)) {
      expect(row.from, type).not.toEqual([])
      expect(row.to, type).not.toEqual([])
      if (row.symmetric) {
        expect(row.to, type).toEqual(row.from)
        expect(row.inverse, type).toEqual(row.label)
      } else expect(row.inverse, type).not.toEqual(row.label)
    }
  })

  it.each([
    ['node kinds', NodeKind.options, nodeKindLabels],
    ['organization types', OrgType.options, orgTypeLabels],
    ['event types', PloverType.options, ploverLabels],
    ['event kinds', EventKind.options, eventKindLabels],
    ['statuses', EventStatus.options, eventStatusLabels],
    ['modalities', Modality.options, modalityLabels],
  ])('labels all %s in French and English, no two of them alike', (_, options, labels) => {
    const table: Record<string, { fr: string; en: string }> = labels
    expect(Object.keys(table).sort()).toEqual([...options].sort())
    for (const language of ['fr', 'en'] as const) {
      const words = Object.values(table).map(label => label[language].trim())
      expect(words).not.toContain('')
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    }
  })
})
