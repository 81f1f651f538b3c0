import { useState } from 'react';
import { qualities, type Quality } from '@good-netizen/shared/programme/programme.dto';
import { keepValue, keptValue } from '@/lib/storage';

const isReading = (value: unknown): value is Quality[] =>
  Array.isArray(value) && value.every((item) => (qualities as readonly unknown[]).includes(item));

/** Which of the four qualities were opened, kept on this device: a sign-in on H5 leaves the page and comes back. */
export function useReading(version: number | undefined): {
  read: ReadonlySet<Quality>;
  markRead: (quality: Quality) => void;
  left: number;
} {
  const key = `gn:pledge-reading-${version ?? 'none'}`;
  const [opened, setOpened] = useState<{ key: string; read: Quality[] }>({ key: '', read: [] });
  const read = opened.key === key ? opened.read : (keptValue(key, isReading) ?? []);
  const markRead = (quality: Quality): void => {
    if (read.includes(quality)) return;
    keepValue(key, [...read, quality]);
    setOpened({ key, read: [...read, quality] });
  };
  return { read: new Set(read), markRead, left: qualities.filter((quality) => !read.includes(quality)).length };
}
