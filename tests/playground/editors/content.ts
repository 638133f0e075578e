/** A piece of a line. What an editor has no node for, it holds as text. */
export type Inline =
  | string
  | { readonly mention: string }
  | { readonly hashtag: string }
  /** Shown as an image whose text alternative is the emoji. */
  | { readonly emoji: string }
  | { readonly link: string; readonly href: string }
  | { readonly softBreak: true };

/** What an editor starts with: paragraphs of pieces. */
export type Content = readonly (readonly Inline[])[];

/** The text of one piece, as people see it. */
export function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('mention' in inline) return `@${inline.mention}`;
  if ('hashtag' in inline) return `#${inline.hashtag}`;
  if ('emoji' in inline) return inline.emoji;
  return 'link' in inline ? inline.link : '\n';
}

/** The text of some paragraphs, as people see it. */
export function contentText(content: Content): string {
  return content.map((line) => line.map(inlineText).join('')).join('\n');
}

/** Each visual line by itself: for editors that know no difference between a paragraph and a soft break. */
export function visualLines(content: Content): Inline[][] {
  return content.flatMap((paragraph) => {
    const lines: Inline[][] = [[]];
    for (const inline of paragraph) {
      if (typeof inline !== 'string' && 'softBreak' in inline) lines.push([]);
      else lines.at(-1)?.push(inline);
    }
    return lines;
  });
}

export const hashtagPattern = /#[\p{L}\p{N}_]+/gu;
