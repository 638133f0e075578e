import type { Post } from '../post/read-post';
import { looksDialectal } from '../../checks/language/dialect';
import type { ToneCause } from './causes';
import type { Hit } from './hit';
import { foldText } from '../../text/fold';

const words = (list: string) => new Set(foldText(list).trim().split(/\s+/));

const familiar = words(`tu te t' toi ton ta tes tien tienne tiens tiennes`);
const formal = words(`vous votre vos votres`);
/** Second persons of frequent verbs, as they are asked and ordered: `dis-nous`, `peux-tu`. */
const familiarVerbs = words(
  `peux veux dois sais vas fais viens es as crois vois dis prends mets attends reviens pourrais voudrais devrais aurais serais
   auras seras pourras voudras devras sauras aimerais souhaites penses cherches trouves regardes demandes recois`,
);
/** Orders to a friend that are no other form of common use. */
const familiarOrders = words(
  `envoie ecris contacte verifie essaie regarde clique rejoins raconte donne retrouve appelle passe laisse
   reponds precise indique consulte lis profite reserve commande inscris abonne decouvre partage garde`,
);
const FORMAL_VERB = /^[a-z]{2,}(?:ez|iez)$/;
const notFormal = words('assez chez nez rez');

/** How French addresses its reader, and whether Arabic speaks a dialect. */
export function findAddressHits(post: Post): Hit[] {
  if (post.language === 'ar') return findDialect(post);
  if (post.language !== 'fr') return [];
  const hits: Hit[] = [];
  post.tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const cause = causeOf(post, index);
    if (cause) hits.push({ cause, from: token.from, to: token.to, first: index, length: 1, strength: 1 });
  });
  return hits;
}

function causeOf({ tokens }: Post, index: number): ToneCause | undefined {
  const token = tokens[index];
  const text = token?.text ?? '';
  const next = tokens[index + 1]?.text;
  const before = tokens[index - 1]?.text;
  if (text === 'ton' && next === 'sur') return undefined;
  if (text === 'tiens' && (next === 'tiens' || before === 'tiens')) return undefined;
  if (familiar.has(text)) {
    // « le ton », « ce ton »; but « est-ce ton avis ? ».
    const isNoun =
      text === 'ton' && (before === 'le' || (before === 'ce' && tokens[index - 2]?.text !== 'est'));
    return isNoun ? undefined : 'familiarYou';
  }
  if (formal.has(text)) return 'formalYou';
  // « Allez, … » cheers on.
  if (text === 'allez' && next === ',') return undefined;
  if (FORMAL_VERB.test(text) && !notFormal.has(text)) return 'formalYou';
  const opens = token?.starts ?? false;
  if (opens && familiarOrders.has(text)) return 'familiarYou';
  return familiarVerbs.has(text) && next === 'tu' ? 'familiarYou' : undefined;
}

function findDialect({ tokens }: Post): Hit[] {
  return tokens.flatMap((token, index): Hit[] =>
    token.kind === 'word' && looksDialectal(token.text)
      ? [{ cause: 'dialect', from: token.from, to: token.to, first: index, length: 1, strength: 1 }]
      : [],
  );
}
