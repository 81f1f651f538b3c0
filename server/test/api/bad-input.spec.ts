import fc from 'fast-check';
import type { ErrorDto } from '@good-netizen/shared/error-codes';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { apiDocument } from '../../src/platform/openapi/api-document.js';
import { signedIn, startDemonstrationApp } from '../support/demonstration-app.js';
import type { TestApp } from '../support/test-app.js';

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
}

const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '1e99',
  'null',
  '../../etc/passwd',
  "' OR 1=1 --",
  '%00',
  '漢'.repeat(300),
  '<script>',
];
const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme' }),
);
const hostileValue = fc.oneof(hostileText, fc.jsonValue({ maxDepth: 3 }));

describe('every route of the API', () => {
  let app: TestApp;
  let netizen: { authorization: string };
  let routes: Route[];
  let fieldsOf: (route: Route) => string[];

  beforeAll(async () => {
    app = await startDemonstrationApp();
    netizen = await signedIn(app);
    const document = apiDocument(app.app);
    routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method: method.toUpperCase() as Route['method'], path })),
    );
    fieldsOf = ({ method, path }) => {
      const text = JSON.stringify(document.paths[path]?.[method.toLowerCase() as 'post'] ?? {});
      const schema = /#\/components\/schemas\/(\w+)/.exec(text.split('"responses"')[0] ?? '')?.[1];
      const properties = schema ? (document.components?.schemas?.[schema] as { properties?: object }).properties : {};
      return Object.keys(properties ?? {});
    };
  });
  afterAll(() => app.close());

  function expectDecent(route: Route, response: LightMyRequestResponse): void {
    const told = `${route.method} ${route.path} → ${response.statusCode} ${response.payload.slice(0, 300)}`;
    if (response.statusCode >= 500) throw new Error(told);
    if (response.statusCode < 400) return;
    const body = JSON.parse(response.payload) as ErrorDto;
    if (!/^[A-Z]+\.[A-Z_]+$/.test(body.code) || !/[\u4e00-\u9fff]/.test(body.message)) throw new Error(told);
    if (/\bat .+:\d+:\d+|node_modules|SELECT |INSERT /.test(response.payload)) throw new Error(`a stack: ${told}`);
  }

  const filled = (path: string, value: string): string => path.replace(/\{\w+\}/g, encodeURIComponent(value));

  async function ask(route: Route, options: Omit<InjectOptions, 'method' | 'url'>, value = 'x'): Promise<number> {
    const response = await app.inject({ ...options, method: route.method, url: filled(route.path, value) });
    expectDecent(route, response);
    return response.statusCode;
  }

  it('is known to the document, and there are as many as the product has', () => {
    expect(routes.length).toBeGreaterThan(35);
  });

  it('answers hostile addresses, headers and bodies with a code and a Chinese sentence', async () => {
    const property = fc.asyncProperty(
      fc.nat(),
      hostileText,
      fc.dictionary(fc.string({ maxLength: 12 }), hostileValue, { maxKeys: 4 }),
      fc.boolean(),
      async (pick, value, body, asNetizen) => {
        const route = routes[pick % routes.length] as Route;
        const headers = asNetizen ? netizen : {};
        const known = Object.fromEntries(
          fieldsOf(route).map((field) => [field, body[Object.keys(body)[0] ?? ''] ?? value]),
        );
        const payload = route.method === 'GET' ? {} : { payload: { ...known, ...body } };
        await ask(route, { headers, ...payload }, value);
      },
    );
    await fc.assert(property, { numRuns: 1500 });
  });

  it('answers bodies that are no JSON, too large or of another type', async () => {
    const json = { 'content-type': 'application/json' };
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      for (const payload of ['{', '[]', '"text"', 'null', '{"__proto__":{"a":1}}', '\u0000']) {
        await ask(route, { headers: { ...netizen, ...json }, payload });
      }
      const tooLarge = { headers: { ...netizen, ...json }, payload: `{"text":"${'长'.repeat(100_000)}"}` };
      expect(await ask(route, tooLarge)).toBe(413);
      expect(await ask(route, { headers: { ...netizen, 'content-type': 'text/xml' }, payload: '<a/>' })).toBe(415);
    }
  });

  it('refuses forged and broken tokens where a sign-in is needed', async () => {
    const forged = ['Bearer x', 'Bearer a.b.c', 'Basic eA==', `Bearer ${'a'.repeat(4000)}`, 'Bearer'];
    for (const authorization of forged) {
      const response = await app.inject({ method: 'GET', url: '/api/me', headers: { authorization } });
      expect(response.statusCode).toBe(401);
      expectDecent({ method: 'GET', path: '/api/me' }, response);
    }
  });
});
