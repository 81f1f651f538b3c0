import type { SurveyQuestionKind } from '@good-netizen/shared/pledge/research.dto';
import type { ResearchStatus } from '@good-netizen/shared/states/research.states';

export const researchStatusNames: Readonly<Record<ResearchStatus, string>> = {
  DRAFT: '草稿',
  OPEN: '正在收集',
  CLOSED: '已结束',
};

export const questionKindNames: Readonly<Record<SurveyQuestionKind, string>> = {
  SINGLE: '单选',
  MULTIPLE: '多选',
  SCALE: '1 到 5 打分',
  TEXT: '填写文字',
};

export const researchCopy = {
  notEditable: (status: string): string => `这项研究“${status}”，只有草稿可以修改。`,
  title: '标准研究',
  lead: '为行为规范做调查研究：写清要研究的问题，发出问卷，把结论对应到条款。',
  search: '研究题目里的字',
  name: '题目',
  status: '状态',
  opensAt: '开始收集',
  closesAt: '结束收集',
  window: '收集时间',
  windowText: (from: string, to: string): string => `${from} 至 ${to}`,
  respondents: '答卷',
  respondentsCount: (count: number | null): string => (count === null ? '不足 5 人' : `${count} 份`),
  findings: '结论',
  none: '还没有研究',
  demonstration: '演示',
  create: '新建研究',
  edit: '修改',
  saved: '已保存',
  done: '已办理',
  required: (what: string): string => `请填写${what}。`,
  questions: '研究的问题',
  questionsHint: '一行一个。',
  method: '方法',
  survey: '问卷',
  noSurvey: '还没有问题。',
  isRequired: '必答',
  isOptional: '选答',
  open: '发出问卷',
  openNote: '发出后题目不能再改，所有人答的是同一份问卷。',
  close: '结束收集',
  closeNote: '结束后不再接收答卷，结论向社会公开。',
  results: '看结果',
  noValue: '（未写）',
} as const;

export const surveyCopy = {
  question: (place: number): string => `第 ${place} 题`,
  text: '题目',
  kind: '题型',
  options: '选项',
  option: (place: number): string => `选项 ${place}`,
  addOption: '加一个选项',
  removeOption: (place: number): string => `删去选项 ${place}`,
  low: '1 分表示',
  high: '5 分表示',
  add: '加一题',
  remove: (place: number): string => `删去第 ${place} 题`,
  up: (place: number): string => `第 ${place} 题上移`,
  down: (place: number): string => `第 ${place} 题下移`,
} as const;

export const resultsCopy = {
  title: '问卷结果',
  lead: '少于 5 人的一组不显示，避免认出个人。',
  group: '看哪些人的',
  all: '全部',
  regions: '按地区',
  sectors: '按条线',
  respondents: '答卷',
  answered: '答了这题',
  tooFew: '这一组不足 5 人，不显示结果。',
  mean: '平均',
  texts: '填写的文字（不分人、不分先后）',
  noTexts: '没有可以显示的文字。',
} as const;

export const findingCopy = {
  title: '研究结论',
  none: '还没有写结论。',
  add: '写一条结论',
  edit: '修改',
  text: '结论',
  evidence: '依据',
  clause: '对应的条款',
  noClause: '不对应具体条款',
  remove: '删去',
  removeNote: '删去这条结论，不能恢复。',
  save: '保存结论',
  saved: '结论已保存',
} as const;
