import type { PhraseRule } from '../phrase-list';

/** What an English reply says that chills or hurts. */
export const englishFriction: readonly PhraseRule[] = [
  {
    cause: 'dismissal',
    phrases: `
      like everybody|everyone else
      as long as (they|it) take|takes
      same as (every|everyone|the)
      (you|yours) (weren't|isn't|aren't) (the only|more|special)
      not the only (one|person|customer)
      (mute|unfollow|block) us
      then don't
      from your sofa
      spare us
      just saying
      rocket science
      (asked|answered|explained|posted) (daily|every|dozens|countless|this|about)
      see above
      scroll up
      people (click|read|forget|tend|assume|expect)
      your opinion has
      we regret that you
      others (waited|managed|have|had)
      normal (duties|practice|behaviour|use)
      (part|nature) of (his|her|the|their) (job|duties|beast)
      was your choice
      indicative only
      won't (mend|fix|change|speed|make) it
      doesn't (change|lower|fix|make|entitle|help)
      costs nothing
      it's on the post
      do your [own] research
      manage to
      not our|my problem|fault|responsibility|concern|issue|job|department
      isn't our|my problem|fault|responsibility|concern|issue|job
      nothing [to do] with us
      nothing [more|else|further] we|i can do
      nothing [more|else|further] to|we add|say|can
      there is|there's nothing [more|else|further] we|i|to
      that's not (something|how|what|possible|true)
      calm down
      relax
      get over it
      deal with it
      move on
      whatever
      so what
      who cares
      big deal
      not a big deal
      it's not that|so bad|hard|difficult|serious|complicated
      it's just a|an|the
      you're overreacting
      overreacting
      you'll survive
      you'll be fine
      you'll live
      if you (had|d) (bothered|read|looked|checked|listened|paid)
      take it or leave it
      no one|nobody is forcing
      nobody else|has|complained
      no one else has
      other customers don't|have|manage|are
      everyone else
      most people|customers don't|have|manage|are|seem|find|can
      we don't care
      don't care
      couldn't care less
      read the|our
      it's [clearly|all] (stated|written|explained|on|in)
      it is [clearly|all] (stated|written|explained|on|in)
      [is|as] clearly stated|written|explained|shown|marked|displayed
      check the|our faq|website|site|terms|page|manual|bio
      google it
      look it up
      use google
      works [fine] for|on (everyone|us|our|me)
      works as (intended|designed|expected)
      working as intended|designed|expected
      you're welcome to (leave|go|shop|try)
      feel free to (shop|go|leave|take|unfollow|look)
      shop|go elsewhere
      end of (story|discussion)
      case|matter|ticket|topic closed
      is [now] closed
      not worth
      what do|did you (want|expect)
      what exactly (do|did) you
      that's life
      it happens
      things happen
      tough luck
      too bad
      oh well
      anyway
      your loss
      your choice
      up to you
      suit yourself
      your opinion
      everyone's|everybody's a critic
      we've heard that [one|before]
      noted
      duly noted
      like i|we care`,
    examples: { found: ["That's [[not our problem]]", '[[Calm down]] and wait'], not: ['It is our problem'] },
  },
  {
    cause: 'barb',
    phrases: `
      but sure
      with the greatest respect
      any clearer
      try (opening|reading|looking|using|a book|again)
      which takes
      ten seconds
      how brave|clever|helpful|lovely
      not that (hard|difficult|complicated)
      thrilled for you
      careful what
      do tell
      riveting
      charming
      bravo
      spare a thought
      blue in the face
      as [we|i] (already|previously|clearly|have|had|just) (said|told|explained|stated|mentioned|written|informed|advised)
      as (already|previously|clearly) said|told|explained|stated|mentioned|written|informed|advised
      as per [my|our] (last|previous|earlier)
      per [my|our] (last|previous|earlier)
      like [we|i] [already] (said|told|explained)
      we've|we [have] already said|told|explained|answered|mentioned|replied|covered|informed
      i've|i [have] already said|told|explained|answered|mentioned
      for the (last|second|third|fourth|hundredth|umpteenth|nth) time
      once again
      yet again
      how many times
      next time (maybe|try|you|perhaps|please|read|don't)
      maybe (next time|try|you should|read|check|if|it's)
      perhaps (next time|try|you should|read|check|if|it's)
      might want to (read|check|try)
      thanks for nothing
      thanks for (the|your|sharing) (essay|novel|lecture|rant|opinion|drama|expertise|theory|wisdom|insight|input|tip)
      bless your heart
      with all due respect
      no offen*
      good luck with that
      good for you
      well done for
      congratulations on (finding|reading|managing|discovering|being)
      wow
      how original
      oh (please|really|sure|great|wow|dear|look|no)
      shocking
      what a (surprise|shock)
      surprise surprise
      must be nice
      since you asked so nicely
      since you (clearly|obviously|seem|apparently|are|know)
      if you say so
      believe (it or not|me)
      funny how
      interesting how|that you|theory|take
      fascinating
      cute
      nice try
      hope that helps your
      hope this (finally|clears)
      hope that's clear [enough|now]
      sorry [that] you feel (that|this) (way)
      sorry if you|that you feel|find|think|got
      sorry you feel|think|find
      sorry for caring
      in case you (missed|didn't|hadn't|forgot)
      just (so you know|saying)
      to be [perfectly] clear
      let me spell
      let me guess
      is that so
      glad you (had|have|found) (the|so) (time|much)
      some (people|of us)
      big (fan|words)
      rent free
      tell us more
      keep (talking|tweeting|posting)
      do (let us|tell|enlighten)
      enlighten us
      thrilled
      slow clap
      imagine (that|having|being|thinking)
      sweetie
      honey
      pal
      buddy
      mate
      champ
      genius
      einstein`,
    examples: {
      found: ['[[As we already explained]], no', '[[Thanks for nothing]]'],
      not: ['We explained it'],
    },
  },
  {
    cause: 'blame',
    phrases: `
      you should have|'ve
      you should've
      you could have
      you could've
      you failed|forgot|neglected|ignored|missed|refused|didn't
      you did not
      you never _
      you clearly|obviously|apparently|simply|just didn't|did|have|haven't|don't|never|want|need|missed|ignored
      your [own] fault|mistake|error|responsibility|doing
      it's on you
      that's on you
      if you'd|you had
      had you _
      because you
      your failure
      user error
      you (are|were) wrong
      you're wrong|mistaken|confused
      you chose|agreed|signed|accepted|ordered|entered|typed|put
      you keep
      you people
      customers like you
      people like you`,
    examples: { found: ['[[You should have]] read it'], not: ['We should have told you'] },
  },
  {
    cause: 'refusal',
    phrases: `
      we cannot|can't|won't|don't (offer|accept|refund|help|do|make|change|provide|give|discuss|comment|send|issue|cover)
      we (will|do|are) not (able|going|in)
      we are|we're unable|not
      i cannot|can't|won't
      unable to
      not possible
      impossible
      not [be] able|available|eligible|refundable|permitted|allowed|entitled|covered|accepted|applicable|supported
      isn't possible|available|something|covered|supported
      no refund|refunds|exceptions|exchanges
      no longer
      we [must] decline
      declined
      denied
      rejected
      no further
      will not be
      won't be
      cannot be
      can't be
      nope
      ^no`,
    examples: { found: ['[[We cannot offer]] it'], not: ['We can'] },
  },
  {
    cause: 'policy',
    phrases: `
      our policy
      [as] per (our|the|company)
      company policy
      policy
      policies
      terms (and|of) (conditions|service|use|sale)
      terms
      procedure|procedures
      regulations|regulation
      your request|complaint|query|case|ticket|claim|message has been
      your request|complaint|query|case|ticket|claim|message|feedback was|is
      has been (noted|logged|recorded|forwarded|processed|received|registered|closed|escalated|passed|rejected|reviewed)
      (was|been) (noted|logged|recorded|forwarded|processed|registered)
      reference number
      case number
      ticket number
      in accordance with
      in line with
      non refundable
      we do not comment
      (see|refer|consult) (to|the|our) (our|the) (website|faq|terms|manual|page|section|bio|guidelines)
      refer to
      will be processed|reviewed|handled|considered|dealt
      business hours|days
      working days
      no further (action|information|comment|correspondence)
      the matter
      this matter|channel|account|department
      contact (customer|the|our) (service|support|relevant|department|store|team)
      submit (a|the|your)
      eligibility`,
    examples: { found: ['This is [[our policy]]', 'It [[has been noted]]'], not: ['The politician'] },
  },
];
