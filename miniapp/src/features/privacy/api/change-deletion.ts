import type { AccountDeletionStateDto, RequestAccountDeletionDto } from '@good-netizen/shared/identity/privacy.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { loadSession } from '@/lib/session/session-store';

export async function requestDeletion(): Promise<void> {
  const body: RequestAccountDeletionDto = { understood: true };
  await request<AccountDeletionStateDto>(Paths.me.deletion, { method: 'POST', body });
  await loadSession();
}

export async function cancelDeletion(): Promise<void> {
  await request<AccountDeletionStateDto>(Paths.me.deletion, { method: 'DELETE' });
  await loadSession();
}
