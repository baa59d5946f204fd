import type { TokenRules } from '../token-rules.ts'

/**
 * How English is tokenized, as in the UD treebanks: n't and 's are tokens, and a word with a hyphen is three, unless its first part is a
 * prefix.
 */
export const tokens: TokenRules = {
  elided: [],
  clitics: [],
  whole: "e-mail e-mails t-shirt t-shirts x-ray x-rays o'clock ma'am d' l' 'em 'cause".split(' '),
  contractions: {},
  endings: "n't 's 'm 're 've 'll 'd '".split(' '),
  split: {
    cannot: ['can', 'not'],
    gonna: ['gon', 'na'],
    wanna: ['wan', 'na'],
    gotta: ['got', 'ta'],
  },
  hyphens: 'split',
  prefixes:
    'non e re anti pre co pro mid cross post over ex semi sub multi counter mini neo socio micro intra inter un extra ultra trans quasi pseudo proto vice hyper infra bi tri de under super tele afro euro sino'.split(
      ' ',
    ),
  nounsBehind: ['', 'VERB', 'ADP', 'DET'],
  units: 'am pm km kg cm mm ft mph kph km/h lbs gb mb'.split(' '),
  abbreviations:
    'Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Sgt. Cpl. Adm. Cmdr. Rev. Hon. St. Ave. Blvd. Rd. Ft. Mt. Jr. Sr. Inc. Corp. Co. Ltd. Bros. Plc. vs. etc. e.g. i.e. cf. al. No. Nos. p. pp. vol. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun. a.m. p.m. U.S. U.K. U.N. E.U. U.A.E. U.S.S.R. D.C. Ph.D. M.D. B.A. M.A. approx. est. dept. Fla. Calif. Mass. Pa. Tex. Va. Ala. Ariz. Ark. Colo. Conn. Del. Ga. Ill. Ind. Kan. Ky. La. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Tenn. Vt. Wash. Wis. Wyo. N.Y. N.J.'.split(
      ' ',
    ),
}
