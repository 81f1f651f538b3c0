import fc from 'fast-check';
import { HeartbeatRequest } from '../../src/classroom/requests/heartbeat.request.js';
import { isHeartbeat } from '../../src/classroom/requests/is-heartbeat.js';
import { StrictValidationPipe } from '../../src/platform/http/strict-validation.pipe.js';

const pipe = new StrictValidationPipe();

/** What the usual way, through class-validator, thinks of a body. */
function usualWayTakes(body: unknown): boolean {
  try {
    pipe.transform(body, { type: 'body', metatype: HeartbeatRequest });
    return true;
  } catch {
    return false;
  }
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '1',
    0,
    -1,
    true,
    [],
    {},
    [[1]],
    [[2, 1]],
    [['0', '1']],
    NaN,
    Infinity,
    2 ** 31,
  ),
  fc.anything({ maxDepth: 2 }),
);
const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: odd, weight: 1 });
const second = fc.double({ min: 0, max: 90_000, noNaN: true });
const range = fc.tuple(second, second).map(([a, b]) => (a <= b ? [a, b] : [b, a]));
const members = fc.record({
  seq: mostly(fc.integer({ min: 0, max: 2 ** 31 })),
  ranges: mostly(fc.array(mostly(range), { maxLength: 70 })),
  positionSeconds: mostly(second),
  rate: mostly(fc.double({ min: -1, max: 101, noNaN: true })),
  visible: mostly(fc.boolean()),
});
/** Now and then a member lacks, or one is there that nobody asked for. */
const body = fc
  .tuple(members, fc.constantFrom('', '', '', '', '', '', 'seq', 'ranges', 'extra'))
  .map(([made, name]) => {
    const rest: Record<string, unknown> = { ...made };
    if (name === 'extra') rest[name] = 1;
    else if (name !== '') Reflect.deleteProperty(rest, name);
    return rest;
  });

describe('the shape of a heartbeat, told in two ways', () => {
  it('is the same for bodies of every kind', () => {
    const taken = { yes: 0, no: 0 };
    fc.assert(
      fc.property(body, (candidate) => {
        const taking = isHeartbeat(candidate);
        taken[taking ? 'yes' : 'no'] += 1;
        return taking === usualWayTakes(candidate);
      }),
      { numRuns: 3000 },
    );
    expect(taken.yes).toBeGreaterThan(50);
    expect(taken.no).toBeGreaterThan(50);
  });

  it('is the same for what is no object at all', () => {
    for (const value of [null, undefined, [], 'text', 7, true, [{}], {}])
      expect(isHeartbeat(value)).toBe(usualWayTakes(value));
  });
});
