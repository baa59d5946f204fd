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
  /** Its outline on the canvas, in Cytoscape's words, and in the legend. */
  shape: 'round-hexagon' | 'ellipse' | 'round-rectangle' | 'round-triangle' | 'round-diamond'
  /** Its type in schema.org. */
  schemaOrg: string
  /** Its schema in FollowTheMoney. */
  ftm: string
}

/** What a node of the graph may be: an entity of the world, or an event in which it took part. */
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

/** Kinds of organization; where schema.org or FollowTheMoney has a word of its own for one, it is that. */
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

/** What follows from the type of an event for who takes part in it. */
export type PloverRow = {
  label: Label
  /** Both sides do it: there is no deed of one alone. */
  mutual?: true
  /** Done by saying so: its day is that of its report, and whom it is about may stand in what is said. */
  verbal?: true
  /** May be done to a place; a phrase that says where it was done names whom it was done to, or only where. */
  ground?: 'recipient' | 'scene'
  /** As what PLOVER codes it while it is still to come: a meeting to be held, a delivery promised. */
  plannedAs?: 'AGREE'
  /** Its sides undertake to do something: no relation between who acts and who is acted on follows from that yet, and what they undertake is part of it. */
  undertaking?: true
  /** Told by a verb in the present tense, it says how things stand rather than what was done. */
  ongoing?: true
  /** People, troops or arms move; it is often reported without anybody it is done to. */
  movement?: true
  /** Does harm: what belongs to a country is then its owner's, unless a state does it. */
  hostile?: true
  /** Done by force of arms: whom it struck may be said by where it struck, by who was hurt or by which armed group stood there. */
  armed?: true
  /** Done by people without a name as often as by states and bodies. */
  crowd?: true
  /** Whoever is said to come along takes part. */
  company?: true
  /** The clause of what it is about may name whom it concerns, though it is not done by saying so. */
  clausal?: true
  /** What it is about may be a deed of whom it is addressed to, with the victims of that deed. */
  blames?: true
  /** What it is about may be a claim, which its author made and nobody else. */
  rebuts?: true
  /** Done to single persons as often as to states and bodies: an arrest, a trial, an audience. */
  personal?: true
}

/** The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records), in its own order. */
export const { terms: PloverType, rows: ploverTypes } = vocabulary<PloverRow>()({
  AGREE: { ...named('Accord', 'Agree'), mutual: true, clausal: true, undertaking: true },
  CONSULT: { ...named('Consultation', 'Consult'), mutual: true, plannedAs: 'AGREE', personal: true, company: true },
  SUPPORT: { ...named('Soutien', 'Support'), verbal: true, personal: true },
  CONCEDE: { ...named('Concession', 'Concede'), plannedAs: 'AGREE', personal: true },
  COOPERATE: { ...named('Coopération', 'Cooperate'), mutual: true, ongoing: true, plannedAs: 'AGREE' },
  AID: { ...named('Aide', 'Aid'), ground: 'recipient', plannedAs: 'AGREE' },
  RETREAT: { ...named('Retrait', 'Retreat'), ground: 'recipient', plannedAs: 'AGREE', personal: true, movement: true },
  REQUEST: { ...named('Demande', 'Request'), verbal: true, personal: true },
  ACCUSE: { ...named('Accusation', 'Accuse'), verbal: true, personal: true, blames: true },
  REJECT: { ...named('Refus', 'Reject'), verbal: true, personal: true, rebuts: true },
  THREATEN: { ...named('Menace', 'Threaten'), verbal: true, personal: true, hostile: true },
  PROTEST: { ...named('Protestation', 'Protest'), crowd: true, clausal: true, movement: true },
  SANCTION: { ...named('Sanction', 'Sanction'), ground: 'recipient' },
  MOBILIZE: { ...named('Mobilisation', 'Mobilize'), ground: 'scene', movement: true },
  COERCE: { ...named('Contrainte', 'Coerce'), ground: 'scene', personal: true, hostile: true },
  ASSAULT: { ...named('Attaque', 'Assault'), ground: 'scene', armed: true, hostile: true, movement: true },
})
export type PloverType = z.infer<typeof PloverType>

export type EventKindRow = {
  label: Label
  /** Says nothing of how its sides stand to each other, or does only where whom it is done to is a person. */
  states?: 'nothing' | 'of persons'
  /** A report of it without a day is of the one told elsewhere in the article, however far. */
  rejoined?: true
  /** Done to others, it is another one. */
  byRecipient?: true
  /** May found a body, which its sentence goes on to name. */
  founds?: true
}

