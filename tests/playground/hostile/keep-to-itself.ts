const kinds =
  'keydown keypress keyup beforeinput input paste copy cut compositionstart compositionupdate compositionend ' +
  'focusin focusout focus blur pointerdown pointerup mousedown mouseup click dblclick contextmenu selectstart';

/** Ends the journey of every event below `root` at `root`, on its way down: nothing else on the page hears of it. */
export function keepToItself(root: HTMLElement, onEvent: (event: Event) => void): void {
  for (const kind of kinds.split(' ')) {
    root.addEventListener(
      kind,
      (event) => {
        event.stopImmediatePropagation();
        onEvent(event);
      },
      { capture: true },
    );
  }
}
