import type { SurveyQuestionDto, SurveyTallyDto } from '@good-netizen/shared/pledge/research.dto';
import { Card, Progress } from 'antd';
import type { ReactElement } from 'react';
import { figureText } from '@/lib/format/figures';
import { resultsCopy as copy } from '../research.copy';

interface Props {
  question: SurveyQuestionDto;
  tally: SurveyTallyDto['questions'][number] | undefined;
  /** Words of a TEXT question; only of all people together. */
  texts: readonly string[] | undefined;
}

/** The answers to one question. Each count stands in words beside its bar; small ones have no bar. */
export function QuestionResult({ question, tally, texts }: Props): ReactElement {
  const answered = tally?.answered ?? null;
  return (
    <Card
      className="gap-below"
      title={question.text}
      extra={
        <span className="soft">
          {copy.answered} {figureText(answered)}
        </span>
      }
    >
      {linesOf(question, tally).map(({ label, count }) => (
        <Bar key={label} label={label} count={count} of={answered} />
      ))}
      {tally?.scale && tally.scale.mean !== null && (
        <p>
          {copy.mean} <strong className="numbers">{tally.scale.mean}</strong>
        </p>
      )}
      {question.kind === 'TEXT' && <Texts texts={texts ?? []} />}
    </Card>
  );
}

function linesOf(question: SurveyQuestionDto, tally: Props['tally']): { label: string; count: number | null }[] {
  const { scale } = tally ?? {};
  if (scale) {
    const ends = question.scaleEnds;
    return scale.counts.map((count, place) => ({
      label: [place + 1, place === 0 ? ends?.low : place === 4 ? ends?.high : ''].join(' ').trim(),
      count,
    }));
  }
  return question.options.map(({ id, text }) => ({
    label: text,
    count: tally?.options.find((option) => option.id === id)?.count ?? null,
  }));
}

function Bar({ label, count, of }: { label: string; count: number | null; of: number | null }): ReactElement {
  const percent = count !== null && of ? Math.round((count / of) * 100) : 0;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(120px, 240px) 1fr 120px', gap: 16 }}>
      <span>{label}</span>
      <Progress percent={percent} showInfo={false} aria-hidden />
      <span className="numbers">
        {figureText(count)}
        {count !== null && ` · ${percent}%`}
      </span>
    </div>
  );
}

function Texts({ texts }: { texts: readonly string[] }): ReactElement {
  if (texts.length === 0) return <p className="soft">{copy.noTexts}</p>;
  return (
    <>
      <p className="soft">{copy.texts}</p>
      <ul>
        {texts.map((text, place) => (
          <li key={place}>{text}</li>
        ))}
      </ul>
    </>
  );
}
