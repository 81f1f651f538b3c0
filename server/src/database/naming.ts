import { DefaultNamingStrategy, type Table } from 'typeorm';

/** MySQL allows no longer identifier. */
const MAX_IDENTIFIER_LENGTH = 64;

export type ConstraintSuffix = 'pk' | 'key' | 'idx' | 'fk';

/**
 * The name of a constraint: `<table>_<columns>_<kind>`, columns in their declared order.
 * @throws Error when MySQL could not hold it; such a constraint gets a shorter explicit name.
 */
export function constraintName(table: string, columns: readonly string[], suffix: ConstraintSuffix): string {
  const name = [table, ...columns, suffix].join('_');
  if (name.length > MAX_IDENTIFIER_LENGTH) {
    throw new Error(
      `"${name}" is longer than ${MAX_IDENTIFIER_LENGTH} characters: give this constraint an explicit name`,
    );
  }
  return name;
}

/** `codeVersionId` → `code_version_id`. */
export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

function bareName(table: Table | string): string {
  return typeof table === 'string' ? table : table.name;
}

/** Entities and migrations both ask this class for names, so they cannot disagree. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snakeCase(className);
  }

  override columnName(property: string, given: string | undefined, embedded: string[]): string {
    return [...embedded.map(snakeCase), given || snakeCase(property)].join('_');
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snakeCase(`${relation}_${referenced}`);
  }

  override primaryKeyName(table: Table | string, columns: string[]): string {
    return constraintName(bareName(table), columns, 'pk');
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return constraintName(bareName(table), columns, 'key');
  }

  override indexName(table: Table | string, columns: string[]): string {
    return constraintName(bareName(table), columns, 'idx');
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return constraintName(bareName(table), columns, 'fk');
  }
}
