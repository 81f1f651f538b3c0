import type { ActivityOfferDto } from '@good-netizen/shared/programme/programme.dto';
import { goTo } from '@/lib/navigation/navigate';

/** Opens what an offer offers: the code of conduct, a course, a selection. */
export function openOffer(offer: ActivityOfferDto): void {
  if (offer.kind === 'PLEDGE') void goTo('pledge/read', {});
  else if (offer.kind === 'COURSE') void goTo('classroom/course', { courseId: offer.courseId });
  else if (offer.kind === 'CONSULTATION') void goTo('consultation/detail', { consultationId: offer.consultationId });
  else if (offer.kind === 'RESEARCH') void goTo('consultation/survey', { researchId: offer.researchId });
  else void goTo('selection/ballot', { selectionId: offer.selectionId });
}

/** A stable key for lists. */
export function offerKey(offer: ActivityOfferDto): string {
  if (offer.kind === 'PLEDGE') return `pledge/${offer.version}`;
  if (offer.kind === 'CONSULTATION') return `consultation/${offer.consultationId}`;
  if (offer.kind === 'RESEARCH') return `research/${offer.researchId}`;
  return offer.kind === 'COURSE' ? `course/${offer.courseId}` : `selection/${offer.selectionId}`;
}

const kinds = {
  PLEDGE: '承诺',
  COURSE: '微课',
  SELECTION: '推选',
  CONSULTATION: '征求意见',
  RESEARCH: '问卷',
} as const;
const tones = {
  PLEDGE: 'seal',
  COURSE: 'green',
  SELECTION: 'indigo',
  CONSULTATION: 'indigo',
  RESEARCH: 'green',
} as const;

/** An offer as a row of a list. */
export function offerRow(offer: ActivityOfferDto) {
  return {
    key: offerKey(offer),
    title: offer.title,
    note: offer.note,
    kind: kinds[offer.kind],
    tone: tones[offer.kind],
    onPress: () => openOffer(offer),
  };
}

/** A few offers for the first page: the pledge first, what has a deadline (a draft, a vote), then courses. */
export function featuredOffers(offers: readonly ActivityOfferDto[], most: number): ActivityOfferDto[] {
  const rank = (offer: ActivityOfferDto): number => {
    if (offer.kind === 'PLEDGE') return 0;
    if (offer.kind === 'CONSULTATION') return 1;
    if (offer.kind === 'SELECTION') return offer.status === 'OPEN' ? 1 : 3;
    return 2;
  };
  return [...offers].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
