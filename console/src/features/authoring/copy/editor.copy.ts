import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';

export const blockKindNames: Readonly<Record<BlockDto['kind'], string>> = {
  card: '图文卡片',
  image: '图片',
  audio: '音频',
  video: '视频',
  scenario: '情景选择',
  checkpoint: '随堂小问',
};

export const blockKindHints: Readonly<Record<BlockDto['kind'], string>> = {
  card: '一段话，可加粗、列点、引用',
  image: '照片或示意图',
  audio: '一段讲解录音',
  video: '一段短视频',
  scenario: '给个情景，选了看结果，不计分',
  checkpoint: '从题库选一题，答了就知道对错',
};

export const lessonsCopy = {
  title: '各节微课',
  add: '加一节',
  full: (most: number): string => `一门课最多 ${most} 节`,
  newTitle: (place: number): string => `第 ${place} 节`,
  place: (place: number): string => `第 ${place} 节`,
  drag: (title: string): string => `拖动《${title}》`,
  up: (title: string): string => `《${title}》上移`,
  down: (title: string): string => `《${title}》下移`,
  acts: (title: string): string => `《${title}》的更多操作`,
  remove: (title: string): string => `删去《${title}》`,
  removeTitle: '删去这一节？',
  removeText: '这一节的内容和意见都会删去，不能恢复。',
  removeOk: '删去',
  removed: '已删去这一节',
  none: '还没有微课，先加一节。',
  minutes: (seconds: number): string => (seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`),
  tooLong: '超过十五分钟，请拆成两节。',
  lessonTitle: '这一节的标题',
} as const;

export const blocksCopy = {
  title: '内容',
  none: '这一节还没有内容。从下面选一种，加第一块。',
  add: '加一块',
  full: (most: number): string => `一节最多 ${most} 块`,
  drag: (place: number): string => `拖动第 ${place} 块`,
  up: (place: number): string => `第 ${place} 块上移`,
  down: (place: number): string => `第 ${place} 块下移`,
  remove: (place: number): string => `删去第 ${place} 块`,
  open: (place: number, kind: string): string => `第 ${place} 块：${kind}`,
  removed: (kind: string): string => `已删去一块“${kind}”。`,
  undo: '撤销',
  seconds: '用时（秒）',
  secondsHint: (seconds: number): string => `按字数建议 ${seconds} 秒`,
  useProposal: '用建议',
  mediaSeconds: '选好文件后按时长填写',
  empty: '（空）',
  problems: (count: number): string => `还差 ${count} 处`,
  remarks: (count: number): string => `${count} 条意见`,
} as const;

export const fieldCopy = {
  cardTitle: '小标题（可不填）',
  words: '文字',
  bold: '加粗',
  emphasis: '强调',
  bullets: '列点',
  numbers: '编号',
  quote: '引用',
  tools: '文字格式',
  file: '文件',
  choose: '上传或选择文件',
  change: '换一个文件',
  alt: '文字说明',
  altHint: '写给看不见画面的人：这里有什么，说明什么。',
  caption: '图下的话（可不填）',
  captions: '字幕',
  situation: '情景',
  choices: '可以怎么做',
  choice: (place: number): string => `选择 ${place}`,
  choiceText: '做法',
  consequence: '结果',
  advisable: '推荐的做法',
  addChoice: '加一种选择',
  removeChoice: (place: number): string => `删去选择 ${place}`,
  question: '题目',
  chooseQuestion: '从题库选题',
  noQuestion: '还没有选题',
} as const;

export const captionsCopy = {
  load: '读入字幕文件（.vtt、.srt）',
  loaded: (count: number): string => `读入 ${count} 条字幕`,
  nothing: '这个文件里没有读出字幕，请确认是 .vtt 或 .srt 文件。',
  tooMany: (most: number): string => `只读入前 ${most} 条。`,
  cut: (most: number): string => `有的字幕超过 ${most} 字，已截短，请检查。`,
  add: '加一条字幕',
  start: (place: number): string => `第 ${place} 条开始`,
  end: (place: number): string => `第 ${place} 条结束`,
  text: (place: number): string => `第 ${place} 条文字`,
  remove: (place: number): string => `删去第 ${place} 条字幕`,
  badTime: '时间写成 分:秒，例如 1:05.5',
  none: '还没有字幕。可以读入文件，也可以一条一条写。',
} as const;

export const keptCopy = {
  saved: '已保存',
  waiting: '有改动，马上保存',
  saving: '正在保存…',
  failed: '没有保存：连不上服务器，正在重试',
  refused: '没有保存',
  clash: '别人刚改过，等您选择',
  decide: '去选择',
  retry: '现在就试',
  order: '内容的顺序',
  quiz: '小测验',
  lessonTitle: '标题',
  blockOf: (kind: string): string => `内容块（${kind}）`,
  noWords: '（还没有文字）',
  takenOut: '（已删去）',
  orderText: (count: number): string => `共 ${count} 块`,
} as const;

export const quizCopy = {
  title: '小测验',
  has: '这一节有小测验',
  none: '没有小测验：看完九成以上就算学完。',
  draw: '每人抽几题',
  pass: '答对百分之几及格',
  chosen: (count: number): string => `题目（已选 ${count} 题）`,
  choose: '从题库选题',
  remove: (stem: string): string => `不用这题：${stem}`,
  retired: '已停用',
  right: (at: number, answers: number, options: number): string =>
    answers === options && options > 2 ? `第 ${at + 1}` : '正确答案',
} as const;

export const previewCopy = {
  title: '手机预览',
  bar: '微课',
  frame: '学员在手机上看到的样子',
  place: '第几页',
  part: (index: number, total: number): string => `第 ${index} / ${total} 页`,
  previous: '上一页',
  next: '下一页',
  noFile: '还没有选择文件',
  advisable: '这样做好',
  inadvisable: '再想一想',
  empty: '这一节还没有内容。',
  checkpoint: '随堂小问',
  scenario: '情景选择',
  answerLater: '学员选了以后，会看到答案和讲解。',
} as const;

export const problemsCopy = {
  title: (count: number): string => `还差 ${count} 处`,
  whole: '内容已写齐，可以提交检查。',
  goTo: '去补',
  ofCourse: '课程信息',
  ofLesson: (place: number): string => `第 ${place} 节`,
  ofBlock: (place: number, kind: string): string => `第 ${place} 块（${kind}）`,
} as const;
