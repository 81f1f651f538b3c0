import type { DeskCertificateDto, DeskCertificateRowDto } from '@good-netizen/shared/credential/credential.dto';
import { credentialStates } from '@good-netizen/shared/states/credential.states';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import type { Certificate } from '../domain/certificate.js';
import type { Credential } from '../domain/credential.js';
import { standingOf } from '../domain/standing-of.js';

/** What the desk sees of a certificate: no name, and nothing that leads to its holder. */
export function presentDeskCertificate(certificate: Certificate, held: Credential | null): DeskCertificateDto {
  const { kind, number, title, givenAt, standing } = certificate;
  const status = held?.status ?? 'ISSUED';
  return {
    ...{ kind, number, title, issuedOn: formatShanghaiDate(givenAt) },
    ...standingOf(held, standing),
    status,
    electronic: held !== null && held.issuedAt !== null,
    next: [...credentialStates.next[status]],
  };
}

export function presentDeskRow({ id, kind, number, status, reason, changedAt }: Credential): DeskCertificateRowDto {
  return { id, kind, number, status, reason, changedAt: changedAt?.toISOString() ?? null };
}
