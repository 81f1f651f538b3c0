import 'reflect-metadata';
import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import { CONTRACT_VERSION, CONTRACT_VERSION_HEADER } from '@good-netizen/shared/contract-version';
import { describeRequest } from './describe-requests.js';
import { withResponses } from './response-schemas.js';

type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const errorSchema: SchemaObject = {
  type: 'object',
  description: '每个 4xx、5xx 回答的样子。What every refusal looks like.',
  required: ['code', 'message', 'requestId'],
  properties: {
    code: { type: 'string', example: 'COMMON.INVALID_INPUT', description: 'Stable; see shared/src/error-codes.ts' },
    message: { type: 'string', example: '最多填写 20 个字。', description: 'A sentence for the citizen' },
    field: { type: 'string', example: 'nickname', description: 'The field the refusal is about' },
    requestId: { type: 'string', example: '9f2c1a7b3e-1k', description: 'Also in the header x-request-id' },
    details: { type: 'object', additionalProperties: true, description: 'Figures that belong to the sentence' },
  },
};

/** The OpenAPI document of everything the application serves, made from its routes and the rules of their requests. */
export function apiDocument(app: INestApplication): OpenAPIObject {
  for (const request of requestClasses(app)) describeRequest(request);
  const config = new DocumentBuilder()
    .setTitle('贵州好网民 API')
    .setDescription(`Clients state their contract version in \`${CONTRACT_VERSION_HEADER}\`; an older major gets 426.`)
    .setVersion(CONTRACT_VERSION)
    .addBearerAuth()
    .addCookieAuth('gn_at')
    .build();
  return withErrors(withResponses(SwaggerModule.createDocument(app, config)));
}

/** Every class with validation rules that a route of the application takes. */
function requestClasses(app: INestApplication): Set<Type<object>> {
  const found = new Set<Type<object>>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype === 'function') for (const taken of parameterTypes(metatype)) found.add(taken);
    }
  }
  return found;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- Nest types a controller's class as Function
function parameterTypes(controller: Function): Type<object>[] {
  const prototype = controller.prototype as object;
  return Object.getOwnPropertyNames(prototype)
    .flatMap((name) => (Reflect.getMetadata('design:paramtypes', prototype, name) as unknown[] | undefined) ?? [])
    .filter((type): type is Type<object> => typeof type === 'function' && hasRules(type));
}

function hasRules(type: unknown): boolean {
  return getMetadataStorage().getTargetValidationMetadatas(type as Type, '', false, false).length > 0;
}

function withErrors(document: OpenAPIObject): OpenAPIObject {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  for (const operations of Object.values(document.paths)) {
    for (const operation of Object.values(operations) as { responses?: Record<string, unknown> }[]) {
      if (operation.responses) operation.responses.default = { description: '没有办成，原因在 message 里。', content };
    }
  }
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Error: errorSchema } };
  return document;
}
