import type { TFunction } from 'i18next'
import { api } from '../api.ts'
import { formatMonth, parseMonth } from '../language/months.ts'
import type { Language } from '../model/language.ts'
import { useWorkspace } from '../state/workspace.ts'

/** A suggestion that runs a command, or that completes what was typed to the beginning of one. */
export type Command = { id: `command:${string}`; name: string } & ({ run(): void } | { begin: string })

const path =
  /^(?:chemins?|liens?|paths?|links?)\s+(?:entre|de|depuis|between|from)\s+(.+?)\s+(?:et|à|a|and|to)\s+(.+)$/iu
/** Two names, as in « Irak et Russie »: finds the paths between them. */
const pair = /^(?:entre\s+|between\s+)?(.{3,}?)\s+(?:et|and|avec|with)\s+(.{3,})$/iu
/** A month or a year, alone or as in « événements en juin 2018 ». */
const month = /^(?:(?:[eé]v[eéè]nements?|events?)\s+(?:(?:en|de|du|d’|d'|in|of|from)\s*)?)?(.+)$/iu

/** The words, in both languages, whose first letters suggest each command. */
const words = {
  path: ['chemin', 'lien', 'path', 'link'],
  month: ['événements', 'évènements', 'evenements', 'events'],
  clear: ['vider', 'effacer', 'clear'],
  disputes: ['désaccords', 'desaccords', 'contestés', 'disputes', 'disagreements'],
  plans: ['annonces', 'registre', 'plans', 'announcements', 'ledger'],
}
const minLetters = 3

async function findPath(from: string, to: string): Promise<void> {
  const [first, second] = await Promise.all(
    [from, to].map(name => api.search({ q: name, limit: 1 }).catch(() => undefined)),
  )
  useWorkspace.getState().openTool({ name: 'paths', from: first?.results[0]?.id, to: second?.results[0]?.id })
}

/** The commands to suggest for what is typed. */
export function commandsFor(typed: string, t: TFunction, language: Language): Command[] {
  const said = typed.trim()
  const { openTool, clear } = useWorkspace.getState()
  const [, from, to] = path.exec(said) ?? []
  if (from && to)
    return [{ id: 'command:path', name: t('commands.path', { from, to }), run: () => void findPath(from, to) }]
  const named = parseMonth(month.exec(said)?.[1] ?? '')
  if (named)
    return [
      {
        id: 'command:month',
        name: t('commands.month', { month: formatMonth(named, language) }),
        run: () => openTool({ name: 'month', month: named }),
      },
    ]
  const lower = said.toLowerCase()
  const calls = (list: readonly string[]) => lower.length >= minLetters && list.some(word => word.startsWith(lower))
  const found: Command[] = []
  const begins = (list: readonly string[]) => calls(list) || list.some(word => lower.startsWith(`${word} `))
  if (begins(words.path))
    found.push({ id: 'command:path', name: t('commands.pathHint'), begin: t('commands.pathStart') })
  const [, one, other] = pair.exec(said) ?? []
  if (one && other && !begins(words.path))
    found.push({
      id: 'command:pair',
      name: t('commands.path', { from: one, to: other }),
      run: () => void findPath(one, other),
    })
  if (begins(words.month))
    found.push({ id: 'command:month', name: t('commands.monthHint'), begin: t('commands.monthStart') })
  if (calls(words.clear)) found.push({ id: 'command:clear', name: t('commands.clear'), run: clear })
  if (calls(words.disputes))
    found.push({
      id: 'command:disputes',
      name: t('commands.disputes'),
      run: () => openTool({ name: 'disputes' }),
    })
  if (calls(words.plans))
    found.push({ id: 'command:plans', name: t('commands.plans'), run: () => openTool({ name: 'plans' }) })
  return found
}
