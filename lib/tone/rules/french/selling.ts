import type { PhraseRule } from '../phrase-list';

/** How French presses and sells. */
export const frenchSelling: readonly PhraseRule[] = [
  {
    cause: 'hurry',
    phrases: `
      ne reste (que|plus que)
      plus que _
      avant (ce soir|dimanche|samedi|vendredi|lundi|minuit|demain|midi|qu'une|qu'un|que)
      il sera trop tard
      sera trop tard
      trop tard
      dernier (jour|moment|rappel|créneau|lot)
      dernières (heures|places|pièces|paires|chances)
      derniers (jours|billets|créneaux|exemplaires)
      chrono
      chaque (heure|minute) compte
      _ (pièces|places|créneaux) [pas une]
      grouille|grouillez
      (se|vous) presser|pressez
      dans l'heure
      finit|ferme (ce|à|demain|dans|bientôt)
      reviendra plus
      stocks|places (très|limités|limitées)
      bloquez|bloque (les|la|le|vite|tout)
      ne traîne|traînez pas
      après c'est
      faut (signer|réserver|commander|se)
      (c'|ça) part
      minuit
      vite
      dépêchez|dépêche vous|toi
      dernière (chance|minute|heure|ligne|place|occasion)
      derniers|dernières (jours|jour|heures|places|exemplaires|stocks)
      plus que (_|quelques) (jours|heures|places|exemplaires|minutes)
      jusqu'à (ce soir|minuit|demain)
      avant (qu'il|rupture|minuit|ce soir|demain)
      (ne|n') (attendez|attends|ratez|rate|manquez|manque|tardez|tarde) (pas|plus)
      (attendez|attends|ratez|rate|manquez|manque|tardez) pas
      offre (limitée|flash|exclusive|spéciale|exceptionnelle)
      (temps|quantité|stock|stocks|places|édition|durée) (limité|limitée|limités|limitées)
      maintenant
      immédiatement
      tout de suite
      sans (attendre|tarder|délai|plus attendre)
      urgent|urgence
      aujourd'hui (seulement|uniquement)
      c'est (maintenant|le moment)
      foncez|fonce
      profitez|profite (en)
      profitez|profite [vite|de|du|des]
      au plus vite
      dans les plus brefs délais
      plus tard que
      rapidement
      date limite
      se termine (ce|demain|bientôt|dans)
      qu'attendez|attends vous|tu`,
    examples: { found: ['[[Dépêchez-vous]] un peu', '[[Dernière chance]] !'], not: ['Une vitesse'] },
  },
  {
    cause: 'persuasion',
    phrases: `
      vous n'allez pas (regretter|en revenir|le croire)
      tu ne vas pas (regretter|en revenir|le croire)
      vous ne le regretterez pas
      tu ne le regretteras pas
      faites|fais (nous|moi) confiance
      croyez|crois (nous|moi)
      achetez|achète|commandez|commande|réservez|réserve|cliquez|clique|inscrivez|inscris|abonnez|abonne|rejoignez|rejoins|découvrez|découvre|testez|teste|offrez|craquez|craque
      passez à
      code promo
      avec le code
      lien en bio
      gratuit|gratuite|gratuitement|offert|offerte|offerts
      remise|réduction|promo|promotion|soldes|rabais
      bon plan
      meilleur prix
      exclusif|exclusivité|exclusive
      à ne pas (rater|manquer|louper)
      incontournable
      laissez|laisse [nous] un avis
      cinq étoiles
      5 étoiles
      pourquoi ne pas (essayer|passer|tester|ajouter|profiter)
      faites|fais vous|toi plaisir
      il vous|te le faut
      partagez|partage
      parlez|parle en
      premium
      en profiter
      redonnez|redonne nous
      donnez|donne nous une (autre|seconde|nouvelle)`,
    examples: { found: ['[[Cliquez]] ici', '[[Code promo]] ici'], not: ['Un clic'] },
  },
];
