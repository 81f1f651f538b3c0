import type { NewProgramme } from '../../programme/services/create-programme.service.js';
import { activities, editions, goalQuote, units } from './content/programme.js';
import { regions } from './content/regions.js';

const PROVINCE = '520000';

/** The current edition with its regions, units and activities, in the words of the plan. */
export function programmeOf(demonstration: boolean): NewProgramme {
  const edition = editions.find(({ current }) => current);
  if (!edition) throw new Error('no edition is current');
  const nameOf = (key: string): string => units.find((unit) => unit.key === key)?.shortName ?? key;
  return {
    edition: { year: edition.year, title: edition.title, documentNumber: edition.docNumber, goalQuote, demonstration },
    regions: regions.map(({ code, name, kind, parentCode }) => ({ code, name, kind, parentCode })),
    units: units.map(({ shortName, sector }) => ({
      name: shortName,
      kind: sector,
      sectors: [sector],
      regionCode: PROVINCE,
    })),
    activities: activities.map(({ ordinal, title, shortTitle, goalQuote: basisQuote, leadUnit, coopUnits }) => ({
      ordinal,
      title,
      shortTitle,
      basisQuote,
      leadUnit: nameOf(leadUnit),
      cooperatingUnits: coopUnits.map(nameOf),
    })),
  };
}
