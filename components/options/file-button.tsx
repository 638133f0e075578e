import { useRef } from 'react';
import { Button } from '../ui/button';

interface FileButtonProps {
  readonly label: string;
  /** As in `<input accept>`. */
  readonly accept: string;
  /** The file's content, read as UTF-8, and its name. */
  readonly onText: (text: string, name: string) => void;
}

/** Lets the user choose a file, and reads it. */
export function FileButton({ label, accept, onText }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text().catch(() => '');
    // The same file may be chosen again, once it is mended.
    if (input.current) input.current.value = '';
    onText(text, file.name);
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="visually-hidden"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </>
  );
}
