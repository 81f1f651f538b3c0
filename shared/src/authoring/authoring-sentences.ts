import { ErrorCode } from '../error-codes.js';

/** What is said to those who write micro-classes. */
export const authoringSentences = {
  [ErrorCode.COURSE_VERSION_NOT_FOUND]: '没有找到这门课的这一版。',
  [ErrorCode.COURSE_VERSION_STATE]: '这一版课程现在不能这样做，请刷新后再看。',
  [ErrorCode.COURSE_VERSION_OPEN_ALREADY]: '这门课已有一版正在编写，请先完成它。',
  [ErrorCode.COURSE_OWN_CHECK]: '自己编写或提交的课程，要请另一位同事检查。',
  [ErrorCode.COURSE_INCOMPLETE]: '课程还没有写完整，请按提示补齐后再提交。',
  [ErrorCode.COURSE_TEXT_MISSING]: '这里还没有填写。',
  [ErrorCode.COURSE_WITHOUT_LESSONS]: '至少要有一节微课。',
  [ErrorCode.COURSE_SCHEDULE_PAST]: '发布时间要晚于现在。',
  [ErrorCode.LESSON_ORDER_BAD]: '微课的顺序与现有微课不符，请刷新后再排。',
  [ErrorCode.LESSON_WITHOUT_BLOCKS]: '这节微课还没有内容。',
  [ErrorCode.LESSON_TOO_LONG]: '一节微课最长十五分钟，请拆成两节。',
  [ErrorCode.LESSON_TOO_LARGE]: '这节微课的文字太多，请拆成两节。',
  [ErrorCode.BLOCK_BAD]: '这一块内容的格式不对。',
  [ErrorCode.BLOCK_WITHOUT_FILE]: '还没有选择文件。',
  [ErrorCode.BLOCK_WITHOUT_ALT]: '请写一句文字说明，看不见画面的人靠它了解内容。',
  [ErrorCode.BLOCK_WITHOUT_CAPTIONS]: '请加上字幕，听不见声音的人靠它了解内容。',
  [ErrorCode.BLOCK_CHOICES_TOO_FEW]: '至少要有两种选择。',
  [ErrorCode.QUIZ_BANK_TOO_SMALL]: '选入的题目少于要抽的题数。',
  [ErrorCode.QUESTION_NOT_FOUND]: '没有找到这道题。',
  [ErrorCode.QUESTION_KEY_BAD]: '答案与选项对不上，请检查。',
  [ErrorCode.QUESTION_IMPORT_BAD]: '这段文字读不出题目，请检查格式。',
  [ErrorCode.QUESTION_CHANGED]: '题库里的题在检查之后改过，请撤回课程，再请同事检查一次。',
  [ErrorCode.QUESTION_KNOWN]: '题库里已有这道题。',
  [ErrorCode.COMMENT_NOT_FOUND]: '没有找到这条意见。',
} as const satisfies Partial<Record<ErrorCode, string>>;
