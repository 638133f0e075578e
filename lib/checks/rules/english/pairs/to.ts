import { confusedWordsRule } from '../confused-words-rule';

const be = `is|was|are|were|be|been|am|it's|that's|i'm|you're|we're|they're|he's|she's|way|far|a bit|a little|not|get|got|getting|gets|feel|feels|seem|seems|look|looks|never|always|just`;
const verbs = `be|see|get|do|have|go|make|know|say|help|find|buy|tell|work|take|give|keep|use|let|ask|come|think|try|meet|read|watch|play|learn|join|stop|start|eat|talk|share|win|sleep|live|stay|show|send|visit|call|pay|leave|look|hear|feel|become|add|change|create|enjoy|follow|speak|write|celebrate|understand|believe`;

export const toAndToo = confusedWordsRule({
  id: 'en.to-too',
  set: 'to',
  explanation: {
    en: '“Too” means “also” or “more than enough”, “two” is the number, and “to” is for the rest.',
    fr: '« Too » veut dire « aussi » ou « trop », « two » est le nombre, et « to » s’emploie pour le reste.',
    ar: 'تعني too «أيضا» أو «أكثر مما ينبغي»، و two هي العدد، و to لما سوى ذلك.',
  },
  contexts: [
    `${be} [to>too] much|many|late|early|bad|often|soon|long|slow|big|small|hot|cold|expensive|hard|tired|busy|young|old|high|low|short|loud|fast|easy|difficult|far|good|close|strong|weak|heavy|cheap|dark|scared|shy|lazy|serious|dangerous|complicated|funny|cute`,
    '^ [to>too] (?:bad|late|many|much|early|soon|often|cute|funny|good|little)(?! (?:people|things))',
    'thanks?,? (?:and )?you|^me|^same here [to>too] $',
    '(?:love|miss) you [to>too] $',
    `want|wants|wanted|need|needs|needed|going|have|has|had|able|ready|like|love|try|trying|hope|hoping|plan|happy|glad|excited|used|supposed|how|where|what|order|time|here|nice|great|good|easy|hard|forward|way|chance|decided|allowed|forgot|remember|continue|started|learn|how [too>to] ${verbs}|the`,
    'due|according|next|thanks|similar|compared|listen|listening|welcome|access|belongs|belong|used|close|addition|prior|related|went|go|going|come|coming|came|back|talk|talking|talked|speak|return|want|need|led|leads [too>to] the|a|an|my|your|our|his|her|their|this|that|these|those|you|me|us|him|them|it',
    'want|need|have|going|like|love|trying|able|time|how [two>to] (?:be|see|get|do|go|make|know|say|help|find|buy|tell|take|keep|use)',
    'one or|between the|the other|for|us|these|those|last|first|next|past [too>two] (?:weeks|days|years|months|hours|people|things|times|of us|of them|of you|or three)',
  ],
  right: ['belong|belongs|listen|according|due|lead|leads|led|related|thanks|similar [to>]'],
  examples: {
    wrong: [
      { text: 'It is [[to]] late now', fix: 'It is too late now' },
      { text: 'We want [[too]] see you', fix: 'We want to see you' },
      { text: 'Welcome [[too]] the team', fix: 'Welcome to the team' },
      { text: '[[To]] bad!', fix: 'Too bad!' },
    ],
    right: [
      'We want to see you too',
      'To be or not to be',
      'Too much is too much',
      'It belongs to many people',
      'The two of us like it too',
      'Is that what you want to?',
    ],
  },
});
