import type { KeyboardEvent } from 'react';

/** Moves the focus between the search box and the rows at an arrow key, Home or End. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const view = event.currentTarget.closest('.view');
  const stops = [...(view?.querySelectorAll<HTMLElement>('input[type="search"], .snippet-row') ?? [])];
  const target = stops[nextStop(event.key, stops.indexOf(event.currentTarget), stops.length)];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** Index of the stop that the key leads to, -1 for none. Home and End belong to the text while it is edited. */
function nextStop(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (at === 0) return -1;
  if (key === 'Home') return 1;
  return key === 'End' ? count - 1 : -1;
}
