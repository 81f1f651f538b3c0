import { useQueries, useQuery } from '@tanstack/react-query';
import type { BankQuestionDto, EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { ImportQuestionsDto, QuestionImportDto } from '@good-netizen/shared/authoring/import-questions.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const paths = DeskPaths.bankQuestions;
const KEY = 'questions';

export const readQuestion = (id: string, signal?: AbortSignal): Promise<BankQuestionDto> =>
  request(paths.detail(id), { signal });

const asked = (id: string) => ({
  queryKey: [KEY, 'one', id],
  queryFn: ({ signal }: { signal: AbortSignal }) => readQuestion(id, signal),
});

export const useQuestion = (id: string) => useQuery(asked(id));

/** Several questions by their ids, in that order; what is not there yet, or not any more, is left out. */
export const useQuestions = (ids: readonly string[]): BankQuestionDto[] =>
  useQueries({ queries: ids.map(asked), combine: (all) => all.flatMap(({ data }) => (data ? [data] : [])) });

async function write<T>(path: string, method: 'POST' | 'PUT', body?: object): Promise<T> {
  const answer = await request<T>(path, { method, body });
  await queryClient.invalidateQueries({ queryKey: [KEY] });
  return answer;
}

export const createQuestion = (body: EditQuestionDto & { unitId: string }): Promise<BankQuestionDto> =>
  write(paths.list, 'POST', body);

export const editQuestion = (id: string, body: EditQuestionDto & { revision: number }): Promise<BankQuestionDto> =>
  write(paths.detail(id), 'PUT', body);

export const retireQuestion = ({ id, revision }: BankQuestionDto): Promise<BankQuestionDto> =>
  write(paths.retirement(id), 'POST', { revision });

export const importQuestions = (body: ImportQuestionsDto): Promise<QuestionImportDto> =>
  write(paths.import, 'POST', body);

/** A table of questions, as Excel or as CSV. */
export async function importQuestionSheet(
  file: File,
  { unitId, dryRun }: { unitId: string; dryRun: boolean },
): Promise<QuestionImportDto> {
  const format = /\.csv$/iu.test(file.name) ? 'csv' : 'xlsx';
  const query = { unitId, format, dryRun: String(dryRun) };
  const answer = await request<QuestionImportDto>(paths.sheet, {
    method: 'POST',
    body: file,
    query,
    timeoutMs: 60_000,
  });
  if (!dryRun) await queryClient.invalidateQueries({ queryKey: [KEY] });
  return answer;
}
