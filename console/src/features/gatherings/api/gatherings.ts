import { useQuery } from '@tanstack/react-query';
import type { CourseSummaryDto } from '@good-netizen/shared/classroom/classroom.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export const readGathering = (id: string, signal?: AbortSignal): Promise<DeskGatheringDto> =>
  request(DeskPaths.gatherings.detail(id), { signal });

export function useGathering(id: string) {
  return useQuery({ queryKey: ['gatherings', 'one', id], queryFn: ({ signal }) => readGathering(id, signal) });
}

/** What a lecture can be followed by. */
export function usePublishedCourses() {
  return useQuery({
    queryKey: ['gatherings', 'courses'],
    queryFn: ({ signal }) => request<CourseSummaryDto[]>(Paths.classroom.courses, { signal }),
  });
}
