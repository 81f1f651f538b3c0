import type { Audience } from '@good-netizen/shared/authoring/authoring.dto';
import type { CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';

export const audienceNames: Readonly<Record<Audience, string>> = {
  PARENTS: '家长',
  YOUTH: '青少年',
  ELDERS: '老年人',
  EVERYBODY: '所有人',
};

export const courseStatusNames: Readonly<Record<CourseVersionStatus, string>> = {
  DRAFT: '编写中',
  PEER_REVIEW: '等同事检查',
  APPROVED: '已通过检查',
  SCHEDULED: '已定时发布',
  PUBLISHED: '已发布',
  RETIRED: '已下架',
};

export const courseCopy = {
  title: '微课',
  lead: '一门课由几节微课组成，每节三到八分钟。写好后请同事检查，通过了再发布。',
  reach: '学习情况',
  create: '新建课程',
  createLead: '先起个名字，写的时候都可以再改。',
  search: '按课程名称查找',
  none: '还没有课程。',
  noneHint: '点“新建课程”，先起个名字，再一节一节地写。',
  name: '课程名称',
  version: (number: number): string => `第 ${number} 版`,
  status: '状态',
  audience: '讲给谁听',
  quality: '对应素养',
  unit: '单位',
  author: '编写人',
  size: '篇幅',
  sizeText: (lessons: number, minutes: number): string => `${lessons} 节，约 ${minutes} 分钟`,
  comments: '未处理意见',
  updatedAt: '最近修改',
  publishAt: '发布时间',
  activity: '属于哪项活动',
  summary: '课程简介',
  summaryHint: '学员在课程列表里看到的一两句话：学了有什么用。',
  region: '讲给哪个地区',
  wholeProvince: '全省',
  info: '课程信息',
  editInfo: '修改课程信息',
  saved: '课程信息已保存',
  begin: '开始编写',
  write: '编写',
  doneWriting: '写好了，去核对',
  returned: (reason: string): string => `上次退回的理由：${reason}`,
  chooseUnit: '请选择单位。',
  chooseActivity: '请选择活动。',
  chooseAudience: '请选择讲给谁听。',
  chooseQuality: '请选择对应素养。',
  nameNeeded: '请写课程名称。',
  readOnly: '现在只能看，不能改。',
} as const;
