import { dropValue, keepValue, keptValue, StorageKey } from '@/lib/storage';
import { emptyFields, type SignUpFields } from './sign-up-form';

type Drafts = Readonly<Record<string, SignUpFields>>;

const MOST = 5;

function isDraft(value: unknown): value is SignUpFields {
  return typeof value === 'object' && value !== null && 'answers' in value && typeof value.answers === 'object';
}

function areDrafts(value: unknown): value is Drafts {
  return typeof value === 'object' && value !== null && Object.values(value).every(isDraft);
}

const drafts = (): Drafts => keptValue(StorageKey.SIGN_UPS, areDrafts) ?? {};

/** What was typed for this session and not sent: kept on this device alone, and forgotten on signing out. */
export const keptDraft = (sessionId: string): SignUpFields => drafts()[sessionId] ?? emptyFields;

export function keepDraft(sessionId: string, fields: SignUpFields): void {
  const others = Object.entries(drafts()).filter(([id]) => id !== sessionId);
  keepValue(StorageKey.SIGN_UPS, Object.fromEntries([...others, [sessionId, fields] as const].slice(-MOST)));
}

export function dropDraft(sessionId: string): void {
  const others = Object.entries(drafts()).filter(([id]) => id !== sessionId);
  if (others.length > 0) keepValue(StorageKey.SIGN_UPS, Object.fromEntries(others));
  else dropValue(StorageKey.SIGN_UPS);
}
