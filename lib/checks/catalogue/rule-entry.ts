import type { Strictness } from '../rules/rule';

/** What a rule is about: it is listed under this. */
export type RuleFamily = 'social' | 'spelling' | 'en' | 'fr' | 'ar' | 'harper';

export const ruleFamilies = [
  'social',
  'spelling',
  'en',
  'fr',
  'ar',
  'harper',
] as const satisfies readonly RuleFamily[];

/** A rule as the settings show it. */
export interface RuleEntry {
  /** Name, as in `Diagnostic.rule`. */
  readonly rule: string;
  readonly family: RuleFamily;
  /** A sentence about what it finds. */
  readonly explanation: string;
  /** Language of `explanation`, where it is not the interface's. */
  readonly lang?: 'en';
  readonly example?: RuleExample;
  /** From which strictness on it speaks by itself; `undefined`: it is off by itself. */
  readonly from: Strictness | undefined;
}

/** A mistake inside its sentence, and the sentence without it, where there is one way to mend it. */
export interface RuleExample {
  readonly before: string;
  readonly mistake: string;
  readonly after: string;
  readonly fix: string | undefined;
}

const levels = ['relaxed', 'normal', 'picky'] as const satisfies readonly Strictness[];

/** Whether a rule speaks by itself at this strictness. */
export function isOnByDefault({ from }: RuleEntry, strictness: Strictness): boolean {
  return from !== undefined && levels.indexOf(from) <= levels.indexOf(strictness);
}
