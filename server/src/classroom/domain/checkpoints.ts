import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { Question } from './question.js';

/** A question as a checkpoint asks it. */
export type CheckpointQuestion = Pick<Question, 'kind' | 'stem'> & {
  readonly blockId: string;
  readonly options: readonly { id: string; text: string }[];
};

/**
 * Blocks as they go to the learners: each checkpoint says its question in the words of the bank, without the key.
 * @throws Error for a checkpoint without a question: nobody could get past it
 */
export function withCheckpoints(blocks: readonly BlockDto[], questions: readonly CheckpointQuestion[]): BlockDto[] {
  return blocks.map((block) => {
    if (block.kind !== 'checkpoint') return block;
    const question = questions.find(({ blockId }) => blockId === block.id);
    if (!question) throw new Error(`checkpoint ${block.id} has no question`);
    const { kind, stem, options } = question;
    return { ...block, questionKind: kind, stem, options: options.map(({ id, text }) => ({ id, text })) };
  });
}
