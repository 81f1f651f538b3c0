import fc from 'fast-check';
import { HeartbeatRequest } from '../../src/classroom/requests/heartbeat.request.js';
import { isHeartbeat } from '../../src/classroom/requests/is-heartbeat.js';
import { itIsToldTheSame, mostlyOf, sometimesUnfit } from '../support/two-ways.js';

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
const mostly = mostlyOf(odd);
const second = fc.double({ min: 0, max: 90_000, noNaN: true });
const range = fc.tuple(second, second).map(([a, b]) => (a <= b ? [a, b] : [b, a]));
const members = fc.record({
  seq: mostly(fc.integer({ min: 0, max: 2 ** 31 })),
  ranges: mostly(fc.array(mostly(range), { maxLength: 70 })),
  positionSeconds: mostly(second),
  rate: mostly(fc.double({ min: -1, max: 101, noNaN: true })),
  visible: mostly(fc.boolean()),
});

describe('the shape of a heartbeat, told in two ways', () => {
  itIsToldTheSame(isHeartbeat, HeartbeatRequest, sometimesUnfit(members, ['seq', 'ranges'], 1));
});
