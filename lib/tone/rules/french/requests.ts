import type { PhraseRule } from '../phrase-list';

/** How French asks, orders, doubts and promises. */
export const frenchRequests: readonly PhraseRule[] = [
  {
    cause: 'please',
    phrases: `
      (voudriez|accepteriez|pourriez|auriez|feriez|consentiriez|daigneriez) [nous|vous]
      vous plairait
      veux|veut|voulez|voudrais [tu|vous] bien
      serions|serais reconnaissants|reconnaissant
      quand (t'as|tu as|vous avez|tu auras) (une|deux|cinq) (minute|minutes|secondes|seconde)
      ce plaisir
      pourrais|puis je
      je vous prie
      dans l'attente
      simplement me|nous
      auriez la
      s'il vous|te plaît|plait
      svp|stp
      veuillez
      merci (de|d') (bien|nous|me|vous|t'|ne|patienter|préciser|prendre|consulter|vérifier|lire)
      je vous (prie|saurais)
      nous vous (prions|invitons|saurions)
      je vous|t' invite à
      on vous|t' invite à
      auriez vous (l'amabilité|la gentillesse|la bonté)
      l'amabilité
      la gentillesse de
      si cela|ça (ne) vous|t' (dérange|convient|ennuie)
      si possible
      si vous (le) (souhaitez|voulez|pouvez) [bien]
      si tu (le) veux|peux [bien]
      quand vous|tu (aurez|auras|avez|as|pourrez|pourras|pouvez|peux)
      bien vouloir
      prière de
      n'hésitez|hésite pas à
      vous serait il possible
      merci d'avance
      aimable`,
    examples: { found: ['Écrivez-nous, [[s’il vous plaît]]', '[[Veuillez]] patienter'], not: ['Le plaid'] },
  },
  {
    cause: 'couldYou',
    phrases: `
      pourriez|pouvez|voulez|voudriez|auriez|sauriez|accepteriez vous
      peux|pourrais|veux|voudrais|aurais tu
      pourrions|pouvons|puis|pourrais|peut nous|je|on
      serait|est il possible
      est ce que (vous|tu) (pourriez|pouvez|pourrais|peux)
      (vous|tu) (pourriez|pourrais)
      serait ce possible
      est ce possible
      vous (serait|est) il
      tu (peux|pourrais) nous|m'|me
      pensez vous
      ne devrait on|il pas`,
    examples: { found: ['[[Pourriez-vous]] réessayer ?'], not: ['Vous pouvez'] },
  },
  {
    cause: 'mustOrder',
    phrases: `
      vous devez
      tu dois
      il faut [que|d'abord]
      il vous|te faut
      il fallait
      vous (êtes|étiez) (tenu|tenus|obligé|prié|priés|censé|censés)
      vous n'avez|aviez qu'à
      tu n'as|avais qu'à
      t'as qu'à
      vous (n') (pouvez|avez) pas [le droit]
      doit|doivent (être|nous|impérativement|obligatoirement)
      obligatoire|obligatoirement
      impérativement|impératif
      ne _ pas
      arrêtez|arrête (de|d')
      cessez|cesse (de|d')
      n'oubliez|oublie pas
      exigé|exigée|exigeons
      assurez vous
      vous devriez
      tu devrais
      vous êtes priés`,
    examples: { found: ['[[Vous devez]] remplir le formulaire'], not: ['Ils doivent leur vie'] },
  },
  {
    cause: 'hedge',
    phrases: `
      se peut
      se pourrait
      pas (exclu|impossible|garanti|certain|définitif|arrêté)
      selon nos|mes|les
      sous réserve
      susceptible|susceptibles
      estimé|estimée|approximatif|provisoire
      p't être
      p'tet|ptet|ptêt
      (serait|seraient|permettrait|aurait|auraient|faudrait|s'agirait|suffirait|semblerait|arriverait|viendrait)
      on verra
      ça (dépend|varie|peut)
      promets|garantis rien
      à vue de nez
      grosso modo
      plus ou moins
      ou pas
      si (mes|nos|ma|ce que|je ne|nous ne)
      je crois|pense|dirais
      a priori
      il faut compter
      exclure
      peut être
      probablement|vraisemblablement|apparemment|éventuellement|possiblement
      sans doute
      il (semble|semblerait|paraît|parait|se peut|est possible|se pourrait)
      (cela|ça) (semble|semblerait|pourrait|devrait|peut|dépend)
      (je|nous|on) (pense|pensons|crois|croyons|croit|suppose|supposons|espère|espérons|imagine)
      à priori|priori
      a priori
      normalement
      en principe
      en général|généralement
      à mon|notre (avis|connaissance|sens)
      pas [tout à fait|totalement|entièrement|complètement|encore] sûr|sûrs|sûre|certain|certains
      pas sûr|sûrs|sûre|certain|certains
      il|elle|on|nous|ce (devrait|devrions|pourrait|pourrions)
      devrait|devraient|pourrait|pourraient
      plutôt
      un peu
      assez
      environ
      plus ou moins
      à peu près
      en quelque sorte
      a l'air
      l'impression
      (nous|on|je) (allons|va|vais) (essayer|tenter|voir)
      essayons|essaie|essayer|tâcherons
      sous réserve
      d'ici (quelques|une|deux|peu)
      sauf (erreur|imprévu)
      si tout (va|se)
      difficile (à|de) dire
      sans (garantie|certitude|promettre)
      (ne) (peux|pouvons|peut) (pas) (garantir|promettre|confirmer)
      pas garantir|promettre
      plausible
      certains cas
      quelques jours`,
    examples: { found: ['C’est [[peut-être]] ça'], not: ['La peur est là'] },
  },
  {
    cause: 'certainty',
    negatable: true,
    phrases: `
      certainement|absolument|assurément|évidemment|clairement|totalement|parfaitement|définitivement|catégoriquement|formellement
      bien sûr|entendu|évidemment
      sans aucun doute
      aucun doute
      c'est (certain|sûr|clair|évident|confirmé|garanti|réglé|fait|prêt)
      garanti|garantie|garantit|garantissons|garantis
      sûr et certain
      à coup sûr
      toujours
      jamais
      100 %
      100%
      à cent pour cent
      le|la|les (meilleur|meilleure|meilleurs|meilleures|plus)
      numéro un
      leader
      prouvé|prouvée
      exactement
      oui
      certifié|certifiée
      sans exception
      point final
      vous pouvez compter
      tu peux compter
      sans faute
      en toute certitude
      je suis|sommes (sûr|certain|certains|convaincu|convaincus|persuadé|persuadés|formel|formels)
      nous (sommes) (sûrs|certains|convaincus|persuadés|formels)
      confiance`,
    examples: { found: ['C’est [[absolument]] vrai'], not: ['Absolution'] },
  },
  {
    cause: 'commitment',
    phrases: `
      (je|nous) (te|vous) le (certifie|promets|garantis|certifions|promettons)
      l'assurance [formelle]
      aucun|aucune (doute|inquiétude|centime|frais|surprise)
      pas (un centime|le moindre|une seconde)
      c'est (acquis|réglé|sûr|fait|promis|garanti|signé|du béton|plié|bouclé)
      les yeux fermés
      l'engagement
      définitivement
      (sera|seront|restera|resteront) [toujours|la|le|les]
      chiffres à l'appui
      crème
      les plus rapides
      ne (perdrez|perdras|paierez|paieras|paiera|sera) [pas|rien|aucune]
      je garde|reste|suis|m'en charge (moi|personnellement|dessus)
      passe demain
      (nous|je) (serons|serai|rappelle|rappelons|livre|livrons) [chez|là|demain|ce]
      nous (nous) engageons
      on s'engage
      je m'engage
      promis
      (je|nous|on) [vous|te|le] (promets|promettons|promet|garantis|garantissons|garantit|assure|assurons|confirme|confirmons)
      vous (recevrez|aurez|serez|pourrez)
      tu (recevras|auras|seras|pourras)
      sera (réglé|réparé|envoyé|remboursé|livré|traité|remplacé|prêt|disponible|fait)
      est (réglé|réparé|corrigé|envoyé|confirmé|remboursé|résolu)
      dans les _ (heures|jours|minutes)
      sous _ (heures|h|jours)
      d'ici (demain|ce|la|vendredi|lundi|mardi|mercredi|jeudi)
      avant (demain|ce|la|vendredi|lundi|mardi|mercredi|jeudi|midi)
      comptez|compte sur (nous|moi)
      ma|notre parole
      personnellement
      (nous|je) (ferons|ferai|veillerons|veillerai|assurerons|enverrons|enverrai|rembourserons|remplacerons|reviendrons|reviendrai|réglerons)
      on (fera|enverra|règle|réglera|remboursera|remplace)`,
    examples: { found: ['[[Promis]], vous l’avez demain'], not: ['Promotion'] },
  },
];
