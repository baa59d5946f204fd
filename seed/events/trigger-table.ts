/**
 * Verbs and the events they tell, one a line: PLOVER type; kind; frame; French verbs; English verbs.
 *
 * Frames: `with` both sides are participants (subject, « avec », object); `on` the object is the recipient; `alone` no recipient is
 * needed. `*` after an English verb doubles its last consonant. Light verbs stand in the second table.
 */
export const verbTable = `
CONSULT;meeting;with;rencontrer|se réunir|s'entretenir|dialoguer|négocier|discuter|se concerter|consulter;meet|confer*|negotiate|consult|discuss|speak
CONSULT;visit;visit;visiter|se rendre|arriver;visit|travel|travel*|arrive|fly
CONSULT;meeting;on;recevoir|accueillir;host|receive
AGREE;agreement;with;convenir|s'accorder|ratifier|parapher;agree|ratify
SUPPORT;support;on;soutenir|appuyer|épauler|cautionner;support|back|endorse|defend
SUPPORT;statement;on;saluer|féliciter|se féliciter|louer|approuver|applaudir|remercier|reconnaître;welcome|praise|congratulate|hail|commend|applaud|thank|recognise|recognize|salute
COOPERATE;cooperation;with;coopérer|collaborer|s'allier;cooperate|collaborate|ally
AID;aid;on;aider|secourir|ravitailler|financer|subventionner;aid|assist|help|subsidise|subsidize
REQUEST;request;on;demander|exhorter|réclamer|solliciter|presser|exiger|prier|appeler|enjoindre|inviter|sommer;call|ask|urge|request|demand|appeal|invite|press|implore|beseech
ACCUSE;accusation;on;accuser|soupçonner|dénoncer|condamner|critiquer|fustiger|blâmer|vilipender|incriminer|déplorer;accuse|condemn|denounce|criticise|criticize|blame|decry|deplore|slam*|lambast|chide|rebuke|berate
REJECT;refusal;on;rejeter|refuser|décliner|récuser|repousser|s'opposer|boycotter|bloquer|écarter;reject|refuse|rebuff|decline|oppose|veto|boycott|spurn|snub*
THREATEN;threat;on;menacer|avertir;threaten|warn
REQUEST;request;on;ordonner;order
SANCTION;withdrawal;on;quitter;leave|quit*|exit
PROTEST;protest;alone;manifester|protester|défiler;protest|demonstrate|rally
SANCTION;sanction;on;sanctionner;sanction|blacklist|embargo
MOBILIZE;deployment;alone;déployer|mobiliser;deploy|mobilise|mobilize|mass|amass
COERCE;coercion;on;arrêter|interpeller|emprisonner|incarcérer|saisir|arraisonner|confisquer|réprimer|détenir|assiéger|extrader|convoquer|disperser;arrest|detain|jail|imprison|seize|impound|confiscate|repress|besiege|blockade|extradite|summon|disperse|intimidate|evict
ASSAULT;attack;on;attaquer|bombarder|frapper|tuer|assassiner|envahir|pilonner|détruire|abattre|combattre|affronter|mitrailler|massacrer|exécuter|torturer|enlever|kidnapper|décapiter|agresser|blesser|incendier;attack|bomb|strike|kill|shell|shoot|assassinate|invade|destroy|hit|fight|bombard|ambush|massacre|behead|execute|kidnap*|abduct|torture|raid|storm|target|wound|injure|burn
ASSAULT;attack;on;capturer|reprendre;capture|recapture|retake|overrun
ASSAULT;attack;with;s'affronter;clash|skirmish
RETREAT;withdrawal;alone;se retirer|se replier|évacuer|capituler;withdraw|retreat|evacuate|surrender
CONCEDE;concession;on;libérer|relâcher|gracier|amnistier|affranchir;release|free|pardon|amnesty
`

/**
 * Light verbs, whose object says what happens: PLOVER type; kind; frame; French verbs; English verbs; French object nouns; English ones.
 * The noun must stand behind the verb before any other verb, or before it in the passive.
 */
