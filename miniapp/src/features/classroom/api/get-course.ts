import { useQuery } from '@tanstack/react-query';
import type { CourseDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useCourse(courseId: string) {
  return useQuery({
    queryKey: ['classroom', 'course', courseId],
    queryFn: ({ signal }) => request<CourseDto>(Paths.classroom.course(courseId), { signal }),
  });
}
