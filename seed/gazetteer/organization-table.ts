import { armedGroups } from './organizations/armed-groups.ts'
import { companies } from './organizations/companies.ts'
import { intergovernmental } from './organizations/intergovernmental.ts'
import { media } from './organizations/media.ts'
import { others } from './organizations/others.ts'
import { parties } from './organizations/parties.ts'
import { stateBodies } from './organizations/state-bodies.ts'

/**
 * Organizations that the news names without introducing them, one a line: id; type; country (ISO 3166-1 alpha-3) when it belongs to one;
 * French names; English names; acronyms, which are read only in the case written here. The first French and English names are displayed.
 * Where several have one name, the country that the sentence names says which. A `*` before the country stands for a body that many
 * countries have under this name: its country is part of its id, unless it is the one written behind the `*`.
 */
export const organizationTable = [intergovernmental, armedGroups, parties, stateBodies, companies, media, others]
  .map(table => table.trim())
  .join('\n')
