import type { DeskConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import { consultationCopy as copy } from '../code.copy';

/** What still has to be done before a consultation can go to review, in words; empty when nothing has. */
export function whatBlocksReview({ ungrouped, unanswered }: DeskConsultationDto): string[] {
  return [
    ...(ungrouped > 0 ? [copy.leftUngrouped(ungrouped)] : []),
    ...(unanswered > 0 ? [copy.leftUnanswered(unanswered)] : []),
  ];
}
