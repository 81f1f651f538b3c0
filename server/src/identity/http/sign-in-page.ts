import type { FastifyReply, FastifyRequest } from 'fastify';
import { sentenceOf } from '@good-netizen/shared/error-sentences';
import { DomainError } from '../../platform/domain-error.js';

export function wantsPage(request: FastifyRequest): boolean {
  return String(request.headers.accept ?? '').includes('text/html');
}

/** A browser that comes back from WeChat shows what it is answered, so a refusal is a page: one sentence, one way on. */
export function sendRefusalPage(reply: FastifyReply, error: unknown): boolean {
  if (!(error instanceof DomainError)) return false;
  const sentence = sentenceOf(error.code, error.facts) ?? '登录没有成功，请重试。';
  void reply
    .code(error.httpStatus)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    .send(refusalPage(sentence, error.code));
  return true;
}

/** Sentences and codes are our own words: nothing that the browser sent is repeated here. */
function refusalPage(sentence: string, code: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>登录没有成功</title><style>
body{margin:0;background:#f6f2e9;color:#22303c;font:18px/1.7 system-ui,"Noto Sans CJK SC",sans-serif}
main{max-width:28rem;margin:0 auto;padding:3rem 1.25rem}h1{font-size:1.5rem}
a{display:inline-block;min-height:44px;line-height:44px;padding:0 1.5rem;border-radius:.6rem;background:#23406b;color:#fff;text-decoration:none}
small{display:block;margin-top:2rem;color:#5b6470}
</style></head>
<body><main><h1>登录没有成功</h1><p>${sentence}</p><p><a href="/">返回首页</a></p><small>${code}</small></main></body></html>`;
}
