import { useQuery } from '@tanstack/react-query';
import type {
  CourseReachDto,
  CourseVersionDto,
  CourseVersionRowDto,
} from '@good-netizen/shared/authoring/authoring.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Limits } from '@good-netizen/shared/limits';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const keyOf = (id: string) => ['courses', 'version', id] as const;

export const readCourse = (id: string, signal?: AbortSignal): Promise<CourseVersionDto> =>
  request(DeskPaths.courseVersions.detail(id), { signal });

/** One version of a course, with its lessons, remarks and what still keeps it from its check. */
export function useCourse(id: string) {
  return useQuery({ queryKey: keyOf(id), queryFn: ({ signal }) => readCourse(id, signal), enabled: id !== '' });
}

/** What the server has of it now, whatever was read before. */
export const readCourseAnew = (id: string): Promise<CourseVersionDto> =>
  queryClient.fetchQuery({ queryKey: keyOf(id), queryFn: ({ signal }) => readCourse(id, signal), staleTime: 0 });

/** Lays what a write answered over what was read, so that nothing older is shown while it is read anew. */
export function layOver(id: string, change: (course: CourseVersionDto) => CourseVersionDto): void {
  queryClient.setQueryData<CourseVersionDto>(keyOf(id), (course) => course && change(course));
}

export const forgetCourses = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['courses'] });

/** The version of the same course that learners have now; `null`: none was published yet. */
export function usePublishedVersion(courseId: string) {
  return useQuery({
    queryKey: ['courses', 'published', courseId],
    queryFn: async ({ signal }): Promise<CourseVersionDto | null> => {
      const row = await publishedRow(courseId, 1, signal);
      return row && readCourse(row.id, signal);
    },
  });
}

async function publishedRow(courseId: string, page: number, signal: AbortSignal): Promise<CourseVersionRowDto | null> {
  const query = { status: 'PUBLISHED', page, size: Limits.pageSizeMax };
  const { rows, total } = await request<PageDto<CourseVersionRowDto>>(DeskPaths.courseVersions.list, { query, signal });
  const found = rows.find((row) => row.courseId === courseId);
  if (found) return found;
  return page * Limits.pageSizeMax < total ? publishedRow(courseId, page + 1, signal) : null;
}

export function useReach(id: string) {
  return useQuery({
    queryKey: ['courses', 'reach', id],
    queryFn: ({ signal }) => request<CourseReachDto>(DeskPaths.courseVersions.reach(id), { signal }),
  });
}
