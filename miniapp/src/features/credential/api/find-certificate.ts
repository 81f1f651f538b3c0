import type { FoundCertificateDto } from '@good-netizen/shared/credential/credential.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Where the certificate with this number is shown. Throws ApiError when number and code do not belong together. */
export const findCertificate = (number: string, code: string): Promise<FoundCertificateDto> =>
  request(Paths.credentials.number(number.trim().toUpperCase(), code.trim()));
