import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type {
  AddFindingDto,
  CreateResearchDto,
  DeskResearchDto,
  EditFindingDto,
  EditResearchDto,
  MoveResearchDto,
} from '@good-netizen/shared/pledge/research.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

async function write<T>(path: string, method: 'POST' | 'PUT' | 'DELETE', body?: unknown): Promise<T> {
  const answer = await request<T>(path, { method, body });
  await queryClient.invalidateQueries({ queryKey: ['research'] });
  return answer;
}

export const createResearch = (body: CreateResearchDto): Promise<DeskResearchDto> =>
  write(DeskPaths.research.list, 'POST', body);

export const editResearch = (id: string, body: EditResearchDto): Promise<DeskResearchDto> =>
  write(DeskPaths.research.detail(id), 'PUT', body);

export const openResearch = (id: string, body: MoveResearchDto): Promise<DeskResearchDto> =>
  write(DeskPaths.research.open(id), 'POST', body);

export const closeResearch = (id: string, body: MoveResearchDto): Promise<DeskResearchDto> =>
  write(DeskPaths.research.close(id), 'POST', body);

export const addFinding = (researchId: string, body: AddFindingDto): Promise<DeskResearchDto> =>
  write(DeskPaths.research.findings(researchId), 'POST', body);

export const editFinding = (findingId: string, body: EditFindingDto): Promise<DeskResearchDto> =>
  write(DeskPaths.research.finding(findingId), 'PUT', body);

export const removeFinding = (findingId: string): Promise<void> =>
  write(DeskPaths.research.finding(findingId), 'DELETE');
