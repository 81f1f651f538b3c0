import type { BindPhoneDto, PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';
import { loadSession } from '@/lib/session/session-store';

export async function bindPhone(code: string): Promise<void> {
  const body: BindPhoneDto = { code };
  await show(await request<PhoneDto>(Paths.me.phone, { method: 'PUT', body }));
}

export async function removePhone(): Promise<void> {
  await show(await request<PhoneDto>(Paths.me.phone, { method: 'DELETE' }));
}

async function show(phone: PhoneDto): Promise<void> {
  queryClient.setQueryData(['me', 'phone'], phone);
  await loadSession();
}
