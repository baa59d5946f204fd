/** Organizations of other kinds; `organization-table.ts` says what the columns are. */
export const others = `
snc;other;SYR;Coalition nationale syrienne;Syrian National Coalition;
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
solidarnosc;other;POL;Solidarnosc|Solidarność;Solidarity movement|Solidarność|Solidarnosc;
ioc;other;;Comité international olympique;International Olympic Committee;CIO|IOC
fifa;other;;Fédération internationale de football;Fifa;FIFA|Fifa
wef;other;;Forum économique mondial;World Economic Forum;WEF
cosatu;other;ZAF;Congrès des syndicats sud-africains;Congress of South African Trade Unions;COSATU|Cosatu
ugtt;other;TUN;Union générale tunisienne du travail;Tunisian General Labour Union|Tunisian General Labor Union;UGTT
peace-now;other;ISR;La Paix maintenant;Peace Now;
btselem;other;ISR;B'Tselem;B'Tselem;
snc2;other;SYR;Conseil national syrien;Syrian National Council;CNS
hnc;other;SYR;Haut Comité des négociations|Haut Conseil pour les négociations;High Negotiations Committee;HCN|HNC
mst-bra;other;BRA;Mouvement des sans-terre;Landless Workers' Movement|Landless Workers Movement;MST
msc;other;;Conférence sur la sécurité de Munich|Conférence de Munich sur la sécurité;Munich Security Conference;
ifrc;other;;Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge;International Federation of Red Cross and Red Crescent Societies;IFRC|FICR
icg;other;;International Crisis Group;International Crisis Group;ICG
sipri;other;SWE;Institut international de recherche sur la paix de Stockholm;Stockholm International Peace Research Institute;SIPRI|Sipri
nrc-nor;other;NOR;Conseil norvégien pour les réfugiés;Norwegian Refugee Council;
irc;other;USA;Comité international de secours;International Rescue Committee;IRC
save-children;other;;Save the Children;Save the Children;
mdm;other;FRA;Médecins du monde;Doctors of the World;
acf;other;FRA;Action contre la faim;Action Against Hunger;
freedom-house;other;USA;Freedom House;Freedom House;
cpj;other;USA;Comité pour la protection des journalistes;Committee to Protect Journalists;CPJ
fidh;other;;Fédération internationale des droits de l'homme|Fédération internationale pour les droits humains;International Federation for Human Rights;FIDH
memorial;other;RUS;ONG Memorial;Memorial Human Rights Center|Memorial human rights group;
world-vision;other;;World Vision;World Vision;
care;other;;CARE International;CARE International;
sant-egidio;other;ITA;Sant'Egidio|communauté de Sant'Egidio;Sant'Egidio|Community of Sant'Egidio;
`
