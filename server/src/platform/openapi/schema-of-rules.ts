type Schema = Record<string, unknown>;
export interface NamedRule {
  name: string;
  limits: readonly unknown[];
}

/** What each rule of class-validator says in JSON Schema (draft of OpenAPI 3.0). Rules that say nothing there are left out. */
const translations: Readonly<Record<string, (limits: readonly unknown[]) => Schema>> = {
  isString: () => ({ type: 'string' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isBoolean: () => ({ type: 'boolean' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isDateString: () => ({ type: 'string', format: 'date' }),
  isIso8601: () => ({ type: 'string', format: 'date-time' }),
  isIn: ([values]) => ({ enum: values }),
  equals: ([value]) => ({ enum: [value] }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  minLength: ([least]) => ({ minLength: least }),
  maxLength: ([most]) => ({ maxLength: most }),
  isLength: ([minLength, maxLength]) => ({ minLength, ...(maxLength === undefined ? {} : { maxLength }) }),
  matches: ([pattern]) => ({ type: 'string', pattern: pattern instanceof RegExp ? pattern.source : pattern }),
  arrayMinSize: ([least]) => ({ minItems: least }),
  arrayMaxSize: ([most]) => ({ maxItems: most }),
  arrayUnique: () => ({ uniqueItems: true }),
};

const typeNames = new Map<unknown, string>([
  [String, 'string'],
  [Number, 'number'],
  [Boolean, 'boolean'],
  [Object, 'object'],
]);

/** The schema of one property: what its rules say, over what its TypeScript type says. */
export function schemaOf(rules: readonly NamedRule[], designType: unknown): Schema {
  const fromType: Schema = { type: typeNames.get(designType) ?? 'string' };
  return rules.reduce((schema, { name, limits }) => ({ ...schema, ...translations[name]?.(limits) }), fromType);
}
