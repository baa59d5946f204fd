/** Which form of a verb a word is. `past` in English may be a participle too; context decides. */
export type Tense =
  | 'present'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'past'
  | 'participle'
  | 'infinitive'
  | 'gerund'
  | 'subjunctive'

/** French verbs whose stems change: infinitive; third person singular and plural of the present; imperfect and future stems; participle; simple past. */
const irregularFrench = `
convenir;convient;conviennent;conven;conviendr;convenu;convint
venir;vient;viennent;ven;viendr;venu;vint
soutenir;soutient;soutiennent;souten;soutiendr;soutenu;soutint
sortir;sort;sortent;sort;sortir;sorti;sortit
mourir;meurt;meurent;mour;mourr;mort;mourut
tenir;tient;tiennent;ten;tiendr;tenu;tint
entretenir;entretient;entretiennent;entreten;entretiendr;entretenu;entretint
détenir;détient;détiennent;déten;détiendr;détenu;détint
obtenir;obtient;obtiennent;obten;obtiendr;obtenu;obtint
maintenir;maintient;maintiennent;mainten;maintiendr;maintenu;maintint
intervenir;intervient;interviennent;interven;interviendr;intervenu;intervint
promettre;promet;promettent;promett;promettr;promis;promit
mettre;met;mettent;mett;mettr;mis;mit
remettre;remet;remettent;remett;remettr;remis;remit
permettre;permet;permettent;permett;permettr;permis;permit
combattre;combat;combattent;combatt;combattr;combattu;combattit
abattre;abat;abattent;abatt;abattr;abattu;abattit
détruire;détruit;détruisent;détruis;détruir;détruit;détruisit
conduire;conduit;conduisent;conduis;conduir;conduit;conduisit
recevoir;reçoit;reçoivent;recev;recevr;reçu;reçut
rendre;rend;rendent;rend;rendr;rendu;rendit
suspendre;suspend;suspendent;suspend;suspendr;suspendu;suspendit
défendre;défend;défendent;défend;défendr;défendu;défendit
reprendre;reprend;reprennent;repren;reprendr;repris;reprit
prendre;prend;prennent;pren;prendr;pris;prit
rompre;rompt;rompent;romp;rompr;rompu;rompit
conclure;conclut;concluent;conclu;conclur;conclu;conclut
exclure;exclut;excluent;exclu;exclur;exclu;exclut
reconnaître;reconnaît;reconnaissent;reconnaiss;reconnaîtr;reconnu;reconnut
accueillir;accueille;accueillent;accueill;accueiller;accueilli;accueillit
envoyer;envoie;envoient;envoy;enverr;envoyé;envoya
faire;fait;font;fais;fer;fait;fit
avoir;a;ont;av;aur;eu;eut
dire;dit;disent;dis;dir;dit;dit
poursuivre;poursuit;poursuivent;poursuiv;poursuivr;poursuivi;poursuivit
geler;gèle;gèlent;gel;gèler;gelé;gela
lever;lève;lèvent;lev;lèver;levé;leva
rejeter;rejette;rejettent;rejet;rejetter;rejeté;rejeta
appeler;appelle;appellent;appel;appeller;appelé;appela
rappeler;rappelle;rappellent;rappel;rappeller;rappelé;rappela
libérer;libère;libèrent;libér;libérer;libéré;libéra
céder;cède;cèdent;céd;céder;cédé;céda
coopérer;coopère;coopèrent;coopér;coopérer;coopéré;coopéra
préparer;prépare;préparent;prépar;préparer;préparé;prépara
mener;mène;mènent;men;mèner;mené;mena
emmener;emmène;emmènent;emmen;emmèner;emmené;emmena
protéger;protège;protègent;protége;protéger;protégé;protégea
assiéger;assiège;assiègent;assiége;assiéger;assiégé;assiégea
réitérer;réitère;réitèrent;réitér;réitérer;réitéré;réitéra
accéder;accède;accèdent;accéd;accéder;accédé;accéda
offrir;offre;offrent;offr;offrir;offert;offrit
ouvrir;ouvre;ouvrent;ouvr;ouvrir;ouvert;ouvrit
rouvrir;rouvre;rouvrent;rouvr;rouvrir;rouvert;rouvrit
dépêcher;dépêche;dépêchent;dépêch;dépêcher;dépêché;dépêcha
extrader;extrade;extradent;extrad;extrader;extradé;extrada
démentir;dément;démentent;dément;démentir;démenti;démentit
ratifier;ratifie;ratifient;ratifi;ratifier;ratifié;ratifia
requérir;requiert;requièrent;requér;requerr;requis;requit
souscrire;souscrit;souscrivent;souscriv;souscrir;souscrit;souscrivit
inscrire;inscrit;inscrivent;inscriv;inscrir;inscrit;inscrivit
interdire;interdit;interdisent;interdis;interdir;interdit;interdit
battre;bat;battent;batt;battr;battu;battit
réduire;réduit;réduisent;réduis;réduir;réduit;réduisit
restreindre;restreint;restreignent;restreign;restreindr;restreint;restreignit
enfreindre;enfreint;enfreignent;enfreign;enfreindr;enfreint;enfreignit
contraindre;contraint;contraignent;contraign;contraindr;contraint;contraignit
rejoindre;rejoint;rejoignent;rejoign;rejoindr;rejoint;rejoignit
élire;élit;élisent;élis;élir;élu;élut
dissoudre;dissout;dissolvent;dissolv;dissoudr;dissous;dissolut
`
const irregular = new Map(
  irregularFrench
    .trim()
    .split('\n')
    .map(line => [line.slice(0, line.indexOf(';')), line.split(';')] as const),
)

