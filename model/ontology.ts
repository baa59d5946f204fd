import { z } from 'zod'

/**
 * The one table of what the graph may hold. Schemas, the API and its description, legend, colours, filters, exports and documentation
 * follow from its rows: a new relation type, event kind or other value is one row here, with its labels.
 */

/** A label in the two languages of the interface. */
export const Label = z.object({ fr: z.string(), en: z.string() })
export type Label = z.infer<typeof Label>

const named = (fr: string, en: string) => ({ label: { fr, en } })
const keysOf = <K extends string>(rows: Record<K, unknown>) => Object.keys(rows) as [K, ...K[]]
/** A closed vocabulary: the schema of its terms, in the order of the rows, and the row of each. */
const vocabulary =
  <Row>() =>
  <K extends string>(rows: Record<K, Row>) => ({ terms: z.enum(keysOf(rows)), rows })

export type NodeKindRow = {
  label: Label
  /** What an id begins with, before the colon. */
  prefix: string
  /** Its shape on the canvas and in the legend, in Cytoscape's terms. */
  shape: 'round-hexagon' | 'ellipse' | 'round-rectangle' | 'round-triangle' | 'round-diamond'
  /** Its type in schema.org. */
  schemaOrg: string
  /** Its schema in FollowTheMoney. */
  ftm: string
}

/** The kinds of nodes: entities of the world, and events in which they took part. */
export const { terms: NodeKind, rows: nodeKinds } = vocabulary<NodeKindRow>()({
  // There is no country in FollowTheMoney; its custom is to take the state as a public body.
  Country: {
    ...named('Pays', 'Country'),
    prefix: 'country',
    shape: 'round-hexagon',
    schemaOrg: 'Country',
    ftm: 'PublicBody',
  },
  Person: { ...named('Personne', 'Person'), prefix: 'person', shape: 'ellipse', schemaOrg: 'Person', ftm: 'Person' },
  Organization: {
    ...named('Organisation', 'Organization'),
    prefix: 'org',
    shape: 'round-rectangle',
    schemaOrg: 'Organization',
    ftm: 'Organization',
  },
  Place: { ...named('Lieu', 'Place'), prefix: 'place', shape: 'round-triangle', schemaOrg: 'Place', ftm: 'Address' },
  Event: { ...named('Événement', 'Event'), prefix: 'event', shape: 'round-diamond', schemaOrg: 'Event', ftm: 'Event' },
})
export type NodeKind = z.infer<typeof NodeKind>

export const EntityKind = NodeKind.exclude(['Event'])
export type EntityKind = z.infer<typeof EntityKind>

export type OrgTypeRow = { label: Label } & Partial<Pick<NodeKindRow, 'schemaOrg' | 'ftm'>>

/** Kinds of organization; with the types of schema.org or FollowTheMoney where those have one. */
export const { terms: OrgType, rows: orgTypes } = vocabulary<OrgTypeRow>()({
  government: { ...named('Gouvernement', 'Government'), schemaOrg: 'GovernmentOrganization', ftm: 'PublicBody' },
  military: { ...named('Forces armées', 'Armed forces'), ftm: 'PublicBody' },
  'armed-group': named('Groupe armé', 'Armed group'),
  intergovernmental: named('Organisation intergouvernementale', 'Intergovernmental organization'),
  party: { ...named('Parti', 'Party'), schemaOrg: 'PoliticalParty' },
  media: { ...named('Média', 'Media'), schemaOrg: 'NewsMediaOrganization' },
  company: { ...named('Entreprise', 'Company'), schemaOrg: 'Corporation', ftm: 'Company' },
  other: named('Autre', 'Other'),
})
export type OrgType = z.infer<typeof OrgType>

/** Whether who does something to somebody thereby cooperates with them or is in conflict with them. */
export type Direction = 'cooperation' | 'conflict'

