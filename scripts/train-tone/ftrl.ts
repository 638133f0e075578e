/** FTRL-Proximal (McMahan et al. 2013) for one output. */
export interface FtrlChoices {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

/** One output's learning state: weights are made of it as they are needed. */
export class Ftrl {
  readonly z: Float64Array;
  readonly n: Float64Array;
  constructor(
    size: number,
    private readonly choices: FtrlChoices,
  ) {
    this.z = new Float64Array(size);
    this.n = new Float64Array(size);
  }

  weight(at: number): number {
    const { alpha, beta, l1, l2 } = this.choices;
    const z = this.z[at] ?? 0;
    if (Math.abs(z) <= l1) return 0;
    return -(z - Math.sign(z) * l1) / ((beta + Math.sqrt(this.n[at] ?? 0)) / alpha + l2);
  }

  update(at: number, gradient: number): void {
    const n = this.n[at] ?? 0;
    const sigma = (Math.sqrt(n + gradient * gradient) - Math.sqrt(n)) / this.choices.alpha;
    this.z[at] = (this.z[at] ?? 0) + gradient - sigma * this.weight(at);
    this.n[at] = n + gradient * gradient;
  }

  weights(): Float64Array {
    return Float64Array.from(this.z, (_, at) => this.weight(at));
  }
}
