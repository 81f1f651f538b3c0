import type { GrantFacts } from '@good-netizen/shared/organisation/grant-reach';
import type { GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import { roles, unitRoles } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import fc from 'fast-check';
import { mayGive } from '../../src/organisation/domain/may-give.js';

// A small province: two prefectures, one of them with two counties. Everything is enumerated below.
const PARENT: Readonly<Record<string, string | null>> = { P: null, A: 'P', A1: 'A', A2: 'A', B: 'P' };
const PLACES = Object.keys(PARENT);
const SECTORS: readonly Sector[] = ['WOMEN', 'EDUCATION', 'TRADE_UNION'];
const SECTOR_SETS = [1, 2, 3, 4, 5, 6, 7].map((bits) => SECTORS.filter((_sector, i) => (bits >> i) % 2 === 1));
const EDITIONS = ['this-year', 'next-year'];
const ACTIVITIES = [1, 2];
const DAYS = ['2026-11-24T00:00:00.000Z', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'];
const NOW = { now: new Date('2026-11-23T00:00:00.000Z'), editionId: 'this-year' };

interface Unit {
  readonly id: string;
  readonly place: string;
  readonly sectors: readonly Sector[];
}
const UNITS: readonly Unit[] = PLACES.flatMap((place) =>
  SECTOR_SETS.map((sectors) => ({ id: `${place}:${sectors.join('+')}`, place, sectors })),
);

function pathOf(place: string): string[] {
  const above = PARENT[place];
  return above === undefined || above === null ? [place] : [place, ...pathOf(above)];
}

/** Whether the grant reaches what is at that place in those sectors: every bound is asked by itself. */
function isAt(grant: GrantScopeDto, of: Unit, { place, sectors }: Unit): boolean {
  const ofUnit = unitRoles.includes(grant.role);
  if (grant.regionCode !== null && !pathOf(place).includes(grant.regionCode)) return false;
  if (grant.sector !== null && !sectors.includes(grant.sector)) return false;
  return !ofUnit || (pathOf(place).includes(of.place) && sectors.some((sector) => of.sectors.includes(sector)));
}

/** Every point that a grant reaches, written down one by one: this knows nothing of how the rule is worded. */
function reachOf(grant: GrantScopeDto, of: Unit): string[] {
  const editions = EDITIONS.filter((id) => grant.editionId === null || grant.editionId === id);
  const days = [NOW.now.toISOString(), ...DAYS].filter(
    (day) => grant.validUntil === null || new Date(day) < new Date(grant.validUntil),
  );
  const activities = ACTIVITIES.filter((ordinal) => grant.activity === null || grant.activity === ordinal);
  const there = UNITS.filter((unit) => isAt(grant, of, unit));
  const actedOn = grant.activity === null ? [of, ...there] : [];
  const points = [
    ...actedOn.map(({ id }) => `the unit ${id}`),
    ...activities.flatMap((ordinal) => there.map(({ id }) => `a case of activity ${ordinal} at ${id}`)),
  ];
  return editions.flatMap((edition) => days.flatMap((day) => points.map((point) => `${edition}, ${day}: ${point}`)));
}

const scope = fc.record({
  role: fc.constantFrom(...roles),
  editionId: fc.constantFrom(null, ...EDITIONS),
  activity: fc.constantFrom(null, ...ACTIVITIES),
  regionCode: fc.constantFrom(null, ...PLACES),
  sector: fc.constantFrom(null, ...SECTORS),
  validUntil: fc.constantFrom(null, ...DAYS, '2026-11-30T16:00:00.000+08:00'),
});
const givers = scope.map(
  (bounds) => ({ ...bounds, role: bounds.role === 'JUDGE' ? 'SYS_ADMIN' : bounds.role }) as const,
);
const units = fc.constantFrom(...UNITS);
/** As often as not the same bound as the giver's: else hardly any pair is given at all. */
const near = fc.record({ own: givers, wanted: scope, same: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) });

const factsOf = (bounds: Omit<GrantScopeDto, 'unitId'>, unit: Unit): GrantFacts => ({
  ...bounds,
  unitId: unit.id,
  unitRegionCode: unit.place,
  unitSectors: unit.sectors,
});

function given(own: GrantFacts, wanted: GrantScopeDto, unit: Unit): boolean {
  const facts = { id: unit.id, regionPath: pathOf(unit.place), sectors: unit.sectors };
  return mayGive([own], wanted, facts, wanted.regionCode === null ? [] : pathOf(wanted.regionCode), NOW);
}

describe('what may be given', () => {
  it('lies within the giver’s reach, point by point, and ends no later', () => {
    let handedOut = 0;
    fc.assert(
      fc.property(near, units, units, fc.boolean(), ({ own, wanted, same }, of, other, atHome) => {
        const unit = atHome ? of : other;
        const keys = ['editionId', 'activity', 'regionCode', 'sector', 'validUntil'] as const;
        const kept = Object.fromEntries(keys.filter((_key, i) => same[i]).map((key) => [key, own[key]]));
        const grant: GrantScopeDto = { ...wanted, ...kept, unitId: unit.id };
        if (!given(factsOf(own, of), grant, unit)) return;
        handedOut += 1;
        const reach = new Set(reachOf({ ...own, unitId: of.id }, of));
        const beyond = reachOf(grant, unit).filter((point) => !reach.has(point));
        expect(beyond).toEqual([]);
        if (own.editionId !== null) expect(grant.editionId).toBe(own.editionId);
      }),
      { numRuns: 4000 },
    );
    // A rule that refuses everything would pass the property; this one hands out a good part.
    expect(handedOut).toBeGreaterThan(100);
  }, 60_000);

  const unit: Unit = { id: 'A:WOMEN', place: 'A', sectors: ['WOMEN', 'EDUCATION'] };
  const free = { editionId: null, activity: null, regionCode: null, sector: null, validUntil: null };
  const manager = (bounds: Partial<GrantScopeDto>): GrantFacts =>
    factsOf({ ...free, role: 'UNIT_MANAGER', ...bounds }, unit);
  const editor = (bounds: Partial<GrantScopeDto> = {}): GrantScopeDto => ({
    ...free,
    role: 'UNIT_EDITOR',
    unitId: unit.id,
    ...bounds,
  });

  it.each([
    ['edition', { editionId: 'this-year' }, { editionId: 'next-year' }],
    ['activity', { activity: 1 }, { activity: 2 }],
    ['region', { regionCode: 'A1' }, { regionCode: 'A2' }],
    ['sector', { sector: 'WOMEN' }, { sector: 'EDUCATION' }],
    ['end', { validUntil: DAYS[1] }, { validUntil: DAYS[2] }],
  ] as [string, Partial<GrantScopeDto>, Partial<GrantScopeDto>][])(
    'keeps a bound of %s: not left out, not exchanged, but handed on as it is',
    (_name, bound, another) => {
      expect(given(manager(bound), editor(), unit)).toBe(false);
      expect(given(manager(bound), editor(another), unit)).toBe(false);
      expect(given(manager(bound), editor(bound), unit)).toBe(true);
      expect(given(manager({}), editor(bound), unit)).toBe(true);
    },
  );

  it('does not take a unit elsewhere for one within because the wanted region is within', () => {
    const above: Unit = { id: 'P:WOMEN', place: 'P', sectors: ['WOMEN'] };
    expect(given(manager({}), editor({ unitId: above.id, regionCode: 'A' }), above)).toBe(false);
  });
});
