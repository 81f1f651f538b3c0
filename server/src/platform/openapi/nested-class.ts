import { createRequire } from 'node:module';
import type { Type } from '@nestjs/common';

export type RequestClass = Type<object>;

interface TypeMetadata {
  typeFunction: () => unknown;
}
interface TransformerStorage {
  defaultMetadataStorage: { findTypeMetadata(target: unknown, property: string): TypeMetadata | undefined };
}

// class-transformer has no public way to ask what `@Type` was told; its storage is a file of its own in every 0.5 release.
const { defaultMetadataStorage } = createRequire(import.meta.url)(
  'class-transformer/cjs/storage',
) as TransformerStorage;

/** The class that `@Type(() => X)` names for a property, if it is a class of ours. */
export function nestedClass(request: RequestClass, property: string): RequestClass | null {
  const named = defaultMetadataStorage.findTypeMetadata(request, property)?.typeFunction();
  const isOurs = typeof named === 'function' && ![String, Number, Boolean, Date].includes(named as never);
  return isOurs ? (named as RequestClass) : null;
}
