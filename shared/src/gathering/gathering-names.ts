import type { GatheringStatus, RegistrationStatus } from '../states/registration.states.js';

/** What people read for each state of a gathering. */
export const gatheringStatusNames: Readonly<Record<GatheringStatus, string>> = {
  DRAFT: '草稿',
  PUBLISHED: '已发布',
  CLOSED: '报名已结束',
  CANCELLED: '已取消',
};

/** What people read for each state of a registration. */
export const registrationStatusNames: Readonly<Record<RegistrationStatus, string>> = {
  PENDING: '正在处理',
  CONFIRMED: '报名成功',
  REJECTED: '未能报上',
  WAITLISTED: '候补中',
  OFFERED: '有名额，等确认',
  OFFER_EXPIRED: '保留时间已过',
  CANCELLED: '已取消',
  ATTENDED: '已参加',
  NO_SHOW: '没有到场',
};
