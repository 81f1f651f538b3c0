/** How the things that acts are done to are called in the audit log. */
export const auditObjectNames: Readonly<Record<string, string>> = {
  'account-deletion': '账号注销',
  activity: '活动',
  'code-version': '行为规范版本',
  complaint: '投诉建议',
  course: '微课',
  'course-version': '微课版本',
  credential: '证书',
  'credential-key': '签名密钥',
  edition: '年度',
  finding: '研究结论',
  gathering: '讲座和活动',
  grant: '授权',
  invitation: '邀请',
  list: '列表',
  'media-asset': '素材',
  'media-upload': '上传',
  'moderation-ticket': '审核单',
  'opinion-group': '意见组',
  pledge: '承诺',
  proposal: '待批事项',
  question: '试题',
  research: '标准研究',
  'retention-run': '到期清理',
  staff: '人员',
  'staff-link': '一次性链接',
  'staff-session': '登录会话',
  table: '导入表格',
  unit: '单位',
};

/** The name of a kind of thing, or the kind itself where it has none. */
export const auditObjectName = (kind: string): string => auditObjectNames[kind] ?? kind;

const SHOWN_CHARS = 8;

/**
 * A kind and the end of an id, short enough for a list. The end: ids begin with the time, so that the beginnings of things
 * made together are alike.
 */
export function auditObjectLabel({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${auditObjectName(kind)} ${id.length > SHOWN_CHARS ? `…${id.slice(-SHOWN_CHARS)}` : id}`;
}
