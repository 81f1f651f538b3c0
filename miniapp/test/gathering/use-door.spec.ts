import { act, renderHook, waitFor } from '@testing-library/react';
import { sha256 } from '@good-netizen/shared/bytes/sha256';
import { toHex, utf8 } from '@good-netizen/shared/bytes/encoding';
import type { DoorListDto, ScanResultDto } from '@good-netizen/shared/gathering/check-in.dto';
import type { Scan } from '@/features/gathering/check-in/scan-queue';
import { type DoorWire, useDoor } from '@/features/gathering/hooks/use-door';
import { ApiError, ClientErrorCode } from '@/lib/http/api-error';
import { changeNetwork, fillStorage, resetTaro } from '../support/taro';

const AAA = `1-${'A'.repeat(16)}`;
const BBB = `2-${'B'.repeat(16)}`;
const entry = (number: number, code: string) => {
  return { number, codeHash: toHex(sha256(utf8(code))).slice(0, 32), enteredAt: null, leftAt: null };
};
const list: DoorListDto = {
  sessionId: 's1',
  title: '讲座',
  startsAt: '2026-11-28T06:00:00.000Z',
  endsAt: '2026-11-28T08:00:00.000Z',
  takenAt: '2026-11-28T05:00:00.000Z',
  right: 'STEWARD',
  entries: [entry(1, AAA), entry(2, BBB)],
};

/** A server that can be cut off, and that takes every nonce once. */
class PlayedServer implements DoorWire {
  isThere = true;
  readonly arrived: Scan[] = [];
  readonly nonces = new Set<string>();
  loseNextAnswer = false;

  load(): Promise<DoorListDto> {
    return this.isThere ? Promise.resolve(list) : this.cut();
  }

  send(_session: string, scans: readonly Scan[]): Promise<ScanResultDto[]> {
    if (!this.isThere) return this.cut();
    for (const scan of scans) {
      if (!this.nonces.has(scan.nonce)) this.arrived.push(scan);
      this.nonces.add(scan.nonce);
    }
    if (this.loseNextAnswer) {
      this.loseNextAnswer = false;
      return this.cut();
    }
    return Promise.resolve(
      scans.map(({ nonce, code }) => {
        const number = [AAA, BBB].indexOf(code) + 1;
        return number > 0 ? { nonce, number, refusal: null } : { nonce, number: null, refusal: 'UNKNOWN' };
      }),
    );
  }

  private cut(): Promise<never> {
    return Promise.reject(ApiError.fromClient(ClientErrorCode.NETWORK));
  }
}

const open = (server: PlayedServer, person = 'steward') =>
  renderHook(() => useDoor({ person, sessionId: 's1' }, server));

