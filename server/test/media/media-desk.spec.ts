import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { MediaAsset } from '../../src/media/domain/media-asset.js';
import { MediaService } from '../../src/media/media.service.js';
import { newId } from '../../src/platform/id.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { mediaAssetOf } from '../support/media-rows.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';

describeOnEveryDatabase('the media of one’s units', ({ engine }) => {
  let app: TestApp;
  let remove: () => Promise<void>;
  let [women, union]: [string, string] = ['', ''];
  let people: Record<'editor' | 'manager' | 'stranger' | 'office', StaffAtDesk>;

  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    app = await startDemonstrationApp({ databaseUrl: place.url });
    [women, union] = [await unitNamed(app, '省妇联'), await unitNamed(app, '省总工会')];
    const office = await unitNamed(app, '省委网信办');
    people = {
      editor: await staffAtDesk(app, women, [grantOf('UNIT_EDITOR', women)]),
      manager: await staffAtDesk(app, women, [grantOf('UNIT_MANAGER', women)]),
      stranger: await staffAtDesk(app, union, [grantOf('UNIT_EDITOR', union)]),
      office: await staffAtDesk(app, office, [grantOf('OFFICE_ADMIN', office)]),
    };
  });
  afterAll(async () => {
    await app.close();
    await remove();
  });

  const have = async (changes: Partial<MediaAsset> = {}): Promise<string> => {
    const asset = mediaAssetOf({ unitId: women, uploadedBy: people.editor.staffId, ...changes });
    await app.app.get(UnitOfWork).run((tx) => tx.insert(MediaAsset, asset));
    return asset.id;
  };
  const list = async (who: StaffAtDesk, query: string): Promise<PageDto<MediaAssetDto>> =>
    (await who.ask('GET', `desk/media?${query}`)).json();

  it('are listed, found and sorted, for those in whose reach they are', async () => {
    const ids = [await have({ name: '甲%乙.png', bytes: 3 }), await have({ kind: 'VIDEO', name: '丙.mp4', bytes: 2 })];
    const foreign = await have({ unitId: union, name: '丁.png', bytes: 1 });
    const all = `ids=${[...ids, foreign].join(',')}`;
    const names = async (who: StaffAtDesk, query: string): Promise<string[]> =>
      (await list(who, `${all}&${query}`)).rows.map(({ name }) => name);
    expect(await names(people.editor, 'sort=bytes&order=asc')).toEqual(['丙.mp4', '甲%乙.png']);
    expect(await names(people.stranger, '')).toEqual(['丁.png']);
    expect(await names(people.office, 'sort=bytes&order=asc')).toEqual(['丁.png', '丙.mp4', '甲%乙.png']);
    expect(await names(people.editor, 'kind=VIDEO')).toEqual(['丙.mp4']);
    expect(await names(people.editor, `q=${encodeURIComponent('甲')}`)).toEqual(['甲%乙.png']);
    expect(await names(people.editor, `unitId=${union}`)).toEqual([]);
    expect(await names(people.office, `unitId=${union}`)).toEqual(['丁.png']);
    const [row] = (await list(people.editor, `ids=${ids[1]}`)).rows;
    expect(row).toMatchObject({ uploadedBy: { staffId: people.editor.staffId }, uses: [], isPublic: false });
    expect(row?.uploadedBy.name).toMatch(/演示/);
    for (const wrong of ['ids=x', 'sort=sha256', 'kind=EXE', 'sha256=1', 'size=1000'])
      expect([wrong, (await people.editor.ask('GET', `desk/media?${wrong}`)).statusCode]).toEqual([wrong, 400]);
  });

  it('are described with words and captions, by one editor at a time', async () => {
    const [film, captions] = [await have({ kind: 'VIDEO' }), await have({ kind: 'CAPTIONS' })];
    const wish = { revision: 1, name: '三查.mp4', alt: ' 三步查谣言 ', captionsId: captions };
    const done = await people.editor.ask('PUT', `desk/media/${film}`, wish);
    expect([done.statusCode, done.json()]).toEqual([
      200,
      expect.objectContaining({ name: '三查.mp4', alt: '三步查谣言', captionsId: captions, revision: 2 }),
    ]);
    const late = await people.manager.ask('PUT', `desk/media/${film}`, wish);
    expect([late.statusCode, late.json()]).toEqual([409, expect.objectContaining({ code: 'COMMON.EDITED_MEANWHILE' })]);
    const picture = await have();
    for (const [id, captionsId] of [
      [picture, captions],
      [film, picture],
      [film, newId()],
      [film, await have({ kind: 'CAPTIONS', unitId: union })],
      [film, await have({ kind: 'CAPTIONS', status: 'FAILED', failure: 'UNREADABLE' })],
    ] as const) {
      const refused = await people.editor.ask('PUT', `desk/media/${id}`, { ...wish, revision: 2, captionsId });
      expect([refused.statusCode, refused.json()]).toEqual([
        422,
        expect.objectContaining({ code: 'MEDIA.CAPTIONS_UNFIT', field: 'captionsId' }),
      ]);
    }
    expect((await people.stranger.ask('PUT', `desk/media/${film}`, wish)).statusCode).toBe(404);
    expect((await people.editor.ask('PUT', `desk/media/${film}`, { ...wish, alt: '字'.repeat(301) })).statusCode).toBe(
      400,
    );
  });

  it('are removed when nobody shows them, by those who may, on record', async () => {
    const [film, captions] = [await have({ kind: 'VIDEO' }), await have({ kind: 'CAPTIONS' })];
    const media = app.app.get(MediaService, { strict: false });
    const course = { kind: 'course-version', id: newId(), title: '家长课', isPublic: false };
    await people.editor.ask('PUT', `desk/media/${film}`, {
      revision: 1,
      name: '三查.mp4',
      alt: '',
      captionsId: captions,
    });
    await app.app.get(UnitOfWork).run((tx) => media.show(tx, course, [film]));
    const used = await people.editor.ask('DELETE', `desk/media/${film}`);
    expect([used.statusCode, used.json()]).toEqual([409, expect.objectContaining({ code: 'MEDIA.IN_USE' })]);
    expect((used.json() as { message: string }).message).toContain('家长课');
    await app.app.get(UnitOfWork).run((tx) => media.show(tx, course, []));
    const spoken = await people.editor.ask('DELETE', `desk/media/${captions}`);
    expect((spoken.json() as { message: string }).message).toContain('三查.mp4');
    expect((await people.stranger.ask('DELETE', `desk/media/${film}`)).statusCode).toBe(404);
    expect((await people.editor.ask('DELETE', `desk/media/${film}`)).statusCode).toBe(204);
    expect((await people.editor.ask('DELETE', `desk/media/${captions}`)).statusCode).toBe(204);
    expect((await people.editor.ask('GET', `desk/media/${film}`)).statusCode).toBe(404);
  });
});
