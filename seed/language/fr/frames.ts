/**
 * * * The PLOVER events that French verbs, nouns and adjectives report: `triggers | TYPE kind | roles | restrictions`. A class (`@name = …`)
 * lists nouns of one sense that several lines use. Light verbs have lines of their own only where they give the noun another sense (« lever
 * des sanctions ») or where the recipient is a filler of the verb (« imposer des sanctions à »); everything else is a noun's frame and a
 * support verb. A relation behind a full stop is one of the filler before it: `clause.object` is the object of what one threatens to do,
 * `object.de` comes after the object, `clause.clause` is what one says to be ready for. `reports: relation` marks a noun that says how its
 * sides stand to each other, `reports: claim` a verb that says who did what was told before.
 */
export const frames = `
# Things.
@hindrance = difficulté, obstacle, problème, échec, succès, résistance, opposition, hostilité, refus, écho, limite, retard, besoin, objection, réticence, scepticisme, incident, contretemps, indifférence, triomphe, adhésion, approbation, destin, mort, amour
@talks = réunion, rencontre, entretien, entrevue, pourparlers, pourparler, négociation, discussion, consultation, sommet, dialogue, conversation, concertation, conférence, tête-à-tête, séance, session, table rond, table, tractation, audience, conciliabule, échange, point de vue, vue, déjeuner, dîner, trilogue, minisommet, mini-sommet, aparté, face-à-face, rendez-vous, retrouvailles, réunion de travail
@pact = accord, traité, pacte, mémorandum, protocole, contrat, convention, entente, partenariat, compromis, trêve, cessez-le-feu, consensus, arrangement, règlement, paix, déclaration, lettre d'intention, lettre de intention, feuille de route, charte, alliance, armistice, concordat, accord-cadre, communiqué, statu quo, marché, coalition, union, plan de paix, document, texte
@proposal = proposition, offre, plan, projet, initiative, idée, médiation, invitation, demande, appel, requête, suggestion, recours, appel d'offres, appel de offres, compromis, accord, résolution, motion, amendement, texte, décision, candidature, conditions, condition, exigence, revendication, ultimatum, injonction, accusation, allégation, critique, reproche, avertissement, mise en garde, pression, ingérence, diktat, concession, démission, nomination, réforme, légitimité, autorité, résultat, verdict, jugement, rapport, version, argument, tentative, trêve, cessez-le-feu, négociation, dialogue, pourparlers, référendum, scrutin, élection, extradition, asile, visa, responsabilité
@ties = coopération, collaboration, partenariat, lien, relation, coordination, échange, commerce, alliance, amitié, rapprochement, dialogue stratégique, contact, intégration
@standing = relation, lien, aide, assistance, importation, exportation, coopération, livraison, vente, pont, contact, approvisionnement, financement, fourniture, adhésion, participation, transaction, échange, commerce, vol, liaison, subvention, crédit, prêt, fonds, versement, paiement, achat, acheminement, programme d'aide, programme de aide, contribution, soutien, appui, envoi, exemption, préférence, quota, collaboration, partenariat, visa, accréditation, accès, exonération
@sanctions = sanction, embargo, restriction, droit de douane, surtaxe, surtaxe douanier, mesure de rétorsion, rétorsion, gel de avoir, gel d'avoir, boycott, boycottage, pénalité, taxe, tarif, tarif douanier, mesure punitif, contre-mesure, quota, interdiction de voyage, interdiction de visa, liste noir, représaille économique
@constraint = couvre-feu, loi martial, état d'urgence, état de urgence, état d'exception, état de exception, état de siège, état de guerre, blocus, siège, confinement, bouclage, quarantaine, censure, interdiction, restriction, black-out, assignation à résidence
@reins = sanction, embargo, restriction, loi martial, couvre-feu, état d'urgence, état de urgence, état de siège, blocus, interdiction, siège, droit de douane, contrôle, quarantaine, boycott, boycottage, surtaxe, taxe, barrière, bouclage, assignation à résidence, assignation, censure, immunité, gel, mandat d'arrêt, mandat de arrêt, accusation, charge, poursuite, condition, obligation de visa, obligation, veto, objection, opposition, exigence, mesure, tarif, moratoire, peine, suspension, confinement, décret, plainte
@arms = arme, armement, munition, missile, obus, obusier, char, blindé, drone, avion de combat, avion de chasse, hélicoptère, batterie, fusil, roquette, système, système de défense, chasseur, radar, canon, matériel, équipement, véhicule, gilet pare-balles, lance-roquettes, explosif, sous-marin, frégate
@help = aide, plus, moins, assistance, secours, soutien, appui, soutien logistique, concours, main-forte, plan de sauvetage, prêt, don, subvention, crédit, fonds, vivres, vivre, nourriture, médicament, vaccin, dose, matériel médical, tente, couverture, ration, repas, eau, eau potable, blé, riz, céréale, carburant, générateur, kit, abri, colis, refuge, asile, statut de réfugié, protection, bouclier, garantie, formation, renseignement, médecin, secouriste, sauveteur, infirmier, instructeur, conseiller militaire, équipe de secours, hôpital de campagne, tranche, enveloppe, ligne de crédit, rallonge, masque, respirateur, oxygène, engrais, semence, sang, coup de pouce, bouffée d'oxygène, paquet, plan d'aide, plan de aide, tonne, cargaison, convoi humanitaire, convoi, million, milliard, euro, dollar, bourse, rançon, hospitalité
@debt = dette, créance, ardoise, emprunt
@troops = soldat, section, compagnie, groupe aéronaval, corps expéditionnaire, troupe, militaire, renfort, navire, navire de guerre, frégate, destroyer, croiseur, corvette, sous-marin, avion, avion de chasse, avion de combat, bombardier, chasseur, porte-avions, blindé, char, effectif, unité, paramilitaire, bataillon, brigade, régiment, division, contingent, gendarme, policier, force, armée, flotte, escadre, patrouille, parachutiste, commando, marine, infanterie, artillerie, missile, batterie, arsenal, garde, combattant, milicien, homme, réserviste, drone, système antimissile, système de défense, mercenaire, troupeau de char
@peacekeepers = casque bleu, casque-bleu, Casque, casque, casques, Casques, soldat de la paix, observateur, mission, mission d'observation, mission de observation, force de maintien de la paix, force d'interposition, force de interposition, contingent de maintien de la paix, gardien de la paix, secouriste, sauveteur, médecin, équipe médical, équipe de secours, expert, formateur, humanitaire
@envoy = ambassadeur, ambassadrice, chargé, chargée, diplomate, consul, attaché, attachée, émissaire, envoyé, représentant, représentante, nonce, haut-commissaire
@guests = observateur, inspecteur, humanitaire, travailleur humanitaire, correspondant, agent, espion, coopérant, représentant, fonctionnaire, personnel diplomatique, ONG, mission, délégation
@mission = ambassade, consulat, mission, représentation, bureau de représentation, légation, délégation
@captive = otage, prisonnier, détenu, captif, journaliste, opposant, dissident, militant, soldat, marin, pêcheur, pilote, équipage, ressortissant, manifestant, suspect, personne, femme, enfant, touriste, religieux, casque bleu, humanitaire, responsable, policier, étudiant, civil, missionnaire, ingénieur
@land = base, position, ville, poste, poste-frontière, camp, territoire, île, garnison, village, localité, enclave, province, région, zone, caserne, avant-poste, terrain, plateau, vallée, quartier
@goods = bien, antiquité, oeuvre, œuvre, objet, dépouille, corps, restes, relique, avoir, fonds, passeport, navire, bateau, avion, drone, trésor, manuscrit, crâne, tableau, statue, artefact
@border = frontière, poste-frontière, corridor, route, axe, voie, canal, passage, point de passage, espace aérien, espace, détroit, accès, port, aéroport, pont, terminal
@media = journal, chaîne, radio, télévision, station, site, réseau social, réseau, internet, Internet, mosquée, église, accès, manifestation, parti, rassemblement, organisation, association, ONG, bureau, média, application, Twitter, Facebook, YouTube, Youtube, WhatsApp, Telegram, Wikipédia, Wikipedia, TikTok, Instagram, Google, hebdomadaire, quotidien, syndicat, école, université
@assault = attaque, offensive, contre-offensive, contre-attaque, frappe, raid, assaut, bombardement, attentat, opération militaire, opération, tir, incursion, guerre, invasion, massacre, embuscade, pilonnage, riposte, représailles, agression, cyberattaque, campagne de bombardement, campagne aérien, campagne militaire, intervention, intervention militaire, hostilité, pogrom, atrocité, exaction, génocide, crime, crime de guerre, razzia, descente, ratissage
@shells = missile, roquette, obus, bombe, balle, mortier, feu, coup de feu, grenade, projectile, torpille, salve, rafale, fusée, drone, gaz sarin, cocktail Molotov, pierre
@combat = affrontement, combat, échange de tirs, échange de tir, échange, tir, accrochage, heurt, bataille, escarmouche, guerre, duel d'artillerie
@uprising = insurrection, rébellion, guérilla, insurgé, rebelle, séparatiste, djihadiste, jihadiste, maoïste, milice, groupe armé, groupe djihadiste, groupe terroriste
@menacing = représailles, riposte, vengeance, réponse ferme, réponse, sanction, conséquence, menace, guerre, revanche, déluge, enfer, châtiment, punition, contre-mesure, mesure de rétorsion, attaque, frappe
@striking = riposter, frapper, attaquer, venger, se venger, écraser, détruire, répliquer, répondre, anéantir, bombarder, punir, envahir, réagir, tuer, éliminer, tirer, abattre, sanctionner, rayer, intervenir, exterminer, raser, sévir, brûler, châtier, couper, rompre, fermer, bloquer, annexer, expulser, imposer, taxer, interrompre, suspendre
@rally = manifestation, grève, rassemblement, sit-in, marche, défilé, grève de la faim, grève général, débrayage, veillée, cortège, mouvement de protestation, protestation, journée d'action, journée de action, occupation, blocage
@nuclear = programme, force, violence, lutte armé, arme, arme nucléaire, terrorisme, revendication, réforme, projet, ambition, souveraineté, candidature, exigence, plan, droit
@office = présidence, pouvoir, fonction, trône, mandat, poste, candidature, siège
@bills = projet de loi, réforme, hausse, augmentation, taxe, surtaxe, loi, décret, mesure, plainte, demande, accusation, projet, recours, amendement
@drill = exercice, exercice militaire, exercice naval, exercice aérien, manœuvre, manoeuvre, exercice de tir, entraînement, patrouille, jeu de guerre
@launch = missile, missile balistique, missile de croisière, essai nucléaire, essai, tir d'essai, tir de essai, tir, projectile, engin, fusée, satellite espion, bombe nucléaire, ogive, torpille, arme hypersonique, lancement
@refugee = réfugié, plus, moins, millier, centaine, dizaine, million, migrant, exilé, déplacé, demandeur, détenu, prisonnier, opposant, dissident, orphelin, étudiant, ressortissant, interprète, sinistré, naufragé, famille, personne, enfant, civil, blessé, rescapé, apatride, Rohingya, mineur
@regard = soutien, appui, solidarité, condoléances, condoléance, félicitations, félicitation, éloge, satisfaction, gratitude, reconnaissance, confiance, bénédiction, admiration, sympathie, compassion, respect, voeu, vœu, excuse, attachement, remerciement, estime, amitié, adhésion, approbation, encouragement, hommage, aval, caution, concours, bienveillance, loyauté, fidélité, allégeance
@outrage = indignation, condamnation, réprobation, colère, mécontentement, dégoût, désapprobation, préoccupation, inquiétude, déception, protestation, critique, consternation, irritation, ire, doute, mécontentement, désaccord, exaspération, agacement, amertume, fureur, opposition, alarme, effroi, stupeur
@weather = tempête, ouragan, cyclone, typhon, séisme, tremblement, inondation, sécheresse, crise, épidémie, pandémie, virus, coronavirus, choléra, famine, canicule, inflation, récession, chômage, mesure, malheur, sanction, embargo, foudre, maladie, pénurie, tsunami, éruption, incendie, tornade, vague, accident, avalanche, crash, collision, froid, chaleur, glissement, noyade, cancer, coup de chaleur, surdose
@measure = enquête, mesure, plainte, loi, projet, texte, politique, décret, campagne, mandat, critique, procédure, réforme, accord, accusation, règle, initiative, programme, plan, information, poursuite, rapport
@mind = esprit, imagination, monnaie, opinion, public, plafond, record, niveau, cœur, coeur, consommateur, ménage, œil, oeil, coup, poing, balle
@matter = problème, question, dossier, défi, chantier, tâche, cause, racine, réforme, marché, saison, corruption, pauvreté, inégalité, fléau, pollution, chômage, réchauffement, trafic, évasion, terrorisme, pandémie, inflation, dette, déficit, criminalité, sujet
@dignitary = président, présidente, ministre, chef, roi, reine, émissaire, envoyé, délégation, premier, Premier, secrétaire, chancelier, chancelière, pape, prince, dirigeant, négociateur, sénateur, sénatrice, représentant, conseiller, médiateur, émir, ambassadeur, vice-président, parlementaire, député, gouverneur, général, commissaire, couple, mission, négociatrice, inspecteur, envoyée, cheffe, dirigeante, diplomate, pontife, souverain, médiatrice
@goodfeeling = satisfaction, joie, soulagement, enthousiasme, bienveillance, chaleur, prudence, faveur
@badfeeling = colère, indignation, froideur, scepticisme, méfiance, dédain, mépris, réserve, fureur
@prison = an, année, mois, prison, réclusion, perpétuité, mort, peine, amende, emprisonnement, détention, exil, fouet, jour, pendaison, travail
@guilt = responsabilité, tort, faute, erreur, part, existence, rôle, implication, échec, crime, culpabilité, bavure, défaite, abus, mensonge, préjudice, manquement
@evidence = prisonnier, information, renseignement, otage, donnée, ambassadeur, moyen, expérience, preuve, document, dossier, détenu, technologie, savoir-faire, résultat, élément, étudiant, dépouille
@link = vol, liaison, commerce, ligne, gazoduc, oléoduc, voie, trafic, train, ferry, pont, route, câble, interconnexion, couloir
@suspect = militant, opposant, cerveau, baron, parrain, mafieux, assassin, meurtrier, narcotrafiquant, djihadiste, pirate, suspect, fugitif, accusé, criminel, terroriste, prévenu, ancien, trafiquant, ressortissant, coupable, condamné, chef, espion, membre, déserteur, transfuge, putschiste, génocidaire, évadé, ravisseur, passeur, pirate
@court = cour, Cour, tribunal, justice, conseil, Conseil, ONU, comité, parquet, juge, CPI, CIJ, OMC, commission, Assemblée
@treaty = accord, traité, pacte, convention, protocole, contrat, mémorandum, armistice, trêve, cessez-le-feu
@club = organisation, alliance, union, bloc, ONU, UE, OMS, Unesco, OTAN, Otan, CPI, cour, conseil, accord, traité, pacte, convention, commission, OMC, Opep, ligue
@fighting = hostilité, bombardement, offensive, opération, opération militaire, attaque, raid, frappe, combat, feu, tir, guerre, violence, conflit, campagne, grève, boycott, siège, occupation, poursuite, blocus, manifestation, mouvement, assaut, ingérence
@mishap = accident, crash, incendie, avalanche, séisme, collision, tempête, naufrage, explosion, carambolage, effondrement, tremblement, ouragan, cyclone, inondation, éboulement, chute, bousculade, film, match
@streets = rue, pavé, place, capitale, ville, rues
@asks = démission, départ, retrait, libération, réunion, enquête, excuse, extradition, cessez-le-feu, fin, arrêt, report, levée, explication, sanction, justice, indépendance, restitution, application, aide, asile, soutien, intervention, convocation, respect, annulation, protection, indemnisation, accès, garantie, clarification

@peacework = force de maintien, mission de maintien, opération de maintien, mission, maintien, force d'interposition, force de interposition, paix, stabilisation, interposition, observation
@violence = @assault, massacre, décapitation, meurtre, assassinat, enlèvement, violation, crime, torture, mort, attentat, exaction, disparition, viol, violence, explosion, tuerie, pillage
@duty = devoir, falloir, avoir à
@bygone = ancien, futur, potentiel, éventuel, possible, présumé, prétendu, supposé, ex
@letter = lettre, message, courrier, missive, appel, coup de fil, télégramme

== verbs

# CONSULT: meetings. « rencontrer un succès » meets nobody; a letter that is received is no guest, hence object!.
rencontrer | CONSULT meeting | parties: subject, object!, avec | not object: @hindrance, beaucoup, peu, plus
consulter | CONSULT meeting | parties: subject, object!, avec
# « ne discutera pas »: that is refused.
négocier, dialoguer, discuter, parlementer, traiter, pactiser, transiger | CONSULT meeting | parties: subject, avec | needs: avec | unwilling: REJECT refusal
faire le point, faire point, reprendre langue, nouer contact, prendre langue | CONSULT meeting | parties: subject, avec | needs: avec
dépêcher, envoyer | CONSULT visit | actor: subject; recipient: à, en, auprès de, object.à, object.en, object.auprès de | object: émissaire, délégation, envoyé, envoyée, négociateur, médiateur, vice-ministre
conduire, diriger, emmener | CONSULT visit | actor: subject; recipient: à, en, auprès de, object.à, object.en | object: délégation, équipe, mission
se rencontrer, se réunir, se retrouver, se voir, s'entretenir, se concerter, dialoguer, négocier, discuter, parlementer, converser, conférer, deviser, se revoir, s'asseoir, palabrer, se parler, marchander, siéger, délibérer, se consulter, renégocier, se réconcilier, s'aboucher, renouer | CONSULT meeting | parties: subject, avec, entre, à.avec, en.avec, object.avec, dans.avec
parler, échanger, évoquer, aborder, examiner, débattre, déjeuner, dîner, petit-déjeuner, souper, bavarder, coordonner | CONSULT meeting | parties: subject, avec | needs: avec | not object: @pact, @evidence, @drill
parler, échanger, évoquer, aborder, examiner, débattre, coordonner, faire le point | CONSULT meeting | parties: subject, object.avec, de.avec | needs: object.avec | not object: @pact, @evidence, @drill
# « le sommet a réuni la Turquie et l'Iran », « Macron a réuni les dirigeants »
réunir, rassembler | CONSULT meeting | parties: object!, subject, autour de | not object: @troops, milice, personne, manifestant, fidèle, foule, soutien, condition, millier, centaine, million
opposer, rassembler | CONSULT meeting | parties: object!, indirect, à | subject: @talks | not subject: @combat
recevoir | CONSULT meeting | parties: subject, object! | not object: %place, @help, @arms, @regard, véhicule, matériel, visite, prix, ordre, coup, menace, réponse, mandat, mission, appel, majorité, confirmation
accueillir | CONSULT meeting | parties: subject, object! | not object: @refugee
accueillir, recevoir | CONSULT visit | actor: object; recipient: à, en, chez | object: %person, @dignitary | aux: être | not: subject
héberger, abriter, accueillir, recevoir, organiser | CONSULT meeting | parties: subject, object, de, entre, avec | object: @talks
tenir, avoir, mener, poursuivre, ouvrir, entamer, reprendre, achever, organiser, présider, conduire, engager, clore, conclure, nouer, lancer, relancer, convoquer, amorcer, coprésider, animer, multiplier, intensifier, recommencer, boucler, clôturer, finaliser | CONSULT meeting | parties: subject, avec, entre, object, object.avec, object.entre | object: @talks
participer, assister, se joindre, contribuer | CONSULT meeting | parties: subject, avec, à | à: @talks
assister, participer, se rendre | CONSULT visit | parties: subject, à.de, à.adj | à: investiture, funérailles, obsèques, cérémonie, mariage, couronnement, intronisation, anniversaire, défilé, prestation, inauguration, enterrement, messe
prendre | CONSULT meeting | parties: subject, avec, à | object: part | à: @talks
s'asseoir, revenir, retourner, se rasseoir | CONSULT meeting | parties: subject, avec | à: table, table de négociation
serrer, se serrer | CONSULT meeting | parties: subject, indirect, de, avec | object: main
échanger | CONSULT meeting | parties: subject, avec | object: vue, point de vue, propos, poignée de main, impression, avis
jouer, servir, faire, assurer, mener, poursuivre | CONSULT meeting | parties: subject, entre, avec | object: médiateur, médiation, intermédiaire, rôle de médiateur, entremise, facilitateur, arbitre
servir | CONSULT meeting | parties: subject, entre, avec | de: médiateur, intermédiaire, facilitateur
s'entremettre, intercéder, réconcilier | CONSULT meeting | parties: subject, entre, avec, object!
informer, briefer | CONSULT meeting | parties: subject, object! | object: %actor | not: clause

faire | CONSULT call | parties: subject, indirect, à | object: part | needs: indirect | not de: @regard, @outrage, demande, souhait, requête, exigence, désir | not object.de: @regard, @outrage, demande, souhait, requête, exigence, désir
faire | CONSULT visit | actor: subject; recipient: entre, à, en, object.entre | object: navette, aller-retour
dépêcher, envoyer | CONSULT visit | actor: object; recipient: à, en, auprès de | object: émissaire, délégation, envoyé, envoyée, négociateur, médiateur, médiatrice | aux: être | not: subject
reprendre, rétablir, renouer, garder, maintenir | CONSULT meeting | parties: subject, avec, object.avec | object: contact, langue, fil, dialogue
croiser, approcher, aborder, côtoyer | CONSULT meeting | parties: subject, object! | object: @dignitary, homologue, %person
sonder, entendre, auditionner, consulter, débriefer | CONSULT meeting | parties: subject, object | object: @dignitary, autorité, gouvernement, opposition, rebelle, parti, partie, belligérant, responsable, chef, général, capitale
s'asseoir, se retrouver | CONSULT meeting | parties: subject, face à | needs: face à
dérouler | CONSULT meeting | parties: subject, indirect, à, pour | object: tapis rouge, tapis
passer | CONSULT meeting | parties: subject, avec | en: revue | needs: avec
recevoir, accueillir | CONSULT meeting | parties: subject, object | object: délégation, émissaire, envoyé, envoyée, mission, homologue
faire | CONSULT visit | actor: subject; recipient: à, en, dans, object.à, object.en | object: déplacement, voyage, visite, étape, escale, crochet, saut
poser | CONSULT visit | actor: subject; recipient: à, en | object: valise, pied
se retrouver, se croiser, s'isoler, s'attabler | CONSULT meeting | parties: subject, avec
# CONSULT: calls. « appeler X » with neither « à » nor a clause telephones; « appeler à » asks and « appeler X le Lion » names.
téléphoner | CONSULT call | parties: subject, indirect, avec
déjeuner, dîner, souper, petit-déjeuner | CONSULT meeting | parties: subject, avec
attendre | CONSULT visit | parties: subject, object! | object: @dignitary | status: planned
attendre | CONSULT visit | actor: object; recipient: à, en, chez, dans | aux: être | object: %person, @dignitary | status: planned
faire escale, faire étape, faire halte | CONSULT visit | actor: subject; recipient: à, en, dans | subject: %person, @dignitary
voir, revoir, retrouver | CONSULT meeting | parties: subject, object! | object: @dignitary, homologue, %person | not: clause
recevoir | CONSULT call | parties: subject, de, object.de | object: @letter
envoyer, adresser, écrire, remettre, échanger, transmettre, faire parvenir | CONSULT call | parties: subject, indirect, à, avec | object: @letter
appeler, joindre, contacter | CONSULT call | parties: subject, object! | object: %person | not: clause | not: à | not: de
appeler | CONSULT call | parties: subject, object! | object: %person | clause: exprimer, présenter, féliciter, remercier, assurer, informer, discuter, évoquer, saluer, dire, souhaiter, offrir
contacter | CONSULT call | parties: subject, object!
s'entretenir, discuter, parler, échanger, converser, se parler, dialoguer, s'exprimer | CONSULT call | parties: subject, avec, indirect | à: téléphone
s'entretenir, discuter, parler, échanger, converser, se parler, dialoguer | CONSULT call | parties: subject, avec, indirect | par: téléphone, vidéo, visioconférence, vidéoconférence
s'entretenir, discuter, parler, échanger, converser, se parler, se réunir | CONSULT call | parties: subject, avec, indirect | en: visioconférence, vidéoconférence
avoir, tenir | CONSULT call | parties: subject, avec | object: entretien téléphonique, conversation téléphonique, appel téléphonique, échange téléphonique, appel
passer, donner | CONSULT call | parties: subject, indirect, avec | object: coup de fil, coup de téléphone, appel téléphonique
parler | CONSULT call | parties: subject, indirect, à | à: %person, %country

# CONSULT: visits. « se rendre compte », « aux urnes », « à l'évidence » go nowhere.
visiter | CONSULT visit | actor: subject; recipient?: object, à, en
se rendre | CONSULT visit | actor: subject; recipient?: à, auprès de, sur | needs: à | not à: urne, évidence, raison, travail, autorité, police, armée, force, militaire, soldat, école, hôpital, argument | not object: compte | not clause: coupable, maître, complice, utile, compte
se rendre | CONSULT visit | actor: subject; recipient?: en, auprès de, sur | needs: en | not à: urne, évidence, raison, travail, autorité, police, armée, force, militaire, soldat, école, hôpital, argument | not object: compte | not clause: coupable, maître, complice, utile, compte
se rendre | CONSULT visit | actor: subject; recipient?: dans, auprès de, sur | needs: dans | not à: urne, évidence, raison, travail, autorité, police, armée, force, militaire, soldat, école, hôpital, argument | not object: compte | not clause: coupable, maître, complice, utile, compte
se rendre | CONSULT visit | actor: subject; recipient?: chez, auprès de, sur | needs: chez | not à: urne, évidence, raison, travail, autorité, police, armée, force, militaire, soldat, école, hôpital, argument | not object: compte | not clause: coupable, maître, complice, utile, compte
se déplacer, voyager, atterrir, se poser, retourner, revenir, aller, repartir, débarquer | CONSULT visit | actor: subject; recipient: à, en, dans, chez, auprès de | subject: %person, @dignitary | not: clause
arriver, venir, séjourner, transiter | CONSULT visit | actor: subject; recipient: à, en, dans, chez | subject: %person, @dignitary | not: clause | not en: tête, position, finale, lice | not à: tête, pouvoir, terme, échéance
s'envoler, partir, embarquer, décoller | CONSULT visit | actor: subject; recipient: pour, à, vers, en | subject: %person, @dignitary
rendre | CONSULT visit | actor: subject; recipient: indirect, à, de | object: visite
mener, conduire | CONSULT visit | actor: object; recipient: à, en | subject: tournée, visite, voyage, déplacement, périple
accorder, donner | CONSULT meeting | parties: subject, indirect, à, object.à | object: audience
effectuer, entamer, achever, conclure, commencer, terminer, faire, poursuivre, débuter, boucler, écourter, prolonger | CONSULT visit | actor: subject; recipient?: à, en, dans, chez, auprès de, object.à, object.en | object: visite, voyage, déplacement, tournée, séjour, escale, périple, pèlerinage
recevoir | CONSULT visit | actor: de; recipient: subject | object: visite

# AGREE: agreements that are concluded. That the two « convenaient de rester » needs no treaty.
convenir, s'accorder, s'entendre, transiger, pactiser, topper, se réconcilier, contractualiser | AGREE agreement | parties: subject, avec, entre
signer, conclure, sceller, trouver, passer, nouer, parapher, adopter, approuver, entériner, finaliser, ratifier, négocier, obtenir, renouveler, prolonger, cosigner, forger, élaborer, renouer, célébrer, contracter, avaliser, actualiser, formaliser, valider | AGREE agreement | parties: subject, avec, entre, object | object: @pact | negated: REJECT refusal
parvenir, arriver, aboutir, souscrire, adhérer, se joindre, se rallier, consentir, acquiescer | AGREE agreement | parties: subject, avec, entre | à: @pact, @proposal | negated: REJECT refusal
ratifier, parapher, cosigner, entériner | AGREE agreement | parties: subject, avec, object
signer, conclure, ratifier, sceller | AGREE agreement | parties: subject, avec | needs: avec
remporter, décrocher, obtenir | AGREE agreement | parties: subject, auprès de, avec, object.auprès de, object.avec | object: contrat, commande, marché, accord | negated: REJECT refusal
lier, unir | AGREE agreement | parties: object!, indirect, à, avec | subject: @pact
régler, solder, résoudre, aplanir, surmonter, enterrer | AGREE agreement | parties: subject, avec, entre, object.avec, object.entre | object: différend, contentieux, litige, conflit, dispute, querelle, divergence, hache
trouver | AGREE agreement | parties: subject, avec, entre | object: terrain, terrain d'entente, terrain de entente
apposer | AGREE agreement | parties: subject, à | object: signature, paraphe
tomber, se mettre, être, se trouver | AGREE agreement | parties: subject, avec | de: accord
se mettre, tomber | AGREE agreement | parties: subject, avec | clause: accord
faire, signer, conclure, rétablir | AGREE agreement | parties: subject, avec | object: paix
souscrire, adhérer, acquiescer, consentir, se rallier, se ranger | AGREE agreement | actor: subject; recipient: à.de, à.adj, à.par, à.poss | à: @proposal, @pact | negated: REJECT refusal
tourner | AGREE agreement | parties: subject, avec, object.avec | object: page
toper | AGREE agreement | parties: subject, avec
sceller, officialiser, acter, entériner, concrétiser | AGREE agreement | parties: subject, avec, object.avec | object: réconciliation, rapprochement, alliance, paix, partenariat, compromis, normalisation
enterrer, déposer | AGREE agreement | parties: subject, avec | object: hache
faire | AGREE agreement | parties: subject, avec, entre | object: affaire, marché, alliance
fumer | AGREE agreement | parties: subject, avec | object: calumet
# AGREE: what one promises or accepts. Not accepting is a refusal.
s'engager | AGREE agreement | actor: subject; recipient?: auprès de, envers, vis-à-vis de, indirect, clause.object, clause.indirect, clause.avec, clause.à, clause.en, clause.object.de, clause.contre, en faveur de | not: dans
promettre, consentir, garantir, s'obliger, s'astreindre, se promettre | AGREE agreement | actor: subject; recipient?: indirect, envers, object, clause.object, clause.indirect, clause.avec, clause.à, clause.en, clause.object.de, clause.object.par, object.à, object.de
accepter, agréer, autoriser, acquiescer, valider, avaliser | AGREE agreement | actor: subject; recipient?: de, indirect, object, object.avec, object.de, clause.object, clause.object.par, clause.indirect, clause.avec, clause.à, clause.en, clause.object.de, clause.dans, clause.contre | negated: REJECT refusal
donner, accorder, renouveler, offrir, fournir, apporter | AGREE agreement | actor: subject; recipient?: indirect, pour, object | object: feu vert, accord, assurance, aval, garantie, parole, consentement, promesse, agrément, autorisation, blanc-seing, gage, quitus, imprimatur
prendre, renouveler, réaffirmer, réitérer, exprimer, tenir, honorer, respecter, confirmer, souscrire | AGREE agreement | actor: subject; recipient?: envers, indirect, auprès de, vis-à-vis de | object: engagement, promesse, parole
proposer, offrir | AGREE agreement | actor: subject; recipient?: indirect, à, entre, clause.object | object: médiation, bons offices, office, aide, assistance, pourparlers, pourparler, négociation, rencontre, dialogue, service, hospitalité, amnistie, coopération, trêve
proposer, offrir | AGREE agreement | actor: subject; recipient?: indirect, clause.object, clause.avec | clause: accueillir, ouvrir, engager, entamer, reprendre, lancer, mener, tenir, coopérer, discuter, signer, vendre, acheter, payer, verser, libérer, échanger, créer, partager, construire, collaborer, jouer, servir, négocier, rencontrer, aider, fournir, envoyer, livrer, héberger, dialoguer, médier, organiser, former, financer, prêter
se dire, se déclarer, se montrer, se tenir | AGREE agreement | actor: subject; recipient?: indirect, clause.à, clause.object, clause.avec | clause: prêt, disposé, ouvert
se dire, se déclarer, se montrer, se tenir | AGREE agreement | actor: subject; recipient?: clause.clause.object, clause.clause.indirect, clause.clause.à, clause.clause.avec, clause.clause.object.de, clause.clause.en, indirect, clause.à | clause: disposée, disposés, disposées, disposer, prête, prêts, prêtes, prêter, favorables, ouverte, ouverts
être disposer, être disposé, être disposés, être disposée, être disposées, être prêter, être prêt, être prêts, être prête, être prêtes | AGREE agreement | actor: object, subject; recipient?: clause.object, clause.indirect, clause.avec, clause.de, clause.object.de, clause.en, à | needs: clause | not clause: @striking
être disposer, être disposé, être disposés, être disposée, être disposées, être prêter, être prêt, être prêts, être prête, être prêtes, être déterminer, être déterminé, être résolu, être résoudre | THREATEN threat | actor: object, subject; recipient?: clause.object, clause.contre, clause.indirect, clause.en, à | clause: @striking
répondre | AGREE agreement | actor: subject; recipient?: indirect, à | object: oui
dire oui, répondre oui | AGREE agreement | actor: subject; recipient: à, indirect, à.de
tendre | AGREE agreement | actor: subject; recipient: indirect, à | object: main
répondre, donner suite, faire droit, accéder | AGREE agreement | actor: subject; recipient?: à, à.de, à.par, indirect | à: demande, appel, sollicitation, requête, invitation, proposition, main, offre | negated: REJECT refusal
donner, faire | AGREE agreement | actor: subject; recipient: à.de, à.par, à, indirect | object: suite, droit | needs: à | negated: REJECT refusal
approuver | AGREE agreement | actor: subject; recipient?: object.à, object.en, object.avec, object.pour, object.de.à, object.de.en, object.de, object | object: @proposal, @pact, création, construction, vente, achat, livraison, envoi, déploiement, budget, installation, ouverture, mission, candidature, vente de arme, financement | negated: REJECT refusal

# SUPPORT. « soutenir que » claims; « défendre une thèse », « défendre son titre » defend nobody.
soutenir, appuyer, épauler, cautionner | SUPPORT support | actor: subject; recipient: object | not: clause | not object: thèse, comparaison, regard, siège, rythme, mémoire | negated: REJECT refusal
appeler, téléphoner, contacter, écrire, joindre, rencontrer, recevoir, se rendre | SUPPORT support | actor: subject; recipient: object!, indirect, à, en, auprès de | clause: exprimer, présenter, assurer, adresser, transmettre, réaffirmer, manifester, apporter, témoigner | clause.object: @regard | needs: clause
appeler, téléphoner, contacter, écrire, joindre | SUPPORT statement | actor: subject; recipient: object!, indirect, à | clause: féliciter, remercier, s'excuser | needs: clause | not à: téléphone
défendre | SUPPORT support | actor: subject; recipient: object | not object: thèse, titre, bilan, couleur, point de vue, idée, intérêt, projet de loi, cause, droit, maillot
parrainer, promouvoir, plébisciter, militer, se solidariser, réhabiliter | SUPPORT support | actor: subject; recipient: object, avec, pour, en faveur de
saluer, féliciter, se féliciter, louer, applaudir, remercier, encenser, acclamer, vanter, complimenter, congratuler, glorifier, encourager, se réjouir, réconforter, consoler, honorer, décorer, ovationner, bénir, admirer | SUPPORT statement | actor: subject; recipient: object, de, clause.subject
reconnaître | SUPPORT statement | actor: subject; recipient: object | not: clause | not object: @guilt, fait, réalité, problème, difficulté, nécessité, urgence, importance, existence, limite, évidence, besoin, gravité, ampleur, retard, potentiel, homme, voix, corps, visage | negated: REJECT refusal
reconnaître | SUPPORT statement | actor: subject; recipient: object | object: indépendance, souveraineté, gouvernement, État, autorité, légitimité, annexion, génocide, président, victoire, pays, territoire | negated: REJECT refusal
s'excuser | SUPPORT statement | actor: subject; recipient?: auprès de, indirect, de, pour, envers
demander | SUPPORT statement | actor: subject; recipient?: indirect, à | object: pardon
présenter, formuler, adresser, exprimer | SUPPORT statement | actor: subject; recipient?: indirect, à, auprès de | object: excuse
apporter, exprimer, réaffirmer, réitérer, renouveler, témoigner, manifester, adresser, donner, assurer, présenter, affirmer, offrir, promettre, déclarer, confirmer, afficher, proclamer, accorder, transmettre, répéter, redire, garantir, maintenir, annoncer | SUPPORT support | actor: subject; recipient: indirect, à, pour, envers, avec, à l'égard de, en faveur de, object.à, object.pour, object.envers, à.entre, object.entre, entre, à.de | object: @regard
signer, lancer, publier | SUPPORT support | actor: subject; recipient: en.de, en faveur de, object.en faveur de, object.en.de | object: texte, pétition, tribune, appel, lettre | en: défense, faveur, soutien
recevoir, obtenir, remporter, gagner, recueillir | SUPPORT support | actor: de, object.de, auprès de; recipient: subject | object: @regard
assurer | SUPPORT support | actor: subject; recipient: object! | de: @regard
assurer | SUPPORT support | actor: subject; recipient: object! | object.de: @regard
compter | SUPPORT support | actor: sur.de, sur.adj, sur.poss; recipient: subject | sur: @regard, aide, assistance
prendre fait, prendre parti, prendre cause | SUPPORT support | actor: subject; recipient: pour, de
faire | SUPPORT support | actor: subject; recipient: indirect, à, object.à | object: part | de: @regard
faire | SUPPORT support | actor: subject; recipient: indirect, à, object.à | object: part | object.de: @regard
faire bloc, faire corps, serrer rang | SUPPORT support | actor: subject; recipient: derrière, autour de, avec
souhaiter | SUPPORT statement | actor: subject; recipient: indirect, à | object: bienvenue, succès, anniversaire, rétablissement
adouber, introniser, récompenser, distinguer | SUPPORT statement | actor: subject; recipient: object!
réitérer, réaffirmer, renouveler, confirmer, exprimer, affirmer, souligner, rappeler, manifester | SUPPORT support | actor: subject; recipient: clause.object, object.clause.object, clause.indirect, envers, object.envers, à, en faveur de | object: engagement, volonté, détermination, attachement | clause: soutenir, aider, défendre, protéger, appuyer, assister, contribuer
prendre, assurer | SUPPORT support | actor: subject; recipient: de, indirect | object: défense, fait et cause
voler, se porter, accourir, venir | SUPPORT support | actor: subject; recipient: de, indirect | à: secours, rescousse, défense
prendre, se prononcer, plaider, se déclarer, intervenir, s'exprimer, voter, opter, pencher, militer, témoigner | SUPPORT support | actor: subject; recipient: en faveur de | needs: en faveur de
appeler, inviter, exhorter | SUPPORT support | actor: subject; recipient: clause.pour, clause.en faveur de, clause.object | clause: voter, soutenir, élire | not: contre
voter | SUPPORT support | actor: subject; recipient?: pour, object.pour, en faveur de | needs: pour
se ranger, se placer, se tenir | SUPPORT support | actor: subject; recipient: à côté de, derrière, du côté de, aux côtés de, de | not: contre
approuver, avaliser, cautionner, entériner | SUPPORT statement | actor: subject; recipient: object, object.de | not: clause
prier | SUPPORT statement | actor: subject; recipient: pour, pour.de | needs: pour
prendre, se prononcer, se déclarer, voter, intervenir, s'exprimer, plaider, pencher, militer | SUPPORT support | actor: subject; recipient: en.de, en.de.sur, en.de.contre, en.de.de, en.de.à | en: faveur
prendre | SUPPORT support | actor: subject; recipient: pour, en faveur de | object: fait, parti, fait et cause | needs: pour
plaider, militer, se prononcer, voter | SUPPORT support | actor: subject; recipient: pour.de.contre, pour.de, pour | pour: levée, adhésion, admission, indépendance, reconnaissance, retour, allègement, intégration, entrée, maintien | not: auprès de
se rallier, s'aligner, se joindre | SUPPORT support | actor: subject; recipient: indirect, à, de, sur
rendre | SUPPORT statement | actor: subject; recipient: indirect, à | object: hommage, honneur, grâce
investir | SUPPORT statement | actor: subject; recipient: object! | object: %person
faire | SUPPORT statement | actor: subject; recipient: de, object.de, indirect | object: éloge, apologie, louange, allégeance, confiance
prêter, jurer | SUPPORT support | actor: subject; recipient: indirect, à | object: allégeance, fidélité, loyauté
accorder, octroyer, donner | SUPPORT support | actor: subject; recipient: indirect, à | object: statut, statut de candidat, statut d'observateur, statut de observateur, reconnaissance, confiance, investiture, bénédiction, accréditation
accueillir | SUPPORT statement | actor: subject; recipient: object | avec: @goodfeeling
accueillir favorablement, accueillir chaleureusement, accueillir positivement, voir favorablement | SUPPORT statement | actor: subject; recipient: object, object.de
accueillir froidement, accueillir fraîchement | ACCUSE accusation | actor: subject; recipient: object, object.de
se dire, se déclarer, se montrer | SUPPORT support | actor: subject; recipient: clause.à, clause.de, clause.avec, à, de, avec | clause: favorable, favorables, solidaire, solidaires, satisfait, satisfaite, satisfaire, reconnaissant, fier, fière, heureux, heureuse, ravi, ravir | negated: REJECT refusal
se dire, se déclarer, se montrer | REJECT refusal | actor: subject; recipient: clause.à, clause.de, clause.contre, à, contre | clause: opposé, opposée, opposés, opposer, hostile, hostiles, défavorable, réticent, réticente

tresser | SUPPORT statement | actor: subject; recipient: indirect, à | object: laurier, couronne
plaider, défendre, embrasser, épouser | SUPPORT support | actor: subject; recipient: object.de, object.poss, object.adj | object: cause, dossier, position, thèse
se porter | SUPPORT support | actor: subject; recipient: de, clause.de | clause: garant, garante, garants
se porter garant, se porter caution | SUPPORT support | actor: subject; recipient: de
chanter, vanter | SUPPORT statement | actor: subject; recipient: object.de, object.poss | object: louange, mérite
tirer | SUPPORT statement | actor: subject; recipient: indirect, à, devant | object: chapeau, révérence
marquer, afficher, dire, clamer, témoigner, prouver | SUPPORT support | actor: subject; recipient: indirect, à, pour, envers, avec, à l'égard de | object: solidarité, soutien, attachement, amitié, sympathie, reconnaissance, gratitude, respect, loyauté, fidélité
prêter, apporter, donner | SUPPORT support | actor: subject; recipient: indirect, à | object: caution, concours, voix, onction, bénédiction, imprimatur
faire | SUPPORT support | actor: subject; recipient: pour, en faveur de, auprès de | object: campagne | not: contre
voler, courir, accourir | SUPPORT support | actor: subject; recipient: à.de | à: secours, rescousse, aide
adresser, présenter, transmettre, envoyer, offrir | SUPPORT statement | actor: subject; recipient: indirect, à, auprès de | object: condoléance, condoléances, félicitation, félicitations, voeu, vœu, remerciement, compliment, sympathie
adresser, envoyer, transmettre, faire parvenir | SUPPORT statement | actor: subject; recipient: indirect, à, auprès de | object: message, lettre, télégramme, mot | object.de: @regard, condoléances, condoléance, félicitations, félicitation
faire front, faire cause commun | SUPPORT support | actor: subject; recipient: avec, derrière, à
rester, demeurer, se tenir | SUPPORT support | actor: subject; recipient: à côté de, à.de, aux côtés de | à: côté
se mobiliser, s'engager, s'investir, militer, oeuvrer, œuvrer, lutter, se battre | SUPPORT support | actor: subject; recipient: pour.de, pour, en faveur de | pour: libération, indépendance, reconnaissance, adhésion, retour, défense
# COOPERATE.
coopérer, collaborer, s'allier, s'associer, se coordonner, travailler, commercer, s'unir, oeuvrer, œuvrer, coproduire, codévelopper, fusionner, coparrainer | COOPERATE cooperation | parties: subject, avec | needs: avec
coopérer, collaborer, s'allier, s'associer, se coordonner, s'unir, commercer | COOPERATE cooperation | parties: subject, avec, entre
s'associer, s'allier | COOPERATE cooperation | parties: subject, à | needs: à
combattre, se battre, lutter, intervenir, opérer, se ranger | COOPERATE cooperation | parties: subject, à.de, à côté de, aux côtés de | à: côté | needs: à | not: object
allier | COOPERATE cooperation | parties: object, de, à, avec | not: subject | reports: relation
participer, prendre part, se joindre | COOPERATE cooperation | parties: subject, avec, à.avec, à.de, à.adj | à: @drill, exercice conjoint, opération, patrouille
s'approvisionner, se fournir, s'équiper | COOPERATE cooperation | actor: subject; recipient: auprès de, à, en | needs: auprès de
construire, bâtir, ouvrir, inaugurer, implanter, installer, moderniser | COOPERATE cooperation | actor: subject; recipient: en, à, dans, object.en, object.à | object: centrale, centrale nucléaire, réacteur, usine, filiale, chemin de fer, ligne ferroviaire, aéroport, stade, oléoduc, gazoduc, raffinerie, centre culturel, succursale
présenter, remettre | COOPERATE cooperation | actor: subject; recipient: indirect, à | object: lettre de créance, lettres de créance, créance
faire | COOPERATE cooperation | parties: subject, avec | object: équipe, cause commun, front commun
extrader | COOPERATE cooperation | actor: subject; recipient: à, vers, indirect, object
remettre, livrer, transférer, renvoyer | COOPERATE cooperation | actor: subject; recipient: indirect, à, vers, aux mains de | object: @suspect, %person
renforcer, intensifier, développer, approfondir, resserrer, établir, nouer, fonder, créer, élargir, lancer, consolider, accroître, rétablir, normaliser, renouer, améliorer, relancer, étendre, réchauffer, promouvoir, bâtir, construire, tisser, entretenir, instaurer, restaurer, poursuivre, apaiser, raffermir | COOPERATE cooperation | parties: subject, avec, entre, object | object: @ties
renouer, coopérer, collaborer | COOPERATE cooperation | parties: subject, avec
se rapprocher | COOPERATE cooperation | parties: subject, de, avec | not subject: @troops, armée, rebelle, combattant, milice, insurgé | not de: %place, ville, frontière, centre | not à: kilomètre
mener, effectuer, conduire, organiser, lancer, réaliser, entamer, tenir, participer | COOPERATE cooperation | parties: subject, avec, object | object: exercice conjoint, exercice commun, manœuvre conjoint, manœuvre commun, manoeuvre conjoint, manoeuvre commun, patrouille conjoint, patrouille commun, opération conjoint, entraînement conjoint, exercice militaire conjoint, exercice naval conjoint, exercice bilatéral, exercice trilatéral, exercice aérien conjoint, manœuvre militaire conjoint, manœuvre naval conjoint, manœuvre trilatéral, patrouille aérien conjoint, projet commun, enquête conjoint
mener, effectuer, conduire, organiser, lancer, tenir, participer, entamer, débuter | COOPERATE cooperation | parties: subject, avec | object: @drill | needs: avec
patrouiller, manœuvrer, manoeuvrer, s'entraîner, s'exercer | COOPERATE cooperation | parties: subject, avec | needs: avec
entraîner ensemble, patrouiller ensemble, travailler ensemble, collaborer ensemble, coopérer ensemble | COOPERATE cooperation | parties: subject
former, entraîner | COOPERATE cooperation | actor: subject; recipient: object | object: pilote, soldat, policier, armée, troupe, force, officier, militaire, combattant, garde, douanier, cadre
échanger, partager, mutualiser | COOPERATE cooperation | parties: subject, avec, object | object: @evidence
partager, transmettre, communiquer, fournir, remettre | COOPERATE cooperation | actor: subject; recipient: avec, indirect, à | object: information, renseignement, preuve, élément, donnée, document, dossier, secret
transmettre | COOPERATE cooperation | actor: subject; recipient: indirect, à | not object: message, lettre, voeu, vœu, condoléances, condoléance, félicitations, pouvoir, virus, maladie, flambeau, salutation, plainte
ouvrir, rouvrir, instaurer, créer | COOPERATE cooperation | parties: subject, avec, entre, object.avec, object.entre | object: ligne, liaison, canal, canal de communication, téléphone rouge, ambassade, bureau | needs: object.entre
reprendre, rétablir, inaugurer, rouvrir, ouvrir, relancer, construire | COOPERATE cooperation | parties: subject, avec, entre, object | object: @link
ouvrir, inaugurer, créer, établir, fonder, mettre | COOPERATE cooperation | parties: subject, avec, object | object: bureau de liaison, bureau commun, secrétariat commun, commission mixte, comité mixte, force conjoint, mécanisme, fonds commun, zone de libre-échange, coentreprise, union douanier
unir, joindre, conjuguer, allier, coordonner | COOPERATE cooperation | parties: subject, avec, object | object: effort, force, moyen, action
hisser, élever, porter | COOPERATE cooperation | parties: subject, avec, object | object: @ties, relation, partenariat
passer, envoyer, adresser | COOPERATE cooperation | actor: subject; recipient: à, indirect, auprès de | object: commande
franchir | COOPERATE cooperation | parties: subject, dans.avec, avec | object: étape, palier, pas
mutualiser, aligner, harmoniser, coordonner, synchroniser, conjuguer | COOPERATE cooperation | parties: subject, avec, object.avec | object: politique, position, action, effort, force, moyen, stratégie, patrouille, sanction, riposte, diplomatie
faire | COOPERATE cooperation | parties: subject, avec | object: front, bloc, équipe, cause
élaborer, cofinancer, codiriger, exploiter, financer, lancer, bâtir | COOPERATE cooperation | parties: subject, avec | object: projet, programme, gisement, mine, port, centrale, ligne, satellite, gazoduc, oléoduc, barrage, corridor, chantier | needs: avec
jumeler, interconnecter, raccorder, relier | COOPERATE cooperation | parties: subject, avec, à, object.avec, object.à | object: réseau, ville, port, marché, économie
investir, implanter | COOPERATE cooperation | actor: subject; recipient: en, à, dans | needs: en
acheter, commander, acquérir, importer | COOPERATE cooperation | actor: subject; recipient: à, de, indirect, auprès de | object: @arms, appareil, avion de ligne, Rafale, F-35, F-16, train, satellite, soja, maïs, céréale, engrais, charbon, gaz, pétrole, avion, blé, électricité, uranium, vaccin
vendre, exporter | COOPERATE cooperation | actor: subject; recipient: indirect, à, vers | object: @arms, appareil, Rafale, céréale, engrais, charbon, gaz, pétrole, avion, blé, électricité, uranium, réacteur, char, arme, missile, sous-marin
nommer, accréditer | COOPERATE cooperation | actor: subject; recipient: à, en, auprès de, object | object: @envoy
rouvrir | COOPERATE cooperation | actor: subject; recipient: à, en, dans, object.à, object.en | object: @mission
rouvrir | CONCEDE concession | actor: subject; recipient?: avec, à, en, object | object: @border

# AID: what is given. Weapons as well as bread.
aider, secourir, ravitailler, financer, subventionner, équiper, armer, approvisionner, sauver, soigner, réapprovisionner, doter, renflouer, nourrir | AID aid | actor: subject; recipient: object | not object: @weather
assister | AID aid | actor: subject; recipient: object | not: à
protéger, escorter, sécuriser | AID aid | actor: subject; recipient: object, object.de, en, dans | object: civil, population, convoi, réfugié, humanitaire, chrétien, minorité, personnel, déplacé, cargo, navire, opposant, habitant, frontière, aéroport, élection, président, gouvernement
évacuer, transporter, hospitaliser, opérer | AID aid | actor: subject; recipient: object, object.de, de, depuis | object: blessé, malade, civil, ressortissant, victime, sinistré, réfugié, rescapé, patient, habitant, étranger, enfant, famille, otage
former, entraîner, équiper, encadrer, conseiller | AID aid | actor: subject; recipient: object, object.de | object: soldat, policier, armée, troupe, force, officier, militaire, combattant, garde, douanier, pilote, rebelle, garde-côte, recrue, cadre, unité, police, gendarmerie, marine, aviation, garde nationale, milice, agent, médecin, instructeur, enseignant, démineur, peshmerga | not: avec
fournir, livrer, verser, accorder, donner, envoyer, apporter, débloquer, offrir, octroyer, expédier, acheminer, dépêcher, consentir, prêter, distribuer, allouer, parachuter, larguer, transférer, céder, remettre, dispenser, décaisser, garantir, prodiguer, procurer, affecter, mobiliser, approuver, attribuer, promettre, annoncer, rassembler, collecter, engager, injecter, consacrer, dégager, voter | AID aid | actor: subject; recipient: indirect, à, pour, en faveur de, vers, en, dans, à destination de, object.à, object.pour, object.en, object.de, object | object: @help | unwilling: REJECT refusal
fournir, livrer, donner, envoyer, offrir, expédier, acheminer, céder, prêter, transférer, remettre, parachuter | AID aid | actor: subject; recipient: indirect, à, pour, en | object: @arms | not à: frontière | not vers: frontière | unwilling: REJECT refusal
envoyer, dépêcher, détacher, fournir, mettre | AID aid | actor: subject; recipient: pour, clause.object, purpose.object, indirect, à, auprès de | object: instructeur, formateur, conseiller militaire, médecin, infirmier, secouriste, expert, ingénieur
mettre | AID aid | actor: subject; recipient: de, à.de, indirect | à: disposition
# Whatever is delivered or provided is an aid to whom it is.
livrer, fournir, octroyer, allouer, verser, prêter, offrir, expédier, acheminer | AID aid | actor: subject; recipient: indirect, à, en faveur de, à destination de, vers | not object: message, discours, combat, bataille, guerre, preuve, explication, réponse, détail, chiffre, information, version, avis, larme, serment, attention, main, allégeance, secret, effort, impression, verdict, @suspect, @evidence, %person | unwilling: REJECT refusal
bénéficier, profiter, disposer | AID aid | actor: de.de, de.adj, de.par, de.poss, de, object.de; recipient: subject | de: aide, assistance, appui, soutien, protection, prêt, financement, subvention
permettre, aider, servir, contribuer, profiter, bénéficier, parvenir, arriver, affluer | AID aid | actor: subject.adj, subject.de, subject.par, subject.poss; recipient: indirect, à, en, pour, object | subject: aide, assistance, don, subvention, secours, prêt, convoi, aide humanitaire
servir | AID aid | actor: subject; recipient: à, en, dans, au sein de | subject: @troops, @peacekeepers
demeurer, rester | AID aid | actor: subject; recipient: en, de, à, object, clause | object: donateur, bailleur, bailleur de fonds, fournisseur, contributeur
arriver, débarquer, se déployer, être déployer, atterrir | AID aid | actor: subject; recipient: à, en, dans, sur | subject: @peacekeepers
recevoir, obtenir, toucher, percevoir, emprunter | AID aid | actor: de, object.de, auprès de; recipient: subject | object: @help, @arms
annuler, effacer, alléger, rééchelonner, restructurer | AID aid | actor: subject; recipient: de, indirect, object | object: @debt
payer, régler | AID aid | actor: subject; recipient: object.de, object, à, indirect | object: salaire, facture, dette, solde, loyer, arriéré
venir, accourir, se porter, aller, voler | AID aid | actor: subject; recipient: de, indirect, à | à: secours, aide
venir, se porter | AID aid | actor: subject; recipient: indirect, à | en: aide
prêter, porter | AID aid | actor: subject; recipient: indirect, à | object: main-forte, assistance, secours, concours
donner | AID aid | actor: subject; recipient: indirect, à | object: coup de main, refuge, asile
accueillir, héberger, recueillir, abriter, naturaliser, régulariser, repêcher, secourir, sauver, reloger, réinstaller | AID aid | actor: subject; recipient: object, de, object.de | object: @refugee
héberger | AID aid | actor: subject; recipient: object!
ouvrir | AID aid | actor: subject; recipient: indirect, à | object: frontière, porte, couloir humanitaire, hôpital
faire | AID aid | actor: subject; recipient: indirect, à | object: don
déployer, envoyer, dépêcher, mobiliser, expédier, affréter | AID aid | actor: subject; recipient?: à, en, dans, indirect, auprès de, object.à, object.en, object.de | object: @peacekeepers
déployer, envoyer, dépêcher, mobiliser, expédier | AID aid | actor: object; recipient?: à, en, dans, auprès de | object: @peacekeepers | aux: être | not: subject
déployer, envoyer, dépêcher, annoncer, fournir | AID aid | actor: subject; recipient?: à, en, object.à, object.en, object.de.à | object: @troops, déploiement, envoi | dans.de: @peacework
déployer, envoyer, dépêcher, annoncer, fournir | AID aid | actor: subject; recipient?: à, en, object.à, object.en, object.de.à | object: @troops, déploiement, envoi | à.de: @peacework
déployer, envoyer, dépêcher, annoncer, fournir | AID aid | actor: subject; recipient?: à, en, object.à, object.en, object.de.à | object: @troops, déploiement, envoi | pour: @peacework
contribuer | AID aid | actor: subject; recipient: à, en, pour | object: @help, @troops
reconstruire, électrifier, vacciner, réhabiliter, déminer, reloger | AID aid | actor: subject; recipient: object, en, à | object: école, hôpital, route, pont, centrale, population, enfant, infrastructure, logement

mettre | AID aid | actor: subject; recipient: à.de, de, indirect, à.poss | à: disposition | object: avion, hélicoptère, navire, hôpital, équipe, expert, fonds, moyen, base, terrain, bâtiment, camp, million, milliard
faire parvenir | AID aid | actor: subject; recipient: indirect, à, en, vers | object: @help, @arms
renforcer, doubler, accroître, augmenter, tripler, relever, étendre, élargir, prolonger, renouveler, maintenir, poursuivre, intensifier | AID aid | actor: subject; recipient: indirect, à, object.à, en faveur de, pour, object.pour, envers, en, object.en | object: aide, assistance, aide humanitaire, aide militaire, livraison, don, prêt, soutien financier, contribution
dépêcher, envoyer, expédier, affréter, acheminer | AID aid | actor: subject; recipient: à, en, indirect, dans, vers, auprès de | object: avion-cargo, bateau-hôpital, équipe, équipe médical, brigade médical, mission de secours, convoi, cargaison, pont aérien, hôpital | not object: délégation
allouer, dégager, consacrer, affecter, réserver, injecter, investir | AID aid | actor: subject; recipient: à, pour, en, dans, en faveur de, au profit de | object: million, milliard, fonds, enveloppe, budget, aide, tranche
éponger, racheter, apurer, remettre | AID aid | actor: subject; recipient: object.de, indirect, à | object: @debt
installer, ouvrir, monter, dresser, bâtir, forer, creuser | AID aid | actor: subject; recipient: en, à, dans, pour, object.pour, object.en | object: hôpital, hôpital de campagne, clinique, dispensaire, tente, camp, puits, centre de soins, unité, école, abri, cantine
prendre | AID aid | actor: subject; recipient: object, object.de | en: charge | object: blessé, réfugié, victime, malade, migrant, déplacé, enfant
prendre | AID aid | actor: subject; recipient: object.de, de | object: défense
venir | AID aid | actor: subject; recipient: en.à, en.de, indirect, à | en: aide, appui, renfort
# REQUEST. « se demander », « demander si » ask nobody to do anything; what is asked for names whose it is.
demander | REQUEST request | actor: subject; recipient?: indirect, auprès de, clause.subject, object, à
exhorter, presser, prier, enjoindre, sommer, implorer, supplier, conjurer, adjurer, inciter, intimer, solliciter | REQUEST request | actor: subject; recipient: object!, indirect, clause.subject
intimer | REQUEST request | actor: subject; recipient: indirect, à | needs: indirect | clause: %clause
interpeller, pousser, encourager | REQUEST request | actor: subject; recipient: object! | needs: clause
inviter, convier | REQUEST request | actor: subject; recipient: object!
revendiquer | REQUEST request | actor: subject; recipient?: object.de, auprès de, contre, object | object: indépendance, autonomie, territoire, souveraineté, droit, île, zone, archipel, hausse, augmentation
réclamer, exiger, quémander, requérir | REQUEST request | actor: subject; recipient?: de, indirect, auprès de, clause.subject, object, à
appeler | REQUEST request | actor: subject; recipient?: object!, clause.subject | needs: clause | not clause: exprimer, présenter, féliciter, remercier, assurer, saluer
appeler | REQUEST request | actor: subject; recipient?: object!, à | needs: à
appeler | REQUEST request | actor: subject; recipient?: object! | à: @asks, calme, retenue, dialogue, désescalade, unité, trêve, prudence, négociation, paix, réconciliation, solidarité, générosité, réforme, élection
déclarer, affirmer, estimer, dire, juger, insister, marteler, répéter, souligner, indiquer, considérer, faire savoir, plaider, soutenir, ajouter, réaffirmer, assurer | REQUEST request | actor: subject; recipient: clause.subject! | clause: @duty | clause.subject: %actor
déclarer, affirmer, estimer, dire, juger, insister, marteler, répéter, souligner, indiquer, considérer, faire savoir, plaider, soutenir, ajouter, réaffirmer, assurer | REQUEST request | actor: subject; recipient: clause.clause.subject! | clause: @duty | clause.clause.subject: %actor
en appeler, se tourner | REQUEST request | actor: subject; recipient: indirect, à, vers | not: avec
# What one wants somebody else to do is asked of them; what one wants for oneself is not.
vouloir, entendre | REQUEST request | actor: subject; recipient: clause.subject! | clause: %finite | clause.subject: %actor
attendre, exiger, réclamer, espérer | REQUEST request | actor: subject; recipient: de | needs: de | clause: %finite
mettre | REQUEST request | actor: subject; recipient: object! | en: demeure
interpeller | REQUEST request | actor: subject; recipient: object! | needs: sur
faire campagne, faire lobbying | REQUEST request | actor: subject; recipient: auprès de
plaider, militer, insister | REQUEST request | actor: subject; recipient?: auprès de, pour, clause.subject | needs: pour
insister, plaider, intercéder, intervenir, faire campagne, oeuvrer, œuvrer | REQUEST request | actor: subject; recipient: auprès de, indirect | needs: auprès de
ordonner, commander, prescrire, recommander, conseiller, suggérer, proposer | REQUEST request | actor: subject; recipient: indirect, à | needs: clause
proposer, suggérer, soumettre, recommander | REQUEST request | actor: subject; recipient: indirect, à | needs: indirect | not object: aide, assistance, médiation, service
ordonner | REQUEST request | actor: subject; recipient?: indirect, clause.subject, object | not object: @assault, déploiement, mobilisation, évacuation, retrait, repli, désengagement, désescalade, démobilisation, placement, arrestation, fermeture, libération, enquête
faire, exercer, accentuer, maintenir, accroître, augmenter, intensifier, mettre | REQUEST request | actor: subject; recipient?: sur, auprès de, object.sur, clause.subject, object.clause.subject | object: pression
faire | REQUEST request | actor: subject; recipient: à, indirect | object: appel, requête
lancer, adresser, formuler, déposer, soumettre, renouveler, réitérer, envoyer, présenter | REQUEST request | actor: subject; recipient?: indirect, à, auprès de, en, pour | object: appel, demande, requête, exigence, candidature, pétition, sollicitation, supplique, revendication, demande d'adhésion, demande de adhésion, demande d'asile, demande de asile
chercher, trouver, demander, solliciter, obtenir | REQUEST request | actor: subject; recipient: à, en, auprès de, dans, indirect | object: asile, refuge, protection
se réfugier, s'exiler | REQUEST request | actor: subject; recipient: en, à, dans, vers
saisir | REQUEST request | actor: subject; recipient: object | object: @court
saisir | ACCUSE accusation | actor: subject; recipient: contre, object.contre | object: @court | needs: contre
porter, soumettre, présenter, renvoyer | REQUEST request | actor: subject; recipient: devant, à, indirect, auprès de | object: affaire, question, dossier, cas, différend, litige, problème | not: contre
chercher, rechercher, solliciter, quémander, mendier, briguer, obtenir | REQUEST request | actor: subject; recipient: auprès de, de, object.de, object.par, à | object: soutien, aide, appui, assistance, protection, médiation, aval, accord, reconnaissance, intervention, clémence, autorisation, pardon, concours
attendre, exiger, espérer, vouloir | REQUEST request | actor: subject; recipient: de | needs: de | not object: %person, @dignitary | not: clause
faire appel, recourir, s'adresser, se tourner | REQUEST request | actor: subject; recipient: à, indirect, vers | not à: force, violence, arme
faire | REQUEST request | actor: subject; recipient: indirect, à, object.à | object: part | de: demande, souhait, requête, exigence, désir
faire | REQUEST request | actor: subject; recipient: indirect, à, object.à | object: part | object.de: demande, souhait, requête, exigence, désir
faire | REQUEST request | actor: subject; recipient: à, indirect | object: appel
saisir | ACCUSE accusation | actor: subject; recipient?: object, contre, à propos de | de: plainte, recours | not de: négociation
convoquer | REQUEST request | actor: subject; recipient: object! | not object: @talks, @envoy, conseil, assemblée, élection, parlement, congrès, électeur, scrutin, vote, référendum, réunion, session, sommet, conférence, électorat, chambre, cabinet, presse, journaliste
postuler, candidater | REQUEST request | actor: subject; recipient: à | needs: à

frapper | REQUEST request | actor: subject; recipient: à.de | à: porte
lancer, adresser, envoyer | REQUEST request | actor: subject; recipient: à, indirect, vers | object: SOS, appel au secours, cri d'alarme, cri de alarme, bouteille
tendre | REQUEST request | actor: subject; recipient: à, vers, indirect | object: sébile
appeler | REQUEST request | actor: subject; recipient: object! | à: aide, secours, rescousse, raison, ordre
s'en remettre, faire appel, en référer, s'en référer | REQUEST request | actor: subject; recipient: à, indirect
en appeler | REQUEST request | actor: subject; recipient: à.de, à, indirect
rappeler | REQUEST request | actor: subject; recipient: object!, indirect | à: devoir, obligation, engagement, responsabilité
faire | REQUEST request | actor: subject; recipient: object.de, de, auprès de, clause.subject | object: condition
poser | REQUEST request | actor: subject; recipient: indirect, à | object: condition, exigence, préalable
déposer, introduire, adresser, soumettre, formuler | REQUEST request | actor: subject; recipient: auprès de, devant, à, indirect, contre | object: demande d'extradition, demande de extradition, demande d'enquête, demande de enquête, demande de libération, requête, demande, recours
battre | REQUEST request | actor: subject; recipient: auprès de, contre | object: rappel
remettre | REQUEST request | actor: subject; recipient: à, indirect | object: liste, cahier de doléances, pétition, demande, revendication
solliciter, réclamer, demander | REQUEST request | actor: subject; recipient: object.de, object.par, auprès de, indirect | object: intervention, médiation, arbitrage, concours
# ACCUSE.
accuser, soupçonner, suspecter, blâmer, vilipender, incriminer, réprouver, épingler, tancer, désapprouver, désavouer, conspuer, brocarder, railler, pourfendre, éreinter, étriller, invectiver, injurier, insulter, sermonner, admonester, réprimander, rabrouer, morigéner, malmener, dénigrer, calomnier, diffamer, huer, flétrir, honnir, anathématiser, houspiller, gourmander, semoncer, cingler, égratigner, tacler, accabler, moquer, ridiculiser, cibler | ACCUSE accusation | actor: subject; recipient: object, clause.subject | not object: perte, mort, victime, décès, manque, absence, cible
condamner | ACCUSE accusation | actor: subject; recipient?: object, clause.subject | not à: @prison | not object.à: @prison
dénoncer, fustiger, critiquer, déplorer, stigmatiser | ACCUSE accusation | actor: subject; recipient?: object, clause.subject | not object: perte, mort, victime, décès, manque, @treaty
regretter | ACCUSE accusation | actor: subject; recipient: object, object.de, object.par | object: attitude, décision, choix, refus, position, comportement, propos, politique, retrait, mesure, sanction, ingérence, silence, action, annonce, absence de volonté, manque de volonté, veto, vote, rupture, suspension
susciter, provoquer, déclencher, s'attirer, essuyer, soulever, encourir | ACCUSE accusation | actor: object.de, object.adj, object.poss, object.à, chez, parmi, à, en; recipient: subject, subject.de, subject.par, subject.adj | object: @outrage, foudre, foudres, condamnation, tollé, accusation, remontrance, réprobation, reproche
comparer, assimiler | ACCUSE accusation | actor: subject; recipient: object! | à: Hitler, nazi, dictateur, Staline, terroriste, terrorisme, colonialisme, Gestapo
voir, soupçonner | ACCUSE accusation | actor: subject; recipient: object.de, object.adj | object: main, ombre
crier | ACCUSE accusation | actor: subject; recipient?: contre, de | à: scandale, fraude, complot, trahison, provocation, ingérence
se moquer, se gausser, ironiser | ACCUSE accusation | actor: subject; recipient: de, sur
rappeler | ACCUSE accusation | actor: subject; recipient: object! | à: ordre
clouer, vouer | ACCUSE accusation | actor: subject; recipient: object! | à: pilori, gémonies
faire porter, rejeter | ACCUSE accusation | actor: subject; recipient: à, sur, indirect | object: responsabilité, faute, tort, chapeau
faire | ACCUSE accusation | actor: subject; recipient: indirect, à, object.à | object: part | de: @outrage
faire | ACCUSE accusation | actor: subject; recipient: indirect, à, object.à | object: part | object.de: @outrage
reprocher, imputer | ACCUSE accusation | actor: subject; recipient: indirect, à
attribuer | ACCUSE accusation | actor: subject; recipient: indirect, à | object: @assault, assassinat, meurtre, responsabilité, enlèvement, mort, échec, tentative
s'indigner, s'insurger, s'offusquer, se plaindre, s'alarmer, s'inquiéter, se préoccuper, s'irriter, s'étonner, se scandaliser, se désoler, s'émouvoir, pester, tonner, fulminer, tempêter, vitupérer, s'emporter | ACCUSE accusation | actor: subject; recipient: de, contre, auprès de, clause.subject
protester | ACCUSE accusation | actor: subject; recipient: auprès de | needs: auprès de
se déchaîner, se répandre, vitupérer | ACCUSE accusation | actor: subject; recipient: contre | needs: contre
faire état, constater, documenter, révéler | ACCUSE accusation | actor: subject; recipient: de.de, de.par, de.contre, object.par, object.de | de: @violence, violation, abus, exaction, torture
voir | ACCUSE accusation | actor: subject; recipient: object.de, object.adj, object.par | object: @assault, provocation, ingérence, agression, manœuvre, menace, complot, tentative
crier, hurler, clamer, dire, laisser éclater | ACCUSE accusation | actor: subject; recipient: contre, object.contre, à, indirect | object: @outrage, ras-le-bol
s'en prendre, se prendre | ACCUSE accusation | actor: subject; recipient: indirect, à
s'attaquer | ACCUSE accusation | actor: subject; recipient: indirect, à | not à: @matter
taxer, traiter, qualifier | ACCUSE accusation | actor: subject; recipient: object! | de: menteur, terroriste, dictateur, hypocrite, hypocrisie, agression, ingérence, mensonge, agresseur, criminel, tueur, voyou, fasciste, nazi, traître, antisémitisme, racisme, génocide, meurtrier, ennemi, crime, inacceptable, provocation, trahison, menace, danger, État voyou, barbare, lâche, illégal, injuste, honteux, scandaleux, irresponsable, absurde, occupant, occupation, mascarade, farce, apartheid, violation, erreur, chantage, scandale, parodie, inhumain, cynique, ridicule, ennemi public, assassin, boucher, voleur, incompétent, corrompu, raciste, autoritaire
enquêter | ACCUSE accusation | actor: subject; recipient?: sur, contre | needs: sur
inculper, poursuivre, assigner | ACCUSE accusation | actor: subject; recipient: object | en: justice, diffamation
inculper, incriminer | ACCUSE accusation | actor: subject; recipient: object
convoquer | ACCUSE accusation | actor: subject; recipient: object, de | object: @envoy
mettre | ACCUSE accusation | actor: subject; recipient: object, object.de | en: cause, doute, accusation, examen
mettre, poser | ACCUSE accusation | actor: subject; recipient: object | en: question | object: %actor
montrer, pointer, désigner | ACCUSE accusation | actor: subject; recipient: object!, sur | de: doigt
attaquer | ACCUSE accusation | actor: subject; recipient?: object! | needs: en | en: justice, diffamation
attaquer | ACCUSE accusation | actor: subject; recipient?: object! | needs: devant | devant: @court
traîner, poursuivre, citer, déférer | ACCUSE accusation | actor: subject; recipient: object! | en: justice
traîner, traduire, poursuivre, assigner, citer, renvoyer | ACCUSE accusation | actor: subject; recipient: object! | devant: @court
jeter | ACCUSE accusation | actor: subject; recipient: indirect, à, sur | object: pierre, opprobre, blâme, discrédit, anathème
rejeter, reporter, mettre | ACCUSE accusation | actor: subject; recipient: sur, indirect, object.sur | object: responsabilité, faute, tort, blâme
porter | ACCUSE accusation | actor: subject; recipient: à, indirect, sur | object: responsabilité, blâme
rejeter, reporter, faire porter | ACCUSE accusation | actor: subject; recipient: sur, object.sur, object.de.sur | object: responsabilité, faute, tort, blâme | needs: sur
porter, déposer, adresser, élever, émettre, formuler, proférer, lancer, intenter, engager, introduire, multiplier | ACCUSE accusation | actor: subject; recipient: contre, indirect, à, à l'encontre de, auprès de, à l'égard de | object: plainte, accusation, protestation, critique, reproche, action en justice, procès, recours, poursuite, grief, allégation, réquisitoire, attaque verbal, action, injure, insulte, charge, diatribe, réprimande, blâme, note de protestation, procédure de destitution
tenir, juger, estimer, rendre, considérer, désigner, dire | ACCUSE accusation | actor: subject; recipient: object!, clause.subject | clause: responsable, comptable, coupable, responsables, coupables
tenir | ACCUSE accusation | actor: subject; recipient: object! | pour: responsable, comptable, coupable
demander | ACCUSE accusation | actor: subject; recipient: indirect, à | object: compte, comptes
juger, trouver, estimer, considérer, dire, déclarer | ACCUSE accusation | actor: subject; recipient: object, clause.object, clause.subject | clause: inacceptable, inacceptables, illégal, illégale, illégales, illégaux, injuste, injustes, irresponsable, irresponsables, scandaleux, scandaleuse, honteux, honteuse, inadmissible, inadmissibles, absurde, insuffisant, insuffisante, insuffisants, inquiétant, intolérable, intolérables, contraire, infondé, infondée, infondées, dangereux, dangereuse, excessif, excessive, disproportionné, disproportionnée, regrettable
protester | ACCUSE accusation | actor: subject; recipient: contre, auprès de, indirect | subject: %country, %body, %person, gouvernement, ministère, ministre, président, ambassadeur, ambassade, porte-parole, diplomatie
requérir, réclamer, demander | ACCUSE accusation | actor: subject; recipient: contre, object.contre, à l'encontre de, pour | object: peine, @prison, condamnation, mise en accusation, destitution, extradition
poursuivre | ACCUSE accusation | actor: subject; recipient: object! | object: %country, %body, %person
se dire, se déclarer, se montrer | ACCUSE accusation | actor: subject; recipient: clause.de, clause.subject, clause.par, par, de, contre | clause: préoccupé, préoccuper, préoccupée, inquiet, inquiète, choqué, choquer, indigné, indigner, scandalisé, scandaliser, outré, outrer, déçu, décevoir, consterné, consterner, alarmé, alarmer, furieux, mécontent, révolté, révolter, horrifié, horrifier, troublé, troubler
dire préoccuper, dire choquer, dire inquiéter, dire décevoir, dire indigner, dire consterner, dire alarmer, dire scandaliser | ACCUSE accusation | actor: subject; recipient: par, de, object
qualifier, traiter, taxer | ACCUSE accusation | actor: subject; recipient: object, object.de | needs: de | not de: succès, historique, ami, partenaire, allié, excellent, important, positif, utile, priorité
considérer, décrire, présenter, voir, percevoir, désigner, dénoncer | ACCUSE accusation | actor: subject; recipient: object, object.de, de | comme: menace, agression, déclaration de guerre, acte de guerre, terroriste, organisation terroriste, ennemi, provocation, crime, coupable, danger, ingérence, violation, génocide, agresseur, insulte, responsable, traître
exprimer, manifester, dire, crier, marquer | ACCUSE accusation | actor: subject; recipient: contre, à l'égard de, face à, envers, devant, à!, auprès de, quant à!, au sujet de!, sur!, object | object: @outrage
ouvrir, diligenter, lancer, ordonner, mener, déclencher, entamer, rouvrir, conduire, engager, réclamer, exiger, annoncer, demander | ACCUSE accusation | actor: subject; recipient?: contre, sur, à l'encontre de, visant, object.contre, object.sur, object | object: enquête, information judiciaire, instruction, procédure, investigation, procédure de destitution, poursuite, procès, audit
relever, constater, documenter, recenser | ACCUSE accusation | actor: subject; recipient: object, par, de | object: violation, crime, abus, exaction, manquement, infraction, atteinte, fraude
accueillir | ACCUSE accusation | actor: subject; recipient: object | avec: @badfeeling

monter, se dresser | ACCUSE accusation | actor: subject; recipient: contre, à.contre, à.sur | à: créneau
tirer | ACCUSE accusation | actor: subject; recipient: sur, à.sur, contre | à: boulet, boulet rouge, vue
faire | ACCUSE accusation | actor: subject; recipient: indirect, à | object: grief, reproche, procès, leçon
vouloir | ACCUSE accusation | actor: subject; recipient: indirect | needs: indirect | not object: bien, mal, paix, temps | not: clause
renvoyer | ACCUSE accusation | actor: subject; recipient: object | à: dos
dresser, brosser, prononcer | ACCUSE accusation | actor: subject; recipient: contre, de, object.contre, object.de | object: réquisitoire, procès, acte d'accusation, acte de accusation, portrait, tableau
voir | ACCUSE accusation | actor: subject; recipient: object.de, object.adj, object.poss, derrière | object: main, ombre, complot, manœuvre, signature
faire porter | ACCUSE accusation | actor: subject; recipient: à, indirect, sur | object: responsabilité, chapeau
faire | ACCUSE accusation | actor: subject; recipient: clause.à, clause.indirect, clause.sur, indirect, à | clause: porter, retomber, peser | clause.object: responsabilité, faute, chapeau, blâme, tort
mettre | ACCUSE accusation | actor: subject; recipient: sur.de, sur.adj, sur.poss | sur: compte, dos
prendre | ACCUSE accusation | actor: subject; recipient: object! | à: partie, témoin
réagir vivement, réagir vertement, réagir violemment, s'élever vivement, protester vivement, réagir fermement, réagir mal | ACCUSE accusation | actor: subject; recipient: à.de, à.adj, à, contre.de, contre, auprès de
affirmer, soutenir, assurer, prétendre, estimer, déclarer, certifier, dire, marteler, répéter, laisser entendre, croire | ACCUSE accusation | actor: subject; recipient: clause.subject!, clause.subject.de, clause.subject.adj | clause: orchestrer, fomenter, téléguider, commanditer, saboter, comploter, armer, financer, ourdir, empoisonner, mentir, tricher, massacrer, assassiner, piller, violer, trahir, manipuler
affirmer, soutenir, assurer, prétendre, estimer, déclarer | ACCUSE accusation | actor: subject; recipient: clause.subject.de, clause.subject.adj | clause.subject: main, ombre | clause.derrière: @assault, meurtre, assassinat, explosion, sabotage, coup
attribuer, imputer, prêter | ACCUSE accusation | actor: subject; recipient: indirect, à | object: frappe, tir, sabotage, explosion, attentat, assassinat, attaque, crime, massacre, intention, échec, retard, disparition, coup, incendie, responsabilité, paternité
donner | ACCUSE accusation | actor: subject; recipient: indirect, à | object: leçon
demander | ACCUSE accusation | actor: subject; recipient: object.contre, contre, object.de, à l'encontre de | object: enquête, poursuite, procès, sanction pénal, jugement, mandat d'arrêt, mandat de arrêt
jeter | ACCUSE accusation | actor: subject; recipient: indirect, à, sur | object: anathème, pavé, pierre, suspicion, soupçon
faire | ACCUSE accusation | actor: subject; recipient: à, indirect | object: procès d'intention, procès de intention, remontrance
mener | ACCUSE accusation | actor: subject; recipient: contre, object.contre | object: charge, fronde, attaque
charger, égratigner, mitrailler | ACCUSE accusation | actor: subject; recipient: object! | object: %person
ne pas mâcher mot | ACCUSE accusation | actor: subject; recipient: envers, contre
# REJECT.
rejeter, récuser, repousser, décliner, éconduire, contrecarrer, balayer, rebuter, dédaigner, déjouer, infirmer, renier, contester, réfuter, retoquer, débouter, snober, bouder, torpiller, saborder, désobéir, invalider, dénier | REJECT refusal | actor: subject; recipient: object, de, object.de, object.contre, contre
rejeter, récuser, combattre, repousser, décliner, balayer, écarter, exclure, ignorer, braver, contester, réfuter, démentir, bloquer, torpiller, enterrer, bouder, retoquer, nier, défier, mépriser, dédaigner, fustiger | REJECT refusal | actor: subject; recipient?: object, de, indirect, object.de, object.par, object.contre, contre, avec, object.avec, object.de.avec, à, object.à | object: @proposal | not object: @treaty
refuser, se refuser, rechigner, renâcler, répugner | REJECT refusal | actor: subject; recipient?: indirect, de, object, à, clause.object, clause.indirect, clause.avec, clause.à, clause.de, malgré, en dépit de, object.de, clause.object.de, clause.en faveur de, clause.object.en faveur de, clause.pour | not clause: associer, joindre, condamner, critiquer, dénoncer, sanctionner, blâmer, punir, accuser, attaquer, bombarder, frapper, boycotter, isoler, exclure, expulser, abandonner, trahir
s'opposer, résister, désobéir, se dresser, s'élever, se rebiffer, s'interposer | REJECT refusal | actor: subject; recipient?: indirect, à, contre, clause.subject | needs: à
s'opposer | REJECT refusal | actor: subject; recipient?: indirect, à, clause.subject
s'élever, se dresser, se prononcer, voter, se déclarer | REJECT refusal | actor: subject; recipient?: contre | needs: contre
bloquer, contrer, entraver, saboter, empêcher, paralyser, retarder | REJECT refusal | actor: subject; recipient: object, de, à | object: aide, prêt, fonds, plan, entrée, accession, intégration, envoi, livraison, déblocage, versement, paquet, sanction, vente, rachat, élection, réélection, résolution, adhésion, adoption, candidature, texte, accord, nomination, projet, élargissement, déclaration, processus, négociation, effort, proposition, loi
écarter, exclure, rejeter, repousser | REJECT refusal | actor: subject; recipient?: object, object.de, object.avec, de, avec, clause.object | object: possibilité, idée, option, hypothèse, éventualité, scénario, perspective, négociation, intervention, dialogue, recours, compromis, concession, reprise, tout
mettre, opposer, poser, exercer, utiliser, apposer, brandir | REJECT refusal | actor: subject; recipient: indirect, à, contre, sur | object: veto, fin de non-recevoir, refus, démenti, fin, droit de veto
fermer, claquer | REJECT refusal | actor: subject; recipient: indirect, à | object: porte
claquer | REJECT refusal | actor: subject; recipient?: de | object: porte
tourner | REJECT refusal | actor: subject; recipient: indirect, à | object: dos
faire | REJECT refusal | actor: subject; recipient: à.de, à.par, à, indirect | object: oreille
donner | AGREE agreement | actor: subject; recipient: suite à, suite à.de, suite à.par | needs: suite à | negated: REJECT refusal
passer outre, faire fi | REJECT refusal | actor: subject; recipient?: à.de, de.de, à, de
se dissocier, se désolidariser, se démarquer, se distancier | REJECT refusal | actor: subject; recipient: de, de.de
prendre | REJECT refusal | actor: subject; recipient: avec, de, vis-à-vis de | object: distance
contredire | REJECT refusal | actor: subject; recipient: object!
dire, répondre, opposer | REJECT refusal | actor: subject; recipient: à, indirect | object: non
dire non, répondre non | REJECT refusal | actor: subject; recipient: à, indirect, à.de | negated: REJECT refusal
refuser, interdire | REJECT refusal | actor: subject; recipient: indirect, à, object.à, object.de | object: entrée, accès, visa, asile, extradition, passage, escale, autorisation, survol, aide, droit de passage
exclure, écarter | REJECT refusal | actor: subject; recipient?: object.contre, object.en, object.avec, object.de, contre, en, avec | object: intervention, intervention militaire, frappe, attaque, recours, option militaire, invasion, guerre, sanction, emploi, usage, riposte | negated: THREATEN threat
# A visit that is called off is one that was not paid; it need not be called off for the sake of its host.
annuler, suspendre, ajourner, reporter, quitter, boycotter, rompre, sécher, interrompre, abandonner, écourter, bouder, déserter, décommander, geler | REJECT refusal | actor: subject; recipient?: avec, en, à, object, de, entre | object: visite, voyage, rencontre, pourparlers, pourparler, négociation, réunion, participation, sommet, discussion, table, conférence, dialogue, séance, cérémonie, déplacement, table de négociation | not object: visite, voyage, déplacement
annuler, suspendre, ajourner, reporter, écourter | REJECT refusal | actor: subject; recipient?: de, object.de, object.en, object.à, en, à | object: visite, voyage, déplacement | en: protestation, représailles, réaction
boycotter, bouder | REJECT refusal | actor: subject; recipient?: de, object.de, object.en, object.à | object: visite, voyage, déplacement
se retirer, sortir | REJECT refusal | actor: subject; recipient?: de, avec | de: @talks
échouer, peiner, tarder | REJECT refusal | actor: subject; recipient?: avec, clause.avec, clause.object | clause: trouver, conclure, parvenir, obtenir, aplanir, adopter, surmonter
permettre, aboutir, déboucher, parvenir, conduire, mener, produire | AGREE agreement | parties: subject.entre, subject.avec, subject.de, subject.adj | subject: @talks | negated: REJECT refusal
revenir | REJECT refusal | actor: subject; recipient?: envers, avec | sur: promesse, engagement, parole, accord
manquer, faillir, déroger, contrevenir | REJECT refusal | actor: subject; recipient?: envers | à: engagement, promesse, parole, obligation

exclure, écarter | REJECT refusal | actor: subject; recipient?: clause.avec, clause.object, clause.indirect, clause.à | needs: clause
tenir | REJECT refusal | actor: subject; recipient: indirect, à | object: tête
vouloir entendre | REJECT refusal | actor: subject; recipient?: clause.de, clause.de.de, clause.de.adj | clause: parler
couper, claquer | REJECT refusal | actor: subject; recipient: avec, object.avec | object: pont
renvoyer | REJECT refusal | actor: subject; recipient: object! | dans: corde
mettre | REJECT refusal | actor: subject; recipient?: à.avec, à.entre, avec, à.de | object: fin, terme | à: @talks
faire, opposer | REJECT refusal | actor: subject; recipient: à, indirect, à.de, face à | object: oreille, barrage, obstacle, obstruction, blocage, résistance, silence
battre | REJECT refusal | actor: subject; recipient: object.de, object.par, object.adj | en: brèche
juger, déclarer, estimer, trouver, considérer | REJECT refusal | actor: subject; recipient?: object, object.de, object.par | clause: irrecevable, irrecevables, inapplicable, inenvisageable, prématuré, prématurée, exclu, exclue
rester, demeurer | REJECT refusal | actor: subject; recipient: à.de, à, indirect | clause: sourd, sourde, sourds, insensible, insensibles, inflexible
rester sourd, rester insensible | REJECT refusal | actor: subject; recipient: à.de, à
camper | REJECT refusal | actor: subject; recipient?: face à, à | sur: position
opposer, répondre | REJECT refusal | actor: subject; recipient: indirect, à, à.de | par: refus, négative, silence, mépris
renvoyer, retourner | REJECT refusal | actor: subject; recipient: à, indirect | object: balle, proposition, copie, projet
jeter | REJECT refusal | actor: subject; recipient: object.de, object.par | à: corbeille, poubelle, panier
se disputer, se quereller, se brouiller, se fâcher, se déchirer | REJECT refusal | parties: subject, avec | not: object
# THREATEN. « prévenir » somebody warns, « prévenir une crise » prevents; « menacer » a habitat is no speech.
menacer | THREATEN threat | actor: subject; recipient?: object!, clause.object, clause.indirect, clause.contre, clause.sur, clause.avec, clause.à, clause.en, clause.de, clause.object.avec, clause.object.de, de.contre, contre
avertir | THREATEN threat | actor: subject; recipient: object!, indirect, clause.subject
prévenir | THREATEN threat | actor: subject; recipient: object! | object: %actor
avertir, prévenir | THREATEN threat | actor: subject; recipient?: clause.object, clause.indirect, clause.contre, clause.sur | clause: @striking
mettre | THREATEN threat | actor: subject; recipient: object!, contre, en.contre, indirect, en.de | en: garde
se dire, se déclarer, se montrer, se tenir | THREATEN threat | actor: subject; recipient?: clause.clause.object, clause.clause.contre, clause.clause.à.de, indirect | clause: prêt, disposé, prête, prêts, prêtes, prêter, disposée, disposés, disposées, disposer, déterminé, résolu | clause.clause: @striking
promettre, jurer, brandir, agiter | THREATEN threat | actor: subject; recipient?: indirect, contre, à, envers | object: @menacing
brandir, agiter | THREATEN threat | actor: subject; recipient?: contre, de, sur, object | object: spectre, épée, bâton, arme, perspective, menace, veto
promettre, jurer, se promettre | THREATEN threat | actor: subject; recipient?: clause.object, clause.contre, clause.indirect, clause.sur | clause: @striking
annoncer, affirmer, déclarer, répéter, assurer, faire savoir | THREATEN threat | actor: subject; recipient?: clause.object, clause.contre, clause.à.de, clause.à, clause.indirect, clause.sur | clause: riposter, se venger, venger, répliquer, punir, sévir, châtier, anéantir
lancer, adresser, fixer, émettre, donner, poser, envoyer, délivrer, signifier, proférer, formuler, multiplier, réitérer | THREATEN threat | actor: subject; recipient?: indirect, à, contre, à l'encontre de, à l'adresse de, sur | object: ultimatum, avertissement, mise en garde, menace, sommation, coup de semonce
donner, laisser, accorder, fixer | THREATEN threat | actor: subject; recipient: indirect, à | object: heure, jour, semaine, mois, délai, échéance, date limite
donner, laisser, accorder | THREATEN threat | actor: subject; recipient: indirect, à | needs: jusque à
donner mois, donner jour, donner heure, donner semaine, donner an, laisser mois, laisser jour, laisser heure, laisser semaine, accorder mois, accorder jour, accorder semaine, accorder heure, donner jusque à | THREATEN threat | actor: subject; recipient: indirect, à | needs: indirect
donner, laisser, accorder | THREATEN threat | actor: subject; recipient: indirect, à | needs: jusqu'à
appeler | THREATEN threat | actor: subject; recipient: à.contre, à.à l'encontre de, contre, à.sur | à: @sanctions | needs: à
réclamer, demander, exiger, préconiser, préparer, envisager, brandir, étudier, évoquer | THREATEN threat | actor: subject; recipient: object.contre, contre, object.à l'encontre de, à l'encontre de, object.sur | object: @sanctions | not: clause
annoncer, promettre, préparer | THREATEN threat | actor: subject; recipient?: object.de.contre, object.contre, de.contre, contre, object.de.en, en, object.de.dans | object: lancement, déclenchement, intervention, offensive | object.de: @assault, opération
annoncer, promettre, préparer | THREATEN threat | actor: subject; recipient?: de.contre, object.contre, contre, de.en, en | object: lancement, déclenchement, intervention, offensive | de: @assault, opération
intimider, narguer, rançonner | THREATEN threat | actor: subject; recipient: object!
provoquer, défier, braver | THREATEN threat | actor: subject; recipient: object! | object: %actor
faire | THREATEN threat | actor: subject; recipient: indirect, à, sur | object: chantage
hausser, durcir | THREATEN threat | actor: subject; recipient: contre, à l'égard de, face à, envers | object: ton
se réserver | THREATEN threat | actor: subject; recipient?: clause.object, clause.contre, object.clause.object, object.clause.contre | object: droit
faire planer, faire peser | THREATEN threat | actor: subject; recipient: sur, contre, indirect | object: menace, spectre

montrer, bander, gonfler, rouler, sortir | THREATEN threat | actor: subject; recipient: face à, à, contre, à l'égard de, indirect | object: muscle, croc, dent, mécanique, griffe
faire | THREATEN threat | actor: subject; recipient: face à, contre, à, devant | object: démonstration de force, étalage
laisser | THREATEN threat | actor: subject; recipient: clause.sur, clause.contre, sur, contre, clause.object.sur, clause.object.contre, clause.object.de.contre | clause: planer, peser | clause.object: menace, doute, spectre
brandir, agiter, faire planer, laisser planer | THREATEN threat | actor: subject; recipient?: object.de.contre, object.de.sur, object.de.à, contre, sur, object.contre, object.sur | object: menace, spectre
promettre, jurer | THREATEN threat | actor: subject; recipient: indirect, à | object: enfer, pire, feu, colère, sang, punition, sort, ruine
donner | THREATEN threat | actor: subject; recipient: indirect, à | object: avertissement, coup de semonce
tirer | THREATEN threat | actor: subject; recipient?: contre, vers, en direction de, sur | object: coup de semonce, tir de semonce, coup
mettre, tenir | THREATEN threat | actor: subject; recipient: object! | sous: pression, menace, joug
pointer, braquer, diriger | THREATEN threat | actor: subject; recipient: sur, vers, contre | object: missile, arme, canon, fusil
sommer | THREATEN threat | actor: subject; recipient: object! | sous: peine
prévenir, avertir, menacer | THREATEN threat | actor: subject; recipient: object!, indirect, object.de | clause: expulser, riposter, frapper, répliquer, cesser, couper, rompre, sanctionner, fermer, attaquer, bloquer, quitter, suspendre, intervenir
affirmer, déclarer, dire, promettre, assurer, jurer, annoncer | THREATEN threat | actor: subject; recipient: clause.object!, clause.object.de, clause.indirect | clause: transformer, réduire, rayer, raser, anéantir, châtier, détruire, pulvériser, écraser, carboniser
laisser entendre, faire comprendre | THREATEN threat | actor: subject; recipient: indirect, à | clause: renoncer, quitter, cesser, suspendre, fermer, couper, délocaliser, rompre
se dire, se déclarer | THREATEN threat | actor: subject; recipient?: à.contre, à.à, contre | à: guerre
# PROTEST. Those who march are a group in a country, and whom they march against is the recipient.
défiler, se soulever, se rebeller, se révolter, se mutiner, débrayer | PROTEST protest | actor: subject; recipient?: contre, devant, clause.contre, clause.indirect, clause.à, clause.object, clause.de, purpose.contre, purpose.indirect, purpose.object, à | not: avec | not clause: soutien
cesser | PROTEST protest | actor: subject; recipient?: contre | object: travail
manifester | PROTEST protest | actor: subject; recipient?: contre, contre.de, devant, clause.contre, clause.indirect, clause.object, clause.de | not object: intérêt, soutien, volonté, désir, intention, solidarité, inquiétude, colère, indignation, mécontentement, opposition
protester | PROTEST protest | actor: subject; recipient?: contre, contre.de, devant, clause.contre, auprès de
organiser, tenir, observer, mener, entamer, poursuivre, lancer, commencer, suivre, convoquer, participer, prolonger, faire, déclencher, appeler | PROTEST protest | actor: subject; recipient?: contre, object.contre, devant, object.devant, clause.contre, clause.indirect, clause.object, purpose.contre, purpose.object, object, pour | object: @rally | not subject: %country
paralyser, perturber, toucher, secouer, bloquer | PROTEST protest | actor?: à.de, subject.de, subject.adj; recipient?: contre, object | subject: @rally
appeler, participer, se joindre | PROTEST protest | actor: subject; recipient?: contre, à.contre, devant, à.devant, à.de | à: @rally, boycott, mobilisation, révolte, insurrection, intifada, soulèvement, désobéissance | needs: à
descendre, envahir, occuper, investir, se répandre, déferler, marcher | PROTEST protest | actor: subject; recipient?: contre, clause.contre, purpose.contre, clause.object, purpose.object, clause.indirect, purpose.indirect, pour | dans: @streets
envahir, battre, occuper | PROTEST protest | actor: subject; recipient?: contre | object: rue, pavé, place | subject: manifestant, foule, étudiant, protestataire, opposant, gréviste, jeune, millier, centaine, dizaine, habitant, personne, partisan
refuser | PROTEST protest | actor: subject; recipient?: contre | clause: s'alimenter, se nourrir, manger
marcher, converger, affluer, se rassembler, se masser, camper, se mobiliser, se réunir | PROTEST protest | actor: subject; recipient?: contre, devant | needs: contre
se rassembler, se masser, camper, marcher | PROTEST protest | actor: subject; recipient?: contre, devant, clause.object | needs: devant
bloquer, barrer, ériger, dresser, occuper, incendier | PROTEST protest | actor: subject; recipient?: contre, clause.contre, clause.contre.avec, clause.object, purpose.contre, purpose.contre.avec, purpose.object, purpose.indirect | object: route, barrage, barricade, autoroute, voie, pont, rond-point, carrefour, pneu, dépôt | subject: manifestant, agriculteur, habitant, étudiant, gréviste, routier, paysan, jeune, pêcheur, protestataire, mineur, indigène, syndicat, opposant, millier, centaine, dizaine, travailleur, ouvrier
brûler, scander, piétiner, déchirer | PROTEST protest | actor: subject; recipient?: object, contre, clause.contre, purpose.contre, de | object: drapeau, effigie, pneu, slogan, portrait, voile, foulard, passeport, carte
se mettre, être, entrer, rester | PROTEST protest | actor: subject; recipient?: contre, purpose.contre, purpose.object, purpose.indirect, clause.contre, clause.indirect, clause.à, clause.object, à | en: grève, grève de la faim, rébellion
cesser, arrêter, suspendre | PROTEST protest | actor: subject; recipient?: contre, clause.contre, clause.indirect, à | object: travail, cours
boycotter | PROTEST protest | actor: subject; recipient?: object, de | object: scrutin, élection, vote, référendum, législatives, présidentielle, urne, cours

# SANCTION.
sanctionner, ostraciser, pénaliser, boycotter, blacklister | SANCTION sanction | actor: subject; recipient: object
exclure, suspendre, bannir, radier, évincer | SANCTION sanction | actor: subject; recipient: object! | de: @club, groupe, G8, G20, compétition, jeu, forum, parlement, assemblée, conseil, système, réseau
exclure, suspendre | SANCTION sanction | actor: subject; recipient: object! | object: %country, %body
exclure, suspendre, bannir, radier, évincer | SANCTION sanction | actor: de; recipient: object! | aux: être | not: subject | de: %body
taxer | SANCTION sanction | actor: subject; recipient: object, object.de, object.par | not: de | subject: %country, %body
surtaxer | SANCTION sanction | actor: subject; recipient: object, object.de, object.par
mettre, placer | SANCTION sanction | actor: subject; recipient: object! | sous: embargo, sanction
classer | SANCTION sanction | actor: subject; recipient: object! | comme: organisation terroriste, groupe terroriste, terroriste, entité terroriste
imposer, infliger, décréter, adopter, prendre, durcir, renforcer, annoncer, étendre, prolonger, prononcer, appliquer, maintenir, reconduire, approuver, instaurer, rétablir, réimposer, élargir, alourdir, voter, introduire, relever, augmenter, renouveler, mettre, préparer | SANCTION sanction | actor: subject; recipient: indirect, à, contre, sur, à l'encontre de, envers, à l'égard de, object | object: @sanctions
frapper, viser, cibler, punir | SANCTION sanction | actor: subject; recipient: object! | de: sanction, embargo, droit de douane, surtaxe, taxe, mesure économique, interdiction
frapper, viser, cibler | SANCTION sanction | actor: subject; recipient: object | par: sanction, embargo
frapper, viser, toucher | SANCTION sanction | actor: subject.de, subject.adj; recipient: object | subject: @sanctions
ajouter, inscrire, placer, mettre | SANCTION sanction | actor: subject; recipient: object | sur: liste noir, liste, liste de sanction
ajouter, inscrire | SANCTION sanction | actor: subject; recipient: object | à: liste noir, liste, liste de sanction
rompre, suspendre, geler, couper, réduire, interrompre, cesser, arrêter, stopper, diminuer, amputer, restreindre, limiter, retirer, dégrader, supprimer, annuler, plafonner, retenir, abaisser, conditionner, sabrer, rogner, tarir | SANCTION sanction | actor: subject; recipient: avec, object.avec, object.à, object.en, object.de.à, object.de.en, indirect, à, en, dans, vers, de, à destination de, object | object: @standing
mettre | SANCTION sanction | actor: subject; recipient: à, avec, dans, à.de, à.à, à.avec, à.en, à.dans, de, indirect | object: fin, terme | à: médiation, effort, mission, programme, aide, coopération, relation, partenariat, accord, livraison, financement, contrat
geler, bloquer, confisquer, saisir | SANCTION sanction | actor: subject; recipient: object, de | object: avoir, actif, fonds, compte, réserve, bien
expulser, renvoyer, refouler, chasser, déclarer | SANCTION sanction | actor: subject, de; recipient: object, object.de, object.par, de | object: @envoy, @guests
bloquer | SANCTION sanction | actor: subject; recipient: avec, object.avec, object.à, object.en, object.de.à, à, en, vers, à destination de | object: @standing | needs: object.à
déclarer | SANCTION sanction | actor: subject; recipient: object | clause: persona non grata, persona, indésirable
déclarer | SANCTION sanction | actor: subject; recipient: object | object: persona non grata
donner, laisser, accorder | SANCTION sanction | actor: subject; recipient: indirect | object: heure, jour, semaine | indirect: @envoy
retirer, rapatrier, évacuer | SANCTION withdrawal | actor: subject; recipient?: de, object.de, object.en, en, object | object: casque bleu, casque-bleu, casque, casques, casques bleus, Casque, Casques, soldat de la paix, observateur, mission d'observation, mission de observation, inspecteur
retirer, rapatrier, évacuer | SANCTION withdrawal | actor: subject; recipient?: de, object.de.de, en, object | object: contingent, partie, millier, centaine, dizaine, reste, moitié, dernier | object.de: casque bleu, casque, casques, Casques, bleu, soldat de la paix, observateur
rapatrier, rappeler, retirer | SANCTION withdrawal | actor: subject; recipient: à, en, auprès de, de, object | object: @envoy
fermer | SANCTION sanction | actor: subject; recipient: à, en, object, de | object: @mission
fermer, interdire | SANCTION sanction | actor: subject; recipient: indirect, à | object: espace aérien, espace, port, aéroport, marché, ciel
interdire, bannir, prohiber, proscrire | SANCTION sanction | actor: subject; recipient: de, object, à, en provenance de, vers, indirect | object: importation, exportation, vol, produit, vente, livraison, compagnie, achat, transaction, investissement, viande, bois, vin, application
révoquer, résilier, annuler, abroger, déchirer, dénoncer, violer, rompre, suspendre | SANCTION sanction | actor: subject; recipient: avec, object, de | object: @treaty, accréditation, licence, visa, partenariat, contrat
se retirer, sortir, quitter, claquer, se désengager | SANCTION withdrawal | actor: subject; recipient: de, avec, object | de: @club
se retirer, sortir, se désengager | SANCTION withdrawal | actor: subject; recipient: de | de: %body | subject: %country
quitter | SANCTION withdrawal | actor: subject; recipient: object, avec | object: @club
quitter | SANCTION withdrawal | actor: subject; recipient: object! | object: %body | subject: %country
retirer, ôter, priver, dépouiller | SANCTION sanction | actor: subject; recipient: indirect, à, object! | object: statut, privilège, préférence, préférence commercial, accréditation, licence, avantage, droit de vote
priver | SANCTION sanction | actor: subject; recipient: object! | de: aide, accès, vote, gaz, électricité, visa, droit de vote, financement
couper, fermer, suspendre, stopper, interrompre, arrêter | SANCTION sanction | actor: subject; recipient: indirect, à, object.à, vers, object.vers, en, object.en, object | object: transit, flux, livraison de gaz, gaz, électricité, robinet, eau, vivres, courant, internet, pétrole, carburant, approvisionnement, ravitaillement, alimentation, fourniture
interrompre, suspendre, cesser, geler, arrêter, quitter, fermer, réduire | SANCTION sanction | actor: subject; recipient: object.à, object.en, object.avec, object.de, à, en, avec, dans | object: programme, activité, opération, mission, bureau, projet, négociation d'adhésion, présence | subject: %body
refuser, bloquer, annuler, retirer, révoquer | SANCTION sanction | actor: subject; recipient: indirect, à, object.à, object.de, de | object: aide, prêt, visa, crédit, financement, fonds, accréditation, permis, licence, contrat
isoler, désavouer | SANCTION sanction | actor: subject; recipient: object! | object: %country | not object: @land
# What an institution announces it will do is as good as done, and PLOVER codes it so.
annoncer, décider, décréter, ordonner, confirmer, officialiser, prononcer, voter, approuver, réclamer | SANCTION sanction | actor: subject; recipient: object.avec, object.de.avec, object.de.à, object.de.en, object.de.vers, object.à, object.en, object.contre, avec, à, en, vers, de.avec, de.à, de.en, object, de, contre | object: rupture, suspension, gel, expulsion, arrêt, embargo, réduction, fermeture, interruption, boycott, exclusion, retrait de visa

rompre | SANCTION sanction | actor: subject; recipient: avec | needs: avec | not object: trêve, jeûne, silence, glace, pain, rang
claquer | SANCTION withdrawal | actor: subject; recipient: object.de, de | object: porte | object.de: @club
claquer | SANCTION withdrawal | actor: subject; recipient: object.de, de | object: porte | de: @club
révoquer, retirer, ôter, suspendre | SANCTION sanction | actor: subject; recipient: object.de, indirect, à, object.à | object: statut, statut commercial, préférence, licence, agrément, accréditation, exequatur, visa, prix, aide
refuser | SANCTION sanction | actor: subject; recipient: à.de, à.adj, indirect, à | object: agrément
décréter, déclarer, juger | SANCTION sanction | actor: subject; recipient: object | clause: indésirable, indésirables, persona | object: @envoy, @guests
priver | SANCTION sanction | actor: subject; recipient: object, object.de, object.adj | needs: de | subject: %country, %body
interdire | SANCTION sanction | actor: subject; recipient: object!, indirect, object.de | de: séjour, territoire, entrée, visa, survol, vol, exportation, importation, participation
interdire | SANCTION sanction | actor: subject; recipient: object.de, object.en provenance de, de, à, indirect, object.à | object: entrée, importation, survol, transit, exportation, accès, vente, escale, atterrissage
fermer | SANCTION sanction | actor: subject; recipient: à, en, object.à, object.en, object.adj, object | object: bureau, bureau consulaire, consulat, ambassade, section consulaire, représentation, mission diplomatique, espace aérien
interrompre, suspendre, geler, cesser, couper, arrêter, bloquer | SANCTION sanction | actor: subject; recipient: à.de, en faveur de, à destination de, à, vers, object.à, object.vers, object.à destination de, indirect, object | object: décaissement, versement, paiement, virement, livraison, exportation, fourniture, financement, crédit, prêt, programme
mettre | SANCTION sanction | actor: subject; recipient: object! | à: ban, index, écart
mettre, placer, clouer | SANCTION sanction | actor: subject; recipient: object! | à: ban
boycotter | SANCTION sanction | actor: subject; recipient: object, object.de, object.adj | object: produit, marchandise, vin, marque, compagnie, bien, entreprise
dégrader, abaisser, réduire, rétrograder | SANCTION sanction | actor: subject; recipient: avec, object.avec, object.à, à, object.en | object: relation, relation diplomatique, représentation, niveau, lien
déchirer, jeter, piétiner | SANCTION sanction | actor: subject; recipient: avec, object.avec | object: @treaty
fermer, claquer, verrouiller | SANCTION sanction | actor: subject; recipient: indirect, à, object.à | object: marché, vanne, robinet, ciel, port, porte
rapatrier, rappeler | SANCTION withdrawal | actor: subject; recipient: en poste à, à, en, auprès de, object.à, object.en, object.auprès de | object: @envoy, diplomate, personnel
# MOBILIZE.
déployer, mobiliser, redéployer, masser, positionner, stationner, concentrer, poster, acheminer, amasser, prépositionner, disposer | MOBILIZE deployment | actor: subject; recipient?: à, en, dans, sur, vers, près de, face à, contre, le long de, le long de.avec, autour de, à la frontière avec, à.avec, sur.avec, object.à, object.en, object.de.à, object.de.en | object: @troops
déployer, mobiliser, redéployer, masser, positionner, stationner, poster, envoyer, dépêcher | MOBILIZE deployment | actor: object; recipient?: à, en, dans, sur, vers, près de | object: @troops | aux: être | not: subject
envoyer, dépêcher, rassembler, renforcer, déplacer, aligner, faire, diriger, expédier, maintenir, transférer, augmenter, doubler | MOBILIZE deployment | actor: subject; recipient?: à, en, dans, sur, vers, près de, face à, contre, le long de, le long de.avec, à.avec, sur.avec, à proximité de, indirect, object.à, object.en, object.de.à | object: @troops
se déployer, se masser, s'avancer, se mobiliser, pénétrer, avancer, progresser, entrer, débarquer, arriver, se positionner, patrouiller, se rassembler | MOBILIZE deployment | actor: subject; recipient?: à, en, dans, sur, vers, près de, le long de, face à | subject: @troops
redéployer, militariser, remilitariser, fortifier, réarmer, se réarmer | MOBILIZE deployment | actor: subject; recipient?: à, en, dans, sur, vers, près de, object
prendre | MOBILIZE deployment | actor: subject; recipient?: à, en, dans, sur, autour de | object: position
faire, procéder, réaliser, effectuer, mener, conduire, tester, tirer, lancer, essayer, expérimenter | MOBILIZE deployment | actor: subject; recipient?: vers, en direction de, au-dessus de | object: @launch, explosion nucléaire | not: sur | not: contre
procéder | MOBILIZE deployment | actor: subject; recipient?: vers | à: @launch, tir, essai, essai nucléaire, mobilisation, déploiement
décréter, ordonner, annoncer, proclamer, décider, lancer | MOBILIZE deployment | actor: subject; recipient?: à, en, dans, contre, vers, object | object: mobilisation, déploiement, envoi, envoi de troupes, conscription, mobilisation général, mobilisation partiel, alerte
mettre, placer, maintenir, tenir, rester, être | MOBILIZE deployment | actor: subject; recipient?: contre, face à, à | en: alerte, état d'alerte, état de alerte
relever | MOBILIZE deployment | actor: subject; recipient?: face à, contre | object: niveau d'alerte, niveau de alerte, alerte
rappeler, convoquer, appeler | MOBILIZE deployment | actor: subject; recipient?: contre, face à | object: réserviste, réserve
renforcer, accroître, étendre, augmenter, intensifier, durcir, resserrer | MOBILIZE deployment | actor: subject; recipient?: à, en, dans, sur, avec, près de, face à, contre, le long de, object.à, object.en, object.sur, object.dans, object.avec | object: présence, présence militaire, dispositif, dispositif militaire, contrôle, patrouille, surveillance, garnison, arsenal, défense, mesure de sécurité, capacité, potentiel, budget militaire, sécurité, flotte
mener, effectuer, conduire, organiser, lancer, entamer, débuter, démarrer, tenir, commencer, poursuivre | MOBILIZE deployment | actor: subject; recipient?: à, en, près de, au large de, dans, face à, contre | object: @drill
donner | MOBILIZE deployment | actor: subject; recipient?: près de, au large de | object: coup d'envoi, coup de envoi
manœuvrer, manoeuvrer, croiser, patrouiller | MOBILIZE deployment | actor: subject; recipient?: au large de, près de, en, dans | subject: @troops, %country
faire | MOBILIZE deployment | actor: subject; recipient?: face à, contre, vers, près de | clause: décoller, appareiller
franchir, traverser, emprunter | MOBILIZE deployment | actor: subject; recipient?: object | object: détroit | subject: @troops, bâtiment, groupe
survoler | MOBILIZE deployment | actor: subject; recipient: object | subject: @troops, ballon, hélicoptère
déclarer | MOBILIZE deployment | actor: subject; recipient?: indirect, à | object: état de guerre

# COERCE: persons and things under somebody's power. « arrêter la production », « saisir la Cour » hold nobody.
arrêter, interpeller, emprisonner, incarcérer, détenir, écrouer, coffrer, embarquer, appréhender, capturer, interner, séquestrer, embastiller, déporter, reconduire, refouler, parquer, rafler | COERCE coercion | actor: subject; recipient?: object, object.de | object: %actor, @captive, @suspect, @envoy, @dignitary, membre, homme, jeune, centaine, dizaine, millier, trafiquant, migrant, djihadiste, jihadiste, rebelle, espion, partisan, leader, dirigeant, avocat, agent, acteur, terroriste, complice, chef, auteur, ex-président, général, cadre
arrêter, interpeller, emprisonner, incarcérer, détenir, écrouer, appréhender | COERCE coercion | actor: subject; recipient: object! | not object: production, travail, frais, combat, programme, importation, livraison, enrichissement, construction, action, part, record, %, zone, territoire, région, ville, village, capital, majorité, arme, information, clé, position, pouvoir, contrôle, monopole | not: clause
saisir, confisquer, réquisitionner | COERCE coercion | actor: subject; recipient?: object, de, à | not object: @court, occasion, opportunité, chance, sens, enjeu
arraisonner, dérouter, intercepter, immobiliser, détourner | COERCE coercion | actor: subject; recipient?: object | not object: attention, fonds, loi, message, cours
# A state is overthrown by nobody; its team is.
renverser | COERCE coercion | actor: subject; recipient?: object, de, object.de | not object: %state, @matter, tendance, situation, rôle, vapeur, charge, courant, table, perspective, décision, jugement
réprimer, assiéger, disperser, museler, censurer, dissoudre, perquisitionner, nationaliser, exproprier, bâillonner, bannir, proscrire, opprimer, persécuter, expulser, chasser, évincer, destituer, limoger, démettre, encercler, boucler, coloniser, asservir, démolir, mater, harceler, brimer, espionner, extorquer, rafler, fouiller, spolier, maltraiter, brutaliser, tabasser, molester, discriminer, déloger | COERCE coercion | actor: subject; recipient?: object, de, object.de | not object: doute, idée, plainte, candidature, déclaration, dossier, gerbe, rire, marché, possibilité, hypothèse
déposer, écarter | COERCE coercion | actor: subject; recipient: object | object: %person, @dignitary, gouvernement, junte, régime
annexer, occuper | COERCE coercion | actor: subject; recipient: object | not object: poste, place, fonction, rang, siège, rôle, emploi
contraindre, forcer, obliger | COERCE coercion | actor: subject; recipient: object! | needs: clause
retenir, séquestrer | COERCE coercion | actor: subject; recipient: object, object.de | object: %person, @captive, %country
révoquer, congédier, licencier | COERCE coercion | actor: subject; recipient: object | object: %person, @dignitary, juge, magistrat, fonctionnaire
réduire, faire taire | COERCE coercion | actor: subject; recipient: object | à: silence
contraindre, forcer, obliger, pousser, acculer | COERCE coercion | actor?: subject; recipient: object | à: démission, exil, départ, retraite, fuite, abdication, reddition
imposer, dicter | COERCE coercion | actor: subject; recipient: indirect, à | object: volonté, feuille de route, décision, condition, loi, réforme, règle, choix, politique, diktat, budget, candidat, démission
prendre, saisir, usurper, confisquer, arracher | COERCE coercion | actor: subject; recipient?: en, à, dans, object.en, object.à, object.de | object: pouvoir | subject: @troops, armée, militaire, général, putschiste, rebelle, junte, taliban, islamiste, officier, colonel, capitaine, mutin, insurgé, %body
s'emparer | COERCE coercion | actor: subject; recipient?: en, à, de.en, dans | de: pouvoir, présidence
cerner, investir, quadriller | COERCE coercion | actor: subject; recipient: object, object.de | needs: object | not object: problème, enjeu, sujet, argent, million, milliard, euro, dollar
# By whom is not told.
bloquer, fermer, interdire, suspendre, censurer, couper, dissoudre, bannir | COERCE coercion | recipient: object | object: @media | aux: être | not: subject
arrêter, interpeller, incarcérer, emprisonner, détenir, écrouer, inculper, destituer, renverser, limoger, déporter, exiler, séquestrer | COERCE coercion | recipient: object, object.de | object: %actor, @captive | aux: être | not: subject
empêcher, dissuader | COERCE coercion | actor: subject; recipient: object!, object | needs: clause
interdire | COERCE coercion | actor: subject; recipient: indirect, object | not object: importation, exportation, produit, vente
fermer, boucler, verrouiller, bloquer, sceller | COERCE coercion | actor: subject; recipient?: avec, object.avec, de.avec, object.de.avec, à, de, entre, indirect | object: @border
fermer, interdire, bloquer, suspendre, couper, dissoudre, bannir, investir, perquisitionner | COERCE coercion | actor: subject; recipient?: object, de, en, à | object: @media
imposer, décréter, instaurer, proclamer, prolonger, déclarer, rétablir | COERCE coercion | actor: subject; recipient?: à, en, dans, sur, contre, object | object: @constraint
ordonner, enjoindre, demander | COERCE coercion | actor: subject; recipient: clause.object, clause.à l'encontre de, clause.à.de, clause.contre, clause.object.contre, clause.object.à.de | clause: exécuter, arrêter, interpeller, emprisonner, détenir, incarcérer, expulser, disperser, démolir, fermer, évacuer, saisir | needs: clause
ordonner, décider, requérir, autoriser, prononcer, annoncer, confirmer | COERCE coercion | actor: subject; recipient?: object.de, object, de, object.contre | object: placement, placement en détention, mise en détention, assignation, incarcération, inculpation, fermeture, arrestation, dissolution, suspension, saisie, blocage, démolition, détention, expulsion, comparution, évacuation, emprisonnement, confiscation
faire, utiliser, employer, tirer, recourir | COERCE coercion | actor: subject; recipient?: contre, sur | object: gaz lacrymogène, canon à eau, balle en caoutchouc, usage, matraque, grenade lacrymogène
placer, mettre, maintenir | COERCE coercion | actor: subject; recipient: object | en: détention, garde, garde à vue, résidence, résidence surveillé, quarantaine
placer, assigner | COERCE coercion | actor: subject; recipient: object | à: résidence
mettre, placer | COERCE coercion | actor: subject; recipient: object | sous: verrou, couvre-feu, état d'urgence, état de urgence, tutelle, scellé, séquestre
jeter, envoyer | COERCE coercion | actor: subject; recipient: object! | en: prison, exil, détention
condamner | COERCE coercion | actor: subject; recipient: object | à: @prison
condamner | COERCE coercion | actor: subject; recipient: object | object.à: @prison
condamner | COERCE coercion | actor: subject; recipient: object | object.adj.à: @prison
condamner | COERCE coercion | actor: subject; recipient: object, clause.object | clause: mort, mourir, payer, verser, purger
écoper | COERCE coercion | recipient: subject; actor?: par | de: @prison
déclarer, reconnaître, juger | COERCE coercion | actor: subject; recipient: object | clause: coupable, illégal, hors-la-loi
déchoir, priver | COERCE coercion | actor: subject; recipient: object | de: nationalité, citoyenneté, passeport, immunité, droit, liberté
infliger, imposer | COERCE coercion | actor: subject; recipient: indirect, à, object.à | object: amende, peine, contravention, astreinte, peine de prison, châtiment, tribut, punition, condamnation
retirer, confisquer | COERCE coercion | actor: subject; recipient: indirect, à | object: passeport, nationalité, citoyenneté, immunité, permis
s'emparer | COERCE coercion | actor: subject; recipient?: de | de: navire, bateau, pétrolier, station, site, bien, avoir, île, champ
émettre, lancer, délivrer, exécuter | COERCE coercion | actor: subject; recipient: contre, à l'encontre de | object: mandat d'arrêt, mandat de arrêt, mandat, avis de recherche
prendre | COERCE coercion | actor: subject; recipient: de, object | object: contrôle | subject: gouvernement, État, autorité, police, justice

asperger, arroser | COERCE coercion | actor: subject; recipient: object, object.de | object: navire, bateau, manifestant, foule, embarcation, chalutier, équipage, vedette
faire | COERCE coercion | actor: subject; recipient: object, clause.object, clause.object.de | clause: arrêter, saisir, fermer, emprisonner, interpeller, exécuter, expulser, taire, évacuer, détruire
débrancher, démonter | COERCE coercion | actor: subject; recipient: object, object.de | object: caméra, radar, antenne, câble, émetteur
embarquer, emmener, déporter, transférer | COERCE coercion | actor: subject; recipient: object, object.de | de: force
mettre, passer | COERCE coercion | actor: subject; recipient: object! | à: arrêt, trou, ombre, isolement
mettre | COERCE coercion | actor: subject; recipient: object! | sous: surveillance, contrôle judiciaire, clé
mettre, jeter | COERCE coercion | actor: subject; recipient: object! | à: cachot, geôle, fer
traîner, traduire, déférer | COERCE coercion | actor: subject; recipient: object! | devant: tribunal militaire, peloton, cour martial
siphonner, dérober, voler, subtiliser, détourner | COERCE coercion | actor: subject; recipient: à, sur.de, dans.de, indirect, sur, object.de, à.de | object: million, milliard, dollar, euro, donnée, fichier, fonds, somme, secret
pirater, hacker, infiltrer, espionner, surveiller | COERCE coercion | actor: subject; recipient: object, object.de | object: banque, site, compte, téléphone, serveur, réseau, messagerie, ministère, parti, système, ordinateur, entreprise, hôpital, ambassade
boucler, ratisser, encercler, quadriller, isoler, bloquer, cerner | COERCE coercion | actor: subject; recipient: object, object.de | object: village, quartier, ville, camp, zone, secteur, région, localité, université, siège, capitale
couper, bloquer, restreindre, limiter, filtrer, brouiller | COERCE coercion | actor: subject; recipient: object.à, à, object, indirect | object: accès, internet, réseau, connexion, signal, messagerie, application
faire | COERCE coercion | actor: subject; recipient: indirect, à, object.à | object: procès | subject: justice, tribunal, État, gouvernement, régime, junte, parquet
réduire | COERCE coercion | actor: subject; recipient: object! | en: esclavage, servitude, captivité
clouer | COERCE coercion | actor: subject; recipient: object | à: sol
priver, amputer | COERCE coercion | actor: subject; recipient: object! | de: liberté, soin, nourriture, droit, avocat, parole
tenir, garder, retenir, maintenir | COERCE coercion | actor: subject; recipient: object! | à: secret, isolement
tenir, garder, retenir, maintenir | COERCE coercion | actor: subject; recipient: object! | en: captivité, détention, otage, garde
fermer | COERCE coercion | actor: subject; recipient: object, object.de, object.adj | object: école, mosquée, église, université, journal, radio, chaîne, frontière
imposer, infliger | COERCE coercion | actor: subject; recipient: object.à, à, indirect | object: @prison, an, mois, colonie, colonie pénitentiaire, travail forcé, coup de fouet
# Persons attack each other in words.
attaquer, cibler, étriller | ACCUSE accusation | actor: subject; recipient: object! | subject: %person | object: %person
s'affronter, s'opposer | ACCUSE accusation | parties: subject, avec | devant: tribunal, cour, justice, conseil, juge
attaquer | ACCUSE accusation | actor: subject; recipient: object! | needs: sur | sur: @measure, bilan, propos, gestion, réflexion, politique, question, thème, passé, fortune, terrain, santé
# ASSAULT. Storms and sanctions strike too, and minds are struck: they are no fighting.
attaquer, bombarder, assaillir, mitrailler, canonner, torpiller, pilonner, dynamiter, caillasser, lapider, agresser, envahir, matraquer, harponner, plastiquer | ASSAULT attack | actor: subject; recipient?: object, object.en, object.de | not subject: @weather | not object: @matter, marché, marge, montagne
frapper, viser, cibler | ASSAULT attack | actor: subject; recipient: object, object.en, object.de | not subject: @weather, @sanctions, @measure | not de: @sanctions | not par: @sanctions | not object: @mind, objectif, plafond, accord, sommet, but, niveau | not: clause
endeuiller, ensanglanter, secouer, ébranler, viser | ASSAULT attack | actor?: subject.de, subject.adj, subject.par, subject.poss; recipient: object, object.de | subject: @assault, attentat-suicide, explosion, fusillade, embuscade
opposer | ASSAULT attack | parties: object, indirect, à | subject: @combat
faire face, être confronter | ASSAULT attack | parties: subject, à | à: @uprising
combattre, affronter, mater, écraser, réprimer | ASSAULT attack | actor: subject; recipient: object, object.de | object: @uprising
faire front, faire | ASSAULT attack | parties: subject, à | object: face | à: @uprising
lutter, combattre, se battre | ASSAULT attack | actor: subject; recipient: contre, contre.de | contre: @uprising
toucher, atteindre | ASSAULT attack | actor: subject; recipient: object, object.en, object.de | subject: missile, roquette, obus, drone, bombe, tir, frappe, raid, bombardement, projectile, attaque
# Who struck stands at the noun of the deed: « des frappes russes ont tué ».
tuer, blesser, détruire, frapper, toucher, viser, endommager, ravager, cibler, atteindre, décimer, raser, faucher, anéantir, pilonner | ASSAULT attack | actor?: subject, subject.de, subject.adj, subject.par, subject.poss; recipient?: object, object.en, object.de | subject: @assault, bombardement, tir, tir d'artillerie, tir de artillerie, raid aérien, frappe aérien | not: clause
s'abattre, pleuvoir, tomber | ASSAULT attack | actor: subject, subject.de, subject.adj, subject.par, subject.conj; recipient?: sur, contre, à, en, dans | subject: @assault, @shells
s'écraser, exploser | ASSAULT attack | actor: subject, subject.de, subject.adj, subject.poss; recipient: sur, contre | subject: @shells | needs: sur
mourir, périr, décéder, succomber | ASSAULT attack | actor?: dans.de, dans.adj, dans.par, dans.poss, lors de.de, lors de.adj; recipient: subject | dans: @assault, embuscade, fusillade, tir
perdre | ASSAULT attack | actor?: dans.de, dans.adj, dans.par, dans.poss; recipient: subject | object: vie | dans: @assault, embuscade, fusillade, tir
coûter | ASSAULT attack | actor?: subject.de, subject.adj, subject.par, subject.poss; recipient: indirect, à, object.à | object: vie | subject: @assault, fusillade, tir
utiliser, employer, retenir, prendre, se servir, détenir | ASSAULT attack | actor: subject; recipient: object, de | comme: bouclier, bouclier humain, otage
tuer, assassiner, massacrer, exécuter, torturer, enlever, kidnapper, décapiter, blesser, égorger, lyncher, exterminer, éliminer, éventrer, empoisonner, liquider, abattre, poignarder, mutiler, pendre, fusiller, décimer, supplicier, étrangler, crucifier, gazer, faucher, trucider, neutraliser | ASSAULT attack | actor: subject; recipient?: object, object.de | not subject: @weather | not object: %state, plan, ordre, contrat, travail, mandat, loi, accord, résolution, espoir, peine, projet, obstacle, dette, menace, droit, barrière, carte, frontière, trêve, embargo, doute, traité, convention, espace, cessez-le-feu, budget, pas
tuer, blesser, enlever, capturer, abattre, assassiner, décimer, toucher | ASSAULT attack | actor?: dans.de, dans.adj, dans.par, dans.poss, par.de, par.adj; recipient: object, object.de | dans: @assault, attaque, piège, fusillade, explosion, tir
tuer, blesser, abattre, assassiner, toucher, détruire | ASSAULT attack | actor: par.de, par.adj, par.par, par.poss, subject; recipient: object, object.de | par: @assault, @shells
# By hands that have no name, « des hommes armés », or that are not told of at all: « deux soldats turcs ont été tués ».
attaquer, assassiner, massacrer, exécuter, torturer, enlever, kidnapper, décapiter, égorger, lyncher, empoisonner, abattre, poignarder, tuer, blesser, bombarder, viser, incendier, saccager, piller, dynamiter, pilonner, frapper, prendre, détruire | ASSAULT attack | actor?: subject; recipient: object, object.en | object: %actor, ambassade, consulat, base, poste, convoi, patrouille, siège, caserne, position | subject: homme, inconnu, individu, assaillant, agresseur, tireur, kamikaze, commando, bombe, voiture, engin, attentat, ravisseur, pirate, bandit
attaquer, assassiner, massacrer, exécuter, torturer, enlever, kidnapper, décapiter, égorger, lyncher, empoisonner, abattre, poignarder, tuer, blesser, bombarder, viser, incendier, saccager, piller, dynamiter, pilonner, frapper | ASSAULT attack | recipient: object, object.en | object: %actor, ambassade, consulat, base, poste, convoi, patrouille, siège, caserne, position | aux: être | not: subject | not dans: @mishap, @assault, piège, fusillade, tir | not par: @weather
violer | ASSAULT attack | actor: subject; recipient: object, object.de | object: %person, femme, fille, enfant, personne, habitant, civil, mineur, religieuse, touriste, étudiant
violer, enfreindre | ASSAULT attack | actor: subject; recipient?: object, de, avec | object: espace aérien, trêve, cessez-le-feu, frontière, eau, territoire, souveraineté
détruire, incendier, saccager, raser, piller, couler, saboter, anéantir, ravager, dévaster, ruiner, endommager, démolir | ASSAULT attack | actor: subject; recipient: object, object.en, object.de | not subject: @weather
abattre, descendre | ASSAULT attack | actor: subject; recipient?: object, de | object: avion, drone, hélicoptère, missile, appareil, chasseur, aéronef, ballon, roquette
combattre, contre-attaquer, défaire, vaincre, écraser, chasser | ASSAULT attack | actor: subject; recipient: object! | not object: %state, @matter, @hindrance, maladie, idée, feu, incendie, froid, crise, équipe, concurrence, concurrent
se battre, lutter, guerroyer, batailler, combattre | ASSAULT attack | actor: subject; recipient: contre | not contre: @matter, @weather
s'affronter, s'entretuer, s'accrocher, ferrailler | ASSAULT attack | parties: subject, avec, entre
découdre | ASSAULT attack | parties: subject, avec
opposer | ASSAULT attack | parties: object!, indirect, à, entre | subject: combat, affrontement, heurt, accrochage, guerre, conflit, bataille
# States that face, crush or beat each other by their bare names mostly do it in a game.
affronter | ASSAULT attack | parties: subject, object! | not object: @matter, @hindrance, crise, accusation, justice, %state
capturer, reprendre, conquérir, reconquérir, investir | ASSAULT attack | actor: subject; recipient?: à, object, de, object.de | object: @land, capitale, bastion, aéroport, fief, port, place, %place
prendre | ASSAULT attack | actor: subject; recipient?: à, object, object.de | object: ville, localité, village, port, aéroport, base, position, capitale, quartier, bastion, %place
s'emparer | ASSAULT attack | actor: subject; recipient?: de, à | not de: navire, bateau, pétrolier, ballon, sujet, dossier
capturer, détourner | ASSAULT attack | actor: subject; recipient: object, object.de | object: navire, bateau, vraquier, cargo, pétrolier, chalutier, avion, yacht, voilier, tanker, vedette, drone
prendre, reprendre | ASSAULT attack | actor: subject; recipient?: de, à, object | object: contrôle | not subject: gouvernement, État, autorité, police, justice
exploser, détoner, détonner, sauter | ASSAULT attack | actor?: subject; recipient?: à, en, dans, devant, près de, contre | subject: bombe, voiture, voiture piégé, camion, mine, grenade, engin, kamikaze, colis, charge, engin explosif, ceinture
se faire | ASSAULT attack | actor: subject; recipient?: à, dans, devant, en | clause: exploser, sauter, détoner, détonner
recourir, faire usage | ASSAULT attack | actor: subject; recipient: contre, à.contre, envers | à: force, violence, arme, arme chimique
faire, tuer, blesser, causer, coûter | ASSAULT attack | actor?: subject.de, subject.par, subject.adj, subject.poss; recipient: object.à, object.en, object.dans, object.de, object, en, à, dans, subject.contre, subject.à, subject.en, subject.dans | subject: @assault, attentat, bombe, fusillade, embuscade, voiture, kamikaze, attaque à la bombe | needs: object | not subject: @weather
lancer, mener, effectuer, conduire, perpétrer, commettre, multiplier, intensifier, déclencher, poursuivre, organiser, exécuter, entamer, engager, reprendre, monter | ASSAULT attack | actor: subject; recipient?: contre, sur, à, en, dans, object | object: @assault
se rendre | ASSAULT attack | actor: subject; recipient?: en, à, contre, envers, dans, de.contre, de.à, clause.de.contre | clause: coupable, complice, responsable
se rendre | ASSAULT attack | actor: subject; recipient?: en, à, contre, envers, dans | object: coupable
prendre, retenir, garder | ASSAULT attack | actor: subject; recipient: object, object.de, en.de, en.adj, de | en: otage
prendre, retenir, détenir, exécuter | ASSAULT attack | actor: subject; recipient: object, de | object: otage
prendre | ASSAULT attack | actor: subject; recipient?: object, à, pour.de, pour.object, de | pour: cible
tirer, ouvrir, larguer, lâcher, lancer, jeter, envoyer, décocher | ASSAULT attack | actor: subject; recipient: sur, contre, vers, en direction de, à, en | object: @shells
tirer | ASSAULT attack | actor: subject; recipient: sur, contre
ouvrir | ASSAULT attack | actor: subject; recipient?: sur, contre, à | object: feu
faire | ASSAULT attack | actor: subject; recipient: object, à, contre, indirect | object: guerre, incursion, raid
faire, laisser, causer, provoquer, entraîner | ASSAULT attack | actor: subject, subject.de, subject.adj, subject.par, subject.poss; recipient?: object.à, object.en, à, en, dans, parmi, chez, object.de | object: mort, victime, blessé, otage, carnage, décès, dégât | not subject: @weather, séisme, feu, bilan, nombre, virus, épidémie, explosion, déraillement, effondrement, coulée, intempérie, pluie, orage, naufrage, vol, train, avion, bus, autocar
déclarer, livrer, mener | ASSAULT attack | actor: subject; recipient: à, contre, indirect | object: guerre, bataille, combat, guérilla
mettre | ASSAULT attack | actor: subject; recipient: à, indirect, de | object: feu
faire, poser, déposer, placer, activer | ASSAULT attack | actor: subject; recipient?: à, dans, en, devant, contre, sous | object: bombe, explosif, charge, engin explosif, mine
faire | ASSAULT attack | actor: subject; recipient?: object, clause.object | clause: exploser, sauter, détoner, détonner
échanger | ASSAULT attack | parties: subject, avec | object: tir, coup de feu, feu, coup, roquette, missile
essuyer, subir | ASSAULT attack | recipient: subject; actor?: de, par, object.de | object: tir, attaque, bombardement, raid, assaut, frappe, agression, revers
tomber | ASSAULT attack | recipient: subject; actor?: de, object.de | entre: main
tomber | ASSAULT attack | recipient: subject; actor?: de | à: main
pénétrer, s'infiltrer, s'introduire, faire irruption | ASSAULT attack | actor: subject; recipient: dans, en, à | subject: @troops, rebelle, milicien, combattant, avion, drone, commando, assaillant
franchir, traverser | ASSAULT attack | actor: subject; recipient?: object, avec, en, de | object: frontière, ligne de démarcation, ligne de contrôle | subject: @troops, rebelle, milicien, combattant, armée
donner, mener | ASSAULT attack | actor: subject; recipient: contre, à, sur, de, object | object: assaut, charge
infliger | ASSAULT attack | actor: subject; recipient: indirect, à | object: défaite, perte, revers, déroute, coup sévère, camouflet
prendre | ASSAULT attack | actor: subject; recipient: object, object.de, object.en, object.à | de: assaut
passer | ASSAULT attack | actor: subject; recipient?: contre, dans, en | à: attaque, offensive, contre-attaque, contre-offensive
gagner, grignoter, conquérir, reprendre | ASSAULT attack | actor: subject; recipient?: à, dans, en, sur, face à, object.à, object.dans, object.en | object: terrain
faire | ASSAULT attack | actor: subject; recipient: sur, contre | object: feu | needs: sur
riposter, répliquer | ASSAULT attack | actor: subject; recipient: à.de, à.adj, à.par, contre | à: @assault, tir, roquette
intercepter, détruire | ASSAULT attack | actor: subject; recipient: object, object.de | object: missile, drone, roquette
pirater, hacker | ASSAULT attack | actor: subject; recipient: object, de
assiéger, encercler | COERCE coercion | actor: subject; recipient: object

tendre, dresser | ASSAULT attack | actor: subject; recipient: indirect, à, contre, object.à | object: embuscade, piège, guet-apens, traquenard
mettre | ASSAULT attack | actor: subject; recipient: object, object.de | à: feu, sang, sac, mort
passer | ASSAULT attack | actor: subject; recipient: object | à: arme, fil, tabac
prendre | ASSAULT attack | actor: subject; recipient: object, à.de, à | à: piège, revers, embuscade
précipiter, jeter, lancer, conduire, faire exploser, actionner, déclencher | ASSAULT attack | actor: subject; recipient: contre, sur, dans | object: voiture, camion, véhicule, drone, bombe, engin, ceinture, charge, camionnette, moto
ouvrir | ASSAULT attack | actor: subject; recipient: contre, sur, object.contre | object: hostilité, front
prêter | ASSAULT attack | actor: subject; recipient: object | à: feu
essuyer, encaisser | ASSAULT attack | recipient: subject; actor: de, object.de, par | object: feu, tir, tir de mortier, salve, obus
arroser | ASSAULT attack | actor: subject; recipient: object | de: obus, roquette, bombe, balle, grenade, missile
cribler, arroser, truffer | ASSAULT attack | actor: subject; recipient: object | de: balle, obus, éclat
croiser | ASSAULT attack | parties: subject, avec | object: fer
sauter | ASSAULT attack | actor?: subject.de; recipient: subject | sur: mine, bombe, engin explosif
réclamer, signer, revendiquer | ASSAULT attack | actor: subject; recipient?: contre, object.contre, object.sur, object.à, object.en, object.dans, object.de.contre, object.de.à | object: @assault, assassinat, enlèvement, attaque-suicide, explosion, embuscade, fusillade, meurtre, responsabilité, paternité | reports: claim
bouter | ASSAULT attack | actor: subject; recipient: object
déloger | ASSAULT attack | actor: subject; recipient: object | de: ville, position, bastion, fief, quartier, village, camp
tenir, avoir | ASSAULT attack | actor: subject; recipient: object | à: siège, merci
dominer | ASSAULT attack | actor: subject; recipient: object, object.de | object: ville, position, village, garnison, rebelle, djihadiste, insurgé
submerger, balayer, tailler, mettre en déroute | ASSAULT attack | actor: subject; recipient: object, object.de | object: rebelle, armée, force, troupe, ville, position, garnison, milice, adversaire, djihadiste, insurgé
# RETREAT: withdrawals, ceasefires, releases, resignations.
se retirer, se replier, capituler, désarmer, démissionner, reculer, se désengager, abdiquer, se désister | RETREAT withdrawal | actor: subject; recipient?: de, devant, face à, à, en | not de: @club, @talks, affaire, course | not à: urne, évidence
décrocher | RETREAT withdrawal | actor: subject; recipient?: de, devant, face à | not: object
se rendre | RETREAT withdrawal | actor: subject; recipient?: devant | not clause: coupable, compte, maître, complice, utile | not object: compte | not: en | not: dans | not: à | not: chez
se rendre | RETREAT withdrawal | actor: subject; recipient: indirect, à | à: autorité, police, armée, force, justice, soldat, militaire, gouvernement
évacuer, abandonner, céder, restituer, rétrocéder | RETREAT withdrawal | actor: subject; recipient?: object, de, à, indirect | object: @land
quitter | RETREAT withdrawal | actor: subject; recipient: object | subject: @troops, casque bleu
retirer, rapatrier, ramener, rappeler, désengager, réduire, évacuer | RETREAT withdrawal | actor: subject; recipient?: de, en, object | object: @troops, @peacekeepers
quitter, abandonner, renoncer, laisser | RETREAT withdrawal | actor: subject | object: pouvoir, fonction, présidence, trône, poste
fuir, détaler, déguerpir | RETREAT withdrawal | actor: subject; recipient?: devant, face à, object | subject: @troops, armée, rebelle, combattant, djihadiste, milice
renoncer | RETREAT withdrawal | actor: subject | à: @office
présenter, remettre, annoncer | RETREAT withdrawal | actor: subject; recipient?: à, indirect | object: démission
achever, terminer, boucler, entamer, commencer, poursuivre, annoncer, ordonner, décider, accélérer, débuter | RETREAT withdrawal | actor: subject; recipient?: de, en, object.de | object: retrait, repli, désengagement, évacuation, désescalade, démobilisation
déposer, rendre, remettre | RETREAT withdrawal | actor: subject; recipient?: à, indirect, devant | object: arme, armement
battre | RETREAT withdrawal | actor: subject; recipient?: devant | en: retraite
libérer, relâcher, relaxer, élargir, délivrer, rapatrier | RETREAT concession | actor: subject; recipient: object, object.de | not object: marché, fonds, potentiel, énergie, ville, village, espace, prix, pression, territoire
libérer, relâcher, relaxer, gracier, acquitter | RETREAT concession | recipient: object, object.de | object: %actor, @captive | aux: être | not: subject
libérer | ASSAULT attack | actor: subject; recipient?: de, des mains de | object: @land, capitale, ville
restituer, rétrocéder | RETREAT concession | actor: subject; recipient: indirect, à, object
remettre, rendre, restituer, rapatrier, retourner | RETREAT concession | actor: subject; recipient: indirect, à, object | object: otage, prisonnier, captif, détenu, @goods
remettre | RETREAT concession | actor: subject; recipient: object | en: liberté
laisser | RETREAT concession | actor: subject; recipient: object, clause.subject, clause.object, clause.object.de | clause: partir, repartir, sortir, entrer, passer, circuler, rentrer, accoster, revenir, traverser, retourner, embarquer, atterrir
laisser | RETREAT concession | actor: subject; recipient: object! | en: liberté
autoriser, laisser, admettre, permettre | RETREAT concession | actor: subject; recipient?: object.à, object.en, object.dans, object, de, indirect, object.de, à | object: inspecteur, observateur, convoi, enquêteur, humanitaire, travailleur humanitaire, accès, entrée, sortie, transit, retour, aide, acheminement, visite, passage
décréter, observer, proclamer, déclarer, annoncer, respecter, instaurer | RETREAT concession | actor: subject; recipient?: avec, en, à, dans, contre | object: cessez-le-feu, trêve, cessation, fin, pause, arrêt, cessation de hostilité, armistice, suspension d'armes, suspension de armes
cesser, suspendre, interrompre, arrêter, stopper, lever, limiter | RETREAT concession | actor: subject; recipient?: contre, sur, en, à, de, object | object: @fighting
suspendre, annuler, interrompre, réduire, cesser, geler, arrêter, limiter, abandonner, stopper, reporter | RETREAT concession | actor: subject; recipient?: object.avec, avec, object.contre, contre, en, à | object: @drill, essai, essai nucléaire, tir, tir de missile, enrichissement, programme nucléaire, programme balistique, programme de armement, exercice conjoint, manœuvre conjoint, colonisation, construction
cesser, arrêter | RETREAT concession | actor: subject; recipient?: clause.object, clause.contre, clause.sur | clause: @striking, combattre, bombarder, soutenir, enrichir
mettre | RETREAT concession | actor: subject; recipient?: de, contre, avec, à, indirect | object: fin, terme | à: @fighting
désarmer, démilitariser, dénucléariser, démanteler, détruire, démobiliser | RETREAT concession | actor: subject; recipient?: object, de | object: arsenal, programme, arme, installation, arme nucléaire, mine, milice, site nucléaire, stock

rendre, remettre, céder, restituer | RETREAT withdrawal | actor: subject; recipient: indirect, à | object: @land, archipel, îlot, bande, presqu'île, %place
évacuer, abandonner, quitter | RETREAT withdrawal | actor: subject; recipient?: object, à, de | object: %place | subject: @troops, %country, %body, armée, rebelle, force, troupe
jeter | RETREAT withdrawal | actor: subject; recipient?: face à, devant | object: éponge
lever | RETREAT concession | actor: subject; recipient?: object.de, object.à, object.contre, de | object: siège, blocus, camp, barrage, occupation
rendre | RETREAT concession | actor: subject; recipient: object, indirect, à | object: liberté, corps, dépouille
enterrer, remiser | RETREAT concession | actor: subject; recipient?: avec | object: hache, hache de guerre
rentrer | RETREAT withdrawal | actor: subject; recipient?: de, à | dans: rang, caserne
regagner, réintégrer | RETREAT withdrawal | actor: subject; recipient?: de, à | object: caserne, base, cantonnement
# CONCEDE: pardons, sanctions and rules that are eased, demands that are yielded to.
gracier, amnistier, affranchir, commuer, acquitter, innocenter, disculper, blanchir, réintégrer | CONCEDE concession | actor: subject; recipient: object, de, object.de
assouplir, alléger, lever, desserrer, supprimer, abroger | CONCEDE concession | actor: subject; recipient?: object.de.contre, object.de.à, contre, sur, à, en, envers | object.de: @reins | object: plus, certains, certaines, plusieurs, partie, majorité, plupart, série, ensemble, moitié, quelque, mesure, dernier, dernière
lever, assouplir, alléger, suspendre, abroger, atténuer, réduire, desserrer, supprimer, abaisser, ramener, adoucir, relâcher, baisser, annuler, éliminer, diminuer, retirer, démanteler, abandonner | CONCEDE concession | actor: subject; recipient?: contre, sur, à, en, à l'encontre de, envers, de, indirect, object | object: @reins | not object: aide, coopération, relation, financement | negated: REJECT refusal
faire, accorder, octroyer, consentir, offrir, concéder, promettre | CONCEDE concession | actor: subject; recipient: indirect, à, envers, de | object: concession, amnistie, grâce, autonomie, indépendance, clémence, sursis, geste, dérogation, exemption, droit, liberté, autorisation, visa, permis, nationalité, citoyenneté, compensation, indemnité, délai, remise de peine, passe-droit
autoriser | CONCEDE concession | actor: subject; recipient: object!, indirect | needs: clause | negated: REJECT refusal
céder, accéder, se plier, obtempérer, s'incliner, déférer, capituler, obéir, satisfaire, se soumettre, se conformer | CONCEDE concession | actor: subject; recipient?: à, indirect, devant, face à, de | needs: à | negated: REJECT refusal
céder, s'incliner, plier, fléchir, reculer, faiblir, lâcher | CONCEDE concession | actor: subject; recipient?: devant, face à, à, indirect | negated: REJECT refusal
reconnaître, admettre, avouer, assumer, endosser | CONCEDE concession | actor: subject; recipient?: envers, dans, object | object: @guilt
reconnaître, admettre, avouer, concéder | CONCEDE concession | actor: subject; recipient?: clause.object | clause: @striking, commettre, mentir, tuer, violer, enlever, échouer, torturer, manquer, tromper, se tromper
faire | CONCEDE concession | actor: subject; recipient?: envers, devant, face à | object: marche arrière, machine arrière, volte-face, amende honorable, mea culpa, marche, machine
revenir | CONCEDE concession | actor: subject; recipient?: envers | sur: décision, refus, projet, position, interdiction, opposition
retirer, abandonner, enterrer, geler, suspendre, ajourner, reporter | CONCEDE concession | actor: subject; recipient?: contre, de, object | object: @bills
annoncer, décider, confirmer, ordonner | CONCEDE concession | actor: subject; recipient?: object, de, contre, sur | object: levée, allègement, allégement, assouplissement, abandon, amnistie, grâce, levée de sanction, libération
renoncer, abandonner | CONCEDE concession | actor: subject; recipient?: en faveur de, face à | à: @nuclear
renoncer | CONCEDE concession | actor: subject; recipient?: clause.object, clause.contre, clause.indirect, clause.avec, clause.à | needs: clause
renoncer, surseoir | CONCEDE concession | actor: subject; recipient?: à.contre, contre, à.sur, à.à, à.de | à: poursuite, plainte, sanction, recours, embargo, exécution, expulsion, taxe, droit de douane, attaque, frappe, représailles, construction, colonisation
abandonner | CONCEDE concession | actor: subject; recipient?: en faveur de | object: @nuclear
bénéficier | CONCEDE concession | recipient: subject; actor?: de.de, de.adj, de.par, de, object.de | de: grâce, amnistie, remise de peine, non-lieu, libération, sursis
exprimer, présenter, dire | CONCEDE concession | actor: subject; recipient?: à, auprès de, envers, indirect, object | object: regret, remords, repentir
se rétracter, se repentir, s'amender | CONCEDE concession | actor: subject; recipient?: envers, auprès de
dédommager, indemniser, compenser | CONCEDE concession | actor: subject; recipient: object!
légaliser, libéraliser, démocratiser | CONCEDE concession | actor: subject; recipient: object | object: parti, opposition, syndicat, presse, manifestation
ouvrir, élargir | CONCEDE concession | actor: subject; recipient: à, indirect | object: gouvernement, parlement, scrutin, marché, économie, droit de vote

lâcher | CONCEDE concession | actor: subject; recipient?: à, face à, indirect, devant, envers | object: lest, prise, bride
desserrer, relâcher | CONCEDE concession | actor: subject; recipient?: sur, autour de, object.sur, object.autour de, à | object: étau, étreinte, pression, vis
battre | CONCEDE concession | actor: subject; recipient?: devant, auprès de | object: coulpe
mettre | CONCEDE concession | actor: subject; recipient?: face à, devant | object: eau, genou
rouvrir, ouvrir | CONCEDE concession | actor: subject; recipient: indirect, à, avec, object.à, object.avec | object: @border, ciel, eau, port, marché, vanne, passage
baisser | CONCEDE concession | actor: subject; recipient?: devant, face à | object: pavillon, garde, bras
donner | CONCEDE concession | actor: subject; recipient: indirect, à | object: raison, satisfaction, gain, gain de cause
passer | CONCEDE concession | actor: subject; recipient?: à, envers | object: éponge
faire | CONCEDE concession | actor: subject; recipient: envers, indirect, à, en direction de, vers | object: geste, pas, compromis, ouverture
accepter, consentir | CONCEDE concession | actor: subject; recipient?: clause.object, clause.object.de, clause.indirect, clause.clause.subject, clause.clause.object | clause: libérer, relâcher, lever, laisser, évacuer, retirer, restituer, rendre, assouplir, gracier, reculer, démissionner
== nouns

# CONSULT.
réunion, rencontre, entrevue, entretien, pourparlers, pourparler, négociation, sommet, consultation, discussion, dialogue, tête-à-tête, concertation, conversation, tractation, conciliabule, minisommet, mini-sommet, trilogue, table rond, conférence, poignée de main, réconciliation | CONSULT meeting | parties: support, poss, entre, avec, de, adj
tractation, réunion, rencontre, entrevue, entretien, pourparlers, pourparler, négociation, sommet, consultation, discussion, dialogue, concertation, conversation, médiation | CONSULT meeting | parties: support, poss, entre, avec, adj | needs: entre
entretien téléphonique, conversation téléphonique, appel téléphonique, coup de fil, échange téléphonique, visioconférence, vidéoconférence, coup de téléphone | CONSULT call | parties: support, poss, entre, avec, de, adj
visite, voyage, déplacement, tournée, escale, séjour, venue, pèlerinage, périple | CONSULT visit | actor: support, poss, de, par, adj; recipient?: à, en, dans, chez, auprès de, sur
médiation, entremise, bons offices, intermédiation | CONSULT meeting | parties: support, poss, de, adj, entre, avec
face-à-face, tête-à-tête, rendez-vous, retrouvailles | CONSULT meeting | parties: support, poss, entre, avec, de
arrivée | CONSULT visit | actor: de, poss; recipient: à, en, dans | de: %person, @dignitary
# AGREE.
accord, traité, pacte, mémorandum, protocole, entente, armistice, compromis, accord-cadre | AGREE agreement | parties: support, poss, entre, avec, adj, de
engagement, promesse, serment | AGREE agreement | actor: support, poss, de, adj; recipient?: envers, auprès de, à, vis-à-vis de
feu vert, aval, acceptation, assentiment, consentement | AGREE agreement | actor: support, poss, de, adj; recipient?: à, pour
# SUPPORT.
soutien, appui, aide, concours, assistance | SUPPORT support | actor: de, poss, adj; recipient: accompanied | needs: accompanied
soutien, appui, solidarité | SUPPORT support | actor: support, poss, de, adj; recipient: à, pour, envers, en faveur de
éloge, hommage, félicitations, félicitation, condoléances, condoléance, excuse, remerciement, gratitude, ovation | SUPPORT statement | actor: support, poss, adj, de; recipient: à, envers, auprès de, pour
reconnaissance | SUPPORT statement | actor: support, poss, par, adj; recipient: de, à
# COOPERATE.
coopération, collaboration, partenariat, alliance, rapprochement, normalisation, coordination | COOPERATE cooperation | parties: support, poss, entre, avec, adj, de
exercice conjoint, manœuvre conjoint, manoeuvre conjoint, exercice commun, patrouille conjoint, opération conjoint, exercice militaire conjoint | COOPERATE cooperation | parties: support, poss, entre, avec, adj, de
échange | COOPERATE cooperation | parties: support, entre, avec, adj | de: @evidence
extradition | COOPERATE cooperation | actor: support, par, poss; recipient: vers, à, de
investissement | COOPERATE cooperation | actor: support, poss, adj, de; recipient: en, à, dans
vente, exportation | COOPERATE cooperation | actor: support, par, poss, adj; recipient: à, vers, de.à
# AID.
aide, assistance, don, subvention, secours, aide humanitaire, aide militaire, financement | AID aid | actor: support, poss, adj, de, par; recipient: à, pour, en faveur de, en, envers, auprès de
livraison, envoi, fourniture, acheminement, parachutage | AID aid | actor: support, par, poss, adj; recipient: à, pour, vers, en | de: @help, @arms
prêt, crédit, bouée, plan de sauvetage, renflouement | AID aid | actor: support, poss, adj, de, par; recipient: à, pour | needs: à
déploiement, envoi | AID aid | actor: support, par, poss, adj; recipient?: à, en, dans | de: @peacekeepers
# REQUEST.
appel, demande, requête, exigence, revendication, sollicitation, injonction, pression, supplique, exhortation, sommation | REQUEST request | actor: support, poss, de, adj, par; recipient: à, auprès de, sur, envers, à l'adresse de
invitation | REQUEST request | actor: support, poss, de, par; recipient: à
demande d'asile, demande de asile, demande d'adhésion, demande de adhésion, candidature | REQUEST request | actor: support, poss, de, adj; recipient: à, auprès de, en, de.à, de.en
# ACCUSE.
accusation, critique, reproche, plainte, grief, réquisitoire, diatribe, allégation, dénonciation, protestation, poursuite, action en justice | ACCUSE accusation | actor: support, poss, adj, par, de; recipient: contre, à l'encontre de, envers, à l'égard de, à, auprès de
condamnation | ACCUSE accusation | actor: support, par, poss, adj; recipient: de, contre | not à: @prison
enquête, investigation, instruction | ACCUSE accusation | actor: support, poss, par, adj, de; recipient: sur, contre, à l'encontre de
inculpation, mise en examen, mise en accusation, procès | ACCUSE accusation | actor: support, par; recipient: de, contre
colère, indignation, inquiétude, préoccupation, mécontentement, exaspération | ACCUSE accusation | actor: poss, de; recipient: contre, à l'égard de, face à, envers
convocation | ACCUSE accusation | actor: support, par, poss; recipient: de | de: @envoy
# REJECT.
rejet | REJECT refusal | actor: support, par, poss, adj; recipient: de
refus, veto, opposition, fin de non-recevoir, réticence | REJECT refusal | actor: support, poss, adj, par, de; recipient?: à, contre, de, sur
boycott, boycottage | REJECT refusal | actor: support, par, poss, adj; recipient: de
annulation, report | REJECT refusal | actor: support, par, poss; recipient?: avec, de | de: @talks, visite, voyage
cessation, arrêt, fin, rupture, suspension, interruption, abandon | REJECT refusal | actor: support, par, poss, adj; recipient: avec, de.avec, de.entre | de: @talks
# THREATEN.
menace, ultimatum, avertissement, mise en garde, intimidation, chantage, coup de semonce | THREATEN threat | actor: support, poss, de, par, adj; recipient: contre, à, à l'encontre de, envers, à l'égard de, à l'adresse de
provocation | THREATEN threat | actor: support, poss, de, adj, par; recipient: contre, envers, à l'égard de
# PROTEST.
manifestation, grève, émeute, rassemblement, sit-in, soulèvement, révolte, insurrection, mutinerie, grève de la faim, grève général, débrayage, contestation, rébellion | PROTEST protest | actor: support, par, poss, de; recipient?: contre, devant
marche | PROTEST protest | actor: support, par, poss, de; recipient?: contre, devant | needs: contre
marche | PROTEST protest | actor: support, par; recipient?: contre, devant | needs: support
# SANCTION.
sanction, embargo, représaille économique, rétorsion, boycott économique, droit de douane, surtaxe, restriction | SANCTION sanction | actor: support, poss, adj, par, de; recipient: contre, à, sur, à l'encontre de, envers, à l'égard de
rupture, suspension, gel, interruption, arrêt, réduction | SANCTION sanction | actor: support, par, poss, entre, de.adj, de.poss, de.par, de.de; recipient: avec, de.avec, à, de.à, en, de.en, vers, de.vers | de: @standing
expulsion, renvoi | SANCTION sanction | actor: support, par; recipient: de | de: @envoy, @guests
rappel | SANCTION withdrawal | actor: support, par, poss; recipient: à, en, auprès de, de | de: @envoy
fermeture | SANCTION sanction | actor: support, par, poss; recipient: de, à, en | de: @mission
retrait, sortie | SANCTION withdrawal | actor: support, poss, adj, par, de; recipient?: de | de: @club
exclusion, suspension, bannissement | SANCTION sanction | actor: support, par; recipient: de | de: %country
# MOBILIZE.
déploiement, redéploiement, mobilisation, envoi, concentration, renforcement | MOBILIZE deployment | actor: support, par, poss, adj, de; recipient?: à, en, dans, près de, contre, face à, vers, le long de | de: @troops
mobilisation, mobilisation général, réarmement, militarisation | MOBILIZE deployment | actor: support, par, poss, adj, de; recipient?: contre, face à, en, à
manœuvre, manoeuvre, exercice militaire, exercice naval, exercice de tir, exercice aérien | MOBILIZE deployment | actor: support, poss, adj, de, par; recipient?: près de, au large de, en, à, dans, contre
essai nucléaire, tir de missile, essai balistique, tir d'essai, tir de essai, tir balistique, essai de missile | MOBILIZE deployment | actor: support, par, poss, adj, de; recipient?: vers, en direction de, au-dessus de | not: contre | not: sur
# COERCE: the deed is done to whoever stands behind « de ».
arrestation, détention, emprisonnement, incarcération, interpellation, répression, persécution, séquestration, internement, déportation, dissolution, perquisition, interception, arraisonnement, saisie, confiscation, nationalisation, expropriation, destitution, limogeage, assignation à résidence, annexion, occupation, colonisation, rafle, bannissement, expulsion, refoulement, censure, démolition, éviction, purge, harcèlement | COERCE coercion | actor?: support, par, poss, adj; recipient: de, contre, en, à l'encontre de, object
occupation, répression, persécution, colonisation | COERCE coercion | actor: adj, support, par; recipient?: de, contre, en, sur | needs: adj
blocus, siège, bouclage, couvre-feu, loi martial, état d'urgence, état de urgence | COERCE coercion | actor?: support, par, adj, poss; recipient: contre, à, sur, de, en, dans
fermeture, bouclage, blocage | COERCE coercion | actor: support, par, poss, adj; recipient: avec, à, de.avec, de.entre, de | de: @border, @media
condamnation, peine | COERCE coercion | actor?: support, par, adj; recipient: de, contre | à: @prison
mandat d'arrêt, mandat de arrêt, coup d'État, coup de État, coup de force, putsch | COERCE coercion | actor?: support, par, poss; recipient: contre, à l'encontre de, en
# ASSAULT. « l'attaque de X contre Y » is X's; what is bombed, invaded or taken stands behind « de » unless somebody else is struck.
attaque, frappe, raid, offensive, contre-offensive, contre-attaque, assaut, attentat, cyberattaque, incursion, agression, embuscade, riposte, tir, tir de roquette, représailles, opération militaire, intervention militaire, intervention, attaque terroriste, frappe aérien, salve, opération spéciale | ASSAULT attack | actor: support, par, adj, poss, de; recipient?: contre, sur, à, en, dans, vers
attaque, raid, assaut, attentat, agression | ASSAULT attack | actor: support, par, adj; recipient: de | needs: par
bombardement, pilonnage, invasion | ASSAULT attack | actor: support, par, adj, poss, de; recipient: contre, sur | needs: contre
bombardement, pilonnage | ASSAULT attack | actor: support, par, adj, poss, de; recipient: sur | needs: sur
prise, reprise, conquête, reconquête, capture | ASSAULT attack | actor?: support, par, adj, poss; recipient: de | de: @land, %place, capitale, bastion, fief, aéroport, port, quartier, navire, soldat, chef
bombardement, pilonnage, invasion, destruction, saccage, pillage, sabotage, torpillage, incendie | ASSAULT attack | actor?: support, par, adj, poss; recipient: de, en, à, dans | not de: pouvoir, conscience, fonction, parole, négociation, dialogue, discussion, pourparlers, pourparler, position, décision, contrôle, relation, grippe, travail
assassinat, meurtre, enlèvement, exécution, massacre, décapitation, kidnapping, torture, génocide, empoisonnement, extermination, lynchage, liquidation, rapt, prise d'otage, prise de otage, prise d'otages, prise de otages, élimination, nettoyage ethnique | ASSAULT attack | actor?: support, par, adj, poss; recipient: de, contre, en
mort | ASSAULT attack | actor: dans.de, dans.adj, dans.par, lors de.de, lors de.adj; recipient: de | dans: @assault
affrontement, combat, heurt, accrochage, escarmouche, bataille, guerre, hostilité, échange de tirs, échange de tir, conflit, conflit armé, duel d'artillerie, duel de artillerie | ASSAULT attack | parties: support, entre, avec, adj | not adj: électoral, politique, verbal, social, sportif, commercial, diplomatique, judiciaire, juridique, économique, oratoire, interne, froid, culturel
cible, victime, théâtre | ASSAULT attack | actor: de.de, de.adj, de.par; recipient: support | de: @assault, @violence, bombardement, tir
guerre, lutte, combat, croisade, campagne, djihad, jihad | ASSAULT attack | actor: support, poss, adj, de; recipient: contre, à, en | needs: contre | not contre: @matter
# RETREAT.
cessez-le-feu, trêve, cessation de hostilité | RETREAT concession | parties: support, entre, avec, adj, de
retrait, repli, évacuation, désengagement, reddition, capitulation, retraite | RETREAT withdrawal | actor: support, par, poss, adj, de; recipient?: de, en, hors de
retrait, départ, repli | RETREAT withdrawal | actor: de; recipient?: de, en | de: @troops
libération, remise en liberté, relaxe, élargissement | RETREAT concession | actor?: support, par; recipient: de
restitution | RETREAT concession | actor?: support, par, poss; recipient: à
démission, abdication | RETREAT withdrawal | actor: support, poss, de
# CONCEDE.
levée, assouplissement, allègement, allégement, suspension, abrogation | CONCEDE concession | actor?: support, par, poss; recipient: contre, sur, à l'encontre de, à | de: @reins
grâce, amnistie, acquittement, pardon | CONCEDE concession | actor: support, poss, par, adj; recipient: de, à, pour
concession | CONCEDE concession | actor: support, poss, adj, de; recipient: à, envers
réouverture | CONCEDE concession | actor?: support, par; recipient: avec, à | de: @border, @mission

# Who was one of old is none now.
allié, alliée, partenaire, ami | COOPERATE cooperation | actor: support; recipient: de, poss, adj | needs: support | not adj: @bygone | reports: relation
allié, alliée | COOPERATE cooperation | actor: adj; recipient: poss, de | needs: adj | not adj: @bygone | reports: relation
allié, partenaire, ami | COOPERATE cooperation | parties: support | needs: support | not adj: @bygone | reports: relation
ennemi, ennemie, bête noire, adversaire, rival, rivale | REJECT refusal | actor: support; recipient: de, poss, adj | needs: support | reports: relation
soutien, parrain, protecteur, protectrice, mentor | SUPPORT support | actor: support; recipient: de, poss, adj | needs: support | reports: relation
hôte | CONSULT meeting | parties: support, de, poss | needs: support
bailleur, donateur, bailleur de fonds, fournisseur, contributeur, pourvoyeur | AID aid | actor: support; recipient: de, poss, à, en | needs: support | reports: relation
créancier | AID aid | actor: support; recipient: de, poss | needs: support | reports: relation

== adjectives
responsable, coupable, comptable | ASSAULT attack | actor: subject; recipient?: dans, en, à, de, contre | de: @violence
prêt, disposé | AGREE agreement | actor: subject; recipient?: clause.object, clause.indirect, clause.avec, à | not clause: @striking
prêt, disposé, résolu, déterminé | THREATEN threat | actor: subject; recipient?: clause.object, clause.contre, clause.indirect, à | clause: @striking
favorable, acquis, dévoué, solidaire, fidèle, reconnaissant | SUPPORT support | actor: subject; recipient: à, de, envers | negated: REJECT refusal
opposé, hostile, réfractaire, réticent | REJECT refusal | actor: subject; recipient: à, envers
allié, partenaire | COOPERATE cooperation | parties: subject, à, avec, de
furieux, indigné, outré, scandalisé | ACCUSE accusation | actor: subject; recipient: contre, de
candidat | REQUEST request | actor: subject; recipient: à

== support
accueillir, héberger, abriter, recevoir | subject: actor
tenir, avoir, mener, conduire, effectuer, organiser, lancer, entamer, ouvrir, poursuivre, reprendre, engager, entreprendre, réaliser, commencer, débuter, amorcer, achever, terminer, conclure, clore, boucler, finir, relancer, multiplier, intensifier, accentuer, accroître, étendre, élargir, prolonger, renouveler, présider, coprésider, animer, nouer, diriger, coordonner, déclencher, perpétrer, commettre, exécuter, opérer, procéder, livrer, faire, accomplir, pratiquer, monter, signer, parapher, sceller, trouver, obtenir, passer, adopter, ratifier, parvenir, imposer, infliger, décréter, instaurer, proclamer, déclarer, appliquer, maintenir, renforcer, durcir, adresser, formuler, émettre, porter, déposer, soumettre, présenter, proférer, exprimer, manifester, opposer, exercer, réitérer, réaffirmer, apporter, fournir, accorder, octroyer, donner, offrir, verser, envoyer, dépêcher, rendre, prononcer, décerner, planer, peser, annoncer, confirmer, revendiquer, assumer, célébrer, écourter, convoquer | subject: actor
participer, assister, prendre part, se joindre, contribuer, s'associer, connaître, vivre | subject: party
recevoir, subir, essuyer, endurer, affronter, encaisser, bénéficier, faire face, faire l'objet, être la cible, être victime, être visé, écoper | subject: recipient
planifier, programmer, prévoir, préparer, projeter, ordonner, décider, autoriser, approuver, promettre, fixer | subject: actor | status: planned
annuler, décommander, abandonner, renoncer, supprimer, déprogrammer | subject: none | status: cancelled
reporter, ajourner, différer, repousser, suspendre, décaler, retarder, remettre | subject: none | status: postponed
avoir lieu, se tenir, se dérouler, commencer, débuter, s'ouvrir, reprendre, se poursuivre, continuer, s'achever, se terminer, se conclure, prendre fin, survenir, se produire, éclater, intervenir, s'intensifier, durer, échouer, aboutir, entrer, se multiplier, cesser, viser, porter, déboucher, tuer, faire, toucher, frapper | noun: subject
`
