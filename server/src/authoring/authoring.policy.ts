import type { CourseVersionAbilitiesDto } from '@good-netizen/shared/authoring/authoring.dto';
import { courseVersionStates, type CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { isOwn } from './domain/course-steps.js';
import type { CourseVersion } from './domain/course-version.js';

/** What somebody can do now with a version, given what their grants allow on it. */
export function abilitiesOf(
  version: Pick<CourseVersion, 'status' | 'authorId' | 'writers' | 'submittedBy'>,
  staffId: string,
  may: { readonly edit: boolean; readonly check: boolean },
): CourseVersionAbilitiesDto {
  const { status } = version;
  const can = (to: CourseVersionStatus): boolean => mayMove(courseVersionStates, status, to);
  return {
    edit: may.edit && status === 'DRAFT',
    submit: may.edit && status === 'DRAFT',
    check: may.check && status === 'PEER_REVIEW' && !isOwn(version, staffId),
    takeBack: may.edit && (can('DRAFT') || status === 'SCHEDULED'),
    schedule: may.edit && can('SCHEDULED'),
    publish: may.edit && can('PUBLISHED'),
    retire: may.edit && can('RETIRED'),
    renew: may.edit && (status === 'PUBLISHED' || status === 'RETIRED'),
    comment: status !== 'RETIRED',
  };
}
