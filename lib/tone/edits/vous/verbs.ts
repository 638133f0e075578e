import { foldText } from '../../../text/fold';

/** Second persons of irregular verbs: singular, then plural; the same for the order, where it is one. */
const irregular = `
  es êtes|as avez|vas allez|fais faites|dis dites|peux pouvez|veux voulez|dois devez|sais savez|viens venez|reviens revenez
  deviens devenez|tiens tenez|obtiens obtenez|prends prenez|comprends comprenez|apprends apprenez|reprends reprenez|mets mettez
  permets permettez|promets promettez|vois voyez|revois revoyez|crois croyez|bois buvez|reçois recevez|lis lisez|relis relisez
  écris écrivez|inscris inscrivez|suis suivez|vis vivez|pars partez|sors sortez|dors dormez|sens sentez|sers servez|ouvres ouvrez
  offres offrez|découvres découvrez|souffres souffrez|attends attendez|entends entendez|réponds répondez|rends rendez|perds perdez|vends vendez|descends descendez
  connais connaissez|reconnais reconnaissez|plais plaisez|finis finissez|choisis choisissez|réussis réussissez|remplis remplissez
  réfléchis réfléchissez|agis agissez|saisis saisissez|fournis fournissez|cours courez|vaux valez|ris riez|conduis conduisez
  essaies essayez|essayes essayez|envoies envoyez|paies payez|payes payez|appelles appelez|rappelles rappelez|achètes achetez
  préfères préférez|espères espérez|répètes répétez|jettes jetez|lèves levez|gères gérez|complètes complétez|récupères récupérez
  seras serez|auras aurez|iras irez|feras ferez|pourras pourrez|voudras voudrez|devras devrez|sauras saurez|viendras viendrez
  verras verrez|recevras recevrez|tiendras tiendrez|enverras enverrez|étais étiez|avais aviez|avait aviez|sois soyez|aies ayez|aie ayez|puisses puissiez|fasses fassiez
  saches sachiez`;

/** Orders that are written differently from `tu`'s form: singular, then plural. */
const orders = `
  va allez|aie ayez|sache sachez|sois soyez|envoie envoyez|essaie essayez|essaye essayez|paie payez|appelle appelez|rappelle rappelez
  achète achetez|répète répétez|jette jetez|lève levez|gère gérez|complète complétez|récupère récupérez|ouvre ouvrez|offre offrez
  découvre découvrez|contacte contactez|vérifie vérifiez|regarde regardez|clique cliquez|raconte racontez|donne donnez|retrouve retrouvez
  passe passez|laisse laissez|indique indiquez|précise précisez|consulte consultez|profite profitez|réserve réservez|commande commandez
  partage partagez|garde gardez|explique expliquez|montre montrez|pense pensez|utilise utilisez|continue continuez|teste testez|note notez
  demande demandez|parle parlez|reste restez|trouve trouvez|patiente patientez|confirme confirmez|transmets transmettez|hésite hésitez
  oublie oubliez|arrête arrêtez|télécharge téléchargez|entre entrez|ajoute ajoutez|relance relancez|redémarre redémarrez|cherche cherchez
  signale signalez|rejoins rejoignez|dépose déposez`;

const pairs = (list: string) =>
  new Map(
    list
      .trim()
      .split(/[|\n]\s*/)
      .map((pair): [string, string] => {
        const [singular = '', plural = ''] = pair.trim().split(' ');
        return [foldText(singular), plural];
      }),
  );
const irregularForms = pairs(irregular);
const orderForms = pairs(orders);

/** Endings of `tu` that are regular in every verb: future, conditional, imperfect, and verbs in -er. */
const regular: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{2,}r)as$/u, '$1ez'],
  [/^(\p{L}{2,}r)ais$/u, '$1iez'],
  [/^(\p{L}{3,})ais$/u, '$1iez'],
];
/** Verbs in -er with a stem that changes its accent or consonant: only the table knows them. */
const CHANGING_STEM = /(?:[éèê]\p{L}{1,2}|ell|ett|[aou]i|y)es$/u;
const PRESENT = /^(\p{L}{2,})es$/u;

/** What `vous` says where `tu` says this verb; `undefined` where that is not sure. */
export function pluralOf(verb: string): string | undefined {
  const small = verb.toLowerCase();
  const known = irregularForms.get(foldText(small));
  if (known) return known;
  for (const [pattern, replacement] of regular)
    if (pattern.test(small)) return small.replace(pattern, replacement);
  if (CHANGING_STEM.test(small)) return undefined;
  const stem = PRESENT.exec(small)?.[1];
  // « manges » → « mangez », « changes » → « changez », « places » → « placez »: the stem stays.
  return stem && `${stem}ez`;
}

/** The order to `vous`; `undefined` where the word is none that is known. */
export function pluralOrderOf(verb: string): string | undefined {
  const folded = foldText(verb);
  return orderForms.get(folded) ?? irregularForms.get(folded);
}