/** What a person would call an event; PLOVER's type says how it is coded. */
export const { terms: EventKind, rows: eventKinds } = vocabulary<EventKindRow>()({
  meeting: { ...named('Réunion', 'Meeting'), rejoined: true },
  // Whom one calls one has not met, and whom one visits one has met only where it is somebody.
  call: { ...named('Entretien téléphonique', 'Call'), states: 'nothing' },
  visit: { ...named('Visite', 'Visit'), states: 'of persons' },
  agreement: { ...named('Accord', 'Agreement'), founds: true },
  cooperation: { ...named('Coopération', 'Cooperation'), rejoined: true },
  statement: { ...named('Déclaration', 'Statement'), byRecipient: true },
  support: named('Soutien', 'Support'),
  request: named('Demande', 'Request'),
  accusation: { ...named('Accusation', 'Accusation'), byRecipient: true },
  refusal: named('Refus', 'Refusal'),
  threat: named('Menace', 'Threat'),
  protest: named('Protestation', 'Protest'),
  concession: named('Concession', 'Concession'),
  sanction: named('Sanction', 'Sanction'),
  aid: named('Aide', 'Aid'),
  deployment: named('Déploiement', 'Deployment'),
  // Who leaves a body or calls troops back stands no other way to it than before.
  withdrawal: { ...named('Retrait', 'Withdrawal'), states: 'nothing' },
  attack: { ...named('Attaque', 'Attack'), byRecipient: true },
  coercion: named('Contrainte', 'Coercion'),
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

/** Where an event's participant stands in it: both sides of a symmetric event are `participant`. */
export const participantRoles = {
  participant: named('participant', 'participant'),
  actor: named('auteur', 'actor'),
  recipient: named('visé', 'recipient'),
}
export const ParticipantRole = z.enum(keysOf(participantRoles))
export type ParticipantRole = z.infer<typeof ParticipantRole>

/** What a relation says of those it joins, for its colour: a reader sees accord and conflict before reading labels. */
export const tones = ['structure', 'accord', 'conflict', 'event'] as const
export type Tone = (typeof tones)[number]

/** How FollowTheMoney says a relation: the schema of its link, and the properties under which that has its ends and its words. */
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
  /** Of two persons who stood so in office their states do, and they themselves too. */
  inPerson?: true
  /** Puts what it starts from under what it leads to: 1 where that is surest. */
  belonging?: number
  /** Says where something lies, which a map shows without a line. */
  spatial?: true
  /** schema.org's own word for it, where it has one, by the kind of its subject; or said of its object. */
  schemaOrg?: Partial<Record<NodeKind, string>>
  schemaOrgInverse?: string
  ftm?: FtmLink
}

const actors = ['Country', 'Organization', 'Person'] as const
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
    belonging: 2,
    schemaOrg: { Person: 'worksFor' },
    ftm: { schema: 'Employment', from: 'employee', to: 'employer', role: 'role' },
  },
  REPRESENTS: {
    ...reads(['représente', 'est représenté par'], ['represents', 'is represented by']),
    from: ['Person', 'Organization'],
    to: ['Country', 'Organization'],
    tone: 'structure',
    plover: [],
    belonging: 1,
    ftm: { schema: 'Representation', from: 'agent', to: 'client', role: 'role' },
  },
  POSTED_IN: {
    ...reads(['est en poste à', 'accueille en poste'], ['is posted in', 'hosts']),
    from: ['Person'],
    to: ['Place', 'Country'],
    tone: 'structure',
    plover: [],
    belonging: 5,
  },
  PART_OF: {
    ...reads(['fait partie de', 'comprend'], ['is part of', 'comprises']),
    from: ['Organization', 'Place'],
    to: ['Country', 'Organization', 'Place'],
    tone: 'structure',
    plover: [],
    belonging: 3,
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
    belonging: 4,
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
    belonging: 6,
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
export const ofEvents = (type: RelationType): boolean =>
  [...relations[type].from, ...relations[type].to].includes('Event')

/** The types that put what they start from under what they lead to, the surest first. */
export const belonging: readonly RelationType[] = RelationType.options
  .filter(type => relations[type].belonging !== undefined)
  .sort((a, b) => (relations[a].belonging ?? 0) - (relations[b].belonging ?? 0))

/** The relation between actors that events of a PLOVER type state, where they state one. */
export const statedBy = (plover: PloverType): RelationType | undefined =>
  RelationType.options.find(type => !ofEvents(type) && relations[type].plover.includes(plover))
