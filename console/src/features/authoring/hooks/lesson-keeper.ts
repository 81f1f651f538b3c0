import type { DraftLessonDto } from '@good-netizen/shared/authoring/authoring.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { type Merge, mergeEdits, type Values } from '@/components/form/merge';
import { hasCode, isTransient, sentenceFor } from '@/lib/http/api-error';
import { fromParts, type LessonText, partsOf, textOf } from '../domain/lesson-text';

/** CLASH: somebody else saved in the meantime and one has to decide. FAILED: tried again by itself. REFUSED: not. */
export type Kept = 'SAVED' | 'WAITING' | 'SAVING' | 'FAILED' | 'REFUSED' | 'CLASH';

export interface KeeperState {
  text: LessonText;
  kept: Kept;
  problem: string | null;
  meeting: { theirs: DraftLessonDto; merge: Merge } | null;
  /** Grows when the words were changed by something else than typing: fields that hold their own text begin anew. */
  generation: number;
}

export interface Doors {
  save: (text: LessonText, revision: number) => Promise<DraftLessonDto>;
  /** As it is at the server now; `null`: it is not there any more. */
  read: () => Promise<DraftLessonDto | null>;
}

const PAUSE_MS = 1200;
const RETRY_MS = 5000;

/** Saves a lesson while it is written, one save after another, and never over somebody else's words. */
export class LessonKeeper {
  private state: KeeperState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private base: LessonText;
  private revision: number;

  constructor(
    lesson: DraftLessonDto,
    private readonly doors: Doors,
    private readonly goneSentence: string,
  ) {
    this.base = textOf(lesson);
    this.revision = lesson.revision;
    this.state = { text: this.base, kept: 'SAVED', problem: null, meeting: null, generation: 0 };
  }

  readonly look = (): KeeperState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (change: Partial<LessonText>): void => {
    const text = { ...this.state.text, ...change };
    if (this.state.kept === 'SAVING' || this.state.kept === 'CLASH') return this.tell({ text });
    this.tell({ text, kept: 'WAITING' });
    this.later(PAUSE_MS);
  };

  /** Changes the words from outside their fields, such as putting a block back. */
  readonly rewrite = (change: Partial<LessonText>): void => {
    this.tell({ generation: this.state.generation + 1 });
    this.change(change);
  };

  /** Saves now what waits. */
  readonly flush = (): void => {
    clearTimeout(this.timer);
    if (['WAITING', 'FAILED', 'REFUSED'].includes(this.state.kept)) void this.send();
  };

  /** What was read anew in the background: taken when nothing of one's own would be lost. */
  offer(lesson: DraftLessonDto): void {
    if (this.state.kept === 'SAVED' && lesson.revision > this.revision) this.adopt(lesson);
  }

  /** Goes on with both people's words. */
  readonly settle = (values: Values): void => {
    const { meeting } = this.state;
    if (!meeting) return;
    this.adopt(meeting.theirs);
    this.tell({ text: fromParts(values), kept: 'WAITING' });
    this.flush();
  };

  /** Gives up one's own words for the other person's. */
  readonly takeTheirs = (): void => {
    if (this.state.meeting) this.adopt(this.state.meeting.theirs);
  };

  private async send(): Promise<void> {
    const { text } = this.state;
    this.tell({ kept: 'SAVING', problem: null });
    try {
      this.revision = (await this.doors.save(text, this.revision)).revision;
      this.base = text;
    } catch (error) {
      return this.fail(error);
    }
    if (this.state.text === text) return this.tell({ kept: 'SAVED' });
    this.tell({ kept: 'WAITING' });
    this.later(PAUSE_MS);
  }

  private async fail(error: unknown): Promise<void> {
    if (hasCode(error, ErrorCode.EDITED_MEANWHILE)) return this.meet();
    const retries = isTransient(error);
    this.tell({ kept: retries ? 'FAILED' : 'REFUSED', problem: sentenceFor(error) });
    if (retries) this.later(RETRY_MS);
  }

  private async meet(): Promise<void> {
    let theirs: DraftLessonDto | null;
    try {
      theirs = await this.doors.read();
    } catch (error) {
      this.tell({ kept: 'FAILED', problem: sentenceFor(error) });
      return this.later(RETRY_MS);
    }
    if (!theirs) return this.tell({ kept: 'REFUSED', problem: this.goneSentence });
    const merge = mergeEdits(partsOf(this.base), partsOf(this.state.text), partsOf(textOf(theirs)));
    this.tell({ kept: 'CLASH', meeting: { theirs, merge } });
  }

  private adopt(lesson: DraftLessonDto): void {
    this.base = textOf(lesson);
    this.revision = lesson.revision;
    const generation = this.state.generation + 1;
    this.tell({ text: this.base, kept: 'SAVED', problem: null, meeting: null, generation });
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.flush, ms);
  }

  private tell(change: Partial<KeeperState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
