import type { PostRule } from '../post-rule';

/** On X a post that begins with a mention counts as a reply. */
export const leadingMention: PostRule = {
  id: 'social.leading-mention',
  category: 'social',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.7,
  touchesEntities: true,
  explanation: {
    en: 'A post that begins with {text} is shown to few people: put a word before it.',
    fr: 'Un message qui commence par {text} est montré à peu de monde : mettez un mot devant.',
    ar: 'المنشور الذي يبدأ بـ {text} لا يظهر إلا لقلة من الناس: ضع كلمة قبله.',
  },
  *find({ text, entities, customs }) {
    const [first] = entities;
    if (!customs.leadingMentionHides || first?.kind !== 'mention') return;
    if (text.slice(0, first.from).trim() !== '' || text.slice(first.to).trim() === '') return;
    yield { from: first.from, to: first.to, replacements: [`.${text.slice(first.from, first.to)}`] };
  },
  examples: {
    wrong: [{ text: '[[@maya]] is our guest today', fix: '.@maya is our guest today' }],
    right: ['Our guest today: @maya', '.@maya is our guest today', '@maya'],
  },
};
