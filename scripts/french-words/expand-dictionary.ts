/**
 * Reads the affix file and the word list of `dictionary-fr` (Dicollecte 7.5, MPL-2.0) and gives every form with what
 * its flags tell about it. The dictionary has no grammar fields, but the elisions that it allows a form name the person:
 * only `j'` goes with "je", `s'` with the third persons, `n'q'l't'` with "nous", `n'q'l'm'` with "vous".
 */
import { wordClass } from '../../lib/checks/rules/french/word-class-bits';

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  /** Elision flags of the form that the rule makes, as in `j'n'q'l'm't's'`. */
  readonly elisions: string;
  readonly condition: RegExp;
}

/** Flags of verbs begin like this; `S.`, `F.`, `W.` and the like are nouns and adjectives. */
const verbFlag = /^(?:[abcd][0-9A-Z]|f[0-9A-Z]|[ipqrtuvwxyz][0-9A-Z+.])$/;
const participleFlag = /^[pq][+.]$/;
const nominalFlag = /^(?:S\.|S=|X\.|A\.|I\.|F[.scex+]|G[sceo]|W[.x])$/;

/** Form → bits of `wordClass`, of the whole dictionary. */
export function expandDictionary(affixes: string, words: string): Map<string, number> {
  const suffixes = readSuffixes(affixes);
  const classes = new Map<string, number>();
  const add = (form: string, bits: number) => classes.set(form, (classes.get(form) ?? 0) | bits);
  for (const line of words.split('\n').slice(1)) {
    const [lemma = '', flagText = ''] = line.split('/');
    const flags = flagText.match(/../g) ?? [];
    if (!/^[\p{L}-]+$/u.test(lemma)) continue;
    // Nouns and adjectives that are the same in the plural have no suffix at all: "avis", "prix", "heureux".
    const isInvariable = /[sxz]$/.test(lemma) && !flags.some((flag) => suffixes.has(flag));
    add(lemma, isInvariable ? wordClass.singular | wordClass.plural : 0);
    for (const flag of flags) {
      for (const { strip, add: ending, elisions, condition } of suffixes.get(flag) ?? []) {
        if (!condition.test(lemma)) continue;
        const form = lemma.slice(0, lemma.length - strip.length) + ending;
        add(form, bitsOf(flag, lemma, form, elisions));
      }
    }
  }
  return classes;
}

function bitsOf(flag: string, lemma: string, form: string, elisions: string): number {
  const isNominalForm = elisions.includes("L'") || elisions.includes("D'");
  if (nominalFlag.test(flag)) return nominalBits(flag, lemma, form, elisions);
  if (participleFlag.test(flag) || (isNominalForm && verbFlag.test(flag))) {
    if (form.endsWith('e')) return wordClass.participleFeminine;
    if (form.endsWith('es')) return wordClass.participleFeminine | wordClass.participlePlural;
    return elisions === "D'Q'" ? wordClass.participlePlural : wordClass.participle;
  }
  if (!verbFlag.test(flag)) return 0;
  if (elisions === "q'" || elisions === "d'q'") return wordClass.participle;
  if (elisions.includes("d'")) return form.endsWith('ant') ? wordClass.gerund : wordClass.infinitive;
  return personBits(form, elisions);
}

function nominalBits(flag: string, lemma: string, form: string, elisions: string): number {
  const number = elisions === "D'Q'" ? wordClass.plural : wordClass.singular;
  const bothGenders = flag !== 'S.' && flag !== 'S=' && flag !== 'X.';
  if (!bothGenders) return number;
  const isFeminine = form !== lemma && /es?$/.test(form) && !/es?$/.test(lemma);
  return number | (isFeminine ? wordClass.feminine : wordClass.masculine);
}

function personBits(form: string, elisions: string): number {
  if (elisions.includes("s'")) {
    if (form.endsWith('nt')) return wordClass.ils;
    return wordClass.il | (elisions.includes("j'") ? wordClass.je : 0);
  }
  // Where "je" and "tu" share a form ("finis", "peux", "étais") the dictionary lists it once, with `j'`.
  if (elisions.includes("j'"))
    return wordClass.je | (/[sx]$/.test(form) && form !== 'suis' ? wordClass.tu : 0);
  if (form.endsWith('nt')) return wordClass.ils;
  if (elisions.includes("m'")) return elisions.includes("t'") ? wordClass.tu : wordClass.vous;
  return elisions.includes("t'") ? wordClass.nous : 0;
}

function readSuffixes(affixes: string): Map<string, SuffixRule[]> {
  const suffixes = new Map<string, SuffixRule[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, addAndFlags, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || !flag || !strip || !addAndFlags || condition === undefined || condition === '')
      continue;
    const [ending = '', elisions = ''] = addAndFlags.split('/');
    const rule: SuffixRule = {
      strip: strip === '0' ? '' : strip,
      add: ending === '0' ? '' : ending,
      elisions,
      condition: new RegExp(`${condition}$`),
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), rule]);
  }
  return suffixes;
}
