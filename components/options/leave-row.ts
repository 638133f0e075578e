/** Brings the focus from a row that is about to go to the same button of its neighbour, or to the section. */
export function leaveRow(button: HTMLElement): void {
  const row = button.closest('.row');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const buttons = [...(neighbour?.querySelectorAll('button') ?? [])];
  const target = buttons.at(-1) ?? button.closest<HTMLElement>('.options-main');
  target?.focus({ preventScroll: true });
}
