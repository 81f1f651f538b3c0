import { createHash } from 'node:crypto';
import type { EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';

/** What makes two questions the same: situation and stem, blanks left out. SHA-256, hex. */
export function stemHashOf({ situation, stem }: Pick<EditQuestionDto, 'situation' | 'stem'>): string {
  const words = `${situation ?? ''}\n${stem}`.normalize('NFKC').replace(/\s+/gu, '');
  return createHash('sha256').update(words, 'utf8').digest('hex');
}
