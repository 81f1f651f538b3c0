import type {
  StaffConfirmTotpDto,
  StaffSignedInDto,
  StaffStartTotpDto,
  TotpEnrolmentDto,
} from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

export const startTotp = (body: StaffStartTotpDto): Promise<TotpEnrolmentDto> =>
  request(DeskPaths.auth.startTotp, { method: 'POST', body });

export const confirmTotp = (body: StaffConfirmTotpDto): Promise<StaffSignedInDto> =>
  request(DeskPaths.auth.confirmTotp, { method: 'POST', body });
