import type { IssuerKeysDto } from '@good-netizen/shared/credential/credential.dto';
import { Paths } from '@good-netizen/shared/paths';
import { usePublicQuery } from '@/lib/query/use-public-query';

/** The published keys, kept on the telephone: a signature is checked without a network too. */
export const useIssuerKeys = () => usePublicQuery<IssuerKeysDto>(['credential', 'keys'], Paths.credentials.keys);
