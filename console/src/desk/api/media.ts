import { useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { MediaAssetDto, MediaKind } from '@good-netizen/shared/media/media.dto';
import { apiUrl } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { queryClient } from '@/lib/query/query-client';

const KEY = 'media';
const POLL_MS = 2000;
const CHOICE_SIZE = 12;

/** What a list of media is narrowed to. */
export interface MediaWish {
  kind: MediaKind;
  unitId: string;
  q: string;
  page: number;
}

/** The media of a unit that may be put into a lesson, newest first. */
export function useReadyMedia({ kind, unitId, q, page }: MediaWish) {
  const query = { kind, unitId, q, page, size: CHOICE_SIZE, status: 'READY' };
  return useQuery({
    queryKey: [KEY, 'choice', query],
    queryFn: ({ signal }) => request<PageDto<MediaAssetDto>>(DeskPaths.media.list, { query, signal }),
  });
}

export const mediaChoiceSize = CHOICE_SIZE;

const isSettled = (asset: MediaAssetDto | undefined): boolean =>
  asset !== undefined && (asset.status === 'READY' || asset.status === 'FAILED');

/** One asset, asked about until it is ready or has failed. */
export function useAsset(id: string | null) {
  return useQuery({
    queryKey: [KEY, 'one', id],
    queryFn: ({ signal }) => request<MediaAssetDto>(DeskPaths.media.detail(id ?? ''), { signal }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isSettled(state.data) ? false : POLL_MS),
  });
}

/** This very file, where the unit has it already and it can be used; `null`: it has not. */
export async function findSameFile(
  sha256: string,
  { kind, unitId }: Pick<MediaWish, 'kind' | 'unitId'>,
  signal: AbortSignal,
): Promise<MediaAssetDto | null> {
  const query = { kind, unitId, sha256, status: 'READY', size: 1 };
  const { rows } = await request<PageDto<MediaAssetDto>>(DeskPaths.media.list, { query, signal });
  return rows[0] ?? null;
}

export async function processAgain(id: string): Promise<void> {
  await request(DeskPaths.media.process(id), { method: 'POST' });
  await forgetMedia();
}

export const forgetMedia = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [KEY] });

const PUBLIC_FILE = /^\/api\/media\/a\/([^/]+)\/([^/]+)$/u;

/** Where the desk sees a file of a medium that nothing published shows yet; other addresses stay as they are. */
export function previewAddress(url: string): string {
  const [, id, file] = PUBLIC_FILE.exec(url) ?? [];
  return id !== undefined && file !== undefined ? apiUrl(DeskPaths.media.file(id, file)) : url;
}
