/** How long one class of data is kept, and who may read it. `docs/security/privacy.md` prints this table; a job carries it out. */
export interface RetentionRule {
  readonly key: string;
  /** What it is, in Chinese: the document is for citizens too. */
  readonly data: string;
  readonly purpose: string;
  /** Days that it is kept, counted from `from`; `null`: as long as `from` says. */
  readonly days: number | null;
  readonly from: string;
  readonly where: string;
  readonly readers: string;
  /** `nightly`: rows or files are removed by the nightly run; `leaving`: with the account; `never`: named reasons. */
  readonly removal: 'nightly' | 'leaving' | 'never';
}

const self = '本人';
const database = '数据库';

export const retentionRules: readonly RetentionRule[] = [
  {
    key: 'profile',
    data: '昵称、年龄段、地区、系统',
    purpose: '判断可以参加哪些活动，分地区、分系统汇总人数',
    days: null,
    from: '账号存在期间',
    where: `${database} netizen`,
    readers: self,
    removal: 'leaving',
  },
  {
    key: 'wechat-identity',
    data: '微信身份标识（openid、unionid 的带密钥摘要和加密值）',
    purpose: '认出是同一个人，防止一人多签、一人多投；向微信核对',
    days: null,
    from: '账号存在期间',
    where: `${database} netizen、wechat_binding`,
    readers: '无人；只由程序使用',
    removal: 'leaving',
  },
  {
    key: 'departed-identity',
    data: '已注销者的身份摘要（不含账号和姓名）',
    purpose: '注销再来仍是同一位投票人，不能多投',
    days: null,
    from: '直到注销前已开始的推选全部归档',
    where: `${database} departed_person`,
    readers: '无人；只由程序使用',
    removal: 'nightly',
  },
  {
    key: 'consents',
    data: '同意过的协议及版本、时间',
    purpose: '证明处理个人信息得到过同意',
    days: null,
    from: '账号存在期间',
    where: `${database} consent`,
    readers: self,
    removal: 'leaving',
  },
  {
    key: 'ended-sessions',
    data: '已退出或过期的登录',
    purpose: '让本人查看登录过的设备',
    days: 30,
    from: '退出或过期之日起',
    where: `${database} session`,
    readers: self,
    removal: 'nightly',
  },
  {
    key: 'phone',
    data: '绑定的手机号（带密钥摘要和加密值）及更换记录（打码后加密）',
    purpose: '确认是本人操作，一个号码只能绑定一个账号',
    days: null,
    from: '解除绑定即删除号码；更换记录到注销为止',
    where: `${database} bound_phone、phone_change`,
    readers: '本人（打码显示）',
    removal: 'leaving',
  },
  {
    key: 'guardian-consents',
    data: '监护人姓名（加密）、关系、同意书版本和时间',
    purpose: '证明未满 14 周岁者得到监护人同意',
    days: null,
    from: '任何一方注销为止',
    where: `${database} guardian_consent`,
    readers: '监护人和小朋友本人',
    removal: 'leaving',
  },
  {
    key: 'guardian-invitations',
    data: '监护人邀请码（半小时有效）',
    purpose: '让监护人找到小朋友的申请',
    days: 90,
    from: '失效之日起',
    where: `${database} guardian_invitation`,
    readers: '小朋友本人',
    removal: 'nightly',
  },
  {
    key: 'exports',
    data: '个人信息导出文件（加密）',
    purpose: '让本人下载',
    days: 7,
    from: '生成之日起',
    where: `${database} data_export_piece`,
    readers: self,
    removal: 'nightly',
  },
  {
    key: 'complaint-contacts',
    data: '投诉建议中留下的联系方式（加密）',
    purpose: '答复本人',
    days: 365,
    from: '答复之日起',
    where: `${database} complaint`,
    readers: '经授权的受理人员，读取留痕',
    removal: 'nightly',
  },
  {
    key: 'complaint-texts',
    data: '投诉建议的内容',
    purpose: '办理和复查',
    days: null,
    from: '长期；本人注销后不再与账号关联',
    where: `${database} complaint`,
    readers: '经授权的受理人员',
    removal: 'never',
  },
  {
    key: 'pledges',
    data: '签署的承诺；署名加密',
    purpose: '出具证书，汇总人数',
    days: null,
    from: '注销后只留匿名的一份计数：地区、系统、日期',
    where: `${database} pledge`,
    readers: '本人；持查验码者可核对证书',
    removal: 'leaving',
  },
  {
    key: 'learning',
    data: '学习进度、作答、证书',
    purpose: '记录学习，出具证书',
    days: null,
    from: '账号存在期间',
    where: `${database} lesson_progress、quiz_attempt、learning_session、completion`,
    readers: self,
    removal: 'leaving',
  },
  {
    key: 'ballots',
    data: '选票（只有投票代号，选择加密封存）',
    purpose: '计票、核验',
    days: null,
    from: '长期；推选归档时销毁代号的密钥，从此无法与任何人关联',
    where: `${database} ballot`,
    readers: '本人；计票后公开的是不含身份的内容',
    removal: 'never',
  },
  {
    key: 'account-deletions',
    data: '注销申请的经过（完成后不含账号）',
    purpose: '证明注销已经完成',
    days: 365,
    from: '完成或撤回之日起',
    where: `${database} account_deletion`,
    readers: '无人；只由程序使用',
    removal: 'nightly',
  },
  {
    key: 'staff-accounts',
    data: '工作人员账号：登录名、姓名、单位、权限、密码和验证器（摘要和加密值）',
    purpose: '登录工作台；说明是谁办的',
    days: null,
    from: '账号存在期间；停用后保留，审计日志要说得出是谁',
    where: `${database} staff、role_grant、recovery_code`,
    readers: '本人；同单位负责人和管理员',
    removal: 'never',
  },
  {
    key: 'staff-sessions',
    data: '工作台已退出或过期的登录：设备名称、网络地址的带密钥摘要',
    purpose: '让本人查看登录过的设备',
    days: 30,
    from: '退出或过期之日起',
    where: `${database} staff_session`,
    readers: self,
    removal: 'nightly',
  },
  {
    key: 'staff-links',
    data: '用过或过期的一次性链接（只有摘要）：设密码、设立管理员',
    purpose: '防止链接用第二次',
    days: 30,
    from: '用过或过期之日起',
    where: `${database} staff_link`,
    readers: '无人；只由程序使用',
    removal: 'nightly',
  },
  {
    key: 'invitations',
    data: '用过、收回或过期的工作台邀请（邀请码只有摘要）及备注',
    purpose: '让单位负责人看见邀请过谁、结果如何',
    days: 180,
    from: '用过、收回或过期之日起',
    where: `${database} invitation`,
    readers: '单位负责人和管理员',
    removal: 'nightly',
  },
  {
    key: 'media-uploads',
    data: '没有传完的媒体文件，上传的经过',
    purpose: '断线后接着传',
    days: 1,
    from: '开始上传起',
    where: `${database} media_upload、media_piece，以及数据目录的 media-uploads 文件夹`,
    readers: '上传的工作人员',
    removal: 'nightly',
  },
  {
    key: 'media',
    data: '工作人员上传的图片、声音、视频和字幕；图片不保留原件，拍摄地点等信息不留下',
    purpose: '用在微课等内容里',
    days: null,
    from: '直到工作人员删除；有内容正在使用的不能删除',
    where: `${database} media_asset、media_use，以及文件存储`,
    readers: '发布前：有权限的工作人员；发布后：所有人',
    removal: 'never',
  },
  {
    key: 'access-logs',
    data: '访问记录：分钟、操作、结果，网络地址和账号的带密钥摘要',
    purpose: '网络安全法要求留存不少于六个月；我们留存一年',
    days: 365,
    from: '当日起',
    where: '数据目录 logs/access-日期.jsonl',
    readers: '系统管理员，依法查询时',
    removal: 'nightly',
  },
];

/** The rule of that key. @throws Error for an unknown one, which is a mistake of the program */
export function retentionRule(key: string): RetentionRule {
  const rule = retentionRules.find((known) => known.key === key);
  if (!rule) throw new Error(`there is no retention rule ${key}`);
  return rule;
}

/** What began earlier is over. For rules without a time: now, since their sweeps look at more than a date. */
export function retentionBoundary({ days }: RetentionRule, now: Date): Date {
  return new Date(now.getTime() - (days ?? 0) * 86_400_000);
}
