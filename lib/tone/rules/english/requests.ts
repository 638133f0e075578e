import type { PhraseRule } from '../phrase-list';

/** How English asks, orders, doubts and promises. */
export const englishRequests: readonly PhraseRule[] = [
  {
    cause: 'please',
    phrases: `
      if you're (able|happy|willing)
      if you'd (like|allow|prefer|be)
      would you (consider|be|mind|like to|care to)
      would it be (ok|okay|alright|all right)
      (are|is) requested to
      might we ask
      mind (dropping|sending|sharing|telling|giving|checking|letting)
      when you|you've (got|have)
      might i|we
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
      depends
      it varies
      normally
      a bit
      if so
      good chance
      not (100|entirely|fully) [%] sure
      i'd|we'd (guess|imagine|say|expect)
      (would|should) normally|usually
      possibly
      in case it does
      could (well|come|take|mean|sort|be|go|also|still|change)
      may (help|change|take|differ|vary|arrive|affect|depend)
      as things stand
      give or take
      if memory serves
      from what (we|i) (can|know|gather|understand)
      last i|we heard
      don't hold us
      might be one
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
      you'll be back
      goes live
      will be (with|in) you
      no (manual|hidden|further) (steps|fee|fees|catch|charges)
      full stop
      my word
      nobody will
      i'm|we're (not|staying) (on it|clocking|stopping|leaving|closing|going)
      until it's|you're (in|sorted|back|fixed)
      (will|'ll) (contact|reach|call|ring|deliver|arrive|refund|land|hand) [you|in|by|before|back]
      (tomorrow|today) at _
      we certainly|sure (are|do)
      a record
      best thing
      every time
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
