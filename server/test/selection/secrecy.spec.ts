import { apiUrl, Paths } from '@good-netizen/shared/paths';
import { approval1To5Daily } from '@good-netizen/shared/selection/rule-presets';
import { Ballot } from '../../src/selection/domain/ballot.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { newVoter, VotingWorld, type TestSelection } from './voting-world.js';

describeOnEveryDatabase('before a selection is closed', (open) => {
  let world: VotingWorld;
  beforeAll(async () => {
    world = await VotingWorld.open(open.engine);
  });
  afterAll(() => world.end());

  const one = ({ candidates }: TestSelection, i: number) => [{ candidateId: candidates[i % 6] as string, votes: 1 }];

  /** Everything that anybody may read, with the names of this selection's rows taken out. */
  async function publicFace({ id, candidates }: TestSelection): Promise<string[]> {
    const paths = [
      Paths.selection.detail(id),
      Paths.selection.candidates(id),
      ...candidates.map((candidate) => Paths.selection.candidate(id, candidate)),
      Paths.selection.result(id),
      Paths.programme.activity(4),
    ];
    const answers = await Promise.all(paths.map((path) => world.app.inject(apiUrl(path))));
    const known = [id, ...candidates];
    return answers.map(({ statusCode, headers, body }) => {
      const text = known.reduce((all, name, i) => all.replaceAll(name, `<${i}>`), body);
      const bare = text.replace(/"requestId":"[^"]*"/, '');
      return `${statusCode} ${String(headers['content-length'])} ${bare}`;
    });
  }

  it('two selections with different votes look alike to everybody', async () => {
    const [loved, loathed, empty] = [
      await world.createSelection(approval1To5Daily, 6),
      await world.createSelection(approval1To5Daily, 6),
      await world.createSelection(approval1To5Daily, 6),
    ];
    await Promise.all(Array.from({ length: 30 }, () => world.cast(loved.id, newVoter(), one(loved, 0))));
    await Promise.all(Array.from({ length: 7 }, () => world.cast(loathed.id, newVoter(), one(loathed, 5))));
    world.clock.advanceSeconds(30);
    const [a, b, c] = [await publicFace(loved), await publicFace(loathed), await publicFace(empty)];
    expect(a.slice(0, 9)).toEqual(c.slice(0, 9));
    expect(b.slice(0, 9)).toEqual(c.slice(0, 9));
    expect(a.join()).not.toMatch(/"(ballots|voters|turnout|count)"/);
  });

  it('the rows of ballots tell neither what was chosen nor how many choices there were', async () => {
    const selection = await world.createSelection(approval1To5Daily, 6);
    const all = selection.candidates.slice(0, 5).map((candidateId) => ({ candidateId, votes: 1 }));
    const answers = [];
    for (let choices = 1; choices <= 5; choices += 1) {
      answers.push(await world.cast(selection.id, newVoter(), all.slice(0, choices)));
    }
    const rows = (await world.dataSource.query('SELECT * FROM ballot')) as Record<string, unknown>[];
    const own = rows.filter((row) => row['selection_id'] === selection.id);
    expect(own).toHaveLength(5);
    expect(new Set(own.map((row) => String(row['sealed']).length)).size).toBe(1);
    for (const row of own) {
      const bytes = Object.values(row).map((value) => {
        const text = String(value);
        return `${text} ${Buffer.from(text, 'base64url').toString('latin1')} ${Buffer.from(text, 'hex').toString('latin1')}`;
      });
      for (const candidate of selection.candidates) expect(bytes.join()).not.toContain(candidate);
      for (const { salt } of answers) expect(bytes.join()).not.toContain(salt);
      expect(row['leaf_index']).toBeNull();
    }
  });

  it('equal choices of two people look different', async () => {
    const selection = await world.createSelection(approval1To5Daily, 6);
    await world.cast(selection.id, newVoter(), one(selection, 0));
    await world.cast(selection.id, newVoter(), one(selection, 0));
    const [first, second] = await world.dataSource.getRepository(Ballot).findBy({ selectionId: selection.id });
    expect(first?.sealed).not.toBe(second?.sealed);
    expect(first?.commitment).not.toBe(second?.commitment);
  });
});
