import type { CodeVersionStatus } from './code-version.states.js';
import type { ComplaintStatus } from './complaint.states.js';
import type { PledgeStatus } from './pledge.states.js';

/** What the desk calls a state, on the screen and in files. */
export const codeVersionStatusNames: Readonly<Record<CodeVersionStatus, string>> = {
  DRAFT: '草稿',
  CONSULTING: '征求意见中',
  REVIEWING: '送审中',
  PUBLISHED: '现行',
  SUPERSEDED: '已被新版替代',
};

export const pledgeStatusNames: Readonly<Record<PledgeStatus, string>> = {
  SIGNED: '有效',
  RENEWED: '已换签新版',
  WITHDRAWN: '本人已撤回',
  QUARANTINED: '暂停计入',
  INVALIDATED: '已作废',
};

export const complaintStatusNames: Readonly<Record<ComplaintStatus, string>> = {
  RECEIVED: '待受理',
  TAKEN: '办理中',
  REPLIED: '已答复',
  CLOSED: '已办结',
};
