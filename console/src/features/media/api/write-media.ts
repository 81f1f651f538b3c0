import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DescribeMediaDto, MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { forgetMedia } from '@/desk/api/media';
import { request } from '@/lib/http/request';

export async function describeMedia(id: string, body: DescribeMediaDto): Promise<void> {
  await request<MediaAssetDto>(DeskPaths.media.detail(id), { method: 'PUT', body });
  await forgetMedia();
}

export async function removeMedia(id: string): Promise<void> {
  await request<void>(DeskPaths.media.detail(id), { method: 'DELETE' });
  await forgetMedia();
}
