import fc from 'fast-check';
import { CastBallotRequest } from '../../src/selection/requests/cast-ballot.request.js';
import { isCastBallot } from '../../src/selection/requests/is-cast-ballot.js';
import { itIsToldTheSame, mostlyOf, sometimesUnfit } from '../support/two-ways.js';

const chars = (alphabet: string, length: object) =>
  fc.string({ unit: fc.constantFrom(...alphabet), ...length }) as fc.Arbitrary<unknown>;
const HEX = '0123456789abcdef';
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, true, [], {}, 'x\n', '汉字', 'A'.repeat(32), '0'.repeat(32) + '\n', NaN),
  fc.anything({ maxDepth: 2 }),
);
const mostly = mostlyOf(odd);
const choice = fc.record({
  candidateId: mostly(fc.uuid()),
  votes: mostly(
    fc.oneof(
      { arbitrary: fc.integer({ min: 1, max: 6 }), weight: 12 },
      fc.integer({ min: -1, max: 1100 }),
      fc.double(),
    ),
  ),
});
const members = fc.record(
  {
    ticket: mostly(chars('abcXYZ019._-!~', { minLength: 1, maxLength: 210 })),
    nonce: mostly(chars(HEX, { minLength: 32, maxLength: 32 })),
    clientKey: mostly(chars('abcXYZ019_-', { minLength: 15, maxLength: 65 })),
    choices: mostly(fc.array(mostly(choice), { maxLength: 6 })),
  },
  { requiredKeys: ['ticket', 'nonce', 'clientKey', 'choices'] },
);

describe('the shape of a ballot, told in two ways', () => {
  itIsToldTheSame(isCastBallot, CastBallotRequest, sometimesUnfit(members, ['nonce', 'choices']));
});
