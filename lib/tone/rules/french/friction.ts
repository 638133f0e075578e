import type { PhraseRule } from '../phrase-list';

/** What a French reply says that chills or hurts. */
export const frenchFriction: readonly PhraseRule[] = [
  {
    cause: 'dismissal',
    phrases: `
      inutile de
      (la plupart|plupart) (de|des) (nos|autres|gens|clients)
      (ça|cela) ne (changera|change|sert|fera) [rien]
      ça va
      de rien
      on arrête
      libre à vous|toi
      bonne chance
      y en a d'autres
      quelle tragédie
      la réponse est la même
      on peut rêver
      fin de
      il existe
      tout est
      et pourquoi pas
      ça se (lit|lisait|fait|voit|vérifie)
      prend (30|deux|dix|une|cinq) (secondes|minutes)
      à titre indicatif
      pas lieu de
      que ça à faire
      depuis (ton|votre) canapé
      rien d'exceptionnel
      ce n'est (qu'un|qu'une|pas la)
      c'est marqué|écrit|noté|indiqué
      comme (tout le monde|les autres|partout)
      seul|seule responsable
      vous survivrez|survivras
      si (t'es|tu es|vous êtes|vous n'êtes|ça) (pas content|pas|va pas)
      vivement conseillé
      plus clair
      next
      (remonte|remontez|relis|relisez) [le|les|la]
      désinstaller
      (n'est|est) pas (notre|mon) (problème|faute|souci|responsabilité|affaire|rôle)
      pas (notre|mon) (problème|faute|souci|responsabilité|affaire|rôle|ressort|service)
      pas de notre ressort|responsabilité|faute
      ne nous|me (concerne|regarde) pas
      nous n'y pouvons rien
      on n'y peut rien
      rien (à|de) (ajouter|plus|faire|voir|dire)
      calmez|calme vous|toi
      du calme
      on se calme
      et alors
      peu importe
      tant pis
      c'est comme ça
      c'est la vie
      ça arrive
      ce n'est (qu'|rien|pas si|pas grave|pas un drame|pas compliqué|pas sorcier)
      pas la fin du monde
      c'est (pourtant|écrit|indiqué|marqué|précisé|stipulé|mentionné|clairement)
      (est|sont) [clairement|bien] (indiqué|indiqués|indiquée|écrit|écrits|précisé|mentionné|stipulé|affiché)
      tout est (indiqué|écrit|expliqué|dit|sur|dans)
      il suffit|suffisait (de|d')
      lisez|lis (les|la|le|notre|nos|donc|bien)
      consultez|consulte (la|notre|le|nos) (faq|site|page|conditions|cgv)
      voir (la|notre|le|nos) (faq|site|page|conditions|cgv)
      (cf|cf.) (la|notre|nos)
      vous êtes libre|libres [de|d']
      libre à vous|toi
      allez|va voir ailleurs
      rien ne vous|t' (oblige|force)
      personne ne vous|t' (oblige|force)
      c'est votre|ton (choix|problème|opinion|avis)
      votre|ton avis (n'|ne)
      les autres clients
      tous les autres
      personne [d'autre] ne (s'est|se) plaint
      personne d'autre
      vous exagérez
      tu exagères
      on s'en (fiche|moque|fout)
      (je|nous) m'|nous en (fiche|moquons)
      dossier|ticket|sujet|discussion clos|close|clôturé|fermé
      fin de (la|l') (discussion|histoire)
      bref
      quoi qu'il en soit
      c'est noté
      bien noté
      cherchez|cherche (un|sur) (peu|google)
      google est votre ami
      à vous de (voir|vérifier|lire|faire)
      à toi de (voir|vérifier|lire|faire)
      débrouillez|débrouille vous|toi
      fonctionne (très bien|parfaitement|normalement|correctement)
      (chacun|chaque) son avis`,
    examples: {
      found: ['Ce [[n’est pas notre problème]]', '[[Calmez-vous]] un peu'],
      not: ['C’est notre problème'],
    },
  },
  {
    cause: 'barb',
    phrases: `
      comme (nous|je|on) (vous|te|t'|l') (avons|ai|a|l'avons) [déjà|pourtant]
      comme (déjà|précédemment|indiqué|expliqué|dit|précisé)
      (nous|on|je) (vous|te|t'|l') [l'] (avons|a|ai) (déjà|pourtant)
      (nous|on|je|j') (avons|a|ai) (déjà|pourtant) (dit|répondu|expliqué|précisé|indiqué|écrit)
      pour la (dernière|deuxième|troisième|énième|centième) fois
      une fois (de plus|encore)
      encore une fois
      combien de fois
      la prochaine fois (lisez|lis|pensez|pense|essayez|vérifiez|vérifie|peut)
      merci (pour|de) (votre|ton|ta|ce|cette|ces|vos|tes) (roman|leçon|analyse|expertise|opinion|grand|grande|belle|brillante|conseils|conseil|lumières|théorie|sagesse|précieux|précieuse|éclairage|cours|poème|tirade|critique|mauvaise)
      merci pour rien
      merci quand même
      avec tout le respect
      sans vouloir vous|t' (vexer|offenser)
      bravo (pour|à|l'|d'|champion|sherlock|quelle)
      félicitations (pour|d'|vous)
      quelle (surprise|originalité|perspicacité|élégance|classe|imagination|finesse)
      quel (talent|humour|courage|esprit|scoop|sens)
      tiens tiens
      comme c'est (original|mignon|étonnant|charmant|drôle|intéressant|pratique)
      c'est (mignon|amusant|fascinant|cocasse) [de|d'|que|comme]
      si vous le dites
      si tu le dis
      puisque vous (semblez|savez|êtes|tenez|insistez|avez)
      puisque tu (sembles|sais|es|tiens|insistes|as)
      visiblement
      manifestement
      apparemment vous|tu
      il est dommage que
      dommage (que|pour|de)
      désolé|désolés (si|que) (vous|tu|cela|ça|la) [le|ne]
      désolés (de|d') (vous|te) (décevoir|contrarier|apprendre)
      soyons clairs
      pour être [tout à fait|parfaitement] clair|clairs
      on ne peut pas plaire à tout le monde
      impossible de contenter tout le monde
      contents|ravis|heureux (que|de voir que) vous ayez (du temps|trouvé le temps)
      vous avez (du|beaucoup de|visiblement) temps
      courage (à|pour) (vos|vos proches|ton|votre)
      rassurez|rassure nous|moi
      rassurez vous
      croyez (le|nous|moi) ou
      [mon] (pauvre|coco|chou|champion|génie|ami|gars|vieux)
      la lecture
      savoir lire
      apprenez|apprends à
      grand merci pour votre
      vous (devriez|pourriez) (peut|essayer|penser|apprendre|relire|lire)
      fascinant
      étonnant
      captivant
      sherlock
      einstein`,
    examples: { found: ['[[Comme déjà]] dit, non', '[[Merci pour rien]]'], not: ['Comme toi, merci'] },
  },
  {
    cause: 'blame',
    phrases: `
      vous auriez dû|pu
      tu aurais dû|pu
      il fallait (lire|vérifier|demander|commander|penser|faire|y|nous|contacter|regarder|venir)
      vous n'avez (pas|jamais|visiblement|manifestement|même|rien|sans)
      tu n'as (pas|jamais|visiblement|même|rien)
      t'as (pas|jamais|rien)
      vous avez (oublié|omis|refusé|choisi|accepté|mal|vous|ignoré|raté|cassé|saisi|négligé|signé|coché)
      tu as (oublié|refusé|choisi|accepté|mal|ignoré|raté|cassé)
      votre|ta (faute|erreur|responsabilité|négligence)
      c'est vous|toi qui
      vous vous (trompez|êtes trompé|êtes trompée)
      tu te trompes
      si vous aviez
      si tu avais
      vous ne (lisez|savez|comprenez|voulez|cessez|faites)
      tu ne (lis|sais|comprends|veux)
      faute de votre part
      erreur de votre part
      de votre (fait|part|côté)
      les gens comme vous|toi
      des gens comme vous|toi`,
    examples: { found: ['[[Vous auriez dû]] lire la notice'], not: ['Nous aurions dû le dire'] },
  },
  {
    cause: 'refusal',
    phrases: `
      (nous|on|je) ne (pouvons|peut|peux|faisons|remboursons|prenons|proposons|donnons|acceptons|commentons|répondons|ferons|donnerons|pourrons|sommes|traitons|souhaitons) [pas|plus|malheureusement]
      impossible
      pas (possible|remboursable|éligible|disponible|autorisé|prévu|échangeable|couvert|pris|recevable|négociable)
      (n'est|sont|n'a) (pas|plus|ni) (possible|remboursable|éligible|disponible|autorisé|prévu)
      aucun (remboursement|échange|geste|suivi|recours|retour)
      aucune (exception|suite|réclamation|dérogation|compensation|solution|réponse)
      refusé|refusée|refusons|rejetée|rejeté
      ne sera pas|plus
      ne seront pas
      ^non
      hors de question
      pas question
      inutile (de|d')
      sans suite`,
    examples: { found: ['C’est [[impossible]] ici', '[[Aucun remboursement]] ici'], not: ['Possible, oui'] },
  },
  {
    cause: 'policy',
    phrases: `
      conditions (générales|d'utilisation|de)
      cgv|cgu
      règlement|règlements
      (notre|la) politique
      procédure|procédures
      conformément (à|aux|au)
      en vertu
      (votre|ta) (demande|réclamation|dossier|message|requête|ticket|signalement) (a|est|sera|ne)
      a [bien] été (transmise|transmis|enregistrée|enregistré|traitée|traité|prise|pris|clôturé|clôturée|reçue|reçu|classé|rejetée|refusée|étudiée|close)
      été (transmise|transmis|enregistrée|enregistré|traitée|traité|clôturé|clôturée|classé|rejetée)
      numéro de (dossier|ticket|réclamation|suivi)
      jours ouvrés|ouvrables
      service (client|clients|concerné|compétent|juridique|après)
      adressez|adresse vous|toi
      adresser (à|votre|un)
      contactez|contacte (le|la|notre) (service|boutique|magasin|support|agence)
      via (le|notre) (formulaire|site)
      (le|un|notre) formulaire
      (est|sera) (traitée|traité|étudiée)
      délai|délais
      (aucun|pas d') autre (commentaire|canal|information)
      en magasin uniquement
      sur présentation
      pièces justificatives
      justificatif
      nous en prenons note
      dont acte`,
    examples: {
      found: ['C’est [[notre politique]]', 'Voir nos [[CGV]] en ligne'],
      not: ['Un homme politique'],
    },
  },
];
