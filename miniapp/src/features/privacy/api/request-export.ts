import type { ExportDto } from '@good-netizen/shared/identity/privacy.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

export async function requestExport(): Promise<void> {
  await request<ExportDto>(Paths.me.exports, { method: 'POST' });
  await queryClient.invalidateQueries({ queryKey: ['me', 'exports'] });
}
