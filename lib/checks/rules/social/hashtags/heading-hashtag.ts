import type { PostRule } from '../../post-rule';

/** A line that begins with tags: in some Markdown a heading, and nowhere on such a network a link. */
const LINE_OF_TAGS =
  /^[#＃](?=[\p{L}\p{N}_])[\p{L}\p{M}\p{N}_]+(?=(?:[ \t]+[#＃][\p{L}\p{M}\p{N}_]+)*[ \t]*$)/gmu;
/** `# 1 in the charts`. */
const NUMBER_SIGN = /^#(?= ?\p{Nd})/gmu;

/** A `#` at the start of a line where that makes a heading of it. */
export const headingHashtag: PostRule = {
  id: 'social.heading-hashtag',
  category: 'social',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.7,
  touchesEntities: true,
  explanation: {
    en: 'Here a # at the start of a line can make it a heading; hashtags are not linked. Write \\# to keep it.',
    fr: 'Ici, un # en début de ligne peut en faire un titre ; les hashtags n’y sont pas des liens. Écrivez \\# pour le garder.',
    ar: 'هنا قد تجعل # في أول السطر عنوانًا، والوسوم ليست روابط. اكتب \\# للإبقاء عليها.',
  },
  *find({ text, customs: { hashtags } }) {
    if (hashtags?.linked !== false || !hashtags.headingAtLineStart) return;
    for (const { index, 0: tag } of text.matchAll(LINE_OF_TAGS))
      yield { from: index, to: index + tag.length, replacements: [`\\${tag}`] };
    for (const { index } of text.matchAll(NUMBER_SIGN))
      yield { from: index, to: index + 1, replacements: ['\\#'] };
  },
  exampleCustoms: { hashtags: { linked: false, headingAtLineStart: true, confidence: 'official' } },
  examples: {
    wrong: [
      { text: 'Our news\n[[#launch]] #coffee', fix: 'Our news\n\\#launch #coffee' },
      { text: '[[#]] 1 in the charts', fix: '\\# 1 in the charts' },
    ],
    right: ['# A heading', 'We are #1', '#launch is a word here', '\\#launch'],
  },
};
