/** A number of the benchmark, with what it means. */
export interface Figure {
  readonly key: string;
  readonly value: number;
  readonly what: string;
}
