import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { apiDocument } from '../../src/platform/openapi/api-document.js';
import { operationsOf } from '../../src/platform/openapi/response-schemas.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type ResponseSchemas, responseSchemas } from './response-schemas.js';

const FILE = path.join(import.meta.dirname, '../../openapi/responses.json');
const SLOW_MS = 180_000;

describe('what every route answers', () => {
  let app: TestApp;
  let document: OpenAPIObject;
  let made: ResponseSchemas;

  beforeAll(async () => {
    made = responseSchemas();
    const text = `${JSON.stringify(made, null, 1)}\n`;
    if (process.env.UPDATE_DOCS === '1') {
      mkdirSync(path.dirname(FILE), { recursive: true });
      writeFileSync(FILE, text);
    }
    app = await startTestApp();
    document = apiDocument(app.app);
  }, SLOW_MS);
  afterAll(() => app.close());

  it('is written down as the controllers promise it now (UPDATE_DOCS=1 writes it anew)', () => {
    expect(existsSync(FILE) && JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(made);
  });

  it('is known for every route of the document', () => {
    const operations = operationsOf(document).map(({ operationId }) => operationId ?? '');
    expect(operations.length).toBeGreaterThan(150);
    expect(operations.filter((id) => made.operations[id] === undefined)).toEqual([]);
  });

  it('is described where there is something, and refers to nothing that is not there', () => {
    const bare = operationsOf(document).filter(({ operationId = '', responses = {} }) => {
      const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
      return made.operations[operationId] !== null && !success?.content;
    });
    expect(bare.map(({ operationId }) => operationId)).toEqual([]);
    const known = Object.keys(document.components?.schemas ?? {});
    const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/([\w-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
  });
});
