import fc from 'fast-check';
import { StrictValidationPipe } from '../../src/platform/http/strict-validation.pipe.js';
import { CastBallotRequest } from '../../src/selection/requests/cast-ballot.request.js';
import { isCastBallot } from '../../src/selection/requests/is-cast-ballot.js';

const pipe = new StrictValidationPipe();

/** What the usual way, through class-validator, thinks of a body. */
function usualWayTakes(body: unknown): boolean {
  try {
    pipe.transform(body, { type: 'body', metatype: CastBallotRequest });
    return true;
  } catch {
    return false;
  }
}

const chars = (alphabet: string, length: object) =>
  fc.string({ unit: fc.constantFrom(...alphabet), ...length }) as fc.Arbitrary<unknown>;
const HEX = '0123456789abcdef';
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, true, [], {}, 'x\n', '汉字', 'A'.repeat(32), '0'.repeat(32) + '\n', NaN),
  fc.anything({ maxDepth: 2 }),
);
const mostly = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: odd, weight: 1 });
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
/** Now and then a member lacks, or one is there that nobody asked for. */
const body = fc
  .tuple(members, fc.constantFrom('', '', '', '', '', '', 'nonce', 'choices', 'extra'))
  .map(([made, name]) => {
    const rest: Record<string, unknown> = { ...made };
    if (name === 'extra') rest[name] = undefined;
    else if (name !== '') Reflect.deleteProperty(rest, name);
    return rest;
  });

describe('the shape of a ballot, told in two ways', () => {
  it('is the same for bodies of every kind', () => {
    const taken = { yes: 0, no: 0 };
    fc.assert(
      fc.property(body, (candidate) => {
        const taking = isCastBallot(candidate);
        taken[taking ? 'yes' : 'no'] += 1;
        return taking === usualWayTakes(candidate);
      }),
      { numRuns: 3000 },
    );
    // Neither way was asked only about bodies of one kind.
    expect(taken.yes).toBeGreaterThan(50);
    expect(taken.no).toBeGreaterThan(50);
  });

  it('is the same for what is no object at all', () => {
    for (const value of [null, undefined, [], 'text', 7, true, [{}], {}])
      expect(isCastBallot(value)).toBe(usualWayTakes(value));
  });
});
