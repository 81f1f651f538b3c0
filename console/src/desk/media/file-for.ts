import { Limits } from '@good-netizen/shared/limits';
import type { MediaAssetDto, MediaFileDto, MediaFileRole } from '@good-netizen/shared/media/media.dto';

const wanted: readonly MediaFileRole[] = ['PICTURE_JPEG', 'PICTURE', 'PHONE', 'ORIGINAL'];

/** The file that telephones are given: of a picture the JPEG, which every one of them reads. */
export const fileFor = ({ files }: Pick<MediaAssetDto, 'files'>): MediaFileDto | undefined =>
  wanted.flatMap((role) => files.filter((file) => file.role === role))[0];

export const posterOf = ({ files }: Pick<MediaAssetDto, 'files'>): string | null =>
  files.find(({ role }) => role === 'POSTER')?.url ?? null;

/** What it shows, as far as a lesson has room for it. */
export const altOf = ({ alt }: Pick<MediaAssetDto, 'alt'>): string => [...alt].slice(0, Limits.altMaxChars).join('');
