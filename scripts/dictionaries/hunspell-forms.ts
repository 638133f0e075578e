/** One line of an affix group. */
interface AffixRule {
  readonly strip: string;
  readonly add: string;
  /** Flags of the word that it makes. */
  readonly flags: readonly string[];
  readonly condition: RegExp;
}

interface AffixGroup {
  readonly isPrefix: boolean;
  /** Whether it goes together with an affix at the word's other end. */
  readonly crosses: boolean;
  readonly rules: AffixRule[];
}

interface Affixes {
  readonly longFlags: boolean;
  readonly groups: ReadonlyMap<string, AffixGroup>;
  /** Flags of words that are none by themselves: half a word, a stem, a forbidden one. */
  readonly excluded: ReadonlySet<string>;
  /** Flag of words that are right but never suggested. */
  readonly noSuggest: string | undefined;
}

export interface HunspellForms {
  readonly forms: Set<string>;
  /** Forms of words that are right but never to be suggested. */
  readonly hidden: Set<string>;
}

/**
 * All forms of a Hunspell dictionary, from its `.aff` and `.dic`. Prefixes that end in an apostrophe (French elisions)
 * are left out: the checker takes them off itself. Compounding is not supported; no dictionary used here needs it.
 */
export function hunspellForms(aff: string, dic: string): HunspellForms {
  const affixes = readAffixes(aff);
  const forms = new Set<string>();
  const hidden = new Set<string>();
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const entry = /^([^\s/]+)(?:\/(\S+))?/.exec(line.trim());
    if (!entry) continue;
    const flags = splitFlags(entry[2] ?? '', affixes.longFlags);
    const isHidden = affixes.noSuggest !== undefined && flags.includes(affixes.noSuggest);
    addForms(isHidden ? hidden : forms, affixes, entry[1]!, flags);
  }
  return { forms, hidden };
}

function addForms(forms: Set<string>, affixes: Affixes, word: string, flags: readonly string[]): void {
  if (!flags.some((flag) => affixes.excluded.has(flag))) forms.add(word);
  for (const [form, own, crosses] of applyAll(affixes, word, flags, false)) {
    addForms(
      forms,
      affixes,
      form,
      crosses ? [...own, ...flags.filter((flag) => isPrefix(affixes, flag))] : own,
    );
  }
  for (const [form, own] of applyAll(affixes, word, flags, true)) {
    if (!own.some((flag) => affixes.excluded.has(flag))) forms.add(form);
    for (const [longer] of applyAll(affixes, form, own, false)) forms.add(longer);
  }
}

function* applyAll(
  affixes: Affixes,
  word: string,
  flags: readonly string[],
  prefixes: boolean,
): Generator<[form: string, flags: readonly string[], crosses: boolean]> {
  for (const flag of flags) {
    const group = affixes.groups.get(flag);
    if (!group || group.isPrefix !== prefixes) continue;
    for (const { strip, add, flags: own, condition } of group.rules) {
      if (!condition.test(word)) continue;
      const stem = prefixes ? word.slice(strip.length) : word.slice(0, word.length - strip.length);
      const form = prefixes ? add + stem : stem + add;
      yield [form, own, group.crosses];
    }
  }
}

function isPrefix({ groups }: Affixes, flag: string): boolean {
  const group = groups.get(flag);
  return group !== undefined && group.isPrefix && group.crosses;
}

function readAffixes(aff: string): Affixes {
  const longFlags = /^FLAG long/m.test(aff);
  const groups = new Map<string, AffixGroup>();
  const excluded = new Set<string>();
  let noSuggest: string | undefined;
  for (const line of aff.split(/\r?\n/)) {
    const [kind, flag, ...rest] = line.trim().split(/\s+/);
    if (flag === undefined) continue;
    if (kind === 'NEEDAFFIX' || kind === 'FORBIDDENWORD' || kind === 'ONLYINCOMPOUND') excluded.add(flag);
    if (kind === 'NOSUGGEST') noSuggest = flag;
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const group = groups.get(flag);
    if (!group) {
      groups.set(flag, { isPrefix: kind === 'PFX', crosses: rest[0] === 'Y', rules: [] });
      continue;
    }
    const [strip = '0', added = '0', condition = '.'] = rest;
    const [add = '', flags = ''] = added.split('/');
    if (group.isPrefix && add.includes("'")) continue;
    group.rules.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: splitFlags(flags, longFlags),
      condition: conditionPattern(condition, strip === '0' ? '' : strip, group.isPrefix),
    });
  }
  return { longFlags, groups, excluded, noSuggest };
}

/** A condition also asks that what is stripped is there. */
function conditionPattern(condition: string, strip: string, prefix: boolean): RegExp {
  const escaped = condition.replaceAll('-', String.raw`\-`);
  return new RegExp(prefix ? `^(?=${strip})${escaped}` : `(?<=${strip})$(?<=${escaped})`, 'u');
}

function splitFlags(flags: string, long: boolean): string[] {
  return flags.match(long ? /../gsu : /./gsu) ?? [];
}
