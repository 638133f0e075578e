/** What the user has chosen about rewriting. Nothing of it is secret: content scripts can read it. */
export interface RewriteChoices {
  /** Whether texts may be given to the model. */
  readonly isOn: boolean;
  /** Who rewrites: the browser's own model, or a server that the user has named. */
  readonly source: 'builtIn' | 'server';
  /** Host of that server, with its port; empty for none. Written by the background, with the server. */
  readonly host: string;
  /** The server's model. */
  readonly model: string;
  /** How the brand speaks, for the prompt. */
  readonly voice: string;
}

export const initialRewriteChoices: RewriteChoices = {
  isOn: false,
  source: 'server',
  host: '',
  model: '',
  voice: '',
};

/** Longest text about how the brand speaks, in UTF-16 units. */
export const longestVoice = 2_000;

/** Who would rewrite, as a composer is told. */
export type RewriteModel =
  | { readonly kind: 'off' }
  | { readonly kind: 'builtIn' }
  | { readonly kind: 'server'; readonly host: string; readonly model: string };

export function rewriteModelOf({ isOn, source, host, model }: RewriteChoices): RewriteModel {
  if (!isOn) return { kind: 'off' };
  if (source === 'builtIn') return { kind: 'builtIn' };
  return host === '' ? { kind: 'off' } : { kind: 'server', host, model };
}
