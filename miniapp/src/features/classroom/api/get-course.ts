import type { CourseDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useCourse(courseId: string) {
  return usePublicQuery<CourseDto>(['classroom', 'course', courseId], Paths.classroom.course(courseId));
}
