import { useEffect } from 'react';
import { forgetMedia, useAsset } from '../api/media';

/** One asset, asked about until it is ready or has failed; then the lists that it stands in are read anew. `null`: none. */
export function useSettling(id: string | null) {
  const asset = useAsset(id);
  const status = asset.data?.status;
  useEffect(() => {
    if (id !== null && (status === 'READY' || status === 'FAILED')) void forgetMedia();
  }, [id, status]);
  return asset;
}
