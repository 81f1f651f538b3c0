import type { BankQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { qualities, qualityNames } from '@good-netizen/shared/programme/programme.dto';
import { Tag } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { useMay } from '@/lib/session/me';
import { discriminationText, percentText } from '../components/bank/question-statistics';
import { bankCopy as copy, difficultyNames, questionKindNames } from '../copy/bank.copy';

const chosenFrom = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const columns: Column<BankQuestionDto>[] = [
  {
    key: 'stem',
    title: copy.stem,
    always: true,
    render: ({ id, stem }) => (
      <div className="words">
        <Link to={`/questions/${id}`}>{stem}</Link>
      </div>
    ),
  },
  {
    key: 'kind',
    title: copy.kind,
    render: ({ kind }) => questionKindNames[kind],
    filter: { key: 'kind', options: chosenFrom(questionKindNames) },
  },
  {
    key: 'quality',
    title: copy.quality,
    render: ({ quality }) => qualityNames[quality],
    filter: { key: 'quality', options: qualities.map((value) => ({ value, label: qualityNames[value] })) },
  },
  {
    key: 'difficulty',
    title: copy.difficulty,
    render: ({ difficulty }) => difficultyNames[difficulty],
    filter: { key: 'difficulty', options: chosenFrom(difficultyNames) },
  },
  { key: 'unit', title: copy.unit, render: ({ unitName }) => unitName },
  {
    key: 'state',
    title: copy.state,
    render: ({ retiredAt }) => (retiredAt ? <Tag>{copy.retired}</Tag> : copy.inUse),
    filter: {
      key: 'retired',
      options: [
        { value: 'false', label: copy.inUse },
        { value: 'true', label: copy.retired },
      ],
    },
  },
  {
    key: 'facility',
    title: copy.facility,
    align: 'right',
    render: ({ statistics }) => (statistics ? percentText(statistics.facility) : '—'),
  },
  {
    key: 'discrimination',
    title: copy.discrimination,
    render: ({ statistics }) => (statistics ? discriminationText(statistics.discrimination) : copy.tooFew),
  },
];

/** The questions of one's units with their keys: at the desk only. */
export default function QuestionsPage(): ReactElement {
  const may = useMay();
  const actions = may('question.edit') && (
    <>
      <LinkButton to="/questions/import">{copy.import}</LinkButton>
      <LinkButton to="/questions/new" type="primary">
        {copy.create}
      </LinkButton>
    </>
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={actions}>
      <DeskTable<BankQuestionDto>
        list="bank-questions"
        label={copy.title}
        queryKey={['questions']}
        path={DeskPaths.bankQuestions.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        empty={{ title: copy.none }}
      />
    </Page>
  );
}
