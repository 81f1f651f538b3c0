import type { Role } from '../organisation/roles.js';
import type { GrantScopeDto } from '../organisation/organisation.dto.js';

export type StaffStatus = 'ACTIVE' | 'SUSPENDED';

export interface StaffSignInDto {
  loginName: string;
  password: string;
}

/** What comes after a right password: a code of one's authenticator, or setting one up. */
export type StaffSignInStep = 'TOTP_REQUIRED' | 'TOTP_SETUP_REQUIRED';

/** `challenge` opens the next step once, within `expiresInSeconds`. */
export interface StaffChallengeDto {
  step: StaffSignInStep;
  challenge: string;
  expiresInSeconds: number;
}

export interface StaffTotpDto {
  challenge: string;
  code: string;
}

export interface StaffRecoverDto {
  challenge: string;
  recoveryCode: string;
}

export interface StaffStartTotpDto {
  challenge: string;
}

/**
 * A second factor on offer. `enrolment` is sent back with the first code; the secret counts from then on.
 * `qrSvg` draws `otpauthUri`, `secret` is the same for typing.
 */
export interface TotpEnrolmentDto {
  enrolment: string;
  otpauthUri: string;
  secret: string;
  qrSvg: string;
  expiresInSeconds: number;
}

export interface StaffConfirmTotpDto {
  challenge: string;
  enrolment: string;
  code: string;
}

export interface StaffDto {
  id: string;
  loginName: string;
  displayName: string;
  unitId: string;
  unitName: string;
  status: StaffStatus;
}

export interface StaffGrantDto extends GrantScopeDto {
  id: string;
  unitName: string;
}

/** Who is at the desk. `abilities`: every permission the person holds in some scope. */
export interface StaffMeDto {
  staff: StaffDto;
  unit: { id: string; name: string };
  grants: StaffGrantDto[];
  abilities: string[];
  recoveryCodesLeft: number;
  sessionExpiresAt: string;
}

/** After signing in. The ten recovery codes are there only when they are new, and are never shown again. */
export interface StaffSignedInDto {
  me: StaffMeDto;
  recoveryCodes?: string[];
}

export interface StaffChangePasswordDto {
  currentPassword: string;
  newPassword: string;
}

export interface StaffPasswordDto {
  password: string;
}

export interface RecoveryCodesDto {
  recoveryCodes: string[];
}

export interface StaffSessionDto {
  id: string;
  /** Browser and system, such as “Chrome · Windows”. */
  device: string;
  createdAt: string;
  lastUsedAt: string;
  expiresAt: string;
  current: boolean;
}

/** Setting up an account by an invitation's code or by the first administrator's link. `ticket` is that code or token. */
export interface StaffTicketDto {
  ticket: string;
}

/** What the ticket opens. `role` and the bounds are what the account will hold. */
export interface StaffTicketPreviewDto {
  unitName: string;
  role: Role;
  activity: number | null;
  regionName: string | null;
  validUntil: string | null;
  expiresAt: string;
}

export interface StaffEnrolDto extends StaffTicketDto {
  loginName: string;
}

export interface StaffOpenAccountDto extends StaffEnrolDto {
  displayName: string;
  password: string;
  enrolment: string;
  code: string;
}

export interface PasswordResetPreviewDto {
  loginName: string;
  displayName: string;
  /** The authenticator was reset too: it is set up anew at the next sign-in. */
  totpReset: boolean;
  expiresAt: string;
}

export interface FinishPasswordResetDto extends StaffTicketDto {
  newPassword: string;
}

export interface StaffListQueryDto {
  unitId?: string;
  status?: StaffStatus;
}

export interface StaffRowDto extends StaffDto {
  roles: Role[];
  createdAt: string;
  lastSignInAt: string | null;
  revision: number;
  abilities: { resetPassword: boolean; suspend: boolean };
}

export interface StaffDetailDto extends StaffRowDto {
  grants: StaffGrantDto[];
  lockedUntil: string | null;
  passwordResetPending: boolean;
  recoveryCodesLeft: number;
  openSessions: number;
}

export interface ResetStaffPasswordDto {
  reason: string;
  resetTotp: boolean;
}

/** Shown once to who asked; handed to the person by another way than this system. */
export interface StaffLinkDto {
  url: string;
  expiresAt: string;
}

export interface SuspendStaffDto {
  suspended: boolean;
  reason: string;
  revision: number;
}

/** The role that an invitation gives, at the unit it invites to. */
export interface InviteStaffDto extends GrantScopeDto {
  /** For whom, in words that only the desk sees. */
  note?: string;
}

export type InvitationStatus = 'OPEN' | 'USED' | 'REVOKED' | 'EXPIRED';

export interface InvitationDto {
  id: string;
  grant: GrantScopeDto;
  unitName: string;
  note: string;
  status: InvitationStatus;
  createdBy: { staffId: string; name: string };
  createdAt: string;
  expiresAt: string;
  usedBy: { staffId: string; name: string } | null;
  usedAt: string | null;
  mayRevoke: boolean;
}

/** `code` is shown once. */
export interface NewInvitationDto {
  invitation: InvitationDto;
  code: string;
  url: string;
}