/** Traits of an event type that determine who takes part in its events, and how they stand to one another by it. */
export type PloverRow = {
  label: Label
  /** As PLOVER's quad classes have it, verbal and material together. None: it says neither. */
  direction?: Direction
  /** Both sides do it; one alone cannot. */
  mutual?: true
  /** Done by a statement: its day is that of the report, and the statement itself may name whom it concerns. */
  verbal?: true
  /** May be done to a place. A locative phrase names the recipient, or only the scene. */
  ground?: 'recipient' | 'scene'
  /** The type under which PLOVER codes it while it is planned: a meeting to be held, a delivery promised. */
  plannedAs?: 'AGREE'
  /**
   * Its sides undertake to do something: no relation between actor and recipient follows from it yet, and the planned action is part of it.
   */
  undertaking?: true
  /** In the present tense it describes a state of affairs rather than an event. */
  ongoing?: true
  /** It is a movement of people, troops or arms, which is often reported without a recipient. */
  movement?: true
  /** It does harm: unless a state does it, it is directed at an owner and not at a country. */
  hostile?: true
  /** Done by force of arms: its target may be given by a place, by the victims, or by the armed group there. */
  armed?: true
  /** Done by unnamed people as often as by states and organizations. */
  crowd?: true
  /** People who accompany a participant take part as well. */
  company?: true
  /** Its complement clause may name the recipient, though it is not done by a statement. */
  clausal?: true
  /** It may be about an action of its recipient, with the victims of that action. */
  blames?: true
  /** It may be about a claim, whose author alone is the recipient. */
  rebuts?: true
  /** Done to single persons as often as to states and organizations: an arrest, a trial, an audience. */
  personal?: true
}

/** The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records), in its own order. */
export const { terms: PloverType, rows: ploverTypes } = vocabulary<PloverRow>()({
  AGREE: { ...named('Accord', 'Agree'), direction: 'cooperation', mutual: true, clausal: true, undertaking: true },
  CONSULT: {
    ...named('Consultation', 'Consult'),
    direction: 'cooperation',
    mutual: true,
    plannedAs: 'AGREE',
    personal: true,
    company: true,
  },
  SUPPORT: { ...named('Soutien', 'Support'), direction: 'cooperation', verbal: true, personal: true },
  CONCEDE: { ...named('Concession', 'Concede'), direction: 'cooperation', plannedAs: 'AGREE', personal: true },
  COOPERATE: {
    ...named('Coopération', 'Cooperate'),
    direction: 'cooperation',
    mutual: true,
    ongoing: true,
    plannedAs: 'AGREE',
  },
  AID: { ...named('Aide', 'Aid'), direction: 'cooperation', ground: 'recipient', plannedAs: 'AGREE' },
  RETREAT: {
    ...named('Retrait', 'Retreat'),
    direction: 'cooperation',
    ground: 'recipient',
    plannedAs: 'AGREE',
    personal: true,
    movement: true,
  },
  // PLOVER has requests and demands in one type, and codes it as verbal conflict: an appeal for help is none.
  REQUEST: { ...named('Demande', 'Request'), verbal: true, personal: true },
  ACCUSE: { ...named('Accusation', 'Accuse'), direction: 'conflict', verbal: true, personal: true, blames: true },
  REJECT: { ...named('Refus', 'Reject'), direction: 'conflict', verbal: true, personal: true, rebuts: true },
  THREATEN: { ...named('Menace', 'Threaten'), direction: 'conflict', verbal: true, personal: true, hostile: true },
  PROTEST: { ...named('Protestation', 'Protest'), direction: 'conflict', crowd: true, clausal: true, movement: true },
  SANCTION: { ...named('Sanction', 'Sanction'), direction: 'conflict', ground: 'recipient' },
  MOBILIZE: { ...named('Mobilisation', 'Mobilize'), direction: 'conflict', ground: 'scene', movement: true },
  COERCE: { ...named('Contrainte', 'Coerce'), direction: 'conflict', ground: 'scene', personal: true, hostile: true },
  ASSAULT: {
    ...named('Attaque', 'Assault'),
    direction: 'conflict',
    ground: 'scene',
    armed: true,
    hostile: true,
    movement: true,
  },
})
export type PloverType = z.infer<typeof PloverType>

/** A finite verb in each language, for one subject and for several. */
export type Verb = Record<keyof Label, { one: string; several: string }>
const verb = (one: [fr: string, en: string], several: [fr: string, en: string]): Verb => ({
  fr: { one: one[0], several: several[0] },
  en: { one: one[1], several: several[1] },
})

export type EventKindRow = {
  label: Label
  /** The headline of an event, in the present tense: `toward` with a recipient, `alone` without one. */
  toward?: Verb
  alone?: Verb
  /** It implies no relation between its sides, or only one to recipients who are persons. */
  states?: 'nothing' | 'of persons'
  /** A report of it without a date refers to the event of its kind reported elsewhere in the article, at any distance. */
  rejoined?: true
  /** With other recipients it is another event. */
  byRecipient?: true
  /** It may found a body that its sentence names. */
  founds?: true
}

