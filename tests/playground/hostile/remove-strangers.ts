/** Throws out whatever anyone else puts into the body, for as long as `window.playground.hostile` is set. */
export function removeStrangers(): () => number {
  const ours = new Set<Node>(document.body.childNodes);
  let removed = 0;
  new MutationObserver((records) => {
    if (!window.playground.hostile) return;
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (ours.has(node) || node.parentNode !== document.body) continue;
      node.parentNode.removeChild(node);
      removed += 1;
    }
  }).observe(document.body, { childList: true });
  return () => removed;
}
