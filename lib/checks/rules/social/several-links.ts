import type { PostRule } from '../post-rule';

/** Where one link gets the preview, the others stand there bare. */
export const severalLinks: PostRule = {
  id: 'social.several-links',
  category: 'social',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.6,
  touchesEntities: true,
  explanation: {
    en: 'Only one link of a post gets a preview here.',
    fr: 'Ici, un seul lien par message a un aperçu.',
    ar: 'لا تظهر هنا معاينة إلا لرابط واحد في المنشور.',
  },
  *find({ text, entities, customs }) {
    if (!customs.previewsOneLink) return;
    const links = entities.filter(
      ({ kind, from, to }) => kind === 'link' && !text.slice(from, to).includes('@'),
    );
    for (const { from, to } of links.slice(1)) yield { from, to, replacements: [] };
  },
  examples: {
    wrong: [{ text: 'See https://example.com and [[https://example.org]]', fix: undefined }],
    right: ['See https://example.com', 'See https://example.com or write to hi@example.com'],
  },
};
