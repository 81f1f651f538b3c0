import fc from 'fast-check';
import { StrictValidationPipe } from '../../src/platform/http/strict-validation.pipe.js';

const pipe = new StrictValidationPipe();

/** What the usual way, through class-validator, thinks of a body. */
const usualWayTakes =
  (metatype: new () => object) =>
  (body: unknown): boolean => {
    try {
      pipe.transform(body, { type: 'body', metatype });
      return true;
    } catch {
      return false;
    }
  };

/** Good mostly, odd now and then. */
export const mostlyOf =
  (odd: fc.Arbitrary<unknown>) =>
  (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: odd, weight: 1 });

/** Now and then one of these members lacks, or one is there that nobody asked for. */
export function sometimesUnfit(
  members: fc.Arbitrary<Record<string, unknown>>,
  names: readonly [string, string],
  extra?: unknown,
): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(members, fc.constantFrom('', '', '', '', '', '', ...names, 'extra')).map(([made, name]) => {
    const rest: Record<string, unknown> = { ...made };
    if (name === 'extra') rest[name] = extra;
    else if (name !== '') Reflect.deleteProperty(rest, name);
    return rest;
  });
}

/** Registers the tests that hold a short way equal to the usual one. */
export function itIsToldTheSame(
  short: (body: unknown) => boolean,
  request: new () => object,
  bodies: fc.Arbitrary<unknown>,
): void {
  const usual = usualWayTakes(request);

  it('is the same for bodies of every kind', () => {
    const taken = { yes: 0, no: 0 };
    fc.assert(
      fc.property(bodies, (candidate) => {
        const taking = short(candidate);
        taken[taking ? 'yes' : 'no'] += 1;
        return taking === usual(candidate);
      }),
      { numRuns: 3000 },
    );
    // Neither way was asked only about bodies of one kind.
    expect(taken.yes).toBeGreaterThan(50);
    expect(taken.no).toBeGreaterThan(50);
  });

  it('is the same for what is no object at all', () => {
    for (const value of [null, undefined, [], 'text', 7, true, [{}], {}]) expect(short(value)).toBe(usual(value));
  });
}
