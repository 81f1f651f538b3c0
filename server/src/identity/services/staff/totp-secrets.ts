import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TotpEnrolmentDto } from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { base32 } from '../../../platform/base32.js';
import { qrOutline } from '../../../platform/certificate-picture/qr-outline.js';
import { Clock } from '../../../platform/clock.js';
import { Keyring, SealBrokenError } from '../../../platform/keyring.js';
import { KeyPurpose } from '../../../platform/key-purposes.js';
import { matchTotp, otpauthUri } from '../../../platform/totp.js';
import { StaffCodeWrongError, StaffEnrolmentInvalidError } from '../../domain/staff/staff.error.js';

const ISSUER = '贵州好网民工作台';
const SECRET_BYTES = 20;
/** The quiet zone that a QR code needs around it (ISO/IEC 18004 §9.1). */
const QUIET = 4;

interface Offered {
  secret: string;
  expiresAt: number;
}

/** The secrets of authenticators: offers a new one, takes it over after its first code, keeps it sealed. */
@Injectable()
export class TotpSecrets {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** A new secret, known to the browser alone. `purpose` ties it to the account that it is offered for. */
  offer(purpose: string, account: string): TotpEnrolmentDto {
    const secret = randomBytes(SECRET_BYTES);
    const expiresAt = this.clock.now().getTime() + Limits.staffEnrolmentSeconds * 1000;
    const offered: Offered = { secret: secret.toString('base64'), expiresAt };
    const uri = otpauthUri(secret, account, ISSUER);
    return {
      enrolment: this.keyring.seal(KeyPurpose.staffEnrolment, JSON.stringify(offered), purpose),
      otpauthUri: uri,
      secret: (base32(secret).match(/.{1,4}/g) ?? []).join(' '),
      qrSvg: qrSvg(uri),
      expiresInSeconds: Limits.staffEnrolmentSeconds,
    };
  }

  /**
   * The offered secret, once its first code shows that the authenticator has it.
   * @throws StaffEnrolmentInvalidError, StaffCodeWrongError
   */
  accept(purpose: string, enrolment: string, code: string): { secret: Buffer; step: number } {
    const secret = this.open(purpose, enrolment);
    const step = matchTotp(secret, code, this.clock.now());
    if (step === null) throw new StaffCodeWrongError();
    return { secret, step };
  }

  seal(secret: Buffer, staffId: string): string {
    return this.keyring.seal(KeyPurpose.staffTotp, secret, staffId);
  }

  /** The step whose code was typed, or `null`. */
  match(sealed: string, staffId: string, code: string): number | null {
    return matchTotp(this.keyring.open(KeyPurpose.staffTotp, sealed, staffId), code, this.clock.now());
  }

  private open(purpose: string, enrolment: string): Buffer {
    try {
      const offered = JSON.parse(this.keyring.openText(KeyPurpose.staffEnrolment, enrolment, purpose)) as Offered;
      if (this.clock.now().getTime() < offered.expiresAt) return Buffer.from(offered.secret, 'base64');
    } catch (error) {
      if (!(error instanceof SealBrokenError)) throw error;
    }
    throw new StaffEnrolmentInvalidError();
  }
}

function qrSvg(text: string): string {
  const { size, path } = qrOutline(text);
  const side = size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${QUIET} -${QUIET} ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M-${QUIET}-${QUIET}h${side}v${side}h-${side}z"/><path d="${path}"/></svg>`;
}
