import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import { nestedClass, type RequestClass } from './nested-class.js';
import { schemaOf } from './schema-of-rules.js';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
/** How class-validator marks `@IsOptional()` (and `@ValidateIf`). */
const OPTIONAL = 'conditionalValidation';

/**
 * Tells Swagger what class-validator already knows, so that a request class is described by its rules alone and carries
 * no `@ApiProperty`. Call it for every class a route takes, before the document is made; a class described by hand wins.
 */
export function describeRequest(request: RequestClass, seen = new Set<RequestClass>()): void {
  if (seen.has(request)) return;
  seen.add(request);
  for (const [property, rules] of rulesByProperty(request)) {
    const nested = nestedClass(request, property);
    if (nested) describeRequest(nested, seen);
    if (!isDescribed(request, property)) describe(request, property, rules, nested);
  }
}

function rulesByProperty(request: RequestClass): Map<string, Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(request, '', false, false)) {
    found.set(rule.propertyName, [...(found.get(rule.propertyName) ?? []), rule]);
  }
  return found;
}

function describe(request: RequestClass, property: string, rules: Rule[], nested: RequestClass | null): void {
  const standard: unknown = (new request() as Record<string, unknown>)[property];
  const optional = standard !== undefined || rules.some((rule) => rule.type === OPTIONAL);
  const isArray = designType(request, property) === Array;
  const named = rules.map((rule) => ({ name: rule.name ?? rule.type, limits: (rule.constraints ?? []) as unknown[] }));
  const schema = { ...schemaOf(named, designType(request, property)), ...(nested ? { type: nested } : {}) };
  const options = { ...schema, isArray, required: !optional, ...(standard === undefined ? {} : { default: standard }) };
  // The parts are valid options each; the union of Swagger's option types does not see it.
  ApiProperty(options as ApiPropertyOptions)(request.prototype as object, property);
}

function designType(request: RequestClass, property: string): unknown {
  return Reflect.getMetadata('design:type', request.prototype as object, property);
}

function isDescribed(request: RequestClass, property: string): boolean {
  const known: unknown = Reflect.getMetadata('swagger/apiModelPropertiesArray', (request as Type).prototype as object);
  return Array.isArray(known) && known.includes(`:${property}`);
}
