import type { DataSource, EntityMetadata } from 'typeorm';

/** A constraint as the entities declare it. */
export interface KnownConstraint {
  readonly name: string;
  readonly kind: 'unique' | 'primary-key' | 'foreign-key';
  readonly columns: readonly string[];
}

/**
 * The constraints of all tables. It is the same for every data source, since all are made from the same entities; a
 * driver's error reaches us without its data source, so the catalogue belongs to the process.
 */
const catalogue = new Map<string, readonly KnownConstraint[]>();

/** Notes the constraints of the entities. Called for each data source that is opened. */
export function registerConstraints(dataSource: DataSource): void {
  for (const metadata of dataSource.entityMetadatas)
    catalogue.set(metadata.tableName, constraintsOf(metadata, dataSource));
}

export function constraintsOfTable(table: string): readonly KnownConstraint[] {
  return catalogue.get(table) ?? [];
}

function constraintsOf(metadata: EntityMetadata, dataSource: DataSource): KnownConstraint[] {
  const columnsOf = (columns: readonly { databaseName: string }[]) => columns.map((column) => column.databaseName);
  const keyColumns = columnsOf(metadata.primaryColumns);
  const primaryKey: KnownConstraint = {
    name: dataSource.namingStrategy.primaryKeyName(metadata.tableName, keyColumns),
    kind: 'primary-key',
    columns: keyColumns,
  };
  const uniques = [...metadata.uniques, ...metadata.indices.filter((index) => index.isUnique)].map(
    (unique): KnownConstraint => ({ name: unique.name, kind: 'unique', columns: columnsOf(unique.columns) }),
  );
  const foreignKeys = metadata.foreignKeys.map((key): KnownConstraint => ({
    name: key.name,
    kind: 'foreign-key',
    columns: columnsOf(key.columns),
  }));
  return [primaryKey, ...uniques, ...foreignKeys];
}
