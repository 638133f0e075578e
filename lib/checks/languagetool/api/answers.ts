import * as v from 'valibot';
import { ServerProblem } from '../../../servers/server-problem';
import { parseJson } from './client';
import type { CheckAnswer, Info, ServerLanguage } from './schema';

const code = v.pipe(v.string(), v.minLength(1), v.maxLength(50));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(10_000));

const match = v.object({
  message: text,
  offset: count,
  length: count,
  replacements: v.array(v.object({ value: text })),
  type: v.optional(v.object({ typeName: v.optional(v.string()) })),
  rule: v.object({
    id: code,
    issueType: v.optional(v.string()),
    isPremium: v.optional(v.boolean()),
    category: v.optional(v.object({ id: v.string() })),
  }),
  ignoreForIncompleteSentence: v.optional(v.boolean()),
});

const checkAnswer = v.object({
  language: v.object({
    code,
    detectedLanguage: v.optional(v.object({ code, confidence: v.optional(v.number()) })),
  }),
  warnings: v.optional(v.object({ incompleteResults: v.optional(v.boolean()) })),
  matches: v.array(match),
});
const languages = v.pipe(
  v.array(v.object({ name: v.pipe(v.string(), v.maxLength(100)), code, longCode: code })),
  v.minLength(1),
  v.maxLength(1000),
);
const info = v.object({
  software: v.object({ name: code, version: code, premium: v.optional(v.boolean()) }),
});
const maxLength = v.pipe(v.string(), v.trim(), v.regex(/^\d{1,15}$/), v.transform(Number), v.minValue(1));

/** What a server found. @throws ServerProblem where it is something else. */
export const readCheckAnswer = (answer: string) => read(checkAnswer, parseJson(answer)) as CheckAnswer;
/** The languages of a server. @throws ServerProblem */
export const readLanguages = (answer: string): ServerLanguage[] => read(languages, parseJson(answer));
/** What runs at a server. @throws ServerProblem */
export const readInfo = (answer: string) => read(info, parseJson(answer)) as Info;
/** Longest text of a request, in characters. @throws ServerProblem */
export const readMaxLength = (answer: string): number => read(maxLength, answer);

function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ServerProblem('unreadable');
  return result.output;
}
