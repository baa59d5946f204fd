/**
 * Organizations that the news names without introducing them, one a line: id; type; country (ISO 3166-1 alpha-3) when it belongs to one;
 * French names; English names; acronyms, which are read only in the case written here. The first French and English names are displayed.
 */
export const organizationTable = `
un;intergovernmental;;Nations unies|Organisation des Nations unies;United Nations|United Nations Organization;ONU|UN|U.N.
unsc;intergovernmental;;Conseil de sécurité|Conseil de sécurité des Nations unies|Conseil de sécurité de l'ONU;Security Council|United Nations Security Council|UN Security Council|U.N. Security Council;UNSC
unga;intergovernmental;;Assemblée générale des Nations unies|Assemblée générale de l'ONU;UN General Assembly|United Nations General Assembly|U.N. General Assembly;UNGA
nato;intergovernmental;;OTAN|Organisation du traité de l'Atlantique nord|Alliance atlantique;NATO|North Atlantic Treaty Organization|North Atlantic Alliance;OTAN|NATO|Otan|Nato
eu;intergovernmental;;Union européenne;European Union;UE|EU|E.U.
ec;intergovernmental;;Commission européenne;European Commission;
ep;intergovernmental;;Parlement européen;European Parliament;
euco;intergovernmental;;Conseil européen;European Council;
coe;intergovernmental;;Conseil de l'Europe;Council of Europe;
ecb;intergovernmental;;Banque centrale européenne;European Central Bank;BCE|ECB
cjeu;intergovernmental;;Cour de justice de l'Union européenne;European Court of Justice|Court of Justice of the European Union;CJUE|CJEU|ECJ
echr;intergovernmental;;Cour européenne des droits de l'homme;European Court of Human Rights;CEDH|ECHR
iaea;intergovernmental;;Agence internationale de l'énergie atomique;International Atomic Energy Agency;AIEA|IAEA
opcw;intergovernmental;;Organisation pour l'interdiction des armes chimiques;Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons;OIAC|OPCW
opec;intergovernmental;;Organisation des pays exportateurs de pétrole;Organization of the Petroleum Exporting Countries;OPEP|Opep|OPEC
icc;intergovernmental;;Cour pénale internationale;International Criminal Court;CPI|ICC
icj;intergovernmental;;Cour internationale de justice;International Court of Justice;CIJ|ICJ
icty;intergovernmental;;Tribunal pénal international pour l'ex-Yougoslavie;International Criminal Tribunal for the former Yugoslavia;TPIY|ICTY
imf;intergovernmental;;Fonds monétaire international;International Monetary Fund;FMI|IMF
wb;intergovernmental;;Banque mondiale;World Bank;
wto;intergovernmental;;Organisation mondiale du commerce;World Trade Organization|World Trade Organisation;OMC|WTO
who;intergovernmental;;Organisation mondiale de la santé;World Health Organization|World Health Organisation;OMS|WHO
ilo;intergovernmental;;Organisation internationale du travail;International Labour Organization;OIT|ILO
unesco;intergovernmental;;Unesco;Unesco;UNESCO|Unesco
unicef;intergovernmental;;Unicef;Unicef;UNICEF|Unicef
unhcr;intergovernmental;;Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat aux réfugiés;UN Refugee Agency|UN High Commissioner for Refugees|Office of the United Nations High Commissioner for Refugees;HCR|UNHCR
ohchr;intergovernmental;;Haut-Commissariat aux droits de l'homme;UN Human Rights Office|Office of the High Commissioner for Human Rights;OHCHR|HCDH
ocha;intergovernmental;;Bureau de la coordination des affaires humanitaires;Office for the Coordination of Humanitarian Affairs;OCHA|Ocha
wfp;intergovernmental;;Programme alimentaire mondial;World Food Programme|World Food Program;PAM|WFP
unrwa;intergovernmental;;Unrwa;Unrwa;UNRWA|Unrwa
iom;intergovernmental;;Organisation internationale pour les migrations;International Organization for Migration;OIM|IOM
fao;intergovernmental;;Organisation des Nations unies pour l'alimentation et l'agriculture;Food and Agriculture Organization;FAO
unhrc;intergovernmental;;Conseil des droits de l'homme;Human Rights Council|UN Human Rights Council;
minusma;intergovernmental;;Minusma|Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali;Minusma|United Nations Multidimensional Integrated Stabilization Mission in Mali;MINUSMA|Minusma
minusca;intergovernmental;;Minusca;Minusca;MINUSCA|Minusca
unami;intergovernmental;;Manui;Unami;UNAMI|MANUI|Manui
unama;intergovernmental;;Manua;Unama;UNAMA|MANUA|Manua
monusco;intergovernmental;;Monusco;Monusco;MONUSCO|Monusco
unifil;intergovernmental;;Force intérimaire des Nations unies au Liban|Finul;Unifil;FINUL|Finul|UNIFIL
au;intergovernmental;;Union africaine;African Union;
amisom;intergovernmental;;Amisom;Amisom;AMISOM|Amisom
ecowas;intergovernmental;;Communauté économique des États de l'Afrique de l'Ouest|Cédéao;Economic Community of West African States;CEDEAO|CÉDÉAO|Cédéao|ECOWAS|Ecowas
eac;intergovernmental;;Communauté d'Afrique de l'Est;East African Community;
sadc;intergovernmental;;Communauté de développement de l'Afrique australe;Southern African Development Community;SADC
igad;intergovernmental;;Igad;Igad;IGAD|Igad
issg;intergovernmental;;Groupe international de soutien à la Syrie;International Syria Support Group;GISS|ISSG
kfor;intergovernmental;;KFOR;Kosovo Force;KFOR
g5;intergovernmental;;G5 Sahel;G5 Sahel;
caricom;intergovernmental;;Communauté des Caraïbes|Communauté caribéenne;Caribbean Community;CARICOM|Caricom
oau;intergovernmental;;Organisation de l'unité africaine;Organization of African Unity|Organisation of African Unity;OUA|OAU
arab-league;intergovernmental;;Ligue arabe|Ligue des États arabes;Arab League|League of Arab States;
gcc;intergovernmental;;Conseil de coopération du Golfe|Conseil de coopération des États arabes du Golfe;Gulf Cooperation Council;CCG|GCC
oic;intergovernmental;;Organisation de la coopération islamique|Organisation de coopération islamique;Organisation of Islamic Cooperation|Organization of Islamic Cooperation;OCI|OIC
osce;intergovernmental;;Organisation pour la sécurité et la coopération en Europe|Conférence sur la sécurité et la coopération en Europe;Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Conference on Security and Co-operation in Europe;OSCE|CSCE
oecd;intergovernmental;;Organisation de coopération et de développement économiques;Organisation for Economic Co-operation and Development;OCDE|OECD
asean;intergovernmental;;Association des nations de l'Asie du Sud-Est;Association of Southeast Asian Nations;ASEAN|Asean|ANASE
apec;intergovernmental;;Coopération économique pour l'Asie-Pacifique;Asia-Pacific Economic Cooperation;APEC|Apec
sco;intergovernmental;;Organisation de coopération de Shanghai;Shanghai Cooperation Organisation|Shanghai Cooperation Organization;OCS|SCO
cis;intergovernmental;;Communauté des États indépendants;Commonwealth of Independent States;CEI|CIS
csto;intergovernmental;;Organisation du traité de sécurité collective;Collective Security Treaty Organization;OTSC|CSTO
oas;intergovernmental;;Organisation des États américains;Organization of American States;OEA|OAS
mercosur;intergovernmental;;Mercosur;Mercosur;
unasur;intergovernmental;;Unasur;Unasur;UNASUR|Unasur
g7;intergovernmental;;G7;G7|Group of Seven;G7
g8;intergovernmental;;G8;G8;G8
g20;intergovernmental;;G20;G20|Group of Twenty;G20
brics;intergovernmental;;Brics;Brics;BRICS|Brics
commonwealth;intergovernmental;;Commonwealth;Commonwealth of Nations;
francophonie;intergovernmental;;Organisation internationale de la Francophonie;International Organisation of La Francophonie;OIF
interpol;intergovernmental;;Interpol;Interpol;
europol;intergovernmental;;Europol;Europol;
frontex;intergovernmental;;Frontex;Frontex;
eurogroup;intergovernmental;;Eurogroupe;Eurogroup;
african-development-bank;intergovernmental;;Banque africaine de développement;African Development Bank;BAD|AfDB
coalition;intergovernmental;;coalition internationale|coalition internationale contre l'État islamique;Global Coalition|Global Coalition to Counter ISIL|Global Coalition to Defeat ISIS|Global Coalition to Counter Daesh|Global Coalition Against Daesh|Counter-ISIL Coalition|Counter-ISIS Coalition|Counter-Daesh Coalition|international coalition;
oir;military;;opération Inherent Resolve;Operation Inherent Resolve|Combined Joint Task Force;CJTF-OIR|CJTF|OIR
islamic-state;armed-group;;Daech|État islamique|Etat islamique|État islamique en Irak et au Levant|Etat islamique en Irak et au Levant|groupe État islamique|organisation État islamique;Islamic State|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and the Levant|Daesh|Da'esh|Dae'sh|Da'ish;EI|EIIL|EIIS|ISIS|ISIL|IS|DAESH|DAECH|DAESH/ISIS
al-qaeda;armed-group;;Al-Qaïda|Al-Qaida|Al-Quaïda|Al Qaïda;Al-Qaeda|al-Qaida|al Qaeda|Al-Qaida;
aqim;armed-group;;Al-Qaïda au Maghreb islamique|Groupe salafiste pour la prédication et le combat;Al-Qaeda in the Islamic Maghreb|Salafist Group for Preaching and Combat;AQMI|Aqmi|AQIM|GSPC
aqap;armed-group;;Al-Qaïda dans la péninsule arabique;Al-Qaeda in the Arabian Peninsula;AQPA|Aqpa|AQAP
al-nusra;armed-group;;Front al-Nosra|Front Al-Nosra|Jabhat al-Nosra|Al-Nosra|Fatah al-Cham;Nusra Front|al-Nusra Front|Al-Nusra|Jabhat al-Nusra|Jabhat Fateh al-Sham;
hts;armed-group;;Hayat Tahrir al-Cham;Hayat Tahrir al-Sham;HTS|HTC
ahrar;armed-group;;Ahrar al-Cham;Ahrar al-Sham;
jaish;armed-group;;Jaïch al-Islam;Jaish al-Islam|Army of Islam;
hezbollah;armed-group;LBN;Hezbollah;Hezbollah|Hizbullah|Hizballah|Hizbollah;
kataib-hezbollah;armed-group;IRQ;Kataëb Hezbollah|Kataib Hezbollah|Brigades du Hezbollah;Kataib Hezbollah|Kata'ib Hezbollah;
hamas;armed-group;PSE;Hamas;Hamas;
islamic-jihad;armed-group;PSE;Jihad islamique;Islamic Jihad|Palestinian Islamic Jihad;
fatah;party;PSE;Fatah;Fatah;
plo;party;PSE;Organisation de libération de la Palestine;Palestine Liberation Organization;OLP|PLO
palestinian-authority;government;PSE;Autorité palestinienne;Palestinian Authority;
houthis;armed-group;YEM;Houthis|Houthistes|Ansar Allah|rebelles houthis|rebelles houthistes;Houthis|Houthi rebels|Ansar Allah|Houthi;
pkk;armed-group;;Parti des travailleurs du Kurdistan;Kurdistan Workers' Party|Kurdistan Workers Party;PKK
ypg;armed-group;;Unités de protection du peuple;People's Protection Units;YPG
ypj;armed-group;;Unités de protection de la femme;Women's Protection Units;YPJ
pyd;party;;Parti de l'union démocratique;Democratic Union Party;PYD
sdf;armed-group;SYR;Forces démocratiques syriennes;Syrian Democratic Forces;FDS|SDF
fsa;armed-group;SYR;Armée syrienne libre;Free Syrian Army;ASL|FSA
snc;other;SYR;Coalition nationale syrienne;Syrian National Coalition;
peshmerga;armed-group;;Peshmerga|Peshmergas|peshmergas;Peshmerga;
pmu;armed-group;IRQ;Hachd al-Chaabi|Hachd al-Chaâbi|Unités de mobilisation populaire|Mobilisation populaire;Popular Mobilization Forces|Popular Mobilisation Forces|Hashd al-Shaabi|Popular Mobilization Units;PMF|PMU
taliban;armed-group;;talibans|Talibans|taliban;Taliban;
haqqani;armed-group;;réseau Haqqani;Haqqani network;
boko-haram;armed-group;;Boko Haram;Boko Haram;
al-shabaab;armed-group;SOM;Chabab|shebab|Shebab|Al-Shabaab|chebab;al-Shabaab|al-Shabab|Al Shabaab;
farc;armed-group;COL;Forces armées révolutionnaires de Colombie;Revolutionary Armed Forces of Colombia;FARC|Farc
eln;armed-group;COL;Armée de libération nationale;National Liberation Army;ELN
eta;armed-group;ESP;;;ETA
ira;armed-group;GBR;Armée républicaine irlandaise;Irish Republican Army;IRA
ltte;armed-group;LKA;Tigres tamouls;Tamil Tigers|Tamil Tiger;LTTE
mek;armed-group;IRN;Moudjahidines du peuple;Mojahedin-e Khalq|People's Mujahedin;MEK
polisario;armed-group;ESH;Front Polisario|Polisario;Polisario Front|Polisario;
lra;armed-group;UGA;Armée de résistance du Seigneur;Lord's Resistance Army;LRA
unita;armed-group;AGO;Union nationale pour l'indépendance totale de l'Angola;National Union for the Total Independence of Angola;UNITA|Unita
renamo;armed-group;MOZ;Résistance nationale mozambicaine;Mozambican National Resistance;RENAMO|Renamo
ruf;armed-group;SLE;Front révolutionnaire uni;Revolutionary United Front;RUF
splm;armed-group;SSD;Mouvement populaire de libération du Soudan|Armée populaire de libération du Soudan;Sudan People's Liberation Movement|Sudan People's Liberation Army;SPLM|SPLA
jem;armed-group;SDN;Mouvement pour la justice et l'égalité;Justice and Equality Movement;JEM|MJE
rsf-sdn;armed-group;SDN;Forces de soutien rapide;Rapid Support Forces;RSF
seleka;armed-group;CAF;Séléka;Seleka;
anti-balaka;armed-group;CAF;anti-Balaka;anti-Balaka;
tplf;armed-group;ETH;Front de libération du peuple du Tigré|Front de libération du peuple du Tigray;Tigray People's Liberation Front|Tigrayan People's Liberation Front;TPLF|FLPT
olf;armed-group;ETH;Front de libération oromo;Oromo Liberation Front;OLF
ezln;armed-group;MEX;Armée zapatiste de libération nationale;Zapatista National Liberation Army|Zapatista Army of National Liberation;EZLN
shining-path;armed-group;PER;Sentier lumineux;Shining Path;
mrta;armed-group;PER;Mouvement révolutionnaire Tupac Amaru;Tupac Amaru Revolutionary Movement;MRTA
khmer-rouge;armed-group;KHM;Khmers rouges;Khmer Rouge;
abu-sayyaf;armed-group;PHL;Abou Sayyaf;Abu Sayyaf;
milf;armed-group;PHL;Front Moro islamique de libération;Moro Islamic Liberation Front;MILF
gam;armed-group;IDN;Mouvement Aceh libre;Free Aceh Movement;GAM
kla;armed-group;XKX;Armée de libération du Kosovo;Kosovo Liberation Army;UCK|KLA
let;armed-group;PAK;Lashkar-e-Taiba;Lashkar-e-Taiba|Lashkar-e-Tayyiba;
jaish-muhammad;armed-group;PAK;Jaish-e-Mohammed;Jaish-e-Mohammed|Jaish-e-Mohammad;
wagner;armed-group;RUS;groupe Wagner|Wagner;Wagner Group|Wagner group;
aa-mmr;armed-group;MMR;Armée de l'Arakan;Arakan Army;
arsa;armed-group;MMR;Armée du salut des Rohingyas de l'Arakan;Arakan Rohingya Salvation Army;ARSA
m23;armed-group;COD;M23;M23;M23
irgc;military;IRN;Gardiens de la révolution|Corps des gardiens de la révolution islamique|Pasdaran;Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard;CGRI|IRGC
quds-force;military;IRN;Force Al-Qods|force Al-Qods|Force Qods;Quds Force|Qods Force;
idf;military;ISR;Tsahal;Israel Defense Forces|Israeli Defense Forces;IDF
ana;military;AFG;Armée nationale afghane;Afghan National Army;
lna;military;LBY;Armée nationale libyenne;Libyan National Army;ANL|LNA
gna;government;LBY;Gouvernement d'union nationale|Gouvernement d'accord national;Government of National Accord;GNA
isf;military;IRQ;Forces de sécurité irakiennes;Iraqi Security Forces;ISF
pla;military;CHN;Armée populaire de libération;People's Liberation Army;
pentagon;military;USA;Pentagone;Pentagon;
centcom;military;USA;Commandement central américain|Commandement central des États-Unis;U.S. Central Command|United States Central Command|US Central Command|Central Command;CENTCOM|Centcom
usaf;military;USA;US Air Force;U.S. Air Force|US Air Force|United States Air Force;USAF
usn;military;USA;US Navy;U.S. Navy|US Navy;
usarmy;military;USA;US Army;U.S. Army|US Army|United States Army;
usmc;military;USA;Marines américains;U.S. Marine Corps|Marine Corps|US Marine Corps;
royal-navy;military;GBR;Royal Navy;Royal Navy;
raf;military;GBR;Royal Air Force;Royal Air Force;RAF
state-department;government;USA;département d'État|Département d'État|département d'Etat;State Department|U.S. State Department|US State Department|Department of State|U.S. Department of State;
us-treasury;government;USA;Trésor américain|département du Trésor;U.S. Treasury|US Treasury|Treasury Department|U.S. Department of the Treasury|Department of the Treasury;
us-doj;government;USA;département de la Justice;Justice Department|Department of Justice|U.S. Department of Justice;
us-dod;government;USA;département de la Défense;Defense Department|Department of Defense|U.S. Department of Defense;DoD|DOD
dhs;government;USA;département de la Sécurité intérieure;Department of Homeland Security;DHS
congress;government;USA;Congrès américain|Congrès des États-Unis;US Congress|U.S. Congress|United States Congress;
us-senate;government;USA;Sénat américain|Sénat des États-Unis;U.S. Senate|US Senate|United States Senate;
us-house;government;USA;Chambre des représentants;House of Representatives|U.S. House of Representatives;
us-supreme-court;government;USA;Cour suprême des États-Unis;U.S. Supreme Court|US Supreme Court;
democratic-party;party;USA;Parti démocrate;Democratic Party;
republican-party;party;USA;Parti républicain;Republican Party;GOP
cia;government;USA;CIA;Central Intelligence Agency;CIA
fbi;government;USA;FBI;Federal Bureau of Investigation;FBI
nsa;government;USA;NSA;National Security Agency;NSA
nasa;government;USA;Nasa;Nasa;NASA|Nasa
usaid;government;USA;USAID;U.S. Agency for International Development;USAID
fsb;government;RUS;FSB;Federal Security Service;FSB
gru;government;RUS;GRU;GRU;GRU
svr;government;RUS;;;SVR
duma;government;RUS;Douma;State Duma|Duma;
mossad;government;ISR;Mossad;Mossad;
knesset;government;ISR;Knesset;Knesset;
likud;party;ISR;Likoud;Likud;
mi6;government;GBR;MI6;MI6;MI6
foreign-office;government;GBR;Foreign Office;Foreign Office|Foreign and Commonwealth Office;
house-of-commons-gb;government;GBR;;House of Lords;
labour;party;GBR;Parti travailliste|Labour;Labour Party;
conservative;party;GBR;Parti conservateur;Conservative Party;
quai-dorsay;government;FRA;Quai d'Orsay;Quai d'Orsay;
elysee;government;FRA;Élysée|Elysée|palais de l'Élysée|Matignon;Élysée|Elysee Palace|Élysée Palace;
assemblee-nationale;government;FRA;Assemblée nationale;French National Assembly;
dgse;government;FRA;DGSE;DGSE;DGSE
rn-fr;party;FRA;Front national|Rassemblement national;National Front|National Rally;
bundestag;government;DEU;Bundestag;Bundestag;
bundeswehr;military;DEU;Bundeswehr;Bundeswehr;
cdu;party;DEU;CDU;Christian Democratic Union;CDU
spd;party;DEU;SPD;Social Democratic Party of Germany;SPD
afd;party;DEU;AfD|Alternative pour l'Allemagne;Alternative for Germany;AfD
akp;party;TUR;Parti de la justice et du développement;Justice and Development Party;AKP
hdp;party;TUR;Parti démocratique des peuples;Peoples' Democratic Party;HDP
mit-tr;government;TUR;;;MIT
chp;party;TUR;Parti républicain du peuple;Republican People's Party;CHP
muslim-brotherhood;party;;Frères musulmans;Muslim Brotherhood;
baath;party;;parti Baas|parti Baath;Baath Party|Ba'ath Party;
anc;party;ZAF;Congrès national africain;African National Congress;ANC
ccp;party;CHN;Parti communiste chinois;Chinese Communist Party|Communist Party of China;PCC|CCP
wpk;party;PRK;Parti du travail de Corée;Workers' Party of Korea;
bjp;party;IND;BJP;Bharatiya Janata Party;BJP
isi;government;PAK;;Inter-Services Intelligence;
krg;government;IRQ;Gouvernement régional du Kurdistan;Kurdistan Regional Government;GRK|KRG
kdp;party;IRQ;Parti démocratique du Kurdistan;Kurdistan Democratic Party;PDK|KDP
puk;party;IRQ;Union patriotique du Kurdistan;Patriotic Union of Kurdistan;UPK|PUK
icrc;other;;Comité international de la Croix-Rouge|Croix-Rouge;International Committee of the Red Cross|Red Cross;CICR|ICRC
red-crescent;other;;Croissant-Rouge;Red Crescent;
msf;other;;Médecins sans frontières;Doctors Without Borders|Médecins Sans Frontières;MSF
amnesty;other;;Amnesty International;Amnesty International;
hrw;other;;Human Rights Watch;Human Rights Watch;HRW
rsf;other;;Reporters sans frontières;Reporters Without Borders;RSF
sohr;other;SYR;Observatoire syrien des droits de l'homme|Observatoire syrien des droits de l'Homme;Syrian Observatory for Human Rights;OSDH|SOHR
white-helmets;other;SYR;Casques blancs;White Helmets;
greenpeace;other;;Greenpeace;Greenpeace;
oxfam;other;;Oxfam;Oxfam;
wikileaks;other;;WikiLeaks|Wikileaks;WikiLeaks|Wikileaks;
transparency;other;;Transparency International;Transparency International;
gazprom;company;RUS;Gazprom;Gazprom;
rosneft;company;RUS;Rosneft;Rosneft;
aramco;company;SAU;Aramco|Saudi Aramco;Saudi Aramco|Aramco;
total-sa;company;FRA;TotalEnergies;TotalEnergies;
huawei;company;CHN;Huawei;Huawei;
boeing;company;USA;Boeing;Boeing;
airbus;company;;Airbus;Airbus;
google;company;USA;Google;Google;
facebook;company;USA;Facebook;Facebook;
twitter;company;USA;Twitter;Twitter;
microsoft;company;USA;Microsoft;Microsoft;
exxon;company;USA;ExxonMobil;ExxonMobil;
afp;media;FRA;Agence France-Presse;Agence France-Presse;AFP
reuters;media;GBR;Reuters;Reuters;
ap;media;USA;Associated Press;Associated Press;AP
bbc;media;GBR;BBC;BBC|BBC News;BBC
cnn;media;USA;CNN;CNN;CNN
nyt;media;USA;New York Times|The New York Times;New York Times|The New York Times;NYT
washington-post;media;USA;Washington Post;Washington Post|The Washington Post;
wsj;media;USA;Wall Street Journal;Wall Street Journal|The Wall Street Journal;WSJ
fox-news;media;USA;Fox News;Fox News;
nbc;media;USA;NBC|NBC News;NBC News;NBC
cbs;media;USA;CBS News;CBS News;CBS
abc;media;USA;ABC News;ABC News;
guardian;media;GBR;The Guardian;The Guardian;
times;media;GBR;The Times;The Times;
ft;media;GBR;Financial Times;Financial Times;
bloomberg;media;USA;Bloomberg;Bloomberg;
politico;media;USA;Politico;Politico;
tass;media;RUS;Tass|agence Tass;Tass;TASS|Tass
ria;media;RUS;RIA Novosti;RIA Novosti;
interfax;media;RUS;Interfax;Interfax;
sputnik;media;RUS;Sputnik News;Sputnik News;
rt;media;RUS;RT|Russia Today;RT|Russia Today;RT
xinhua;media;CHN;Chine nouvelle|Xinhua;Xinhua|Xinhua News Agency;
global-times;media;CHN;Global Times;Global Times;
irna;media;IRN;Irna;Irna;IRNA|Irna
fars;media;IRN;agence Fars;Fars News|Fars News Agency;
tasnim;media;IRN;Tasnim;Tasnim;
press-tv;media;IRN;Press TV|PressTV|French Press TV;Press TV|PressTV;
al-alam;media;IRN;Al-Alam;Al-Alam|Al Alam;
isna;media;IRN;Isna;Isna;ISNA|Isna
sana;media;SYR;agence Sana|Sana;Syrian Arab News Agency;SANA
al-jazeera;media;QAT;Al-Jazeera|Al Jazeera|Al-Jazira;Al Jazeera|Al-Jazeera;
al-arabiya;media;SAU;Al-Arabiya;Al Arabiya|Al-Arabiya;
spa;media;SAU;;Saudi Press Agency;
al-mayadeen;media;LBN;Al-Mayadeen;Al Mayadeen|Al-Mayadeen;
al-manar;media;LBN;Al-Manar;Al-Manar|Al Manar;
anadolu;media;TUR;Anadolu|agence Anadolu|agence Anatolie;Anadolu Agency|Anadolu;
hurriyet;media;TUR;Hürriyet;Hürriyet|Hurriyet;
haaretz;media;ISR;Haaretz;Haaretz;
jerusalem-post;media;ISR;Jerusalem Post;Jerusalem Post|The Jerusalem Post;
yonhap;media;KOR;Yonhap;Yonhap;
kcna;media;PRK;KCNA;Korean Central News Agency;KCNA
kyodo;media;JPN;Kyodo;Kyodo|Kyodo News;
nhk;media;JPN;NHK;NHK;NHK
pti;media;IND;;Press Trust of India;PTI
dawn;media;PAK;;Dawn newspaper;
lemonde;media;FRA;Le Monde;Le Monde;
lefigaro;media;FRA;Le Figaro;Le Figaro;
liberation;media;FRA;journal Libération|quotidien Libération;;
rfi;media;FRA;RFI|Radio France internationale;RFI|Radio France Internationale;RFI
france24;media;FRA;France 24;France 24;
bfm;media;FRA;BFM TV|BFMTV;BFM TV;
tf1;media;FRA;TF1;TF1;TF1
franceinfo;media;FRA;France Info|Franceinfo;France Info;
mediapart;media;FRA;Mediapart;Mediapart;
jeune-afrique;media;FRA;Jeune Afrique;Jeune Afrique;
spiegel;media;DEU;Der Spiegel|Spiegel;Der Spiegel|Spiegel;
bild;media;DEU;Bild;Bild;
dpa;media;DEU;DPA;;DPA
dw;media;DEU;Deutsche Welle;Deutsche Welle;
elpais;media;ESP;El País|El Pais;El País|El Pais;
efe;media;ESP;agence EFE;;EFE
ansa;media;ITA;agence Ansa;;ANSA
belga;media;BEL;Belga|agence Belga;Belga;
rtbf;media;BEL;RTBF;;RTBF
rts-ch;media;CHE;Le Temps;;
lorient;media;LBN;L'Orient-Le Jour;L'Orient-Le Jour;
radio-canada;media;CAN;Radio-Canada;CBC News;
voa;media;USA;Voice of America;Voice of America;VOA
rferl;media;USA;Radio Free Europe;Radio Free Europe;RFE/RL
`
