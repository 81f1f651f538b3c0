import type { TaskStatus } from '@good-netizen/shared/desk/desk.dto';
import { Entity, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../database/columns.js';

/** A long task that somebody started at the desk. */
@Entity({ name: 'desk_task' })
@Index('desk_task_staff_id_created_at_idx', ['staffId', 'createdAt'])
@Index('desk_task_status_idx', ['status'])
export class DeskTask {
  @IdColumn()
  id: string;

  @RefColumn()
  staffId: string;

  @ShortTextColumn(40)
  kind: string;

  @ShortTextColumn(120)
  title: string;

  @ShortTextColumn(12)
  status: TaskStatus;

  @IntegerColumn()
  done: number;

  @IntegerColumn({ nullable: true })
  total: number | null;

  @InstantColumn()
  createdAt: Date;

  /** When the task last said how far it is; silence for minutes means that its process is gone. */
  @InstantColumn()
  heardAt: Date;

  @InstantColumn({ nullable: true })
  finishedAt: Date | null;

  @InstantColumn({ nullable: true })
  cancelAskedAt: Date | null;

  @ShortTextColumn(120, { nullable: true })
  fileName: string | null;

  @IntegerColumn({ nullable: true })
  fileBytes: number | null;

  @InstantColumn({ nullable: true })
  fileExpiresAt: Date | null;

  @LongTextColumn({ nullable: true })
  problem: string | null;
}
