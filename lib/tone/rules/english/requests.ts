import type { PhraseRule } from '../phrase-list';

/** How English asks, orders, doubts and promises. */
export const englishRequests: readonly PhraseRule[] = [
  {
    cause: 'please',
    phrases: `
      please
      pls
      plz
      kindly
      if you (could|would|can) [be so kind]
      if you don't mind
      if possible
      if you get a chance|moment|minute|second
      when you get|have a chance|moment|minute|second
      at your convenience
      would you mind
      do you mind
      we'd appreciate
      we'd be grateful
      would be grateful`,
    examples: {
      found: ['[[Please]] send it', '[[Would you mind]] waiting?'],
      not: ['They pleased everyone'],
    },
  },
  {
    cause: 'couldYou',
    phrases: `
      could|would|can|will|might [we|i] you
      could|would you [please|kindly|possibly|perhaps] [be]
      could|may|can|might we|i [please|just|quickly|possibly]
      mind sending|sharing|telling|checking|giving|trying|letting
      would it be possible
      is it possible
      any chance
      do you think you
      are you able
      would love it if you`,
    examples: { found: ['[[Could you]] try again?'], not: ['You could'] },
  },
  {
    cause: 'mustOrder',
    phrases: `
      you must|should
      you need|have|ought to
      you've got to
      you're|you are required|expected|supposed|obliged to
      you gotta
      you'll have|need to
      you will have|need to
      make sure|certain you|that|to
      must be sent|submitted|made|completed|provided|received
      do not _
      ^don't _
      ^never _
      ^stop _
      is|are required
      is|are mandatory
      you cannot|can't just|simply|keep|expect`,
    examples: { found: ['[[You must]] send the form'], not: ['It must have been the rain'] },
  },
  {
    cause: 'hedge',
    phrases: `
      maybe
      perhaps
      possibly
      probably
      might
      may be|have|need|want|take|not|help|still|also
      could be|have|take|help|mean
      seems|seem|seemed
      appears|appear to|that
      it looks like
      looks like|as
      i think|guess|suppose|believe|feel|assume|suspect|imagine
      we think|guess|suppose|believe|feel|assume|suspect|imagine
      as far as i|we know|can
      not [entirely|completely|quite|totally|100] sure|certain
      i'm|we're not sure
      unsure
      i'm not|n't certain
      not certain
      sort|kind of
      kinda
      sorta
      somewhat
      fairly
      roughly
      approximately
      around _ (days|hours|weeks|minutes)
      presumably
      apparently
      likely
      unlikely
      in my|our opinion|view|experience
      to my|our knowledge
      hopefully
      we hope
      should be able|back|fine|ok|okay|ready|there
      tend|tends to
      usually
      generally
      in most cases
      can't|cannot promise|guarantee
      can't|cannot say for|exactly
      hard to say
      don't|dont quote|know
      we'll try|aim|see
      we will try|aim|see
      we're trying|hoping
      if all goes well
      subject to
      or so
      more or less
      not necessarily
      potentially
      we'd guess
      no promises
      could well
      as soon as possible`,
    examples: { found: ['[[Maybe]] tomorrow', '[[I think]] so'], not: ['The mayor came'] },
  },
  {
    cause: 'certainty',
    negatable: true,
    phrases: `
      definitely
      certainly
      absolutely
      clearly
      obviously
      undoubtedly
      without [a] doubt
      no doubt
      for sure
      of course
      always
      never
      guaranteed
      guarantee|guarantees
      100 percent
      100%
      completely
      confident
      certain
      proven
      exactly
      surely
      we know that|this|exactly|what|how
      will be there|fixed|ready|with|back|in|refunded|live|delivered|resolved|on
      is fixed|ready|live|safe|confirmed|done|sorted|resolved|complete|correct|guaranteed
      are fixed|ready|live|safe|confirmed|done|correct
      without exception
      full stop
      period
      every [single] time
      the best|fastest|safest|strongest|leading|most
      best in class
      number one
      no question
      rest assured
      the answer is (yes|no|simple)
      ^yes
      ^correct
      ^absolutely`,
    examples: { found: ['It is [[definitely]] here'], not: ['Not certain at all'] },
  },
  {
    cause: 'commitment',
    phrases: `
      we will
      i will
      we'll
      i'll
      we promise|guarantee|commit|ensure|pledge
      i promise|guarantee
      you have my|our word
      you'll have|get|receive|see|hear
      you will have|get|receive|see|hear
      we're committed
      we are committed
      committed to
      count on us|me|it
      by (end|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|noon|close)
      within _ hours|days|minutes|day|hour
      we stand by|behind
      personally
      we take _ seriously|responsibility
      you can rely|count on`,
    examples: { found: ['[[We promise]] it'], not: ['They promised'] },
  },
];
