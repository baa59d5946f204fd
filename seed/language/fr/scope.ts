/**
 * * * Scope words, which change the certainty of what they govern: effect | where | UD lemmas. The conditional mood (« aurait tué ») is read
 * from the verb's form and is no word of this list. A word in no line leaves a clause as certain as its sentence.
 */
export const scope = `
# Verbs whose complement has really come about.
fact | clause | réussir, parvenir, arriver, commencer, se mettre, débuter, entreprendre, entamer, continuer, poursuivre, persister, s'obstiner, s'entêter, s'acharner, recommencer, se remettre, reprendre, venir, finir, terminer, achever, oser, daigner, avoir beau
fact | clause | confirmer, constater, savoir, apprendre, découvrir, révéler, se souvenir, rappeler, oublier, prouver, démontrer, montrer, établir, attester, vérifier, voir, observer, remarquer, entendre, sentir, réaliser, déplorer, se féliciter, se réjouir, saluer, s'indigner, s'étonner, se plaindre, remercier, féliciter, avouer, concéder, revendiquer, se vanter, se targuer, ignorer, s'excuser, condamner, critiquer
# Whoever is made to do something does it.
fact | clause | faire, forcer, contraindre, obliger, amener, conduire, acculer, astreindre, réduire, laisser, aider, contribuer, s'employer
fact | object | confirmer, saluer, condamner, dénoncer, déplorer, critiquer, regretter, fustiger, commenter, revendiquer, observer, constater, filmer, annoncer, reprendre, poursuivre, intensifier, multiplier, achever, terminer, suivre, précéder, provoquer, causer, déclencher, entraîner, occasionner, essuyer, subir, venger
# Who says so is the subject; it is told as theirs.
reported | clause | dire, affirmer, déclarer, annoncer, indiquer, assurer, soutenir, prétendre, expliquer, préciser, ajouter, souligner, signaler, noter, rapporter, raconter, relater, répéter, marteler, réaffirmer, réitérer, répondre, répliquer, rétorquer, écrire, tweeter, publier, informer, faire savoir, faire valoir, faire état, faire remarquer, laisser entendre, insinuer, alléguer, arguer, argumenter, plaider, avancer, certifier, témoigner, confier, lâcher, lancer, clamer, proclamer, crier, murmurer, chuchoter, mentionner, évoquer, stipuler, décrire, résumer, conclure, commenter, exposer, communiquer, notifier, divulguer
conditional | clause | accuser, inculper, incriminer, imputer, taxer, reprocher, blâmer, dénoncer, mettre en examen
reported | object | affirmer, signaler, rapporter, relater, alléguer, invoquer, mentionner, décrire, faire état
# To come, by the will of whoever the subject is.
planned | clause | téléphoner, contacter, joindre, se rendre, défiler, débrayer, se rassembler, descendre, aller, s'apprêter, se préparer, décider, se décider, planifier, programmer, projeter, prévoir, compter, s'engager, promettre, accepter, consentir, convenir, s'accorder, s'entendre, choisir, opter, se résoudre, être sur le point, être en passe, être en voie, être prêt, se dire prêt, se tenir prêt, être disposé, se dire disposé, être appelé, être amené, être chargé, être tenu, se promettre, jurer, faire voeu, faire vœu, se charger, s'organiser, se proposer, prendre la décision, voter pour
planned | object | planifier, programmer, projeter, prévoir, préparer, promettre, fixer
planned | auxiliary | aller, devoir
planned | clause | devoir
planned | noun | décision, plan, projet, intention, promesse, engagement, accord, préparatif, programme, ordre, mandat, feu vert, serment, résolution, vœu, annonce, mission, rendez-vous
planned | adverb | bientôt, prochainement, incessamment, demain, après-demain, sous peu, d'ici peu, ultérieurement
# What somebody does something for is still to come, « pour rencontrer », « afin d'obtenir »; « pour avoir fait » (a perfect infinitive) is not.
planned | preposition | pour, afin de, en vue de, dans le but de, dans l'intention de, de manière à, de façon à, dans l'optique de, dans la perspective de, aux fins de
planned | conjunction | pour que, afin que, jusqu'à ce que, en attendant que, avant que, d'ici à ce que
fact | preposition | avant de, après, à force de, depuis, dès, lors de, pendant, durant, à la suite de, en raison de, à cause de, grâce à
# Hedges.
conditional | clause | sembler, paraître, pouvoir, croire, penser, estimer, supposer, présumer, soupçonner, suspecter, être censé, être supposé, être réputé, passer pour, avoir l'air, présager, pressentir, deviner, prédire, pronostiquer, anticiper, augurer, parier, calculer, s'attendre, conjecturer, subodorer, avoir l'impression, être susceptible, être à même, être en mesure, être capable, être probable, se pouvoir, être possible, laisser penser, laisser croire, donner à penser
conditional | auxiliary | pouvoir, sembler, paraître
conditional | object | soupçonner, suspecter, supposer, présumer, pressentir, prédire, présager, anticiper, laisser présager
conditional | adverb | peut-être, probablement, sans doute, apparemment, vraisemblablement, possiblement, éventuellement, hypothétiquement, théoriquement, en théorie, en principe, soi-disant, prétendument, censément, présumément, supposément, officieusement, potentiellement, visiblement, manifestement, plausiblement, semble-t-il, paraît-il, dit-on, à ce qu'il paraît, à en croire, selon toute vraisemblance, à première vue
conditional | noun | rumeur, allégation, suspicion, thèse, impression, spéculation, probabilité, théorie, insinuation, on-dit, présomption, scénario, conjecture, supposition, cas
# A condition: no fact, and the main clause with it where it is still to come.
conditional | conjunction | si, au cas où, à moins que, sauf si, pourvu que, à condition que, à supposer que, en supposant que, en admettant que, dans l'hypothèse où, dans le cas où, pour peu que, à la condition que, si tant est que, quand bien même, selon que, suivant que, que si, seulement si, sinon
conditional | preposition | en cas de, à condition de, à moins de, sous réserve de, sous peine de, moyennant, dans l'hypothèse de, dans l'éventualité de, sauf
fact | conjunction | même si, bien que, quoique, encore que, alors que, tandis que, parce que, puisque, car, comme, lorsque, quand, pendant que, depuis que, après que, maintenant que, au moment où, si bien que, étant donné que, vu que, attendu que, malgré que
# Likeness is no fact.
none | conjunction | comme si, comme pour, de peur que, de crainte que, sans que, de là à, plutôt que, non que, loin que
# Denials.
denied | clause | démentir, nier, réfuter, contester, se défendre, récuser, infirmer, désavouer, s'inscrire en faux
denied | object | démentir, nier, réfuter, contester, infirmer, récuser
denied | noun | démenti, dénégation, réfutation, négation
# Wanting, hoping, fearing.
none | clause | vouloir, souhaiter, désirer, espérer, aspirer, rêver, ambitionner, viser, chercher, tendre, brûler, avoir envie, avoir hâte, avoir besoin, préférer, aimer, adorer, craindre, redouter, appréhender, avoir peur, s'inquiéter, s'alarmer, douter, hésiter, falloir, valoir mieux, importer, avoir intérêt, avoir l'intention, avoir le droit, avoir vocation, mériter, attendre
none | object | vouloir, souhaiter, désirer, espérer, ambitionner, craindre, redouter, appréhender, mériter, nécessiter, permettre, favoriser, faciliter, encourager, risquer, éviter, encourir
# Trying and failing.
none | clause | essayer, tenter, tâcher, s'efforcer, s'évertuer, échouer, faillir, manquer, omettre, négliger, éviter, s'abstenir, se garder, se retenir, renoncer, se passer, se dispenser, dispenser, cesser, arrêter, s'arrêter, se lasser, peiner, lutter, se battre, oeuvrer, œuvrer, travailler, risquer, feindre, faire semblant, faire mine, se contenter
none | object | tenter, manquer, rater, esquiver, feindre, simuler, mimer
# Planning that is not yet decided, considering, imagining.
none | clause | envisager, songer, réfléchir, étudier, examiner, discuter, débattre, se demander, imaginer, fantasmer, inventer, comploter, conspirer, fomenter, caresser l'idée, proposer, suggérer, offrir, recommander, préconiser, prôner, conseiller, déconseiller, encourager, inciter, pousser, inviter, convier, défier, permettre, autoriser, habiliter, voter
none | object | envisager, étudier, examiner, considérer, discuter, débattre, imaginer, inventer, fomenter, comploter, proposer, suggérer, recommander, préconiser, prôner, conseiller, plaider, commémorer, célébrer, raconter, retracer, reconstituer, ressusciter
# Preventing and forbidding.
none | clause | empêcher, interdire, prohiber, dissuader, prévenir, décourager, retenir, priver, bloquer, exclure, proscrire
none | object | empêcher, interdire, prohiber, prévenir, dissuader, contrer, déjouer, conjurer, enrayer, entraver
# What is lifted is not laid on: the verb says it all.
none | object | renoncer à, surseoir à, lever, assouplir, alléger, abroger, desserrer, abolir, violer, enfreindre, rompre, transgresser
none | noun | violation, non-respect, rupture, suspension, gel, interruption, arrêt, réduction, infraction, levée, assouplissement, allègement, abrogation, report, annulation
# Refusing, threatening.
none | clause | refuser, se refuser, décliner, rechigner, répugner, résister, s'opposer, menacer, avertir, mettre en garde, brandir la menace, faire peser la menace
none | object | refuser, rejeter, décliner, menacer, brandir, agiter
# Ordering and asking: that it is asked for is the fact.
none | clause | ordonner, demander, exiger, réclamer, requérir, prier, supplier, implorer, adjurer, conjurer, exhorter, appeler, presser, sommer, enjoindre, intimer, commander, prescrire, imposer, solliciter, mandater, charger, insister, faire pression, militer, manifester, persuader, convaincre
none | object | demander, exiger, réclamer, requérir, solliciter, implorer, appeler, mendier, quémander, promouvoir
# Nouns with a clause or another noun as complement that are no more than an idea of it.
none | noun | question, idée, risque, danger, menace, crainte, peur, appréhension, inquiétude, espoir, espérance, souhait, désir, volonté, envie, ambition, rêve, aspiration, tentation, tentative, effort, essai, complot, conspiration, refus, incapacité, impossibilité, capacité, possibilité, occasion, opportunité, chance, droit, liberté, moyen, objectif, besoin, nécessité, obligation, appel, demande, exigence, requête, proposition, offre, suggestion, recommandation, interdiction, injonction, prétexte, simulacre, fantasme, éventualité, option, absence, prévention
# What these nouns complete is fact: « la preuve que », « le fait que ».
fact | noun | fait, preuve, certitude, constat, confirmation, aveu, reconnaissance, remords, regret, indignation, colère, satisfaction, responsabilité, lendemain, suite, conséquence, conviction, mérite, honneur, crime, souvenir
reported | noun | information, accusation, déclaration, témoignage, récit, rapport, argument, avis, opinion, propos, plainte, soupçon, grief, reproche, charge, dénonciation, révélation, message
# Without.
negative | preposition | sans, au lieu de, plutôt que, faute de, à défaut de, loin de, en l'absence de
none | preposition | au risque de, par crainte de, de peur de, de crainte de, par peur de
negative | adverb | pas, ne pas, ne plus, ne jamais, ne guère, ne point, ne aucunement, ne nullement, ne ni, aucunement, nullement, non, pas encore, toujours pas, pas du tout, en aucun cas, en aucune façon, nulle part, à aucun moment, en rien
# « ne » alone is no negation here: « ne … que » limits, and « avant qu'il ne … » means nothing by it. « plus » and « jamais » need it.
# Nearly is not.
none | adverb | presque, quasiment, quasi, fictivement, faussement, imaginairement
negative | determiner | aucun, nul, zéro
none | determiner | quelconque, moindre, éventuel, éventuelle, hypothétique, possible, potentiel, prétendu, soi-disant, présumé, supposé, imaginaire
# Adjectives at an event noun do the same as a determiner: « une éventuelle attaque », « la visite prévue ».
planned | determiner | prochain, futur, imminent, prévu, programmé, planifié, annoncé, attendu, envisagé
# Fiction, and the arts.
none | context | film, long-métrage, série télévisée, série télé, série policière, court-métrage, documentaire, cinéma, cinéaste, scénariste, tournage, bande-annonce, blockbuster, thriller, polar, péplum, sitcom, feuilleton, téléfilm, minisérie, mini-série, roman, romancier, romancière, mythologie, fiction, science-fiction, dystopie, uchronie, bande dessinée, bande dessiné, bande dessiner, BD, manga, anime, dessin animé, pièce de théâtre, exposition, opéra, comédie, comédie musicale, tragédie, chanson, album, clip, Netflix
# What a work of fiction tells.
none | subject | film, série, minisérie, roman, thriller, pièce, bande dessinée, épisode, jeu, sketch, légende, blague, feuilleton, saison, canular
none | clause | plaisanter, blaguer, ironiser
none | parenthetical | plaisanter, blaguer, ironiser
# A supposition under a conditional.
conditional | supposition | même si, quand bien même
# Games.
none | context | jeu vidéo, jeu de société, jeu de rôle, jeu de stratégie, gamer, e-sport, esport, wargame, Civilization, Minecraft, quiz
# Sport.
none | context | football, footballeur, footballeuse, foot, rugby, rugbyman, tennis, tennisman, basket, basketball, handball, volley, volleyball, hockey, cricket, baseball, golf, boxe, boxeur, judo, escrime, natation, athlétisme, cyclisme, cycliste, ski, marathon, triathlon, championnat, tournoi, éliminatoire, match, finale, demi-finale, quart de finale, huitième de finale, finaliste, coupe du monde, coupe d'Afrique, coupe d'Asie, coupe d'Europe, coupe Davis, ligue des champions, CAN, Jeux olympiques, jeu olympique, JO, olympique, paralympique, olympiade, médaille, médaillé, podium, buteur, penalty, tir au but, gardien de but, entraîneur, sélectionneur, sélection nationale, équipe nationale, mi-temps, supporteur, coéquipier, Grand Prix, Roland-Garros, Wimbledon, Super Bowl, FIFA, UEFA, NBA, championne
# Exercises: nobody is attacked in them.
none | context | scénario, procès fictif, uchronie, dystopie, exercice de simulation, simulation, simulateur, jeu de guerre, exercice d'évacuation, reconstitution, reconstitution historique
# Polls, hoaxes and satire.
none | context | sondage, sondé, enquête d'opinion, baromètre, canular, plaisantin, farceur, imposteur, poisson d'avril, poisson d' avril, poisson de avril, parodique, deepfake, Gorafi
# Remembrance and history.
none | context | anniversaire, commémoration, commémorer, centenaire, bicentenaire, cinquantenaire, tricentenaire, jubilé, mémorial, monument aux morts, historien, historienne, siècle, Moyen Âge, médiéval, napoléonien, ottoman, tsariste, Première Guerre mondiale, Seconde Guerre mondiale, Deuxième Guerre mondiale, guerre froide
# Scenes that are no news where they set the main clause: "In the exercise, …".
none | context | parodie, pastiche, épisode, premier saison, première saison, deuxième saison, troisième saison, dernier saison, dernière saison, sketch, saynète, caricature, roman, nouvelle, exercice, simulation, jeu de guerre, rêve, cauchemar, pièce, bande dessinée
# What hinders a deed, where it is denied itself: « n'a pas hésité à accuser », « rien ne l'a empêché de », « n'a pas fait mystère de ».
fact | not clause | hésiter, empêcher, dissuader, cacher, se cacher, dissimuler, manquer, omettre, oublier, se priver, se gêner, se retenir, s'interdire, tarder, attendre, craindre, redouter, renoncer, s'abstenir, se faire prier, répugner, rechigner, reculer, faire doute, laisser doute, se lasser, perdre de temps, faire mystère, faire secret, avoir peur, avoir honte, ignorer, contester, se contenter, se borner, se limiter
fact | not noun | secret, doute, mystère, hésitation, scrupule, difficulté
fact | adverb | pas seulement, pas uniquement, pas simplement, non seulement, pas moins
# Rows of words that deny or doubt whatever stands behind them, up to a semicolon or a « mais ». A slash stands between alternatives; adverbs, articles and adjectives may stand in between.
none | row | voter contre, se souvenir de jour/nuit/année/moment, commémorer jour/nuit/année/moment, faux/fausse/truqué/truquer/trafiqué/trafiquer/manipulé/manipuler/falsifié/falsifier/bidon/prétendu vidéo/photo/image/enregistrement/lettre/document/article/compte/tweet/message/capture/audio/communiqué/site, vidéo/photo/image/enregistrement/lettre/document/article/compte/tweet/message/audio/communiqué faux/truqué/truquer/trafiqué/trafiquer/manipulé/manipuler/falsifié/falsifier/bidon/généré/générer, mettre/mettant/met/mis/mise en scène/scene, selon poisson/canular, série/saga/pièce/comédie/tragédie/feuilleton raconter/imaginer/retracer/mettre/relater/narrer, faillir, censé/censer montrer/figurer/représenter/simuler/incarner/illustrer/reconstituer, imaginer monde/univers/avenir/futur/conflit/guerre, exclure de/que, adapter/adapté de bande/roman/livre/jeu/pièce/conte, inspirer/inspiré de roman/livre/conte/légende, répondre/dire/déclarer à sondeur/enquêteur que, nulle/nul part dire/affirmer/indiquer que, nulle/nul part le rapport/texte/document dire/affirmer/indiquer que, être faux/inexact/erroné/mensonger/exclu/impossible/impensable/inconcevable/absurde/improbable que/de, être pas vrai/exact/prouvé/établi/certain/sûr/avéré/démontré/possible/clair que/de/si, être pas/guère/jamais question que/de, rien prouver/indiquer/montrer/attester/démontrer/confirmer/étayer/suggérer que, rien permettre/autoriser de/à dire/affirmer/conclure/penser/croire/établir que, rien laisser penser/croire/supposer/présager que, personne/nul croire/penser/imaginer/affirmer que, aucun/nul preuve/indice/élément/signe/trace/confirmation que/de, à deux doigt/doigts de, à un cheveu/pas de, être sur le point de, être loin de, de là à, rester à savoir/prouver/établir/voir, il falloir que
conditional | row | à en croire, à ce que il paraître, tout porter/pousser/inciter à croire/penser/supposer, tout laisser/donner croire/penser/supposer/présager/entendre, tout indiquer que, tout sembler indiquer que, se pouvoir que, il sembler que, il paraître que, être possible/probable/vraisemblable/plausible/envisageable que, bruit/rumeur courir/court que, la rumeur vouloir que, on raconter que, non authentifier/authentifié/vérifier/vérifié/confirmer/confirmé/recouper/recoupé/corroborer/corroboré/sourcer/sourcé
# Who denies or waves off a report denies what is reported.
denied | row | démentir/nier/réfuter/rejeter/récuser/contester/balayer/écarter/contredire rumeur/information/bruit/idée/thèse/hypothèse/suggestion de/selon/que, démentir/nier/réfuter/rejeter/récuser/contester/balayer/écarter/contredire accusation/allégation/affirmation/insinuation selon/que, tordre le cou à, démentir/nier/réfuter/contester avoir/être/toute/tout
`
