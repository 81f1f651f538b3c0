import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../domain-error.js';
import { sayHowLong } from './cache-time.js';

const PREFIX = '/console/';

/** Such as a file of an older build, which a page that was open for long asks for. */
class FileGoneError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NOT_FOUND, httpStatus: 404 });
  }
}

/**
 * Serves the built console of the organisers under `/console/`. Every address there that is no file is a page of the console,
 * which finds its way by itself; an asset that is no longer there is missing, not a page.
 */
export async function serveConsole(server: FastifyInstance, folder: string): Promise<void> {
  const start = path.join(folder, 'index.html');
  const isBuilt = existsSync(start);
  if (isBuilt) {
    await server.register(fastifyStatic, {
      root: folder,
      prefix: PREFIX,
      wildcard: false,
      preCompressed: true,
      decorateReply: false,
      index: false,
      cacheControl: false,
      setHeaders: sayHowLong,
    });
  }
  const page = isBuilt ? readFileSync(start, 'utf8') : notBuiltPage;
  const show = (reply: FastifyReply): FastifyReply =>
    reply
      .code(isBuilt ? 200 : 503)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page);
  server.get('/console', (_request, reply) => show(reply));
  server.get<{ Params: { '*': string } }>(`${PREFIX}*`, (request, reply) => {
    if (isFile(request.params['*'])) throw new FileGoneError();
    return show(reply);
  });
}

const isFile = (rest: string): boolean => rest.startsWith('assets/') || /\.[a-z0-9]{1,8}$/i.test(rest);

const notBuiltPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>贵州好网民工作台</title></head>
<body><p>工作台还没有构建好。The console is not built yet: run <code>npm start</code>.</p></body></html>
`;