describe('the door of a session', () => {
  beforeEach(resetTaro);

  it('goes on without a network from the list it has, and brings everything when the network is back', async () => {
    const server = new PlayedServer();
    const { result } = open(server);
    await waitFor(() => expect(result.current.list?.entries).toEqual(list.entries));
    server.isThere = false;
    await act(async () => expect(await result.current.take(AAA.toLowerCase(), 'IN')).toBe('NOTED'));
    await act(async () => expect(await result.current.take('ZZZ', 'IN')).toBe('UNKNOWN'));
    await act(async () => expect(await result.current.take(AAA, 'IN')).toBe('REPEATED'));
    await act(async () => expect(await result.current.take(AAA, 'OUT')).toBe('NOTED'));
    await waitFor(() => expect(result.current.trouble?.offline).toBe(true));
    expect(result.current.scans.map(({ state }) => state)).toEqual(['WAITING', 'WAITING', 'WAITING']);
    expect(server.arrived).toEqual([]);
    server.isThere = true;
    act(() => changeNetwork(true));
    await waitFor(() => expect(result.current.trouble).toBeNull());
    expect(result.current.scans.map(({ state }) => state)).toEqual(['TAKEN', 'REFUSED', 'TAKEN']);
    expect(server.arrived.map(({ code, direction }) => `${code} ${direction}`)).toEqual([
      `${AAA} IN`,
      'ZZZ IN',
      `${AAA} OUT`,
    ]);
  });

  it('says of whom it let in before, and reads no empty and no endless code', async () => {
    const server = new PlayedServer();
    const { result } = open(server);
    await waitFor(() => expect(result.current.list).not.toBeNull());
    await act(async () => expect(await result.current.take(AAA, 'IN')).toBe('NOTED'));
    await waitFor(() => expect(result.current.scans[0]).toMatchObject({ state: 'TAKEN', code: '', number: 1 }));
    await act(async () => expect(await result.current.take(AAA, 'IN')).toBe('ALREADY'));
    await act(async () => expect(await result.current.take(AAA, 'OUT')).toBe('NOTED'));
    await act(async () => expect(await result.current.take('  ', 'IN')).toBe('EMPTY'));
    await act(async () => expect(await result.current.take('长'.repeat(3000), 'IN')).toBe('UNKNOWN'));
    await waitFor(() => expect(server.arrived.at(-1)?.code).toMatch(/^长/));
    expect(server.arrived.at(-1)?.code.length).toBeLessThanOrEqual(512);
  });

  it('loses nothing when the app is closed before the network is back', async () => {
    const server = new PlayedServer();
    const before = open(server);
    await waitFor(() => expect(before.result.current.list).not.toBeNull());
    server.isThere = false;
    await act(async () => void (await before.result.current.take(BBB, 'IN')));
    before.unmount();
    const offline = open(server);
    expect(offline.result.current.list?.entries).toEqual(list.entries);
    expect(offline.result.current.scans).toMatchObject([{ code: BBB, number: 2, state: 'WAITING' }]);
    offline.unmount();
    server.isThere = true;
    const after = open(server);
    await waitFor(() => expect(after.result.current.scans[0]?.state).toBe('TAKEN'));
    expect(server.arrived).toHaveLength(1);
  });

  it('sends the same scan again when the answer was lost, and the server counts it once', async () => {
    const server = new PlayedServer();
    const { result } = open(server);
    await waitFor(() => expect(result.current.list).not.toBeNull());
    server.loseNextAnswer = true;
    await act(async () => void (await result.current.take(AAA, 'IN')));
    await waitFor(() => expect(result.current.trouble).not.toBeNull());
    expect(result.current.scans[0]?.state).toBe('WAITING');
    await act(() => result.current.flush());
    expect(result.current.scans[0]?.state).toBe('TAKEN');
    expect(server.arrived).toHaveLength(1);
  });

  it('brings more than one batch, the oldest first', async () => {
    const server = new PlayedServer();
    server.isThere = false;
    const { result } = open(server);
    for (let i = 0; i < 120; i += 1) await act(async () => void (await result.current.take(`C${i}`, 'IN')));
    server.isThere = true;
    await act(() => result.current.flush());
    await waitFor(() => expect(server.arrived).toHaveLength(120));
    expect(server.arrived.map(({ code }) => code)).toEqual(Array.from({ length: 120 }, (_, i) => `C${i}`));
  });

  it('shows nothing of it to who signs in next on the telephone, and keeps what waits for the one who scanned it', async () => {
    const server = new PlayedServer();
    const before = open(server);
    await waitFor(() => expect(before.result.current.list).not.toBeNull());
    server.isThere = false;
    await act(async () => void (await before.result.current.take(BBB, 'IN')));
    before.unmount();
    const next = open(server, 'next');
    expect(next.result.current).toMatchObject({ list: null, scans: [] });
    next.unmount();
    server.isThere = true;
    const after = open(server);
    await waitFor(() => expect(after.result.current.scans).toMatchObject([{ number: 2, state: 'TAKEN' }]));
  });

  it('says that a full storage did not take a scan, until it is handed in', async () => {
    const server = new PlayedServer();
    const { result } = open(server);
    await waitFor(() => expect(result.current.list).not.toBeNull());
    server.isThere = false;
    fillStorage();
    await act(async () => expect(await result.current.take(AAA, 'IN')).toBe('UNKEPT'));
    expect(result.current.unkept).toBe(true);
    server.isThere = true;
    await act(() => result.current.flush());
    expect(result.current.scans[0]?.state).toBe('TAKEN');
    expect(result.current.unkept).toBe(false);
  });

  it('says so no longer once there is room for all that waits', async () => {
    const server = new PlayedServer();
    server.isThere = false;
    const before = open(server);
    fillStorage();
    await act(async () => void (await before.result.current.take(AAA, 'IN')));
    fillStorage(false);
    await act(async () => void (await before.result.current.take(BBB, 'IN')));
    expect(before.result.current.unkept).toBe(false);
    before.unmount();
    expect(open(server).result.current.scans).toHaveLength(2);
  });
});