/** The everyday name of an event; PLOVER's type is its code. */
export const { terms: EventKind, rows: eventKinds } = vocabulary<EventKindRow>()({
  meeting: {
    ...named('Réunion', 'Meeting'),
    rejoined: true,
    toward: verb(['rencontre', 'meets'], ['rencontrent', 'meet']),
    alone: verb(['se réunit', 'meets'], ['se réunissent', 'meet']),
  },
  // Whom one calls one has not met, and whom one visits one has met only where it is somebody.
  call: {
    ...named('Entretien téléphonique', 'Call'),
    states: 'nothing',
    toward: verb(['téléphone à', 'calls'], ['téléphonent à', 'call']),
    alone: verb(['téléphone', 'calls'], ['se téléphonent', 'talk by telephone']),
  },
  visit: {
    ...named('Visite', 'Visit'),
    states: 'of persons',
    toward: verb(['rend visite à', 'visits'], ['rendent visite à', 'visit']),
    alone: verb(['est en visite', 'is on a visit'], ['sont en visite', 'are on a visit']),
  },
  agreement: {
    ...named('Accord', 'Agreement'),
    founds: true,
    toward: verb(['s’accorde avec', 'agrees with'], ['s’accordent avec', 'agree with']),
    alone: verb(['conclut un accord', 'reaches an agreement'], ['concluent un accord', 'reach an agreement']),
  },
  cooperation: {
    ...named('Coopération', 'Cooperation'),
    rejoined: true,
    toward: verb(['coopère avec', 'cooperates with'], ['coopèrent avec', 'cooperate with']),
    alone: verb(['coopère', 'cooperates'], ['coopèrent', 'cooperate']),
  },
  statement: {
    ...named('Déclaration', 'Statement'),
    byRecipient: true,
    toward: verb(['se prononce sur', 'speaks about'], ['se prononcent sur', 'speak about']),
    alone: verb(['se prononce', 'makes a statement'], ['se prononcent', 'make a statement']),
  },
  support: { ...named('Soutien', 'Support'), toward: verb(['soutient', 'supports'], ['soutiennent', 'support']) },
  request: { ...named('Demande', 'Request'), toward: verb(['demande à', 'appeals to'], ['demandent à', 'appeal to']) },
  accusation: {
    ...named('Accusation', 'Accusation'),
    byRecipient: true,
    toward: verb(['accuse', 'accuses'], ['accusent', 'accuse']),
  },
  refusal: { ...named('Refus', 'Refusal'), toward: verb(['s’oppose à', 'rejects'], ['s’opposent à', 'reject']) },
  threat: { ...named('Menace', 'Threat'), toward: verb(['menace', 'threatens'], ['menacent', 'threaten']) },
  protest: {
    ...named('Protestation', 'Protest'),
    toward: verb(['proteste contre', 'protests against'], ['protestent contre', 'protest against']),
    alone: verb(['proteste', 'protests'], ['protestent', 'protest']),
  },
  concession: {
    ...named('Concession', 'Concession'),
    toward: verb(['cède à', 'yields to'], ['cèdent à', 'yield to']),
    alone: verb(['cède', 'yields'], ['cèdent', 'yield']),
  },
  sanction: {
    ...named('Sanction', 'Sanction'),
    toward: verb(['sanctionne', 'sanctions'], ['sanctionnent', 'sanction']),
  },
  aid: { ...named('Aide', 'Aid'), toward: verb(['aide', 'helps'], ['aident', 'help']) },
  deployment: {
    ...named('Déploiement', 'Deployment'),
    toward: verb(
      ['déploie des forces face à', 'deploys forces against'],
      ['déploient des forces face à', 'deploy forces against'],
    ),
    alone: verb(['déploie des forces', 'deploys forces'], ['déploient des forces', 'deploy forces']),
  },
  // Who leaves a body or calls troops back stands no other way to it than before.
  withdrawal: {
    ...named('Retrait', 'Withdrawal'),
    states: 'nothing',
    alone: verb(['se retire', 'withdraws'], ['se retirent', 'withdraw']),
  },
  attack: {
    ...named('Attaque', 'Attack'),
    byRecipient: true,
    toward: verb(['attaque', 'attacks'], ['attaquent', 'attack']),
  },
  coercion: { ...named('Contrainte', 'Coercion'), toward: verb(['contraint', 'coerces'], ['contraignent', 'coerce']) },
})
export type EventKind = z.infer<typeof EventKind>

/** `schemaOrg`: its EventStatusType, where there is one. */
export type EventStatusRow = { label: Label; schemaOrg?: string }

