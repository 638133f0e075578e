import { emojiEnd } from './emoji';
import { bareLinkAt, emailAt, schemeLinkAt } from './links';
import { cashtagAt, hashtagAt, mentionAt, shortcodeAt } from './social-tokens';
import type { TextRange } from './text-range';

/** What a piece of social text is. E-mail addresses are links: they are left alone like them. */
export type EntityKind = 'link' | 'mention' | 'hashtag' | 'cashtag' | 'emoji' | 'shortcode';

/** A piece of the text that is not prose, in UTF-16 offsets. */
export interface Entity extends TextRange {
  readonly kind: EntityKind;
}

/** The characters that every entity has one of: keycaps, the signs, and whatever may begin an emoji. */
const TRIGGER = /[0-9#*]\ufe0f?\u20e3|[.:@＠#＃$]|[\p{Extended_Pictographic}\p{Emoji_Presentation}\p{RI}]/gv;

/**
 * The links, mentions, tags, emoji and shortcodes of a text, in order and without overlap, by what X, Bluesky and
 * Mastodon agree to make of them. Linear in the length of the text, whatever it holds: it runs on up to 63,206
 * characters after each typing pause.
 */
export function findEntities(text: string): Entity[] {
  const entities: Entity[] = [];
  let from = 0;
  TRIGGER.lastIndex = 0;
  for (let match = TRIGGER.exec(text); match !== null; match = TRIGGER.exec(text)) {
    const entity = entityAt(text, match.index, match[0], from);
    if (entity === undefined) continue;
    entities.push(entity);
    from = TRIGGER.lastIndex = entity.to;
  }
  return entities;
}

function entityAt(text: string, offset: number, trigger: string, from: number): Entity | undefined {
  // `:a::b:`, `#one#two`: what would be inside a word is not, when the word is an entity that ends here.
  const touching = offset === from && from > 0;
  switch (trigger) {
    case '.':
      return as('link', bareLinkAt(text, offset, from));
    case ':':
      return (
        as('link', schemeLinkAt(text, offset, from)) ?? as('shortcode', shortcodeAt(text, offset, touching))
      );
    case '@':
    case '＠':
      return as('link', emailAt(text, offset, from)) ?? as('mention', mentionAt(text, offset));
    case '#':
    case '＃':
      return as('hashtag', hashtagAt(text, offset, touching));
    case '$':
      return as('cashtag', cashtagAt(text, offset));
    default: {
      const to = emojiEnd(text, offset);
      return as('emoji', to === undefined ? undefined : { from: offset, to });
    }
  }
}

function as(kind: EntityKind, range: TextRange | undefined): Entity | undefined {
  return range && { kind, from: range.from, to: range.to };
}
