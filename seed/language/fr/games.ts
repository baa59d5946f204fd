import type { GameWords } from '../game-words.ts'

/**
 * Words of sport and of the arts, in which « la France a attaqué l'Islande » is no event between states. Compared without accents and case.
 */
export const games: GameWords = {
  unambiguousWords: `football, footballeur, footballeurs, footballeuse, footballeuses, soccer, rugby, rugbyman, rugbymen, tennis, tennisman, tennismen, basket, basketball, handball, volleyball, hockey, cricket, baseball,
      athlétisme, cyclisme, championnat, championnats, champions, tournoi, tournois, éliminatoires, playoff, playoffs, finaliste, finalistes, olympique, olympiques, paralympique, paralympiques, olympiade, médaille,
      médailles, médaillé, médaillée, match, matchs, matches, buteur, buteurs, entraîneur, entraîneurs, entraîneure, sélectionneur, sélectionneuse, joueur, joueurs, joueuse, joueuses, talonneur, penalty, penaltys,
      penalties, décathlon, heptathlon, triathlon, biathlon, slalom, régate, basketteurs, basketteuses, handballeurs, handballeuses, eurovision, crampons, marathonien, marathonienne, fifa, uefa, golf, aviron, escrime, natation, gymnastique, badminton, curling, pétanque, surf, ski, boxe, boxeur, cricket, rugbyman, judoka, judokas, escrimeur,
      escrimeuse, CAN`,
  ambiguousWords: `équipe, équipes, team, club, clubs, saison, saisons, coupe, finale, buts, battu, bat, stade, affronter, affrontera, affronteront, affronte, affrontent, supporters, attaquants, relais, coureur, coureurs,
      coureuse, coureuses, sprinteur, sprinteuse, podium, peloton, échappée, nageur, nageurs, skieur, skieurs, mêlée, marqué, arbitre, capitaine, vestiaire, vestiaires, ballon, pelouse, égalisé, haies, cycliste, cyclistes`,
  phrases: `coupe (?:du monde|d ' (?:afrique|asie|europe)|davis|des (?:nations|confederations)), (?:champions|premier|europa|nations) league, ligue (?:1|2|des champions|europa|des nations),
      jeux (?:olympiques|asiatiques|africains|paralympiques|du commonwealth|mediterraneens), (?:demi|quarts?|huitiemes?|seiziemes?) (?:- )?(?:de )?finales?,
      (?:en|la|de) finale (?:de|du|des|contre|face|dimanche|samedi), grand prix, gardien de but, tirs au but, match nul, box - office, deux equipes, equipe (?:nationale|de france), tour de france,
      selection nationale, jeu video, serie televisee, en lice, wimbledon, roland garros, match (?:aller|retour|amical), (?:des le|au) coup d ' envoi, coup franc, carton (?:rouge|jaune), (?:en|apres) prolongations?,
      (?:a|avant|apres) la mi - temps, (?:premiere|seconde|deuxieme) (?:mi - temps|manche), retour des vestiaires, sur l ' aile (?:gauche|droite), en - avant, hors - jeu, coup de sifflet final, (?:premier|deuxieme|troisieme|dernier) set, main dans la surface, au relais, en poules?, \\d+e minute,
      \\d+ e minute, \\d[\\d ]* ?(?:metres|m) (?:haies|steeple|nage libre), sur (?:le )?(?:1 500|3 000|5 000|10 000|1500|3000|5000|10000) ?(?:metres|m), groupe [a-h], phase de poules, ligne d ' arrivee, record du monde,
      derniere (?:cote|ascension), dernier carre, (?:place|ticket|billet|qualification|qualifies?|qualifiee?s?) (?:en|pour|pour les|pour la|aux) (?:finales?|demi|quarts?|huitiemes?|seiziemes?|barrages?|phase finale|mondial|euro|can|coupe),
      (?:ouvert|ouvre|ouvrent|ouvrir|debloque|mene|menee?|menait) (?:le score|au score|a la marque), score final, (?:a|des) la \\d+ ?e, entree de jeu, coup du chapeau, en amical, vainqueur (?:du|de son) groupe, balles? de (?:match|set), (?:file|filent|se hisse|se hissent|accede|accedent) en (?:finale|demi|quarts?|huitiemes?),
      (?:lucarne|surface de reparation|points? de penalty|transversale|contre son camp|double la mise), champions? (?:du monde|d ' europe|d ' afrique|en titre|olympiques?), tenants? du titre, (?:bat|battu|battue|battus|ecarte|elimine|eliminee?s?|domine|etrille|corrige) [^,;.]* (?:sur le score|aux points|en prolongation|sur le fil),
      dernier quart d ' heure, en (?:quarts?|huitiemes?|demies?|demi), au bout du suspense, tenu en echec, (?:a|ont) fait le metier, (?:dans|au) (?:le )?money time, apres un (?:but|doublet?|essai|triple),
      place en (?:finale|demi|quarts?), tableau final, en (?:deux|trois|quatre|cinq) (?:sets|manches), (?:remporte|souleve|conserve) le (?:trophee|titre), tie - break, vote du jury, temps additionnel, arrets de jeu, moins de (?:17|19|20|21|23) ans`,
  occasionPhrases:
    "(?:heures?|jours?|semaines?|mois|minutes) (?:avant|apres)|(?:a )?la veille d(?:e|u|es)\\b|le lendemain d(?:e|u|es)\\b|en marge d(?:e|u|es|')|(?:son|sa|ses|leur|leurs) (?:equipe|selection|joueurs|athletes|sportifs)",
  politicalWords: `troupes, forces, armée, armées, soldats, artillerie, missiles, drones, ministère, ministères, ambassade, ambassadeur, émissaire, sanctions, traité, parlement, gouvernement, députés, diplomate, diplomates,
      rebelles, extradition, réfugiés, espionnage, nucléaire, bombardé, annexé, putsch, mémorandum, accord, junte, émir, régime, embargo`,
  alsoVerbs: '',
  infinitiveMarks: '',
  voteWords: 'vote, votes, voix, votent, adopte, abstention, abstentions, resolution',
  scoreLinks: 'a',
  beforeNumbers: 'de, d, du, entre, vers, environ, article, le, jusque, page, chapitre',
  behindSpelledScore:
    'en, au, aux, a, contre, face, grace, apres, dimanche, samedi, lundi, mardi, mercredi, jeudi, vendredi',
  behindScore: '',
  nationalTeams: 'selection, equipe, onze, quinze',
}
