/** A post's buckets together weigh like this many single ones, however many they are. */
const withSignsWeigh = 6;
const withoutSignsWeigh = 3;

/** The factor that makes sums over many buckets comparable. */
export function bucketScale(count: number, withSigns: boolean): number {
  return count === 0 ? 0 : (withSigns ? withSignsWeigh : withoutSignsWeigh) / Math.sqrt(count);
}
