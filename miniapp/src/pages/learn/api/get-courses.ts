import type { CourseSummaryDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useCourses() {
  return usePublicQuery<CourseSummaryDto[]>(['classroom', 'courses'], Paths.classroom.courses);
}
