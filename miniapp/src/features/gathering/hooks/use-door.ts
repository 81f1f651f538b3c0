import Taro from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isOffline, sentenceFor } from '@/lib/http/api-error';
import { randomHex } from '@/lib/random-bytes';
import type { DoorListDto, ScanDirection, ScanResultDto } from '@good-netizen/shared/gathering/check-in.dto';
import { entryOf, keepDoorList, keptDoorList, plainCode } from '../check-in/door-list';
import { keepScans, keptScans } from '../check-in/kept-scans';
import { isRepeat, type Scan, settled, waitingIn, wasLetIn, withScan } from '../check-in/scan-queue';

/** How the door speaks with the server. */
export interface DoorWire {
  load(sessionId: string): Promise<DoorListDto>;
  send(sessionId: string, scans: readonly Scan[]): Promise<ScanResultDto[]>;
}

/** What happened to a code that was just read. */
export type Taken = 'NOTED' | 'UNKNOWN' | 'REPEATED' | 'ALREADY' | 'EMPTY';

const TRY_AGAIN_MS = 15_000;
const BATCH = 50;

/**
 * The door of one session. Every scan is on this telephone before anything is sent; what waits is sent when the page opens,
 * when the network comes back, and every quarter of a minute.
 */
export function useDoor(sessionId: string, wire: DoorWire) {
  const [list, setList] = useState(() => keptDoorList(sessionId));
  const [scans, setScans] = useState(() => keptScans(sessionId));
  const [trouble, setTrouble] = useState<{ offline: boolean; sentence: string } | null>(null);
  const [sending, setSending] = useState(false);
  const latest = useRef({ scans, list, sending: false });
  const change = useCallback(
    (next: readonly Scan[]) => {
      latest.current.scans = next;
      keepScans(sessionId, next);
      setScans(next);
    },
    [sessionId],
  );
  const flush = useCallback(async (): Promise<void> => {
    if (latest.current.sending) return;
    latest.current.sending = true;
    setSending(true);
    try {
      await sendAll(
        () => latest.current.scans,
        change,
        (batch) => wire.send(sessionId, batch),
      );
      const fresh = await wire.load(sessionId);
      latest.current.list = fresh;
      keepDoorList(fresh);
      setList(fresh);
      setTrouble(null);
    } catch (error) {
      setTrouble({ offline: isOffline(error), sentence: sentenceFor(error) });
    } finally {
      latest.current.sending = false;
      setSending(false);
    }
  }, [sessionId, wire, change]);
  useFlushing(flush, () => waitingIn(latest.current.scans).length > 0);
  const take = async (read: string, direction: ScanDirection): Promise<Taken> => {
    const code = plainCode(read);
    if (code === '') return 'EMPTY';
    const at = new Date().toISOString();
    if (isRepeat(latest.current.scans, { code, direction, at })) return 'REPEATED';
    const entry = entryOf(latest.current.list, code);
    const number = entry?.number ?? null;
    const inBefore = number !== null && (entry?.enteredAt != null || wasLetIn(latest.current.scans, number));
    const nonce = await randomHex(16);
    change(withScan(latest.current.scans, { nonce, code, direction, at, number, state: 'WAITING', note: null }));
    void flush();
    if (number === null) return 'UNKNOWN';
    return inBefore && direction === 'IN' ? 'ALREADY' : 'NOTED';
  };
  return { list, scans, trouble, sending, take, flush };
}

/** Batch after batch, until nothing waits or the server speaks of none of them. */
async function sendAll(
  now: () => readonly Scan[],
  change: (next: readonly Scan[]) => void,
  send: (batch: readonly Scan[]) => Promise<ScanResultDto[]>,
): Promise<void> {
  for (let batch = nextBatch(now()); batch.length > 0; batch = nextBatch(now())) {
    const before = waitingIn(now()).length;
    change(settled(now(), await send(batch)));
    if (waitingIn(now()).length >= before) return;
  }
}

/** The oldest first, so that an entry arrives before its exit. */
const nextBatch = (scans: readonly Scan[]): Scan[] => waitingIn(scans).reverse().slice(0, BATCH);

function useFlushing(flush: () => Promise<void>, hasWaiting: () => boolean): void {
  const waits = useRef(hasWaiting);
  waits.current = hasWaiting;
  useEffect(() => {
    void flush();
    const timer = setInterval(() => waits.current() && void flush(), TRY_AGAIN_MS);
    const back = ({ isConnected }: { isConnected: boolean }): void => {
      if (isConnected) void flush();
    };
    Taro.onNetworkStatusChange(back);
    return () => {
      clearInterval(timer);
      Taro.offNetworkStatusChange(back);
    };
  }, [flush]);
}
