/** Numbers the states of a text: the number grows when the text differs from the one seen before. */
export function createRevisions(): (text: string) => number {
  let last: string | undefined;
  let revision = 0;
  return (text) => {
    if (text !== last) revision++;
    last = text;
    return revision;
  };
}
