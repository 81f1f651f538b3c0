import ts from 'typescript';

export type Schema = Readonly<Record<string, unknown>>;

/** Writes types of the contract as schemas of OpenAPI 3.0. Named types become components. */
export class SchemaWriter {
  readonly schemas: Record<string, Schema> = {};

  constructor(private readonly checker: ts.TypeChecker) {}

  /** `null` for nothing at all, and for bytes. */
  answer(type: ts.Type): Schema | null {
    const isNothing = (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0;
    return isNothing || type.symbol?.name === 'StreamableFile' ? null : this.schemaOf(type);
  }

  private schemaOf(type: ts.Type): Schema {
    if (type.flags & ts.TypeFlags.StringLiteral)
      return { type: 'string', enum: [(type as ts.StringLiteralType).value] };
    if (type.flags & ts.TypeFlags.NumberLiteral)
      return { type: 'number', enum: [(type as ts.NumberLiteralType).value] };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.isUnion()) return this.unionOf(type);
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Null)) return { nullable: true };
    return this.objectOf(type);
  }

  private unionOf(type: ts.UnionType): Schema {
    const there = type.types.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    const nullable = type.types.some(({ flags }) => flags & ts.TypeFlags.Null) ? { nullable: true } : {};
    const parts = unique(there.map((one) => this.schemaOf(one)));
    const [first] = parts;
    if (parts.length === 1 && first)
      return '$ref' in first && 'nullable' in nullable ? { allOf: [first], ...nullable } : { ...first, ...nullable };
    const values = parts.map((part) =>
      Array.isArray(part.enum) && part.type === first?.type ? (part.enum[0] as unknown) : undefined,
    );
    if (values.every((value) => value !== undefined)) return { type: first?.type, enum: values, ...nullable };
    return { oneOf: parts, ...nullable };
  }

  private objectOf(type: ts.Type): Schema {
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (this.checker.isArrayType(type) || this.checker.isTupleType(type)) {
      const items = unique(this.checker.getTypeArguments(type as ts.TypeReference).map((one) => this.schemaOf(one)));
      return { type: 'array', items: items.length === 1 ? items[0] : { oneOf: items } };
    }
    const name = this.nameOf(type);
    if (name === null) return this.propertiesOf(type);
    if (!(name in this.schemas)) {
      this.schemas[name] = {};
      this.schemas[name] = this.propertiesOf(type);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Types of the contract keep their names: `PageDto<UnitDto>` is `PageDto_UnitDto`. */
  private nameOf(type: ts.Type): string | null {
    const symbol = type.aliasSymbol ?? type.symbol;
    const declaredIn = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
    if (!declaredIn.includes('/shared/dist/') || symbol?.name.startsWith('__')) return null;
    const text = this.checker.typeToString(type, undefined, ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope);
    return /^\w+(<\w+>)?$/.test(text) ? text.replace('<', '_').replace('>', '') : null;
  }

  private propertiesOf(type: ts.Type): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const property of this.checker.getPropertiesOfType(type)) {
      properties[property.name] = this.schemaOf(this.checker.getTypeOfSymbol(property));
      if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
    }
    const others = this.checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(others ? { additionalProperties: this.schemaOf(others.type) } : {}),
    };
  }
}

const unique = (schemas: readonly Schema[]): Schema[] => [
  ...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values(),
];
