/** Where a state is kept that outlives a background that sleeps, but not the browser. */
export interface Memory<State> {
  read(): Promise<State>;
  write(state: State): Promise<void>;
}
