import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sayHowLong } from './cache-time.js';

/**
 * Serves the built browser pages at `/`, precompressed where the build left `.br` or `.gz` files. Names with a content
 * hash may be kept for ever; everything else is asked for anew each time.
 */
export async function serveH5(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').code(503).send(notBuiltPage));
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders: sayHowLong,
  });
}

const notBuiltPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>贵州好网民</title></head>
<body><p>网页还没有构建好。The pages are not built yet: run <code>npm start</code>. The API is at <a href="/api/docs">/api/docs</a>.</p></body></html>
`;
