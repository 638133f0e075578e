/** `wrong right[ right…]; …`, best first, as a map; `_` stands for a space. */
export function readFixes(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines
      .trim()
      .split(/\s*;\s*/)
      .map((entry) => {
        const [wrong, ...right] = entry.split(' ');
        return [wrong!, right.map((word) => word.replaceAll('_', ' '))];
      }),
  );
}
