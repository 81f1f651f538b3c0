import { ErrorCode } from './error-codes.js';

/** The sentence a citizen reads for each error code. `{name}` is filled from the error's details. */
export const errorSentences: Readonly<Record<ErrorCode, string>> = {
  [ErrorCode.INVALID_INPUT]: '填写的内容有误，请检查后再试。',
  [ErrorCode.MALFORMED_JSON]: '提交的内容无法识别，请重试。',
  [ErrorCode.BODY_TOO_LARGE]: '提交的内容太大了，请精简后再试。',
  [ErrorCode.UNSUPPORTED_MEDIA_TYPE]: '提交的格式不受支持。',
  [ErrorCode.NOT_FOUND]: '没有找到您要的内容。',
  [ErrorCode.METHOD_NOT_ALLOWED]: '这个地址不支持这样的操作。',
  [ErrorCode.TOO_MANY_REQUESTS]: '操作太频繁了，请稍等片刻再试。',
  [ErrorCode.CONTRACT_OUTDATED]: '当前版本过旧，请更新后再使用。',
  [ErrorCode.BUSY]: '现在参与的人很多，请稍等片刻，系统会自动重试。',
  [ErrorCode.INTERNAL]: '系统出了点问题，我们已经记录，请稍后再试。',
  [ErrorCode.IDEMPOTENCY_KEY_REQUIRED]: '请求缺少防重复提交的编号，请重试。',
  [ErrorCode.IDEMPOTENCY_KEY_REUSED]: '这次提交的编号已用于另一份内容，请重新提交。',
  [ErrorCode.ORIGIN_REFUSED]: '请求来源不被允许，请从官方页面进入。',
  [ErrorCode.CONFLICT]: '内容已经发生变化，请刷新后再试。',

  [ErrorCode.EDITED_MEANWHILE]: '别人刚刚改过这份内容，您的修改还在，请核对后再保存。',
  [ErrorCode.REASON_REQUIRED]: '请写明理由，至少 {min} 个字。',

  [ErrorCode.STAFF_SIGN_IN_REQUIRED]: '请先登录工作台。',
  [ErrorCode.NOT_PERMITTED]: '您的授权不包括这项操作。',
  [ErrorCode.GRANT_TOO_WIDE]: '授权不能超出您自己的范围。',
  [ErrorCode.GRANT_NOT_FOUND]: '没有找到这项授权。',
  [ErrorCode.GRANT_OWN]: '不能更改自己的授权，请由另一位管理员办理。',
  [ErrorCode.LAST_ADMINISTRATOR]: '这是最后一位系统管理员，收回后将无人能管理系统。',
  [ErrorCode.UNIT_NOT_FOUND]: '没有找到这个单位。',
  [ErrorCode.UNIT_NAME_TAKEN]: '已有同名单位。',
  [ErrorCode.UNIT_OWN_CHILD]: '上级单位不能是它自己或它的下级。',
  [ErrorCode.UNIT_SUSPENDED]: '这个单位已停用。',
  [ErrorCode.PROPOSAL_NOT_FOUND]: '没有找到这项待办。',
  [ErrorCode.PROPOSAL_DECIDED]: '这项待办已经办结。',
  [ErrorCode.PROPOSAL_OWN]: '提出人不能自己批准，请由另一位同志办理。',
  [ErrorCode.PROPOSAL_OPEN_ALREADY]: '同样的事项已经有人提出，正等待另一位同志批准。',

  [ErrorCode.TASK_NOT_FOUND]: '没有找到这项任务。',
  [ErrorCode.TASK_FINISHED]: '这项任务已经结束。',
  [ErrorCode.TASK_FILE_GONE]: '文件已过期，请重新导出。',
  [ErrorCode.VIEW_NOT_FOUND]: '没有找到这个视图。',
  [ErrorCode.VIEW_NAME_TAKEN]: '已有同名视图。',
  [ErrorCode.LIST_UNKNOWN]: '没有这个列表可以导出。',
  [ErrorCode.IMPORT_NOT_FOUND]: '没有找到这次导入，请重新上传。',
  [ErrorCode.IMPORT_FILE_UNREADABLE]: '读不出这个文件，请用模板里的 Excel 或 CSV 表格。',
  [ErrorCode.IMPORT_OUTDATED]: '核对之后数据有了变化，请重新核对再导入。',

  [ErrorCode.SIGN_IN_REQUIRED]: '请先登录。',
  [ErrorCode.SESSION_EXPIRED]: '登录已过期，请重新登录。',
  [ErrorCode.CONSENT_REQUIRED]: '请先阅读并同意《隐私政策》和《用户协议》。',
  [ErrorCode.WECHAT_CODE_INVALID]: '微信登录凭证已失效，请重新登录。',
  [ErrorCode.WECHAT_REFUSED]: '微信暂时不允许这个账号登录。',
  [ErrorCode.WECHAT_UNAVAILABLE]: '暂时连接不上微信，请稍后再试。',
  [ErrorCode.SNAPSHOT_USER]: '当前是快照页，请点击右下角“使用完整服务”后再登录。',
  [ErrorCode.STATE_INVALID]: '登录已超时或被打断，请重新登录。',
  [ErrorCode.CLOUD_HOSTING_OFF]: '当前环境不支持这种登录方式。',
  [ErrorCode.REGION_CHANGE_TOO_SOON]: '所在地区 30 天内只能修改一次。',
  [ErrorCode.REGION_UNKNOWN]: '请选择列表中的地区。',
  [ErrorCode.AGE_BAND_REQUIRED]: '请先选择年龄段。',

  [ErrorCode.ACTIVITY_NOT_FOUND]: '没有找到这项活动。',

  [ErrorCode.CODE_VERSION_NOT_FOUND]: '没有找到这个版本的行为规范。',
  [ErrorCode.CODE_VERSION_NOT_CURRENT]: '行为规范已经更新，请阅读新版本后再签署。',
  [ErrorCode.PLEDGE_NOT_FOUND]: '没有找到这份承诺。',
  [ErrorCode.PLEDGE_ALREADY_WITHDRAWN]: '这份承诺已经撤回。',
  [ErrorCode.PLEDGE_NOT_ACKNOWLEDGED]: '请先勾选“我承诺”。',
  [ErrorCode.PLEDGE_GUARDIAN_REQUIRED]: '未满 14 周岁的小朋友需要监护人同意后才能签署，可以先阅读和学习。',
  [ErrorCode.PLEDGE_NAME_REQUIRED]: '请填写要展示的名字，或选择匿名。',

  [ErrorCode.COURSE_NOT_FOUND]: '没有找到这门课。',
  [ErrorCode.LESSON_NOT_FOUND]: '没有找到这节微课。',
  [ErrorCode.LEARNING_SESSION_NOT_FOUND]: '学习记录已中断，请重新进入微课。',
  [ErrorCode.LEARNING_ON_ANOTHER_DEVICE]: '这节微课已在另一设备上学习。',
  [ErrorCode.HEARTBEAT_OUT_OF_ORDER]: '学习进度已经记录过了。',
  [ErrorCode.ATTEMPT_NOT_FOUND]: '没有找到这次答题。',
  [ErrorCode.ATTEMPT_ALREADY_SUBMITTED]: '这次答题已经提交过了。',
  [ErrorCode.ATTEMPT_COOL_DOWN]: '刚刚答过题，请休息 {seconds} 秒再来。',
  [ErrorCode.QUIZ_NOT_FOUND]: '这节微课没有小测验。',
  [ErrorCode.ANSWERS_INCOMPLETE]: '还有题目没有作答。',
  [ErrorCode.COURSE_NOT_FINISHED]: '学完全部微课后就能领取证书。',
  [ErrorCode.COMPLETION_NOT_FOUND]: '没有找到这份学习证书。',
  [ErrorCode.MEDIA_NOT_FOUND]: '没有找到这个文件。',

  [ErrorCode.SELECTION_NOT_FOUND]: '没有找到这次推选。',
  [ErrorCode.CANDIDATE_NOT_FOUND]: '没有找到这位候选。',
  [ErrorCode.SELECTION_NOT_OPEN]: '投票还没有开始。',
  [ErrorCode.SELECTION_CLOSED]: '投票已经结束。',
  [ErrorCode.SELECTION_PAUSED]: '投票暂停中，请留意公告。',
  [ErrorCode.NOT_ELIGIBLE_AGE]: '年满 18 周岁可以投票，欢迎您阅读和学习。',
  [ErrorCode.NOT_ELIGIBLE_AGE_UNSTATED]: '请先在“我的”里选择年龄段。',
  [ErrorCode.NOT_ELIGIBLE_PLEDGE]: '请先签署《好网民行为规范》承诺，再来投票。',
  [ErrorCode.NOT_ELIGIBLE_REGION]: '这次推选面向指定地区。',
  [ErrorCode.NOT_ELIGIBLE_SECTOR]: '这次推选面向指定系统。',
  [ErrorCode.NOT_ELIGIBLE_NEWCOMER]: '这次推选面向开始前已使用过本程序的网民。',
  [ErrorCode.NOT_ELIGIBLE_H5]: '浏览器里暂时无法确认您与微信小程序是同一个人，请在小程序里投票。',
  [ErrorCode.TICKET_INVALID]: '投票页面已失效，请返回重新打开。',
  [ErrorCode.TICKET_EXPIRED]: '投票页面停留太久，请返回重新打开。',
  [ErrorCode.TICKET_TOO_EARLY]: '您的手真快，请再看一看候选，稍后提交。',
  [ErrorCode.BALLOT_TOO_FEW_VOTES]: '每次至少投 {min} 票。',
  [ErrorCode.BALLOT_TOO_MANY_VOTES]: '每次最多投 {max} 票。',
  [ErrorCode.BALLOT_CANDIDATE_TWICE]: '同一位候选在选票里出现了两次。',
  [ErrorCode.BALLOT_CANDIDATE_UNKNOWN]: '选票里有不属于这次推选的候选。',
  [ErrorCode.BALLOT_CANDIDATE_NOT_LISTED]: '选票里有已暂停或退出的候选，请重新选择。',
  [ErrorCode.QUOTA_EXCEEDED]: '本期还剩 {remaining} 票，请减少后再提交。',
  [ErrorCode.CANDIDATE_QUOTA_EXCEEDED]: '这位候选本期还能得您 {remaining} 票，请减少后再提交。',
  [ErrorCode.BALLOT_ALREADY_CAST]: '您已经投过票了。',
  [ErrorCode.CLIENT_KEY_REUSED]: '这次提交的编号已用于另一张选票，请返回重新投票。',
  [ErrorCode.NONCE_REUSED]: '选票编号重复，请返回重新投票。',
  [ErrorCode.RESULT_NOT_READY]: '结果还没有产生，投票结束后公布。',
};

/** Fills `{name}` in a sentence from the facts of an error. Unknown names stay out of sight. */
export function fillSentence(sentence: string, facts: Readonly<Record<string, unknown>> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (_match, name: string) => String(facts[name] ?? ''));
}

/** The sentence of a code, filled; null for a code this version does not know. */
export function sentenceOf(code: string, facts?: Readonly<Record<string, unknown>>): string | null {
  const sentence = (errorSentences as Readonly<Record<string, string | undefined>>)[code];
  return sentence === undefined ? null : fillSentence(sentence, facts);
}
