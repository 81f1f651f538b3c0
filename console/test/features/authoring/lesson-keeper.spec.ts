import type { DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { ApiError, ClientErrorCode } from '@/lib/http/api-error';
import { LessonKeeper } from '@/features/authoring/hooks/lesson-keeper';
import type { LessonText } from '@/features/authoring/domain/lesson-text';

const card = (id: string, text: string): BlockDto => ({ kind: 'card', id, seconds: 5, title: '', paragraphs: [text] });

const lesson = (revision: number, text: Partial<LessonText> = {}): DraftLessonDto => ({
  ...{ id: 'l1', lessonKey: 'k1', ordinal: 1, title: '甲', blocks: [card('b1', '一'), card('b2', '二')], quiz: null },
  ...{ seconds: 10, revision, updatedAt: '2026-11-23T00:00:00.000Z', updatedByName: '某某' },
  ...text,
});

const editedMeanwhile = new ApiError({ code: ErrorCode.EDITED_MEANWHILE, message: '别人改过', status: 409 });

function keep(save: jest.Mock, read: jest.Mock = jest.fn()): LessonKeeper {
  return new LessonKeeper(lesson(1), { save, read }, '这一节不在了。');
}

/** Lets promises that are due come to their end. */
const settle = (ms = 0): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('keeping a lesson while it is written', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('saves once one pauses, on top of the revision that was answered', async () => {
    const save = jest.fn((_text: LessonText, revision: number) => Promise.resolve(lesson(revision + 1)));
    const keeper = keep(save);
    keeper.change({ title: '乙' });
    keeper.change({ title: '丙' });
    expect(keeper.look().kept).toBe('WAITING');
    await settle(2000);
    keeper.change({ title: '丁' });
    await settle(2000);
    expect(save.mock.calls.map(([text, revision]) => [text.title, revision])).toEqual([
      ['丙', 1],
      ['丁', 2],
    ]);
    expect(keeper.look().kept).toBe('SAVED');
  });

  it('never sends two saves at once: what is typed meanwhile follows', async () => {
    let answer: (saved: DraftLessonDto) => void = () => undefined;
    const save = jest.fn(() => new Promise<DraftLessonDto>((resolve) => (answer = resolve)));
    const keeper = keep(save);
    keeper.change({ title: '乙' });
    await settle(2000);
    keeper.change({ title: '丙' });
    await settle(5000);
    expect(save).toHaveBeenCalledTimes(1);
    answer(lesson(2));
    await settle(2000);
    expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ title: '丙' }), 2);
  });

  it('tries again by itself when the network failed, and not when it was refused', async () => {
    const save = jest
      .fn()
      .mockRejectedValueOnce(ApiError.fromClient(ClientErrorCode.NETWORK))
      .mockRejectedValueOnce(new ApiError({ code: ErrorCode.LESSON_TOO_LARGE, message: '太大', status: 422 }))
      .mockResolvedValue(lesson(2));
    const keeper = keep(save);
    keeper.change({ title: '乙' });
    await settle(1500);
    expect(keeper.look().kept).toBe('FAILED');
    await settle(6000);
    expect(keeper.look()).toMatchObject({ kept: 'REFUSED', problem: '太大' });
    await settle(60_000);
    expect(save).toHaveBeenCalledTimes(2);
    keeper.flush();
    await settle();
    expect(keeper.look().kept).toBe('SAVED');
  });

  it('shows what somebody else saved, block by block, and goes on with both', async () => {
    const theirs = lesson(7, { blocks: [card('b1', '一'), card('b2', '别人的二'), card('b3', '三')] });
    const save = jest.fn().mockRejectedValueOnce(editedMeanwhile).mockResolvedValue(lesson(8));
    const keeper = keep(save, jest.fn().mockResolvedValue(theirs));
    keeper.change({ blocks: [card('b1', '我的一'), card('b2', '二')] });
    await settle(1500);
    const { meeting, kept } = keeper.look();
    expect(kept).toBe('CLASH');
    expect(meeting?.merge.clashes).toEqual([]);
    expect(meeting?.merge.taken.map(({ name }) => name).sort()).toEqual(['block b2', 'block b3', 'order']);
    keeper.settle(meeting?.merge.values ?? {});
    await settle();
    const [text, revision] = save.mock.calls[1] as [LessonText, number];
    expect(revision).toBe(7);
    expect(text.blocks.map((block) => block.kind === 'card' && block.paragraphs[0])).toEqual([
      '我的一',
      '别人的二',
      '三',
    ]);
  });

  it('keeps typing what clashes until one decides, and takes theirs when told so', async () => {
    const theirs = lesson(7, { title: '别人的' });
    const keeper = keep(jest.fn().mockRejectedValue(editedMeanwhile), jest.fn().mockResolvedValue(theirs));
    keeper.change({ title: '我的' });
    await settle(1500);
    keeper.change({ title: '我的新' });
    expect(keeper.look()).toMatchObject({ kept: 'CLASH', text: { title: '我的新' } });
    keeper.takeTheirs();
    expect(keeper.look()).toMatchObject({ kept: 'SAVED', text: { title: '别人的' }, generation: 1, meeting: null });
  });

  it('takes what was read in the background only when nothing of one’s own waits', () => {
    const keeper = keep(jest.fn());
    keeper.offer(lesson(2, { title: '新的' }));
    expect(keeper.look().text.title).toBe('新的');
    keeper.change({ title: '我的' });
    keeper.offer(lesson(3, { title: '更新的' }));
    expect(keeper.look().text.title).toBe('我的');
  });
});
