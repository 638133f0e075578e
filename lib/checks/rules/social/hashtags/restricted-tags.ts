/**
 * Tags that people who manage accounts report as restricted: a post with one is shown to few, or its tag's page shows no
 * recent posts. Networks publish no such list, and change theirs without a word: it is no more than advice. Collected from
 * what is commonly reported for Instagram; looked through in November 2026. Folded.
 */
export const restrictedTags: ReadonlySet<string> = new Set(
  `adulting alone always armparty asiangirl attractive babyrp beautyblogger bikinibody boho brain costumes curvygirls
  dating desk direct dm dogsofinstagram eggplant elevator fitnessgirls followforfollow girlsonly gloves graffitiigers
  hardworkpaysoff hotweather humpday hustler ig instababy instasport iphonegraphy italiano killingit kissing like
  like4like likeforlike loseweight lulu master milf mileycyrus mirrorphoto models mustfollow nasty newyearsday nudity
  overnight parties petite pornfood prettygirl publicrelations pushups rate ravens saltwater samelove selfharm shower
  single singlelife skype snap snowstorm sopretty stranger streetphoto sunbathing swole tag4like tagsforlikes tanlines
  teen teens thought todayimwearing twerk undies valentinesday workflow youngmodel`.split(/\s+/),
);
