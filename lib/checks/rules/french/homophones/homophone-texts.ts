import type { RuleDescription } from '../../rule';

type Texts = Pick<RuleDescription, 'explanation' | 'examples'>;

/** What is said about each set, and examples of it, by the id of the set. */
export const homophoneTexts: Readonly<Record<string, Texts>> = {
  a: {
    explanation: {
      en: '“a” is a form of “avoir” (il a, elle avait); before a place, a time, a person or a verb, write “à”.',
      fr: '« a » vient du verbe avoir (on peut dire « avait ») ; sinon, écrivez « à ».',
      ar: 'الكلمة «a» تصريف للفعل avoir (يمكن أن تقول avait)، وفي غير ذلك اكتب «à».',
    },
    examples: {
      wrong: [
        { text: 'Il [[à]] gagné deux places.', fix: 'Il a gagné deux places.' },
        { text: 'Un lot [[a]] gagner chaque jour !', fix: 'Un lot à gagner chaque jour !' },
      ],
      right: ['Il a gagné une place à table.', 'Elle a hâte d’aller à Paris.', 'Une machine à laver.'],
    },
  },
  ou: {
    explanation: {
      en: '“ou” gives a choice (or else); “où” speaks of a place or a moment.',
      fr: '« ou » propose un choix (« ou bien ») ; « où » indique un lieu ou un moment.',
      ar: 'الكلمة «ou» للتخيير بمعنى «أو»، أما «où» فللمكان أو الزمان.',
    },
    examples: {
      wrong: [
        { text: 'La ville [[ou]] il habite est belle.', fix: 'La ville où il habite est belle.' },
        { text: 'Vous voulez un thé [[où]] un café ?', fix: 'Vous voulez un thé ou un café ?' },
      ],
      right: ['Un thé ou un café ?', 'La ville où elle vit.', 'Je sais où aller.'],
    },
  },
  et: {
    explanation: {
      en: '“et” means “and”; “est” is a form of “être” (il est, il était).',
      fr: '« et » relie deux choses ; « est » vient du verbe être (on peut dire « était »).',
      ar: 'الكلمة «et» بمعنى «و»، أما «est» فتصريف للفعل être (يمكن أن تقول était).',
    },
    examples: {
      wrong: [
        { text: 'C’[[et]] une bonne nouvelle.', fix: 'C’est une bonne nouvelle.' },
        { text: 'Toi [[est]] moi, on part demain.', fix: 'Toi et moi, on part demain.' },
      ],
      right: ['Le prix est juste et la qualité est là.', 'Toi et moi.', 'Est ce qu’il va bien ?'],
    },
  },
  son: {
    explanation: {
      en: '“son” means “his” or “her”; “sont” is a form of “être” (ils sont, ils étaient).',
      fr: '« son » veut dire « le sien » ; « sont » vient du verbe être (on peut dire « étaient »).',
      ar: 'الكلمة «son» للملكية، أما «sont» فتصريف للفعل être (يمكن أن تقول étaient).',
    },
    examples: {
      wrong: [
        { text: 'Ils [[son]] arrivés ce matin.', fix: 'Ils sont arrivés ce matin.' },
        { text: 'Il est venu avec [[sont]] ami.', fix: 'Il est venu avec son ami.' },
      ],
      right: ['Ils sont venus avec son frère.', 'Le son est bon.'],
    },
  },
  ce: {
    explanation: {
      en: 'Before a verb whose action comes back to its subject, write “se”; to point at something, write “ce”.',
      fr: '« se » accompagne un verbe (se laver) ; « ce » montre quelque chose (ce livre, ce que).',
      ar: 'اكتب «se» قبل الفعل (se laver)، و«ce» للإشارة إلى شيء (ce livre).',
    },
    examples: {
      wrong: [
        { text: 'C’est tout [[se]] que je sais.', fix: 'C’est tout ce que je sais.' },
        { text: 'Il [[ce]] trompe souvent.', fix: 'Il se trompe souvent.' },
      ],
      right: ['Ce produit se vend bien.', 'Pour ce faire, il se lève tôt.'],
    },
  },
  ca: {
    explanation: {
      en: '“ça” means “that”; “sa” means “his” or “her”.',
      fr: '« ça » veut dire « cela » ; « sa » veut dire « la sienne ».',
      ar: 'الكلمة «ça» بمعنى «هذا»، أما «sa» فللملكية.',
    },
    examples: {
      wrong: [{ text: 'Comment [[sa]] va ?', fix: 'Comment ça va ?' }],
      right: ['Ça va très bien.', 'Il adore sa ville.', 'Elle parle de sa passion.'],
    },
  },
  ces: {
    explanation: {
      en: '“ces” points at several things, “ses” says whose they are; “c’est” and “s’est” have the verb “être” in them.',
      fr: '« ces » montre, « ses » dit à qui ; « c’est » et « s’est » contiennent le verbe être.',
      ar: 'الكلمة «ces» للإشارة و«ses» للملكية، أما «c’est» و«s’est» ففيهما الفعل être.',
    },
    examples: {
      wrong: [
        { text: '[[Ces]] une bonne idée.', fix: "C'est une bonne idée." },
        { text: "Il [[c'est]] trompé de date.", fix: "Il s'est trompé de date." },
      ],
      right: ["C'est lui qui s'est trompé.", 'Ces photos et ses amis.'],
    },
  },
  on: {
    explanation: {
      en: '“on” is who does it; “ont” is a form of “avoir” (ils ont, ils avaient).',
      fr: '« on » est le sujet (comme « il ») ; « ont » vient du verbe avoir (on peut dire « avaient »).',
      ar: 'الكلمة «on» هي الفاعل، أما «ont» فتصريف للفعل avoir (يمكن أن تقول avaient).',
    },
    examples: {
      wrong: [{ text: 'Ils [[on]] gagné le match.', fix: 'Ils ont gagné le match.' }],
      right: ['On a gagné et ils ont perdu.'],
    },
  },
  la: {
    explanation: {
      en: '“la” goes with a noun or stands for “her”; “là” is a place; “l’a” has a form of “avoir” in it.',
      fr: '« la » accompagne un nom, « là » indique un lieu, « l’a » contient le verbe avoir.',
      ar: 'الكلمة «la» أداة تعريف، و«là» للمكان، وفي «l’a» تصريف للفعل avoir.',
    },
    examples: {
      wrong: [{ text: '[[Là]] livraison est gratuite.', fix: 'La livraison est gratuite.' }],
      right: ['La livraison est gratuite.', 'Nous sommes là pour vous.'],
    },
  },
  leur: {
    explanation: {
      en: 'Before a verb, “leur” never takes an s; before a noun it takes one when the noun does.',
      fr: 'Devant un verbe, « leur » ne prend jamais de s ; devant un nom, il suit le nom.',
      ar: 'لا تأخذ «leur» حرف s قبل الفعل، وقبل الاسم تتبعه في الجمع.',
    },
    examples: {
      wrong: [
        { text: 'Nous [[leurs]] avons répondu hier.', fix: 'Nous leur avons répondu hier.' },
        { text: 'Ils viennent avec [[leur]] enfants.', fix: 'Ils viennent avec leurs enfants.' },
      ],
      right: ['Nous leur avons parlé de leurs projets.', 'Leur équipe a gagné.'],
    },
  },
  peu: {
    explanation: {
      en: '“peu” means “little”; “peut” and “peux” are forms of “pouvoir” (il peut, je peux).',
      fr: '« peu » veut dire « pas beaucoup » ; « peut » et « peux » viennent du verbe pouvoir.',
      ar: 'الكلمة «peu» بمعنى «قليل»، أما «peut» و«peux» فتصريف للفعل pouvoir.',
    },
    examples: {
      wrong: [
        { text: 'Encore un [[peut]] de patience.', fix: 'Encore un peu de patience.' },
        { text: 'On [[peu]] payer en ligne.', fix: 'On peut payer en ligne.' },
      ],
      right: ['On peut attendre un peu.', 'Je peux venir.'],
    },
  },
  tout: {
    explanation: {
      en: 'Write “tous” with several things or people, “tout” with one or when it means “everything” or “quite”.',
      fr: '« tous » va avec plusieurs choses ou personnes ; « tout » avec une seule, ou au sens de « toute chose ».',
      ar: 'اكتب «tous» مع الجمع، و«tout» مع المفرد أو بمعنى «كل شيء».',
    },
    examples: {
      wrong: [
        { text: '[[Tous]] le monde est prêt.', fix: 'Tout le monde est prêt.' },
        { text: 'Ouvert [[tout]] les jours.', fix: 'Ouvert tous les jours.' },
      ],
      right: ['Tout le monde vient tous les jours.', 'Vous avez tous gagné.'],
    },
  },
  mes: {
    explanation: {
      en: '“mes” means “my” before several things; “mais” means “but”.',
      fr: '« mes » veut dire « les miens » ; « mais » marque une opposition.',
      ar: 'الكلمة «mes» للملكية، أما «mais» فبمعنى «لكن».',
    },
    examples: {
      wrong: [
        {
          text: 'Je suis d’accord, [[mes]] je ne peux pas venir.',
          fix: 'Je suis d’accord, mais je ne peux pas venir.',
        },
      ],
      right: ['Mes amis sont là, mais ils partent.'],
    },
  },
  ma: {
    explanation: {
      en: '“ma” means “my”; “m’a” has a form of “avoir” in it (il m’a dit, il m’avait dit).',
      fr: '« ma » veut dire « la mienne » ; « m’a » contient le verbe avoir (on peut dire « m’avait »).',
      ar: 'الكلمة «ma» للملكية، أما «m’a» ففيها الفعل avoir (يمكن أن تقول m’avait).',
    },
    examples: {
      wrong: [{ text: 'Il [[ma]] dit que non.', fix: "Il m'a dit que non." }],
      right: ["Ma sœur m'a écrit."],
    },
  },
  si: {
    explanation: {
      en: '“si” means “if” or “so”; “s’y” means “to it” or “there” and comes before a verb.',
      fr: '« si » pose une condition ; « s’y » se place devant un verbe (s’y rendre).',
      ar: 'الكلمة «si» للشرط، أما «s’y» فتأتي قبل الفعل (s’y rendre).',
    },
    examples: {
      wrong: [{ text: "Je ne sais pas [[s'y]] vous venez.", fix: 'Je ne sais pas si vous venez.' }],
      right: ["On s'y retrouve si vous voulez."],
    },
  },
  er: {
    explanation: {
      en: 'Say “vendre” or “vendu” instead: where “vendre” fits, write -er; where “vendu” fits, write -é; with “vous”, write -ez.',
      fr: 'Remplacez par « vendre » ou « vendu » : « vendre » donne -er, « vendu » donne -é ; avec « vous », c’est -ez.',
      ar: 'جرّب أن تضع «vendre» أو «vendu» مكانها: مع الأولى اكتب ‎-er ومع الثانية ‎-é، ومع «vous» اكتب ‎-ez.',
    },
    examples: {
      wrong: [
        { text: 'Nous avons [[décider]] de partir.', fix: 'Nous avons décidé de partir.' },
        { text: 'Vous pouvez [[commandé]] en ligne.', fix: 'Vous pouvez commander en ligne.' },
      ],
      right: ['Nous avons décidé de commander.', 'La qualité de nos produits.', 'Vous pouvez passer.'],
    },
  },
};
