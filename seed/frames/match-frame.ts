import { ploverTypes } from '../../model/ontology.ts'
import { actorClasses } from '../actors/actor-classes.ts'
import { childrenWith, type DependencyTree, hasLabel } from '../predication/dependency-tree.ts'
import type { Predication } from '../predication/predication.ts'
import { isReflexive } from '../predication/triggers.ts'
import { isAgentless } from './agentless.ts'
import { fillRoles } from './fill-roles.ts'
import { fillersAlong, withComplements, withParticle } from './filler-paths.ts'
import type { FilledRoles, FrameContext, FrameMatch } from './frame-match.ts'
import type { Restriction } from './frame-table.ts'
import { nounTriggers } from './noun-triggers.ts'
import { isReciprocal } from './reciprocals.ts'
import { isRestrictionMet } from './restrictions.ts'
import { fillersWithSupport, supportOf } from './support-verbs.ts'

/**
 * The first frame of the table that fits a predication with its roles filled; undefined where none does, or where the predication is no
 * fact. Parties whom nothing identifies fill roles only where no frame fits without them.
 */
export function matchFrame(context: FrameContext, predication: Predication): FrameMatch | undefined {
  return firstFit(context, predication, false) ?? firstFit(context, predication, true)
}

function firstFit(context: FrameContext, predication: Predication, unidentified: boolean): FrameMatch | undefined {
  const { table, pack } = context
  const party = predication.part === 'noun' && isParticipant(context, predication.at)
  const supportVerb = predication.part === 'noun' ? supportOf(context, predication.at) : undefined
  // A noun without a support verb reports an event only if both sides of it are identified.
  if (unidentified && predication.part === 'noun' && !supportVerb) return undefined
  // « la France s'interdit de livrer »: the bare lemma of a reflexive verb is another verb.
  const bare =
    predication.part === 'verb' &&
    isReflexive(context.deps, predication.at) &&
    !isReciprocal(context, predication.at, predication.fillers)
  const names =
    predication.part === 'noun'
      ? nounTriggers(context.deps, predication.at)
      : predication.names.filter(name => !bare || name !== context.deps.tree[predication.at]?.lemma)
  const pooled =
    predication.part === 'noun' ? fillersWithSupport(context, predication, supportVerb) : predication.fillers
  for (const name of names)
    for (const frame of table.frames[predication.part].get(name) ?? []) {
      // A noun that refers to a participant reports no event, but it may state whose it is.
      if (party && frame.reports !== 'relation') continue
      const phrasal = name.includes(' ') && predication.part === 'verb' ? withParticle(pooled, name) : pooled
      const complete = frame.light ? withComplements(context, phrasal) : phrasal
      const own = complete.filter(({ over }) => over !== 'apposition' || frame.reports === 'relation')
      if (!frame.restrictions.every(restriction => isRestrictionMet(context, own, restriction, predication.at)))
        continue
      // "Promised not to attack": what somebody says they will not do is no threat.
      const refrains = ({ test, path }: Restriction) =>
        test === 'in' &&
        path.join() === 'clause' &&
        fillersAlong(context, own, path).every(({ head }) => isNegated(context, head))
      if (ploverTypes[frame.coding.type].hostile && frame.restrictions.some(refrains)) continue
      const filled = fillRoles(context, frame, own, predication, unidentified)
      if (!filled) {
        const another =
          predication.part === 'noun' &&
          supportVerb &&
          ploverTypes[frame.coding.type].company &&
          childrenWith(context.deps, predication.at, 'amod', 'det').some(i =>
            context.pack.grammar.anotherDeterminers.includes(context.deps.tree[i]?.lemma ?? ''),
          )
        if (!another || supportVerb.negated || supportVerb.factuality === 'none') continue
        return {
          frame,
          trigger: name,
          supportVerb: supportVerb.at,
          coding: frame.coding,
          predication: { ...predication, negated: false, factuality: supportVerb.factuality },
          sides: { actor: [], recipient: [], parties: [] },
          fillings: [],
          heads: [],
          distant: false,
          inferred: false,
          background: false,
          stative: false,
          borrows: true,
        }
      }
      const negated = predication.negated || supportVerb?.negated === true
      const unwilling = negated && finiteTense(context.deps, predication.at) === 'Fut' ? frame.unwilling : undefined
      // "neither condemned nor endorsed": of two that are both left undone neither is a refusal.
      const neither = childrenWith(context.deps, predication.at, 'cc').some(i =>
        pack.grammar.negativeWords.includes(context.deps.tree[i]?.lemma ?? ''),
      )
      const denied = negated && !neither ? (frame.negated ?? unwilling) : undefined
      if (negated && !denied) continue
      // "X and Y will not meet" says of neither that it refuses; "X will not meet Y" says so of X.
      const toCome = predication.factuality === 'planned'
      const refusal = denied && toCome && filled.sides.parties.length > 0 ? refusalOf(filled) : filled
      if (!refusal) continue
      const told =
        predication.part === 'noun' && !supportVerb
          ? Number(filled.sides.actor.length > 0) +
            Number(filled.sides.recipient.length > 0) +
            filled.sides.parties.length
          : 2
      // A noun without a support verb reports an event only if both sides of it are named.
      const victimOnly =
        filled.sides.recipient.length > 0 &&
        filled.sides.actor.length + filled.sides.parties.length === 0 &&
        isAgentless(context, frame, predication, pooled)
      if (victimOnly && filled.inferred) continue
      if ((told < 2 && !victimOnly) || (predication.part === 'noun' && !supportVerb && filled.inferred)) continue
      // A noun has the factuality of its support verb.
      const factuality = supportVerb ? supportVerb.factuality : predication.factuality
      if (factuality === 'none') return undefined
      const status = supportVerb?.support.status ?? frame.status
      const tense = finiteTense(context.deps, predication.at)
      const theme = frame.light ? phrasal.find(filler => filler.relation === 'object')?.head : undefined
      return {
        frame,
        trigger: name,
        ...(supportVerb ? { supportVerb: supportVerb.at } : {}),
        ...(theme === undefined ? {} : { theme }),
        coding: denied ?? frame.coding,
        predication: { ...predication, negated: false, factuality },
        ...refusal,
        ...(status ? { status } : {}),
        background: predication.part === 'noun' && !supportVerb,
        stative:
          frame.reports === 'relation' &&
          !own.some(({ relation, over }) => relation === 'support' && over !== 'apposition'),
        borrows: false,
        ...(tense ? { tense } : {}),
      }
    }
  return undefined
}

