import type { Audience } from '@good-netizen/shared/authoring/authoring.dto';
import type { Quality } from '@good-netizen/shared/programme/programme.dto';
import type { CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  RevisionColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A version of a course as its authors have it. What learners get is a copy, made when it is published. */
@Entity({ name: 'course_version' })
@Unique('course_version_course_id_number_key', ['courseId', 'number'])
@Unique('course_version_open_key_key', ['openKey'])
@Index('course_version_unit_id_updated_at_idx', ['unitId', 'updatedAt'])
@Index('course_version_status_publish_at_idx', ['status', 'publishAt'])
export class CourseVersion {
  @IdColumn()
  id: string;

  @RefColumn()
  courseId: string;

  /** From 1, counted within the course. */
  @IntegerColumn()
  number: number;

  /** The course's id while this version is being written, so that there is one; null once it is published. */
  @RefColumn({ nullable: true })
  openKey: string | null;

  @ShortTextColumn(12)
  status: CourseVersionStatus;

  @RefColumn()
  unitId: string;

  @IntegerColumn()
  activityOrdinal: number;

  /** The region it is made for; null: the whole province. */
  @ShortTextColumn(12, { nullable: true })
  regionCode: string | null;

  @ShortTextColumn(40)
  title: string;

  @LongTextColumn()
  summary: string;

  @ShortTextColumn(24)
  quality: Quality;

  @ShortTextColumn(12)
  audience: Audience;

  @RefColumn()
  authorId: string;

  @ShortTextColumn(40)
  authorName: string;

  /** Ids of all who have written in it, its author first: none of them may check it. */
  @JsonColumn()
  writers: string[];

  @RefColumn({ nullable: true })
  submittedBy: string | null;

  @ShortTextColumn(40, { nullable: true })
  submittedByName: string | null;

  @RefColumn({ nullable: true })
  checkedBy: string | null;

  @ShortTextColumn(40, { nullable: true })
  checkedByName: string | null;

  @InstantColumn({ nullable: true })
  checkedAt: Date | null;

  @LongTextColumn({ nullable: true })
  returnedReason: string | null;

  /** When it goes to the learners by itself. */
  @InstantColumn({ nullable: true })
  publishAt: Date | null;

  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @InstantColumn({ nullable: true })
  retiredAt: Date | null;

  @InstantColumn()
  updatedAt: Date;

  @RevisionColumn()
  revision: number;
}
