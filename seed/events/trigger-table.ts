/**
 * Verbs and the events they tell, one a line: PLOVER type; kind; frame; French verbs; English verbs.
 *
 * Frames: `with` both sides are participants (subject, « avec », object); `on` the object is the recipient; `to` the recipient stands
 * behind « à », "to"; `alone` no recipient is needed; `suffer` it is done to the subject. `*` after an English verb doubles its last
 * consonant. Light verbs stand in the second table. Where one letter row has two types the line that stands first is asked first.
 */
export const verbTable = `
CONSULT;meeting;with;rencontrer|se réunir|s'entretenir|dialoguer|négocier|discuter|se concerter|consulter|parlementer|se retrouver;meet|confer*|negotiate|consult|discuss|speak|parley
CONSULT;call;with;téléphoner;telephone|phone
CONSULT;visit;visit;visiter|se rendre|arriver;visit|travel|travel*|arrive|fly
CONSULT;meeting;on;recevoir|accueillir;host|receive|greet|brief
AGREE;agreement;with;convenir|s'accorder|s'entendre|ratifier|parapher;agree|ratify|initial*
AGREE;agreement;on;promettre|consentir|s'engager;pledge|promise|undertake|consent|commit*
SUPPORT;support;on;soutenir|appuyer|épauler|cautionner;support|back|endorse|defend|champion
SUPPORT;statement;on;saluer|féliciter|se féliciter|louer|approuver|applaudir|remercier|reconnaître|encenser|acclamer|plébisciter|vanter;welcome|praise|congratulate|hail|commend|applaud|thank|recognise|recognize|salute|laud|extol*|compliment|cheer|acclaim|console
SUPPORT;statement;on;s'excuser;apologise|apologize
COOPERATE;cooperation;with;coopérer|collaborer|s'allier;cooperate|collaborate|ally
COOPERATE;cooperation;to;extrader;extradite
COOPERATE;cooperation;to;remettre;
ACCUSE;accusation;to;imputer;
AID;aid;on;aider|secourir|ravitailler|financer|subventionner|équiper|armer|héberger;aid|assist|help|subsidise|subsidize|equip*|arm|bankroll|shelter|resupply|rescue
REQUEST;request;on;demander|exhorter|réclamer|solliciter|presser|exiger|prier|appeler|enjoindre|inviter|sommer|implorer|supplier|conjurer|adjurer|inciter|intimer;call|ask|urge|request|demand|appeal|invite|press|implore|beseech|beg*|plead|entreat|exhort|prod*|pressure|lobby|petition|solicit|coax|nudge|tell
ACCUSE;accusation;on;accuser|soupçonner|dénoncer|condamner|critiquer|fustiger|blâmer|vilipender|incriminer|déplorer|stigmatiser|réprouver|épingler|tancer|reprocher|désapprouver|s'indigner|s'insurger|désavouer;accuse|condemn|denounce|criticise|criticize|blame|decry|deplore|slam*|lambast|lambaste|chide|rebuke|berate|castigate|censure|chastise|fault|indict|reproach|reprimand|scold|upbraid|vilify|assail|excoriate|pillory|implicate|complain|deride|suspect
ACCUSE;accusation;on;enquêter;investigate|probe|sue
REJECT;refusal;on;rejeter|refuser|se refuser|décliner|récuser|repousser|s'opposer|boycotter|bloquer|écarter|balayer|éconduire|rabrouer|contrecarrer;balk|reject|refuse|rebuff|decline|oppose|veto|boycott|spurn|snub*|repudiate|thwart|defy|disown
THREATEN;threat;on;menacer|avertir|prévenir;threaten|warn|menace
REQUEST;request;on;ordonner;order
RETREAT;withdrawal;leave;quitter;leave|depart
SANCTION;withdrawal;on;quitter;leave|quit*|exit
PROTEST;protest;alone;manifester|protester|défiler|se soulever;protest|demonstrate|rally|riot|march|picket
SANCTION;sanction;on;sanctionner|ostraciser|exclure|suspendre;sanction|blacklist|embargo|ostracise|ostracize|exclude|suspend
MOBILIZE;deployment;alone;déployer|mobiliser|redéployer;deploy|mobilise|mobilize
COERCE;coercion;on;arrêter|interpeller|emprisonner|incarcérer|saisir|arraisonner|confisquer|réprimer|détenir|assiéger|disperser|expulser|bannir|museler|censurer|dissoudre|perquisitionner|nationaliser|exproprier|inculper|écrouer|dérouter|appréhender|intercepter|refouler|bâillonner;arrest|detain|jail|imprison|seize|impound|confiscate|repress|besiege|blockade|disperse|intimidate|evict|deport|expel*|banish|exile|outlaw|censor|gag*|muzzle|silence|apprehend|divert|convict|prosecute|interrogate|nationalise|nationalize|expropriate|intercept|dissolve|ban*|sentence
COERCE;coercion;on;annexer|occuper;annex|occupy
ASSAULT;attack;on;attaquer|bombarder|frapper|tuer|assassiner|envahir|pilonner|détruire|abattre|combattre|affronter|mitrailler|massacrer|exécuter|torturer|enlever|kidnapper|décapiter|agresser|blesser|incendier|égorger|lyncher|canonner|saccager|torpiller|dynamiter|caillasser|lapider|éventrer;attack|bomb|strike|kill|shell|shoot|assassinate|invade|destroy|hit|fight|bombard|ambush|massacre|behead|execute|kidnap*|abduct|torture|raid|storm|target|wound|injure|burn|pound|slaughter|lynch|butcher|stab*|strafe|raze|sabotage|hijack|torpedo|sink|torch|pelt|maul|slay|ransack
ASSAULT;attack;on;capturer|reprendre;capture|recapture|retake|overrun
ASSAULT;attack;alone;exploser;explode
ASSAULT;attack;with;s'affronter;clash|skirmish|battle
RETREAT;concession;on;libérer|relâcher|rapatrier;release|free|repatriate
RETREAT;withdrawal;alone;se retirer|se replier|évacuer|capituler|désarmer|démissionner;resign|withdraw|retreat|evacuate|surrender|capitulate|disarm|demobilise|demobilize
CONCEDE;concession;on;gracier|amnistier|affranchir|commuer|réhabiliter;pardon|amnesty|acquit*|reinstate|commute
`

