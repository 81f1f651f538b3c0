import { apiDocument } from '../../src/platform/openapi/api-document.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import type { TestApp } from '../support/test-app.js';

interface Schema {
  readonly properties?: Readonly<Record<string, { minLength?: number; maxLength?: number; pattern?: string }>>;
}

/** What a program fills in, or a secret: compared as it is, and refused by what it is compared with. */
const NO_WORDS =
  /(Id|password|ticket|challenge|enrolment|code|loginName|version|platform|signature|token|state|privacyPolicy|userAgreement)$/i;

/** In the body of every route: fields of text that demand something, by the class of their request. */
function demandingTexts(app: TestApp): { field: string; pattern: string | undefined; min: number }[] {
  const schemas = (apiDocument(app.app).components?.schemas ?? {}) as Record<string, Schema>;
  return Object.entries(schemas)
    .filter(([name]) => name.endsWith('Request'))
    .flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([property, { minLength = 0 }]) => minLength > 0 && !NO_WORDS.test(property))
        .map(([property, { pattern, minLength = 0 }]) => ({ field: `${name}.${property}`, pattern, min: minLength })),
    );
}

describe('what people have to write', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startDemonstrationApp();
  });
  afterAll(() => app.close());

  it('is never satisfied by spaces', () => {
    const texts = demandingTexts(app);
    expect(texts.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['StartExportRequest.reason', 'SaveUnitRequest.name', 'SaveViewRequest.name']),
    );
    const satisfied = texts.filter(
      ({ pattern, min }) => !pattern || new RegExp(pattern, 'u').test(' '.repeat(min + 4)),
    );
    expect(satisfied.map(({ field }) => field)).toEqual([]);
  });
});
