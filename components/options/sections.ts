import type { ComponentType } from 'react';
import type { MessageKey } from '../../lib/i18n/i18n';
import { LanguageToolSection } from './languagetool/languagetool-section';
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
export const sections: readonly OptionsSection[] = [writing, languageTool];

/** The section of an address's fragment; the first one where there is none of this name. */
export function sectionOf(hash: string): OptionsSection {
  return sections.find(({ id }) => `#${id}` === hash) ?? writing;
}
