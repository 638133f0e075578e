import type { PhraseRule } from '../phrase-list';

/** English words of ceremony, of talk and of gladness. */
export const englishRegister: readonly PhraseRule[] = [
  {
    cause: 'ceremony',
    phrases: `
      ^dear
      sir
      madam
      mr
      mrs
      ms
      sincerely
      regards
      faithfully
      hereby
      herewith
      pursuant
      furthermore
      moreover
      however
      therefore
      nevertheless
      regarding
      concerning
      with regard|regards|respect to
      in accordance
      we (would|wish|should) [like] to (inform|thank|express|apologise|apologize|assure|confirm|remind)
      we regret
      we are (pleased|delighted|sorry|writing|unable|grateful) to
      please (be advised|note|accept|find|do not hesitate|be assured|refer|contact|allow)
      at your [earliest] convenience
      your [valued] (custom|patience|understanding|enquiry|inquiry|correspondence|cooperation|attention)
      enquiry
      inquiry
      inconvenience
      should you (have|require|need|wish)
      kindly
      assistance
      assist
      require|requires|required
      ensure
      provide|provided
      additional
      further (information|assistance|details|questions)
      upon
      prior to
      subsequently
      accordingly
      appreciate your
      sincere
      gratitude
      esteemed
      hesitate
      cannot
      do not
      will not
      we are
      we have
      it is
      i am
      you are
      that is
      colleague|colleagues
      representative|representatives
      matter
      resolve|resolved|resolution
      confirm
      received
      request`,
    examples: { found: ['[[Please be advised]] that'], not: ['Deary me'] },
  },
  {
    cause: 'slang',
    phrases: `
      hey
      yeah|yep|yup|yay|nah|nope
      lol|lmao|rofl|haha*|hehe*|omg|btw|tbh|imo|idk|ngl|fyi|thx|pls|plz|tysm|ikr|smh|brb|fr|rn|af
      gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|cuz|cos|coz|tho|ya|y'all|ain't|em|outta
      u|ur|r
      guys|folks|dude|bro|bruh|fam|mate|pal|buddy|bestie|babe|hun|legend|sis
      cool|awesome|sick|dope|lit|slay|vibes|vibe|epic|banging|yummy|yum
      stuff|loads|tons|bunch|super|totally|pretty (much|good)
      oops|whoops|yikes|ouch|ugh|phew|woo|woohoo|aww|aw|hmm|meh|eek|gosh|wow|boo
      no worries
      my bad
      hang (in there|on|tight)
      hold on|tight
      give (us|it) a (shout|go|try|ring|buzz)
      pop (us|by|in|over|it|your|that)
      drop (us|by|me|a)
      ping us
      hit us up
      shoot us
      cheers
      ta
      chuffed|gutted|knackered|dodgy|bummer|bugger|mess|wonky|glitchy|screwed
      sort (it|this|that|you) out
      sorted
      on it
      fingers crossed
      big (time|thanks|love)
      what's up
      sounds (good|great|fab|like)
      made (our|my) day
      thumbs up
      spill
      deets
      fab
      ok|okay`,
    examples: { found: ['[[Yeah]], sure', 'We are [[gonna]] go'], not: ['The year of'] },
  },
  {
    cause: 'contraction',
    phrases: `
      i'm|i'll|i've|i'd
      you're|you'll|you've|you'd
      we're|we'll|we've|we'd
      they're|they'll|they've
      it's|it'll|that's|that'll|there's|here's|what's|who's|let's|where's|how's
      don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|haven't|hasn't|hadn't`,
    examples: { found: ["[[We're]] here"], not: ['We are here'] },
  },
  {
    cause: 'praise',
    negatable: true,
    negated: 'complaint',
    phrases: `
      great (job|work|question|idea|choice|point|shot|photo|post|taste|news|feedback|catch|spot|to)
      good (job|work|question|idea|choice|point|shot|catch|spot|eye|call|one|news|taste)
      nice (job|work|one|shot|catch|touch)
      well done
      congratulations
      congrats
      bravo
      kudos
      you're (amazing|awesome|the best|great|brilliant|a star|a legend|fantastic|wonderful|so kind|very kind)
      you are (amazing|awesome|the best|great|brilliant|fantastic|wonderful|so kind|very kind)
      amazing|awesome|fantastic|wonderful|brilliant|excellent|superb|stunning|gorgeous|beautiful|lovely|incredible|perfect|delightful|impressive
      love (it|this|that|your|the|hearing|seeing|to)
      loved
      so kind
      very kind
      how (kind|lovely|sweet|wonderful|exciting|thoughtful)
      what a (great|lovely|beautiful|wonderful|fantastic|kind|brilliant|gorgeous|nice|sweet|thoughtful)
      means (a lot|so much|the world)
      proud (of|to)
      admire`,
    examples: { found: ['[[What a lovely]] photo', '[[Well done]]!'], not: ['A well, done badly'] },
  },
  {
    cause: 'joy',
    negatable: true,
    negated: 'complaint',
    phrases: `
      happy|glad|delighted|thrilled|pleased|excited|overjoyed|ecstatic|chuffed
      so|very|really happy|glad|pleased|excited|delighted
      yay|woohoo|hooray|hurray
      can't wait
      made (our|my) (day|week|morning|evening|whole)
      makes (us|me|our|my) [so|very] (happy|smile|day|proud)
      (big|huge) smile*
      smiling
      grinning
      welcome (to|back|aboard|home)
      (you're|you are) [very|most|always|so] welcome
      pleasure
      it's (our|my) pleasure
      enjoy|enjoyed
      celebrate|celebrating
      cheers to
      love
      fun
      hugs|hug
      warm|warmest|warmly
      wishing you
      wish you
      happy (birthday|holidays|friday|new|anniversary)
      treat
      fans
      family
      together`,
    examples: { found: ['We are [[so happy]]', '[[Welcome back]] to us'], not: ['I am not happy'] },
  },
  {
    cause: 'sorrow',
    phrases: `
      sad|sadly|saddened|heartbroken|heartbreaking|devastated
      disappointed|disappointing|disappointment
      unfortunately
      regrettably
      miss you
      upset|upsetting
      hurt
      lonely
      unhappy
      tragic|tragedy`,
    examples: { found: ['We are [[heartbroken]] too'], not: ['He sat there'] },
  },
];