/**
 * Light verbs, whose object says what happens: PLOVER type; kind; frame; French verbs; English verbs; French object nouns; English ones.
 * The noun must stand behind the verb before any other verb, or before it in the passive. A particle stands as an object too: "hit out".
 */
export const lightTable = `
CONSULT;meeting;with;tenir|avoir|mener|poursuivre|ouvrir|entamer|reprendre|achever|organiser|présider|conduire|engager|clore|conclure|participer;hold|have|open|begin|resume|conduct|conclude|host|lead|attend|start|convene|wrap*|enter;réunion|rencontre|entretien|entretiens|pourparlers|négociations|discussions|consultations|sommet|dialogue|entrevue|conversation|concertations|conférence|tête-à-tête;talks|meeting|meetings|discussions|negotiations|consultations|summit|dialogue|conversation|conversations|conference
CONSULT;meeting;with;;sit;;down|at the table
CONSULT;meeting;with;serrer|se serrer;shake;la main|les mains;hands
CONSULT;call;with;avoir;have|hold;entretien téléphonique|conversation téléphonique;phone call|telephone call|phone conversation|telephone conversation
CONSULT;meeting;with;échanger;exchange;points de vue|vues;views
CONSULT;meeting;on;jouer|proposer|offrir;broker|mediate;médiateur|médiation|bons offices;talks|negotiations|peace|dispute|session
AGREE;agreement;with;tomber;;d'accord;
AGREE;agreement;with;;come;;to terms|to an agreement|to an understanding
AGREE;agreement;with;;put|set;;names to|signatures to|signature to
AGREE;agreement;with;signer|conclure|parvenir|trouver|sceller|approuver|adopter|annoncer|passer|entériner;sign|conclude|reach|strike|seal|finalise|finalize|clinch|make|announce|approve|initial|ink|adopt|forge|hammer;accord|accords|traité|pacte|mémorandum|protocole|contrat|convention|entente|partenariat|compromis|trêve|cessez-le-feu|consensus|arrangement|règlement|la paix;agreement|agreements|treaty|pact|memorandum|memoranda|protocol|accord|accords|deal|contract|contracts|convention|ceasefire|cease-fire|truce|compromise|partnership|bargain|settlement|understanding|consensus|charter|peace plan|arrangement|arrangements
AGREE;agreement;with;apposer;;signature|paraphe;
AGREE;agreement;with;signer|parapher|adopter;sign|initial|settle;déclaration|lettre d'intention|feuille de route|communiqué commun;declaration|letter of intent|roadmap|communique
THREATEN;threat;on;se dire;declare;prêt à frapper|prête à frapper|prêts à frapper|prêt à riposter|prête à riposter|prêts à riposter|prêt à attaquer|prête à attaquer|prêt à intervenir militairement;war on
AGREE;agreement;on;se dire;;prêt à|prête à|prêts à|prêtes à|disposé à|disposée à|disposés à|disposées à;
AGREE;agreement;on;donner;give;feu vert|accord|assurance|assurances|aval;green light|go-ahead|go ahead|assurance|assurances|pledge|word|consent|nod
AGREE;agreement;on;accepter;accept;invitation|offre|proposition|plan|médiation|cessez-le-feu|trêve|principe|feuille de route|de négocier|de participer|de rencontrer|de signer|de reprendre|de livrer|d'accueillir;invitation|offer|proposal|plan|mediation|terms|roadmap|ceasefire|cease-fire|truce
AGREE;agreement;on;proposer|offrir;offer|propose;médiation|bons offices|son aide|leur aide|d'accueillir|de négocier|pourparlers|négociations|une rencontre|de rencontrer;mediation|talks|to ship|to provide|to supply|to lend|to deliver|to train|to mediate|to host|to meet|to talk|to help|to negotiate|to send|help|good offices
AGREE;agreement;on;prendre|renouveler;make|renew;engagement|engagements;commitment|commitments|pledge|promise
COOPERATE;cooperation;with;mener|effectuer|conduire|organiser|lancer|réaliser|entamer;conduct|hold|stage|launch|carry|begin|start|run|mount|open|complete;exercices conjoints|exercices navals conjoints|exercices militaires conjoints|exercice conjoint|exercice militaire conjoint|exercice naval conjoint|manœuvres conjointes|manœuvres communes|manœuvres navales conjointes|manœuvres militaires conjointes|exercices communs|manœuvres aériennes conjointes|patrouilles conjointes|patrouilles communes|opération conjointe|opérations conjointes;joint exercise|joint exercises|joint drills|joint drill|joint patrols|joint naval|joint military|joint operation|joint operations|joint manoeuvres|joint maneuvers|joint training|joint raid
COOPERATE;cooperation;with;renforcer|intensifier|développer|approfondir|resserrer|établir|nouer|fonder|créer|élargir|lancer|consolider|accroître|rétablir|normaliser|renouer;strengthen|deepen|expand|boost|establish|enhance|develop|increase|forge|restore|build|normalise|normalize|resume|upgrade;coopération|collaboration|partenariat|liens|relations|coordination|mécanisme|commission mixte|comité mixte|force conjointe;cooperation|collaboration|ties|relations|partnership|coordination
COOPERATE;cooperation;with;patrouiller|manœuvrer|s'entraîner;patrol*|train|exercise;ensemble|conjointement|de concert;together|jointly
COOPERATE;cooperation;with;ouvrir|inaugurer;open|inaugurate;bureau de liaison|bureau commun|secrétariat commun;liaison office|joint office
COOPERATE;cooperation;with;échanger|partager|mutualiser|nommer;exchange|swap*|share|pool|appoint;prisonniers|informations|renseignements|otages|données|ambassadeurs|moyens;prisoners|intelligence|information|hostages|data|ambassadors|envoys|files|resources
COOPERATE;cooperation;with;reprendre|rétablir|inaugurer|rouvrir|ouvrir;resume|inaugurate|reopen|restart|launch|open|restore;vols|liaisons|liaison|échanges|commerce|ligne|pont|gazoduc|oléoduc|voie ferrée|trafic;flights|air links|rail|train|trade|bridge|pipeline|railway|ferry|bus service|link|links|line|dam
COOPERATE;cooperation;with;unir|joindre|allier;join;efforts|forces;forces
COOPERATE;cooperation;with;;team;;up
COOPERATE;cooperation;to;;hand|turn;;over to
COOPERATE;cooperation;to;remettre|livrer|transférer;hand|turn|deliver|transfer*;suspect|suspects|fugitif|au tribunal|à la justice|à la Cour pénale;suspect|suspects|fugitive|fugitives|to the International|to the tribunal|to the court
AID;aid;on;prêter;lend;main-forte|assistance|son concours|leur concours;a hand
AID;aid;on;distribuer;distribute|ferry|truck|hand;rations|vivres|biscuits|nourriture|repas|eau potable|tentes|couvertures|médicaments|aide|kits;rations|food|water|meals|biscuits|blankets|tents|medicine|medicines|aid|relief
AID;aid;on;fournir|livrer|verser|accorder|donner|envoyer|apporter|débloquer|offrir|octroyer|expédier|acheminer|dépêcher|consentir;provide|give|supply|deliver|send|donate|grant|offer|extend|ship*|allocate|approve|airlift|fly|rush|dispatch|disburse|release|contribute|earmark|lend|parachute;aide|assistance|plan de sauvetage|secours|secouristes|armes|armement|matériel|équipements|soutien logistique|prêt|prêts|don|dons|vivres|médicaments|missiles|obusiers|obus|drones|avions de combat|chars|munitions|batteries|hélicoptères|vaccins|médecins|blindés|systèmes|tentes|couvertures|tonnes de|sauveteurs|équipes de secours|équipe de secours|instructeurs|nourriture|blé|riz|carburant|asile|statut de réfugié;aid|assistance|relief|weapons|arms|equipment|loan|loans|grant|grants|supplies|training|missiles|food|medicine|medicines|shells|drones|fighters|fighter jets|tanks|ammunition|doctors|nurses|vaccine|doses|vaccines|howitzers|helicopters|artillery|rockets|medics|generators|blankets|tents|grain|wheat|rice|rescuers|rescue team|rescue teams|trainers|instructors|advisers|advisors|medical|humanitarian|asylum|refuge|tonnes of|tons of|credit|fuel|refugee status|bailout|rescue package|aid package
AID;aid;on;annuler|effacer|alléger;cancel|forgive|write|wipe;dette|dettes|créances|milliards;debt|debts
AID;aid;on;;write;;off
AID;aid;on;verser|débloquer|donner|offrir;donate|contribute|earmark|disburse|allocate;millions|euros|dollars;dollars|euros|million|pounds|hospital
AID;aid;on;mettre|faire;;à la disposition|à disposition|don de|don d'
AID;aid;on;venir;come|rush;au secours|en aide|à l'aide;to the aid|to the rescue
SUPPORT;support;on;apporter|exprimer|réaffirmer|réitérer|renouveler|témoigner|manifester|adresser|donner|assurer|présenter|prendre;express|reaffirm|reiterate|voice|offer|declare|lend|pledge|give|extend|send|convey|throw;soutien|appui|solidarité|condoléances|félicitations|éloge|satisfaction|gratitude|excuses|reconnaissance|confiance|bénédiction|la défense;support|backing|solidarity|condolences|congratulations|sympathy|apology|apologies|gratitude|thanks|recognition|blessing|endorsement|weight behind|full recognition|confidence in|trust in
SUPPORT;support;on;prendre|voler;come|leap|spring|rush;la défense|au secours;to the defence|to the defense
SUPPORT;support;on;voter;vote;en faveur|pour la résolution|pour le texte;in favour|in favor
SUPPORT;support;on;accorder|octroyer;grant|give;statut de candidat|statut de pays candidat|statut de candidate|statut d'observateur|statut de pays candidats;candidate status|observer status
SUPPORT;statement;on;demander;say;pardon;sorry
SUPPORT;statement;on;rendre|faire;pay;éloge|hommage;tribute|homage
SUPPORT;support;on;se ranger;side;du côté|derrière;with
SANCTION;sanction;on;imposer|infliger|décréter|adopter|prendre|durcir|renforcer|annoncer|étendre|prolonger|prononcer;impose|slap*|adopt|announce|extend|tighten|levy|clamp|renew|approve|widen|prolong;sanctions|embargo|restrictions|droits de douane|sanction|mesures de rétorsion|surtaxes|surtaxe|gel des avoirs;sanctions|embargo|tariffs|tariff|duties|restrictions|sanction|trade ban|arms ban
SANCTION;sanction;on;frapper|viser;hit|slap*|target;de sanctions|d'un embargo|de mesures économiques|de droits de douane|de surtaxes|par des sanctions;with sanctions|with tariffs|with an embargo|with travel bans|with a travel ban|with duties
SANCTION;sanction;on;ajouter|inscrire|placer|mettre;add|place|put;liste noire|liste des sanctions;blacklist|sanctions list
SANCTION;sanction;on;fermer;close|shut;espace aérien aux|espace aérien à;airspace to
SANCTION;withdrawal;on;sortir;walk;accord|traité|pacte|convention;away from
SANCTION;sanction;on;geler;freeze;avoirs|actifs|fonds;assets|funds|accounts
SANCTION;sanction;on;expulser|renvoyer;expel*|eject;diplomate|diplomates|ambassadeur|ambassadrice|attaché|consul|observateurs|inspecteurs;diplomat|diplomats|ambassador|envoy|attache|envoys|consul|inspectors|observers|monitors|aid workers
SANCTION;sanction;on;déclarer;declare|order;persona non grata;persona non grata|diplomats|diplomat|out
SANCTION;sanction;on;annoncer|décider|décréter|ordonner|confirmer|officialiser;announce|order|decree;rupture|suspension des relations|gel des relations|expulsion|gel de l'aide|suspension de l'aide|gel de son aide|suspension de son aide|arrêt de l'aide|gel des avoirs|suspension de la coopération|gel de la coopération|suspension des livraisons|arrêt des livraisons|suspension des ventes|gel des ventes|suspension des importations|suspension des exportations|embargo;severing|suspension of relations|suspension of ties|suspension of aid|freeze on aid|halt to aid|suspension of arms|freeze on arms|suspension of trade|ban on imports|ban on exports|expulsion
SANCTION;withdrawal;on;rapatrier;;représentant|représentants|ambassadeur|ambassadrice|diplomates;
SANCTION;withdrawal;on;rappeler;recall;ambassadeur|ambassadrice|ambassadeurs|chargé d'affaires|consul;ambassador|envoy|ambassadors|charge|high commissioner|consul
SANCTION;sanction;on;rompre|suspendre|geler|couper|réduire|interrompre|cesser|arrêter|stopper;break|sever|cut|suspend|halt|downgrade|freeze|withhold|slash|stop|shut|end|curtail;relations|liens|aide|importations|exportations|coopération|livraisons|ventes|ponts|contacts|approvisionnement|financement|adhésion|participation|transaction|transactions|échanges commerciaux|vols;relations|ties|aid|imports|exports|cooperation|deliveries|sales|assistance|links|contacts|shipments|gas|funding|funds|trade|electricity|supplies|supply|membership|purchases|payments|flights|tranche|mission|representation|status|contacts|budget support
SANCTION;sanction;on;révoquer|résilier|annuler|abroger;revoke|cancel|terminate|abrogate|scrap*|tear|annul|renounce;accord|traité|pacte|convention|contrat|accréditation|licence;agreement|treaty|pact|accord|contract|accreditation|license|licence|convention|deal
REJECT;refusal;on;mettre|opposer|poser|exercer|utiliser;use|cast|exercise|wield;veto|fin de non-recevoir|refus;veto
REJECT;refusal;on;voter;vote;contre;against
REJECT;refusal;on;fermer|claquer;shut|slam*|close;la porte à|la porte au|la porte aux;the door on|the door to
REJECT;refusal;on;;fail;;to approve|to ratify|to pass
REJECT;refusal;on;;block|oppose;;resolution|resolutions|draft|bid|accession|membership
REJECT;refusal;on;annuler|suspendre|ajourner|quitter|boycotter|rompre;cancel|suspend|call|scrap*|postpone|break|boycott|abandon|skip*;visite|rencontre|pourparlers|négociations|réunion|participation|sommet|discussions|table;visit|talks|trip|summit|meeting|participation|negotiations
REJECT;refusal;on;se retirer|quitter|claquer;withdraw|pull|walk|storm;pourparlers|négociations|discussions|table des négociations;talks|negotiations|conference|summit|discussions
REJECT;refusal;on;claquer;walk|storm;porte;out
REJECT;refusal;on;dire;say;non à|non au|non aux;no to
REJECT;refusal;on;exclure|écarter|balayer|rejeter;rule;toute|tout|possibilité|accusations|critiques|appels|idée;out
REJECT;refusal;on;;turn;;down|away
REJECT;refusal;on;;brush|shrug*|wave;;aside|off
REJECT;refusal;on;ignorer|braver;dismiss|ignore|disregard|defy|deny;appel|appels|avertissement|avertissements|ultimatum|mise en garde|demande;accusation|accusations|allegation|allegations|claim|claims|charge|charges|call|calls|report|reports|proposal|demand|demands|criticism|offer|idea|suggestion|suggestions|plea|pleas|appeal|appeals|warning|warnings|ultimatum|entry|visa|visas|access|permission|request
THREATEN;threat;on;lancer|adresser|fixer|émettre|donner;issue|deliver|give|send|sound|set;ultimatum|avertissement|avertissements|mise en garde|menace|menaces;ultimatum|warning|warnings|threat|threats
SANCTION;sanction;on;donner|laisser;give;une semaine à|une semaine aux|un mois à|un mois aux|heures à|heures aux|heures au|jours à|jours aux|jours au|jours pour|heures pour|semaine pour|jusqu'à|jusqu'au;a week to|one week to|hours to|days to|weeks to|a month to|one month to|deadline|until
THREATEN;threat;on;donner|laisser;give;une semaine à|une semaine aux|un mois à|un mois aux|heures à|heures aux|heures au|jours à|jours aux|jours au|jours pour|heures pour|semaine pour|jusqu'à|jusqu'au;a week to|one week to|a month to|one month to|hours to|days to|weeks to|deadline|until
THREATEN;threat;on;mettre;put;en garde;on notice
THREATEN;threat;on;promettre|jurer|brandir|agiter;vow|swear|promise|pledge|threaten;perspective|représailles|riposte|vengeance|de riposter|de se venger|d'écraser|de détruire|de répliquer|de répondre|d'anéantir|menace|de frapper|réponse ferme|sanctions;retaliate|retaliation|revenge|avenge|crush|destroy|punish|reprisals|respond|response|annihilate|bury|hit back|wipe out|consequences|to attack|to strike|to invade|to bring war|war to|war on
REQUEST;request;on;;apply;;for membership|to join|for loans|for a loan|for aid|for help|for a bailout|for rescue|for asylum
REQUEST;request;on;lancer|adresser|formuler|déposer|soumettre;issue|make|send|launch|renew|submit*|put;appel|demande|requête|exigences;appeal|plea|request|call for|demand|demands
ACCUSE;accusation;on;convoquer;summon|call;ambassadeur|ambassadrice|chargé d'affaires|chargée d'affaires|diplomate|consul|représentant;ambassador|envoy|charge|diplomat|consul|ambassadors
ACCUSE;accusation;on;;charge*;;with
ACCUSE;accusation;on;;hit|lash;;out
ACCUSE;accusation;on;mettre|montrer|pointer|traîner|jeter;point|lay|pin*;en cause|du doigt|en justice|la pierre|l'opprobre;finger|blame
ACCUSE;accusation;on;porter|déposer|adresser|élever|émettre;lodge|file|register|deliver|level|hurl|bring;plainte|accusations|protestation|protestations|critiques;protest|complaint|lawsuit|charges|accusation|accusations|rebuke|suit|a case|case against|allegations|condemnation
ACCUSE;accusation;on;tenir|juger;hold;pour responsable|responsable de|responsables de;responsible|accountable
ACCUSE;accusation;on;exprimer|manifester;express|voice|join|lead;indignation|condamnation|réprobation;outrage|condemnation|indignation|anger|revulsion|disgust
ACCUSE;accusation;on;ouvrir|diligenter|lancer|ordonner;open|launch|begin|order;enquête|information judiciaire|procédure;investigation|inquiry|probe|enquiry
MOBILIZE;deployment;alone;faire|procéder;detonate|explode|set;explosion nucléaire|explosions nucléaires|essais nucléaires;nuclear device|nuclear devices|nuclear bomb|nuclear bombs
MOBILIZE;deployment;alone;décréter|ordonner|annoncer|proclamer;order|declare|announce|decree;mobilisation;mobilisation|mobilization
MOBILIZE;deployment;alone;donner;;coup d'envoi des manœuvres|coup d'envoi de manœuvres|coup d'envoi des exercices|coup d'envoi d'exercices;
MOBILIZE;deployment;alone;prendre;take;position;up positions|up position
MOBILIZE;deployment;alone;tester|tirer|lancer|procéder|effectuer;test|fire|launch|test-fire|conduct|send;missile balistique|missiles balistiques|missile de croisière|essai nucléaire|essai balistique|tir d'essai|projectile|projectiles|un engin|deux engins|trois engins|missile intercontinental;ballistic missile|ballistic missiles|intercontinental|cruise missile|missile test|nuclear test|nuclear device|projectile|projectiles|test launch
MOBILIZE;deployment;alone;envoyer|dépêcher|masser|positionner|acheminer|stationner|concentrer|rassembler|renforcer|déplacer|poster|ordonner|décider;send|dispatch|station|move|amass|position|mass|rush|concentrate|redeploy|order|fly|shift|reinforce;soldats|troupes|militaires|renforts|navire|navires|frégates|destroyers|sous-marin|avions|bombardiers|frégate|porte-avions|blindés|chars|casques bleus|destroyer|effectifs|unités|paramilitaires|l'envoi de|bataillon|bataillons|brigade|gendarmes|policiers|forces;troops|soldiers|forces|warships|warship|ships|reinforcements|tanks|fighters|jets|bombers|peacekeepers|carrier|destroyer|frigate|armour|armor|battalion|battalions|brigade|brigades|division|divisions|paratroopers|marines|guards|infantry|submarine|submarines|gunboats|riot police|police
MOBILIZE;deployment;alone;;scramble;;jets|fighters|planes|aircraft|warplanes
MOBILIZE;deployment;alone;mettre|placer;put|place|raise|heighten;en alerte|en état d'alerte|niveau d'alerte;alert|readiness
MOBILIZE;deployment;alone;rappeler;call;réservistes;reservists|up reserves
MOBILIZE;deployment;alone;mener|effectuer|conduire|organiser|lancer|entamer|débuter|démarrer|tenir;hold|begin|start|conduct|stage|launch|open|carry;exercice militaire|exercices militaires|exercices navals|exercice naval|manœuvres|exercices à tirs réels|exercices de tir|grandes manœuvres;military exercise|military exercises|exercises|drills|drill|war games|manoeuvres|maneuvers|live-fire
COERCE;coercion;on;fermer|boucler;close|seal|shut;frontière|frontières|espace aérien|poste-frontière;border|borders|airspace|crossing|crossings|frontier
SANCTION;sanction;on;fermer;close|shut;ambassade|consulat|consulats;embassy|consulate|consulates|mission
SANCTION;sanction;on;interdire;ban*|bar*;importations|exportations|vols|produits;imports|exports|flights|products
COERCE;coercion;on;ordonner;order;fermeture|arrestation|dissolution|suspension|saisie|blocage|démolition;closure|arrest|dissolution|suspension|seizure|shutdown|demolition
COERCE;coercion;on;fermer|interdire|bloquer|suspendre|couper;close|shut|padlock|ban*|block|bar*|prohibit;journal|journaux|chaîne|radio|station|mosquée|mosquées|église|églises|sites|site|accès|manifestation|manifestations|parti|rassemblements|réseaux sociaux|internet;newspaper|newspapers|station|radio|mosque|mosques|church|churches|website|websites|access|protests|demonstrations|rallies|rally|party|parties|internet|offices|channel
COERCE;coercion;on;imposer|décréter|instaurer|proclamer;impose|declare|proclaim|clamp;couvre-feu|loi martiale|état d'urgence|état d'exception|état de siège|blocus;curfew|martial law|emergency|blockade|state of siege
COERCE;coercion;on;faire|utiliser|employer|tirer|disperser;use|fire|turn;gaz lacrymogènes|gaz lacrymogène|canon à eau|canons à eau;tear gas|teargas|water cannon|rubber bullets
COERCE;coercion;on;placer|mettre|assigner;place|put|hold;en détention|en garde à vue|à résidence|en résidence surveillée|sous les verrous;under house arrest|under arrest|in custody|behind bars
COERCE;coercion;on;condamner;sentence|jail;ans de prison|mois de prison|ans de réclusion|ans d'emprisonnement|perpétuité|peine de mort|à mort|prison ferme;in prison|in jail|to death|life imprisonment|years
COERCE;coercion;suffer;écoper;;ans de prison|mois de prison|ans de réclusion|amende;
COERCE;coercion;on;déclarer|reconnaître|juger;find;coupable|coupables;guilty
COERCE;coercion;on;;lead|take|drag*;;away
COERCE;coercion;on;;take;;into custody|prisoner
COERCE;coercion;on;;crack;;down
COERCE;coercion;on;;round|lock;;up
COERCE;coercion;on;placer|mettre;place|put;état d'urgence|loi martiale|sous couvre-feu;state of emergency|martial law|under curfew
COERCE;coercion;on;;seal;;off
COERCE;coercion;on;déchoir|priver;strip*;nationalité;citizenship|nationality
ASSAULT;attack;on;lancer|mener|effectuer|conduire|perpétrer|commettre|revendiquer|multiplier|intensifier|déclencher;launch|carry|conduct|stage|mount|perform|claim|intensify|unleash|wage;attaque|attaques|offensive|contre-offensive|frappe|frappes|raid|raids|assaut|bombardement|bombardements|attentat|attentats|opération militaire|tirs|incursion|missiles|guerre|invasion|massacre|massacres|embuscade;attack|attacks|offensive|counteroffensive|counter-offensive|strike|strikes|airstrike|airstrikes|raid|raids|assault|bombing|bombings|incursion|invasion|missiles|war|shelling|rockets|ambush|massacre
ASSAULT;attack;on;reprendre|prendre|s'emparer;take|seize;ville de|localité de|village de|port de|aéroport de|contrôle;control of
ASSAULT;attack;on;prendre|retenir;take|hold|seize;en otage|otages|otage;hostage|hostages
ASSAULT;attack;on;tirer|ouvrir|larguer|lâcher;fire|open|drop*|rain|lob*|hurl;missiles|missile|roquettes|roquette|feu|obus|coups de feu|bombes|mortiers|à balles réelles|balles;missiles|missile|rockets|rocket|shells|shots|fire|bombs|mortars|grenades|grenade|petrol bombs
ASSAULT;attack;on;;gun*|shoot|mow|cut;;down
RETREAT;withdrawal;alone;;step*|stand;;down|aside
ASSAULT;attack;on;;carry;;off
ASSAULT;attack;suffer;tomber;fall;aux mains;to rebels|to insurgents|to militants|to jihadists|into the hands
ASSAULT;attack;on;faire;blow;exploser|sauter;up
ASSAULT;attack;on;mettre;set;le feu;ablaze|alight|fire to|on fire
ASSAULT;attack;on;faire|poser;detonate|explode|plant;détoner|bombe|bombes|explosifs;bomb|bombs|explosives|device|car bomb
ASSAULT;attack;with;échanger;exchange|trade;tirs|coups de feu|feu;fire|gunfire|shots|artillery fire
ASSAULT;attack;suffer;essuyer|subir;come;tirs|attaque|attaques|bombardement|bombardements|raid|raids;under fire|under attack
CONCEDE;concession;on;lever|assouplir|alléger|suspendre|abroger;lift|ease|relax|waive|suspend|loosen|rescind|repeal|drop*;sanctions|embargo|restrictions|loi martiale|couvre-feu|état d'urgence|blocus|interdiction|interdictions|siège|décret|droits de douane|contrôles|quarantaine;sanctions|embargo|restrictions|martial law|curfew|emergency|blockade|ban|bans|siege|charges|demand|demands|tariffs|decree|objection|objections|insistence|opposition|claim|boycott
CONCEDE;concession;with;rouvrir;reopen;frontière|poste-frontière|ambassade|ambassades|espace aérien|consulat;border|crossing|embassy|embassies|airspace|consulate
CONCEDE;concession;on;faire|accorder|octroyer;make|offer|grant;concession|concessions|amnistie|grâce|autonomie|indépendance|clémence;concession|concessions|amnesty|pardon|clemency|reprieve|autonomy|independence|rights
CONCEDE;concession;on;céder|accéder|se plier;bow|yield|cave|accede|give;exigence|exigences|pressions|pression|revendications|demande|demandes|injonctions;demand|demands|pressure|to protesters|in to
CONCEDE;concession;on;;back;;down
CONCEDE;concession;on;reconnaître|admettre;acknowledge|admit*;avoir|sa responsabilité|leur responsabilité|ses torts|sa faute|ses erreurs|des erreurs|son erreur|sa part de responsabilité|l'existence;responsibility|mistakes|having|wrongdoing|guilt|its role|his role|their role|errors
CONCEDE;concession;on;faire;;marche arrière|machine arrière|volte-face|amende honorable;
CONCEDE;concession;on;retirer|abandonner|suspendre|enterrer|geler;withdraw|scrap*|shelve|suspend|drop*|abandon|freeze|reverse;projet de loi|réforme|réformes|hausse|augmentation|taxe|surtaxe;bill|reform|reforms|hike|rise|increase|tax|levy
CONCEDE;concession;on;annoncer|décider;announce;suspension de la hausse|retrait du projet de loi|retrait de la réforme|abandon de la réforme|abandon du projet|levée de l'état d'urgence|levée des sanctions|levée de l'embargo|levée du blocus;lifting of
CONCEDE;concession;on;renoncer;renounce|abandon;à ses programmes|à son programme|à la force|à la violence|à la lutte armée|à ses armes|à l'arme|à ses revendications|à la réforme|au projet|à son projet;violence|nuclear programme|nuclear program|nuclear weapons|weapons programme|weapons program|terrorism|armed struggle
CONCEDE;concession;suffer;bénéficier;;grâce|amnistie|remise de peine;
CONCEDE;concession;on;exprimer;express;regret|regrets|remords;regret|regrets|remorse
RETREAT;withdrawal;alone;renoncer;;à la présidence|au pouvoir|à ses fonctions|au trône|à son mandat;
RETREAT;withdrawal;alone;achever|terminer|boucler|entamer|commencer;complete|begin|finish|start;retrait;withdrawal|pullout|pull-out
RETREAT;withdrawal;alone;retirer|rapatrier;withdraw|pull;troupes|soldats|forces|militaires|contingent|hommes|casques bleus;troops|soldiers|forces|contingent|out|back|peacekeepers
RETREAT;withdrawal;alone;abandonner|évacuer|céder|restituer;abandon|vacate|evacuate|relinquish|cede|return;base|bases|position|positions|ville|poste|postes|camp|territoire|île|îles|garnison;base|bases|position|positions|post|posts|town|city|camp|garrison|territory|outpost|island|islands|barracks
RETREAT;withdrawal;alone;déposer|rendre|remettre;lay|surrender|hand;armes|armement;weapons|arms|down arms|guns
RETREAT;withdrawal;alone;;give|step;;themselves up|himself up|down as
RETREAT;concession;alone;décréter|observer|proclamer|déclarer;declare|observe|announce|proclaim;cessez-le-feu|trêve|cessation des hostilités|fin des hostilités;ceasefire|cease-fire|truce|cessation|end to
RETREAT;concession;alone;cesser|suspendre|interrompre|arrêter;halt|cease|stop|suspend|end|call;hostilités|bombardements|offensive|opérations militaires|attaques|raids|frappes|combats|feu;fire|offensive|bombing|hostilities|military operations|offensive operations|shelling|attacks|air strikes|airstrikes|raids
RETREAT;concession;on;remettre|rendre;hand|turn;otages|otage|prisonniers|captifs|en liberté;prisoners|hostages|captives
RETREAT;concession;on;;let;;go|walk free
RETREAT;concession;on;autoriser|laisser|accepter;allow|admit*|let;inspecteurs|observateurs|convoi|convois|enquêteurs|travailleurs humanitaires|secouristes étrangers;inspectors|observers|monitors|convoy|convoys|investigators|aid workers|relief workers
SANCTION;withdrawal;on;se retirer|quitter|dénoncer;withdraw|pull|leave|quit*|exit;accord|traité|pacte|convention;agreement|deal|treaty|accord|pact|convention
SANCTION;sanction;on;retirer|ôter;withdraw|strip*;statut|privilèges|préférences commerciales|accréditation;status|trade preferences|preferences|privileges|accreditation
SANCTION;withdrawal;on;retirer;withdraw|pull;ambassadeur|ambassadrice|ambassadeurs;ambassador|envoy|ambassadors
PROTEST;protest;alone;organiser|tenir|observer|mener|entamer|poursuivre|lancer|appeler;stage|hold|organise|organize|begin|launch|enter|continue|call|mount;manifestation|manifestations|grève|rassemblement|sit-in|marche|grève de la faim|grève générale|veillée;demonstration|demonstrations|protest|protests|sit-in|march|hunger strike|general strike|strike|walkout|vigil
PROTEST;protest;alone;descendre|battre|envahir;take|pour|flood;dans la rue|dans les rues|le pavé|les rues;to the streets|into the streets|the streets|onto the streets
PROTEST;protest;alone;refuser;refuse;de s'alimenter|de manger|toute nourriture;food|to eat|meals
PROTEST;protest;alone;marcher|converger|affluer|se rassembler|se masser|camper;march|converge|gather|mass|pack|fill|throng|flock|camp;pour dénoncer|afin de dénoncer|pour exiger|pour réclamer|afin de réclamer|pour demander|pour protester|contre;to demand|to protest|to press for|to denounce|to call for|against|demanding|chanting|calling for|in protest|chanting for|protesting
PROTEST;protest;alone;bloquer|barrer|ériger|dresser;block|barricade|erect|set;route|routes|barrages|barricades|autoroute|voies|pont;road|roads|highway|highways|streets|motorway|barricades|bridges|roadblocks|railway|railways
PROTEST;protest;alone;brûler|scander;burn|chant|shout;drapeau|drapeaux|effigie|pneus|slogans;flag|flags|effigy|effigies|tyres|tires|slogans
PROTEST;protest;alone;se mettre|cesser;go|walk;en grève|le travail;on strike|on hunger strike|off the job
CONSULT;visit;visit;arriver|effectuer|entamer|achever;arrive|pay|make|begin|conclude;visite;visit
`

/** Nouns that tell an event by themselves: PLOVER type; kind; frame; French nouns; English nouns. */
export const nounTable = `
CONSULT;meeting;with;réunion|réunions|rencontre|rencontres|entrevue|entretien|entretiens|pourparlers|sommet|négociations|consultations|discussions;meeting|meetings|talks|summit|negotiations|consultations|discussions
AGREE;agreement;with;accord|traité|pacte;agreement|treaty|pact|deal
RETREAT;agreement;with;cessez|trêve;ceasefire|cease|truce
ASSAULT;attack;on;attaque|attaques|frappe|frappes|raid|raids|bombardement|bombardements|offensive|invasion|assaut;attack|attacks|strike|strikes|airstrike|airstrikes|raid|raids|bombing|bombardment|offensive|invasion|assault|shelling
CONSULT;visit;visit;visite;visit
`
