import { Image, View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import type { CandidateDto } from '@good-netizen/shared/selection/selection.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { aria } from '@/lib/a11y';
import { addressOf } from '@/lib/navigation/routes';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { apiOrigin } from '@/lib/platform';
import { useCandidate } from '../../api/get-candidate';
import { StoryFooter } from '../../components/story-footer';
import styles from '../../components/selection.module.scss';
import { selectionCopy } from '../../selection.copy';

/** One candidate's story, to be read in peace. */
export default function StoryPage(): JSX.Element {
  const { selectionId = '', candidateId = '' } = useRouteParams('selection/story');
  const candidate = useCandidate(selectionId, candidateId);
  useShareAppMessage(() => ({
    title: candidate.data?.title ?? selectionCopy.story,
    path: addressOf('selection/story', { selectionId, candidateId }),
  }));
  return (
    <Page
      title={selectionCopy.story}
      footer={candidate.data && <StoryFooter key={candidateId} selectionId={selectionId} candidate={candidate.data} />}
    >
      <AsyncState query={candidate} skeleton="detail">
        {(data) => <Story candidate={data} />}
      </AsyncState>
    </Page>
  );
}

function Story({ candidate }: { candidate: CandidateDto }): JSX.Element {
  return (
    <View className={styles.sections}>
      {candidate.coverUrl && (
        <Image
          className={styles.cover}
          src={apiOrigin + candidate.coverUrl}
          mode="aspectFill"
          {...aria({ hidden: true })}
        />
      )}
      <Heading size="display">{candidate.title}</Heading>
      <View className={styles.note}>
        {selectionCopy.number(candidate.number)} · {candidate.byline}
      </View>
      <View className={styles.story}>
        <Prose paragraphs={candidate.paragraphs} indent />
      </View>
    </View>
  );
}
