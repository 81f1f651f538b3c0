import type { FormInstance } from 'antd';
import { placeOf, showServerError } from '@/components/form/show-server-error';
import { ApiError } from '@/lib/http/api-error';

const refusal = (field?: string): ApiError =>
  new ApiError({ code: 'COMMON.INVALID_INPUT', message: '条目名称太长。', status: 400, field });

/** A form that has these fields. */
function formWith(names: (string | number)[][]) {
  const shown: unknown[] = [];
  const form = {
    getFieldsError: () => names.map((name) => ({ name, errors: [], warnings: [] })),
    setFields: (fields: unknown[]) => shown.push(...fields),
    focusField: () => undefined,
  } as unknown as FormInstance;
  return { form, shown };
}

it('reads a place of the server as Ant Design names it', () => {
  expect(placeOf('title')).toEqual(['title']);
  expect(placeOf('clauses[0].title')).toEqual(['clauses', 0, 'title']);
  expect(placeOf('survey[2].options[10].text')).toEqual(['survey', 2, 'options', 10, 'text']);
  expect(placeOf('clauses.0.title')).toEqual(['clauses', 0, 'title']);
});

it('puts a refusal at the nested field that it names', () => {
  const { form, shown } = formWith([
    ['clauses', 0, 'text'],
    ['clauses', 0, 'title'],
  ]);
  expect(showServerError(form, refusal('clauses[0].title'))).toBe(true);
  expect(shown).toEqual([{ name: ['clauses', 0, 'title'], errors: ['条目名称太长。'] }]);
});

it('leaves it to the head of the form where there is no such field', () => {
  const { form, shown } = formWith([['clauses', 0, 'title']]);
  for (const field of ['clauses[1].title', 'clauses', undefined])
    expect(showServerError(form, refusal(field))).toBe(false);
  expect(shown).toEqual([]);
});
