import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ResearchRepository } from '../../consultation/persistence/research.repository.js';
import { newId } from '../../platform/id.js';
import { simulatedResponses } from './consultation-data.js';
import { researchProjects } from './content/research.js';

const DAY_MS = 86_400_000;

/** Research for the code: one project that is finished, with its findings, and one that takes answers now. */
export async function loadResearch(rooms: INestApplicationContext, tx: EntityManager, now: Date): Promise<void> {
  const research = rooms.get(ResearchRepository, { strict: false });
  const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  for (const { opensDaysAgo, closesDaysAgo, simulatedAnswers, findings, ...project } of researchProjects) {
    const id = newId();
    const [opensAt, closesAt] = [ago(opensDaysAgo), ago(closesDaysAgo)];
    const rest = { demonstration: true, createdAt: opensAt, revision: 3 };
    await research.insert(tx, { id, ...project, opensAt, closesAt, ...rest });
    for (const response of simulatedResponses(id, simulatedAnswers, opensAt))
      await research.insertResponse(tx, response);
    for (const finding of findings) {
      await research.insertFinding(tx, { id: newId(), projectId: id, ...finding, createdAt: closesAt, revision: 1 });
    }
  }
}
