import { CourseVersionOpenAlreadyError, CourseVersionStateError } from './authoring.errors.js';
import type { CourseVersion } from './course-version.js';

export type VersionFacts = Pick<
  CourseVersion,
  'courseId' | 'number' | 'unitId' | 'activityOrdinal' | 'regionCode' | 'title' | 'summary' | 'quality' | 'audience'
>;

/** A draft with these facts, whatever else the object holds. */
export function newVersion(
  id: string,
  facts: VersionFacts,
  author: { readonly id: string; readonly name: string },
  now: Date,
): CourseVersion {
  const { courseId, number, unitId, activityOrdinal, regionCode, title, summary, quality, audience } = facts;
  return {
    ...{ id, courseId, number, unitId, activityOrdinal, regionCode, title, summary, quality, audience },
    openKey: courseId,
    status: 'DRAFT',
    authorId: author.id,
    authorName: author.name,
    writers: [author.id],
    submittedBy: null,
    submittedByName: null,
    checkedBy: null,
    checkedByName: null,
    checkedAt: null,
    returnedReason: null,
    publishAt: null,
    publishedAt: null,
    retiredAt: null,
    updatedAt: now,
    revision: 1,
  };
}

/**
 * The next version begins from the newest that was published, while no other is being written.
 * @throws CourseVersionOpenAlreadyError, CourseVersionStateError
 */
export function ensureMayRenew(version: CourseVersion, siblings: readonly CourseVersion[]): void {
  if (siblings.some(({ openKey }) => openKey !== null)) throw new CourseVersionOpenAlreadyError();
  const newest = siblings.every(({ number }) => number <= version.number);
  if (!newest || !['PUBLISHED', 'RETIRED'].includes(version.status)) throw new CourseVersionStateError(version.status);
}
