import { act, renderHook, waitFor } from '@testing-library/react';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { HeartbeatDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { useHeartbeat } from '@/features/classroom/hooks/use-heartbeat';
import { RangeCollector } from '@/features/classroom/player/range-collector';
import { useSession } from '@/lib/session/session-store';
import { answerWith, requests, resetTaro, type PlayedAnswer } from '../support/taro';

let changeVisibility: (visible: boolean) => void = () => undefined;
jest.mock('@/features/classroom/hooks/use-visibility', () => ({
  useVisibility: (onChange: (visible: boolean) => void) => {
    changeVisibility = onChange;
  },
}));

const progress: ProgressDto = {
  lessonId: 'l1',
  status: 'IN_PROGRESS',
  positionSeconds: 0,
  coverage: 0,
  bestScore: null,
};
const beats = (): HeartbeatDto[] =>
  requests.filter(({ url }) => url.includes('heartbeats')).map(({ data }) => JSON.parse(data ?? '') as HeartbeatDto);

function play(answers: PlayedAnswer[] = []) {
  answerWith(({ url }) => {
    if (!url.includes('heartbeats')) return { body: { sessionId: 's1', progress } };
    return answers.shift() ?? { body: { acceptedSeq: beats().length, creditedSeconds: 1, progress } };
  });
  const player = { current: { collector: new RangeCollector(), rate: 1, visible: true } };
  const resume = (): void => undefined;
  return { player, ...renderHook(() => useHeartbeat('l1', player, resume)) };
}

describe('useHeartbeat', () => {
  beforeEach(() => {
    resetTaro();
    useSession.setState({ status: 'signed-in' });
  });

  it('counts what was seen before hiding, and nothing of the time away', async () => {
    const { player, result } = play();
    await waitFor(() => expect(result.current.link).toBe('good'));
    player.current.collector.advance(2);
    await act(async () => changeVisibility(false));
    await act(async () => changeVisibility(true));
    expect(beats()).toMatchObject([
      { ranges: [[0, 2]], visible: true },
      { ranges: [], visible: false },
    ]);
  });

  it('sends a last one on leaving, unless hiding has sent it already', async () => {
    const { player, result, unmount } = play();
    await waitFor(() => expect(result.current.link).toBe('good'));
    player.current.collector.advance(3);
    await act(async () => unmount());
    expect(beats()).toMatchObject([{ seq: 1, ranges: [[0, 3]], visible: true }]);
  });

  it('goes on behind the number that the server names, and does not call the line weak', async () => {
    const body = { code: ErrorCode.HEARTBEAT_OUT_OF_ORDER, message: '…', details: { acceptedSeq: 7 } };
    const { player, result } = play([{ status: 409, body }]);
    await waitFor(() => expect(result.current.link).toBe('good'));
    player.current.collector.advance(2);
    await act(async () => changeVisibility(false));
    await act(async () => changeVisibility(true));
    expect(beats()[1]).toMatchObject({ seq: 8, ranges: [[0, 2]], visible: true });
    expect(result.current.link).toBe('good');
  });

  it('takes nobody for a guest before it is known', () => {
    useSession.setState({ status: 'unknown' });
    const { result } = play();
    expect(result.current.link).toBe('starting');
    act(() => useSession.setState({ status: 'signed-out' }));
    expect(result.current.link).toBe('guest');
  });
});
