import type { Pack } from '../language/pack.ts'
import type { Word } from '../syntax/tree.ts'
import { actorClasses } from './actor-classes.ts'

/** Whether a word only counts its complement: "thousands", « plus de ». */
export function isQuantity(pack: Pack, word: Word | undefined): boolean {
  return word !== undefined && (/^(?:ADV|NUM|SYM)$/.test(word.upos) || actorClasses(pack).isCollective(word.lemma))
}
