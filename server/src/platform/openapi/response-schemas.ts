import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Readonly<Record<string, unknown>>;
interface Operation {
  operationId?: string;
  responses?: Record<string, { content?: unknown }>;
}

/** Written by `server/test/api/every-route-answers.spec.ts` from the types of the controllers. */
const FILE = path.join(import.meta.dirname, '../../../openapi/responses.json');

/** Adds to every operation what it answers when it goes well, and to the components what that is made of. */
export function withResponses(document: OpenAPIObject): OpenAPIObject {
  const { operations, schemas } = JSON.parse(readFileSync(FILE, 'utf8')) as {
    operations: Readonly<Record<string, Schema | null>>;
    schemas: Readonly<Record<string, Schema>>;
  };
  for (const operation of operationsOf(document)) {
    const schema = operations[operation.operationId ?? ''];
    const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
    if (schema && success) success.content = { 'application/json': { schema } };
  }
  document.components = { ...document.components, schemas: { ...schemas, ...document.components?.schemas } as never };
  return document;
}

/** Every operation of the document. */
export const operationsOf = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths).flatMap((methods) => Object.values(methods) as Operation[]);
