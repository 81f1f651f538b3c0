import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskGatheringDto, WriteGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationAnswersDto } from '@good-netizen/shared/gathering/registration.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const paths = DeskPaths.gatherings;

async function write(path: string, method: 'POST' | 'PUT', body: object): Promise<DeskGatheringDto> {
  const gathering = await request<DeskGatheringDto>(path, { method, body });
  await queryClient.invalidateQueries({ queryKey: ['gatherings'] });
  return gathering;
}

export const createGathering = (body: WriteGatheringDto): Promise<DeskGatheringDto> => write(paths.list, 'POST', body);

export const editGathering = (id: string, body: WriteGatheringDto & { revision: number }): Promise<DeskGatheringDto> =>
  write(paths.detail(id), 'PUT', body);

export const publishGathering = (id: string, revision: number): Promise<DeskGatheringDto> =>
  write(paths.publish(id), 'POST', { revision });

export const closeGathering = (id: string, revision: number): Promise<DeskGatheringDto> =>
  write(paths.close(id), 'POST', { revision });

export const cancelGathering = (id: string, revision: number, reason: string): Promise<DeskGatheringDto> =>
  write(paths.cancel(id), 'POST', { revision, reason });

/** The published course that came of it; null takes it away. */
export const linkReplay = (id: string, revision: number, courseId: string | null): Promise<DeskGatheringDto> =>
  write(paths.replay(id), 'POST', { revision, courseId });

/** What one person filled in. The reason goes on record. */
export const readAnswers = (registrationId: string, reason: string): Promise<RegistrationAnswersDto> =>
  request(paths.readAnswers(registrationId), { method: 'POST', body: { reason } });
