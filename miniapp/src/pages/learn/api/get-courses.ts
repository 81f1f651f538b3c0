import { useQuery } from '@tanstack/react-query';
import type { CourseSummaryDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useCourses() {
  return useQuery({
    queryKey: ['classroom', 'courses'],
    queryFn: ({ signal }) => request<CourseSummaryDto[]>(Paths.classroom.courses, { signal }),
  });
}
