import { Paths } from '@good-netizen/shared/paths';
import { absoluteUrl } from '@/lib/http/request';

/** Where the picture of a certificate is served. */
export const certificateAddress = (publicToken: string): string => absoluteUrl(Paths.pledge.certificate(publicToken));

/** Where it is served for a printer. */
export const paperAddress = (publicToken: string): string => absoluteUrl(Paths.pledge.certificatePdf(publicToken));
