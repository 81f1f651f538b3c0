import { View } from '@tarojs/components';
import type { SearchKind } from '@good-netizen/shared/search/search.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { useFound, type Wanted } from '../api/find-texts';
import { searchCopy } from '../search.copy';
import { PageTurner } from './page-turner';
import { ResultGroup } from './result-group';

interface ResultsProps {
  wanted: Wanted;
  onWant: (change: { kind?: SearchKind; page: number }) => void;
}

/** Everything that was found, by kind; or one kind, page by page. */
export function Results({ wanted, onWant }: ResultsProps): JSX.Element {
  const found = useFound(wanted);
  const { q, kind } = wanted;
  return (
    <AsyncState
      query={found}
      isEmpty={({ groups }) => groups.length === 0}
      empty={{ title: searchCopy.none(q), hint: searchCopy.noneHint }}
    >
      {({ groups, page, size }) => (
        <>
          {kind && (
            <Button variant="quiet" size="small" onPress={() => onWant({ page: 1 })}>
              {searchCopy.allKinds}
            </Button>
          )}
          {groups.map((group) => (
            <View key={group.kind}>
              <ResultGroup group={group} onMore={kind ? undefined : () => onWant({ kind: group.kind, page: 1 })} />
              {kind && (
                <PageTurner
                  page={page}
                  pages={Math.ceil(group.total / size)}
                  onTurn={(turned) => onWant({ kind, page: turned })}
                />
              )}
            </View>
          ))}
        </>
      )}
    </AsyncState>
  );
}
