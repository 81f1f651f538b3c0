import type { GuardianConsentDto } from '@good-netizen/shared/identity/guardian.dto';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import type { ComplaintReply } from '../domain/complaint-reply.js';
import type { Complaint } from '../domain/complaint.js';
import type { Consent } from '../domain/consent.js';
import { legalDocuments } from '../domain/legal/legal-documents.js';
import type { Netizen } from '../domain/netizen.js';
import type { Session } from '../domain/session.js';
import type { WechatBinding } from '../domain/wechat-binding.js';

type Row = Record<string, string | number | boolean | null>;
interface Section {
  key: string;
  title: string;
  columns: Record<string, string>;
  rows: Row[];
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

export function profileSection(netizen: Netizen): Section {
  const { nickname, ageBand, regionCode, sectorCode, firstSeenAt, createdAt } = netizen;
  const columns = {
    nickname: '昵称',
    ageBand: '年龄段',
    regionCode: '地区',
    sectorCode: '系统',
    firstSeenAt: '第一次来',
  };
  const row = { nickname, ageBand, regionCode, sectorCode, firstSeenAt: iso(firstSeenAt), createdAt: iso(createdAt) };
  return { key: 'profile', title: '个人资料', columns: { ...columns, createdAt: '账号建立' }, rows: [row] };
}

export function bindingSection(bindings: readonly WechatBinding[]): Section {
  const rows = bindings.map(({ appid, boundAt }) => ({ appid, boundAt: iso(boundAt) }));
  return { key: 'wechat-bindings', title: '关联的微信应用', columns: { appid: '应用', boundAt: '关联时间' }, rows };
}

export function sessionSection(sessions: readonly Session[]): Section {
  const columns = { client: '方式', createdAt: '登录时间', lastUsedAt: '最近使用', endedAt: '退出时间' };
  const rows = sessions.map(({ client, createdAt, lastUsedAt, endedAt }) => ({
    client: client === 'h5' ? '浏览器' : '小程序',
    createdAt: iso(createdAt),
    lastUsedAt: iso(lastUsedAt),
    endedAt: iso(endedAt),
  }));
  return { key: 'sessions', title: '登录记录', columns, rows };
}

export function consentSection(consents: readonly Consent[]): Section {
  const rows = consents.map(({ document, version, agreedAt }) => ({
    document: legalDocuments[document].title,
    version,
    agreedAt: iso(agreedAt),
  }));
  const columns = { document: '文件', version: '版本', agreedAt: '同意时间' };
  return { key: 'consents', title: '同意过的协议', columns, rows };
}

const phoneKinds = { BOUND: '绑定', CHANGED: '更换', REMOVED: '解除' } as const;

export function phoneSection({ changes }: PhoneDto): Section {
  const rows = changes.map(({ kind, masked, at }) => ({ kind: phoneKinds[kind], masked, at }));
  return { key: 'phone', title: '手机号绑定记录', columns: { kind: '操作', masked: '号码', at: '时间' }, rows };
}

export function guardianSection(consents: readonly GuardianConsentDto[]): Section {
  const columns = { side: '身份', otherName: '对方', relation: '关系', textVersion: '同意书版本' };
  const rows = consents.map(({ side, otherName, relation, textVersion, at, withdrawnAt }) => ({
    side: side === 'GUARDIAN' ? '监护人' : '被监护人',
    ...{ otherName, relation, textVersion, at, withdrawnAt },
  }));
  const times = { at: '同意时间', withdrawnAt: '撤回时间' };
  return { key: 'guardian-consents', title: '监护人同意', columns: { ...columns, ...times }, rows };
}

export function complaintSection(complaints: readonly (Complaint & { contact: string | null })[]): Section {
  const columns = {
    receiptNumber: '受理编号',
    kind: '类型',
    text: '内容',
    contact: '联系方式',
    receivedAt: '提交时间',
    status: '状态',
    closedAt: '办结时间',
    closingWords: '办结说明',
  };
  const rows = complaints.map(({ receiptNumber, kind, text, contact, status, closingWords, ...times }) => ({
    ...{ receiptNumber, kind, text, contact, status, closingWords },
    receivedAt: iso(times.receivedAt),
    closedAt: iso(times.closedAt),
  }));
  return { key: 'complaints', title: '投诉建议', columns, rows };
}

/** What was answered, the oldest first; who of the unit wrote it stays inside. */
export function replySection(complaints: readonly Complaint[], replies: readonly ComplaintReply[]): Section {
  const columns = { receiptNumber: '受理编号', unitName: '答复单位', text: '答复', at: '答复时间' };
  const numbers = new Map(complaints.map(({ id, receiptNumber }) => [id, receiptNumber]));
  const rows = replies.map(({ complaintId, unitName, text, at }) => ({
    ...{ receiptNumber: numbers.get(complaintId) ?? null, unitName, text },
    at: iso(at),
  }));
  return { key: 'complaint-replies', title: '投诉建议的答复', columns, rows };
}
