import type { FormInstance } from 'antd';
import { ApiError } from '@/lib/http/api-error';

/** `clauses[0].title` (or `clauses.0.title`) as Ant Design names it: ['clauses', 0, 'title']. */
export const placeOf = (field: string): (string | number)[] =>
  field
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Takes away what the server said of fields: antd itself never does for a field without rules that nobody changed. */
export function hideServerErrors(form: FormInstance): void {
  const faults = form.getFieldsError().filter(({ errors }) => errors.length > 0);
  form.setFields(faults.map(({ name }) => ({ name, errors: [] })));
}

/**
 * Puts a refusal of the server at the field that it names, and the cursor there. Answers false when the form has no such
 * field, so that the sentence is to be shown above the form.
 */
export function showServerError(form: FormInstance, error: unknown): boolean {
  if (!(error instanceof ApiError) || error.field === undefined) return false;
  const name = placeOf(error.field);
  const isShown = form.getFieldsError().some((field) => field.name.join('.') === name.join('.'));
  if (!isShown) return false;
  form.setFields([{ name, errors: [error.message] }]);
  form.focusField(name);
  return true;
}
