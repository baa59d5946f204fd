import { foldToken } from '../read/tokens.ts'
import { wordSet } from './trie.ts'

/** Romanizations of given names in the French and English press, one name a line, folded; the first one is used in ids. */
const romanizations = `
dmitry dmitri dimitri dmitriy dmitrij dmitrii
sergei sergey serguei sergej
alexei alexey aleksei aleksey
alexander aleksandr alexandr aleksander
mikhail mikhael mihail
nikolai nikolay nikolaj
yuri iouri yury iuri jurij youri
andrei andrey andrej
evgeny yevgeny evgueni yevgeni evgeni evgenii
vasily vassili vasili vassily
anatoly anatoli anatolii
vitaly vitali vitalii
gennady guennadi gennadi gennadiy
grigory grigori grigoriy
arkady arkadi
mohammed mohamed muhammad mohammad mohamad muhammed mohamad
ahmed ahmad
mahmoud mahmud mahmood
hussein hussain husayn hossein houssein hussien
hassan hasan
abdullah abdallah abdulla
khaled khalid
ibrahim ebrahim
mustafa moustafa mostafa moustapha
saeed said saied
walid waleed oualid
rashid rachid rasheed
tarek tariq tareq
faisal faysal faycal
omar umar
osama oussama usama
`
const standard = new Map<string, string>()
for (const line of romanizations.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ')
  for (const other of others) standard.set(other, first)
}

/** A given name in its standard romanization, folded: Dimitri and Dmitry are one. */
export const standardGivenName = (name: string): string => standard.get(foldToken(name)) ?? foldToken(name)

const women = wordSet(`
agnes aisha alexandra alice alicia alison amanda amina amy ana andrea angela angelina anna annalena anne annegret annie asma audrey aung aurore barbara beata beatrice benazir bettina betty brigitte camilla camille carla
carmen carole caroline catherine cecile celine chantal charlotte chelsea christiane christine claire claudia claudine condoleezza corazon corinne cristina cynthia daniela danielle deborah delphine denise diana diane dilma dominica donna
dora doris edith eleanor elena eleonora elena elisabeth elise elizabeth ellen elsa emma ekaterina esther eugenie eva eve fatima fatma federica florence francesca francoise gabriela genevieve gina giorgia gloria grace greta hanan
helen helena helene hillary imelda indira ines ingrid irene irina isabel isabelle ivanka jacinda jacqueline jane janet jeanne jennifer jessica jill joan joanna josephine josiane joyce judith julia julie juliette kamala karen karine
kate katherine kathleen katia keiko kristalina kristina laura laurence leila lena leticia liliane linda lisa liz louise lucia lucie lydia madeleine magdalena maggie mai maia malala manon margaret margot maria mariam marianne marie
marina marine marion marta martha martine mary maryam mathilde megawati melania melanie meral mercedes mia michelle mireille miriam monica monique muriel nabila nadia nadine najat nancy natacha natalia natalie nathalie nicola
nicole nikki nora odile olga olivia pamela pascale patricia paula pauline penelope rachel rachida raisa rania rebecca regine rigoberta rosa rosalie rose roxana ruth sabine samantha samia sandra sanna sara sarah segolene sheikha shirin
simone simonetta sofia sonia sophie stephanie susan susana susanne suzanne svetlana sylvie tatiana teresa tereza theresa therese ursula valentina valerie vera veronique victoria viktoria violeta virginia viviane wafa wendy winnie
xiomara yasmine yolanda yulia yvette yvonne zainab zeinab
`)
const men = wordSet(`
aaron abdel abdullah abraham adam adel adnan adrian ahmed alain alan albert alberto alejandro aleksandr alessandro alexander alexandre alexei alfred ali alvaro amadou amir anatoly anders andre andreas andrei andrew angelo anthony antoine
antonio antonis antony arnaud arthur arturo ashraf atal augusto avigdor ayman aziz bachar barack bart bashar ben benedict benito benjamin benoit bernard bernie bertrand bill binyamin bob boris brett brian bruno carl carlos cesar charles
christian christophe chuck claude colin craig cyril daniel dave david dennis denis didier diego dieter dimitri dmitry dominique donald douglas ed edgar eduardo edward emile emilio emmanuel enrique eric ernest erik ernesto evo felipe felix
fernando fidel filip florian francis francisco francois frank franz fred frederic friedrich gabriel gary gaston geoffrey george georges gerald gerard gerhard gilbert gilles giovanni giuseppe gordon gregory guillaume gustavo guy hamid
hans harold harry hassan helmut henri henry herman hosni howard hubert hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jacques jair jake james jared jason javier jean jeff jeffrey jens jeremy jerome jesse jim jimmy
joachim joao joe joel john jonathan jorge jose josef josep joseph joshua juan julien julio justin karl keith ken kenneth kevin kofi konstantin lars laurent lawrence leon leonardo leonid leopold lionel lloyd louis luc lucas luigi luis luiz
mahmoud manuel marc marcel marco mario mark martin massimo matteo matthew matthias maurice max maxime mehdi michael michel miguel mikhail mike mitch mitt mohamed mohammed muhammad mustafa narendra nawaz nelson newt nicolas nigel nikolai
noel norman nouri olaf oleg oliver olivier omar oscar osama otto pablo paolo pascal patrick paul pedro peter petro philip philippe pierre pieter rafael ramon raphael raul raymond recep rene ricardo richard rick robert roberto roger roland
romano ron ronald rudy saad saddam salvador sam samuel scott sean sebastian serge sergei shimon silvio simon stefan stephane stephen steve steven sylvain tarek ted theodore thierry thomas tim tom tony vaclav victor viktor vincent vitaly
vladimir volodymyr walter wayne werner wilfried william xavier yahya yann yasser yves youssef yuri
`)

/** The gender of a given name, where it is common in the press and unambiguous. */
export function genderOfGivenName(name: string): 'female' | 'male' | undefined {
  const folded = foldToken(name)
  const [female, male] = [women.has(folded), men.has(folded)]
  return female === male ? undefined : female ? 'female' : 'male'
}

/** Given names of women in public life. */
const publicWomen = wordSet(
  `hillary angela theresa federica condoleezza madeleine michelle marine nancy ursula kamala giorgia cristina dilma margaret indira benazir sheikha catherine christine annalena aung yulia ioulia megawati gloria corazon
 ellen joyce sirleaf samantha susan julie marise penny jacinda helen mary salome maia sanna magdalena mette erna kaja katrin nicola liz arancha josefa claudia laura evelyn rosalia violeta mireya xiomara jeanine isabel
 segolene anne martine rachida florence audrey elisabeth valerie nathalie najat christiane fatou fatouma ngozi nkosazana asma leila bouthaina hanan tzipi golda ayelet khaleda fatima maria zuzana beata ewa anna kolinda borjana
 hina sherry pratibha sushma chandrika yingluck hasina tsai carrie caroline melania ivanka jill jennifer karine karoline heather victoria marie sarah elizabeth elena valentina`,
)

/** Whether a given name is that of a woman in public life: « il » refers to none of them, « elle » to no other. */
export const isPublicWomansName = (name: string): boolean => publicWomen.has(foldToken(name))
