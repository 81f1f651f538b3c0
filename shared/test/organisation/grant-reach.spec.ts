import fc from 'fast-check';
import { type GrantFacts, grantReaches, type TargetFacts } from '../../src/organisation/grant-reach.js';
import { type Permission, permissions, ruleOf } from '../../src/organisation/permissions.js';
import { roles } from '../../src/organisation/roles.js';
import { sectors } from '../../src/programme/programme.dto.js';

const regions = ['520000', '520100', '520300', '520381'];
const units = ['u1', 'u2', 'u3'];
const now = new Date('2018-06-01T00:00:00Z');
const at = { now, editionId: 'e2018' };
const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null);

const grants = fc.record<GrantFacts>({
  role: fc.constantFrom(...roles),
  unitId: fc.constantFrom(...units),
  unitRegionCode: fc.constantFrom(...regions),
  unitSectors: fc.uniqueArray(fc.constantFrom(...sectors), { minLength: 1, maxLength: 2 }),
  editionId: orNull(['e2018', 'e2019']),
  activity: orNull([1, 2]),
  regionCode: orNull(regions),
  sector: orNull(sectors),
  validUntil: orNull(['2018-05-31T23:59:59.999Z', '2018-06-01T00:00:00.000Z', '2019-01-01T00:00:00.000Z']),
});
const targets = fc.record<TargetFacts>(
  {
    activity: fc.record({
      ordinal: fc.constantFrom(1, 2),
      leadUnitId: fc.constantFrom(...units),
      cooperatingUnitIds: fc.subarray(units),
    }),
    unitId: fc.constantFrom(...units),
    regionPath: fc.constantFrom(['520000'], ['520100', '520000'], ['520381', '520300', '520000']),
    sectors: fc.uniqueArray(fc.constantFrom(...sectors), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const asked = fc.constantFrom(...(Object.keys(permissions) as Permission[]));

describe('what a grant reaches', () => {
  it('is nothing for a role that the table does not name, outside its edition, or after its end', () => {
    const property = fc.property(grants, asked, targets, (grant, permission, target) => {
      if (!grantReaches(grant, permission, target, at)) return;
      expect(ruleOf(permission).roles).toContain(grant.role);
      expect([null, 'e2018']).toContain(grant.editionId);
      expect(grant.validUntil === null || Date.parse(grant.validUntil) > now.getTime()).toBe(true);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('never grows when a bound is added', () => {
    const bound = fc.constantFrom<Partial<GrantFacts>>(
      { activity: 2 },
      { regionCode: '520381' },
      { sector: 'WOMEN' },
      { editionId: 'e2019' },
      { validUntil: '2018-05-01T00:00:00Z' },
    );
    const property = fc.property(grants, bound, asked, targets, (grant, more, permission, target) => {
      const [key] = Object.keys(more) as (keyof GrantFacts)[];
      if (grant[key as keyof GrantFacts] !== null) return;
      if (grantReaches({ ...grant, ...more }, permission, target, at)) {
        expect(grantReaches(grant, permission, target, at)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 4000 });
  });

  it('is the whole province only without any bound', () => {
    const wide = (Object.keys(permissions) as Permission[]).filter((name) => ruleOf(name).over === 'PROVINCE');
    const property = fc.property(grants, fc.constantFrom(...wide), targets, (grant, permission, target) => {
      if (!grantReaches(grant, permission, target, at)) return;
      expect([grant.activity, grant.regionCode, grant.sector]).toEqual([null, null, null]);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('lets the roles of a unit act on other units only in the unit’s own region and sectors', () => {
    const property = fc.property(grants, targets, (grant, target) => {
      if (grant.role !== 'UNIT_MANAGER' || target.unitId === grant.unitId) return;
      if (!grantReaches(grant, 'unit.edit', target, at)) return;
      expect(target.regionPath).toContain(grant.unitRegionCode);
      expect(grant.unitSectors.some((sector) => target.sectors?.includes(sector))).toBe(true);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('keeps to the region and the sector that a grant names, for its own unit too', () => {
    const property = fc.property(grants, asked, targets, (grant, permission, target) => {
      if (ruleOf(permission).over === 'ANY' || !grantReaches(grant, permission, target, at)) return;
      if (grant.regionCode !== null) expect(target.regionPath).toContain(grant.regionCode);
      if (grant.sector !== null && ruleOf(permission).relation === 'NONE')
        expect(target.sectors).toContain(grant.sector);
    });
    fc.assert(property, { numRuns: 4000 });
    const manager: GrantFacts = {
      ...{ role: 'UNIT_MANAGER', unitId: 'u1', unitRegionCode: '520300' },
      ...{ editionId: null, activity: null, regionCode: null, sector: null, validUntil: null },
      unitSectors: ['WOMEN', 'YOUTH_LEAGUE'],
    };
    const own = { unitId: 'u1', regionPath: ['520300', '520000'], sectors: manager.unitSectors };
    const reaches = (bounds: Partial<GrantFacts>): boolean =>
      grantReaches({ ...manager, ...bounds }, 'unit.edit', own, at);
    const within: Partial<GrantFacts>[] = [{}, { sector: 'YOUTH_LEAGUE' }, { regionCode: '520000' }];
    expect(within.map(reaches)).toEqual([true, true, true]);
    const elsewhere: Partial<GrantFacts>[] = [{ sector: 'EDUCATION' }, { regionCode: '520100' }];
    expect(elsewhere.map(reaches)).toEqual([false, false]);
  });

  it('lets only the unit that leads an activity change it', () => {
    const property = fc.property(grants, targets, (grant, target) => {
      if (grantReaches(grant, 'activity.edit', target, at)) expect(target.activity?.leadUnitId).toBe(grant.unitId);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
