/** Words that say nothing about what a text is about, folded; a phrase does not reach across them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can could did do does for from get got had has have he her here him his how i if in
  into is it its just let like make me more most my new no not now of off on one or our out over so some than that the
  their them then there these they this those to too up us very was we were what when where which who why will with
  would you your today tomorrow day week time
  ai as au aux avec avez avons c ce ces cet cette ceux chez comme d dans de des donc du elle elles en encore entre est et
  etaient etait etc ete etre eu fait il ils j je jour l la le les leur leurs lui m ma mais me meme mes mon n ne ni nos
  notre nous on ont ou par pas plus pour qu que quel quelle qui s sa sans se sera ses si son sont sous sur t ta te tes toi
  ton tous tout toute toutes tres tu un une vos votre vous y aujourd hui demain
  ان او اي اين اذا الا التي الذي الذين اليوم الي انا انت انه انها اول بعد بل بين به بها تم ثم جدا حتي حول خلال ذلك سوف
  علي عن عند غير فقط في فيه فيها قبل قد كان كانت كل كما كم كيف لا لان لكن لكم لم لن له لها ليس ما مع من منذ منها نحن هذا
  هذه هل هم هنا هو هي و يا يوم`.split(/\s+/),
);
