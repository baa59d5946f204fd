import type { TokenRules } from '../token-rules.ts'

/** How French is tokenized, as in the UD treebanks: elided words, clitics behind a hyphen, contractions. */
export const tokens: TokenRules = {
  elided: "l' d' s' qu' n' c' j' m' t' jusqu' lorsqu' puisqu' quoiqu' presqu' ç'".split(' '),
  clitics:
    '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je -tu -nous -vous -ce -là -ci -le -la -les -lui -leur -moi -toi -y -en'.split(
      ' ',
    ),
  /** Behind any word of this many hyphens at most; « celui-ci » and its like are words. */
  whole:
    "aujourd'hui celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là c'est-à-dire quelqu'un quelqu'une prud'homme prud'hommes presqu'île entr'acte là-bas là-dessus là-dessous peut-être vis-à-vis rendez-vous va-et-vient chef-d'oeuvre chef-d'œuvre hors-d'œuvre main-d'œuvre main-d'oeuvre d'abord-là au-delà ci-dessus ci-dessous ci-joint tais-toi eux-mêmes elles-mêmes lui-même elle-même moi-même nous-mêmes vous-même vous-mêmes soi-même".split(
      ' ',
    ),
  contractions: {
    du: ['de', 'le'],
    des: ['de', 'les'],
    au: ['à', 'le'],
    aux: ['à', 'les'],
    duquel: ['de', 'lequel'],
    desquels: ['de', 'lesquels'],
    desquelles: ['de', 'lesquelles'],
    auquel: ['à', 'lequel'],
    auxquels: ['à', 'lesquels'],
    auxquelles: ['à', 'lesquelles'],
  },
  endings: [],
  hyphens: 'keep',
  nounsBehind: ['DET', 'ADP'],
  readAs: { '–': ',', '—': ',' },
  units: 'h km kg m cm mm mn min ha'.split(' '),
  abbreviations:
    'M. MM. Mme. Dr. Pr. St. Ste. Mgr. Me. av. apr. env. etc. cf. p. pp. art. vol. éd. ex. hab. janv. févr. avr. juil. sept. oct. nov. déc. tél. n. al. J.-C. c.-à-d. ndlr. Cie. Sté. Gal. gén. col. cap. lt. chap. fig.'.split(
      ' ',
    ),
}
