import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import type { CodeVersion } from '../domain/code-version.js';
import type { Pledge } from '../domain/pledge.js';

/** What the picture of a pledge says. */
export interface PledgeCertificate {
  title: string;
  emphasis: string;
  lines: string[];
  footnotes: string[];
  serial: string;
  demonstration: boolean;
}

export function presentCertificate(pledge: Pledge, code: CodeVersion, displayName: string | null): PledgeCertificate {
  return {
    title: '好网民承诺',
    emphasis: displayName ?? '一位贵州网民',
    lines: [code.pledgeSentence],
    footnotes: [`《${code.title}》第 ${code.version} 版`, formatShanghaiDate(pledge.signedAt)],
    serial: pledge.serial,
    demonstration: code.demonstration,
  };
}
