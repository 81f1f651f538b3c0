import Taro from '@tarojs/taro';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isOffline, sentenceFor } from '@/lib/http/api-error';
import { randomHex } from '@/lib/random-bytes';
import type { DoorListDto, ScanDirection, ScanResultDto } from '@good-netizen/shared/gathering/check-in.dto';
import { entryOf, keepDoorList, plainCode } from '../check-in/door-list';
import type { Door } from '../check-in/kept-doors';
import { openDoor } from '../check-in/prune-doors';
import { isRepeat, type Scan, settled, waitingIn, wasLetIn, withScan } from '../check-in/scan-queue';
import { useKeptScans } from './use-kept-scans';

/** How the door speaks with the server. */
export interface DoorWire {
  load(sessionId: string): Promise<DoorListDto>;
  send(sessionId: string, scans: readonly Scan[]): Promise<ScanResultDto[]>;
}

/** What happened to a code that was just read. UNKEPT: it is noted, but the storage of the telephone is full. */
export type Taken = 'NOTED' | 'UNKEPT' | 'UNKNOWN' | 'REPEATED' | 'ALREADY' | 'EMPTY';

const TRY_AGAIN_MS = 15_000;
const BATCH = 50;

/**
 * The door of one session. Every scan is on this telephone before anything is sent; what waits is sent when the page opens,
 * when the network comes back, and every quarter of a minute.
 */
export function useDoor({ person, sessionId }: Door, wire: DoorWire) {
  const door = useMemo(() => ({ person, sessionId }), [person, sessionId]);
  const [opened] = useState(() => openDoor(door));
  const [list, setList] = useState(opened.list);
  const { scans, unkept, now, change } = useKeptScans(door, opened.scans);
  const [trouble, setTrouble] = useState<{ offline: boolean; sentence: string } | null>(null);
  const [sending, setSending] = useState(false);
  const latest = useRef({ list, sending: false });
  const flush = useCallback(async (): Promise<void> => {
    if (latest.current.sending) return;
    latest.current.sending = true;
    setSending(true);
    try {
      await sendAll(now, change, (batch) => wire.send(sessionId, batch));
      const fresh = await wire.load(sessionId);
      latest.current.list = fresh;
      keepDoorList(door, fresh);
      setList(fresh);
      setTrouble(null);
    } catch (error) {
      setTrouble({ offline: isOffline(error), sentence: sentenceFor(error) });
    } finally {
      latest.current.sending = false;
      setSending(false);
    }
  }, [door, sessionId, wire, now, change]);
  useFlushing(flush, () => waitingIn(now()).length > 0);
  const take = async (read: string, direction: ScanDirection): Promise<Taken> => {
    const code = plainCode(read);
    if (code === '') return 'EMPTY';
    const at = new Date().toISOString();
    if (isRepeat(now(), { code, direction, at })) return 'REPEATED';
    const entry = entryOf(latest.current.list, code);
    const number = entry?.number ?? null;
    const inBefore = number !== null && (entry?.enteredAt != null || wasLetIn(now(), number));
    const nonce = await randomHex(16);
    const isSafe = change(withScan(now(), { nonce, code, direction, at, number, state: 'WAITING', note: null }));
    void flush();
    if (number === null) return 'UNKNOWN';
    if (inBefore && direction === 'IN') return 'ALREADY';
    return isSafe ? 'NOTED' : 'UNKEPT';
  };
  return { list, scans, unkept, trouble, sending, take, flush };
}

/** Batch after batch, until nothing waits or the server speaks of none of them. */
async function sendAll(
  now: () => readonly Scan[],
  change: (next: readonly Scan[]) => unknown,
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
