/** So many posts are kept; the oldest go first. */
export const mostPosts = 50_000;
