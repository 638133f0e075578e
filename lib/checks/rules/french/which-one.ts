import { patternRule } from '../pattern-rule';
import { wholeWord } from '../whole-word';

const feminine = String.raw`(?:adresse|heure|date|taille|couleur|idée|chance|surprise|question|équipe|année|ville|offre|semaine|journée|joie|honte|histoire|aventure|émotion|soirée|merveille|commande|marque|banque|belle|bonne|grande|jolie|nouvelle|magnifique|chance)`;
const masculine = String.raw`(?:plaisir|bonheur|numéro|jour|moment|prix|produit|site|délai|modèle|pays|travail|beau|bon|bel|nom|magasin|courage|talent|dommage|succès)`;
const saying = String.raw`(?:pense|penses|pensez|crois|croit|croyez|dit|dis|sais|sait|espère|faut|parce|afin|avant|dès|alors|depuis|tandis|bien|faudrait|semble|paraît)`;

export const whichOne = patternRule({
  id: 'fr.quel-quelle',
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.9,
  explanation: {
    en: '“quel”, “quelle” follow the noun they ask about; “qu’elle” means “that she”.',
    fr: '« quel », « quelle » s’accordent avec le nom ; « qu’elle » peut être remplacé par « qu’il ».',
    ar: 'تتبع «quel» و«quelle» الاسم في التذكير والتأنيث، أما «qu’elle» فيمكن أن تحل محلها «qu’il».',
  },
  cases: [
    {
      pattern: wholeWord(
        String.raw`(?<mistake>qu[’']elle) (?:${feminine}|\p{L}+ (?:surprise|idée|équipe))(?! (?:est|a|soit))`,
      ),
      fix: 'quelle',
    },
    {
      pattern: wholeWord(
        String.raw`${saying} (?<mistake>quelle) (?:va|vient|viendra|peut|avait|doit|veut|fait|aura|ait|ne|n[’']\p{L}+|se|s[’']\p{L}+)`,
      ),
      fix: 'qu’elle',
    },
    { pattern: wholeWord(String.raw`(?<mistake>quel) ${feminine}`), fix: 'quelle' },
    { pattern: wholeWord(String.raw`(?<mistake>quelle) ${masculine}`), fix: 'quel' },
    {
      pattern: wholeWord(
        String.raw`(?<mistake>quel) (?:est|était|sera) (?:(?:la|une|ma|ta|sa|cette) \p{L}+|(?:votre|notre|ton|mon|son|leur|l[’']) ?${feminine})`,
      ),
      fix: 'quelle',
    },
    {
      pattern: wholeWord(
        String.raw`(?<mistake>quelle) (?:est|était|sera) (?:(?:le|un|ce) \p{L}+|(?:votre|notre|ton|mon|son|leur|l[’']) ?${masculine})`,
      ),
      fix: 'quel',
    },
    {
      pattern: wholeWord(String.raw`(?<mistake>quel) (?:sont|étaient) (?:les|vos|nos|tes|ces|leurs)`),
      fix: ['quels', 'quelles'],
    },
  ],
  examples: {
    wrong: [
      { text: '[[Qu’elle]] belle surprise !', fix: 'Quelle belle surprise !' },
      { text: 'Je pense [[quelle]] viendra.', fix: "Je pense qu'elle viendra." },
      { text: '[[Quel]] est votre adresse ?', fix: 'Quelle est votre adresse ?' },
      { text: '[[Quelle]] est votre numéro ?', fix: 'Quel est votre numéro ?' },
    ],
    right: [
      'Quelle belle idée !',
      'Quel beau pays !',
      'Qu’elle soit en cuir ou en toile.',
      'Je sais quelle est votre histoire.',
    ],
  },
});