export const { terms: EventStatus, rows: eventStatuses } = vocabulary<EventStatusRow>()({
  planned: { ...named('annoncé', 'planned'), schemaOrg: 'EventScheduled' },
  held: named('a eu lieu', 'took place'),
  postponed: { ...named('reporté', 'postponed'), schemaOrg: 'EventPostponed' },
  cancelled: { ...named('annulé', 'cancelled'), schemaOrg: 'EventCancelled' },
  denied: named('démenti', 'denied'),
  asserted: named('affirmé', 'asserted'),
})
export type EventStatus = z.infer<typeof EventStatus>

/** How a source commits itself to what it says; « aurait rencontré » is conditional. */
export const modalities = {
  asserted: named('affirmé', 'asserted'),
  reported: named('rapporté', 'reported'),
  planned: named('annoncé', 'planned'),
  conditional: named('au conditionnel', 'conditional'),
  denied: named('démenti', 'denied'),
}
export const Modality = z.enum(keysOf(modalities))
export type Modality = z.infer<typeof Modality>

export const Polarity = z.enum(['positive', 'negative'])
export type Polarity = z.infer<typeof Polarity>

/** The role of a participant in an event; both sides of a symmetric event are `participant`. */
export const participantRoles = {
  participant: named('participant', 'participant'),
  actor: named('auteur', 'actor'),
  recipient: named('visé', 'recipient'),
}
export const ParticipantRole = z.enum(keysOf(participantRoles))
export type ParticipantRole = z.infer<typeof ParticipantRole>

/** The tone of a relation, for its colour: readers distinguish accord and conflict before they read labels. */
export const tones = ['structure', 'accord', 'conflict', 'event'] as const
export type Tone = (typeof tones)[number]

/** A relation in FollowTheMoney: the schema of its link, and the properties for its ends and its label. */
export type FtmLink = {
  schema: string
  from?: string
  to?: string
  /** The properties for the subject's id, name and country, where it stands there as words. */
  fromId?: string
  fromName?: string
  fromCountry?: string
  /** The property for the title, or else the relation's label. */
  role?: string
}

/** One row of the table: what a relation type joins, how it reads in either direction, and the events it comes from. */
export type RelationRow = {
  /** Read from subject to object: « représente ». */
  label: Label
  /** Read from object to subject: « est représenté par »; a symmetric relation reads the same both ways. */
  inverse: Label
  from: readonly NodeKind[]
  to: readonly NodeKind[]
  symmetric: boolean
  tone: Tone
  /** PLOVER types whose events state such a relation. */
  plover: readonly PloverType[]
  /** Between two persons in office it holds for their states and for themselves. */
  inPerson?: true
  /** It says with whom its subject is affiliated, and so where it belongs: 1 for the most certain type. */
  affiliation?: number
  /** It states a location, which a map shows without a line. */
  spatial?: true
  /** schema.org's own word for it, where it has one, by the kind of its subject; or said of its object. */
  schemaOrg?: Partial<Record<NodeKind, string>>
  schemaOrgInverse?: string
  ftm?: FtmLink
}

/** The kinds of what acts. */
export const ActorKind = NodeKind.extract(['Country', 'Organization', 'Person'])
export type ActorKind = z.infer<typeof ActorKind>
const actors = ActorKind.options
const bodies = ['Country', 'Organization'] as const
const reads = (fr: [string, string], en: [string, string]) => ({
  label: { fr: fr[0], en: en[0] },
  inverse: { fr: fr[1], en: en[1] },
  symmetric: false,
})
const both = (fr: string, en: string) => ({ label: { fr, en }, inverse: { fr, en }, symmetric: true })

