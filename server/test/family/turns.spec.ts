import fc from 'fast-check';
import { TURN_COVERAGE } from '@good-netizen/shared/family/co-lesson.dto';
import { clipTo, mayPass, planTurns, reachesAll, turnCoverage } from '../../src/family/domain/turns.js';
import { isWeakPin } from '../../src/family/domain/weak-pin.js';

const blocksOf = (seconds: readonly number[]) => seconds.map((length, index) => ({ id: `b${index}`, seconds: length }));
const turn = { position: 0, blockId: 'b0', from: 20, to: 40 };

describe('the turns of a co-lesson', () => {
  it('alternate between the opener and the others, each of these in turn', () => {
    const positions = (count: number, others: number) =>
      planTurns(blocksOf(Array<number>(count).fill(5)), others).map(({ position }) => position);
    expect(positions(5, 1)).toEqual([0, 1, 0, 1, 0]);
    expect(positions(8, 3)).toEqual([0, 1, 0, 2, 0, 3, 0, 1]);
    expect(reachesAll(planTurns(blocksOf([5, 5, 5]), 2), 2)).toBe(false);
    expect(reachesAll(planTurns(blocksOf([5, 5, 5, 5]), 2), 2)).toBe(true);
    expect(reachesAll(planTurns(blocksOf([5]), 1), 1)).toBe(false);
    expect(reachesAll(planTurns([], 1), 1)).toBe(false);
  });

  it('lie side by side and make up the lesson; what is claimed in all is what is claimed in each', () => {
    const property = fc.property(
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (seconds, others) => {
        const turns = planTurns(blocksOf(seconds), others);
        const total = seconds.reduce((sum, length) => sum + length, 0);
        expect([turns[0]?.from, turns.at(-1)?.to]).toEqual([0, total]);
        turns.slice(1).forEach(({ from }, index) => expect(from).toBe(turns[index]?.to));
        const clipped = turns.flatMap((one) => clipTo(one, [[0, total + 50]]));
        expect(clipped.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(total);
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('are over when nine tenths of their own seconds are covered', () => {
    expect(turnCoverage(turn, [[0, 30]])).toBe(0.5);
    expect(mayPass(turn, [[0, 20 + 20 * TURN_COVERAGE - 0.01]])).toBe(false);
    expect(mayPass(turn, [[0, 20 + 20 * TURN_COVERAGE]])).toBe(true);
    expect(
      mayPass(turn, [
        [0, 20],
        [40, 400],
      ]),
    ).toBe(false);
    expect(mayPass({ ...turn, to: 20 }, [])).toBe(true);
  });

  it('take nothing from outside', () => {
    expect(
      clipTo(turn, [
        [0, 25],
        [30, 90],
        [50, 60],
      ]),
    ).toEqual([
      [20, 25],
      [30, 40],
    ]);
  });
});

describe('the digits of a member', () => {
  it.each(['000000', '777777', '123456', '234567', '654321'])('are not %s', (pin) => {
    expect(isWeakPin(pin)).toBe(true);
  });
  it.each(['482915', '112233', '135790', '901234'])('may be %s', (pin) => {
    expect(isWeakPin(pin)).toBe(false);
  });
});
