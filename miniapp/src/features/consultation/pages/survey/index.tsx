import { View } from '@tarojs/components';
import type { ResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useSession } from '@/lib/session/session-store';
import { signIn } from '@/lib/session/sign-in';
import { hurdleOf } from '@/lib/session/taking-part';
import { useResearch } from '../../api/research';
import styles from '../../components/consultation.module.scss';

import { ResearchFindings } from '../../components/research-findings';
import { SurveyForm } from '../../components/survey-form';
import { consultationCopy } from '../../consultation.copy';

/** One piece of research: what it asks, its questionnaire while it is open, what it found. */
export default function SurveyPage(): JSX.Element {
  const { researchId = '' } = useRouteParams('consultation/survey');
  const me = useSession((state) => state.me);
  const research = useResearch(researchId, me?.netizenId ?? null);
  return (
    <Page title={consultationCopy.surveyTitle}>
      <AsyncState query={research} skeleton="lines">
        {(data) => <Research research={data} />}
      </AsyncState>
    </Page>
  );
}

function Research({ research }: { research: ResearchDto }): JSX.Element {
  const { title, open, closesAt, questions, method, findings } = research;
  const day = formatShanghaiDate(new Date(closesAt));
  return (
    <View className={styles.sections}>
      <View>
        <Heading size="display">{title}</Heading>
        <View className={styles.hint}>{open ? consultationCopy.until(day) : consultationCopy.endedAt(day)}</View>
      </View>
      <View>
        <Heading>{consultationCopy.questions}</Heading>
        <Prose paragraphs={questions} />
      </View>
      <View>
        <Heading>{consultationCopy.method}</Heading>
        <Prose paragraphs={method} />
      </View>
      {open ? <Answering research={research} /> : <ResearchFindings findings={findings} />}
    </View>
  );
}

function Answering({ research }: { research: ResearchDto }): JSX.Element {
  const me = useSession((state) => state.me);
  if (me === null) {
    return (
      <View className={styles.part}>
        <View className={styles.hint}>{consultationCopy.signInFirst}</View>
        <Button block onPress={() => void signIn()}>
          {consultationCopy.signIn}
        </Button>
      </View>
    );
  }
  if (research.answered === true) {
    return (
      <Card tone="green">
        <Heading>{consultationCopy.surveySent}</Heading>
        <View>{consultationCopy.surveySentHint}</View>
      </Card>
    );
  }
  const hurdle = hurdleOf(me);
  return hurdle ? <NoticeCard {...hurdle} /> : <SurveyForm research={research} me={me} />;
}