export const { terms: RelationType, rows: relations } = vocabulary<RelationRow>()({
  HOLDS_POSITION: {
    ...reads(['occupe une fonction dans', 'a pour responsable'], ['holds a position in', 'has as office holder']),
    from: ['Person'],
    to: ['Organization', 'Country'],
    tone: 'structure',
    plover: [],
    affiliation: 2,
    schemaOrg: { Person: 'worksFor' },
    ftm: { schema: 'Employment', from: 'employee', to: 'employer', role: 'role' },
  },
  REPRESENTS: {
    ...reads(['représente', 'est représenté par'], ['represents', 'is represented by']),
    from: ['Person', 'Organization'],
    to: ['Country', 'Organization'],
    tone: 'structure',
    plover: [],
    affiliation: 1,
    ftm: { schema: 'Representation', from: 'agent', to: 'client', role: 'role' },
  },
  POSTED_IN: {
    ...reads(['est en poste à', 'accueille en poste'], ['is posted in', 'hosts']),
    from: ['Person'],
    to: ['Place', 'Country'],
    tone: 'structure',
    plover: [],
    affiliation: 5,
  },
  PART_OF: {
    ...reads(['fait partie de', 'comprend'], ['is part of', 'comprises']),
    from: ['Organization', 'Place'],
    to: ['Country', 'Organization', 'Place'],
    tone: 'structure',
    plover: [],
    affiliation: 3,
    spatial: true,
    schemaOrg: { Organization: 'parentOrganization', Place: 'containedInPlace' },
  },
  MEMBER_OF: {
    ...reads(['est membre de', 'a pour membre'], ['is a member of', 'has as member']),
    from: ['Country', 'Person', 'Organization'],
    to: ['Organization'],
    tone: 'structure',
    plover: [],
    schemaOrg: { Person: 'memberOf', Organization: 'memberOf' },
    ftm: { schema: 'Membership', from: 'member', to: 'organization', role: 'role' },
  },
  LOCATED_IN: {
    ...reads(['se trouve à', 'abrite'], ['is located in', 'is the location of']),
    from: ['Place', 'Organization'],
    to: ['Place', 'Country'],
    tone: 'structure',
    plover: [],
    affiliation: 4,
    spatial: true,
    schemaOrg: { Place: 'containedInPlace', Organization: 'location' },
  },
  PARTICIPATED_IN: {
    ...reads(['participe à', 'a pour participant'], ['takes part in', 'has as participant']),
    // A place only as what is struck, seized or helped.
    from: ['Country', 'Person', 'Organization', 'Place'],
    to: ['Event'],
    tone: 'event',
    plover: PloverType.options,
    schemaOrgInverse: 'participant',
  },
  HELD_IN: {
    ...reads(['a lieu à', 'est le lieu de'], ['takes place in', 'is the place of']),
    from: ['Event'],
    to: ['Place', 'Country'],
    tone: 'event',
    plover: PloverType.options,
    affiliation: 6,
    spatial: true,
    schemaOrg: { Event: 'location' },
  },
  COOPERATES_WITH: {
    ...both('coopère avec', 'cooperates with'),
    from: actors,
    to: actors,
    tone: 'accord',
    plover: ['COOPERATE', 'AGREE'],
  },
  SUPPORTS: {
    ...reads(['soutient', 'est soutenu par'], ['supports', 'is supported by']),
    from: actors,
    to: actors,
    tone: 'accord',
    plover: ['SUPPORT', 'AID'],
  },
  OPPOSES: {
    ...reads(["s'oppose à", 'rencontre l’opposition de'], ['opposes', 'is opposed by']),
    from: actors,
    to: actors,
    tone: 'conflict',
    plover: ['ACCUSE', 'REJECT', 'THREATEN', 'PROTEST'],
  },
  FIGHTS: {
    ...both('combat', 'fights'),
    from: bodies,
    to: bodies,
    tone: 'conflict',
    plover: ['ASSAULT'],
  },
  SANCTIONS: {
    ...reads(['sanctionne', 'est sanctionné par'], ['sanctions', 'is sanctioned by']),
    from: bodies,
    to: actors,
    tone: 'conflict',
    plover: ['SANCTION'],
    ftm: {
      schema: 'Sanction',
      to: 'entity',
      fromId: 'authorityId',
      fromName: 'authority',
      fromCountry: 'country',
      role: 'program',
    },
  },
  MET: {
    ...both('a rencontré', 'met'),
    from: actors,
    to: actors,
    tone: 'accord',
    plover: ['CONSULT'],
    inPerson: true,
  },
  CONFLICTS_WITH: {
    ...both('contredit', 'conflicts with'),
    from: ['Event'],
    to: ['Event'],
    tone: 'conflict',
    plover: [],
  },
  FULFILS: {
    ...reads(['réalise', 'est réalisé par'], ['fulfils', 'is fulfilled by']),
    from: ['Event'],
    to: ['Event'],
    tone: 'event',
    plover: [],
  },
})
export type RelationType = z.infer<typeof RelationType>

/** Whether an event stands at either end. */
export const involvesEvents = (type: RelationType): boolean =>
  [...relations[type].from, ...relations[type].to].includes('Event')

/** The types that say with whom their subject is affiliated (holds office in, represents, is part of …), the most certain first. */
export const affiliationTypes: readonly RelationType[] = RelationType.options
  .filter(type => relations[type].affiliation !== undefined)
  .sort((a, b) => (relations[a].affiliation ?? 0) - (relations[b].affiliation ?? 0))

/** The relation between actors that events of a PLOVER type state, where they state one. */
export const statedBy = (plover: PloverType): RelationType | undefined =>
  RelationType.options.find(type => !involvesEvents(type) && relations[type].plover.includes(plover))
