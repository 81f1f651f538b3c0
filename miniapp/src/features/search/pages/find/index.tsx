import { View } from '@tarojs/components';
import { useState } from 'react';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { TextField } from '@/components/text-field/text-field';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import type { Wanted } from '../../api/find-texts';
import { RecentList } from '../../components/recent-list';
import { Results } from '../../components/results';
import { clearSearches, noteSearch, recentSearches } from '../../recent-searches';
import { searchCopy } from '../../search.copy';
import styles from './index.module.scss';

/** Finds what is public by a piece of its words. Nothing is asked before the person says so; nothing of it is kept elsewhere. */
export default function FindPage(): JSX.Element {
  const { q: given = '' } = useRouteParams('search/find');
  const [words, setWords] = useState(given);
  const [wanted, setWanted] = useState<Wanted>({ q: given.trim(), page: 1 });
  const [recent, setRecent] = useState(recentSearches);
  const [error, setError] = useState<string>();

  const find = (text: string): void => {
    const q = text.trim();
    setError(q === '' ? searchCopy.empty : undefined);
    setWords(text);
    setWanted({ q, page: 1 });
    if (q !== '') setRecent(noteSearch(q));
  };
  const clear = (): void => {
    clearSearches();
    setRecent([]);
  };

  return (
    <Page title={searchCopy.title}>
      <View className={styles.form}>
        <TextField
          label={searchCopy.field}
          placeholder={searchCopy.placeholder}
          value={words}
          maxLength={Limits.searchQueryMaxChars}
          error={error}
          onChange={setWords}
          onConfirm={() => find(words)}
        />
        <Button block onPress={() => find(words)}>
          {searchCopy.go}
        </Button>
      </View>
      {wanted.q === '' ? (
        <RecentList words={recent} onChoose={find} onClear={clear} />
      ) : (
        <Results wanted={wanted} onWant={(change) => setWanted({ q: wanted.q, ...change })} />
      )}
    </Page>
  );
}
