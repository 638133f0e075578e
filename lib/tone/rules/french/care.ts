import type { PhraseRule } from '../phrase-list';

/** What a helpful reply says in French. */
export const frenchCare: readonly PhraseRule[] = [
  {
    cause: 'thanks',
    negatable: true,
    phrases: `
      vos|tes (mots|lignes|encouragements|compliments|messages) [nous|me] [font|fait|touchent]
      savons gré
      (t'es|tu es|vous êtes) (en or|un amour|trop)
      (sans|grâce à) (toi|vous|ton|votre|tes|vos)
      remerciés|remerciée
      trop sympa|chou|chic
      nous touche|touchent
      c'est gentil|sympa|adorable|chic [à|de]
      merci [beaucoup|infiniment|encore|bien|mille fois|à vous|à toi|à tous]
      un (grand|immense|énorme) merci
      mille mercis|merci
      mercis
      nous vous remercions|remercie
      je vous|te remercie
      vous remercie|remercions|remerciant
      on vous|te remercie
      remercier|remerciements|remercie|remercions
      reconnaissant|reconnaissants|reconnaissante
      gratitude
      (nous|on) apprécions|apprécie
      c'est (gentil|sympa|adorable) [de|à]
      trop gentil|gentille
      ça nous|me touche`,
    examples: {
      found: ['[[Merci beaucoup]] pour votre avis', '[[Nous vous remercions]] de votre patience'],
      not: ['Une mercerie'],
    },
  },
  {
    cause: 'apology',
    negatable: true,
    phrases: `
      contrits|contrit|confus|penaud|penauds
      (là|ici|ça) c'est nous
      au temps pour nous|moi
      demandons|demande pardon
      le regret de
      nous avons (manqué|failli|merdé|échoué|fauté|tardé)
      on a (manqué|failli|tardé|raté|cafouillé|chié)
      (entièrement|totalement) notre
      nous assumons
      on assume
      mea culpa
      honte de nous
      c'est sur nous
      pas à la hauteur
      (vous|tu) (méritiez|méritais|mérites|méritez) mieux
      aurait dû être
      nous aurions dû
      on aurait dû
      j'aurais dû
      désolé|désolée|désolés|désolées
      [vraiment|sincèrement|tellement|profondément|bien] désolé|désolée|désolés
      excuse|excuses
      nos|mes [plus] [plates|sincères] excuses
      excusez|excuse [nous|moi]
      pardon
      pardonnez|pardonne
      veuillez (nous|m') excuser
      nous nous excusons
      on s'excuse
      je m'excuse
      navré|navrée|navrés
      confus de
      (nous|je) regrettons|regrette
      c'est (de) notre|ma faute
      notre|mon erreur
      [nous|on] (avons|a) (fait|commis) une erreur
      on s'est trompés|trompé|planté|plantés|loupé|loupés|raté|ratés
      nous nous sommes trompés
      on a (merdé|foiré|déconné|fauté)
      toutes nos excuses
      nous n'avons pas été à la hauteur
      pas été à la hauteur
      (nous|on) vous|t' (avons|a) déçu
      cela|ça|ceci (n') aurait (jamais|pas) dû
      nous vous devons
      regrets`,
    examples: {
      found: ['Oui, [[vraiment désolés]] hier'],
      not: ['Il est désolant'],
    },
  },
  {
    cause: 'understanding',
    phrases: `
      toutes les raisons
      quelle (galère|frayeur|tuile|journée|semaine|peur|angoisse|épreuve|déveine|poisse)
      la (galère|poisse|tuile|rage|loose)
      rien de (plus|pire)
      (c'est|ça|cela) [est] [hyper|super|vraiment|très|si|tellement|trop|franchement] (rageant|frustrant|angoissant|stressant|dur|pénible|intenable|vexant|éprouvant|usant|épuisant|inquiétant|flippant|chiant|moche|triste|terrible|affreux|injuste|lourd)
      (fend|serre|brise) le coeur
      (personne|nul) (devrait|ne devrait|ne mérite|mérite)
      on aurait [hurlé|râlé|pesté|craqué|réagi] [nous aussi]
      (nous|moi|on) (serions|serais|serait|aurions|aurait) [aussi] [hurlé|râlé|en colère|furieux|inquiets]
      de quoi (devenir|s'énerver|râler|craquer|perdre)
      peu de gens
      à votre (journée|soirée|mariage|fête)
      (gâcher|gâche|gâché) (votre|ta|la)
      comment (va|vont|allez|vas|se porte|te sens|vous sentez)
      surtout avec
      boule au ventre
      on l'a mauvaise
      passe mal
      ça coupe
      fait (mal|peur|rager)
      on sait bien
      on (ne l'ignore|sait ce)
      toute notre (sympathie|affection|tendresse)
      (nous|je) (comprenons|comprends) [bien|tout à fait|parfaitement|totalement|tellement|très bien|vraiment] [votre|ta|que|combien|à|la|le|l'|pourquoi]
      on comprend [bien|tout à fait|parfaitement|totalement|tellement|très bien] [votre|ta|que|combien|à|la|le|l'|pourquoi]
      je te|vous comprends
      on te|vous comprend
      nous vous comprenons
      compréhensible
      (nous|je) imaginons|imagine [bien|à quel] [que|combien|point]
      (j'|on|nous) (imagine|imaginons) [bien|à quel] [que|combien|point]
      ça|cela|ce doit|devait être [très|vraiment|si] _
      (c'|cela|ça) (est|a dû être|devait être) [vraiment|très|tellement|si|extrêmement] (frustrant|agaçant|pénible|décevant|stressant|difficile|dur|énervant|rageant|contrariant|inquiétant|embêtant|douloureux|triste)
      (frustrant|agaçant|pénible|décevant|stressant|énervant|rageant|contrariant|inquiétant|embêtant)
      votre|ta (frustration|déception|colère|agacement|inquiétude|peine|impatience|mécontentement|douleur|stress|tristesse)
      à votre|ta place
      de tout coeur
      de tout cœur
      nos pensées
      (nos|mes) [sincères|plus sincères] condoléances
      vous avez raison d'être
      tu as raison d'être
      vous avez [tout à fait|parfaitement|entièrement|bien] (raison|le droit)
      vous méritez|méritiez
      tu mérites|méritais
      (nous|je) savons|sais (que|combien|à quel)
      on sait (que|combien|à quel)
      (nous|on) (vous|t') entendons|entend|écoutons|écoute
      sommes de tout
      pas (facile|évident|simple|drôle|agréable)
      bon courage
      courage à
      prenez|prends [bien] soin
      touché|touchés|touchée par
      tristes|triste d'apprendre
      désolé|désolés|navré|navrés d'apprendre|entendre|lire
      (moment|période|journée|situation|épreuve) [très|si|aussi] (difficile|pénible|compliquée|douloureuse|compliqué|stressante|frustrante)
      prompt rétablissement
      serai*|serions|serait (frustré|frustrés|déçu|déçus|agacé|agacés|énervé|énervés) aussi`,
    examples: {
      found: ['[[Je comprends que]] ce soit long'],
      not: ['Le prix comprend la taxe'],
    },
  },
  {
    cause: 'reassurance',
    phrases: `
      pas de (souci|soucis|problème|panique|stress|pb)
      aucun souci|problème
      ne vous inquiétez pas
      ne t'inquiète pas
      t'inquiète
      n'hésitez|hésite pas
      soyez rassuré|rassurée|rassurés|assuré|assurée
      sois rassuré|rassurée
      rassurez|rassure vous|toi
      on s'en occupe
      (nous|je) nous|m' [en] occupons|occupe
      ça arrive (à tout le monde|aux meilleurs)
      prenez|prends [tout] votre|ton temps
      à vos|tes côtés
      (nous|on) (sommes|est) là [pour]
      tout va bien
      ce n'est pas [de] votre|ta faute
      vous n'y êtes pour rien
      tu n'y es pour rien
      on va (arranger|régler|réparer|trouver|résoudre)
      nous allons (arranger|régler|réparer|trouver|résoudre)
      on ne vous|te lâche pas`,
    examples: { found: ['[[Pas de souci]], on regarde'], not: ['Un souci de plus'] },
  },
  {
    cause: 'offer',
    phrases: `
      (nous|on|je) (serions|serait|serais|sommes|est|suis) (ravis|ravi|ravie|heureux|heureuse|contents) de|d' (vous|t'|te) (aider|accompagner|accueillir|renseigner|répondre)
      (vous|t') aider
      pour vous|t' (aider|accompagner)
      (nous|on|je) (regardons|regarde|vérifions|vérifie) [cela|ça] [avec|tout|immédiatement|ensemble|de suite|pour]
      à votre|ta (disposition|écoute)
      (nous|on|je) (restons|reste|sommes|est|suis) [à] votre|ta (disposition|écoute)
      (nous|on|je) (revenons|revient|reviens|reviendrons|reviendra) vers
      (nous|on|je) vous|te|t' (propose|proposons|offre|offrons|envoie|envoyons|rembourse|remboursons|rappelle|rappelons|tiens|tient|tenons)
      (nous|on|je) (allons|va|vais) [vous|te|t'] (aider|vérifier|regarder|remplacer|rembourser|envoyer|échanger|contacter|chercher)
      [souhaitez|veux] vous|tu (que nous|qu'on)
      avec plaisir
      un geste
      comment (pouvons|puis|peut) [nous|je|on] vous
      si vous avez [la moindre|d'autres|une|besoin]
      si tu as [la moindre|d'autres|une|besoin]`,
    examples: { found: ['[[Nous restons à votre disposition]]'], not: ['La disposition des meubles'] },
  },
  {
    cause: 'greeting',
    phrases: `
      ^bonjour
      ^bonsoir
      ^salut
      ^coucou
      ^hello
      ^hey
      ^chère|cher|chers
      ^madame|monsieur
      bienvenue`,
    examples: { found: ['[[Bonjour]] à tous les amis'], not: ['Il dit bonjour'] },
  },
  {
    cause: 'closing',
    phrases: `
      [bien|très] cordialement
      bien à vous|toi
      [très] (bonne|belle|excellente|douce) (journée|soirée|semaine|fin|continuation|nuit|année|fête|dégustation|lecture|route|après)
      [très] (bon|beau|excellent|joyeux) (week|weekend|voyage|séjour|appétit|dimanche|samedi|noël|anniversaire|courage)
      à [très] bientôt
      à tout de suite
      à plus|demain|vite
      bisous
      bises
      prenez soin de vous
      prends soin de toi
      sincères salutations
      salutations
      au plaisir
      dans l'attente
      chaleureusement
      hâte de
      on a|avons hâte`,
    examples: { found: ['[[Bonne journée]] et merci'], not: ['La journée fut bonne'] },
  },
];
