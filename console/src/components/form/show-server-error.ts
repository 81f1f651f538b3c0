import type { FormInstance } from 'antd';
import { ApiError } from '@/lib/http/api-error';

/** `clauses.0.text` as Ant Design names it: ['clauses', 0, 'text']. */
const placeOf = (field: string): (string | number)[] =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/**
 * Puts a refusal of the server at the field that it names, and the cursor there. Answers false when the form has no such
 * field, so that the sentence is to be shown above the form.
 */
export function showServerError(form: FormInstance, error: unknown): boolean {
  if (!(error instanceof ApiError) || error.field === undefined) return false;
  const name = placeOf(error.field);
  // An unknown name has no instance.
  if (form.getFieldInstance(name) === undefined) return false;
  form.setFields([{ name, errors: [error.message] }]);
  form.focusField(name);
  return true;
}
