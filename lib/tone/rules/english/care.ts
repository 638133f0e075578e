import type { PhraseRule } from '../phrase-list';

/** What a helpful reply says in English. */
export const englishCare: readonly PhraseRule[] = [
  {
    cause: 'thanks',
    negatable: true,
    phrases: `
      much obliged
      (messages|words|comments|people|customers|guests|feedback) like (yours|you)
      ta for
      we're lucky to have you
      why we do this|it
      made (my|our) (day|week|morning|year)
      thanks
      thank you [so|very] [much]
      thank u
      thankyou
      thx
      tysm
      ty
      many|much|huge|big thanks
      can't|cannot thank you enough
      could not|n't thank you enough
      grateful
      gratitude
      we|i [really|truly|do|very] [much] appreciate
      (really|much|truly) appreciate it|that|this|you|your|all
      appreciated
      appreciate your|you|the
      cheers for
      thankful
      props for
      kudos for
      glad you told|flagged|raised|shared|let|reached
      bless you`,
    examples: {
      found: ['[[Thank you so much]] for waiting', '[[We really appreciate]] it'],
      not: ['No thanks', 'The tank is full'],
    },
  },
  {
    cause: 'apology',
    negatable: true,
    phrases: `
      sry
      accept (our|my)
      mea culpa
      mortified
      embarrassed
      we (bungled|botched|blew|missed|forgot|slipped|goofed)
      we should have
      we should've
      i should have
      hands up
      owe you an apology
      let you [all] down
      let down
      that one's on us
      (entirely|completely|squarely) (our|on)
      this one's (entirely|on)
      unreserved|unreservedly
      forgiveness
      i|we feel (awful|terrible|dreadful|bad|rotten)
      took our eye
      wasn't good enough
      not the standard
      beg your pardon
      sorry
      so|very|really|truly|deeply|terribly|sincerely sorry
      apologise|apologize|apologies|apology|apologising|apologizing|apologised|apologized
      i|we [do] [sincerely] apologi*
      my|our [sincere|sincerest|deepest] apolog*
      forgive me|us
      pardon
      excuse us|me
      my bad
      our bad
      our|my fault
      our|my mistake
      we messed up
      i messed up
      we got this|it|that wrong
      we let you down
      we [have] fallen short
      we fell short
      this|that should not|never have happened
      this|that shouldn't have happened
      we regret that|this|the|any|how|your
      we failed you
      that|this one is on us
      that's|it's on us
      we dropped the ball
      we owe you
      not|n't good enough from|on us
      remorse
      regret
      regrets
      guilty
      ashamed of`,
    examples: {
      found: ['We are [[so sorry]]', '[[We let you down]] and we know it', '[[Our mistake]], and we fix it'],
      not: ["I'm not sorry at all", 'Sort it out yourself'],
    },
  },
  {
    cause: 'understanding',
    phrases: `
      (is|was|sounds|feels) [so|really|such a|a|pretty|very|genuinely|properly] (rough|frightening|scary|horrible|miserable|gutting|heartbreaking|maddening|exhausting|infuriating|nightmare|awful|grim|stressful|upsetting|worrying|unsettling|painful|hard|cruel)
      makes it [ten times|even|so much] worse
      on your own with this
      (how is|how's|how are) (he|she|they|your|everyone|little|mum|dad|gran)
      is (he|she|everyone|it) all right|okay|ok
      are you [all] (ok|okay|alright|safe)
      i'd|we'd (feel|be|have) [so|just as|pretty] (sick|livid|furious|cross|gutted|fuming|worried|scared|fed)
      climbing the walls
      nobody|no one (should|wants|deserves|ought)
      the last thing (anyone|anybody|you)
      every parent's
      can't get back
      anyone would (be|feel)
      that's (no way|not fair|a lot|awful|horrible|rotten|heartbreaking|the worst)
      no wonder (you|you're)
      picturing
      oof
      please breathe
      (ruined|spoiled|spoilt|wrecked) your
      your poor (wife|husband|mum|dad|dog|cat|kids|son|daughter)
      we're (gutted|heartbroken|so sad) (for|with) you
      easy for us to say
      meant (a lot|so much) to you
      matters to you
      (long|rough|tough|hard|awful|rotten) (day|week|night|time|wait|month)
      (i|we) [can|do|totally|completely|fully|really] understand how|why|your|that|you
      (i|we) [totally|completely|fully|really|do] understand
      understandable
      understandably
      [can|could] only imagine
      (i|we) can|could imagine
      must be|feel [so|very|really|incredibly] _
      must have been [so|very|really|incredibly] _
      how frustrating|upsetting|stressful|disappointing|annoying|worrying|hard|difficult|painful|tough
      sounds [really|so|incredibly|very] frustrating|upsetting|stressful|disappointing|annoying|worrying|hard|difficult|tough|awful|painful
      [really|so|incredibly|very] frustrating
      sorry for your loss
      sorry [to] hear
      sorry you've|you're|you|your
      sorry that you
      sad to hear
      sorry to learn|see|read
      our thoughts are with
      [my|our] condolences
      heart goes out
      hearts go out
      we hear you
      i hear you
      in your shoes
      in your place|position
      we|i know how
      we|i know this|that|it is|isn't|must
      not what you|we wanted|expected|want|hoped
      you deserve|deserved
      you have every right
      you've every right
      you are right to be
      you're right to be
      that's [not|never] (the|an) experience
      not the experience
      i|we feel for you
      (i|we) would|'d (be|feel) (frustrated|upset|disappointed|annoyed) too
      i'd be frustrated|upset|disappointed|annoyed|cross|fed too|up
      we'd be frustrated|upset|disappointed|annoyed|cross|fed too|up
      take care of yourself
      rough day|week|time|start
      the last thing you need|needed|want|wanted
      that's a lot
      no fun
      wishing you [a] speedy|quick|strength|well
      hope you feel better
      hope you're feeling|ok|okay|alright|doing
      get well`,
    examples: {
      found: ['[[I understand how]] it feels', 'That [[must be so hard]]', '[[We hear you]]'],
      not: ['Read it until you get it'],
    },
  },
  {
    cause: 'reassurance',
    phrases: `
      no worries
      don't|dont|not worry
      no problem
      rest assured
      we've|we got|have you
      got you covered
      you're in good|safe hands
      you're not alone
      you are not alone
      we're|we are here for you
      here for you
      take your time
      no rush
      happens to [the best of] us|all|everyone
      all good
      it's ok|okay|alright|fine
      we'll take care of
      we will take care of
      we'll get this|it|that|you sorted|fixed|resolved|right
      we'll make it|this|things|that right
      [will|to|'ll] make (this|it|things) right
      put (this|it|things) right
      we'll sort
      (get|have) (this|it|that|you) sorted
      don't hesitate
      do not hesitate
      feel free
      not your fault
      you did nothing wrong
      you've done nothing wrong`,
    examples: { found: ['[[No worries]], we are on it', '[[Feel free]] to write'], not: ['Worries me'] },
  },
  {
    cause: 'offer',
    phrases: `
      happy|glad|delighted|pleased to help|assist|check|look|take|send|explain|answer|walk|sort|talk|arrange|replace|share|set
      we'd|i'd (be|love) [happy|glad|delighted|pleased] [to] help|assist|look|make
      we'd|i'd love to _
      here to help
      let us help|know|look|check|make|sort|fix|take
      let me help|know|look|check|make|sort|fix|take
      let's get|sort|fix|find|take|see|make
      [can|may] i|we help
      how can|may i|we help
      we'll [be] (happy|glad) [to] help|assist
      we'll help
      we will help
      we can help
      i can help
      we're [already] on it
      we are [already] on it
      we're looking into
      we are looking into
      looking into this|it|that
      i'll look|check|chase|find|ask|sort|fix|send|keep|follow|get
      we'll look|check|chase|find|ask|send|keep|follow|get|fix|replace|refund|ship
      anything else we|i can|could
      if there's anything
      if you need anything
      help you
      make it up to you
      want me|us to _
      would you like us|me to`,
    examples: { found: ['[[Happy to help]]!', "[[We'll look]] right away"], not: ['He helped himself'] },
  },
  {
    cause: 'greeting',
    phrases: `
      ^hi
      ^hello
      ^hey
      ^hiya
      ^dear
      ^good morning|afternoon|evening|day
      ^greetings
      ^welcome`,
    examples: { found: ['[[Hi]] there, how are you'], not: ['Say hi to him'] },
  },
  {
    cause: 'closing',
    phrases: `
      [kind|best|warm|warmest] regards
      all the best
      best wishes
      have a great|good|lovely|nice|wonderful|fantastic|brilliant|safe day|evening|weekend|night|week|one|time|trip|rest
      enjoy your|the rest|every
      take care
      see you soon
      see you there|then|tomorrow
      talk soon
      speak soon
      yours sincerely|faithfully|truly
      sincerely yours
      warmly
      hope to see you
      we hope to welcome
      look|looking forward to
      can't wait to see|hear|welcome|have`,
    examples: { found: ['Bye, [[take care]]', '[[Have a lovely day]]'], not: ['The bestseller list'] },
  },
];
