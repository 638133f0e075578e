import type { ComponentType } from 'react';
import type { MessageKey } from '../../../lib/i18n/i18n';
import type { OverlayContext } from '../overlay-context';
import { HashtagsSection } from './hashtags/hashtags-section';
import { LengthSection } from './length-section';
import { LinksSection } from './links-section';
import { RewriteSection } from './rewrite-section';
import { ThreadSection } from './thread-section';
import { SuggestionsSection } from './suggestions-section';
import { ToneSection } from './tone/tone-section';

/** A section of the panel. It is drawn while it is shown, and only then. */
export interface PanelSection {
  readonly id: string;
  readonly title: MessageKey;
  /** Its buttons are found by the panel's keys; what it works out, it works out when it is drawn. */
  readonly Section: ComponentType;
  /** Whether it makes sense for this composer; always by default. */
  readonly isOffered?: (overlay: OverlayContext) => boolean;
}

/** The sections in the order of their tabs. To add one, write its component and add its line here. */
export const panelSections: readonly PanelSection[] = [
  { id: 'suggestions', title: 'panel.suggestions.title', Section: SuggestionsSection },
  { id: 'tone', title: 'tone.title', Section: ToneSection },
  { id: 'length', title: 'panel.length.title', Section: LengthSection },
  {
    id: 'thread',
    title: 'panel.thread.title',
    Section: ThreadSection,
    isOffered: ({ active }) => active.session.context.limit() !== undefined,
  },
  {
    id: 'hashtags',
    title: 'panel.hashtags.title',
    Section: HashtagsSection,
    isOffered: ({ site }) => site?.hashtagRules.linked === true,
  },
  { id: 'links', title: 'panel.links.title', Section: LinksSection },
  {
    id: 'rewrite',
    title: 'rewrite.title',
    Section: RewriteSection,
    isOffered: ({ active }) => active.session.rewrite.model().kind !== 'off',
  },
];
