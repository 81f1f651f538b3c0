import type { AuditCheckDto } from '@good-netizen/shared/audit/audit.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

/** Goes through the whole log; may take a while. */
export const checkChain = (): Promise<AuditCheckDto> => request(Paths.desk.audit.check, { timeoutMs: 120_000 });
