/** Bodies of states: unions, agencies, courts, missions; `organization-table.ts` says what the columns are. */
export const intergovernmental = `
un;intergovernmental;;Nations unies|Organisation des Nations unies;United Nations|United Nations Organization;ONU|UN|U.N.
unsc;intergovernmental;;Conseil de sécurité|Conseil de sécurité des Nations unies|Conseil de sécurité de l'ONU;Security Council|United Nations Security Council|UN Security Council|U.N. Security Council;UNSC
unga;intergovernmental;;Assemblée générale des Nations unies|Assemblée générale de l'ONU;UN General Assembly|United Nations General Assembly|U.N. General Assembly;UNGA
nato;intergovernmental;;OTAN|Organisation du traité de l'Atlantique nord|Alliance atlantique;NATO|North Atlantic Treaty Organization|North Atlantic Alliance;OTAN|NATO|Otan|Nato
eu;intergovernmental;;Union européenne|Vingt-Sept;European Union;UE|EU|E.U.
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
au;intergovernmental;;Union africaine;African Union;UA
amisom;intergovernmental;;Amisom;Amisom;AMISOM|Amisom
ecowas;intergovernmental;;Communauté économique des États de l'Afrique de l'Ouest|Cédéao;Economic Community of West African States;CEDEAO|CÉDÉAO|Cédéao|ECOWAS|Ecowas
eac;intergovernmental;;Communauté d'Afrique de l'Est;East African Community;
sadc;intergovernmental;;Communauté de développement de l'Afrique australe|Communauté de développement d'Afrique australe;Southern African Development Community;SADC|Sadc
igad;intergovernmental;;Autorité intergouvernementale pour le développement|Igad;Intergovernmental Authority on Development|Igad;IGAD|Igad
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
ifor;intergovernmental;;Ifor;Implementation Force;IFOR|Ifor
sfor;intergovernmental;;Sfor;Stabilization Force|Stabilisation Force;SFOR|Sfor
isaf;intergovernmental;;Force internationale d'assistance à la sécurité;International Security Assistance Force;ISAF|Isaf|FIAS
eufor;intergovernmental;;Eufor;Eufor;EUFOR|Eufor
eulex;intergovernmental;;Eulex;Eulex;EULEX|Eulex
unprofor;intergovernmental;;Force de protection des Nations unies|Forpronu;United Nations Protection Force|UN Protection Force|Unprofor;FORPRONU|Forpronu|UNPROFOR|Unprofor
unmik;intergovernmental;;Minuk|Mission intérimaire des Nations unies au Kosovo;UN Mission in Kosovo|United Nations Mission in Kosovo;MINUK|Minuk|UNMIK|Unmik
minustah;intergovernmental;;Minustah|Mission des Nations unies pour la stabilisation en Haïti;Minustah|United Nations Stabilization Mission in Haiti|United Nations Stabilisation Mission in Haiti;MINUSTAH|Minustah
monuc;intergovernmental;;Monuc|Mission des Nations unies au Congo;Monuc;MONUC|Monuc
unamid;intergovernmental;;Minuad;Unamid;MINUAD|Minuad|UNAMID|Unamid
unmis;intergovernmental;;Minuss;Unmiss|United Nations Mission in South Sudan|UN Mission in South Sudan;UNMISS|Unmiss|MINUSS|Minuss
unomig;intergovernmental;;Monug;Unomig;UNOMIG|MONUG
unmil;intergovernmental;;Minul;United Nations Mission in Liberia|UN Mission in Liberia;MINUL|UNMIL
unoci;intergovernmental;;Onuci|Opération des Nations unies en Côte d'Ivoire;United Nations Operation in Ivory Coast|United Nations Operation in Côte d'Ivoire|UN Operation in Côte d'Ivoire;ONUCI|Onuci|UNOCI
unmee;intergovernmental;;Minuee;UN Mission in Ethiopia and Eritrea|United Nations Mission in Ethiopia and Eritrea;MINUEE|UNMEE
untac;intergovernmental;;Apronuc|Autorité provisoire des Nations unies au Cambodge;United Nations Transitional Authority in Cambodia|UN Transitional Authority in Cambodia;APRONUC|Apronuc|UNTAC|Untac
unamir;intergovernmental;;Minuar|Mission des Nations unies pour l'assistance au Rwanda;United Nations Assistance Mission for Rwanda|UN Assistance Mission for Rwanda;MINUAR|Minuar|UNAMIR|Unamir
unavem;intergovernmental;;;;UNAVEM|Unavem
minurso;intergovernmental;;Minurso;Minurso;MINURSO|Minurso
unficyp;intergovernmental;;;UN Peacekeeping Force in Cyprus;UNFICYP
undof;intergovernmental;;Fnuod;UN Disengagement Observer Force|United Nations Disengagement Observer Force;FNUOD|UNDOF
unscom;intergovernmental;;Unscom|Commission spéciale de l'ONU|Commission spéciale des Nations unies;UN Special Commission|United Nations Special Commission|U.N. Special Commission;UNSCOM|Unscom
unmovic;intergovernmental;;Cocovinu;Unmovic;UNMOVIC|Unmovic|COCOVINU
unsmil;intergovernmental;;Manul|Mission d'appui des Nations unies en Libye;UN Support Mission in Libya|United Nations Support Mission in Libya;MANUL|Manul|UNSMIL
atmis;intergovernmental;;Atmis;African Union Transition Mission in Somalia;ATMIS
untso;intergovernmental;;Onust;UN Truce Supervision Organization;UNTSO|ONUST
untaet;intergovernmental;;Atnuto;UN Transitional Administration in East Timor|United Nations Transitional Administration in East Timor;UNTAET|ATNUTO
interfet;intergovernmental;;Interfet;International Force for East Timor;INTERFET|Interfet
undp;intergovernmental;;Programme des Nations unies pour le développement;United Nations Development Programme|UN Development Programme|United Nations Development Program;PNUD|Pnud|UNDP
unep;intergovernmental;;Programme des Nations unies pour l'environnement;United Nations Environment Programme|UN Environment Programme;PNUE|UNEP
unfpa;intergovernmental;;Fonds des Nations unies pour la population;United Nations Population Fund|UN Population Fund;FNUAP|UNFPA
unctad;intergovernmental;;Conférence des Nations unies sur le commerce et le développement;UN Conference on Trade and Development|United Nations Conference on Trade and Development;CNUCED|Cnuced|UNCTAD
unodc;intergovernmental;;Office des Nations unies contre la drogue et le crime;United Nations Office on Drugs and Crime|UN Office on Drugs and Crime;ONUDC|UNODC
unaids;intergovernmental;;Onusida;Joint United Nations Programme on HIV/AIDS;ONUSIDA|Onusida|UNAIDS|UNAids
ifad;intergovernmental;;Fonds international de développement agricole;International Fund for Agricultural Development;FIDA|IFAD
icao;intergovernmental;;Organisation de l'aviation civile internationale;International Civil Aviation Organization|International Civil Aviation Organisation;OACI|ICAO
imo;intergovernmental;;Organisation maritime internationale;International Maritime Organization|International Maritime Organisation;OMI|IMO
itu;intergovernmental;;Union internationale des télécommunications;International Telecommunication Union;UIT|ITU
wipo;intergovernmental;;Organisation mondiale de la propriété intellectuelle;World Intellectual Property Organization;OMPI|WIPO
wmo;intergovernmental;;Organisation météorologique mondiale;World Meteorological Organization;OMM|WMO
ipcc;intergovernmental;;Groupe d'experts intergouvernemental sur l'évolution du climat;Intergovernmental Panel on Climate Change;GIEC|Giec|IPCC
iea;intergovernmental;;Agence internationale de l'énergie;International Energy Agency;AIE|IEA
ctbto;intergovernmental;;Organisation du traité d'interdiction complète des essais nucléaires;Comprehensive Nuclear-Test-Ban Treaty Organization|Comprehensive Test Ban Treaty Organization;OTICE|CTBTO
ictr;intergovernmental;;Tribunal pénal international pour le Rwanda;International Criminal Tribunal for Rwanda;TPIR|ICTR
stl;intergovernmental;LBN;Tribunal spécial pour le Liban;Special Tribunal for Lebanon;TSL|STL
scsl;intergovernmental;;Tribunal spécial pour la Sierra Leone;Special Court for Sierra Leone;TSSL|SCSL
eccc;intergovernmental;;Chambres extraordinaires au sein des tribunaux cambodgiens;Extraordinary Chambers in the Courts of Cambodia;CETC|ECCC
pca;intergovernmental;;Cour permanente d'arbitrage;Permanent Court of Arbitration;
iachr;intergovernmental;;Commission interaméricaine des droits de l'homme;Inter-American Commission on Human Rights;CIDH|IACHR
iacourt;intergovernmental;;Cour interaméricaine des droits de l'homme;Inter-American Court of Human Rights;
achpr-court;intergovernmental;;Cour africaine des droits de l'homme et des peuples;African Court on Human and Peoples' Rights;
eeas;intergovernmental;;Service européen pour l'action extérieure;European External Action Service;SEAE|EEAS
eib;intergovernmental;;Banque européenne d'investissement;European Investment Bank;BEI|EIB
ebrd;intergovernmental;;Banque européenne pour la reconstruction et le développement;European Bank for Reconstruction and Development;BERD|EBRD
adb;intergovernmental;;Banque asiatique de développement;Asian Development Bank;ADB
aiib;intergovernmental;;Banque asiatique d'investissement pour les infrastructures;Asian Infrastructure Investment Bank;BAII|AIIB
idb;intergovernmental;;Banque interaméricaine de développement;Inter-American Development Bank;IDB
isdb;intergovernmental;;Banque islamique de développement;Islamic Development Bank;
bis;intergovernmental;;Banque des règlements internationaux;Bank for International Settlements;
efta;intergovernmental;;Association européenne de libre-échange;European Free Trade Association;AELE|EFTA
weu;intergovernmental;;Union de l'Europe occidentale;Western European Union;UEO|WEU
eec;intergovernmental;;Communauté économique européenne;European Economic Community;CEE|EEC
eaeu;intergovernmental;;Union économique eurasiatique|Union eurasiatique;Eurasian Economic Union;UEE|EAEU|EEU
guam-org;intergovernmental;;;;GUAM|GUUAM
nafta;intergovernmental;;Accord de libre-échange nord-américain;North American Free Trade Agreement;ALENA|Alena|NAFTA|Nafta
saarc;intergovernmental;;Association sud-asiatique de coopération régionale;South Asian Association for Regional Cooperation;SAARC|Saarc|ASACR
pif;intergovernmental;;Forum des îles du Pacifique;Pacific Islands Forum;FIP|PIF
quad;intergovernmental;;Dialogue quadrilatéral pour la sécurité;Quadrilateral Security Dialogue;
aukus;intergovernmental;;Aukus;Aukus;AUKUS|Aukus
anzus;intergovernmental;;Anzus;Anzus;ANZUS|Anzus
seato;intergovernmental;;;Southeast Asia Treaty Organization;OTASE|SEATO
warsaw-pact;intergovernmental;;pacte de Varsovie|Pacte de Varsovie;Warsaw Pact;
celac;intergovernmental;;Communauté d'États latino-américains et caraïbes|Communauté des États latino-américains et caribéens;Community of Latin American and Caribbean States;CELAC|Celac
alba;intergovernmental;;Alliance bolivarienne pour les Amériques;Bolivarian Alliance for the Americas|Bolivarian Alliance for the Peoples of Our America;ALBA|Alba
can-andes;intergovernmental;;Communauté andine;Andean Community;
sica;intergovernmental;;Système d'intégration centraméricain;Central American Integration System;SICA
amu;intergovernmental;;Union du Maghreb arabe;Arab Maghreb Union;UMA|AMU
opaep;intergovernmental;;Organisation des pays arabes exportateurs de pétrole;Organization of Arab Petroleum Exporting Countries;OPAEP|OAPEC
opec-plus;intergovernmental;;Opep+;OPEC+;OPEP+|OPEC+|Opep+
eccas;intergovernmental;;Communauté économique des États de l'Afrique centrale;Economic Community of Central African States;CEEAC|ECCAS
cemac;intergovernmental;;Communauté économique et monétaire de l'Afrique centrale;Central African Economic and Monetary Community|Economic and Monetary Community of Central Africa;CEMAC|Cemac
uemoa;intergovernmental;;Union économique et monétaire ouest-africaine;West African Economic and Monetary Union;UEMOA|WAEMU
bceao;intergovernmental;;Banque centrale des États de l'Afrique de l'Ouest;Central Bank of West African States;BCEAO
comesa;intergovernmental;;Marché commun de l'Afrique orientale et australe;Common Market for Eastern and Southern Africa;COMESA|Comesa
ecomog;intergovernmental;;Ecomog;Ecomog;ECOMOG|Ecomog
aes-sahel;intergovernmental;;Alliance des États du Sahel;Alliance of Sahel States;
cen-sad;intergovernmental;;Communauté des États sahélo-sahariens;Community of Sahel-Saharan States;CEN-SAD
non-aligned;intergovernmental;;Mouvement des non-alignés;Non-Aligned Movement;
minsk-group;intergovernmental;;groupe de Minsk|Groupe de Minsk;Minsk Group;
paris-club;intergovernmental;;Club de Paris;Paris Club;
contact-group;intergovernmental;;Groupe de contact;Contact Group;
`
