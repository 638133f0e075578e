import type { ReactNode } from 'react';

function Icon({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {children}
    </svg>
  );
}

/** Magnifying glass. */
export function SearchIcon() {
  return (
    <Icon>
      <circle cx="9" cy="9" r="5.500" />
      <path d="M13.200 13.200 17 17" />
    </Icon>
  );
}

/** Plus sign. */
export function PlusIcon() {
  return (
    <Icon>
      <path d="M10 4v12M4 10h12" />
    </Icon>
  );
}

/** Arrow to where one came from; points to the start of the line, so it is mirrored in RTL. */
export function BackIcon() {
  return (
    <Icon className="icon-directional">
      <path d="M16 10H4M9 5l-5 5 5 5" />
    </Icon>
  );
}

/** Sliders, for settings. */
export function SettingsIcon() {
  return (
    <Icon>
      <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </Icon>
  );
}

/** A page with a list, for all replies. */
export function LibraryIcon() {
  return (
    <Icon>
      <rect x="3" y="3" width="14" height="14" rx="2" />
      <path d="M8 3v14M11 8h3M11 12h3" />
    </Icon>
  );
}

/** Cross, for dismissing. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="M5 5l10 10M15 5 5 15" />
    </Icon>
  );
}

/** Arrow up, for moving something to an earlier place. */
export function ArrowUpIcon() {
  return (
    <Icon>
      <path d="M10 16V4M5 9l5-5 5 5" />
    </Icon>
  );
}
