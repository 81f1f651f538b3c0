import type {
  StaffEnrolDto,
  StaffOpenAccountDto,
  StaffSignedInDto,
  StaffTicketPreviewDto,
  TotpEnrolmentDto,
} from '@good-netizen/shared/identity/staff.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** By which paper an account is opened: the first administrator's link, or an invitation. */
export type Door = 'firstAdministrator' | 'invitation';

export const previewTicket = (door: Door, ticket: string): Promise<StaffTicketPreviewDto> =>
  request(Paths.desk.auth[door].preview, { method: 'POST', body: { ticket } });

export const enrol = (door: Door, body: StaffEnrolDto): Promise<TotpEnrolmentDto> =>
  request(Paths.desk.auth[door].enrol, { method: 'POST', body });

export const openAccount = (door: Door, body: StaffOpenAccountDto): Promise<StaffSignedInDto> =>
  request(Paths.desk.auth[door].open, { method: 'POST', body });
