import { isId } from '../../platform/id.js';
import { API_PREFIX, Paths } from '@good-netizen/shared/paths';

const ID = '00000000-0000-0000-0000-000000000000';
const BEFORE = `/${API_PREFIX}/${Paths.media.file(ID, '')}`.split(ID)[0] ?? '';

export interface MediaAddress {
  readonly assetId: string;
  readonly file: string;
}

/** Reads an address of this room (`/api/media/a/<id>/<file>`); `null` for any other, and for one with anything added. */
export function readMediaAddress(url: string): MediaAddress | null {
  if (!url.startsWith(BEFORE)) return null;
  const [assetId = '', file = '', ...more] = url.slice(BEFORE.length).split('/');
  if (more.length > 0 || !isId(assetId) || !FILE.test(file)) return null;
  return { assetId, file };
}

/** Names of files of an asset, as they are made here. */
export const FILE = /^[a-z]+(-[0-9a-f]{16})?\.[a-z0-9]{2,4}$/;
