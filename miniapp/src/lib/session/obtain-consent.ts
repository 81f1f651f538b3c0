import type { ConsentDto, LegalDocumentDto, LegalDocumentName } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '../http/request';
import { queryClient } from '../query/query-client';
import { askForConsent, keepConsent, keptConsent } from '../privacy/consent-store';

const VERSIONS_FRESH_MS = 10 * 60_000;

async function currentVersion(document: LegalDocumentName): Promise<string> {
  const { version } = await queryClient.fetchQuery({
    queryKey: ['legal', document],
    queryFn: ({ signal }) => request<LegalDocumentDto>(Paths.legal(document), { signal }),
    staleTime: VERSIONS_FRESH_MS,
  });
  return version;
}

/** The versions in force, agreed to by the citizen; asks only when these versions were not agreed to. Null: refused. */
export async function obtainConsent(): Promise<ConsentDto | null> {
  const [privacyPolicy, userAgreement] = await Promise.all([
    currentVersion('privacy-policy'),
    currentVersion('user-agreement'),
  ]);
  const kept = keptConsent();
  const consent: ConsentDto = { privacyPolicy, userAgreement };
  if (kept?.privacyPolicy === privacyPolicy && kept.userAgreement === userAgreement) return consent;
  if (!(await askForConsent())) return null;
  keepConsent(consent);
  return consent;
}
