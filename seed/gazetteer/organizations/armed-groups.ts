/** Armed groups; `organization-table.ts` says what the columns are. */
export const armedGroups = `
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
houthis;armed-group;YEM;Houthis|Houthistes|Ansar Allah|rebelles houthis|rebelles houthistes;Houthis|Houthi rebels|Ansar Allah|Houthi;
pkk;armed-group;;Parti des travailleurs du Kurdistan;Kurdistan Workers' Party|Kurdistan Workers Party;PKK
ypg;armed-group;;Unités de protection du peuple;People's Protection Units;YPG
ypj;armed-group;;Unités de protection de la femme;Women's Protection Units;YPJ
sdf;armed-group;SYR;Forces démocratiques syriennes;Syrian Democratic Forces;FDS|SDF
fsa;armed-group;SYR;Armée syrienne libre;Free Syrian Army;ASL|FSA
peshmerga;armed-group;;Peshmerga|Peshmergas|peshmergas;Peshmerga;
pmu;armed-group;IRQ;Hachd al-Chaabi|Hachd al-Chaâbi|Unités de mobilisation populaire|Mobilisation populaire;Popular Mobilization Forces|Popular Mobilisation Forces|Hashd al-Shaabi|Popular Mobilization Units;PMF|PMU
taliban;armed-group;;talibans|Talibans|taliban;Taliban;
haqqani;armed-group;;réseau Haqqani;Haqqani network;
boko-haram;armed-group;;Boko Haram;Boko Haram;
al-shabaab;armed-group;SOM;Chabab|shebab|Shebab|shebabs|Shebabs|chebabs|Al-Shabaab|chebab;al-Shabaab|al-Shabab|Al Shabaab;
farc;armed-group;COL;Forces armées révolutionnaires de Colombie;Revolutionary Armed Forces of Colombia;FARC|Farc
eln;armed-group;COL;Armée de libération nationale;National Liberation Army;ELN
eta;armed-group;ESP;Euskadi ta Askatasuna|Pays basque et liberté;Euskadi ta Askatasuna|Basque Homeland and Freedom|Basque Fatherland and Liberty;ETA
ira;armed-group;GBR;Armée républicaine irlandaise;Irish Republican Army;IRA
ltte;armed-group;LKA;Tigres tamouls|Tigres de libération de l'Eelam tamoul|Tigres de libération de l'Îlam tamoul;Tamil Tigers|Tamil Tiger|Liberation Tigers of Tamil Eelam;LTTE
mek;armed-group;IRN;Moudjahidines du peuple;Mojahedin-e Khalq|People's Mujahedin;MEK
polisario;armed-group;ESH;Front Polisario|Polisario;Polisario Front|Polisario;
lra;armed-group;UGA;Armée de résistance du Seigneur;Lord's Resistance Army;LRA
unita;armed-group;AGO;Union nationale pour l'indépendance totale de l'Angola;National Union for the Total Independence of Angola;UNITA|Unita
renamo;armed-group;MOZ;Résistance nationale mozambicaine;Mozambican National Resistance;RENAMO|Renamo
ruf;armed-group;SLE;Front révolutionnaire uni;Revolutionary United Front;RUF
splm;armed-group;SSD;Mouvement populaire de libération du Soudan|Armée populaire de libération du Soudan;Sudan People's Liberation Movement|Sudan People's Liberation Army;SPLM|SPLA
jem;armed-group;SDN;Mouvement pour la justice et l'égalité;Justice and Equality Movement;JEM|MJE
rsf-sdn;armed-group;SDN;Forces de soutien rapide;Rapid Support Forces;RSF|FSR
seleka;armed-group;CAF;Séléka;Seleka;
anti-balaka;armed-group;CAF;anti-Balaka;anti-Balaka;
tplf;armed-group;ETH;Front de libération du peuple du Tigré|Front de libération du peuple du Tigray;Tigray People's Liberation Front|Tigrayan People's Liberation Front;TPLF|FLPT
olf;armed-group;ETH;Front de libération oromo;Oromo Liberation Front;OLF
ezln;armed-group;MEX;Armée zapatiste de libération nationale|zapatistes|Zapatistes;Zapatista National Liberation Army|Zapatista Army of National Liberation|Zapatistas;EZLN
shining-path;armed-group;PER;Sentier lumineux;Shining Path;
mrta;armed-group;PER;Mouvement révolutionnaire Tupac Amaru;Tupac Amaru Revolutionary Movement;MRTA
khmer-rouge;armed-group;KHM;Khmers rouges;Khmer Rouge;
abu-sayyaf;armed-group;PHL;Abou Sayyaf;Abu Sayyaf;
milf;armed-group;PHL;Front Moro islamique de libération;Moro Islamic Liberation Front;MILF
gam;armed-group;IDN;Mouvement Aceh libre;Free Aceh Movement;GAM
kla;armed-group;XKX;Armée de libération du Kosovo;Kosovo Liberation Army;UCK|KLA
let;armed-group;PAK;Lashkar-e-Taiba|Lashkar-e-Toiba;Lashkar-e-Taiba|Lashkar-e-Tayyiba|Lashkar-e-Toiba|Lashkar-e-Tayyaba|Lashkar-i-Taiba;LeT
jaish-muhammad;armed-group;PAK;Jaish-e-Mohammed|Jaish-e-Mohammad;Jaish-e-Mohammed|Jaish-e-Mohammad|Jaish-e-Muhammad;JeM
wagner;armed-group;RUS;groupe Wagner|Wagner;Wagner Group|Wagner group;
aa-mmr;armed-group;MMR;Armée de l'Arakan;Arakan Army;
arsa;armed-group;MMR;Armée du salut des Rohingyas de l'Arakan;Arakan Rohingya Salvation Army;ARSA
m23;armed-group;COD;Mouvement du 23 mars|M23;March 23 Movement|M23;M23
gia;armed-group;DZA;Groupe islamique armé|Groupes islamiques armés;Armed Islamic Group;GIA
ais;armed-group;DZA;Armée islamique du salut;Islamic Salvation Army;AIS
aln-dza;armed-group;DZA;Armée de libération nationale;National Liberation Army;
nla-mkd;armed-group;MKD;Armée de libération nationale;National Liberation Army;
iswap;armed-group;NGA;État islamique en Afrique de l'Ouest|Etat islamique en Afrique de l'Ouest|Province d'Afrique de l'Ouest de l'État islamique|État islamique dans la province d'Afrique de l'Ouest;Islamic State West Africa Province|Islamic State in West Africa Province|Islamic State's West Africa Province|Islamic State in West Africa;ISWAP|Iswap
isgs;armed-group;;État islamique au Grand Sahara|Etat islamique au Grand Sahara|État islamique dans le Grand Sahara|Etat islamique dans le Grand Sahara;Islamic State in the Greater Sahara;EIGS|ISGS
isis-k;armed-group;AFG;État islamique au Khorassan|Etat islamique au Khorassan|État islamique-Khorassan|Etat islamique-Khorassan|État islamique - Khorasan;Islamic State Khorasan|Islamic State-Khorasan|Islamic State in Khorasan|Islamic State Khorasan Province|Islamic State-Khorasan Province;EI-K|ISIS-K|ISIL-K|ISKP|IS-K
jnim;armed-group;;Groupe de soutien à l'islam et aux musulmans;Group for the Support of Islam and Muslims|Group to Support Islam and Muslims|Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal-Muslimin;GSIM|JNIM
ansar-dine;armed-group;MLI;Ansar Dine|Ansar Eddine;Ansar Dine|Ansar al-Dine;
mujao;armed-group;MLI;Mouvement pour l'unicité et le jihad en Afrique de l'Ouest;Movement for Unity and Jihad in West Africa|Movement for Oneness and Jihad in West Africa;Mujao|MUJAO
mnla;armed-group;MLI;Mouvement national de libération de l'Azawad;National Movement for the Liberation of Azawad;MNLA
cma;armed-group;MLI;Coordination des mouvements de l'Azawad;Coordination of Azawad Movements;CMA
ansaru;armed-group;NGA;Ansaru;Ansaru;
mend;armed-group;NGA;Mouvement pour l'émancipation du delta du Niger;Movement for the Emancipation of the Niger Delta;MEND
ansar-al-sharia;armed-group;*;Ansar al-Charia|Ansar al-Sharia;Ansar al-Sharia;
islamic-army-aden;armed-group;YEM;Armée islamique d'Aden;Islamic Army of Aden;
ansar-al-islam;armed-group;IRQ;Ansar al-Islam;Ansar al-Islam;
jamaat-tawhid;armed-group;IRQ;;Tawhid wal-Jihad|Jama'at al-Tawhid wal-Jihad;
aqi;armed-group;IRQ;Al-Qaïda en Irak|Al-Qaïda en Mésopotamie;Al-Qaeda in Iraq|al-Qaida in Iraq|al-Qaeda in Mesopotamia;AQI
mahdi-army;armed-group;IRQ;Armée du Mahdi;Mahdi Army|Mehdi Army;
badr;armed-group;IRQ;Organisation Badr|brigade Badr;Badr Organization|Badr Organisation|Badr Brigade|Badr Corps;
asaib;armed-group;IRQ;Assaïb Ahl al-Haq;Asaib Ahl al-Haq|Asa'ib Ahl al-Haq;
al-aqsa-brigades;armed-group;PSE;Brigades des martyrs d'al-Aqsa|Brigades des martyrs d'Al-Aqsa;Al-Aqsa Martyrs' Brigades|Al-Aqsa Martyrs Brigades|Al Aqsa Martyrs Brigade;
qassam-brigades;armed-group;PSE;Brigades Ezzedine al-Qassam|Brigades al-Qassam|Brigades Ezzedine Al-Qassam;Izz al-Din al-Qassam Brigades|Qassam Brigades|al-Qassam Brigades|Izz ad-Din al-Qassam Brigades;
pflp;armed-group;PSE;Front populaire de libération de la Palestine;Popular Front for the Liberation of Palestine;FPLP|PFLP
dflp;armed-group;PSE;Front démocratique de libération de la Palestine;Democratic Front for the Liberation of Palestine;FDLP|DFLP
amal;armed-group;LBN;mouvement Amal|Mouvement Amal;Amal Movement|Amal movement;
fatah-al-islam;armed-group;LBN;Fatah al-Islam;Fatah al-Islam;
tehreek;armed-group;PAK;Mouvement des talibans du Pakistan|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan|talibans pakistanais;Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Pakistani Taliban;TTP
lashkar-jhangvi;armed-group;PAK;Lashkar-e-Jhangvi;Lashkar-e-Jhangvi|Lashkar-i-Jhangvi;LeJ
jamaat-ud-dawa;armed-group;PAK;Jamaat-ud-Dawa;Jamaat-ud-Dawa|Jama'at-ud-Da'wah;JuD
bla;armed-group;PAK;Armée de libération du Baloutchistan;Balochistan Liberation Army|Baluchistan Liberation Army;BLA
hizbul;armed-group;IND;Hizbul Moudjahidine;Hizbul Mujahideen|Hizb-ul-Mujahideen;
naxalites;armed-group;IND;naxalites|Naxalites;Naxalites;
ulfa;armed-group;IND;Front uni de libération de l'Assam;United Liberation Front of Asom|United Liberation Front of Assam;ULFA
jmb;armed-group;BGD;;Jamaat-ul-Mujahideen Bangladesh;JMB
northern-alliance;armed-group;AFG;Alliance du Nord;Northern Alliance;
hezb-i-islami;armed-group;AFG;Hezb-e-Islami|Hezb-i-Islami;Hezb-i-Islami|Hezb-e-Islami|Hizb-i-Islami|Hizb-e-Islami;
nrf-afg;armed-group;AFG;Front national de résistance;National Resistance Front;
knu;armed-group;MMR;Union nationale karen|Union nationale karène;Karen National Union;KNU
knla;armed-group;MMR;Armée de libération nationale karen;Karen National Liberation Army;KNLA
kia;armed-group;MMR;Armée de l'indépendance kachin|Armée pour l'indépendance kachin;Kachin Independence Army;KIA
mnlf;armed-group;PHL;Front Moro de libération nationale|Front national de libération moro;Moro National Liberation Front;MNLF|FMLN-Moro
npa;armed-group;PHL;Nouvelle armée du peuple|Nouvelle Armée du peuple;New People's Army;NPA
jemaah;armed-group;IDN;Jemaah Islamiyah|Jamaah Islamiyah;Jemaah Islamiyah|Jemaah Islamiah|Jemaah Islamiya;
opm;armed-group;IDN;Mouvement pour une Papouasie libre|Organisation de libération de la Papouasie;Free Papua Movement|Free Papua Organisation;OPM
aum;armed-group;JPN;Aum Shinrikyo|secte Aum;Aum Shinrikyo;
etim;armed-group;CHN;Mouvement islamique du Turkestan oriental|Parti islamique du Turkestan;East Turkestan Islamic Movement|Turkistan Islamic Party;ETIM
imu;armed-group;UZB;Mouvement islamique d'Ouzbékistan;Islamic Movement of Uzbekistan;IMU|MIO
real-ira;armed-group;GBR;IRA véritable|Real IRA|Véritable IRA;Real IRA|Real Irish Republican Army;RIRA
provisional-ira;armed-group;GBR;IRA provisoire;Provisional IRA|Provisional Irish Republican Army;PIRA
continuity-ira;armed-group;GBR;Continuity IRA|IRA de la continuité;Continuity IRA|Continuity Irish Republican Army;
new-ira;armed-group;GBR;Nouvelle IRA;New IRA;
inla;armed-group;GBR;Armée nationale de libération irlandaise;Irish National Liberation Army;INLA
uvf;armed-group;GBR;Force des volontaires de l'Ulster;Ulster Volunteer Force;UVF
uda;armed-group;GBR;;Ulster Defence Association|Ulster Freedom Fighters;UDA
gal;armed-group;ESP;Groupes antiterroristes de libération;Antiterrorist Liberation Groups;GAL
grapo;armed-group;ESP;;;GRAPO|Grapo
flnc;armed-group;FRA;Front de libération nationale de la Corse|Front de libération nationale corse;National Liberation Front of Corsica|Corsican National Liberation Front;FLNC
raf-deu;armed-group;DEU;Fraction armée rouge;Red Army Faction;
red-brigades;armed-group;ITA;Brigades rouges;Red Brigades;
november-17;armed-group;GRC;Organisation révolutionnaire du 17 novembre;Revolutionary Organization 17 November;
dpr-ukr;armed-group;UKR;République populaire de Donetsk|République populaire autoproclamée de Donetsk;Donetsk People's Republic;DNR
lpr-ukr;armed-group;UKR;République populaire de Lougansk;Luhansk People's Republic|Lugansk People's Republic;LNR
fdlr;armed-group;COD;Forces démocratiques de libération du Rwanda;Democratic Forces for the Liberation of Rwanda;FDLR
cndp;armed-group;COD;Congrès national pour la défense du peuple;National Congress for the Defence of the People|National Congress for the Defense of the People;CNDP
adf-cod;armed-group;COD;Forces démocratiques alliées;Allied Democratic Forces;ADF
rcd-cod;armed-group;COD;Rassemblement congolais pour la démocratie;Congolese Rally for Democracy|Rally for Congolese Democracy;RCD
afdl;armed-group;COD;Alliance des forces démocratiques pour la libération du Congo;Alliance of Democratic Forces for the Liberation of Congo;AFDL
afc-cod;armed-group;COD;Alliance fleuve Congo|Alliance Fleuve Congo;Congo River Alliance;
codeco;armed-group;COD;Coopérative pour le développement du Congo;Cooperative for the Development of Congo;CODECO|Codeco
mai-mai;armed-group;COD;maï-maï|Maï-Maï;Mai-Mai;
interahamwe;armed-group;RWA;Interahamwe;Interahamwe;
fnl;armed-group;BDI;Forces nationales de libération;National Liberation Forces|National Forces of Liberation|Forces for National Liberation;FNL
fdd;armed-group;BDI;Forces pour la défense de la démocratie|Conseil national pour la défense de la démocratie;Forces for the Defence of Democracy|National Council for the Defence of Democracy;CNDD-FDD|FDD|CNDD
fnla;armed-group;AGO;Front national de libération de l'Angola;National Front for the Liberation of Angola;FNLA
flec;armed-group;AGO;Front de libération de l'enclave de Cabinda;Front for the Liberation of the Enclave of Cabinda;FLEC
ola-eth;armed-group;ETH;Armée de libération oromo;Oromo Liberation Army;OLA
onlf;armed-group;ETH;Front national de libération de l'Ogaden;Ogaden National Liberation Front;ONLF
fano;armed-group;ETH;milices Fano|milice Fano;Fano militia;
uic;armed-group;SOM;Union des tribunaux islamiques|Tribunaux islamiques;Union of Islamic Courts|Islamic Courts Union|Supreme Islamic Courts Council;UIC|ICU
hizbul-islam;armed-group;SOM;Hizbul Islam;Hizbul Islam;
slm;armed-group;SDN;Mouvement de libération du Soudan|Armée de libération du Soudan|Mouvement/Armée de libération du Soudan;Sudan Liberation Movement|Sudan Liberation Army;SLM|SLA
splm-n;armed-group;SDN;Mouvement populaire de libération du Soudan-Nord;Sudan People's Liberation Movement-North|SPLM-North;SPLM-N
splm-io;armed-group;SSD;;SPLM-in-Opposition|Sudan People's Liberation Movement-in-Opposition;SPLM-IO
janjaweed;armed-group;SDN;Janjawid|janjawids|Janjaweed|janjawid;Janjaweed|janjaweed;
npfl;armed-group;LBR;Front national patriotique du Liberia|Front patriotique national du Liberia;National Patriotic Front of Liberia;NPFL
lurd;armed-group;LBR;Libériens unis pour la réconciliation et la démocratie;Liberians United for Reconciliation and Democracy;LURD|Lurd
model;armed-group;LBR;Mouvement pour la démocratie au Liberia;Movement for Democracy in Liberia;
mpci;armed-group;CIV;Mouvement patriotique de Côte d'Ivoire;Patriotic Movement of Ivory Coast|Patriotic Movement of Côte d'Ivoire;MPCI
forces-nouvelles;armed-group;CIV;Forces nouvelles;New Forces;
mfdc;armed-group;SEN;Mouvement des forces démocratiques de Casamance;Movement of Democratic Forces of Casamance;MFDC
cpc-caf;armed-group;CAF;Coalition des patriotes pour le changement;Coalition of Patriots for Change;
upc-caf;armed-group;CAF;Unité pour la paix en Centrafrique;Union for Peace in the Central African Republic;UPC
fprc;armed-group;CAF;Front populaire pour la renaissance de la Centrafrique;Popular Front for the Renaissance of the Central African Republic;FPRC
3r-caf;armed-group;CAF;Retour, réclamation et réhabilitation;;
ufdd;armed-group;TCD;Union des forces pour la démocratie et le développement;Union of Forces for Democracy and Development;UFDD
fact;armed-group;TCD;Front pour l'alternance et la concorde au Tchad;Front for Change and Concord in Chad;
mnj;armed-group;NER;Mouvement des Nigériens pour la justice;Movement of Nigeriens for Justice|Niger Movement for Justice;MNJ
lifg;armed-group;LBY;Groupe islamique combattant libyen;Libyan Islamic Fighting Group;GICL|LIFG
gama-islamiya;armed-group;EGY;Gamaa al-Islamiya|Gamaa Islamiya|Jamaa Islamiya;Gama'a al-Islamiyya|Gamaa Islamiya|al-Gama'a al-Islamiyya;
egyptian-jihad;armed-group;EGY;Jihad islamique égyptien;Egyptian Islamic Jihad;
ansar-beit;armed-group;EGY;Ansar Beït al-Maqdess|Ansar Beit al-Maqdis;Ansar Beit al-Maqdis|Ansar Bayt al-Maqdis;
stc-yem;armed-group;YEM;Conseil de transition du Sud;Southern Transitional Council;STC
haganah;armed-group;ISR;Haganah;Haganah;
irgun;armed-group;ISR;Irgoun;Irgun;
jundallah;armed-group;IRN;Joundallah;Jundallah|Jundullah;
pjak;armed-group;IRN;Parti pour une vie libre au Kurdistan;Party of Free Life of Kurdistan|Kurdistan Free Life Party;PJAK
kdpi;armed-group;IRN;Parti démocratique du Kurdistan d'Iran|Parti démocratique du Kurdistan iranien;Kurdistan Democratic Party of Iran;PDKI|KDPI
fatimiyoun;armed-group;SYR;brigade Fatemiyoun;Fatemiyoun Brigade|Fatemiyoun Division;
sna-syr;armed-group;SYR;Armée nationale syrienne;Syrian National Army;ANS|SNA
dhkp-c;armed-group;TUR;Parti-Front révolutionnaire de libération du peuple;Revolutionary People's Liberation Party-Front;DHKP-C
tak;armed-group;TUR;Faucons de la liberté du Kurdistan;Kurdistan Freedom Falcons|Kurdistan Freedom Hawks;TAK
asala;armed-group;;Armée secrète arménienne de libération de l'Arménie;Armenian Secret Army for the Liberation of Armenia;ASALA|Asala
auc;armed-group;COL;Autodéfenses unies de Colombie;United Self-Defense Forces of Colombia|United Self-Defence Forces of Colombia;AUC
m19;armed-group;COL;Mouvement du 19 avril;April 19 Movement|19th of April Movement;M-19
epl-col;armed-group;COL;Armée populaire de libération;Popular Liberation Army;EPL
clan-golfo;armed-group;COL;Clan del Golfo|clan du Golfe;Gulf Clan|Clan del Golfo;
contras;armed-group;NIC;Contras;Contras;
urng;armed-group;GTM;Union révolutionnaire nationale guatémaltèque|Unité révolutionnaire nationale guatémaltèque;Guatemalan National Revolutionary Unity;URNG
epr;armed-group;MEX;Armée populaire révolutionnaire;Popular Revolutionary Army|People's Revolutionary Army;
sinaloa;armed-group;MEX;cartel de Sinaloa;Sinaloa Cartel|Sinaloa cartel;
zetas;armed-group;MEX;Los Zetas|Zetas;Zetas|Los Zetas;
cjng;armed-group;MEX;cartel de Jalisco Nouvelle Génération|cartel Jalisco Nouvelle Génération;Jalisco New Generation Cartel;CJNG
ms-13;armed-group;SLV;Mara Salvatrucha;Mara Salvatrucha;MS-13
tren-aragua;armed-group;VEN;Tren de Aragua;Tren de Aragua;
montoneros;armed-group;ARG;Montoneros;Montoneros;
tupamaros;armed-group;URY;Tupamaros;Tupamaros;
tonton-macoutes;armed-group;HTI;tontons macoutes|Tontons macoutes;Tonton Macoutes|Tontons Macoutes;
proud-boys;armed-group;USA;Proud Boys;Proud Boys;
oath-keepers;armed-group;USA;Oath Keepers;Oath Keepers;
kkk;armed-group;USA;Ku Klux Klan;Ku Klux Klan;KKK
`
