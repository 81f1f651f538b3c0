import type { OfflinePartDto } from '@good-netizen/shared/classroom/classroom.dto';
import { rangesLength } from '@good-netizen/shared/classroom/coverage';
import { Limits } from '@good-netizen/shared/limits';
import { keepValue, keptValue, StorageKey } from '@/lib/storage';

/** A session that the server began on this telephone, and what was covered in it and did not reach the server yet. */
export interface KeptLearning {
  sessionId: string;
  /** Number of the last message of this session that may have been sent. */
  seq: number;
  parts: OfflinePartDto[];
  positionSeconds: number;
  /** When the session began, device time in milliseconds. */
  beganAt: number;
}

const HOUR_MS = 3_600_000;

type AllKept = Record<string, KeptLearning>;

function isKept(value: unknown): value is KeptLearning {
  if (typeof value !== 'object' || value === null) return false;
  const { sessionId, seq, parts, positionSeconds, beganAt } = value as Partial<KeptLearning>;
  const numbers = [seq, positionSeconds, beganAt].every((one) => typeof one === 'number');
  return typeof sessionId === 'string' && Array.isArray(parts) && numbers;
}

const areKept = (value: unknown): value is AllKept =>
  typeof value === 'object' && value !== null && Object.values(value).every(isKept);

const all = (): AllKept => keptValue(StorageKey.LEARNING, areKept) ?? {};

/** Whether the server would still take something of this session, as far as the telephone's clock can tell. */
export const isTimely = ({ beganAt }: KeptLearning): boolean => Date.now() - beganAt < Limits.offlineHours * HOUR_MS;

const hasRanges = ({ parts }: KeptLearning): boolean => parts.some(({ ranges }) => ranges.length > 0);

/** What is kept of a lesson, by its id. */
export const keptLearning = (lessonId: string): KeptLearning | null => all()[lessonId] ?? null;

/** Keeps it, and lets go of sessions whose time is over and in which nothing waits. */
export function keepLearning(lessonId: string, kept: KeptLearning): void {
  const useful = Object.entries(all()).filter(([, one]) => isTimely(one) || hasRanges(one));
  keepValue(StorageKey.LEARNING, { ...Object.fromEntries(useful), [lessonId]: kept });
}

export function dropLearning(lessonId: string): void {
  const { [lessonId]: _dropped, ...others } = all();
  keepValue(StorageKey.LEARNING, others);
}

/** The lessons of which something waits to be brought in. */
export const waitingLessons = (): [lessonId: string, kept: KeptLearning][] =>
  Object.entries(all()).filter(([, kept]) => hasRanges(kept));

/** Seconds of lessons that wait. */
export const secondsOf = (parts: readonly OfflinePartDto[]): number =>
  rangesLength(parts.flatMap(({ ranges }) => ranges));
