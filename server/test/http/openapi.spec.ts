import type { OpenAPIObject } from '@nestjs/swagger';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ProbeModule } from './probe.controller.js';

let test: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  test = await startTestApp({ modules: [ProbeModule] });
  document = (await test.inject('/api/openapi.json')).json<OpenAPIObject>();
});
afterAll(() => test.close());

it('a request class is described by its rules, without a word of its own', () => {
  expect(document.components?.schemas?.ProbeRequest).toEqual({
    type: 'object',
    properties: {
      nickname: { type: 'string', maxLength: 5 },
      kind: { type: 'string', enum: ['a', 'b'] },
      choices: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/ChoiceRequest' } },
    },
    required: ['nickname'],
  });
  expect(document.components?.schemas?.ChoiceRequest).toMatchObject({
    properties: { votes: { type: 'integer', minimum: 1 } },
  });
});

it('query parameters carry their limits and defaults', () => {
  expect(document.paths['/api/probe/page']?.get?.parameters).toEqual([
    {
      name: 'page',
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 10_000, default: 1 },
    },
    {
      name: 'pageSize',
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    },
  ]);
});

it('a write that needs an idempotency key says so', () => {
  expect(document.paths['/api/probe/writes']?.post?.parameters).toContainEqual(
    expect.objectContaining({ name: 'idempotency-key', in: 'header', required: true }),
  );
});

it('every route names the shape of its refusals', () => {
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations) as { responses: Record<string, unknown> }[]) {
      expect(JSON.stringify(operation.responses.default)).toContain('#/components/schemas/Error');
    }
  }
  expect(document.components?.schemas?.Error).toMatchObject({ required: ['code', 'message', 'requestId'] });
});

it('the page for people loads nothing from elsewhere', async () => {
  const page = await test.inject('/api/docs');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  const sources = [...page.body.matchAll(/<script[^>]*src="([^"]+)"|<link[^>]*href="([^"]+)"/g)].map(
    (m) => m[1] ?? m[2],
  );
  expect(sources.length).toBeGreaterThan(3);
  for (const source of sources) {
    expect(source).toMatch(/^\.\//);
    expect((await test.inject(new URL(String(source), 'http://x/api/docs').pathname)).statusCode).toBe(200);
  }
  expect(page.body).not.toMatch(/<script(?![^>]*src)/);
});
