import type { DoorListDto } from '@good-netizen/shared/gathering/check-in.dto';
import { keepDoorList } from '@/features/gathering/check-in/door-list';
import { keepScans } from '@/features/gathering/check-in/kept-scans';
import { openDoor, pruneDoors } from '@/features/gathering/check-in/prune-doors';
import type { Scan, ScanState } from '@/features/gathering/check-in/scan-queue';
import { fillStorage, resetTaro, storedKeys } from '../support/taro';

const DAY_MS = 86_400_000;
const endsAt = '2026-11-28T08:00:00.000Z';
const ended = Date.parse(endsAt);
const door = { person: 'p1', sessionId: 's1' };
const list: DoorListDto = {
  sessionId: 's1',
  title: '讲座',
  startsAt: '2026-11-28T06:00:00.000Z',
  endsAt,
  takenAt: '2026-11-28T05:00:00.000Z',
  right: 'STEWARD',
  entries: [],
};
const scan = (nonce: string, state: ScanState): Scan => {
  return { nonce, code: nonce, direction: 'IN', at: '2026-11-28T06:00:00.000Z', number: 1, state, note: null };
};

describe('what a telephone keeps of doors', () => {
  beforeEach(() => {
    resetTaro();
    jest.useFakeTimers({ now: ended - DAY_MS });
  });
  afterEach(() => jest.useRealTimers());

  it('is one steward’s, at one session', () => {
    keepDoorList(door, list);
    keepScans(door, [scan('a', 'TAKEN')]);
    expect(openDoor(door)).toEqual({ list, scans: [scan('a', 'TAKEN')] });
    expect(openDoor({ ...door, person: 'p2' })).toEqual({ list: null, scans: [] });
    expect(openDoor({ ...door, sessionId: 's2' })).toEqual({ list: null, scans: [] });
  });

  it('is let go of seven days after the session, whoever’s it is, and leaves nothing behind', () => {
    keepScans(door, [scan('a', 'TAKEN')]);
    keepDoorList(door, list);
    pruneDoors(ended + 7 * DAY_MS);
    expect(openDoor(door).scans).toHaveLength(1);
    jest.setSystemTime(ended + 7 * DAY_MS + 1);
    openDoor({ person: 'p2', sessionId: 's2' });
    expect(storedKeys()).toEqual([]);
  });

  it('keeps a scan that was not handed in until it is', () => {
    const late = ended + 30 * DAY_MS;
    keepDoorList(door, list);
    keepScans(door, [scan('a', 'TAKEN'), scan('b', 'WAITING'), scan('c', 'REFUSED')]);
    pruneDoors(late);
    expect(openDoor(door)).toEqual({ list: null, scans: [scan('b', 'WAITING')] });
    keepScans(door, [scan('b', 'TAKEN')]);
    pruneDoors(late);
    expect(storedKeys()).toEqual([]);
  });

  it('counts from its first scan where no list ever came', () => {
    keepScans(door, [scan('a', 'TAKEN')]);
    jest.setSystemTime(ended);
    keepScans(door, [scan('b', 'TAKEN')]);
    pruneDoors(ended + 6 * DAY_MS);
    expect(storedKeys()).not.toEqual([]);
    pruneDoors(ended + 6 * DAY_MS + 1);
    expect(storedKeys()).toEqual([]);
  });

  it('says when it could not be kept', () => {
    expect(keepScans(door, [])).toBe(true);
    fillStorage();
    expect(keepScans(door, [scan('a', 'WAITING')])).toBe(false);
    expect(keepScans({ ...door, sessionId: 's2' }, [scan('b', 'WAITING')])).toBe(false);
  });
});
