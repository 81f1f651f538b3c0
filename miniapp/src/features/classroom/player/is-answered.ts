import type { DrawnQuestionDto } from '@good-netizen/shared/classroom/classroom.dto';

/** Whether a question is answered so far that it can be handed in: to put in order, all its options are. */
export const isAnswered = (
  { kind, options }: Pick<DrawnQuestionDto, 'kind' | 'options'>,
  chosen: readonly string[],
): boolean => (kind === 'order' ? chosen.length === options.length : chosen.length > 0);
