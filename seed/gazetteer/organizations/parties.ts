/** Parties; `organization-table.ts` says what the columns are. */
export const parties = `
fatah;party;PSE;Fatah;Fatah;
plo;party;PSE;Organisation de libération de la Palestine;Palestine Liberation Organization;OLP|PLO
pyd;party;;Parti de l'union démocratique;Democratic Union Party;PYD
democratic-party;party;*USA;Parti démocrate;Democratic Party;
republican-party;party;*USA;Parti républicain;Republican Party;GOP
likud;party;ISR;Likoud;Likud;
labour;party;GBR;Parti travailliste|Labour;Labour Party;
conservative;party;GBR;Parti conservateur;Conservative Party;
rn-fr;party;FRA;Front national|Rassemblement national;National Front|National Rally;
cdu;party;DEU;CDU;Christian Democratic Union;CDU
spd;party;DEU;SPD;Social Democratic Party of Germany;SPD
afd;party;DEU;AfD|Alternative pour l'Allemagne;Alternative for Germany;AfD
akp;party;TUR;Parti de la justice et du développement;Justice and Development Party;AKP
hdp;party;TUR;Parti démocratique des peuples;Peoples' Democratic Party;HDP
chp;party;TUR;Parti républicain du peuple;Republican People's Party;CHP
muslim-brotherhood;party;;Frères musulmans;Muslim Brotherhood;
baath;party;;parti Baas|parti Baath;Baath Party|Ba'ath Party;
anc;party;ZAF;Congrès national africain;African National Congress;ANC
communist-party-chn;party;CHN;Parti communiste chinois;Chinese Communist Party|Communist Party of China;PCC|CCP
wpk;party;PRK;Parti du travail de Corée;Workers' Party of Korea;
bjp;party;IND;BJP;Bharatiya Janata Party;BJP
kdp;party;IRQ;Parti démocratique du Kurdistan;Kurdistan Democratic Party;PDK|KDP
puk;party;IRQ;Union patriotique du Kurdistan;Patriotic Union of Kurdistan;UPK|PUK
fis;party;DZA;Front islamique du salut;Islamic Salvation Front;FIS
fln-dza;party;DZA;Front de libération nationale;National Liberation Front;FLN
rnd-dza;party;DZA;Rassemblement national démocratique;National Democratic Rally;RND
ipob;party;NGA;Peuple indigène du Biafra;Indigenous People of Biafra;IPOB
apc-nga;party;NGA;Congrès des progressistes;All Progressives Congress;
pdp-nga;party;NGA;Parti démocratique populaire;Peoples Democratic Party;
sciri;party;IRQ;Conseil suprême de la révolution islamique en Irak|Assemblée suprême de la révolution islamique en Irak;Supreme Council for the Islamic Revolution in Iraq;CSRII|SCIRI
dawa-irq;party;IRQ;parti Dawa|parti Daawa;Dawa Party|Islamic Dawa Party;
lebanese-forces;party;LBN;Forces libanaises;Lebanese Forces;
kataeb;party;LBN;Kataëb|Phalanges libanaises;Kataeb|Kataeb Party;
fpm;party;LBN;Courant patriotique libre;Free Patriotic Movement;CPL|FPM
future-movement;party;LBN;Courant du futur;Future Movement;
ppp;party;PAK;Parti du peuple pakistanais;Pakistan Peoples Party|Pakistan People's Party;
pml-n;party;PAK;Ligue musulmane du Pakistan-Nawaz;Pakistan Muslim League-Nawaz|Pakistan Muslim League-N;PML-N
pti-pak;party;PAK;Tehreek-e-Insaf|Mouvement du Pakistan pour la justice;Pakistan Tehreek-e-Insaf|Pakistan Tehrik-e-Insaf|Tehreek-e-Insaf;
mqm;party;PAK;Mouvement Muttahida Qaumi;Muttahida Qaumi Movement;MQM
inc-ind;party;IND;Parti du Congrès|Congrès national indien;Indian National Congress|Congress Party;
communist-party-ind;party;IND;Parti communiste indien;Communist Party of India;CPI
aap;party;IND;Aam Aadmi;Aam Aadmi Party;AAP
awami;party;BGD;Ligue Awami;Awami League;
bnp-bgd;party;BGD;Parti nationaliste du Bangladesh;Bangladesh Nationalist Party;
jamaat-bgd;party;BGD;;Jamaat-e-Islami;
jamiat;party;AFG;Jamiat-e-Islami|Jamiat-i-Islami;Jamiat-i-Islami|Jamiat-e-Islami;
cpn-maoist;party;NPL;Parti communiste népalais maoïste;Communist Party of Nepal (Maoist);
nld;party;MMR;Ligue nationale pour la démocratie;National League for Democracy;LND|NLD
usdp;party;MMR;Parti de l'union, de la solidarité et du développement;Union Solidarity and Development Party;USDP
golkar;party;IDN;Golkar;Golkar;
pdi-p;party;IDN;Parti démocratique indonésien de lutte;Indonesian Democratic Party of Struggle|Indonesian Democratic Party-Struggle;PDI-P
fretilin;party;TLS;Fretilin|Front révolutionnaire pour l'indépendance du Timor oriental;Fretilin|Revolutionary Front for an Independent East Timor;FRETILIN
umno;party;MYS;Organisation nationale des Malais unis;United Malays National Organisation|United Malays National Organization;UMNO|Umno
cpp;party;KHM;Parti du peuple cambodgien;Cambodian People's Party;
funcinpec;party;KHM;Funcinpec;Funcinpec;FUNCINPEC
cnrp;party;KHM;Parti du sauvetage national du Cambodge;Cambodia National Rescue Party;CNRP|PSNC
pheu-thai;party;THA;Pheu Thai;Pheu Thai Party|Pheu Thai;
thai-rak-thai;party;THA;Thai Rak Thai;Thai Rak Thai;
move-forward;party;THA;Parti Move Forward|Move Forward;Move Forward Party;
kmt;party;TWN;Kuomintang;Kuomintang;KMT
dpp;party;TWN;Parti démocrate progressiste;Democratic Progressive Party;DPP
ldp-jpn;party;JPN;Parti libéral-démocrate japonais;Japan's Liberal Democratic Party;LDP
hizb-ut-tahrir;party;;Hizb ut-Tahrir;Hizb ut-Tahrir|Hizb-ut-Tahrir;
sinn-fein;party;IRL;Sinn Féin|Sinn Fein;Sinn Féin|Sinn Fein;
dup;party;GBR;Parti unioniste démocrate|Parti démocratique unioniste;Democratic Unionist Party;DUP
uup;party;GBR;Parti unioniste d'Ulster;Ulster Unionist Party;UUP
sdlp;party;GBR;;Social Democratic and Labour Party;SDLP
snp;party;GBR;Parti national écossais;Scottish National Party;SNP
ukip;party;GBR;Parti pour l'indépendance du Royaume-Uni;UK Independence Party;UKIP|Ukip
conservative-can;party;CAN;Parti conservateur du Canada|Parti conservateur;Conservative Party of Canada|Conservative Party;
liberal-party-can;party;CAN;Parti libéral du Canada;Liberal Party of Canada;PLC
bloc-quebecois;party;CAN;Bloc québécois;Bloc Québécois|Bloc Quebecois;
parti-quebecois;party;CAN;Parti québécois;Parti Québécois|Parti Quebecois;PQ
batasuna;party;ESP;Batasuna|Herri Batasuna;Batasuna|Herri Batasuna;
psoe;party;ESP;Parti socialiste ouvrier espagnol;Spanish Socialist Workers' Party;PSOE
pp-esp;party;ESP;Parti populaire espagnol;Spain's People's Party|Partido Popular;
podemos;party;ESP;Podemos;Podemos;
vox;party;ESP;parti Vox;Vox party;
ciu;party;ESP;Convergence et Union;Convergence and Union;CiU
ump;party;FRA;Union pour un mouvement populaire;Union for a Popular Movement;UMP
lr;party;FRA;Les Républicains;Les Républicains;
rpr;party;FRA;Rassemblement pour la République;Rally for the Republic;RPR
lfi;party;FRA;La France insoumise|France insoumise;France Unbowed|La France Insoumise;LFI
lrem;party;FRA;La République en marche|République en marche;La République En Marche|Republic on the Move;LREM|LRM
flnks;party;NCL;Front de libération nationale kanak et socialiste;Kanak and Socialist National Liberation Front;FLNKS
csu;party;DEU;Union chrétienne-sociale;Christian Social Union;CSU
fdp;party;DEU;Parti libéral-démocrate allemand;Free Democratic Party|Free Democrats;FDP
die-linke;party;DEU;Die Linke;Die Linke;
fpo;party;AUT;Parti de la liberté d'Autriche;Freedom Party of Austria|Austrian Freedom Party;FPÖ|FPO
ovp;party;AUT;Parti populaire autrichien;Austrian People's Party;ÖVP|OVP
m5s;party;ITA;Mouvement 5 étoiles|Mouvement Cinq étoiles;Five Star Movement|5-Star Movement;M5S
lega;party;ITA;Ligue du Nord;Northern League;
forza-italia;party;ITA;Forza Italia;Forza Italia;
fdi;party;ITA;Fratelli d'Italia|Frères d'Italie;Brothers of Italy|Fratelli d'Italia;
syriza;party;GRC;Syriza;Syriza;SYRIZA
new-democracy;party;GRC;Nouvelle Démocratie;New Democracy;
pasok;party;GRC;Pasok;Pasok;PASOK
golden-dawn;party;GRC;Aube dorée;Golden Dawn;
fidesz;party;HUN;Fidesz;Fidesz;
jobbik;party;HUN;Jobbik;Jobbik;
pis;party;POL;Droit et justice|Droit et Justice;Law and Justice;PiS
civic-platform;party;POL;Plateforme civique|Plate-forme civique;Civic Platform;
united-russia;party;RUS;Russie unie;United Russia;
communist-party-rus;party;RUS;Parti communiste de la fédération de Russie;Communist Party of the Russian Federation;KPRF
ldpr;party;RUS;;Liberal Democratic Party of Russia;LDPR
georgian-dream;party;GEO;Rêve géorgien;Georgian Dream;
socialist-party-srb;party;SRB;Parti socialiste de Serbie;Socialist Party of Serbia;
sns-srb;party;SRB;Parti progressiste serbe;Serbian Progressive Party;
srs-srb;party;SRB;Parti radical serbe;Serbian Radical Party;
hdz;party;HRV;Union démocratique croate|Communauté démocratique croate;Croatian Democratic Union;HDZ
sda-bih;party;BIH;Parti d'action démocratique;Party of Democratic Action;
sds-bih;party;BIH;Parti démocratique serbe;Serb Democratic Party|Serbian Democratic Party;
ldk;party;XKX;Ligue démocratique du Kosovo;Democratic League of Kosovo;LDK
pdk-xkx;party;XKX;Parti démocratique du Kosovo;Democratic Party of Kosovo;
vetevendosje;party;XKX;Vetëvendosje|Vetevendosje;Vetevendosje|Vetëvendosje;
vmro;party;MKD;VMRO-DPMNE;VMRO-DPMNE;VMRO-DPMNE
rpf;party;RWA;Front patriotique rwandais;Rwandan Patriotic Front|Rwanda Patriotic Front;FPR|RPF
mlc;party;COD;Mouvement de libération du Congo;Movement for the Liberation of Congo|Movement for the Liberation of the Congo;MLC
udps;party;COD;Union pour la démocratie et le progrès social;Union for Democracy and Social Progress;UDPS
pprd;party;COD;Parti du peuple pour la reconstruction et la démocratie;People's Party for Reconstruction and Democracy;PPRD
frodebu;party;BDI;Front pour la démocratie au Burundi;Front for Democracy in Burundi;Frodebu|FRODEBU
uprona;party;BDI;Union pour le progrès national;Union for National Progress;Uprona|UPRONA
nrm-uga;party;UGA;Mouvement de résistance nationale;National Resistance Movement;NRM
mpla;party;AGO;Mouvement populaire de libération de l'Angola;People's Movement for the Liberation of Angola|Popular Movement for the Liberation of Angola;MPLA
frelimo;party;MOZ;Front de libération du Mozambique|Frelimo;Mozambique Liberation Front|Frelimo;FRELIMO|Frelimo
swapo;party;NAM;Organisation du peuple du Sud-Ouest africain;South West Africa People's Organisation|South West Africa People's Organization;SWAPO|Swapo
zanu-pf;party;ZWE;Zanu-PF|Union nationale africaine du Zimbabwe-Front patriotique;Zanu-PF|Zimbabwe African National Union-Patriotic Front;ZANU-PF|Zanu-PF
mdc-zwe;party;ZWE;Mouvement pour le changement démocratique;Movement for Democratic Change;MDC
ifp;party;ZAF;Parti Inkatha de la liberté|Inkatha;Inkatha Freedom Party|Inkatha;IFP
da-zaf;party;ZAF;Alliance démocratique;Democratic Alliance;
eff;party;ZAF;Combattants de la liberté économique|Combattants pour la liberté économique;Economic Freedom Fighters;EFF
communist-party-zaf;party;ZAF;Parti communiste sud-africain;South African Communist Party;SACP
eprdf;party;ETH;Front démocratique révolutionnaire du peuple éthiopien;Ethiopian People's Revolutionary Democratic Front;EPRDF|FDRPE
eplf;party;ERI;Front populaire de libération de l'Érythrée;Eritrean People's Liberation Front;EPLF|FPLE
ncp-sdn;party;SDN;Parti du congrès national;National Congress Party;
umma;party;SDN;parti Oumma|parti Umma;Umma Party|National Umma Party;
ffc-sdn;party;SDN;Forces pour la liberté et le changement;Forces for Freedom and Change|Forces of Freedom and Change;
kanu;party;KEN;Union nationale africaine du Kenya;Kenya African National Union;KANU|Kanu
odm;party;KEN;Mouvement démocratique orange;Orange Democratic Movement;ODM
ndc-gha;party;GHA;Congrès national démocratique;National Democratic Congress;
npp-gha;party;GHA;Nouveau Parti patriotique;New Patriotic Party;NPP
fpi;party;CIV;Front populaire ivoirien;Ivorian Popular Front;FPI
pdci;party;CIV;Parti démocratique de Côte d'Ivoire;Democratic Party of Ivory Coast|Democratic Party of Côte d'Ivoire;PDCI
rdr;party;CIV;Rassemblement des républicains;Rally of the Republicans|Rally of Republicans;RDR
rhdp;party;CIV;Rassemblement des houphouétistes pour la démocratie et la paix;Rally of Houphouetists for Democracy and Peace;RHDP
pds-sen;party;SEN;Parti démocratique sénégalais;Senegalese Democratic Party;
pastef;party;SEN;Pastef;Pastef;
ufdg;party;GIN;Union des forces démocratiques de Guinée;Union of Democratic Forces of Guinea;UFDG
paigc;party;GNB;Parti africain pour l'indépendance de la Guinée et du Cap-Vert;African Party for the Independence of Guinea and Cape Verde;PAIGC
rpt-tgo;party;TGO;Rassemblement du peuple togolais;Rally of the Togolese People;
pdg-gab;party;GAB;Parti démocratique gabonais;Gabonese Democratic Party;
rdpc;party;CMR;Rassemblement démocratique du peuple camerounais;Cameroon People's Democratic Movement;RDPC|CPDM
sdf-cmr;party;CMR;Front social-démocrate;Social Democratic Front;
mps-tcd;party;TCD;Mouvement patriotique du salut;Patriotic Salvation Movement;
pnds;party;NER;Parti nigérien pour la démocratie et le socialisme;Nigerien Party for Democracy and Socialism;PNDS
ennahda;party;TUN;Ennahda|Ennahdha;Ennahda|Ennahdha;
nidaa-tounes;party;TUN;Nidaa Tounès|Nidaa Tounes;Nidaa Tounes;
rcd-tun;party;TUN;Rassemblement constitutionnel démocratique;Democratic Constitutional Rally|Constitutional Democratic Rally;RCD
pjd-mar;party;MAR;Parti de la justice et du développement;Justice and Development Party;PJD
istiqlal;party;MAR;Istiqlal;Istiqlal;
usfp;party;MAR;Union socialiste des forces populaires;Socialist Union of Popular Forces;USFP
ndp-egy;party;EGY;Parti national démocrate;National Democratic Party;PND|NDP
fjp-egy;party;EGY;Parti de la liberté et de la justice;Freedom and Justice Party;PLJ|FJP
gpc-yem;party;YEM;Congrès populaire général;General People's Congress;
islah;party;YEM;parti Al-Islah|Al-Islah;Islah Party|al-Islah;
kadima;party;ISR;Kadima;Kadima;
shas;party;ISR;Shas;Shas;
meretz;party;ISR;Meretz;Meretz;
yesh-atid;party;ISR;Yesh Atid;Yesh Atid;
yisrael-beiteinu;party;ISR;Israël Beiteinou|Israël Beitenou;Yisrael Beiteinu|Yisrael Beitenu;
kach;party;ISR;Kach;Kach;
tudeh;party;IRN;parti Toudeh;Tudeh Party;
mhp;party;TUR;Parti d'action nationaliste|Parti du mouvement nationaliste;Nationalist Movement Party|Nationalist Action Party;MHP
refah;party;TUR;parti de la Prospérité|Refah;Welfare Party|Refah;
dtp;party;TUR;Parti pour une société démocratique;Democratic Society Party;DTP
fmln;party;SLV;Front Farabundo Marti de libération nationale|Front Farabundo Marti;Farabundo Marti National Liberation Front|Farabundo Martí National Liberation Front;FMLN
arena;party;SLV;Alliance républicaine nationaliste;Nationalist Republican Alliance;ARENA
fsln;party;NIC;Front sandiniste de libération nationale|Front sandiniste;Sandinista National Liberation Front|Sandinista Front;FSLN
pri;party;MEX;Parti révolutionnaire institutionnel;Institutional Revolutionary Party;PRI
pan-mex;party;MEX;Parti d'action nationale;National Action Party;PAN
prd-mex;party;MEX;Parti de la révolution démocratique;Party of the Democratic Revolution|Democratic Revolutionary Party;PRD
morena;party;MEX;Mouvement de régénération nationale|Morena;National Regeneration Movement|Morena;
psuv;party;VEN;Parti socialiste unifié du Venezuela;United Socialist Party of Venezuela;PSUV
mud-ven;party;VEN;Table de l'unité démocratique;Democratic Unity Roundtable;
pt-bra;party;BRA;Parti des travailleurs;Workers' Party;
psdb;party;BRA;Parti de la social-démocratie brésilienne;Brazilian Social Democracy Party;PSDB
mas-bol;party;BOL;Mouvement vers le socialisme;Movement Toward Socialism|Movement for Socialism;
apra;party;PER;Apra|Alliance populaire révolutionnaire américaine;American Popular Revolutionary Alliance;APRA|Apra
lavalas;party;HTI;Fanmi Lavalas|Famille Lavalas;Fanmi Lavalas|Lavalas;
socialist-party;party;*;Parti socialiste;Socialist Party;
communist-party;party;*;Parti communiste;Communist Party;
liberal-party;party;*;Parti libéral;Liberal Party;
ndp-can;party;CAN;Nouveau Parti démocratique;New Democratic Party;NDP|NPD
labor-aus;party;AUS;Parti travailliste australien|Parti travailliste;Australian Labor Party|Labor Party|Labour Party;ALP
labour-isr;party;ISR;Parti travailliste israélien|Parti travailliste;Israeli Labour Party|Israeli Labor Party|Labour Party|Labor Party;
labour-nzl;party;NZL;Parti travailliste néo-zélandais|Parti travailliste;New Zealand Labour Party|Labour Party;
labour-nor;party;NOR;Parti travailliste norvégien|Parti travailliste;Norwegian Labour Party|Labour Party;
`
