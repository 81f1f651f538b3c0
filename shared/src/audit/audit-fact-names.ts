import { doorRightNames } from '../gathering/check-in.dto.js';
import { adoptionOutcomeNames } from '../pledge/consultation.dto.js';
import { roleNames } from '../organisation/roles.js';
import { activityStatusNames, sectorNames } from '../programme/programme.dto.js';
import { pledgeStatusNames } from '../states/status-names.js';
import { auditActionNames } from './audit-action-names.js';
import { auditObjectNames } from './audit-object-names.js';

/** How the facts that entries of the audit log hold are called. */
export const auditFactNames: Readonly<Record<string, string>> = {
  accounts: '账号数',
  activities: '活动数',
  activity: '活动',
  answered: '已答复',
  attempt: '第几次处理',
  becomes: '变为',
  before: '此前年度',
  beforeDeadline: '提前结束',
  blocks: '内容块数',
  by: '经办人',
  bytes: '字节数',
  clauseKey: '条款',
  clauses: '条款数',
  closesAt: '截止时间',
  code: '错误代码',
  commentId: '批注编号',
  consultationId: '征求意见编号',
  contentType: '文件类型',
  demonstration: '演示数据',
  ended: '结束的登录',
  expiresAt: '到期时间',
  failure: '失败原因',
  filters: '筛选条件',
  fingerprint: '内容指纹',
  format: '文件格式',
  from: '来自',
  fromYear: '来自年度',
  givenBy: '授予人',
  how: '方式',
  importId: '导入编号',
  kind: '种类',
  lessonKey: '课的编号',
  lessons: '课数',
  line: '词条',
  link: '链接编号',
  machine: '机器判断',
  number: '编号',
  objectId: '对象编号',
  objectKind: '对象',
  of: '所属',
  opinions: '意见数',
  ordinal: '活动序号',
  outcome: '结论',
  projectId: '研究编号',
  proposedBy: '提出人',
  questionIds: '试题编号',
  questions: '试题数',
  reason: '原因',
  reasonCode: '理由代码',
  regionCode: '地区',
  rendered: '已转换',
  replaced: '替换的素材',
  resetBy: '重置人',
  resetTotp: '同时重置动态口令',
  respondents: '答卷数',
  revision: '修订号',
  right: '签到权限',
  role: '角色',
  round: '第几轮',
  rows: '行数',
  scanned: '已查毒',
  sector: '系统',
  staffId: '人员',
  status: '状态',
  stewardId: '签到员编号',
  superseded: '取代的版本',
  takenOverFrom: '接手自',
  to: '转至',
  unitId: '单位',
  until: '至',
  validUntil: '有效期至',
  verdict: '处理结论',
  version: '版本',
  what: '待批动作',
  year: '年度',
};

/** The name of a fact, or its key where it has none. */
export const auditFactName = (key: string): string => auditFactNames[key] ?? key;

/** The kind of thing that a fact points to by its id. */
export const auditFactKinds: Readonly<Record<string, string>> = {
  by: 'staff',
  from: 'unit',
  givenBy: 'staff',
  proposedBy: 'staff',
  resetBy: 'staff',
  staffId: 'staff',
  takenOverFrom: 'staff',
  to: 'unit',
  unitId: 'unit',
};

/** What the codes of a fact are called. */
const codeNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  becomes: pledgeStatusNames,
  how: {
    invitation: '邀请',
    'first-administrator': '首位管理员链接',
    'administrator-link': '管理员链接',
    'totp-set-up': '首次设置动态口令',
    totp: '动态口令',
    'recovery-code': '恢复码',
  },
  objectKind: auditObjectNames,
  of: auditObjectNames,
  outcome: { ...adoptionOutcomeNames, UPHELD: '维持原结论', REVERSED: '改变原结论' },
  right: doorRightNames,
  role: roleNames,
  sector: sectorNames,
  status: { ...activityStatusNames, READY: '可以使用', FAILED: '处理失败' },
  verdict: { PASS: '通过', RETURN: '退回修改', REJECT: '不通过', HIDE: '隐藏' },
  what: auditActionNames,
};

/**
 * What a fact says, in words: codes by their names, yes and no, ids by the names that are known. Moments stay as they are
 * (ISO 8601): whoever shows them knows the clock.
 *
 * @param names what the ids among the facts are called
 */
export function auditFactText(key: string, value: unknown, names: Readonly<Record<string, string>> = {}): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return names[value] ?? codeNames[key]?.[value] ?? value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => auditFactText(key, one, names)).join('、') || '—';
  const inner = Object.entries(value).map(
    ([name, one]) => `${auditFactName(name)}：${auditFactText(name, one, names)}`,
  );
  return inner.join('；') || '—';
}
