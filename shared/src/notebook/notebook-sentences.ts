import { NotebookErrorCode } from './notebook-error-codes.js';

export const notebookSentences = {
  [NotebookErrorCode.NOTE_NOT_FOUND]: '没有找到这条笔记。',
  [NotebookErrorCode.NOTE_LESSON_UNKNOWN]: '没有找到这节微课，笔记没有保存。',
  [NotebookErrorCode.NOTES_FULL]: '笔记已经记满 {max} 条，请先删去几条。',
  [NotebookErrorCode.FAVOURITES_FULL]: '收藏已经满 {max} 门，请先取消几门。',
  [NotebookErrorCode.FAVOURITE_COURSE_UNKNOWN]: '没有找到这门课，没有收藏。',
} as const;
