import type { ActivityOfferDto } from '@good-netizen/shared/programme/programme.dto';

/** Something to do now, with the activity it belongs to. */
export interface PlacedOffer {
  activityOrdinal: number;
  offer: ActivityOfferDto;
}

/** The offers of one activity, in the order in which the rooms name them. */
export function offersOf(ordinal: number, offers: readonly PlacedOffer[]): ActivityOfferDto[] {
  return offers.filter((placed) => placed.activityOrdinal === ordinal).map((placed) => placed.offer);
}
