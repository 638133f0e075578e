/** Line icons of the overlay, 16 px, in the colour of the text. */
const svg = {
  viewBox: '0 0 16 16',
  width: 16,
  height: 16,
  'aria-hidden': true,
  fill: 'none',
  stroke: 'currentColor',
} as const;
const line = { strokeWidth: 1.6, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

export function CheckIcon() {
  return (
    <svg {...svg} {...line}>
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
  );
}

export function SnippetIcon() {
  return (
    <svg {...svg} {...line}>
      <path d="M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z" />
      <path d="M5.5 6h5M5.5 8h3" />
    </svg>
  );
}

export function PanelIcon() {
  return (
    <svg {...svg} {...line}>
      <path d="M3 4.5h10M3 8h10M3 11.5h6" />
    </svg>
  );
}

export function InfoIcon() {
  return (
    <svg {...svg} {...line}>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.5v3.5M8 5h.01" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg {...svg} {...line}>
      <path d="m4 4 8 8M12 4l-8 8" />
    </svg>
  );
}

export function MoreIcon() {
  return (
    <svg {...svg} {...line} strokeWidth={2.2}>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
    </svg>
  );
}
