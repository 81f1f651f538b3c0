import { Paths } from '@good-netizen/shared/paths';
import { absoluteUrl } from '@/lib/http/request';

/** Where the picture of a certificate is served. */
export const certificateAddress = (token: string): string => absoluteUrl(Paths.classroom.certificate(token));

/** Where it is served for a printer. */
export const paperAddress = (token: string): string => absoluteUrl(Paths.classroom.certificatePdf(token));
