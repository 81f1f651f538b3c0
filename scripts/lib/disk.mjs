import { statfs } from 'node:fs/promises';
import { Refusal } from './refusal.mjs';
import { root } from './places.mjs';

const MB = 1024 * 1024;

/** @throws Refusal when the disk of the project has less than `megabytes` left for this user */
export async function requireSpace(megabytes, place = root) {
  const { bavail, bsize } = await statfs(place);
  const left = Math.floor((Number(bavail) * Number(bsize)) / MB);
  if (left >= megabytes) return;
  throw new Refusal(
    `磁盘空间不足：还剩 ${left} MB，至少需要 ${megabytes} MB。`,
    `The disk is nearly full: ${left} MB are left, at least ${megabytes} MB are needed.`,
  );
}
