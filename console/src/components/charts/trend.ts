/** A day and its figure; `null`: too few to show. */
export interface TrendPoint {
  day: string;
  count: number | null;
}
