import type { CourseSummaryDto } from '@good-netizen/shared/classroom/classroom.dto';
import type {
  CoLessonBeatAnswerDto,
  CoLessonBeatDto,
  CoLessonDto,
  OpenCoLessonDto,
} from '@good-netizen/shared/family/co-lesson.dto';
import { FamilyErrorCode } from '@good-netizen/shared/family/family-error-codes';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { Paths } from '@good-netizen/shared/paths';
import { ApiError } from '@/lib/http/api-error';
import { request } from '@/lib/http/request';
import { usePublicQuery } from '@/lib/query/use-public-query';
import { newIdempotencyKey } from '@/lib/random-bytes';
import { useOwnQuery } from '@/lib/session/use-own-query';

export function useAllCourses() {
  return usePublicQuery<CourseSummaryDto[]>(['classroom', 'courses'], Paths.classroom.courses);
}

/** Who can learn together, and whether they are at it; null: in no family. */
export interface FamilyAtHand {
  family: FamilyDto;
  /** The newest one, whatever became of it. */
  latest: CoLessonDto | null;
}

export function useFamilyAtHand() {
  return useOwnQuery({
    queryKey: ['family', 'at-hand'],
    queryFn: async ({ signal }): Promise<FamilyAtHand | null> => {
      try {
        const family = await request<FamilyDto>(Paths.me.family, { signal });
        const [latest] = await request<CoLessonDto[]>(FamilyPaths.coLessons, { signal });
        return { family, latest: latest ?? null };
      } catch (error) {
        if (error instanceof ApiError && error.code === FamilyErrorCode.FAMILY_NOT_FOUND) return null;
        throw error;
      }
    },
  });
}

export const openCoLesson = async (body: OpenCoLessonDto): Promise<CoLessonDto> =>
  request(FamilyPaths.coLessons, { method: 'POST', body, idempotencyKey: await newIdempotencyKey() });

export const closeCoLesson = (id: string): Promise<void> => request(FamilyPaths.coLesson(id), { method: 'DELETE' });

export const sendCoLessonBeat = (id: string, body: CoLessonBeatDto): Promise<CoLessonBeatAnswerDto> =>
  request(FamilyPaths.coLessonBeats(id), { method: 'POST', body });

export const passTurn = (id: string, turn: number): Promise<CoLessonDto> =>
  request(FamilyPaths.coLessonTurns(id), { method: 'POST', body: { turn }, sameHoweverOften: true });
