import type { ServerStatus } from '../../lib/checks/languagetool/server-answer';

const marks: Readonly<Partial<Record<ServerStatus['kind'], string>>> = {
  unchecked: 'M8 12V7.5M6 9l2-2 2 2',
  checking: 'M5.5 9.5h.01M8 9.5h.01M10.5 9.5h.01',
  checked: 'm6 9 1.5 1.5L10.5 7.5',
  problem: 'M8 6.5V9M8 11h.01',
};

/** A cloud, with a sign of how the text stands with servers. */
export function ServerIcon({ kind }: { readonly kind: ServerStatus['kind'] }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={16}
      height={16}
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M4.5 13a3 3 0 0 1-.4-5.97 4 4 0 0 1 7.7-.6A3.3 3.3 0 0 1 11.5 13z" />
      <path d={marks[kind]} />
    </svg>
  );
}
