import type { CourseVersionRowDto } from '@good-netizen/shared/authoring/authoring.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { qualityNames } from '@good-netizen/shared/programme/programme.dto';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { LinkButton } from '@/components/page/link-button';
import { Page } from '@/components/page/page';
import type { Column } from '@/components/table/column';
import { DeskTable } from '@/desk/desk-table';
import { ExportButton } from '@/desk/export-button';
import { instantText } from '@/lib/format/instants';
import { useMay } from '@/lib/session/me';
import { CourseStatus } from '../components/course-status';
import { checkCopy } from '../copy/check.copy';
import { audienceNames, courseCopy as copy, courseStatusNames } from '../copy/course.copy';

const columns: Column<CourseVersionRowDto>[] = [
  {
    key: 'title',
    title: copy.name,
    always: true,
    sortable: true,
    render: ({ id, title, number }) => (
      <div className="words">
        <Link to={`/courses/${id}`}>{title}</Link> <span className="soft">{copy.version(number)}</span>
      </div>
    ),
  },
  {
    key: 'status',
    title: copy.status,
    render: ({ status, publishAt }) => (
      <>
        <CourseStatus status={status} />
        {status === 'SCHEDULED' && <div className="soft">{checkCopy.scheduled(instantText(publishAt))}</div>}
      </>
    ),
    filter: {
      key: 'status',
      options: Object.entries(courseStatusNames).map(([value, label]) => ({ value, label })),
    },
  },
  {
    key: 'openComments',
    title: copy.comments,
    align: 'right',
    render: ({ openComments }) => (openComments > 0 ? <strong>{openComments}</strong> : openComments),
  },
  { key: 'audience', title: copy.audience, render: ({ audience }) => audienceNames[audience] },
  { key: 'quality', title: copy.quality, render: ({ quality }) => qualityNames[quality] },
  { key: 'size', title: copy.size, render: ({ lessons, minutes }) => copy.sizeText(lessons, minutes) },
  { key: 'unit', title: copy.unit, render: ({ unitName }) => <div className="words">{unitName}</div> },
  { key: 'author', title: copy.author, render: ({ authorName }) => authorName },
  { key: 'updatedAt', title: copy.updatedAt, sortable: true, render: ({ updatedAt }) => instantText(updatedAt) },
];

/** Every version of every course in one's reach, and where it stands. */
export default function CoursesPage(): ReactElement {
  const may = useMay();
  const create = may('course.edit') && (
    <LinkButton key="new" to="/courses/new" type="primary">
      {copy.create}
    </LinkButton>
  );
  const records = may('learning.export') && (
    <ExportButton
      key="records"
      list="learning-records"
      label={copy.records}
      filters={{}}
      asksReason
      formats={['jsonl']}
    />
  );
  return (
    <Page title={copy.title} lead={copy.lead} actions={(records || create) && [records, create]}>
      <DeskTable<CourseVersionRowDto>
        list="course-versions"
        label={copy.title}
        queryKey={['courses']}
        path={DeskPaths.courseVersions.list}
        columns={columns}
        rowKey={({ id }) => id}
        searchHint={copy.search}
        empty={{ title: copy.none, hint: create ? copy.noneHint : undefined }}
      />
    </Page>
  );
}
