import type { DeskOpinionRowDto } from '@good-netizen/shared/pledge/consultation.dto';
import { candidatesOf, clausesOf } from '@/features/code/hooks/clauses-of';

const opinion = (id: string, clauseKey: string): DeskOpinionRowDto =>
  ({ id, clauseKey, clauseTitle: `第 ${clauseKey} 条` }) as DeskOpinionRowDto;
const chosen = [opinion('1', 'b'), opinion('2', 'a'), opinion('3', 'b')];

it('goes through the chosen opinions clause by clause', () => {
  expect(clausesOf(chosen)).toEqual([
    { clauseKey: 'b', title: '第 b 条', ids: ['1', '3'] },
    { clauseKey: 'a', title: '第 a 条', ids: ['2'] },
  ]);
  expect(clausesOf([])).toEqual([]);
});

it('offers what was chosen first, then the other opinions of the clause, each once', () => {
  const [clause] = clausesOf(chosen);
  if (!clause) throw new Error('there is one');
  const found = candidatesOf(clause, chosen, [opinion('3', 'b'), opinion('9', 'b')]);
  expect(found.map(({ id }) => id)).toEqual(['1', '3', '9']);
});
