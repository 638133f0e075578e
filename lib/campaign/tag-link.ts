/** The parameters by which Google Analytics 4 tells campaigns apart; an empty one is left out. */
export interface CampaignTags {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content?: string;
  readonly term?: string;
}

/** In the order in which they are written. */
const names = ['source', 'medium', 'campaign', 'content', 'term'] as const;

/**
 * A link with campaign parameters. What it has already stays as it is written: the path in any script, other parameters,
 * campaign parameters of its own, the fragment.
 */
export function tagLink(link: string, tags: CampaignTags): string {
  const [, address = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(link) ?? [];
  const present = new Set(query.slice(1).split('&').map(nameOf));
  const added = names
    .filter((name) => tags[name]?.trim() && !present.has(`utm_${name}`))
    .map((name) => `utm_${name}=${encodeURIComponent(tags[name]?.trim() ?? '')}`);
  if (added.length === 0) return link;
  // A host alone is a link, a host with a question mark is one and a sentence's end to many networks.
  const path = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]+$/i.test(address) ? `${address}/` : address;
  const joint = query === '' ? '?' : query === '?' || query.endsWith('&') ? '' : '&';
  return `${path}${query}${joint}${added.join('&')}${fragment}`;
}

function nameOf(parameter: string): string {
  const name = parameter.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
