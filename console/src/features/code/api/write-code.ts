import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type {
  BackToDraftDto,
  CreateCodeDraftDto,
  DeskCodeVersionDto,
  EditCodeDraftDto,
  PublishCodeDto,
  SendToReviewDto,
  StartConsultationDto,
} from '@good-netizen/shared/pledge/code-desk.dto';
import type { DeskConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

/** Lets everything that is known of the code be asked anew, once the write is through. */
export const changed = async <T>(answer: Promise<T>): Promise<T> => {
  const value = await answer;
  await queryClient.invalidateQueries({ queryKey: ['code'] });
  return value;
};

const post = <T>(path: string, body: unknown): Promise<T> => changed(request<T>(path, { method: 'POST', body }));

export const createDraft = (body: CreateCodeDraftDto): Promise<DeskCodeVersionDto> => post(DeskPaths.code.list, body);

export const editDraft = (id: string, body: EditCodeDraftDto): Promise<DeskCodeVersionDto> =>
  changed(request(DeskPaths.code.detail(id), { method: 'PUT', body }));

export const startConsultation = (id: string, body: StartConsultationDto): Promise<DeskConsultationDto> =>
  post(DeskPaths.code.startConsultation(id), body);

export const backToDraft = (id: string, body: BackToDraftDto): Promise<void> =>
  post(DeskPaths.code.backToDraft(id), body);

export const sendToReview = (id: string, body: SendToReviewDto): Promise<void> =>
  post(DeskPaths.code.sendToReview(id), body);

export const publishCode = (id: string, body: PublishCodeDto): Promise<DeskCodeVersionDto> =>
  post(DeskPaths.code.publish(id), body);
