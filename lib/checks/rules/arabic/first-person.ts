import { wordSet } from './word-set';

/** Words after which «I do …» stands, never a command. */
const before = wordSet('لا لم لن ولا ولم ولن فلا فلم فلن سوف وسوف كنت وكنت لكي كي أنا انا وأنا وانا');
const beforeUnlessPast = wordSet('أن ان وأن وان بأن بان ألا الا');
/** What people say of themselves, when one of `after` follows. */
const opinions = wordSet('اعتقد اتفق اعترف اقترح احتاج اختلف اعرف اشعر');
const after = wordSet(
  'أن ان أنه انه أنها انها أنك انك أنهم انهم أني اني أنني انني أننا اننا معك معكم معه معها معهم أنو',
);

/** Whether a word that may be a command, or a past tense, is rather «I do …», by the words around it. */
export function speaksOfOneself(
  previous: string | undefined,
  word: string,
  next: string | undefined,
): boolean {
  if (next !== undefined && after.has(next) && opinions.has(word)) return true;
  if (previous === undefined) return false;
  // «أن اجتمع», with a past tense, is fine.
  return before.has(previous) || (beforeUnlessPast.has(previous) && !/^ا(?:.ت|ن|ست)/.test(word));
}
