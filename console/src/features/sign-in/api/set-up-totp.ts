import type {
  StaffConfirmTotpDto,
  StaffSignedInDto,
  StaffStartTotpDto,
  TotpEnrolmentDto,
} from '@good-netizen/shared/identity/staff.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export const startTotp = (body: StaffStartTotpDto): Promise<TotpEnrolmentDto> =>
  request(Paths.desk.auth.startTotp, { method: 'POST', body });

export const confirmTotp = (body: StaffConfirmTotpDto): Promise<StaffSignedInDto> =>
  request(Paths.desk.auth.confirmTotp, { method: 'POST', body });
