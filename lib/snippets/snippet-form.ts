import { storage } from 'wxt/utils/storage';
import { detectLanguage } from '../checks/language/detect-language';
import type { Surface } from '../sites/site-profile';
import { endOfDay, lastDay } from './expiry-day';
import type { Origin, Register, Snippet, SnippetDraft, Variant } from './snippet';

/** One language of a form. */
export interface VariantForm {
  /** BCP 47 tag; empty to have it recognized when it is saved. */
  readonly lang: string;
  readonly register: Register;
  readonly body: string;
  readonly short: string;
}

/** A draft as it is typed: triggers and tags are still one line each. */
export interface SnippetForm {
  readonly id?: string | undefined;
  readonly title: string;
  readonly trigger: string;
  readonly tags: string;
  readonly folder: string;
  readonly note: string;
  /** Ids of the networks, and surfaces, that it is for; none means all. */
  readonly networks: readonly string[];
  readonly surfaces: readonly Surface[];
  /** ISO date of the last day on which it is offered; empty for always. */
  readonly lastDay: string;
  /** Where it came from, when not from the user's own hand. */
  readonly origin?: Origin | undefined;
  /** Name of the team's library that it stands in: then it is shown, and can be copied. */
  readonly team?: string | undefined;
  /** At least one. */
  readonly variants: readonly VariantForm[];
}

/** Where a form is kept while it isn't saved; a popup closes at any click beside it. */
export interface UnsavedForm {
  getValue(): Promise<SnippetForm | null>;
  setValue(form: SnippetForm): Promise<void>;
  removeValue(): Promise<void>;
}

/** In the browser's memory until it quits, never on disk. */
export const unsavedForm: UnsavedForm = storage.defineItem<SnippetForm>('session:snippetDraft');

/** The form that a text was selected for on a page, until the library shows it. */
export const selectedForm: UnsavedForm = storage.defineItem<SnippetForm>('session:selectedReply');

export const EMPTY_VARIANT: VariantForm = { lang: '', register: 'neutral', body: '', short: '' };
export const EMPTY_FORM: SnippetForm = {
  title: '',
  trigger: '',
  tags: '',
  folder: '',
  note: '',
  networks: [],
  surfaces: [],
  lastDay: '',
  variants: [EMPTY_VARIANT],
};

/** The form that shows a snippet. */
export function formOf(snippet: Snippet): SnippetForm {
  const { id, title, triggers, variants, tags, folder, origin, team } = snippet;
  return {
    ...(origin && { origin }),
    ...(team !== undefined && { team }),
    id,
    title,
    trigger: triggers.join(' '),
    tags: tags.join(', '),
    folder,
    note: snippet.note,
    networks: snippet.sites,
    surfaces: snippet.surfaces,
    lastDay: snippet.expiresAt === undefined ? '' : lastDay(snippet.expiresAt),
    variants: variants.map(({ lang, register = 'neutral', body, short = '' }) => ({
      lang: lang === 'und' ? '' : lang,
      register,
      body,
      short,
    })),
  };
}

/**
 * The draft that a form stands for. Triggers are separated by blanks; tags by commas, Latin or Arabic.
 * @param old The snippet that the form was opened with: what the form does not show stays.
 */
export function draftOf(form: SnippetForm, old?: Snippet): SnippetDraft {
  const { id, title, trigger, tags, folder, note, networks, surfaces } = form;
  return {
    id,
    title,
    triggers: trigger.split(/[\s,،]+/u).filter((one) => one !== ''),
    variants: form.variants.map((variant) => variantOf(variant, old)),
    tags: tags.split(/[,،;؛\n]/u),
    folder,
    note,
    sites: networks,
    surfaces,
    expiresAt: expiryOf(form.lastDay, old),
    ...(form.origin && { origin: form.origin }),
  };
}

/** A time within a day, as files may have it, stays while the day does. */
function expiryOf(day: string, old: Snippet | undefined): number | null {
  const before = old?.expiresAt;
  if (before !== undefined && lastDay(before) === day) return before;
  return endOfDay(day) ?? null;
}

/** A form of one's own with what a team's reply says: once saved, it takes the place of that one. */
export function copyOf(form: SnippetForm): SnippetForm {
  const { id: _id, team: _team, ...copy } = form;
  return copy;
}

function variantOf({ lang, register, body, short }: VariantForm, old: Snippet | undefined): Variant {
  const language = languageOf({ lang, body });
  const before = old?.variants.find(
    (variant) => variant.lang === language && (variant.register ?? 'neutral') === register,
  );
  return {
    ...before,
    lang: language,
    ...(register !== 'neutral' && { register }),
    body,
    short: short.trim() === '' ? undefined : short,
  };
}

/** The language of a variant, recognized where it was not chosen. */
export function languageOf({ lang, body }: Pick<VariantForm, 'lang' | 'body'>): string {
  return lang === '' ? detectLanguage(body.replace(/\{\{[^}]*\}\}/g, ' ')).language : lang;
}

/** Whether two forms hold the same text. */
export function sameForm(a: SnippetForm, b: SnippetForm): boolean {
  const { id: _a, ...one } = a;
  const { id: _b, ...other } = b;
  return JSON.stringify(one) === JSON.stringify(other);
}
