interface CounterRingProps {
  readonly used: number;
  readonly limit: number;
  readonly size?: number;
}

/** The ring that X and Bluesky draw beside the number of characters left. */
export function CounterRing({ used, limit, size = 24 }: CounterRingProps) {
  const share = Math.min(1, used / limit);
  return (
    <svg
      role="progressbar"
      aria-label="Length"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className={used > limit ? 'ring ring-over' : 'ring'}
      viewBox="0 0 24 24"
      width={size}
      height={size}
    >
      <circle cx="12" cy="12" r="10" className="ring-track" />
      <circle
        cx="12"
        cy="12"
        r="10"
        className="ring-value"
        pathLength="100"
        strokeDasharray={`${share * 100} 100`}
      />
    </svg>
  );
}
