import type { DeskResearchDto } from '@good-netizen/shared/pledge/research.dto';
import { Card, Descriptions, Tag } from 'antd';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { instantText } from '@/lib/format/instants';
import { useResearch } from '../api/research';
import { Findings } from '../components/findings';
import { ResearchActions } from '../components/research-actions';
import { questionKindNames, researchCopy as copy, researchStatusNames } from '../research.copy';

/** One research project: what it asks, its questionnaire, what was found. */
export default function ResearchPage(): ReactElement {
  const { researchId = '' } = useParams();
  const research = useResearch(researchId);
  return <QueryState query={research}>{(found) => <Research key={found.id} research={found} />}</QueryState>;
}

function Research({ research }: { research: DeskResearchDto }): ReactElement {
  return (
    <Page
      title={research.title}
      above={[{ title: copy.title, path: '/research' }]}
      actions={<ResearchActions research={research} />}
    >
      <Facts research={research} />
      <Findings research={research} />
      <Survey research={research} />
    </Page>
  );
}

function Facts({ research }: { research: DeskResearchDto }): ReactElement {
  const { status, opensAt, closesAt, respondents, questions, method } = research;
  return (
    <Card className="gap-below">
      <Descriptions column={{ xs: 1, lg: 2 }}>
        <Descriptions.Item label={copy.status}>
          <Tag color={status === 'OPEN' ? 'processing' : 'default'}>{researchStatusNames[status]}</Tag>
        </Descriptions.Item>
        <Descriptions.Item label={copy.respondents}>{copy.respondentsCount(respondents)}</Descriptions.Item>
        <Descriptions.Item label={copy.window} span="filled">
          {copy.windowText(instantText(opensAt), instantText(closesAt))}
        </Descriptions.Item>
        <Descriptions.Item label={copy.questions} span="filled">
          <span style={{ whiteSpace: 'pre-wrap' }}>{questions.join('\n') || copy.noValue}</span>
        </Descriptions.Item>
        <Descriptions.Item label={copy.method} span="filled">
          <span style={{ whiteSpace: 'pre-wrap' }}>{method || copy.noValue}</span>
        </Descriptions.Item>
      </Descriptions>
    </Card>
  );
}

function Survey({ research }: { research: DeskResearchDto }): ReactElement {
  const { survey } = research;
  return (
    <Card title={copy.survey}>
      {survey.length === 0 && <p className="soft">{copy.noSurvey}</p>}
      <ol>
        {survey.map(({ id, kind, text, options, scaleEnds, required }) => (
          <li key={id} style={{ marginBottom: 12 }}>
            {text} <Tag>{questionKindNames[kind]}</Tag>
            <span className="soft">{required ? copy.isRequired : copy.isOptional}</span>
            <div className="soft">{options.map((option) => option.text).join(' / ')}</div>
            {scaleEnds && <div className="soft">{`1 ${scaleEnds.low} … 5 ${scaleEnds.high}`}</div>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
