import { t } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';
import type { PostTone } from '../../../../lib/tone/post-tone';
import type { ToneEdit } from '../../../../lib/tone/edits/tone-edit';
import { useOverlay } from '../../overlay-context';

/** So many proposals are enough: what helps most comes first. */
const most = 4;

interface ToneEditsProps {
  /** The text that was read; the present one. */
  readonly text: string;
  readonly post: PostTone;
}

/** What would move the tone, what serves the goal first: each is one edit. */
export function ToneEdits({ text, post }: ToneEditsProps) {
  const { session } = useOverlay().active;
  const proposals = [...(post.miss?.edits ?? []), ...post.tone.edits];
  const edits = proposals.filter(
    (edit, index) => proposals.findIndex(({ preview }) => preview === edit.preview) === index,
  );
  if (edits.length === 0) return undefined;
  return (
    <section className="panel-part" aria-label={t('tone.edits')} data-part="tone-edits">
      <header>
        <h3>{t('tone.edits')}</h3>
      </header>
      <ul className="panel-savings">
        {edits.slice(0, most).map((edit) => (
          <li key={edit.preview}>
            <button
              type="button"
              data-part="tone-edit"
              title={edit.preview}
              onClick={() => void session.edit([edit.edit], text)}
            >
              <span>
                {wordEdit(edit)}
                <small>
                  {t(edit.moves === 'up' ? 'tone.goal.missing' : 'tone.goal.unwanted', {
                    labels: t(`tone.label.${edit.label}`),
                  })}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordEdit({ kind, values }: ToneEdit): string {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolate(`“${value.trim()}”`) : String(value),
    ]),
  );
  return t(`tone.edit.${kind}`, shown);
}
