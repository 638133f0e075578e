const TAG = /^[#＃]([\p{L}\p{M}\p{N}_\xb7\u200c]{2,60})$/u;

/** So many links of a page are looked at: the nearest to its top. */
const mostLinks = 2000;

/** The tags that the page's links show, most frequent first, without the sign. They are read when they are asked for, and not kept. */
export function findPageTags(page: ParentNode, most: number): string[] {
  const counts = new Map<string, number>();
  const links = page.querySelectorAll('a[href]');
  for (let index = 0; index < Math.min(links.length, mostLinks); index++) {
    const [, name] = TAG.exec(links[index]!.textContent.trim()) ?? [];
    if (name !== undefined && /\p{L}/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name]) => name);
}
