import { useQuery } from '@tanstack/react-query';
import type { LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useLesson(lessonId: string) {
  return useQuery({
    queryKey: ['classroom', 'lesson', lessonId],
    queryFn: ({ signal }) => request<LessonDto>(Paths.classroom.lesson(lessonId), { signal }),
  });
}
