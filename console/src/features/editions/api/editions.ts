import { useQuery } from '@tanstack/react-query';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { CloneEditionDto, DeskEditionDto } from '@good-netizen/shared/programme/programme.dto';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export function useEditions() {
  return useQuery({
    queryKey: ['editions'],
    queryFn: ({ signal }) => request<DeskEditionDto[]>(DeskPaths.editions.list, { signal }),
  });
}

export async function cloneEdition(id: string, body: CloneEditionDto): Promise<void> {
  queryClient.setQueryData(['editions'], await request(DeskPaths.editions.clone(id), { method: 'POST', body }));
}

/** What the desk knows of the activities is of the former year: it is asked for anew. */
export async function makeCurrent(id: string): Promise<void> {
  queryClient.setQueryData(['editions'], await request(DeskPaths.editions.makeCurrent(id), { method: 'POST' }));
  for (const feature of ['programme', 'activities']) await queryClient.invalidateQueries({ queryKey: [feature] });
}
