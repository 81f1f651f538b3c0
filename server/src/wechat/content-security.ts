import type { AuthorisedCalls } from './authorised-calls.js';
import { WechatUnreachableError } from './wechat-api.error.js';
import type { WechatJson } from './wechat-transport.js';

/** Worst last. */
const suggestions = ['pass', 'review', 'risky'] as const;
export type ContentSuggestion = (typeof suggestions)[number];

export interface TextCheck {
  openid: string;
  content: string;
  /** 1 profile, 2 comment, 3 forum, 4 social log. */
  scene: 1 | 2 | 3 | 4;
  title?: string;
  nickname?: string;
}

export interface TextVerdict {
  suggest: ContentSuggestion;
  label: number;
  traceIds: string[];
}

const ENDPOINT = '/wxa/msg_sec_check';
const MAX_CHARS = 2500;
/** Pieces overlap a little, so that a forbidden word on the seam is still seen whole. */
const OVERLAP_CHARS = 20;

/** `msg_sec_check` version 2. Long text goes in pieces and the worst answer counts. */
export class ContentSecurity {
  constructor(private readonly calls: AuthorisedCalls) {}

  async checkText(check: TextCheck): Promise<TextVerdict> {
    const verdicts: TextVerdict[] = [];
    for (const content of piecesOf(check.content)) verdicts.push(await this.checkPiece({ ...check, content }));
    const worst = verdicts.reduce((a, b) => (severity(b.suggest) > severity(a.suggest) ? b : a));
    return { suggest: worst.suggest, label: worst.label, traceIds: verdicts.flatMap((verdict) => verdict.traceIds) };
  }

  private async checkPiece(check: TextCheck): Promise<TextVerdict> {
    const answer = await this.calls.post(ENDPOINT, { ...check, version: 2 });
    const result = (answer.result ?? {}) as WechatJson;
    const suggest = suggestions.find((known) => known === result.suggest);
    if (!suggest) throw new WechatUnreachableError(ENDPOINT, 'the answer has no result.suggest');
    return { suggest, label: Number(result.label), traceIds: [String(answer.trace_id ?? '')] };
  }
}

/** At most 2500 UTF-16 units each, never cutting a character in two. */
export function piecesOf(content: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (content.length - start > MAX_CHARS) {
    const end = start + MAX_CHARS - (splitsPair(content, start + MAX_CHARS) ? 1 : 0);
    pieces.push(content.slice(start, end));
    const next = end - OVERLAP_CHARS;
    start = next - (splitsPair(content, next) ? 1 : 0);
  }
  return [...pieces, content.slice(start)];
}

function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function severity(suggest: ContentSuggestion): number {
  return suggestions.indexOf(suggest);
}
