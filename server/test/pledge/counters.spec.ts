import fc from 'fast-check';
import { sumChanges } from '../../src/pledge/domain/counter-changes.js';
import { presentCounters } from '../../src/pledge/presenters/present-counters.js';

const pledge = fc.record({
  codeVersionId: fc.constantFrom('v1', 'v2'),
  regionCode: fc.constantFrom('520100', '520300'),
  sectorCode: fc.constantFrom('', 'WOMEN'),
  signedDay: fc.constantFrom('20180601', '20180602'),
});

describe('changes of the counters', () => {
  it('add up to what was added less what was removed, in one order whatever the order of the batch', () => {
    fc.assert(
      fc.property(fc.array(pledge), fc.array(pledge), (added, removed) => {
        const changes = sumChanges(added, removed);
        expect(changes.reduce((sum, change) => sum + change.delta, 0)).toBe(added.length - removed.length);
        expect(sumChanges([...added].reverse(), removed)).toEqual(changes);
        expect(changes.every((change) => change.delta !== 0)).toBe(true);
      }),
    );
  });
});

describe('public counters', () => {
  const cell = (regionCode: string, pledges: number) => ({
    codeVersionId: 'v1',
    regionCode,
    sectorCode: 'WOMEN',
    day: '20180601',
    pledges,
  });

  it('do not tell groups below five, and show an empty group as empty', () => {
    const names = new Map([
      ['520100', '贵阳市'],
      ['520300', '遵义市'],
      ['520400', '安顺市'],
    ]);
    const shown = presentCounters(
      [cell('520100', 5), cell('520300', 4)],
      names,
      new Map([['WOMEN', '妇联']]),
      new Date(0),
    );
    expect(shown.regions.map((region) => region.count)).toEqual([5, null, 0]);
    expect(shown.total).toBe(9);
    expect(shown.sectors).toEqual([{ code: 'WOMEN', name: '妇联', count: 9 }]);
  });

  it('do not tell fewer than five in all', () => {
    expect(presentCounters([cell('520100', 4)], new Map(), new Map(), new Date(0)).total).toBeNull();
    expect(presentCounters([], new Map(), new Map(), new Date(0)).total).toBe(0);
  });
});
