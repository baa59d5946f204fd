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
  it('has one row for every relation type', () => {
    expect(Object.keys(relations).sort()).toEqual([...RelationType.options].sort())
  })

  it.each(RelationType.options)('says of %s what it joins, and a symmetric one joins the same on both sides', type => {
    const row = relations[type]
    expect(row.from.length).toBeGreaterThan(0)
    expect(row.to.length).toBeGreaterThan(0)
    if (row.symmetric) {
      expect(row.to).toEqual(row.from)
      expect(row.inverse).toEqual(row.label)
    } else expect(row.inverse).not.toEqual(row.label)
  })

  it('knows the sixteen types of PLOVER', () => {
    expect(PloverType.options).toHaveLength(16)
  })

  it.each([
    ['node kinds', NodeKind.options, nodeKindLabels],
    ['organization types', OrgType.options, orgTypeLabels],
    ['event types', PloverType.options, ploverLabels],
    ['event kinds', EventKind.options, eventKindLabels],
    ['statuses', EventStatus.options, eventStatusLabels],
    ['modalities', Modality.options, modalityLabels],
  ])('labels all %s in French and English', (_, options, labels) => {
    const table: Record<string, { fr: string; en: string }> = labels
    expect(Object.keys(table).sort()).toEqual([...options].sort())
    for (const label of Object.values(table)) {
      expect(label.fr.length).toBeGreaterThan(1)
      expect(label.en.length).toBeGreaterThan(1)
    }
  })
})
