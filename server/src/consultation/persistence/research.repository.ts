import { Injectable } from '@nestjs/common';
import type { ResearchStatus } from '@good-netizen/shared/states/research.states';
import { Like, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { updateAtRevision } from '../../database/update-at-revision.js';
import { Finding } from '../domain/finding.js';
import { ResearchProject } from '../domain/research-project.js';
import { SurveyResponse } from '../domain/survey-response.js';
import { containing } from '../../database/text-patterns.js';

@Injectable()
export class ResearchRepository {
  async insert(tx: EntityManager, project: ResearchProject): Promise<void> {
    await tx.insert(ResearchProject, project);
  }

  find(tx: EntityManager, id: string): Promise<ResearchProject | null> {
    return tx.findOneBy(ResearchProject, { id });
  }

  change(tx: EntityManager, at: { id: string; revision: number }, changes: Partial<ResearchProject>): Promise<void> {
    return updateAtRevision(tx, ResearchProject, at, changes);
  }

  listPublic(tx: EntityManager): Promise<ResearchProject[]> {
    return tx.find(ResearchProject, { where: { status: Not('DRAFT') }, order: { opensAt: 'DESC', id: 'DESC' } });
  }

  page(
    tx: EntityManager,
    { status, q }: { status?: ResearchStatus; q?: string },
    { page, size }: { page: number; size: number },
  ): Promise<[ResearchProject[], number]> {
    const where: FindOptionsWhere<ResearchProject> = status ? { status } : {};
    if (q) where.title = Like(containing(q));
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    return tx.findAndCount(ResearchProject, { where, order, skip: (page - 1) * size, take: size });
  }

  async insertResponse(tx: EntityManager, response: SurveyResponse): Promise<void> {
    await tx.insert(SurveyResponse, response);
  }

  hasAnswered(tx: EntityManager, projectId: string, netizenId: string): Promise<boolean> {
    return tx.existsBy(SurveyResponse, { projectId, netizenId });
  }

  listResponses(tx: EntityManager, projectId: string): Promise<SurveyResponse[]> {
    return tx.find(SurveyResponse, { where: { projectId } });
  }

  countResponses(tx: EntityManager, projectId: string): Promise<number> {
    return tx.countBy(SurveyResponse, { projectId });
  }

  listFindings(tx: EntityManager, projectId: string): Promise<Finding[]> {
    return tx.find(Finding, { where: { projectId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  findFinding(tx: EntityManager, id: string): Promise<Finding | null> {
    return tx.findOneBy(Finding, { id });
  }

  async insertFinding(tx: EntityManager, finding: Finding): Promise<void> {
    await tx.insert(Finding, finding);
  }

  changeFinding(tx: EntityManager, at: { id: string; revision: number }, changes: Partial<Finding>): Promise<void> {
    return updateAtRevision(tx, Finding, at, changes);
  }

  async removeFinding(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(Finding, { id });
  }
}
