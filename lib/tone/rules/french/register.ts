import type { PhraseRule } from '../phrase-list';

/** French words of ceremony, of talk and of gladness. */
export const frenchRegister: readonly PhraseRule[] = [
  {
    cause: 'ceremony',
    phrases: `
      madame|monsieur|mesdames|messieurs
      veuillez
      (nous|je) vous (prions|prie|informons|informe|remercions|confirmons|confirme|invitons|assurons|présentons|saurions|adressons|rappelons)
      agréer|recevoir
      salutations
      cordialement
      l'expression
      considération
      soucieux
      (nous|je) (avons|ai) bien (reçu|pris|noté)
      (nous|je) (accusons|prenons) (réception|bonne|acte)
      suite à
      à cet égard
      en effet
      toutefois|néanmoins|cependant|ainsi|également|afin|notamment
      par ailleurs
      en outre
      dès lors
      dans les (meilleurs|plus brefs) délais
      désagrément|désagréments
      gêne occasionnée
      occasionné|occasionnée
      bienveillance
      bienveillante attention
      requête
      courrier
      relatif|relative à
      concernant
      nous (mettons|mettrons) tout
      tout mettre en
      nos équipes|services
      votre (compréhension|patience|confiance|fidélité|intérêt|satisfaction)
      à votre (disposition|entière|égard)
      dont|lequel|laquelle|lesquels
      sincères|sincèrement
      bien vouloir
      je me permets
      nous nous (permettons|tenons|engageons)
      formulaire
      la présente
      auprès`,
    examples: { found: ['[[Nous vous prions]] de patienter'], not: ['Une considérable perte'] },
  },
  {
    cause: 'slang',
    phrases: `
      coucou|salut|hello|hey|yo|wesh|re
      ouais|ouaip|nan|nope|yep|ouiii
      mdr|lol|ptdr|xd|jpp|omg|tkt|stp|svp|dsl|bjr|slt|mp|dm|bcp|pb|pcq|pk|qd|ds|tt|ms|ns|jsp|oklm
      super|trop|génial|top|cool|canon|chouette|nickel|sympa|kiffe|kiffer|énorme|dingue|ouf|stylé|carré|dispo|impec
      genre|truc|trucs|machin|bidule|boulot|bosser|bosse|bouffe|bouffer|pote|potes|gars|mec|meuf|frère|frérot|team
      ça (marche|roule|va|craint|gère|dépote|déchire|fait|bug|bugge)
      c'est (quoi|parti|carré|bon|cool|top|chaud|relou|nul)
      t'as|t'es|t'inquiète|t'étais|t'avais|t'aimes
      y a|y'a
      j'ai pas|j'suis|chais
      on (a|est|va|fait|t'|te|s'|se|vous|adore|aime|regarde|vérifie|revient|n'|ne|y|arrive|gère|sait|comprend|peut|croise|reste|prend)
      oups|aïe|zut|mince|flûte|ah|oh|eh|euh|bah|ben|hein|pfff|ouf|hop|youpi|yes
      du coup
      grave
      vachement
      à fond
      à plus
      ciao|tchao
      bisous|bises|biz|bisou
      relou|galère|galères|foiré|planté|loupé|cata|pépin|bug|bugs|couac
      un max
      pas cool|top|ouf
      check|go|fail|fun|fan|fans|pro|info|infos|appli|resto|apéro|aprem
      carrément
      franchement
      d'ac|dac|okay`,
    examples: { found: ['[[Ouais]], pourquoi pas'], not: ['Les ouïes'] },
  },
  {
    cause: 'praise',
    negatable: true,
    negated: 'complaint',
    phrases: `
      bravo
      félicitations
      chapeau
      [très|si|trop|vraiment] (beau|belle|jolie|joli|beaux|belles) (photo|photos|travail|choix|idée|message|commentaire|retour|avis|initiative|cliché|création|projet|plat|look)
      bien (joué|vu|trouvé)
      excellent|excellente|excellents
      (bonne|super|excellente|très bonne|chouette|sacrée) (idée|question|nouvelle|remarque|suggestion)
      magnifique|magnifiques|superbe|superbes|splendide|sublime|formidable|formidables|fantastique|extraordinaire|génial|géniale|géniaux|parfait|parfaite|remarquable|merveilleux|merveilleuse|incroyable|adorable|exceptionnel|exceptionnelle
      vous êtes (adorable|adorables|géniaux|génial|les meilleurs|formidable|formidables|au top|super|trop|incroyables)
      tu es (adorable|génial|géniale|le meilleur|la meilleure|formidable|au top|super|trop)
      t'es (adorable|génial|géniale|le meilleur|la meilleure|formidable|au top|super|trop)
      trop (mignon|belle|beau|chou|bien|cool|forte|fort|stylé)
      (quel|quelle) (belle|beau|jolie|bonne|superbe|plaisir|bonheur|joie|chance|magnifique)
      fier|fiers|fière de
      au top
      au rendez vous`,
    examples: { found: ['[[Bravo]] à toute la bande', '[[Bien joué]] !'], not: ['Un bravache'] },
  },
  {
    cause: 'joy',
    negatable: true,
    negated: 'complaint',
    phrases: `
      ravi|ravis|ravie|ravies
      heureux|heureuse|heureuses
      content|contents|contente|contentes
      enchanté|enchantés
      [grand|vrai|réel] plaisir
      joie|bonheur
      (fait|font|ferait) [très|tellement|super|vraiment] (plaisir|chaud|du bien)
      chaud au coeur
      chaud au cœur
      chaud (au|le) _
      (on|nous|j'|je) (adore|adorons|aime|aimons)
      adore|adorons|adorer
      hâte
      youpi|hourra|yes|yeah|yay
      sourire|souriant
      avec (grand|joie|plaisir)
      bienvenue
      merveille|merveilles
      joyeux|joyeuse
      régalez|régale|régal
      vive
      touche (beaucoup|énormément|sincèrement)
      motive
      (la|notre|toute l') (équipe|team) (est|sourit|saute|danse)
      câlin|câlins|bisous
      fête|fêter
      profitez|profite bien
      enthousiaste|enthousiasme`,
    examples: { found: ['Nous sommes [[ravis]] pour vous'], not: ['Il a ravivé le feu'] },
  },
  {
    cause: 'sorrow',
    phrases: `
      triste|tristes|tristesse
      déçu|déçue|déçus|déçues|décevant|décevante|déception
      malheureusement
      hélas
      dommage
      regrettable
      peine|chagrin|deuil|perte
      malheureux|malheureuse
      regret`,
    examples: { found: ['Nous sommes [[tristes]] aussi'], not: ['La triche'] },
  },
];
