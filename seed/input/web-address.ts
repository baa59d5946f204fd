/** An http or https address, made absolute; anything else (`javascript:` above all) is no link. */
export function webAddress(value: string | null | undefined, base?: string): string | undefined {
  const stated = value?.trim()
  if (!stated || !URL.canParse(stated, base)) return undefined
  const url = new URL(stated, base)
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.href.length <= 2000 ? url.href : undefined
}
