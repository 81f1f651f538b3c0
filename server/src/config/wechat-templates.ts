import { type SubscriptionPurpose, subscriptionPurposes } from '@good-netizen/shared/notice/notice.dto';
import type { WeChatConfig, WeChatTemplate } from './app-config.js';

const ENTRY = /^([A-Z_]+)=([A-Za-z0-9_-]{10,64})\/([a-z_]+\d+),([a-z_]+\d+),([a-z_]+\d+)$/;

/** The templates of `PURPOSE=id/what,outcome,instant;…`; entries that are not well formed are left out. */
export function templatesOf(setting: string): WeChatConfig['templates'] {
  const found: Partial<Record<SubscriptionPurpose, WeChatTemplate>> = {};
  for (const entry of entriesOf(setting)) {
    const [, purpose, id = '', what = '', outcome = '', instant = ''] = ENTRY.exec(entry) ?? [];
    const known = subscriptionPurposes.find((name) => name === purpose);
    if (known) found[known] = { id, fields: [what, outcome, instant] };
  }
  return found;
}

/** One sentence for each entry that cannot be understood. */
export function templateProblems(setting: string | undefined): string[] {
  return entriesOf(setting ?? '')
    .filter((entry) => Object.keys(templatesOf(entry)).length === 0)
    .map((entry) => `WECHAT_TEMPLATES has an entry that is not PURPOSE=template/what,outcome,instant: ${entry}.`);
}

const entriesOf = (setting: string): string[] =>
  setting
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
