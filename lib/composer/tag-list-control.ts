import type { StoreApi } from 'zustand/vanilla';
import type { TextSnapshot } from '../editors/editor-adapter';
import { completeTag } from '../hashtags/complete-tag';
import { draftTags } from '../hashtags/draft/draft-tags';
import { type TypedTag, tagAtCaret } from '../hashtags/draft/tag-at-caret';
import type { OwnTag } from '../hashtags/history/tag-use';
import type { Edit } from '../text/text-range';
import type { ComposerContext } from './composer-context';
import type { SessionState } from './session-state';

const shownTags = 5;

/** The open list of own tags beside a tag that is being typed. */
export interface TagListState extends TypedTag {
  readonly tags: readonly OwnTag[];
  /** The tag that an arrow key has chosen; before that every key is the site's. */
  readonly choice: number | undefined;
}

export interface TagListControl {
  /** Follows the text and the caret. Costs nothing while no tag is typed. */
  follow(snapshot: TextSnapshot): void;
  close(): void;
  /** Puts the tag in place of what is typed. */
  choose(index: number): void;
  /** `true` for a key that is the list's now: Alt with an arrow, and then Enter, Tab and Escape. */
  onKey(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean;
}

interface TagListOptions {
  readonly store: StoreApi<SessionState>;
  readonly context: ComposerContext;
  /** Most used first. */
  own(): readonly OwnTag[];
  read(): TextSnapshot;
  edit(edits: readonly Edit[], chosenIn: string): Promise<boolean>;
}

/**
 * Own tags while a tag is typed. Most networks open a list of their own then, and take the arrows and Enter for it: so ours
 * is entered by Alt and an arrow, or by the pointer, and takes no key before.
 */
export function createTagListControl({ store, context, own, read, edit }: TagListOptions): TagListControl {
  const rules = context.site?.hashtagRules;
  /** What Escape has closed stays closed. */
  let closedAt: number | undefined;

  const close = () => {
    if (store.getState().tagList) store.setState({ tagList: undefined });
  };
  const typedTag = ({ text, selection }: TextSnapshot) =>
    selection && selection.from === selection.to ? tagAtCaret(text, selection.to) : undefined;
  const choose = (index: number) => {
    const { tagList } = store.getState();
    const tag = tagList?.tags[index];
    const snapshot = read();
    const { text } = snapshot;
    const typed = typedTag(snapshot);
    close();
    if (!tag || !typed) return;
    const space = /^\s/u.test(text.slice(typed.to)) ? '' : ' ';
    void edit([{ from: typed.from, to: typed.to, insert: `#${tag.name}${space}` }], text);
  };
  const move = (list: TagListState, delta: 1 | -1) => {
    const { length } = list.tags;
    const start = delta === 1 ? 0 : length - 1;
    const choice = list.choice === undefined ? start : (list.choice + delta + length) % length;
    store.setState({ tagList: { ...list, choice } });
  };

  return {
    close,
    choose,
    follow(snapshot) {
      const tags = own();
      if (tags.length === 0 || !rules?.linked) return;
      const typed = typedTag(snapshot);
      if (!typed || typed.from === closedAt) {
        if (!typed) closedAt = undefined;
        close();
        return;
      }
      const { tagList } = store.getState();
      if (tagList?.from === typed.from && tagList.prefix === typed.prefix) return;
      const present = draftTags(snapshot.text, rules)
        .filter(({ from }) => from !== typed.from)
        .map(({ key }) => key);
      const found = completeTag(typed.prefix, tags, rules, new Set(present), shownTags);
      if (found.length === 0) close();
      else store.setState({ tagList: { ...typed, tags: found, choice: undefined } });
    },
    onKey({ key, altKey, ctrlKey, metaKey, shiftKey }) {
      const { tagList } = store.getState();
      if (!tagList || ctrlKey || metaKey || shiftKey) return false;
      const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
      if (isArrow && (altKey || tagList.choice !== undefined)) {
        move(tagList, key === 'ArrowDown' ? 1 : -1);
        return true;
      }
      if (altKey || tagList.choice === undefined) return false;
      // The text may be younger than the list: then the key is not for it.
      if (typedTag(read())?.prefix !== tagList.prefix) {
        close();
        return false;
      }
      if (key === 'Enter' || key === 'Tab') choose(tagList.choice);
      else if (key === 'Escape') {
        closedAt = tagList.from;
        close();
      } else return false;
      return true;
    },
  };
}
