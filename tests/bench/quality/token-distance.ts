/** Words and marks to insert, delete or replace to make one text the other; spaces and kinds of apostrophes count not. */
export function tokenDistance(from: string, to: string): number {
  const [source, target] = [tokens(from), tokens(to)];
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [line, token] of source.entries()) {
    const next = [line + 1];
    for (const [column, other] of target.entries()) {
      next.push(Math.min(row[column]! + (token === other ? 0 : 1), row[column + 1]! + 1, next[column]! + 1));
    }
    row = next;
  }
  return row[target.length]!;
}

function tokens(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}
