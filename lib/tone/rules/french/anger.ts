import type { PhraseRule } from '../phrase-list';

/** What French says in anger. */
export const frenchAnger: readonly PhraseRule[] = [
  {
    cause: 'insult',
    negatable: true,
    phrases: `
      idiot|idiote|idiots|idiotes
      imbécile|imbéciles
      crétin|crétine|crétins
      abruti|abrutie|abrutis
      débile|débiles
      stupide|stupides
      con|conne|cons|connes|connard|connards|connasse
      bouffon|bouffons
      clown|clowns
      nul|nulle|nuls|nulles
      incapable|incapables
      incompétent|incompétente|incompétents
      menteur|menteurs|menteuse
      voleur|voleurs|arnaqueur|arnaqueurs
      minable|minables
      pitoyable|lamentable|ridicule|pathétique
      ignare|ignares|inculte|incultes
      tocard|boulet|blaireau|andouille|ordure|ordures|raclure
      taré|tarés|malade mental
      fainéant|fainéants
      lâche|lâches
      hypocrite|hypocrites
      troll|trolls
      rageux|haineux
      fous le camp
      dégage|dégagez
      ferme la
      fermez la
      la ferme
      ta gueule
      vos gueules
      va te faire
      allez vous faire
      grandissez|grandis un peu`,
    examples: { found: ['Quel [[idiot]], celui-là'], not: ['Il n’est pas idiot'] },
  },
  {
    cause: 'profanity',
    phrases: `
      merde|merdes|merdique
      putain|ptn|putin
      bordel
      foutre|foutu|foutage
      chier|chiant|chiante|chiants
      fais chier
      enculé|enculés
      salaud|salope|salopard
      pute|putes
      cul
      couilles|couillon
      ntm|fdp|tg
      nom de dieu
      bon sang
      saloperie
      emmerde|emmerdes|emmerdez`,
    examples: { found: ['[[Putain]], ça marche pas'], not: ['Une députée'] },
  },
  {
    cause: 'complaint',
    negatable: true,
    phrases: `
      colère|furieux|furieuse|énervé|énervée|énervés|agacé|agacée|exaspéré|exaspérant|excédé
      marre
      ras le bol
      ça suffit
      [c'] en voilà assez
      inacceptable|inadmissible|intolérable|scandaleux|scandaleuse|honteux|honteuse|insupportable|inexcusable
      honte
      scandale
      arnaque|arnaques
      n'importe quoi
      foutage de gueule
      se moque de
      se foutre
      déteste|détestable|haine
      horrible|affreux|catastrophique|catastrophe|désastre|pire
      nul à
      insultes|insulte|injures|menaces|menace|propos
      (ne) tolérons|tolérerons|acceptons|accepterons pas
      serez|seras (bloqué|bloquée|signalé|banni)
      bloquer|bloqué|bloqués|signaler|signalé|banni|bannis
      un peu de respect
      restez|reste (poli|polie|courtois|correct|correcte)
      surveillez|surveille vos|votre|ton
      vous nous|me fatiguez
      tu nous|me fatigues
      vous plaisantez
      tu plaisantes
      sérieusement
      sérieux
      franchement
      abusé|abusez|abus
      stop
      mensonge|mensonges|mensonger
      calomnie|diffamation|diffamatoire
      insulter`,
    examples: { found: ['C’est [[inadmissible]] !'], not: ['Il n’est pas furieux'] },
  },
  {
    cause: 'impatience',
    phrases: `
      encore
      déjà (dit|répondu|expliqué|demandé|envoyé|fait|précisé|indiqué)
      depuis (des|trois|deux|plusieurs|_) (heures|jours|semaines|mois)
      toujours (rien|pas|aucun|aucune)
      enfin
      à la fin
      (combien de|encore) fois
      sans arrêt|cesse
      perdre (notre|mon|du) temps
      perdez|perds (votre|ton|notre) temps
      au lieu de|d'
      plusieurs fois
      à répétition
      répéter|répète|répétons|répétez
      une bonne fois
      on vous|t' attend`,
    examples: { found: ['On le [[répète]] : non'], not: ['Une répétition'] },
  },
];
