import { type ScanDto, scanRefusalNames, type ScanResultDto } from '@good-netizen/shared/gathering/check-in.dto';

/** WAITING: only on this telephone yet. TAKEN: at the server. REFUSED: the server said why not. */
export type ScanState = 'WAITING' | 'TAKEN' | 'REFUSED';

/** One code that was scanned or typed at the door. */
export interface Scan extends ScanDto {
  /** The number of the registration, where the list on the telephone knows the code. */
  number: number | null;
  state: ScanState;
  /** What the server said of it. */
  note: string | null;
}

/** Twice the same code within so long is one hand that held it too long. */
export const REPEAT_MS = 10_000;

/** As many settled scans as are kept for looking back. */
const SETTLED_KEPT = 200;

export const waitingIn = (scans: readonly Scan[]): Scan[] => scans.filter(({ state }) => state === 'WAITING');

/** The same code in the same direction, moments ago. */
export function isRepeat(scans: readonly Scan[], { code, direction, at }: Pick<Scan, 'code' | 'direction' | 'at'>) {
  return scans.some(
    (scan) =>
      scan.code === code && scan.direction === direction && Math.abs(Date.parse(at) - Date.parse(scan.at)) < REPEAT_MS,
  );
}

/** Whether somebody with this number was let in before, by what this telephone knows. */
export const wasLetIn = (scans: readonly Scan[], number: number): boolean =>
  scans.some((scan) => scan.number === number && scan.direction === 'IN' && scan.state !== 'REFUSED');

/** The newest first. What waits is never let go; of what is settled, the oldest is. */
export function withScan(scans: readonly Scan[], scan: Scan): Scan[] {
  let settled = 0;
  return [scan, ...scans].filter(({ state }) => state === 'WAITING' || (settled += 1) <= SETTLED_KEPT);
}

/** What the server answered, laid over what was sent. Scans that it did not speak of go on waiting. */
export function settled(scans: readonly Scan[], results: readonly ScanResultDto[]): Scan[] {
  const byNonce = new Map(results.map((result) => [result.nonce, result]));
  return scans.map((scan) => {
    const result = byNonce.get(scan.nonce);
    if (!result || scan.state !== 'WAITING') return scan;
    const { refusal } = result;
    const number = result.number ?? scan.number;
    // A lost telephone holds no tickets: once it is settled, the number is all that is shown.
    const known = { ...scan, number, code: '' };
    if (refusal === null) return { ...known, state: 'TAKEN', note: null };
    return { ...known, state: 'REFUSED', note: scanRefusalNames[refusal] };
  });
}
