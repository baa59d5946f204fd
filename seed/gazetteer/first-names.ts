import { wordSet } from './trie.ts'

/**
 * Given names at the beginning of persons' names, folded. Names that are also places or common words (« Paris », "Will", « Pierre ») are
 * included, since the list is used only at the start of a sequence of capitalized words.
 */
export const firstNames = wordSet(`
abdelhamid abdourahamane aguila alar andrej andry arvind assimi azali bassirou bidzina bihi bongbong boyko calin chavkat choguel chrystia debretsion
delcy denys devlet dilan diosdado dritan edgars edi edmundo ekrem elon emomali ersin esmail espen evariste evgueni evika fathi francia friedrich geert geraldo
gitanas gotabaya gurbanguly hakainde hakeem hashem hibatullah humza ioulia irakli iryna jacinda javad javier jomart kais kash katalin keir kemal khaleda
krisjanis laurentino leni maia masrour meral micheal mohamud moise mojtaba naim najla natasa nechirvan oligui paetongtarn petteri radoslaw ranil riek
roustem rustem ruto sadyr sanae serdar sirajuddin srettha szymon teodorin thongloun tikhon vahan vjosa wavel ximo yoshimasa yunus zeljko
aaron abbas abd abdallah abdel abdelaziz abdelfattah abdelhakim abdelkader abdelmadjid abdelmalek abdoulaye abdul abdulaziz abdulla abdullah abdurrahman abel abiy abou
abraham abu achraf adam adama adel aden adil adnan adolf adrian adriana adrien agnes ahmad ahmadou ahmed ahmet aisha akbar akihito akinwumi alain alan albert alberto
aleksandar aleksander aleksandr aleksei alejandro alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred ali alice alicia alison allan allen
alassane alpha alvaro amadou amal amanda amar amber amelia amin amina amine amir amira amit amr amy ana anastasia anatoli anders andre andrea andreas andrei andres andrew
andrey andrzej andriy angel angela angele angelina angelino ann anna annalena anne annegret annie anthony antoine anton antonella antoni antonin antonio antonis antony antti anwar
ariel arif armando armin arnaud arnold arsene artem arthur arturo arun asad ashley ashraf ashton asif asim assia ashton astrid atal atef audrey august augusto aung aurelie
aurore avi avigdor awad axel ayatollah ayman ayoub aziz baba babacar bachar badr baher bakir ban barack barbara barham barnabas bart bartosz bashar basil bassam beata beatrice
beji ben benedict benedikt benita benito benjamin benny bernard bernardo bernhard bernie beth bettina betty bilal bilawal bill billy binali binyamin bo bob bogdan boris boubacar
boutros brad bradley brahim brandon brenda brent bret brett brian brice brigitte brigitte bruce bruno bryan burhan byron
caitlin calvin cameron camille carl carla carles carlo carlos carmen carol carole caroline carolyn caspar catherine cathy catia cecile cecilia celia celine cem cesar chad charles charlie
charlotte chase chelsea cheick cheikh chen cherif cheryl chiang chloe chris christelle christian christiane christina christine christoph christophe christopher christos chuck ciaran
claire clara clarence claude claudia clement cliff clive colette colin colonel condoleezza connor constantin corinne cory courtney craig cristian cristina cristobal curtis cyril cyrille
dag daisuke dalia damian damien dan dana daniel daniela daniele danielle danilo danny daoud dario darren dave david dawn dawood dean debbie deborah delphine denis denise dennis derek
deval devin dick didier diego dietmar dilma dimitri dimitris dina dmitri dmitriy dmitro dmitry dmytro dominic dominique don donald donna doris dorothy doug douglas drew duncan dusan
dwight dylan eamon ebrahim ed eddie edgar edmond edmund edith edouard eduard eduardo edward edwin efrain egemen ehud eileen einar ekaterina elbegdorj elena eleonore elias elie elijah
elisa elisabeth elise elizabeth ella ellen elliot ellen elmar elodie elsa emil emile emilio emily emma emmanuel emmanuelle enda enrico enrique eric erica erich erik erika erin
ernest ernesto ernst erwin esteban estelle esther ethan etienne eugen eugene eva evan eve evelyn evo ewa ezra fabian fabien fabio fabrice fadi fadwa fahad faisal faiz farah farhad farid
farouk faruk fatah fatih fatiha fatima fatma fatou faustin faure fawzi fayez fayssal federica federico felipe felix ferdinand ferhat fernand fernando fidel filip fiona firas florence
florian foad frances francesco francis francisco franck franco francois francoise frank franklin frans franz fred freddy frederic frederick frederik frederique fuad fumio
gabriel gabriela gabriele gabrielle gael gaelle gamal gareth garry gary gaston gavin gebran gemma genevieve geoff geoffrey georg george georges georgi georgia georgios gerald
geraldine gerard gerardo gerhard gerry gert ghassan ghassem gholam giancarlo gianni gideon gilbert gilles gina giorgi giorgia giorgio giorgos giovanni giscard giulia giuseppe glen glenn
gloria golda gonzalo gordon goran grace graham greg gregoire gregor gregory greta guadalupe guennadi guido guillaume guillermo guru gustav gustavo guy gwendal habib hadi hafez haider hailemariam
hakan hakim halima hama hamad hamdi hamed hamid hanan hani hank hanna hannah hans harald haris harold haroun harry haruhiko harvey hasan hashim hassan hasan hassane hatem haydar heather
hector heiko heinz helen helena helene helga helle helmut hendrik henri henry herbert hermann herman herve hicham hikmet hilary hillary hisham horacio horst hosni hossein hoshyar houari hu
hubert hugh hugo hugues hulusi humberto hun husam husni hussain hussein hyun iain ian ibrahim idriss idris ignacio ignazio igor ilhan ilham ilia ilias ilir ilya imad imane imran ines ingrid
inigo innocent ioannis ion irena irene irina isa isaac isabel isabella isabelle isaias ishaq ishmael ismail ismael ismet israa issa issam issoufou istvan ivan ivana ivanka ivica ivo ivor
jaber jack jackie jacky jacob jacqueline jacques jafar jaime jair jake jakob jalal jamal james jamie jamil jan jana jane janet janez janis jaroslav jaroslaw jared jason jasper jassim jay
jean jeanine jeanne jeb jeff jeffrey jelena jennifer jens jeremie jeremy jerome jerry jesper jesse jessica jesus jill jim jimmie jimmy jo joachim joan joann joanna joao joaquim joaquin joe joel
joelle johan johann johanna johannes john johnny jon jonas jonathan jordan jorge jorn jos jose josef josep joseph josephine josh joshua josue joyce juan juana judith judy juha jules julia julian
juliana julie julien julio julius jun junichiro jurgen jussi justin justine jutta jyrki kaci kadri kailash kaja kamal kamala kamel kamil kamla karen karim karin karine karl karolos karzan kassem kate
katharina katherine kathleen kathy katrin katrina kay kayes kazem keith keiko kelly ken kenan kenneth kenny kerry kersti kevin khaled khalid khalifa khalil khalilou kieran kim kimberly kirsten
kirsty kiril kirill kirk klaus klemens kofi konstantin kostas kristalina kristian kristina kristine krzysztof kurt kyriakos kyle lachlan laetitia laila lakhdar lamar lambert lana lance lara
larbi larry lars larysa laszlo laura laure laurence laurent lauren lauri laurie lawrence layla lazaro lea leah leandro leanne lech lee leila leo leon leonardo leonid leonie leopold leroy leslie
leszek lev lewis lex leyla li liam libor lila lilia liliane lilian lily lin lina linda lindsay lindsey ling lionel lisa lise liu liz lloyd lola loic lorenzo loretta lori lotfi lou louis louise
loujain luc luca lucas lucia luciana lucie lucien lucy ludmila ludovic luigi luis luisa luiz lukas luke lula luther lydia lynn maarten macky madeleine madeline maeve maggie magnus mahamadou
mahamat mahathir mahdi maher mahinda mahmood mahmoud mahmud maithripala majed majid makhdoom malala malcolm maleeha malek malika mamadou mamoun manal manfred manmohan manohar manolis manon
manoucher manouchehr mansour mansur manuel manuela mao maqbool marc marcel marcelo marcin marco marcos marcus marek margaret margarita margot margrethe marguerite maria mariam marian mariana
mariane marianne mariano marie marielle marija marina marine mario marion marisol marita marjorie mark marko markos markus marlene marouane marsha martha marthe martin martina martine martti marty
marvin marwan mary maryam maryse masashi masoud massimo massoud masud mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu mattias maud maura maureen maurice mauricio maurizio
mauro max maxim maxime maximilian may maya mayssa mazen medea megan mehdi mehmet meles melanie melinda melissa mercedes meredith mette mevlut micah michael michaela michel michele micheline
michelle miguel mihai mikael mike mikhail mikheil mikis miklos mila milan milena milo milorad miloud milos milan mimi mina mindy ming miriam miroslav mitch mitchell mitt moe mogens moham mohamad
mohamed mohammad mohammadou mohammed mohamoud mohsen moises moktar molly mona monica monika monique moncef moon moqtada mordechai morgan moritz morten moshe mostafa moukhtar moulay mounir moussa
mouloud muammar mubarak muhammad muhammadu muhyiddin mukhtar munir muqtada murat muriel mustafa mustapha mwai myriam nabih nabil nada nadezhda nadia nadine nadir naftali naguib najat najib nana
nancy naomi narendra naruhito nasr nasser nasrin natacha natalia natalie natasha nathalie nathan nathaniel navi nawaf nawaz nayib nayef neal necmettin neil nelson nemanja nestor nicola nicolae
nicolas nicole nicos nigel nikki nikol nikola nikolai nikolaos nikolay nikos nils nima nimr nina nino noah noam noel noemie nora norbert norman nouri noura nouri nursultan nuno octavio odile ola
olaf oleg oleksandr oleksiy olena olga oliver olivia olivier ollanta olusegun omar omer orlando oscar oskar osama othman otto oumar ousmane oussama owen pablo palwasha pamela paolo park pascal
pascale pat patrice patricia patrick patrik patti paul paula paulette pauline paulo pavel pavlo pawel pearl pedro peggy penelope penny per percy perry pervez peter petr petra petri petro phil
philip philippe phillip phyllis pia pier piero pierre pieter piotr pia polly pranab predrag prince pushpa qasem qassem qassim quentin rachel rachid rachida rafael rafic rafiq rafsandjani raghad
rahul raila raja rajiv rajnath ralf ralph rami ramin ramon ramona ramush ramzan ramzi randall randy rania raphael raquel rashid rastislav raul raymond reality rebecca recep reem refaat regina
reinhard rene renata renate renato renaud rene reuven rex reza ricardo riccardo richard rick ricky rima rishi rita riyad rob robert roberta roberto robin rocco roch rod rodrigo rodney roger roland
rolf roman romano romeo ron ronald ronan rosa rosalind rosario rose rosie ross rouhollah roxana roy ruben rudolf rudolph rudy rumen rupert rushan russell ruth ruslan ryan saad saadi sabah sabine sabrina sadiq
saddam saeb saeed safa said saif sajid salah salam saleh salem salim sally salma salman salome salvador salva salvatore sam samantha sameh sami samia samir samira samuel sandra sandrine sandro
sandy sanna saoud sara sarah sarkis sasha sauli scott seamus sean sebastian sebastien segolene seif selahattin selim selma serge sergei sergey serghei sergi sergio serguei serhiy seth seyed seymour seyyed shafiq
shah shahid shankar shane shannon sharon shashi shaun shavkat shawn shehbaz sheikh sheila sheldon shelly shimon shinzo shirin shirley shu sidi sidney siegfried sigmar sigrid silke silvio simeon
simon simona simone simonetta slavko slobodan sofia soledad soleiman soner sonia sophia sophie soraya stan stanislav stanislas stanley stavros stef stefan stefania stefano steffen stella
stephan stephane stephanie stephen steve steven stewart stig stuart subhas subrahmanyam sue suella sufian suleiman sultan susan susana susanna susanne sushma suzanne svante sven svetlana
sviatlana sylvain sylvester sylvia sylvie taavi tadeusz tahani tahar taher taieb takis talal tamara tamim tammam tammy tania tanja tara tarek tariq taro tarja tatiana tatjana taur tayeb ted teodoro
terence teresa teri terrence terry tewodros thabo thad than thein thelma theo theodor theodore theresa therese thibault thibaut thierry thomas thorbjorn tiago tibor tidjane tim timothy tina tirana
tobias toby todd tom tomas tomasz tommy toni tony toomas tore torsten toshimitsu tracy traian trevor tricia tristan troels tsai tsakhiagiin tulsi tzipi uhuru ulla ulrich umar umaro ursula usman
uwe vaclav vadim vagit valdas valdis valentin valentina valeri valeria valerie valeriu valery vanessa vasile vasiliki vasily vasyl vera verena veronica veronique vicente victoire victor victoria
vidar viktor viktoria vincent vincenzo virginia virginie vitali vitaly vittorio vivian viviane vladimir vladislav vojislav volker volodymyr vuk vyacheslav wael wafa waldemar walid wallace
wally walter wang wanda warren washington wei wen wendy werner wesley wilbur wilfried wilfred wilhelm will willem william willy wilson winnie winston wolf wolfgang woodrow xanana xavier xi
yacine yaakov yahya yair yan yang yanis yann yannick yao yaser yasmina yasser yassin yassine yehia yehuda yemi yi yoann yoav yohan yolande yoon yoshihide yoshihiko youcef yousaf youssef youssouf
yoweri yuan yukio yulia yuri yuriy yury yusuf yvan yves yvette yvonne zachary zaki zalmay zbigniew zehra zeid zeinab zhang zhao zhou zia ziad zine zineb zoe zoran zuzana haidar kassym
kyrylo maksym artyom ihor oleksii othmane ghanem noureddine nouredine salaheddine djamel djamila fayçal tedros antonio ngozi cyril thuli jacob julius pravind emmerson nelson hage joao filipe lazarus edgar levy
haakon mette lofven stefan ulf magdalena katrin gudni bjarni erna jonas sigurdur pedro mariano alberto cristina mauricio tabare michelle sebastian gabriel ricardo evo jeanine luis lenin rafael guillermo nicolas
hugo juan ivan gustavo alvaro enrique andres claudia daniel xiomara nayib alejandro jimmy bernardo miguel danilo leonel raul fidel jovenel ariel luong phuc trong nguyen hun samdech prayuth yingluck thaksin thanathorn
joko susilo prabowo megawati rodrigo benigno gloria leila maria lee tsai chen lai ying jeou carrie li keqiang jinping yi qishan zemin jintao shigeru taro yasuo fumio yoshiro seiko
`)
