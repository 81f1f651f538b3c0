import { mayMove } from '@good-netizen/shared/states/transition-table';
import { courseVersionStates, type CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import { CourseOwnCheckError, CourseVersionStateError } from './authoring.errors.js';
import type { CourseVersion } from './course-version.js';

/** @throws CourseVersionStateError */
export function ensureStep({ status }: Pick<CourseVersion, 'status'>, to: CourseVersionStatus): void {
  if (!mayMove(courseVersionStates, status, to)) throw new CourseVersionStateError(status);
}

/** Words change in a draft alone. @throws CourseVersionStateError */
export function ensureDraft({ status }: Pick<CourseVersion, 'status'>): void {
  if (status !== 'DRAFT') throw new CourseVersionStateError(status);
}

/** Only what lies with a colleague is sent back. @throws CourseVersionStateError */
export function ensureInReview({ status }: Pick<CourseVersion, 'status'>): void {
  if (status !== 'PEER_REVIEW') throw new CourseVersionStateError(status);
}

type Makers = Pick<CourseVersion, 'authorId' | 'writers' | 'submittedBy'>;

/** Whether somebody wrote in this version or handed it in. */
export const isOwn = ({ authorId, writers, submittedBy }: Makers, staffId: string): boolean =>
  authorId === staffId || submittedBy === staffId || writers.includes(staffId);

/** @throws CourseOwnCheckError */
export function ensureMayCheck(version: Makers, staffId: string): void {
  if (isOwn(version, staffId)) throw new CourseOwnCheckError();
}

/** Where a version goes that is taken back: out of the plan, or to its author's table. */
export const takenBackTo = ({ status }: Pick<CourseVersion, 'status'>): 'APPROVED' | 'DRAFT' =>
  status === 'SCHEDULED' ? 'APPROVED' : 'DRAFT';
