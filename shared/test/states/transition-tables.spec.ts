import { allStateTables } from '../../src/states/all-states.js';
import { checkTable, mayMove } from '../../src/states/transition-table.js';
import { pledgeStates } from '../../src/states/pledge.states.js';
import { selectionStates, talliedSelectionStatuses } from '../../src/states/selection.states.js';

describe('transition tables', () => {
  it.each(allStateTables.map((table) => [table.name, table] as const))(
    '%s reaches every state and knows every target',
    (_n, table) => {
      expect(checkTable(table)).toEqual([]);
    },
  );

  it('names an unknown target and a state that cannot be reached', () => {
    const broken = { name: 'Broken', initial: ['A'], next: { A: ['Z'], B: [] } };
    expect(checkTable(broken)).toEqual(['Broken: A leads to unknown Z', 'Broken: B cannot be reached']);
  });

  it('a withdrawn pledge stays withdrawn', () => {
    expect(mayMove(pledgeStates, 'SIGNED', 'WITHDRAWN')).toBe(true);
    expect(mayMove(pledgeStates, 'WITHDRAWN', 'SIGNED')).toBe(false);
  });

  it('no selection reaches a tally without passing CLOSED', () => {
    const reached = new Set<string>(['OPEN']);
    const queue = ['OPEN'];
    while (queue.length > 0) {
      const state = queue.pop() as keyof typeof selectionStates.next;
      for (const next of selectionStates.next[state]) {
        if (next === 'CLOSED' || reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    expect(talliedSelectionStatuses.filter((status) => reached.has(status))).toEqual([]);
  });
});
