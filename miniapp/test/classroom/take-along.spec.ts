import '../support/as-weapp';
import type { CourseDto, LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { dropPack, takeAlong } from '@/features/classroom/api/take-along';
import { keptLearning } from '@/features/classroom/player/kept-learning';
import { keptPack, placeOfFile } from '@/features/classroom/player/packs';
import { keptCopy } from '@/lib/query/kept-copies';
import { answerWith, requests, resetTaro, savedFiles } from '../support/taro';

const block = (kind: 'audio' | 'image' | 'video', url: string) => ({
  kind,
  id: url,
  seconds: 9,
  url,
  alt: '',
  captions: [],
});
const lessonOf = (id: string) => ({ id, blocks: [block('audio', `/${id}.mp3`), block('video', `/${id}.mp4`)] });
const course = { id: 'c1', lessons: [{ id: 'l1' }, { id: 'l2' }] } as unknown as CourseDto;
const session = { progress: { positionSeconds: 7 } };

/** A server with two lessons, that fails at the address which holds `broken`. */
function serve(broken = 'nothing'): void {
  answerWith(({ url }) => {
    if (url.includes(broken)) return { failure: 'request:fail network' };
    if (url.endsWith('/sessions')) return { body: { ...session, sessionId: `of ${url.split('/').at(-2)}` } };
    const id = url.split('/').at(-1) ?? '';
    return { body: lessonOf(id) as unknown as LessonDto };
  });
}

const take = (isLearner: boolean, onDone: (lessons: number) => void = () => undefined) =>
  takeAlong(course, { isLearner, onDone });

describe('a course that is taken along', () => {
  beforeEach(() => {
    resetTaro();
    serve();
  });

  it('is kept with its words and sounds, and a session of each lesson; films stay behind', async () => {
    const done: number[] = [];
    await take(true, (lessons) => done.push(lessons));
    expect(done).toEqual([1, 2]);
    expect(savedFiles.size).toBe(2);
    expect(placeOfFile('/l1.mp3')).toMatch(/^saved/);
    expect(placeOfFile('/l1.mp4')).toBeNull();
    expect(keptCopy('classroom/lessons/l2')?.data).toEqual(lessonOf('l2'));
    expect(keptLearning('l2')).toMatchObject({ sessionId: 'of l2', positionSeconds: 7, parts: [] });
  });

  it('begins no sessions for a guest', async () => {
    await take(false);
    expect(keptPack('c1')).toMatchObject({ lessons: 2 });
    expect(requests.some(({ url }) => url.endsWith('/sessions'))).toBe(false);
  });

  it('that cannot be had in full leaves nothing behind, and what was there before stays', async () => {
    serve('l2.mp3');
    await expect(take(false)).rejects.toThrow();
    expect([keptPack('c1'), savedFiles.size]).toEqual([null, 0]);
    serve();
    const pack = await take(false);
    serve('l2.mp3');
    await expect(take(false)).rejects.toThrow();
    expect(keptPack('c1')).toEqual(pack);
    expect([...savedFiles].sort()).toEqual(Object.values(pack.files).sort());
  });

  it('renewed holds the new files alone; dropped none', async () => {
    const before = await take(false);
    const after = await take(false);
    expect([...savedFiles].sort()).toEqual(Object.values(after.files).sort());
    expect(Object.values(after.files)).not.toEqual(Object.values(before.files));
    await dropPack('c1');
    expect([keptPack('c1'), savedFiles.size]).toEqual([null, 0]);
  });
});
