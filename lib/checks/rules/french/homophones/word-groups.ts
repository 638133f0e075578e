/** Words that behave alike, as the homophone cases name them. */
const group = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const words = {
  /** Before "a" these leave no doubt that it is the verb. */
  subjectOfA: group("il elle on qui ça cela n' l' m' t' y"),
  someone: group('chacun chacune personne aucun aucune celui-ci celle-ci'),
  singularDeterminer: group("le la l' un une mon ma ton ta son sa notre votre ce cet cette"),
  elidedObject: group("n' m' t' y"),
  preposition: group(
    `à de d' dans par pour sans sous sur avec chez contre vers depuis pendant entre selon malgré dès`,
  ),
  adverb: group('bien déjà toujours enfin aussi encore beaucoup vraiment pas jamais très trop plus'),
  relative: group("que qu' qui dont où ce lequel laquelle"),
  object: group("me m' te t' se s' le la l' les lui leur nous vous y en"),
  negation: group('pas plus jamais rien'),
  clauseStart: group("je j' tu il elle on nous vous ils elles l' se s' c' tout ça"),
  placeOrTime:
    group(`jour moment endroit lieu ville pays cas époque année point mesure maison période instant village
    quartier région hôtel école entreprise magasin boutique semaine mois heure salle là partout`),
  asking: group(
    'sais sait savez savoir sachez demande demandez dis dites dire ignore voir voyez devinez montre',
  ),
  modal:
    group(`peux peut peuvent pouvez pouvons pourrai pourras pourra pourrez pourrons pourront pourrais pourrait
    pourriez pourraient pouvait pouvaient dois doit doivent devez devons devrais devrait devriez devraient devra devrez
    faut faudra faudrait vais vas va allons allez vont allait veux veut veulent voulons voulez voudrais voudrait pour sans`),
  avoir: group(
    'ai as avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurait avoir',
  ),
  etre: group('suis es sommes êtes sont étais étaient étions été être seront serons étant'),
  betweenHelperAndVerb: group(
    'pas plus jamais bien déjà enfin aussi encore toujours trop tous toutes tout -nous -vous -ils -elles -il -elle -je -tu -on -t-il -t-elle -t-on',
  ),
} as const satisfies Record<string, ReadonlySet<string>>;
