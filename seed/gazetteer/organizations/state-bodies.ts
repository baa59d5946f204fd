/** Governments, parliaments, armies and their parts; `organization-table.ts` says what the columns are. */
export const stateBodies = `
oir;military;;opération Inherent Resolve;Operation Inherent Resolve|Combined Joint Task Force;CJTF-OIR|CJTF|OIR
palestinian-authority;government;PSE;Autorité palestinienne;Palestinian Authority;
irgc;military;IRN;Gardiens de la révolution|Corps des gardiens de la révolution islamique|Pasdaran;Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard;CGRI|IRGC
quds-force;military;IRN;Force Al-Qods|force Al-Qods|Force Qods;Quds Force|Qods Force;
idf;military;ISR;Tsahal;Israel Defense Forces|Israeli Defense Forces;IDF
ana;military;AFG;Armée nationale afghane;Afghan National Army;
army-syr;military;SYR;Armée arabe syrienne;Syrian Arab Army;
lna;military;LBY;Armée nationale libyenne;Libyan National Army;ANL|LNA
gna;government;LBY;Gouvernement d'union nationale|Gouvernement d'accord national;Government of National Accord;GNA
isf;military;IRQ;Forces de sécurité irakiennes;Iraqi Security Forces;ISF
pla;military;CHN;Armée populaire de libération;People's Liberation Army;
pentagon;military;USA;Pentagone|département de la Défense|département américain de la Défense;Pentagon|Defense Department|Department of Defense|U.S. Department of Defense|US Department of Defense;DoD|DOD
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
dhs;government;USA;département de la Sécurité intérieure;Department of Homeland Security;DHS
congress;government;USA;Congrès américain|Congrès des États-Unis;US Congress|U.S. Congress|United States Congress;
us-senate;government;USA;Sénat américain|Sénat des États-Unis;U.S. Senate|US Senate|United States Senate;
us-house;government;*USA;Chambre des représentants;House of Representatives|U.S. House of Representatives;
supreme-court-usa;government;USA;Cour suprême des États-Unis;U.S. Supreme Court|US Supreme Court;
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
mi6;government;GBR;MI6;MI6;MI6
foreign-ministry-gbr;government;GBR;Foreign Office;Foreign Office|Foreign and Commonwealth Office|Foreign, Commonwealth and Development Office;FCO|FCDO
house-of-commons-gb;government;GBR;;House of Lords;
foreign-ministry-fra;government;FRA;Quai d'Orsay;Quai d'Orsay;
elysee;government;FRA;Élysée|Elysée|palais de l'Élysée;Élysée|Elysee Palace|Élysée Palace;
assemblee-nationale;government;*FRA;Assemblée nationale;French National Assembly;
dgse;government;FRA;DGSE;DGSE;DGSE
bundestag;government;DEU;Bundestag;Bundestag;
bundeswehr;military;DEU;Bundeswehr;Bundeswehr;
mit-tr;government;TUR;;;MIT
isi;government;PAK;;Inter-Services Intelligence;
krg;government;IRQ;Gouvernement régional du Kurdistan;Kurdistan Regional Government;GRK|KRG
tatmadaw;military;MMR;Tatmadaw;Tatmadaw;
psni;government;GBR;;Police Service of Northern Ireland|Royal Ulster Constabulary;PSNI
roscosmos;government;RUS;Roscosmos;Roscosmos;
kgb;government;RUS;KGB;KGB;KGB
azov;military;UKR;régiment Azov|bataillon Azov|brigade Azov;Azov Regiment|Azov Battalion|Azov Brigade;
sbu;government;UKR;Service de sécurité d'Ukraine|Services de sécurité ukrainiens;Security Service of Ukraine;SBU
vrs;military;BIH;Armée des Serbes de Bosnie|Armée de la Republika Srpska;Bosnian Serb Army|Army of Republika Srpska;VRS
hvo;military;BIH;Conseil de défense croate;Croatian Defence Council|Croatian Defense Council;HVO
jna;military;;Armée populaire yougoslave|Armée fédérale yougoslave;Yugoslav People's Army|Yugoslav National Army;JNA
vj;military;SRB;Armée yougoslave;Yugoslav Army;
fardc;military;COD;Forces armées de la République démocratique du Congo|Forces armées de la RDC;Armed Forces of the Democratic Republic of the Congo;FARDC
cnsp-ner;government;NER;Conseil national pour la sauvegarde de la patrie;National Council for the Safeguard of the Homeland;CNSP
fds-ner;military;NER;Forces de défense et de sécurité;Defence and Security Forces;FDS
fds-mli;military;MLI;Forces de défense et de sécurité;Defence and Security Forces;FDS
fds-bfa;military;BFA;Forces de défense et de sécurité;Defence and Security Forces;FDS
fama;military;MLI;Forces armées maliennes;Malian Armed Forces;FAMa|FAMA
barkhane;military;FRA;opération Barkhane|force Barkhane|Barkhane;Operation Barkhane|Barkhane;
serval;military;FRA;opération Serval;Operation Serval;
licorne;military;FRA;opération Licorne|force Licorne;Operation Licorne|Licorne force;
sangaris;military;FRA;opération Sangaris|force Sangaris;Operation Sangaris;
takuba;military;;Takuba|force Takuba;Takuba|Takuba Task Force;
ntc-lby;government;LBY;Conseil national de transition libyen|Conseil national de transition;National Transitional Council|Transitional National Council;CNT|NTC
gnc-lby;government;LBY;Congrès général national;General National Congress;GNC|CGN
gnu-lby;government;LBY;;Government of National Unity;
scaf;military;EGY;Conseil suprême des forces armées;Supreme Council of the Armed Forces;CSFA|SCAF
shin-bet;government;ISR;Shin Bet|Shin Beth;Shin Bet;
ayatollah-council;government;IRN;Conseil des gardiens;Guardian Council;
scnsc-irn;government;IRN;Conseil suprême de sécurité nationale|Conseil suprême de la sécurité nationale;Supreme National Security Council;
assembly-experts;government;IRN;Assemblée des experts;Assembly of Experts;
basij;military;IRN;bassidjis|Bassidj|Bassij;Basij;
nrc-usa;government;USA;Conseil de sécurité nationale américain;US National Security Council|U.S. National Security Council;NSC
dea;government;USA;DEA;Drug Enforcement Administration;DEA
ice-usa;government;USA;;Immigration and Customs Enforcement;ICE
fed-usa;government;USA;Réserve fédérale|Réserve fédérale américaine;Federal Reserve|US Federal Reserve|U.S. Federal Reserve;
jcs-usa;military;USA;état-major interarmées américain;Joint Chiefs of Staff;
southcom;military;USA;;U.S. Southern Command|US Southern Command;
africom;military;USA;Africom;U.S. Africa Command|US Africa Command|Africa Command;AFRICOM|Africom
eucom;military;USA;;U.S. European Command|US European Command;EUCOM
mi5;government;GBR;MI5;MI5;MI5
gchq;government;GBR;GCHQ;GCHQ|Government Communications Headquarters;GCHQ
bnd;government;DEU;;;BND
dgsi;government;FRA;DGSI|Direction générale de la sécurité intérieure;DGSI;DGSI
raw-ind;government;IND;;Research and Analysis Wing;
mss-chn;government;CHN;ministère chinois de la Sécurité d'État;Ministry of State Security;MSS
npc-chn;government;CHN;Assemblée nationale populaire|Assemblée populaire nationale;National People's Congress;APN|NPC
cppcc;government;CHN;Conférence consultative politique du peuple chinois;Chinese People's Political Consultative Conference;CPPCC
diet-jpn;government;JPN;Diète japonaise;Japanese Diet|National Diet;
lok-sabha;government;IND;Lok Sabha;Lok Sabha;
verkhovna-rada;government;UKR;Verkhovna Rada|Rada;Verkhovna Rada;
sejm;government;POL;Diète polonaise|Sejm;Sejm;
matignon;government;FRA;Matignon|hôtel Matignon;Matignon;
bundesbank;government;DEU;Bundesbank;Bundesbank;
bank-of-england;government;GBR;Banque d'Angleterre;Bank of England;
bank-of-japan;government;JPN;Banque du Japon;Bank of Japan;
constitutional-court;government;*;Cour constitutionnelle|Conseil constitutionnel;Constitutional Court|Constitutional Council;
supreme-court;government;*;Cour suprême;Supreme Court;
republican-guard;military;*;Garde républicaine;Republican Guard;
presidential-guard;military;*;Garde présidentielle;Presidential Guard;
electoral-commission;government;*;Commission électorale|Commission électorale nationale;Electoral Commission|Election Commission|National Electoral Commission|National Election Commission;
adf-aus;military;AUS;Forces de défense australiennes;Australian Defence Force;ADF
afp-phl;military;PHL;Forces armées des Philippines|Forces armées philippines;Armed Forces of the Philippines;
`
