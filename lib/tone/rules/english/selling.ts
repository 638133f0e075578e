import type { PhraseRule } from '../phrase-list';

/** How English presses and sells. */
export const englishSelling: readonly PhraseRule[] = [
  {
    cause: 'hurry',
    phrases: `
      _ (left|remaining|places|slots|spots|tickets|seats) left
      (places|seats|tickets|slots|spots|pairs) left|remaining
      final _ (pairs|places|seats|tickets|units)
      closes|closing|ends|finishes (tonight|today|sunday|monday|friday|midnight|at|in|soon)
      (before|until) (midnight|tonight|sunday|monday|friday|6pm|noon|closing)
      till (midnight|6pm|tonight|sunday)
      flying (out|off)
      gone in
      once (it's|they're) gone
      tomorrow (may|might|will) be too late
      lock in
      snap (it|yours|them|one) up
      kicking yourself
      secure yours|your
      going fast|faster
      this (second|minute|instant)
      going going
      (first|only) _ (people|orders|sign|customers|buyers)
      while you (can|still)
      won't last
      act fast
      clock runs out
      restocked
      or miss
      hurry
      act|order|buy|book|shop|click|join|sign|register|subscribe|grab|claim|get (it|yours|up) now|today
      right now
      now or never
      last (chance|call|day|hours|minutes|few|ones)
      final (hours|call|chance|day|days)
      limited (time|offer|stock|edition|spots|seats)
      only (today|until|_) (left|hours|days|spots|seats|more)
      while (stocks|supplies|it|they) last|lasts
      don't (miss|wait|sleep|delay)
      do not (miss|wait|delay)
      before (it's|it) (too late|is|ends|gone)
      ends (today|tonight|soon|tomorrow|at|in)
      running out
      sell|selling out|fast
      almost (gone|over)
      immediately
      asap
      urgent
      urgently
      at once
      without delay
      time is running
      deadline
      today only
      what are you waiting for
      never miss
      tick tock`,
    examples: { found: ['[[Hurry]], it is late', '[[Last chance]] for you'], not: ['At last, the chance'] },
  },
  {
    cause: 'persuasion',
    phrases: `
      _ off (until|till|today|everything|your|for)
      % off
      percent off
      be mad to miss
      join (by|now|today|us now)
      switch (now|today|to)
      upgrade
      miss the
      sale
      mad not to
      party of the year
      you (won't|will not) (regret|believe|find)
      trust (me|us)
      you [really] (need|have|must|should) [to] (try|buy|see|get|have|upgrade|order|read|join|book|come)
      must (have|see|try|buy)
      deal|deals of|you
      best (deal|price|offer|prices)
      special offer
      exclusive
      free
      discount
      upgrade (now|today|to)
      use (the|our|this) code
      use code
      link in (the|our) bio
      click (here|the|on|below)
      tap (here|the)
      check out
      dm us (now|for)
      sign up
      subscribe
      buy
      why not (try|upgrade|switch|add|treat|join)
      just (buy|order|upgrade|try|get)
      treat yourself
      you owe it
      you'd be (crazy|mad|a fool)
      can't (beat|afford)
      give us (another|one|a) (chance|more)
      leave [us] [a] (review|comment|five|5)
      (five|5) (star|stars)
      tell [all] your friends
      share (this|it) with
      follow (us|our)`,
    examples: { found: ['[[Special offer]] for you', '[[Trust us]] on this'], not: ['We trusted them'] },
  },
];
