import type { StoreApi } from 'zustand/vanilla';
import { pickVariant } from '../snippets/pick-variant';
import type { SnippetForUse } from '../snippets/snippet-store';
import {
  type FillContext,
  type FilledTemplate,
  fillTemplate,
  isComplete,
} from '../snippets/template/fill-template';
import type { TemplateAnswers, TemplateField } from '../snippets/template/template-field';
import type { TextRange } from '../text/text-range';
import type { ComposerContext } from './composer-context';
import { initialAnswers } from './form-control';
import type { SessionServices } from './session-services';
import type { SessionState } from './session-state';

/** What was chosen to be inserted. */
export interface SnippetRequest {
  /** One, or several that become paragraphs of one text. */
  readonly ids: readonly string[];
  readonly range: TextRange;
  /** Language of the variant; that of the conversation by default. */
  readonly lang?: string | undefined;
  /** The message that is answered: its language counts where `lang` is not given. */
  readonly answered?: string | undefined;
  /** Whether the shorter text is wanted where there is one. */
  readonly short?: boolean;
  readonly answers?: TemplateAnswers;
  /** The text that `range` is of, when it is not the one right now. */
  readonly chosenIn?: string;
}

export interface FilledSnippets {
  readonly text: string;
  /** UTF-16 offset in `text` where the caret goes; `undefined` means after it. */
  readonly cursor: number | undefined;
  /** To be called once it is in the composer. */
  onInserted(): void;
}

interface FillSurroundings {
  readonly context: ComposerContext;
  readonly services: SessionServices;
  readonly store: StoreApi<SessionState>;
  /** Tells the user what did not work. */
  tell(text: string): void;
}

/**
 * The text to insert; `undefined` when there is none, and then the user has been told why or is being asked for what is
 * missing.
 */
export async function fillSnippets(
  request: SnippetRequest,
  chosenIn: string,
  { context, services, store, tell }: FillSurroundings,
): Promise<FilledSnippets | undefined> {
  const { snippets, sentences } = services;
  const reads = request.ids.map((id) => snippets.getForUse(id, request.answered));
  const found: (SnippetForUse | undefined)[] = await Promise.all(reads).catch(() => []);
  const all = found.filter((one) => one !== undefined);
  const [first] = all;
  if (!first || all.length < request.ids.length) {
    tell(sentences.snippetGone);
    return undefined;
  }
  const parts = all.map((one) => fillSnippet(one, request, context));
  const filled = joinParts(parts);
  const [broken] = filled.broken;
  if (broken !== undefined) {
    tell(sentences.brokenReply(broken));
    return undefined;
  }
  if (!isComplete(filled)) {
    // Questions that another answer makes unnecessary are not asked again.
    const { answers } = request;
    store.setState({
      card: undefined,
      picker: undefined,
      form: {
        title: first.snippet.title,
        fields: filled.fields,
        answers: { ...initialAnswers(filled.fields), ...answers },
        request: { ...request, chosenIn },
      },
    });
    return undefined;
  }
  return {
    text: filled.text,
    cursor: filled.cursor,
    onInserted() {
      for (const [index, { snippet }] of all.entries()) {
        const use = { id: snippet.id, siteId: context.site?.id, lang: parts[index]?.lang };
        // A use that is not counted is no harm.
        snippets.countUse(use).catch(() => undefined);
      }
    },
  };
}

export type FilledVariant = FilledTemplate & { readonly lang: string };

/** One snippet as it would be inserted here. */
export function fillSnippet(
  { snippet, included, lang }: SnippetForUse,
  { lang: wanted, short = false, answers }: Pick<SnippetRequest, 'lang' | 'short' | 'answers'>,
  context: ComposerContext,
): FilledVariant {
  const variant = pickVariant(snippet.variants, { lang: wanted ?? lang });
  const filling: FillContext = {
    values: context.values(),
    lang: variant.lang,
    register: variant.register,
    now: new Date(),
    random: (count) => Math.floor(Math.random() * count),
    included,
    ...(answers && { answers }),
  };
  const body = short ? (variant.short ?? variant.body) : variant.body;
  return { ...fillTemplate(body, filling), lang: variant.lang };
}

/** Several texts as paragraphs of one. */
function joinParts(parts: readonly FilledTemplate[]): FilledTemplate {
  const fields = new Map<string, TemplateField>();
  let text = '';
  let cursor: number | undefined;
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    if (part.cursor !== undefined) cursor ??= text.length + part.cursor;
    text += part.text;
    for (const field of part.fields) if (!fields.has(field.key)) fields.set(field.key, field);
  }
  return { text, cursor, fields: [...fields.values()], broken: parts.flatMap(({ broken }) => broken) };
}
