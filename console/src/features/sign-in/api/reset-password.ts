import type { FinishPasswordResetDto, PasswordResetPreviewDto } from '@good-netizen/shared/identity/staff.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export const previewReset = (ticket: string): Promise<PasswordResetPreviewDto> =>
  request(Paths.desk.auth.passwordReset.preview, { method: 'POST', body: { ticket } });

export const finishReset = (body: FinishPasswordResetDto): Promise<void> =>
  request(Paths.desk.auth.passwordReset.finish, { method: 'POST', body });
