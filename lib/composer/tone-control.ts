import type { StoreApi } from 'zustand/vanilla';
import type { TonePlace } from '../settings/tone-choices';
import type { TextRange } from '../text/text-range';
import type { PostTone } from '../tone/post-tone';
import type { ComposerContext } from './composer-context';
import type { SessionServices } from './session-services';
import type { SessionState } from './session-state';
import type { Spotlight } from './spotlight';

/** How a text sounds. It may be an older one than the present: then its offsets are worth nothing. */
export interface ToneReading {
  readonly text: string;
  readonly post: PostTone;
}

export interface ToneControl {
  /** Where this composer is, for the goals that hold there. */
  readonly place: TonePlace;
  /** Tells that the text has changed; it is read once it rests. */
  follow(): void;
  /** Shows words of the text that was read, while that is the present one. */
  point(ranges: readonly TextRange[]): void;
  unpoint(): void;
}

/** Nobody needs to know while typing how it sounds: a rest of this length, in ms. */
const restMs = 700;

interface ToneSession {
  readonly store: StoreApi<SessionState>;
  readonly context: ComposerContext;
  readonly services: Pick<SessionServices, 'readTone' | 'watchToneGoals'>;
  readonly spotlight: Spotlight;
  readonly signal: AbortSignal;
}

/** Asks how the text sounds, once a rest, and for nothing that is the same as before. */
export function createToneControl({ store, context, services, spotlight, signal }: ToneSession): ToneControl {
  const { site, surface } = context;
  const place = { ...(site && { site: site.id }), ...(surface && { surface }) };
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const read = async () => {
    const { text } = store.getState();
    const answered = context.answered();
    // It is asked again at the next rest.
    const post = await services
      .readTone({ text, place, ...(answered !== undefined && { answered }) })
      .catch(() => undefined);
    if (signal.aborted || store.getState().text !== text) return;
    store.setState({ tone: post && { text, post } });
  };

  services.watchToneGoals(() => {
    if (store.getState().tone) void read();
  }, signal);

  return {
    place,
    follow() {
      spotlight.hide();
      clearTimeout(timer);
      if (store.getState().text.trim() === '') store.setState({ tone: undefined });
      else timer = setTimeout(() => void read(), restMs);
    },
    point(ranges) {
      const { text, tone } = store.getState();
      if (tone?.text === text) spotlight.show(ranges);
    },
    unpoint: () => spotlight.hide(),
  };
}
