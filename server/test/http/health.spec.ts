import { jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';

let test: TestApp;
beforeEach(async () => {
  test = await startTestApp();
});
afterEach(() => test.close());

const readiness = async (): Promise<{ status: number; missing: unknown }> => {
  const answer = await test.inject('/api/health/ready');
  return { status: answer.statusCode, missing: answer.json<{ details?: { missing?: string[] } }>().details?.missing };
};

it('a started server is alive and ready', async () => {
  expect((await test.inject('/api/health/live')).json()).toEqual({ status: 'alive' });
  expect(await readiness()).toEqual({ status: 200, missing: undefined });
});

it.each([
  ['refuses', () => Promise.reject(new Error('connect ECONNREFUSED'))],
  ['is silent', () => new Promise<never>(() => undefined)],
])('a server whose database %s is alive and not ready', async (_how, read) => {
  const broken = jest.spyOn(test.app.get(UnitOfWork), 'read').mockImplementation(read);
  expect((await test.inject('/api/health/live')).statusCode).toBe(200);
  expect(await readiness()).toEqual({ status: 503, missing: ['database'] });
  broken.mockRestore();
  expect(await readiness()).toEqual({ status: 200, missing: undefined });
});

it('a server whose migrations are not complete is not ready until they are', async () => {
  const dataSource = test.app.get(DataSource);
  const table = dataSource.options.migrationsTableName ?? '';
  const unitOfWork = test.app.get(UnitOfWork);
  const [row] = await unitOfWork.read((tx) =>
    tx.query<{ id: number; name: string }[]>(`SELECT id, name FROM ${table}`),
  );
  const rename = (name: string): Promise<unknown> =>
    unitOfWork.run((tx) => tx.query(`UPDATE ${table} SET name = ? WHERE id = ?`, [name, row?.id]));
  await rename('something else');
  expect(await readiness()).toEqual({ status: 503, missing: ['migrations'] });
  await rename(row?.name ?? '');
  expect(await readiness()).toEqual({ status: 200, missing: undefined });
});
