/**
 * The French words that carry grammar rather than meaning, with the commonest forms of être, avoir, aller, faire,
 * pouvoir, vouloir and devoir: a context is described by these words themselves, and by the class of any other word.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `
  le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
  leurs quel quelle quels quelles chaque tout toute tous toutes quelque quelques plusieurs aucun aucune certains
  certaines tel telle autre autres même mêmes
  je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en moi toi eux soi ça cela ceci c' celui celle ceux
  celles qui que qu' quoi dont où lequel laquelle rien personne quelqu' -je -tu -il -elle -on -nous -vous -ils -elles
  -ce -moi -toi -lui -leur -le -la -les -y -en -t-il -t-elle -t-on -là -ci
  à dans par pour sans sous sur avec chez contre vers depuis pendant entre dès jusqu' jusque avant après selon malgré
  parmi voici voilà près hors
  et ou mais donc or ni car si comme quand lorsque lorsqu' puisque puisqu' parce
  ne n' pas plus jamais point guère très trop si bien mal peu beaucoup assez aussi encore déjà toujours souvent
  toujours là ici alors puis ensuite enfin vraiment presque combien comment pourquoi moins mieux plutôt tant bientôt
  oui non merci bonjour
  suis es est sommes êtes sont étais était étions étiez étaient sera seras serai serons serez seront serait seraient
  soit soient soyez soyons ayez ayons fut furent été être étant
  ai as a avons avez ont avais avait avions aviez avaient aura auras aurai aurons aurez auront aurait auraient ait eu
  avoir ayant
  vais vas va allons allez vont aller fais fait faisons faites font faire fera peux peut pouvons pouvez peuvent
  pouvoir pourra pourrait veux veut voulons voulez veulent vouloir dois doit devons devez doivent devoir faut fallait
  faudra laisser laissez
  `
    .trim()
    .split(/\s+/),
);
