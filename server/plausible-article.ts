import { z } from 'zod'
import type { NewArticle } from '../model/api.ts'
import { Unprocessable } from './http/http-errors.ts'

/** The year of Gutenberg's press: nothing printed is older. */
const FIRST_DAY = '1450-01-01'
const DAY_MS = 86_400_000
/** The last possible day, tomorrow in UTC: east of Greenwich the next day has begun. */
const lastDay = (now: Date): string => new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10)

const isPlausibleDay = (day: string, now: Date): boolean => day >= FIRST_DAY && day <= lastDay(now)

/** Languages by the codes of Unicode's CLDR, which has every language with a press. */
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
const isLanguage = (code: string): boolean => code === 'und' || languages.of(code) !== undefined

type Issue = z.core.$ZodIssue
const issue = (path: PropertyKey[], message: string): Issue => ({ code: 'custom', path, message, input: undefined })

/**
 * * Refuses metadata that no article can have: a day before printing or after tomorrow, a language that is none, an address with a user name,
 * which would be shown to everybody. Throws Unprocessable.
 */
export function refuseImplausible({ publishedAt, posts = [], lang, url }: NewArticle, now: Date): void {
  const days = [
    { path: ['publishedAt'], day: publishedAt },
    ...posts.map((post, i) => ({ path: ['posts', i, 'publishedAt'], day: post.publishedAt })),
  ]
  const issues = days.flatMap(({ path, day }) =>
    day === undefined || isPlausibleDay(day, now)
      ? []
      : [
          issue(
            path,
            `no article was published on ${day}; expected a day from ${FIRST_DAY} to ${lastDay(now)}, or none`,
          ),
        ],
  )
  if (lang !== undefined && !isLanguage(lang))
    issues.push(
      issue(['lang'], `${lang} is no language; expected a code of ISO 639 like fr, und where it is not known, or none`),
    )
  if (url !== undefined && (new URL(url).username || new URL(url).password))
    issues.push(issue(['url'], 'the address has a user name or a password in it; leave them out'))
  if (issues.length > 0) throw new Unprocessable(new z.ZodError(issues))
}

/** The date that a page gives, where an article can have it; else undefined. */
export const plausibleDay = (day: string | undefined, now: Date): string | undefined =>
  day !== undefined && isPlausibleDay(day, now) ? day : undefined

/** Whether there is anything to see in a text: more than spaces, control characters and what Unicode says is not shown. */
export const isVisible = (text: string): boolean => /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
