import type { BlockDto, CourseDto, LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { dropFile, keepFile } from '@/lib/kept-files';
import { apiOrigin } from '@/lib/platform';
import { keepCopy } from '@/lib/query/kept-copies';
import { keepLearning } from '../player/kept-learning';
import { forgetPack, keepPack, keptPack, type Pack } from '../player/packs';
import { bringInWaiting } from './bring-in-waiting';
import { startSession } from './start-session';

/** Sounds and pictures go along; films are too large for a telephone that is short of network. */
const isTakenAlong = (block: BlockDto): block is Extract<BlockDto, { kind: 'audio' | 'image' }> =>
  block.kind === 'audio' || block.kind === 'image';

/**
 * Keeps a course on the telephone: its words, its sounds and pictures, and for a learner a session of each lesson, from whose
 * beginning on the time without a network counts.
 *
 * @param onDone told after each lesson, how many are there
 * @throws ApiError or Error when something cannot be had; what was kept by then is let go, what was taken along before stays
 */
export async function takeAlong(
  course: CourseDto,
  { isLearner, onDone }: { isLearner: boolean; onDone: (lessons: number) => void },
): Promise<Pack> {
  const before = keptPack(course.id)?.files ?? {};
  const files: Record<string, string> = {};
  try {
    if (isLearner) await bringInWaiting();
    for (const [index, { id }] of course.lessons.entries()) {
      const path = Paths.classroom.lesson(id);
      const lesson = await request<LessonDto>(path);
      keepCopy(path, lesson);
      Object.assign(files, await keepMedia(lesson));
      if (isLearner) await beginFor(id);
      onDone(index + 1);
    }
  } catch (error) {
    await letGoOf(files, before);
    throw error;
  }
  const pack = { at: Date.now(), lessons: course.lessons.length, files };
  keepPack(course.id, pack);
  await letGoOf(before, files);
  return pack;
}

/** The files of one list that the other does not hold. In a browser the same address is the same place. */
async function letGoOf(files: Readonly<Record<string, string>>, kept: Readonly<Record<string, string>>): Promise<void> {
  const places = new Set(Object.values(kept));
  const gone = Object.values(files).filter((place) => !places.has(place));
  await Promise.allSettled(gone.map(dropFile));
}

async function beginFor(lessonId: string): Promise<void> {
  const { sessionId, progress } = await startSession(lessonId);
  const { positionSeconds } = progress;
  keepLearning(lessonId, { sessionId, seq: 0, parts: [], positionSeconds, beganAt: Date.now() });
}

async function keepMedia({ blocks }: LessonDto): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { url } of blocks.filter(isTakenAlong)) {
    const place = await keepFile(apiOrigin + url);
    if (place !== null) files[url] = place;
  }
  return files;
}

/** Lets go of the files of a course; what was learnt and waits stays. */
export async function dropPack(courseId: string): Promise<void> {
  const pack = keptPack(courseId);
  if (!pack) return;
  forgetPack(courseId);
  await Promise.allSettled(Object.values(pack.files).map(dropFile));
}
