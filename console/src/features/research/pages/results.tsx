import type { DeskResearchDto, ResearchResultsDto } from '@good-netizen/shared/pledge/research.dto';
import { Alert, Card, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { useParams } from 'react-router';
import { Page } from '@/components/page/page';
import { QueryState } from '@/components/states/query-state';
import { figureText } from '@/lib/format/figures';
import { useResearch, useResults } from '../api/research';
import { QuestionResult } from '../components/question-result';
import { researchCopy, resultsCopy as copy } from '../research.copy';

const ALL = 'all';

/** How a questionnaire was answered: by all, or by those of a region or a sector. */
export default function ResultsPage(): ReactElement {
  const { researchId = '' } = useParams();
  const research = useResearch(researchId);
  const results = useResults(researchId);
  return (
    <QueryState query={research}>
      {(found) => (
        <Page
          key={found.id}
          title={copy.title}
          lead={copy.lead}
          above={[
            { title: researchCopy.title, path: '/research' },
            { title: found.title, path: `/research/${found.id}` },
          ]}
        >
          <QueryState query={results}>{(tallies) => <Results research={found} results={tallies} />}</QueryState>
        </Page>
      )}
    </QueryState>
  );
}

function Results({ research, results }: { research: DeskResearchDto; results: ResearchResultsDto }): ReactElement {
  const [group, setGroup] = useState(ALL);
  const regions = results.regions.map((region) => ({ ...region, key: `region ${region.code}` }));
  const sectors = results.sectors.map((sector) => ({ ...sector, key: `sector ${sector.code}` }));
  const tally = [...regions, ...sectors].find(({ key }) => key === group)?.tally ?? results.all;
  const asOptions = (list: typeof regions) => list.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <>
      <Card size="small" className="gap-below">
        <Select
          aria-label={copy.group}
          style={{ width: 220, marginInlineEnd: 24 }}
          value={group}
          onChange={setGroup}
          options={[
            { value: ALL, label: copy.all },
            { label: copy.regions, options: asOptions(regions) },
            { label: copy.sectors, options: asOptions(sectors) },
          ]}
        />
        {copy.respondents} <strong className="numbers">{figureText(tally.respondents)}</strong>
      </Card>
      {tally.respondents === null ? (
        <Alert type="info" showIcon title={copy.tooFew} />
      ) : (
        research.survey.map((question) => (
          <QuestionResult
            key={question.id}
            question={question}
            tally={tally.questions.find(({ questionId }) => questionId === question.id)}
            texts={
              group === ALL ? results.texts.find(({ questionId }) => questionId === question.id)?.texts : undefined
            }
          />
        ))
      )}
    </>
  );
}
