import type { FinishPasswordResetDto, PasswordResetPreviewDto } from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

export const previewReset = (ticket: string): Promise<PasswordResetPreviewDto> =>
  request(DeskPaths.auth.passwordReset.preview, { method: 'POST', body: { ticket } });

export const finishReset = (body: FinishPasswordResetDto): Promise<void> =>
  request(DeskPaths.auth.passwordReset.finish, { method: 'POST', body });
