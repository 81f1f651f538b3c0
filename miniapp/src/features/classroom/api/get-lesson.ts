import type { LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useLesson(lessonId: string) {
  return usePublicQuery<LessonDto>(['classroom', 'lesson', lessonId], Paths.classroom.lesson(lessonId));
}
