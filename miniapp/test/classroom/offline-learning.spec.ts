import { act, renderHook, waitFor } from '@testing-library/react';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { OfflineBatchDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { bringInWaiting } from '@/features/classroom/api/bring-in-waiting';
import { useHeartbeat } from '@/features/classroom/hooks/use-heartbeat';
import { keepLearning, keptLearning, waitingLessons } from '@/features/classroom/player/kept-learning';
import { RangeCollector } from '@/features/classroom/player/range-collector';
import { useSession } from '@/lib/session/session-store';
import { answerWith, changeNetwork, requests, resetTaro, type PlayedAnswer } from '../support/taro';

jest.mock('@/features/classroom/hooks/use-visibility', () => ({ useVisibility: () => undefined }));

const MINUTE = 60_000;
const gone: PlayedAnswer = { failure: 'request:fail network' };
const progress: ProgressDto = {
  ...{ lessonId: 'l1', status: 'IN_PROGRESS', positionSeconds: 0, coverage: 0, bestScore: null },
};
const sent = (part: string) => requests.filter(({ url }) => url.includes(part));
const batches = (): OfflineBatchDto[] =>
  sent('offline-batches').map(({ data }) => JSON.parse(data ?? '') as OfflineBatchDto);
const accepted = (seq: number, creditedSeconds: number): PlayedAnswer => ({
  body: { acceptedSeq: seq, creditedSeconds, progress },
});

let network: boolean;
let now: number;

/** A server that begins sessions s1, s2, … and takes everything while the network is there. */
function serve(): void {
  answerWith(({ url, data }) => {
    if (!network) return gone;
    if (url.endsWith('/sessions')) return { body: { sessionId: `s${sent('/sessions').length}`, progress } };
    return accepted((JSON.parse(data ?? '') as { seq: number }).seq, 2);
  });
}

function open() {
  const player = { current: { collector: new RangeCollector(), rate: 1, visible: true } };
  const onResume = jest.fn();
  return { player, onResume, ...renderHook(() => useHeartbeat('l1', player, onResume)) };
}

describe('learning without a network', () => {
  beforeEach(() => {
    resetTaro();
    network = true;
    now = Date.UTC(2018, 5, 1);
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    useSession.setState({ status: 'signed-in' });
    serve();
  });
  afterEach(() => jest.restoreAllMocks());

  it('keeps what is learnt while the network is gone, and brings it in as a batch when it is back', async () => {
    const { player, result } = open();
    await waitFor(() => expect(result.current.link).toBe('good'));
    network = false;
    player.current.collector.advance(3);
    await act(async () => changeNetwork(true));
    await waitFor(() => expect(result.current.link).toBe('offline'));
    expect(result.current.waiting).toBe(3);
    expect(keptLearning('l1')).toMatchObject({ sessionId: 's1', parts: [{ rate: 1, ranges: [[0, 3]] }] });
    now += 5 * MINUTE;
    player.current.collector.advance(5);
    network = true;
    await act(async () => changeNetwork(true));
    await waitFor(() => expect(result.current.link).toBe('good'));
    expect(batches()).toEqual([{ seq: 2, positionSeconds: 5, parts: [{ rate: 1, ranges: [[0, 5]] }] }]);
    expect(result.current.waiting).toBe(0);
    expect(waitingLessons()).toEqual([]);
  });

  it('a page that is opened without a network goes on in the session that was begun before', async () => {
    const parts = [{ rate: 2, ranges: [[0, 9] as [number, number]] }];
    keepLearning('l1', { sessionId: 's7', seq: 4, parts, positionSeconds: 9, beganAt: now - MINUTE });
    useSession.setState({ status: 'unknown' });
    network = false;
    const { player, result, onResume } = open();
    await waitFor(() => expect(result.current.link).toBe('offline'), { timeout: 5000 });
    expect(onResume).toHaveBeenCalledWith(9);
    expect(result.current.waiting).toBe(9);
    player.current.collector.seek(9);
    player.current.collector.advance(11);
    network = true;
    await act(async () => changeNetwork(true));
    await waitFor(() => expect(result.current.link).toBe('good'));
    expect(sent('/s7/offline-batches')).toHaveLength(batches().length);
    expect(batches().at(-1)?.parts).toEqual([...parts, { rate: 1, ranges: [[9, 11]] }]);
  }, 15_000);

  it('says that nothing counts where no session was begun, or too long ago', async () => {
    network = false;
    const first = open();
    await waitFor(() => expect(first.result.current.link).toBe('weak'), { timeout: 5000 });
    first.unmount();
    keepLearning('l1', { sessionId: 's7', seq: 0, parts: [], positionSeconds: 0, beganAt: now - 72 * 60 * MINUTE });
    const second = open();
    await waitFor(() => expect(second.result.current.link).toBe('weak'), { timeout: 5000 });
  }, 15_000);

  it('brings in what waits, of every lesson, before it begins a session', async () => {
    const parts = [{ rate: 1, ranges: [[0, 60] as [number, number]] }];
    const kept = { seq: 2, parts, positionSeconds: 60, beganAt: now - 60 * MINUTE };
    keepLearning('l1', { ...kept, sessionId: 'a' });
    keepLearning('l2', { ...kept, sessionId: 'b' });
    const { result } = open();
    await waitFor(() => expect(result.current.link).toBe('good'));
    expect(requests.map(({ url }) => url.split('/').slice(-2).join('/'))).toEqual([
      'a/offline-batches',
      'b/offline-batches',
      'l1/sessions',
    ]);
    expect(waitingLessons()).toEqual([]);
    expect(keptLearning('l1')?.sessionId).not.toBe('a');
  });

  it('what the server refuses for good is let go, what it cannot answer stays', async () => {
    const parts = [{ rate: 1, ranges: [[0, 60] as [number, number]] }];
    const kept = { sessionId: 'a', seq: 2, parts, positionSeconds: 60, beganAt: now };
    keepLearning('l1', kept);
    answerWith(() => ({ status: 503, body: { code: 'COMMON.OVERLOADED', message: '忙' } }));
    await expect(bringInWaiting()).rejects.toMatchObject({ status: 503 });
    answerWith(() => ({ status: 404, body: { code: 'COMMON.NOT_FOUND', message: '旧的服务器' } }));
    await expect(bringInWaiting()).rejects.toMatchObject({ status: 404 });
    expect(keptLearning('l1')).toMatchObject({ sessionId: 'a', parts });
    answerWith(() => ({ status: 409, body: { code: ErrorCode.OFFLINE_LEARNING_TOO_LATE, message: '过了时间' } }));
    await bringInWaiting();
    expect(waitingLessons()).toEqual([]);
  });

  it('an answer that was lost is asked for under the next number, with the same words', async () => {
    const parts = [{ rate: 1, ranges: [[0, 60] as [number, number]] }];
    keepLearning('l1', { sessionId: 'a', seq: 2, parts, positionSeconds: 60, beganAt: now });
    answerWith(() => gone);
    await expect(bringInWaiting()).rejects.toMatchObject({ status: 0 });
    serve();
    await bringInWaiting();
    expect(batches().map(({ seq }) => seq)).toEqual([3, 4]);
    expect(batches()[1]?.parts).toEqual(parts);
  });

  it('a page goes behind the number under which another page brought in what waits in its session', async () => {
    const { player, result } = open();
    await waitFor(() => expect(result.current.link).toBe('good'));
    network = false;
    player.current.collector.advance(3);
    await act(async () => changeNetwork(true));
    await waitFor(() => expect(result.current.link).toBe('offline'));
    network = true;
    await act(() => bringInWaiting());
    now += 5 * MINUTE;
    player.current.collector.advance(5);
    await act(async () => changeNetwork(true));
    await waitFor(() => expect(result.current.link).toBe('good'));
    expect(batches().map(({ seq }) => seq)).toEqual([2, 3]);
    expect(batches()[1]?.parts).toEqual([{ rate: 1, ranges: [[0, 5]] }]);
  });

  it('lets go of sessions that are over, unless something waits in them', () => {
    const old = { seq: 0, positionSeconds: 0, beganAt: now - 80 * 60 * MINUTE };
    keepLearning('l2', { ...old, sessionId: 'a', parts: [{ rate: 1, ranges: [[0, 5]] }] });
    keepLearning('l3', { ...old, sessionId: 'b', parts: [] });
    keepLearning('l4', { ...old, sessionId: 'c', parts: [], beganAt: now });
    expect(['l2', 'l3', 'l4'].map((id) => keptLearning(id)?.sessionId)).toEqual(['a', undefined, 'c']);
  });

  it('a server that does not know the way is no reason not to learn', async () => {
    const parts = [{ rate: 1, ranges: [[0, 60] as [number, number]] }];
    keepLearning('l2', { sessionId: 'b', seq: 2, parts, positionSeconds: 60, beganAt: now });
    answerWith(({ url }) =>
      url.includes('offline-batches')
        ? { status: 404, body: { code: 'COMMON.NOT_FOUND', message: '旧的服务器' } }
        : { body: { sessionId: 's1', progress } },
    );
    const { result } = open();
    await waitFor(() => expect(result.current.link).toBe('good'));
    expect(waitingLessons().map(([id]) => id)).toEqual(['l2']);
  });
});