export const lightTable = `
CONSULT;meeting;with;tenir|avoir|mener|poursuivre|ouvrir|entamer|reprendre|achever|organiser|présider;hold|have|open|begin|resume|conduct|conclude|host|lead|attend|start;réunion|rencontre|entretien|entretiens|pourparlers|négociations|discussions|consultations|sommet|dialogue|entrevue|conversation|concertations;talks|meeting|meetings|discussions|negotiations|consultations|summit|dialogue|conversation|conversations
AGREE;agreement;with;signer|conclure|parvenir|trouver|sceller|approuver|adopter|annoncer|passer;sign|conclude|reach|strike|seal|finalise|finalize|clinch|make|approve;accord|accords|traité|pacte|mémorandum|protocole|contrat|convention|entente|partenariat|compromis|trêve|cessez-le-feu;agreement|agreements|treaty|pact|memorandum|protocol|accord|accords|deal|contract|convention|ceasefire|truce|compromise|partnership
AGREE;agreement;with;signer|parapher;sign|initial;déclaration|lettre d'intention|feuille de route;declaration|letter of intent|roadmap
COOPERATE;cooperation;with;renforcer|intensifier|développer|approfondir|resserrer|établir|nouer|fonder|créer|élargir|lancer|consolider|accroître;strengthen|deepen|expand|boost|establish|enhance|develop|increase|forge|restore|build;coopération|collaboration|partenariat|liens|relations|coordination|mécanisme|commission mixte|comité mixte|force conjointe;cooperation|collaboration|ties|relations|partnership|coordination
COOPERATE;cooperation;with;échanger|partager;exchange|swap*|share;prisonniers|informations|renseignements|otages|données;prisoners|intelligence|information|hostages|data
COOPERATE;cooperation;with;mener|effectuer|conduire|organiser|lancer|réaliser;conduct|hold|stage|launch|carry|begin;exercices conjoints|exercices navals conjoints|exercices militaires conjoints|exercice conjoint|manœuvres conjointes|manœuvres communes|exercices communs|patrouilles conjointes;joint exercise|joint exercises|joint drills|joint drill|joint patrols|joint naval|joint military
AID;aid;on;fournir|livrer|verser|accorder|donner|envoyer|apporter|débloquer|offrir|octroyer;provide|give|supply|deliver|send|donate|grant|offer|extend|ship*|allocate|approve;aide|assistance|secours|armes|matériel|équipements|soutien logistique|prêt|don|vivres|médicaments|missiles|obusiers|obus|drones|avions de combat|chars|munitions|batteries|hélicoptères|vaccins|médecins|blindés|systèmes;aid|assistance|relief|weapons|arms|equipment|loan|loans|grant|supplies|training|missiles|food|medicine|shells|drones|fighters|fighter jets|tanks|ammunition|doctors|vaccines|howitzers|helicopters|artillery|rockets|medics|generators
SUPPORT;support;on;apporter|exprimer|réaffirmer|réitérer|renouveler|témoigner|manifester;express|reaffirm|reiterate|voice|offer|declare|lend|pledge;soutien|appui|solidarité|condoléances|félicitations|éloge|satisfaction;support|backing|solidarity|condolences|congratulations
SUPPORT;statement;on;faire;;éloge;
SANCTION;sanction;on;imposer|infliger|décréter|adopter|prendre|durcir|renforcer|annoncer|étendre|prolonger|prononcer;impose|slap*|adopt|announce|extend|tighten|levy;sanctions|embargo|restrictions|droits de douane|sanction;sanctions|embargo|tariffs|restrictions|sanction
SANCTION;sanction;on;geler;freeze;avoirs|actifs|fonds;assets|funds|accounts
SANCTION;sanction;on;expulser;expel*;diplomate|diplomates|ambassadeur|attaché|consul;diplomat|diplomats|ambassador|envoy|attache|envoys
SANCTION;sanction;on;annoncer|décider|décréter;announce|order;rupture|suspension des relations|gel des relations|expulsion;severing|suspension of relations|expulsion
SANCTION;sanction;on;rappeler;recall;ambassadeur|ambassadrice;ambassador|envoy|ambassadors
SANCTION;sanction;on;rompre|suspendre|geler|couper|réduire;break|sever|cut|suspend|halt|downgrade;relations|liens|aide|importations|exportations|coopération|livraisons|ventes;relations|ties|aid|imports|exports|cooperation|deliveries|sales|assistance
REJECT;refusal;on;mettre|opposer|poser;;veto;
REJECT;refusal;on;annuler|suspendre|ajourner|quitter|claquer;cancel|suspend|call|scrap*|postpone;visite|rencontre|pourparlers|négociations|réunion|participation;visit|talks|trip|summit|meeting|participation|negotiations
MOBILIZE;deployment;alone;envoyer|dépêcher|masser|positionner|acheminer|stationner;send|dispatch|station|move|amass|position;soldats|troupes|militaires|renforts|navire|navires|frégates|destroyers|sous-marin|avions|bombardiers|frégate|porte-avions|blindés|chars|casques bleus|destroyer;troops|soldiers|forces|warships|warship|ships|reinforcements|tanks|fighters|jets|bombers|peacekeepers|carrier
MOBILIZE;deployment;alone;mettre|placer;put|place;alerte|armée|forces;alert
COERCE;coercion;on;fermer|boucler;close|seal|shut;frontière|frontières|espace aérien;border|borders|airspace|crossing
SANCTION;sanction;on;fermer;close|shut;ambassade|consulat;embassy|consulate
SANCTION;sanction;on;interdire;ban*;importations|exportations|vols;imports|exports|flights
COERCE;coercion;on;imposer|décréter|instaurer;impose|declare;couvre-feu|loi martiale|état d'urgence|blocus;curfew|martial law|emergency|blockade
COERCE;coercion;on;faire|utiliser|employer|tirer;use|fire;gaz lacrymogènes|gaz lacrymogène|canon à eau;tear gas|water cannon|rubber bullets
COERCE;coercion;on;;crack;;down
ASSAULT;attack;on;lancer|mener|effectuer|conduire|perpétrer|commettre|revendiquer|multiplier|intensifier|déclencher;launch|carry|conduct|stage|mount|perform|claim|intensify|unleash|wage;attaque|attaques|offensive|frappe|frappes|raid|raids|assaut|bombardement|bombardements|attentat|attentats|opération militaire|tirs|incursion|missiles|guerre|invasion;attack|attacks|offensive|strike|strikes|airstrike|airstrikes|raid|raids|assault|bombing|bombings|incursion|invasion|missiles|war|shelling
ASSAULT;attack;on;reprendre|prendre;take|seize;ville de|localité de|village de|port de|aéroport de|contrôle;control of
ASSAULT;attack;on;tirer|ouvrir;fire|open;missiles|missile|roquettes|roquette|feu|obus|coups de feu;missiles|missile|rockets|rocket|shells|shots|fire
ASSAULT;attack;with;échanger;exchange|trade;tirs|coups de feu|feu;fire|gunfire|shots
CONCEDE;concession;on;lever|assouplir|alléger|suspendre;lift|ease|relax|waive|suspend;sanctions|embargo|restrictions|loi martiale|couvre-feu|état d'urgence|blocus|interdiction|siège;sanctions|embargo|restrictions|martial law|curfew|emergency|blockade|ban|siege
CONCEDE;concession;with;rouvrir;reopen;frontière|poste-frontière|ambassade|ambassades|espace aérien|consulat;border|crossing|embassy|embassies|airspace|consulate
RETREAT;withdrawal;alone;achever|terminer|entamer|commencer;complete|begin|finish|start;retrait;withdrawal|pullout
RETREAT;withdrawal;alone;retirer|rapatrier;withdraw|pull;troupes|soldats|forces|militaires|contingent|hommes;troops|soldiers|forces|contingent|out|back
SANCTION;withdrawal;on;se retirer|quitter|dénoncer;withdraw|pull|leave|quit*|exit;accord|traité|pacte|convention;agreement|deal|treaty|accord|pact|convention
SANCTION;sanction;on;retirer;withdraw|pull;ambassadeur|ambassadrice|ambassadeurs;ambassador|envoy|ambassadors
PROTEST;protest;alone;organiser|tenir|observer|mener;stage|hold|organise|organize;manifestation|manifestations|grève|rassemblement|sit-in;demonstration|demonstrations|protest|protests|rally|sit-in|march
REQUEST;request;on;lancer|adresser;issue|make;appel|ultimatum;appeal|plea
CONSULT;visit;visit;arriver|effectuer|entamer|achever;arrive|pay|make|begin|conclude;visite;visit
`

/** Nouns that tell an event by themselves: PLOVER type; kind; frame; French nouns; English nouns. */
export const nounTable = `
CONSULT;meeting;with;réunion|réunions|rencontre|rencontres|entrevue|entretien|entretiens|pourparlers|sommet|négociations|consultations;meeting|meetings|talks|summit|negotiations|consultations
AGREE;agreement;with;accord|traité|pacte;agreement|treaty|pact|deal
ASSAULT;attack;on;attaque|attaques|frappe|frappes|raid|raids|bombardement|bombardements|offensive|invasion|assaut;attack|attacks|strike|strikes|airstrike|airstrikes|raid|raids|bombing|bombardment|offensive|invasion|assault|shelling
CONSULT;visit;visit;visite;visit
`
