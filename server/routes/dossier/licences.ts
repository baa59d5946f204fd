/**
 * Licences that let anybody pass a text on as it is, with its source: SPDX identifiers, without the version where any version does. Those that forbid only
 * commercial use or changes are among them, since a dossier is neither.
 */
const open = [
  'CC0',
  'CC-BY',
  'CC-BY-SA',
  'CC-BY-ND',
  'CC-BY-NC',
  'CC-BY-NC-SA',
  'CC-BY-NC-ND',
  'CC-PDDC',
  'PDDL',
  'ODC-By',
  'ODbL',
  'OGL-UK',
  'OGL-Canada',
  'etalab',
  'DL-DE-BY',
  'DL-DE-ZERO',
  'GFDL',
  'MIT',
  'MIT-0',
  'Apache',
  'Unlicense',
  'WTFPL',
  '0BSD',
]
const known = new RegExp(`^(?:${open.join('|')})(?:-\\d[\\d.]*(?:-[A-Za-z-]+)?)?$`, 'i')

/** The SPDX identifier of an address of Creative Commons; undefined for any other. */
function creativeCommons(address: string): string | undefined {
  const match =
    /^https?:\/\/creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero|mark))\/(\d\.\d)(?:\/|$)/i.exec(
      address,
    )
  if (!match) return undefined
  const [, licence, domain, version] = match
  return domain
    ? domain.toLowerCase() === 'zero'
      ? `CC0-${version}`
      : 'CC-PDDC'
    : `CC-${licence?.toUpperCase()}-${version}`
}

/** Whether a text under this licence may be passed on: an SPDX identifier or an address. One that is not known, or none, does not allow it. */
export const mayPassOn = (licence: string | undefined): boolean =>
  licence !== undefined && known.test(creativeCommons(licence) ?? licence)

/** The address of a licence; undefined where it is neither an address nor looks like an SPDX identifier. */
export const licenceAddress = (licence: string): string | undefined =>
  /^https?:\/\/\S+$/.test(licence)
    ? licence
    : /^[A-Za-z0-9.+-]+$/.test(licence)
      ? `https://spdx.org/licenses/${licence}`
      : undefined
