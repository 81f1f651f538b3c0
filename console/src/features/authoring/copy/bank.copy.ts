import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import type { ImportedQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';

export const questionKindNames: Readonly<Record<QuestionKind, string>> = {
  single: '单选题',
  multiple: '多选题',
  true_false: '判断题',
  order: '排序题',
  scenario: '情景题',
};

export const difficultyNames: Readonly<Record<number, string>> = { 1: '容易', 2: '适中', 3: '较难' };

export const outcomeNames: Readonly<Record<ImportedQuestionDto['outcome'], { text: string; color: string }>> = {
  NEW: { text: '新题', color: 'success' },
  KNOWN: { text: '题库已有', color: 'default' },
  REFUSED: { text: '读不进', color: 'error' },
};

export const bankCopy = {
  title: '题库',
  lead: '小测验和随堂小问从这里选题。题目和答案只有工作人员看得到。',
  create: '写一道题',
  import: '导入题目',
  search: '按题目文字查找',
  none: '题库里还没有题目。',
  stem: '题目',
  kind: '题型',
  quality: '对应素养',
  difficulty: '难度',
  unit: '单位',
  state: '状态',
  inUse: '使用中',
  retired: '已停用',
  retiredOn: (when: string): string => `${when} 停用`,
  facility: '答对率',
  discrimination: '区分度',
  answers: (count: number): string => `${count} 人首次作答`,
  tooFew: '满 5 人作答后显示',
  tooFewForDiscrimination: '满 20 人作答后显示',
  statistics: '作答统计',
  statisticsHint:
    '答对率：第一次作答就答对的人占多少，太高说明太容易，太低可能题目有歧义。区分度：总成绩好的人比总成绩差的人多答对多少，0.3 以上为好，接近 0 或为负要检查题目和答案。满 5 人作答后才显示。',
  good: '区分得好',
  fair: '还可以',
  poor: '请检查题目和答案',
  edit: '修改题目',
  save: '保存题目',
  saved: '题目已保存',
  retire: '停用',
  retireTitle: '停用这道题？',
  retireText: '停用后不能再选进小测验，已经发布的课不受影响。不能恢复，可以另写一道。',
  retiredDone: '已停用',
  situation: '情景（先发生了什么）',
  options: '选项',
  optionsInOrder: '选项（请按正确的先后顺序排列，学员看到的是打乱的）',
  option: (place: number): string => `选项 ${place}`,
  right: (place: number): string => `选项 ${place} 是正确答案`,
  rightShort: '正确答案',
  addOption: '加一个选项',
  removeOption: (place: number): string => `删去选项 ${place}`,
  up: (place: number): string => `选项 ${place} 上移`,
  down: (place: number): string => `选项 ${place} 下移`,
  true: '对',
  false: '错',
  explanation: '讲解',
  explanationHint: '答完后给学员看：为什么是这个答案。',
  source: '出处',
  sourceHint: '事实依据从哪里来，例如法规第几条。',
  needed: '这里还没有填写。',
  answerNeeded: '请标出正确答案。',
  severalNeeded: '多选题至少两个正确答案。',
  optionsAlike: '有两个选项一样，请改一个。',
  drag: (place: number): string => `拖动选项 ${place}`,
  optionsNeeded: '至少要有两个选项，且都要填写。',
  choose: '选择',
  chooseTitle: '从题库选题',
  chooseOk: (count: number): string => `选用 ${count} 题`,
  allKinds: '所有题型',
  allQualities: '所有素养',
} as const;

export const importCopy = {
  title: '导入题目',
  lead: '把 Moodle 的 GIFT 或 Aiken 格式的题目贴进来，先核对，再导入。',
  format: '格式',
  unit: '导入到哪个单位的题库',
  text: '题目文字',
  file: '从文件读入（.txt）',
  example: '格式示例',
  check: '核对',
  apply: (count: number): string => `导入 ${count} 道新题`,
  done: (count: number): string => `已导入 ${count} 道题`,
  line: '行',
  outcome: '结果',
  problem: '原因',
  nothing: '没有新题可导入。',
  changed: '文字改过了，请再核对一次。',
  summary: (fresh: number, known: number, refused: number): string =>
    `新题 ${fresh} 道，题库已有 ${known} 道，读不进 ${refused} 道。`,
} as const;

export const examples = {
  GIFT: '::密码:: 下面哪个密码更安全？ {\n  =Huaxi-春天-2026!\n  ~123456\n  ~password\n}',
  AIKEN: '收到“中奖”短信应当怎么做？\nA. 点开链接看看\nB. 不理会并删除\nC. 转发给亲友\nANSWER: B',
} as const;
