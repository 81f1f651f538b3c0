import { useEffect, useMemo, useState } from 'react';
import { letGo, openKeptFile } from '@/lib/kept-files';
import { apiOrigin, isH5 } from '@/lib/platform';
import { placeOfFile } from '../player/packs';

/** Where a file of a lesson plays from: the copy on this device where it was taken along, else the server. */
export function useMediaSource(url: string): string {
  const place = useMemo(() => placeOfFile(url), [url]);
  const direct = isH5 || place === null ? apiOrigin + url : place;
  const [opened, setOpened] = useState<string | null>(null);
  useEffect(() => {
    if (!isH5 || place === null) return undefined;
    let address: string | null = null;
    let left = false;
    void openKeptFile(place).then((found) => {
      address = found;
      if (left && found !== null) letGo(found);
      else setOpened(found);
    });
    return () => {
      left = true;
      setOpened(null);
      if (address !== null) letGo(address);
    };
  }, [place]);
  return opened ?? direct;
}
