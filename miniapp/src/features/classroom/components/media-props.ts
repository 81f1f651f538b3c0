export interface MediaProps {
  rate: number;
  /** Seconds within the block. */
  startAt: number;
  onTime: (seconds: number) => void;
}
