import { View } from '@tarojs/components';
import { type ReactNode, useContext } from 'react';
import { aria } from '@/lib/a11y';
import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { ApiError, isGone, isOffline, sentenceFor } from '@/lib/http/api-error';
import { goTo } from '@/lib/navigation/navigate';
import { Button } from '../button/button';
import { Skeleton, type SkeletonShape } from './skeleton';
import { WayIn } from './way-in';
import styles from './async-state.module.scss';

const LOST_WAY = '地址可能不完整，请从首页重新进入，或者再扫一次码。';

/** The part of a react-query result that is shown. */
export interface QueryLike<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  isFetching?: boolean;
  /** When the data came, in milliseconds; 0 or absent when nobody knows. */
  dataUpdatedAt?: number;
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
  if (query.data === undefined || isGone(query.error)) {
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

function Failure({ query, title }: { query: QueryLike<unknown>; title?: string }): JSX.Element {
  const status = query.error instanceof ApiError ? query.error.status : 0;
  const lostWay = status === 400 || status === 404;
  const signIn = useContext(WayIn);
  const signInFirst = async (): Promise<void> => {
    if (await signIn?.()) query.refetch();
  };
  return (
    <View className={styles.state} {...aria({ role: 'alert' })}>
      <View className={styles.broken} {...aria({ hidden: true })} />
      <View className={styles.title}>{title ?? (status === 401 ? '登录后才能看到' : '没有取到内容')}</View>
      <View className={styles.hint}>{status === 400 ? LOST_WAY : sentenceFor(query.error)}</View>
      {status === 401 && signIn && <Button onPress={() => void signInFirst()}>微信登录</Button>}
      {lostWay && (
        <Button variant="secondary" onPress={() => void goTo('home')}>
          回到首页
        </Button>
      )}
      {status !== 401 && !lostWay && (
        <Button variant="secondary" loading={query.isFetching} onPress={() => void query.refetch()}>
          再试一次
        </Button>
      )}
    </View>
  );
}

/** On a weak network what was seen before stays, and says of when it is. */
function StaleNotice({ query }: { query: QueryLike<unknown> }): JSX.Element {
  return (
    <View className={styles.stale} {...aria({ role: 'status' })}>
      <View className={styles.staleText}>{staleSentence(query)}</View>
      <Button variant="quiet" size="small" loading={query.isFetching} onPress={() => void query.refetch()}>
        更新
      </Button>
    </View>
  );
}

function staleSentence({ error, dataUpdatedAt = 0 }: QueryLike<unknown>): string {
  const trouble = isOffline(error) ? '网络不通' : '没能更新';
  if (dataUpdatedAt === 0) return `${trouble}，先显示上次看到的内容。`;
  return `${trouble}，显示的是 ${formatShanghaiMoment(new Date(dataUpdatedAt))} 的内容。`;
}
