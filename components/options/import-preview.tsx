import { useEffect, useRef, type ReactNode } from 'react';
import { plural, t } from '../../lib/i18n/i18n';
import { Button } from '../ui/button';

interface ImportPreviewProps {
  readonly fileName: string;
  /** What is going to happen, a sentence each. */
  readonly summary: readonly string[];
  /** The first of what comes in. */
  readonly items: readonly string[];
  /** What is left out, and why. */
  readonly skipped?: readonly string[];
  readonly canImport: boolean;
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

const shown = 12;

/** Says what a file would bring, before it does. */
export function ImportPreview(props: ImportPreviewProps) {
  const { fileName, summary, items, skipped = [], canImport, onImport, onCancel, children } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="preview" role="group" aria-label={fileName} tabIndex={-1}>
      <h3 dir="auto">{fileName}</h3>
      {summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {items.length > 0 && (
        <p className="preview-items">
          {items.slice(0, shown).map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the same words may come twice
            <bdi key={index} className="badge">
              {item}
            </bdi>
          ))}
          {items.length > shown && plural('options.files.more', items.length - shown)}
        </p>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>{plural('options.files.skipped', skipped.length)}</summary>
          <ul className="preview-skipped">
            {skipped.slice(0, 100).map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </details>
      )}
      {children}
      <div className="buttons">
        <Button variant="primary" disabled={!canImport} onClick={onImport}>
          {t('options.files.import')}
        </Button>
        <Button onClick={onCancel}>{t('popup.cancel')}</Button>
      </div>
    </div>
  );
}
