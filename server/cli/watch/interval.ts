const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * The milliseconds of `15m`, `1h` or `2d`, from a minute to a week; undefined for anything else, since shorter intervals would burden sites.
 */
export function intervalMs(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,4})([smhd])$/.exec(text) ?? []
  const ms = Number(count) * (units[unit] ?? Number.NaN)
  return ms >= 60_000 && ms <= 7 * 86_400_000 ? ms : undefined
}
