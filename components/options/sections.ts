import type { ComponentType } from 'react';
import type { MessageKey } from '../../lib/i18n/i18n';
import { BackupSection } from './backup-section';
import { DictionarySection } from './dictionary-section';
import { HashtagsSection } from './hashtags/hashtags-section';
import { HouseStyleSection } from './house-style-section';
import { IgnoredSection } from './ignored-section';
import { RulesSection } from './rules-section';
import { SyncSection } from './sync-section';
import { LanguageToolSection } from './languagetool/languagetool-section';
import { TeamSection } from './team/team-section';
import { ToneSection } from './tone/tone-section';
import { RewriteOptions } from './rewrite/rewrite-section';
import { WritingSection } from './writing-section';

/** A page of the settings: `id` is the fragment of its address. */
export interface OptionsSection {
  readonly id: string;
  readonly title: MessageKey;
  readonly Section: ComponentType;
}

const writing: OptionsSection = { id: 'writing', title: 'options.writing.title', Section: WritingSection };

const languageTool: OptionsSection = {
  id: 'languagetool',
  title: 'server.options.title',
  Section: LanguageToolSection,
};

/** In the order of the menu. */
export const sections: readonly OptionsSection[] = [
  writing,
  { id: 'rules', title: 'options.rules.title', Section: RulesSection },
  { id: 'dictionary', title: 'options.dictionary.title', Section: DictionarySection },
  { id: 'ignored', title: 'options.ignored.title', Section: IgnoredSection },
  { id: 'house-style', title: 'options.style.title', Section: HouseStyleSection },
  { id: 'tone', title: 'tone.title', Section: ToneSection },
  { id: 'hashtags', title: 'options.hashtags.title', Section: HashtagsSection },
  languageTool,
  { id: 'team', title: 'team.title', Section: TeamSection },
  { id: 'rewrite', title: 'rewrite.title', Section: RewriteOptions },
  { id: 'sync', title: 'options.sync.title', Section: SyncSection },
  { id: 'backup', title: 'options.backup.title', Section: BackupSection },
];

/** The section of an address's fragment; the first one where there is none of this name. */
export function sectionOf(hash: string): OptionsSection {
  return sections.find(({ id }) => `#${id}` === hash) ?? writing;
}
