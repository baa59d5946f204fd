import ipaddr from 'ipaddr.js'

/** An address that is not fetched: `reason` is a sentence for a person. Nothing was sent anywhere. */
export class RefusedUrl extends Error {
  readonly url: string
  constructor(url: string, reason: string) {
    super(`${url.slice(0, 200)} is not fetched: ${reason}`)
    this.name = 'RefusedUrl'
    this.url = url
  }
}

/** Azure answers its machines' secrets here, on an address that is otherwise public. */
const metadata = new Set(['168.63.129.16'])

/**
 * Whether an IP address is one of the public Internet. Private, loopback, link-local, shared (CGNAT), reserved and multicast ranges are
 * not, nor are IPv6 addresses that carry an IPv4 one (mapped, translated, 6to4, Teredo), whatever that one is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast' || metadata.has(parsed.toString())) return false
  // IANA has given out 2000::/3 alone for global unicast.
  return parsed instanceof ipaddr.IPv4 || (parsed.parts[0] ?? 0) >> 13 === 1
}

const isLoopback = (address: string): boolean => ipaddr.isValid(address) && ipaddr.parse(address).range() === 'loopback'

/** Which addresses may be connected to. `loopback` is for tests, whose server is on this machine. */
export type NetworkReach = 'public' | 'loopback'
/** Whether an IP address may be connected to under this policy. */
export const mayReach = (address: string, reach: NetworkReach): boolean =>
  reach === 'loopback' ? isLoopback(address) : isPublicAddress(address)

/** Names that never mean a host of the public Internet. */
const localName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain|onion|home\.arpa)$/

/**
 * Parses an address to fetch: http or https, without credentials, on a web port, not a private host by its name or number. What a
 * name resolves to is checked when it is connected to. Throws RefusedUrl.
 */
export function checkedUrl(raw: string, reach: NetworkReach = 'public'): URL {
  if (raw.length > 2000) throw new RefusedUrl(raw, 'the address is too long.')
  let url: URL
  try {
    url = new URL(raw)
  } catch {
    throw new RefusedUrl(raw, 'it is no address.')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusedUrl(raw, 'only http and https addresses are.')
  if (url.username !== '' || url.password !== '') throw new RefusedUrl(raw, 'it carries a user name or a password.')
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const numeric = ipaddr.isValid(host)
  if (numeric ? !mayReach(host, reach) : reach === 'public' && (localName.test(host) || !host.includes('.')))
    throw new RefusedUrl(raw, 'its host is not on the public Internet.')
  const port = Number(url.port || 80)
  if (port !== 80 && port !== 443 && port < 1024) throw new RefusedUrl(raw, `port ${port} is not for web pages.`)
  url.hash = ''
  return url
}
