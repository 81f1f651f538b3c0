import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/lib/a11y';
import { sentenceFor } from '@/lib/http/api-error';
import { Button } from '../button/button';
import { Skeleton, type SkeletonShape } from './skeleton';
import styles from './async-state.module.scss';

/** The part of a react-query result that is shown. */
export interface QueryLike<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  isFetching?: boolean;
  refetch(): unknown;
}

interface EmptyFacts {
  title: string;
  hint?: string;
  action?: ReactNode;
}

interface AsyncStateProps<Data> {
  query: QueryLike<Data>;
  /** What the content will roughly look like. */
  skeleton?: SkeletonShape;
  isEmpty?: (data: Data) => boolean;
  empty?: EmptyFacts;
  /** Said above the error's sentence where nothing has gone wrong, such as a pause that a rule asks for. */
  failureTitle?: string;
  children: (data: Data) => ReactNode;
}

/** The four states of everything that comes from the server: loading, empty, failed (with retry), ready. */
export function AsyncState<Data>(props: AsyncStateProps<Data>): JSX.Element {
  const { query, skeleton = 'cards', isEmpty, empty, failureTitle, children } = props;
  if (query.data === undefined) {
    if (query.isPending && !query.error) return <Skeleton shape={skeleton} />;
    return <Failure query={query} title={failureTitle} />;
  }
  if (isEmpty?.(query.data)) return <Empty {...(empty ?? { title: '这里还没有内容' })} />;
  return (
    <>
      {Boolean(query.error) && <StaleNotice query={query} />}
      {children(query.data)}
    </>
  );
}

function Empty({ title, hint, action }: EmptyFacts): JSX.Element {
  return (
    <View className={styles.state}>
      <View className={styles.roundel} {...aria({ hidden: true })} />
      <View className={styles.title}>{title}</View>
      {hint && <View className={styles.hint}>{hint}</View>}
      {action}
    </View>
  );
}

function Failure({ query, title = '没有取到内容' }: { query: QueryLike<unknown>; title?: string }): JSX.Element {
  return (
    <View className={styles.state} {...aria({ role: 'alert' })}>
      <View className={styles.broken} {...aria({ hidden: true })} />
      <View className={styles.title}>{title}</View>
      <View className={styles.hint}>{sentenceFor(query.error)}</View>
      <Button variant="secondary" loading={query.isFetching} onPress={() => void query.refetch()}>
        再试一次
      </Button>
    </View>
  );
}

/** On a weak network what was seen before stays, and says that it is not the newest. */
function StaleNotice({ query }: { query: QueryLike<unknown> }): JSX.Element {
  return (
    <View className={styles.stale} {...aria({ role: 'status' })}>
      <View className={styles.staleText}>没能更新，先显示上次看到的内容。</View>
      <Button variant="quiet" size="small" loading={query.isFetching} onPress={() => void query.refetch()}>
        更新
      </Button>
    </View>
  );
}
