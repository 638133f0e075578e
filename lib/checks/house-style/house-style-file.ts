import * as v from 'valibot';
import type { HouseStyle } from './house-style';
import { parseTerm, type TermProblem } from './term';

/** What is wrong with a file, and where: `path` is `preferred.0.insteadOf.1`, or empty for the whole file. */
export interface FileProblem {
  readonly problem:
    'not-json' | 'not-text' | 'not-a-house-style' | 'newer-version' | 'too-large' | TermProblem;
  readonly path: string;
}

export type ReadHouseStyle =
  | { readonly ok: true; readonly style: HouseStyle }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

const version = 1;
/** Characters; a style of 5,000 terms has about 300,000. */
const largestFile = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(500));
const note = v.optional(text);
const filled = v.pipe(text, v.regex(/\S/));
const file = v.object({
  format: v.literal('postwright-house-style'),
  version: v.literal(version),
  preferred: v.array(v.object({ write: filled, insteadOf: v.array(v.string()), note })),
  forbidden: v.array(v.object({ term: v.string(), note })),
  required: v.array(v.object({ text: filled, when: v.optional(v.string()), note })),
});

/** A house style as the text of a file. */
export function writeHouseStyle(style: HouseStyle): string {
  return `${JSON.stringify({ format: 'postwright-house-style', version, ...style }, null, 2)}\n`;
}

/** Reads what `writeHouseStyle` wrote, or somebody by hand; says what is wrong instead of throwing. */
export function readHouseStyle(content: string): ReadHouseStyle {
  if (content.length > largestFile) return failed('too-large');
  const json = parseJson(content);
  if (json === undefined) return failed('not-json');
  const parsed = v.safeParse(file, json.value);
  if (!parsed.success) {
    if (isNewer(json.value)) return failed('newer-version');
    const problems = parsed.issues.map((issue) => ({
      problem: 'not-a-house-style' as const,
      path: v.getDotPath(issue) ?? '',
    }));
    return { ok: false, problems };
  }
  const { preferred, forbidden, required } = parsed.output;
  const style: HouseStyle = { preferred, forbidden, required };
  const problems = termsOf(style).flatMap(({ path, term }) => {
    const result = parseTerm(term);
    return result.ok ? [] : [{ path, problem: result.problem }];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, style };
}

function termsOf({ preferred, forbidden, required }: HouseStyle): { path: string; term: string }[] {
  return [
    ...preferred.flatMap(({ insteadOf }, i) =>
      insteadOf.map((term, j) => ({ path: `preferred.${i}.insteadOf.${j}`, term })),
    ),
    ...forbidden.map(({ term }, i) => ({ path: `forbidden.${i}.term`, term })),
    ...required.flatMap(({ when }, i) =>
      when === undefined ? [] : [{ path: `required.${i}.when`, term: when }],
    ),
  ];
}

function failed(problem: FileProblem['problem']): ReadHouseStyle {
  return { ok: false, problems: [{ problem, path: '' }] };
}

function parseJson(content: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(content) };
  } catch {
    return undefined;
  }
}

function isNewer(value: unknown): boolean {
  return v.is(
    v.object({
      format: v.literal('postwright-house-style'),
      version: v.pipe(v.number(), v.gtValue(version)),
    }),
    value,
  );
}
