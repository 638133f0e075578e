import type { PhraseRule } from '../phrase-list';

/** What English says in anger. */
export const englishAnger: readonly PhraseRule[] = [
  {
    cause: 'insult',
    negatable: true,
    phrases: `
      idiot|idiots|idiotic
      stupid|stupidity
      moron|morons|moronic
      dumb|dumber|dumbest
      fool|fools|foolish
      imbecile|imbeciles
      loser|losers
      clown|clowns
      jerk|jerks
      liar|liars
      pathetic
      ridiculous
      incompetent
      ignorant
      clueless
      lazy
      useless
      worthless
      disgusting
      scum
      trash
      troll|trolls
      brainless
      delusional
      crybaby
      coward
      hypocrite|hypocrites
      shameless
      scammer|scammers
      shut up
      get lost
      get a life
      grow up
      go away
      you suck
      screw you
      drop dead
      crazy
      lunatic
      bitter`,
    examples: { found: ['You [[idiot]], listen'], not: ['He is not stupid'] },
  },
  {
    cause: 'profanity',
    phrases: `
      fuck*
      motherfuck*
      fck
      wtf
      stfu
      shit|shits|shitty|bullshit
      bs
      ass|asshole|assholes|arse|arsehole
      bitch|bitches
      bastard|bastards
      damn|damned|goddamn
      crap|crappy
      hell
      bloody
      piss|pissed
      dick|dicks
      prick
      cunt
      jesus christ
      for god's|christ's sake
      ffs
      screw this|that`,
    examples: { found: ['What the [[hell]] is this'], not: ['Hello to all'] },
  },
  {
    cause: 'complaint',
    negatable: true,
    phrases: `
      angry
      anger
      furious
      outraged
      outrageous
      annoyed
      annoying
      irritated
      irritating
      fed up
      sick [and tired] of
      tired of
      had enough
      enough (is enough|already|of)
      unacceptable
      unbelievable
      hate
      hates
      hated
      rage
      mad
      disgrace
      disgraceful
      appalling
      appalled
      awful
      terrible
      horrible
      worst
      joke
      rubbish
      nonsense
      a waste
      waste of
      shame on
      shame
      scam
      ripoff
      rip off
      lies
      lied
      lying
      insane
      absurd
      rude
      offensive
      abusive
      abuse
      insults
      threats

      we won't tolerate|accept|stand
      we don't tolerate|appreciate
      we will not tolerate|accept|stand|be
      will be blocked|reported|removed|banned
      blocked
      reported
      watch your (language|tone|mouth)
      mind your (language|tone|manners)
      knock it off
      cut it out
      give it a rest
      leave us alone
      stop (spamming|lying|insulting|posting|harassing|spreading|it|this|wasting)
      kidding me|us
      are you serious
      seriously
      come on`,
    examples: { found: ['This is [[unacceptable]]'], not: ['She is not angry'] },
  },
  {
    cause: 'impatience',
    phrases: `
      again
      already told|said|explained|answered|asked|sent|done
      still (waiting|no|nothing|not|hasn't|haven't)
      how long
      how much longer
      hurry up
      get on with
      at last
      finally
      about time
      and again
      over and over
      repeatedly
      keep asking|saying|repeating|telling|complaining
      stop asking
      any day now
      have all day
      for once
      instead of (complaining|shouting|asking|tweeting|posting|writing)
      wasting (our|my|everyone's|your) time
      waste (our|my|your) time`,
    examples: { found: ['We told you [[again]] today'], not: ['A gain of two'] },
  },
];
