import type { SurveyQuestionDto } from '@good-netizen/shared/pledge/research.dto';

const single = (id: string, text: string, options: string[], required = true): SurveyQuestionDto => ({
  id,
  kind: 'SINGLE',
  text,
  options: options.map((option, i) => ({ id: `o${i + 1}`, text: option })),
  scaleEnds: null,
  required,
});

const survey: SurveyQuestionDto[] = [
  single('q1', '最近三个月，你收到过疑似诈骗的信息吗？', ['没有', '一两次', '三次以上', '说不清']),
  {
    ...single('q2', '遇到拿不准的消息，你通常怎么做？（可多选）', ['先查来源', '问问身边的人', '直接转发', '不理它']),
    kind: 'MULTIPLE',
  },
  {
    id: 'q3',
    kind: 'SCALE',
    text: '你觉得自己帮长辈设置手机有把握吗？',
    options: [],
    scaleEnds: { low: '没有把握', high: '很有把握' },
    required: true,
  },
  {
    id: 'q4',
    kind: 'TEXT',
    text: '行为规范里，你最希望写进哪一件小事？',
    options: [],
    scaleEnds: null,
    required: false,
  },
];

/** Research for the code (演示): a finished project with simulated answers, and one that takes answers now. */
export const researchProjects = [
  {
    title: '贵州网民上网习惯小调查（演示）',
    questions: ['大家最常遇到哪些网络风险？', '拿不准的消息怎么处理？', '帮助长辈时难在哪里？'],
    method: '公开问卷，自愿填写，只看汇总；五人以下的分组不显示。回答为模拟数据，仅供演示。',
    survey,
    status: 'CLOSED' as const,
    opensDaysAgo: 130,
    closesDaysAgo: 105,
    simulatedAnswers: 48,
    findings: [
      {
        text: '多数人收到过疑似诈骗的信息，最怕的是“催得急”。',
        evidence: '第 1 题汇总：选“一两次”和“三次以上”的合计过半（模拟数据）。',
        clauseKey: 'recognise-fraud',
      },
      {
        text: '先查来源已经是不少人的习惯，但转错之后不知道怎么办。',
        evidence: '第 2 题汇总与第 4 题的文字回答（模拟数据）。',
        clauseKey: 'verify-before-forwarding',
      },
      {
        text: '愿意帮长辈的人多，觉得有把握的人少，需要一步一步的办法。',
        evidence: '第 3 题平均分在中间偏下（模拟数据）。',
        clauseKey: 'help-family',
      },
    ],
  },
  {
    title: '下一版行为规范，你想添哪一件小事？（演示）',
    questions: ['哪些条款最难做到？', '还缺哪一件小事？'],
    method: '公开问卷，自愿填写，只看汇总；五人以下的分组不显示。',
    survey: [
      single('q1', '十二条里，你觉得哪一方面最难做到？', ['安全意识', '文明素养', '行为习惯', '应用技能']),
      survey[2] as SurveyQuestionDto,
      survey[3] as SurveyQuestionDto,
    ],
    status: 'OPEN' as const,
    opensDaysAgo: 3,
    closesDaysAgo: -27,
    simulatedAnswers: 0,
    findings: [],
  },
];
