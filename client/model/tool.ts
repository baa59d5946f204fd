import { z } from 'zod'
import { DisputeKind } from '../../model/disputes.ts'
import { EntityId } from '../../model/ids.ts'
import type { Teller } from '../../model/worlds.ts'
import { readTeller, writeTeller } from './teller.ts'
import { readTextSearch, type TextSearch, writeTextSearch } from './text-search.ts'

/** What the panel can hold besides the details of a selection. */
export type Tool =
  | { name: 'plans' }
  | { name: 'paths'; from?: EntityId | undefined; to?: EntityId | undefined }
  | { name: 'expand'; id: EntityId }
  | { name: 'month'; month: string }
  | { name: 'views' }
  | { name: 'filter' }
  | { name: 'journal' }
  | { name: 'texts'; search: TextSearch }
  | DisputesTool
  | { name: 'worlds'; a: Teller; b: Teller }
  | { name: 'identity'; left?: EntityId | undefined; right?: EntityId | undefined }

/** The list of disputes: of one kind or all, about somebody or all, by weight unless by date. */
export type DisputesTool = {
  name: 'disputes'
  kind?: DisputeKind | undefined
  actor?: EntityId | undefined
  order?: 'newest' | undefined
}

/** `2018-06`, or `2018` for the whole year. */
const Month = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)

/** A tool as the address keeps it: its name, then what it works on. */
export function writeTool(tool: Tool): string {
  if (tool.name === 'paths') return ['paths', tool.from ?? '', tool.to ?? ''].join('~').replace(/~+$/, '')
  if (tool.name === 'identity') return ['identity', tool.left ?? '', tool.right ?? ''].join('~').replace(/~+$/, '')
  if (tool.name === 'disputes')
    return ['disputes', tool.kind ?? '', tool.actor ?? '', tool.order ?? ''].join('~').replace(/~+$/, '')
  if (tool.name === 'worlds') return ['worlds', writeTeller(tool.a), writeTeller(tool.b)].join('~').replace(/~+$/, '')
  if (tool.name === 'expand') return `expand~${tool.id}`
  if (tool.name === 'texts') return `texts~${writeTextSearch(tool.search)}`
  if (tool.name === 'month') return `month~${tool.month}`
  return tool.name
}

/** Reads what `writeTool` wrote; undefined for an unknown tool or a malformed argument. */
export function readTool(written: string): Tool | undefined {
  const [name, first, second, third] = written.split('~')
  if (name === 'texts') {
    const search = readTextSearch(written.slice('texts~'.length))
    return search && { name, search }
  }
  const id = (value: string | undefined) => EntityId.safeParse(value).data
  if (name === 'plans' || name === 'views' || name === 'filter' || name === 'journal') return { name }
  if (name === 'paths') return { name, from: id(first), to: id(second) }
  if (name === 'identity') return { name, left: id(first), right: id(second) }
  if (name === 'disputes')
    return {
      name,
      kind: DisputeKind.safeParse(first).data,
      actor: id(second),
      order: third === 'newest' ? third : undefined,
    }
  if (name === 'worlds') return { name, a: readTeller(first ?? ''), b: readTeller(second ?? '') }
  if (name === 'month') {
    const month = Month.safeParse(first)
    return month.success ? { name, month: month.data } : undefined
  }
  const about = id(first)
  return name === 'expand' && about ? { name, id: about } : undefined
}
