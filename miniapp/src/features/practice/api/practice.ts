import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { PracticeCountsDto, PracticeEntryDto, RecordPracticeDto } from '@good-netizen/shared/pledge/practice.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { useOwnQuery } from '@/lib/session/use-own-query';

const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['practice'] });

/** How many people practise each clause of the version in force: sums only. */
export function usePracticeCounts() {
  return useQuery({
    queryKey: ['practice', 'counts'],
    queryFn: ({ signal }) => request<PracticeCountsDto>(Paths.practice.counts, { signal }),
  });
}

export function useMyPractice() {
  return useOwnQuery({
    queryKey: ['practice', 'mine'],
    queryFn: ({ signal }) => request<PracticeEntryDto[]>(Paths.me.practice, { signal }),
  });
}

export async function recordPractice(entry: RecordPracticeDto): Promise<void> {
  await request<PracticeEntryDto[]>(Paths.practice.entries, { method: 'POST', body: entry });
  await refresh();
}

export async function removePractice(id: string): Promise<void> {
  await request<void>(Paths.practice.entry(id), { method: 'DELETE', sameHoweverOften: true });
  await refresh();
}
