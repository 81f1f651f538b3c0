import type { AuditCheckDto } from '@good-netizen/shared/audit/audit.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

/** Goes through the whole log; may take a while. */
export const checkChain = (): Promise<AuditCheckDto> => request(DeskPaths.audit.check, { timeoutMs: 120_000 });
