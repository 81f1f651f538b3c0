import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalDataRegistry } from '../../platform/personal-data/personal-data.registry.js';
import type { ExportedSection, PersonalDataSource } from '../../platform/personal-data/personal-data-source.js';
import { CompletionRepository } from '../persistence/completion.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { LearnerRepository } from '../persistence/learner.repository.js';

/** What a learner has begun, answered and finished: theirs to take along, gone when they leave. */
@Injectable()
export class ClassroomPersonalData implements PersonalDataSource, OnModuleInit {
  readonly name = 'classroom';

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly learners: LearnerRepository,
    private readonly courses: CourseRepository,
    private readonly certificates: CompletionRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    return [
      await this.lessons(tx, netizenId),
      await this.attempts(tx, netizenId),
      await this.completions(tx, netizenId),
      await this.sessions(tx, netizenId),
    ];
  }

  async erase(tx: EntityManager, netizenId: string): Promise<void> {
    await this.learners.forget(tx, netizenId);
    await this.certificates.forget(tx, netizenId);
  }

  private async lessons(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const progress = await this.learners.listProgress(tx, netizenId);
    const lessons = await this.courses.listLessonsByIds(
      tx,
      progress.map(({ microLessonId }) => microLessonId),
    );
    const titles = new Map(lessons.map(({ id, title }) => [id, title]));
    const rows = progress.map(({ microLessonId, status, covered, bestScore, updatedAt }) => ({
      lesson: titles.get(microLessonId) ?? microLessonId,
      status,
      covered: JSON.stringify(covered),
      bestScore,
      updatedAt: updatedAt.toISOString(),
    }));
    const columns = {
      lesson: '微课',
      status: '状态',
      covered: '看过的秒',
      bestScore: '最好成绩',
      updatedAt: '更新时间',
    };
    return { key: 'lessons', title: '学习进度', columns, rows };
  }

  private async attempts(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const rows = (await this.learners.listAttempts(tx, netizenId)).map(
      ({ status, score, answers, drawnAt, ...it }) => ({
        status,
        score,
        answers: answers && JSON.stringify(answers),
        drawnAt: drawnAt.toISOString(),
        submittedAt: it.submittedAt?.toISOString() ?? null,
      }),
    );
    const columns = { status: '状态', score: '得分', answers: '作答', drawnAt: '开始时间', submittedAt: '提交时间' };
    return { key: 'quiz-attempts', title: '小测验', columns, rows };
  }

  private async completions(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const rows = (await this.learners.listCompletions(tx, netizenId)).map(({ number, status, completedAt }) => ({
      number,
      status,
      completedAt: completedAt.toISOString(),
    }));
    const columns = { number: '证书编号', status: '状态', completedAt: '完成时间' };
    return { key: 'completions', title: '学习证书', columns, rows };
  }

  private async sessions(tx: EntityManager, netizenId: string): Promise<ExportedSection> {
    const rows = (await this.learners.listSessions(tx, netizenId)).map(({ status, startedAt, closedAt }) => ({
      status,
      startedAt: startedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
    }));
    const columns = { status: '状态', startedAt: '开始时间', closedAt: '结束时间' };
    return { key: 'learning-sessions', title: '学习会话', columns, rows };
  }
}
