import type {
  StaffEnrolDto,
  StaffOpenAccountDto,
  StaffSignedInDto,
  StaffTicketPreviewDto,
  TotpEnrolmentDto,
} from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

/** By which paper an account is opened: the first administrator's link, or an invitation. */
export type Door = 'firstAdministrator' | 'invitation';

export const previewTicket = (door: Door, ticket: string): Promise<StaffTicketPreviewDto> =>
  request(DeskPaths.auth[door].preview, { method: 'POST', body: { ticket } });

export const enrol = (door: Door, body: StaffEnrolDto): Promise<TotpEnrolmentDto> =>
  request(DeskPaths.auth[door].enrol, { method: 'POST', body });

export const openAccount = (door: Door, body: StaffOpenAccountDto): Promise<StaffSignedInDto> =>
  request(DeskPaths.auth[door].open, { method: 'POST', body });
