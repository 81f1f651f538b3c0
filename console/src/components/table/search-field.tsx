import { Input } from 'antd';
import { type ReactElement, useEffect, useState } from 'react';
import styles from './table-tools.module.css';

const PAUSE_MS = 500;

interface Props {
  /** What is searched for now; it may change from outside, as by a kept view. */
  q: string;
  hint: string;
  onSearch: (q: string) => void;
}

/** Searches when the typing pauses. The field stays the same one throughout: nothing that is typed meanwhile is lost. */
export function SearchField({ q, hint, onSearch }: Props): ReactElement {
  const [words, setWords] = useState(q);
  const [asked, setAsked] = useState(q);
  const [known, setKnown] = useState(q);
  const [composing, setComposing] = useState(false);
  if (q !== known) {
    setKnown(q);
    if (q !== asked) {
      setAsked(q);
      setWords(q);
    }
  }
  const search = (wanted: string): void => {
    setAsked(wanted);
    if (wanted !== q) onSearch(wanted);
  };
  useEffect(() => {
    const wanted = words.trim();
    // The letters of pinyin are not yet what is meant.
    if (composing || wanted === q) return undefined;
    const timer = setTimeout(() => search(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Input.Search
      className={styles.search}
      value={words}
      placeholder={hint}
      aria-label={hint}
      allowClear
      maxLength={60}
      onChange={(event) => setWords(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
      onSearch={(value) => search(value.trim())}
    />
  );
}
