import type {
  DeskResearchDto,
  DeskResearchRowDto,
  FindingDto,
  ResearchDto,
  ResearchSummaryDto,
} from '@good-netizen/shared/pledge/research.dto';
import { suppressSmall } from '@good-netizen/shared/small-groups';
import { researchStates } from '@good-netizen/shared/states/research.states';
import type { Finding } from '../domain/finding.js';
import type { ResearchProject } from '../domain/research-project.js';
import { takesAnswers } from '../domain/research-window.js';

/** Titles of clauses by their key. */
type ClauseTitles = ReadonlyMap<string, { title: string }>;

export function presentResearchSummary(project: ResearchProject, now: Date): ResearchSummaryDto {
  const { id, title, status, opensAt, closesAt, demonstration } = project;
  const window = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
  return { id, title, status, ...window, open: takesAnswers(project, now), demonstration };
}

/** What everybody sees; findings once it is closed. */
export function presentResearch(
  project: ResearchProject,
  findings: readonly Finding[],
  titles: ClauseTitles,
  answered: boolean | null,
  now: Date,
): ResearchDto {
  const { questions, method, survey, status } = project;
  const told = status === 'CLOSED' ? findings.map((finding) => presentFinding(finding, titles)) : [];
  return { ...presentResearchSummary(project, now), questions, method, survey, answered, findings: told };
}

export function presentResearchRow(
  project: ResearchProject,
  counts: { respondents: number; findings: number },
  now: Date,
): DeskResearchRowDto {
  const respondents = suppressSmall(counts.respondents);
  return {
    ...presentResearchSummary(project, now),
    respondents,
    findings: counts.findings,
    revision: project.revision,
  };
}

export function presentDeskResearch(
  project: ResearchProject,
  facts: { respondents: number; findings: readonly Finding[] },
  titles: ClauseTitles,
  now: Date,
): DeskResearchDto {
  const { questions, method, survey, status } = project;
  const { respondents, findings } = facts;
  return {
    ...presentResearchRow(project, { respondents, findings: findings.length }, now),
    questions,
    method,
    survey,
    findingsList: findings.map((finding) => ({ ...presentFinding(finding, titles), revision: finding.revision })),
    next: [...researchStates.next[status]],
    editable: status === 'DRAFT',
  };
}

function presentFinding({ id, text, evidence, clauseKey }: Finding, titles: ClauseTitles): FindingDto {
  return { id, text, evidence, clauseKey, clauseTitle: clauseKey ? (titles.get(clauseKey)?.title ?? null) : null };
}
