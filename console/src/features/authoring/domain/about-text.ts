import type { CourseVersionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { commentsCopy as copy } from '../copy/check.copy';
import { type CommentAbout, placeOfAbout } from './comment-about';

/** Where a remark belongs, in words. */
export function aboutText(about: CommentAbout, { lessonList }: CourseVersionDto): string {
  const place = placeOfAbout(about, lessonList);
  if (place === null) return copy.gone;
  if (place === 'WHOLE') return copy.whole;
  return place.block === null ? copy.ofLesson(place.lesson, place.title) : copy.ofBlock(place.lesson, place.block);
}