/** Participle with its agreement. */
const agreed = (participle: string): string[] =>
  /s$/.test(participle)
    ? [participle, `${participle}e`, `${participle}es`]
    : [participle, `${participle}e`, `${participle}s`, `${participle}es`]

/** « commettre » goes as « mettre », « parvenir » as « venir »: the row of the verb that ends the verb, its forms with what stands before. */
function rowOf(infinitive: string): readonly string[] | undefined {
  const own = irregular.get(infinitive)
  if (own) return own
  const base = /(?:mettre|prendre|venir|tenir|battre|duire|faire|clure)$/.exec(infinitive)?.[0]
  const row =
    base === undefined ? undefined : irregular.get(base === 'duire' ? 'conduire' : base === 'clure' ? 'exclure' : base)
  if (base === undefined || row === undefined) return undefined
  const lead = infinitive.slice(0, -base.length)
  return row.map(form => lead + form.replace(/^(?:con(?=dui)|ex(?=clu))/, ''))
}

/** The forms of a French verb that the news uses: third person, participles, infinitive. */
export function frenchForms(lemma: string): [string, Tense][] {
  const infinitive = lemma.replace(/^(?:se |s')/, '')
  const row = rowOf(infinitive)
  const build = (
    present: [string, string],
    imperfect: string,
    future: string,
    participle: string,
    past: [string, string],
  ): [string, Tense][] => [
    [infinitive, 'infinitive'],
    [present[0], 'present'],
    [present[1], 'present'],
    [`${imperfect}ait`, 'imperfect'],
    [`${imperfect}aient`, 'imperfect'],
    [`${imperfect}ant`, 'gerund'],
    [`${future}a`, 'future'],
    [`${future}ont`, 'future'],
    [`${future}ait`, 'conditional'],
    [`${future}aient`, 'conditional'],
    [past[0], 'past'],
    [past[1], 'past'],
    ...agreed(participle).map(form => [form, 'participle'] as [string, Tense]),
  ]
  if (row) {
    const [, one = '', many = '', imperfect = '', future = '', participle = '', past = ''] = row
    const plural = past.endsWith('a')
      ? `${past.replace(/(?<=g)ea$|a$/, '')}èrent`
      : /int$/.test(past)
        ? past.replace(/int$/, 'inrent')
        : past.replace(/t$/, 'rent')
    return build([one, many], imperfect, future, participle, [past, plural])
  }
  if (infinitive.endsWith('er')) {
    const stem = infinitive.slice(0, -2)
    const soft = /g$/.test(stem) ? `${stem}e` : /c$/.test(stem) ? `${stem.slice(0, -1)}ç` : stem
    // « déploie », « exagère », « enlève », and « ferme », « observe » with two consonants: before a silent e; y gives way in the future too.
    const mute = stem
      .replace(/(?<=[ou])y$/, 'i')
      .replace(/[ée](?=[bcdfgklmnprstv]{1,2}$)/, (e, at) => (e === 'e' && !/^e[vnmg]$/.test(stem.slice(at)) ? e : 'è'))
    const future =
      /[ou]y$/.test(stem) || (mute !== stem && !stem.includes('é', stem.length - 3)) ? `${mute}er` : infinitive
    return build([`${mute}e`, `${mute}ent`], soft, future, `${stem}é`, [`${soft}a`, `${stem}èrent`])
  }
  // « étendre », « répondre », « perdre »
  if (/(?:[eo]nd|[eo]rd)re$/.test(infinitive)) {
    const stem = infinitive.slice(0, -2)
    return build([stem, `${stem}ent`], stem, `${stem}r`, `${stem}u`, [`${stem}it`, `${stem}irent`])
  }
  const stem = infinitive.slice(0, -2)
  return [
    ...build([`${stem}it`, `${stem}issent`], `${stem}iss`, infinitive, `${stem}i`, [`${stem}it`, `${stem}irent`]),
    [`${stem}isse`, 'subjunctive'],
  ]
}

/** English verbs whose past is not in -ed: base; past; participle. */
const irregularEnglish = new Map(
  `meet met met|hold held held|strike struck struck|shoot shot shot|send sent sent|give gave given|withdraw withdrew withdrawn|break broke broken|fight fought fought|hit hit hit|sell sold sold|take took taken|make made made|say said said|tell told told|freeze froze frozen|seek sought sought|lend lent lent|bring brought brought|begin began begun|pay paid paid|put put put|cut cut cut|shut shut shut|come came come|go went gone|fly flew flown|speak spoke spoken|give gave given|retake retook retaken|overthrow overthrew overthrown|blow blew blown|burn burned burned|build built built|behead beheaded beheaded|forbid forbade forbidden|forgive forgave forgiven|have had had|win won won|beat beat beaten|leave left left|quit quit quit|feed fed fed|steal stole stolen|mete meted meted|rebuff rebuffed rebuffed|swear swore sworn|let let let|undertake undertook undertaken|lay laid laid|throw threw thrown|sink sank sunk|tear tore torn|set set set|lead led led|overrun overran overrun|keep kept kept|sit sat sat|slay slew slain|catch caught caught|buy bought bought|fall fell fallen|drive drove driven|flee fled fled|hang hanged hanged|stand stood stood|run ran run|get got gotten|split split split|rise rose risen|spread spread spread|thrust thrust thrust|see saw seen|write wrote written`
    .split('|')
    .map(row => [row.split(' ')[0] ?? '', row.split(' ')] as const),
)

/** The forms of an English verb; a last consonant doubles where `double` says so. */
export function englishForms(lemma: string, double = false): [string, Tense][] {
  const [base = lemma, past, participle] = irregularEnglish.get(lemma) ?? [lemma]
  const third = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : base === 'have'
        ? 'has'
        : base === 'go'
          ? 'goes'
          : `${base}s`
  const stem = /e$/.test(base) && !/ee$/.test(base) ? base.slice(0, -1) : double ? base + base.at(-1) : base
  const regular = /ee$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return [
    [base, 'infinitive'],
    [third, 'present'],
    [past ?? regular, 'past'],
    ...(participle && participle !== past ? [[participle, 'participle'] as [string, Tense]] : []),
    [`${stem}ing`, 'gerund'],
  ]
}