/** The sides of what those who would have acted together do not do: the subject refuses the others. Undefined where there are no others. */
function refusalOf(filled: FilledRoles): FilledRoles | undefined {
  const members = (bySubject: boolean) =>
    filled.fillings.filter(({ path }) => (path.join() === 'subject') === bySubject).flatMap(one => one.members)
  const [actor, recipient] = [members(true), members(false)]
  if (actor.length === 0) return filled
  if (recipient.length === 0) return undefined
  return { ...filled, sides: { actor, recipient, parties: [] } }
}

/**
 * Whether a noun of action refers to a participant and reports no event: it is part of a name ("the Manama Dialogue") or names a group
 * ("the Syrian opposition").
 */
function isParticipant({ deps, pack, actors }: FrameContext, noun: number): boolean {
  const word = deps.tree[noun]
  const mention = actors.mentionAt[noun]
  if (!word) return false
  if (mention?.kind === 'Organization' && mention.form === 'name') return true
  // "Iran is the main backer of X": as a predicate nominal it reports what the subject does.
  if (childrenWith(deps, noun, 'cop').length > 0 || hasLabel(word, 'xcomp')) return false
  return actorClasses(pack).of(word.lemma)?.as === 'group' && actors.actorsOf(noun).length > 0
}

/** Whether a clause is negated by a word of its own: "not to attack". */
const isNegated = ({ deps, pack }: FrameContext, head: number): boolean =>
  childrenWith(deps, head, 'advmod').some(i => pack.grammar.phraseNegations.includes(deps.tree[i]?.lemma ?? ''))

/** The tense of a finite verb; undefined where an auxiliary bears it. */
function finiteTense(deps: DependencyTree, at: number): string | undefined {
  const word = deps.tree[at]
  return word?.feats.VerbForm === 'Fin' ? word.feats.Tense : undefined
}
