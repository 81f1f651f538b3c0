/** A value that JSON can carry. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * The canonical JSON of RFC 8785 (JCS): object keys sorted by UTF-16 code units, no white space, ECMAScript number form.
 * Throws RangeError for numbers that JSON lacks (NaN, infinities) and TypeError for anything that is not JSON.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('JSON has no such number');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value as { readonly [key: string]: JsonValue });
  throw new TypeError('not JSON');
}

/** Members whose value is `undefined` are left out, as in JSON.stringify. */
function canonicalObject(record: { readonly [key: string]: JsonValue }): string {
  let members = '';
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    if (value === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `{${members}}`;
}
