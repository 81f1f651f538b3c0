import type {
  ActivityDto,
  ActivityOfferDto,
  ActivitySummaryDto,
  DeskActivityDto,
  EditionDto,
  RegionDto,
  UnitDto,
} from '@good-netizen/shared/programme/programme.dto';
import type { Activity } from '../domain/activity.js';
import { offersOf, type PlacedOffer } from '../domain/offers.js';

export function presentEdition({ id, year, title, documentNumber }: EditionDto): EditionDto {
  return { id, year, title, documentNumber };
}

export function presentRegion({ code, name, kind, parentCode }: RegionDto): RegionDto {
  return { code, name, kind, parentCode };
}

export function presentUnit({ id, name, sectors }: UnitDto): UnitDto {
  return { id, name, sectors };
}

export function presentSummary(
  activity: Activity,
  units: ReadonlyMap<string, UnitDto>,
  offers: readonly PlacedOffer[],
): ActivitySummaryDto {
  return {
    ordinal: activity.ordinal,
    title: activity.title,
    shortTitle: activity.shortTitle,
    leadUnit: units.get(activity.leadUnitId)?.name ?? '',
    offers: offersOf(activity.ordinal, offers).length,
  };
}

type WithoutOffers = Omit<ActivityDto, 'offers'>;

function presentWords(activity: Activity, leadUnit: UnitDto, cooperatingUnits: readonly UnitDto[]): WithoutOffers {
  const { ordinal, title, shortTitle, basisQuote, note, opensOn, closesOn, status } = activity;
  const units = { leadUnit: presentUnit(leadUnit), cooperatingUnits: cooperatingUnits.map(presentUnit) };
  return { ordinal, title, shortTitle, basisQuote, note, opensOn, closesOn, status, ...units };
}

export function presentActivity(
  activity: Activity,
  leadUnit: UnitDto,
  cooperatingUnits: readonly UnitDto[],
  offers: ActivityOfferDto[],
): ActivityDto {
  return { ...presentWords(activity, leadUnit, cooperatingUnits), offers };
}

export function presentDeskActivity(
  activity: Activity,
  leadUnit: UnitDto,
  cooperatingUnits: readonly UnitDto[],
  edit: boolean,
): DeskActivityDto {
  return {
    ...presentWords(activity, leadUnit, cooperatingUnits),
    revision: activity.revision,
    abilities: { edit },
  };
}
