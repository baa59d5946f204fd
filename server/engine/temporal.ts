import { Structure } from './packstream.ts'

const DATE = 0x44
const TIME = 0x54
const LOCAL_TIME = 0x74
const DATE_TIME = 0x49
const LOCAL_DATE_TIME = 0x64
const DURATION = 0x45

const DAY_MS = 86_400_000

/** An ISO date of the engine as Bolt's Date, or the string itself where it is none. */
export function toBoltDate(text: string): unknown {
  const ms = /^-?\d{4,6}-\d\d-\d\d$/.test(text) ? utc(text, '00:00:00') : Number.NaN
  return Number.isNaN(ms) ? text : new Structure(DATE, [Math.floor(ms / DAY_MS)])
}

const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d(?::\d\d)?)?$/

/** An ISO time as Bolt's Time, or LocalTime when it has no offset. */
export function toBoltTime(text: string): unknown {
  const match = CLOCK.exec(text)
  if (!match) return text
  const [, h, m, s = '0', fraction = '', zone] = match
  const nanos = BigInt(Number(h) * 3600 + Number(m) * 60 + Number(s)) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'))
  return zone ? new Structure(TIME, [nanos, offset(zone)]) : new Structure(LOCAL_TIME, [nanos])
}

/** An ISO timestamp with an offset as Bolt's DateTime. */
export function toBoltDateTime(text: string): unknown {
  const [day = '', clock = ''] = text.split('T')
  const match = CLOCK.exec(clock)
  if (!match?.[5]) return text
  const ms = utc(day, `${match[1]}:${match[2]}:${match[3] ?? '00'}`)
  if (Number.isNaN(ms)) return text
  const zone = offset(match[5])
  return new Structure(DATE_TIME, [ms / 1000 - zone, Number((match[4] ?? '').padEnd(9, '0')), zone])
}

/** Milliseconds since 1970, with microseconds as a fraction, as Bolt's LocalDateTime. */
export function toBoltLocalDateTime(ms: number): Structure {
  const micros = Math.round(ms * 1000)
  const seconds = Math.floor(micros / 1_000_000)
  return new Structure(LOCAL_DATE_TIME, [seconds, (micros - seconds * 1_000_000) * 1000])
}

const ISO_DURATION =
  /^(-?)P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+)(?:\.(\d{1,9}))?S)?)?$/

/** An ISO duration as Bolt's Duration: months, days, seconds, nanoseconds. */
export function toBoltDuration(text: string): unknown {
  const match = ISO_DURATION.exec(text)
  if (!match) return text
  const [, minus, years, months, weeks, days, hours, minutes, seconds, fraction = ''] = match
  const sign = minus ? -1 : 1
  const n = (part: string | undefined) => Number(part ?? 0) * sign
  const nanos = Number(fraction.padEnd(9, '0')) * (seconds?.startsWith('-') ? -sign : sign)
  const whole = n(hours) * 3600 + n(minutes) * 60 + n(seconds)
  // Bolt's nanoseconds count up from the second below.
  return new Structure(DURATION, [
    n(years) * 12 + n(months),
    n(weeks) * 7 + n(days),
    nanos < 0 ? whole - 1 : whole,
    nanos < 0 ? nanos + 1_000_000_000 : nanos,
  ])
}

function utc(day: string, clock: string): number {
  // JavaScript wants six digits for years outside 0 to 9999.
  const year = /^-\d{4,5}-/.test(day) ? `-${day.slice(1).split('-')[0]?.padStart(6, '0')}${day.slice(-6)}` : day
  return Date.parse(`${year}T${clock}Z`)
}

function offset(zone: string): number {
  if (zone === 'Z') return 0
  const [h = '0', m = '0', s = '0'] = zone.slice(1).split(':')
  return (Number(h) * 3600 + Number(m) * 60 + Number(s)) * (zone[0] === '-' ? -1 : 1)
}
