import { useQuery } from '@tanstack/react-query';
import type { DeskTaskDto, StartExportDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { apiAddress, request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const POLL_MS = 1000;

export const startExport = (body: StartExportDto): Promise<DeskTaskDto> =>
  request(DeskPaths.exports, { method: 'POST', body });

const isOver = (task: DeskTaskDto | undefined): boolean =>
  task !== undefined && task.status !== 'QUEUED' && task.status !== 'RUNNING';

/** A long task, asked about every second until it is over. */
export function useTask(id: string | null) {
  return useQuery({
    queryKey: ['tasks', id],
    queryFn: ({ signal }) => request<DeskTaskDto>(DeskPaths.tasks.detail(id ?? ''), { signal }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isOver(state.data) ? false : POLL_MS),
  });
}

export async function cancelTask(id: string): Promise<void> {
  await request<DeskTaskDto>(DeskPaths.tasks.cancel(id), { method: 'POST' });
  await queryClient.invalidateQueries({ queryKey: ['tasks'] });
}

/** Where the browser fetches the task's file. */
export const taskFileAddress = (id: string): string => apiAddress(DeskPaths.tasks.file(id));
