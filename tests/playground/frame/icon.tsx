/** Plain line icons drawn for the playground; none is a network's own. */
const paths = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 17a6.5 6.5 0 110-13 6.5 6.5 0 010 13zm5-1.5L21 21',
  bell: 'M6 17V11a6 6 0 0112 0v6l2 1H4zM10 21h4',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-5 4-7 8-7s8 2 8 7',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  gif: 'M3 6h18v12H3zM10 10.5H8a1 1 0 00-1 1v1a1 1 0 001 1h1.5v-1.5M13 10.5v3M16 13.5v-3h2M16 12h1.5',
  poll: 'M5 20V10M12 20V4M19 20v-7',
  smile: 'M12 21a9 9 0 110-18 9 9 0 010 18zM9 10h.01M15 10h.01M8.5 14c1 1.5 2 2 3.5 2s2.5-.5 3.5-2',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  at: 'M12 15.5a3.5 3.5 0 110-7 3.5 3.5 0 010 7zM15.5 9v4c0 3 5.5 3 5.5-1a9 9 0 10-4 7.5',
  reply: 'M4 5h16v11H10l-5 4v-4H4z',
  repeat: 'M5 15V7h11M13 4l3 3-3 3M19 9v8H8M11 20l-3-3 3-3',
  heart: 'M12 20C5 15 3 11.5 3 8.5A4.5 4.5 0 0112 7a4.5 4.5 0 019 1.5c0 3-2 6.5-9 11.5z',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="icon">
      <path d={paths[name]} />
    </svg>
  );
}

export function IconButton({
  name,
  label,
  onClick,
}: {
  readonly name: IconName;
  readonly label: string;
  readonly onClick?: () => void;
}) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}
