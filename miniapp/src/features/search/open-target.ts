import type { SearchTargetDto } from '@good-netizen/shared/search/search.dto';
import { goTo } from '@/lib/navigation/navigate';

/** Opens the page of what was found. */
export function openTarget(target: SearchTargetDto): void {
  if (target.kind === 'ACTIVITY') void goTo('activity/detail', { ordinal: String(target.ordinal) });
  else if (target.kind === 'ARTICLE') void goTo('pledge/read', { version: String(target.version) });
  else if (target.kind === 'COURSE') void goTo('classroom/course', { courseId: target.courseId });
  else if (target.kind === 'LESSON') void goTo('classroom/lesson', { lessonId: target.lessonId });
  else if (target.kind === 'SELECTION') void goTo('selection/ballot', { selectionId: target.selectionId });
  else void goTo('selection/story', { selectionId: target.selectionId, candidateId: target.candidateId });
}

/** A stable key for lists. */
export const targetKey = (target: SearchTargetDto): string => Object.values(target).join('/');
