/** Newspapers, agencies and broadcasters; `organization-table.ts` says what the columns are. */
export const media = `
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
