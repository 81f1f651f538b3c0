import { Readable } from 'node:stream';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { MediaAsset } from '../../src/media/domain/media-asset.js';
import { MediaUse } from '../../src/media/domain/media-use.js';
import { keyOf } from '../../src/media/domain/storage-keys.js';
import { MediaService } from '../../src/media/media.service.js';
import { OrgUnit } from '../../src/organisation/domain/org-unit.js';
import { newId } from '../../src/platform/id.js';
import { StorageDoor } from '../../src/platform/storage/storage-door.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { mediaAssetOf } from '../support/media-rows.js';
import { unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase } from '../support/test-database.js';

describeOnEveryDatabase('what other rooms ask of media', ({ engine }) => {
  let app: TestApp;
  let media: MediaService;
  let unitOfWork: UnitOfWork;
  let [province, county]: [string, string] = ['', ''];
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const place = await createTestPlace(engine);
    remove = () => place.remove();
    app = await startDemonstrationApp({ databaseUrl: place.url });
    media = app.app.get(MediaService, { strict: false });
    unitOfWork = app.app.get(UnitOfWork);
    province = await unitNamed(app, '省妇联');
    county = newId();
    const women = { kind: 'WOMEN', sectors: ['WOMEN'], regionCode: '520300', suspendedAt: null, revision: 1 } as const;
    await unitOfWork.run((tx) =>
      tx.insert(OrgUnit, { ...women, sectors: ['WOMEN'], id: county, name: '演示·某县妇联', parentId: province }),
    );
  });
  afterAll(async () => {
    await app.close();
    await remove();
  });

  const have = async (changes: Partial<MediaAsset>): Promise<string> => {
    const asset = mediaAssetOf({ unitId: county, ...changes });
    await unitOfWork.run((tx) => tx.insert(MediaAsset, asset));
    return asset.id;
  };
  const usesOf = (assetId: string): Promise<MediaUse[]> => unitOfWork.read((tx) => tx.findBy(MediaUse, { assetId }));
  const course = (isPublic: boolean, id = newId()) => ({ kind: 'course-version', id, title: '家长课', isPublic });

  it('says of a medium whether it is ready, of which kind, with which words, and who may show it', async () => {
    const own = await have({ alt: '三道关口的示意图' });
    const above = await have({ unitId: province, kind: 'VIDEO', status: 'PROCESSING', captionsId: own });
    const known = await unitOfWork.read((tx) => media.look(tx, county, [own, above, newId()]));
    expect(known.size).toBe(2);
    expect(known.get(own)).toMatchObject({ kind: 'IMAGE', ready: true, reachable: true, alt: '三道关口的示意图' });
    expect(known.get(above)).toMatchObject({ kind: 'VIDEO', ready: false, reachable: true, captionsId: own });
    const fromAbove = await unitOfWork.read((tx) => media.look(tx, province, [own]));
    expect(fromAbove.get(own)?.reachable).toBe(false);
  });

  it('knows its own addresses, and no others', () => {
    const id = newId();
    expect(media.mediumAt(`/api/media/a/${id}/phone-0123456789abcdef.mp4`)).toEqual({
      ...{ assetId: id, file: 'phone-0123456789abcdef.mp4' },
    });
    for (const url of [
      ...[`/api/media/a/${id}/../x.mp4`, `/api/media/a/${id}/a/b.mp4`, '/api/media/a/x/phone.mp4', ''],
      ...[
        `https://elsewhere.example/api/media/a/${id}/phone.mp4`,
        `/api/media/a/${id}/phone.mp4?x=1`,
        `/api/media/a/${id}`,
      ],
    ])
      expect(media.mediumAt(url)).toBeNull();
  });

  it('keeps account of who shows what, with the captions, and forgets what is shown no longer', async () => {
    const captionsId = await have({ kind: 'CAPTIONS' });
    const [film, picture] = [await have({ kind: 'VIDEO', captionsId }), await have({})];
    const shower = course(true);
    await unitOfWork.run((tx) => media.show(tx, shower, [film, picture, film]));
    expect(await usesOf(captionsId)).toMatchObject([{ title: '家长课', isPublic: true }]);
    await unitOfWork.run((tx) => media.show(tx, { ...shower, isPublic: false }, [picture]));
    expect([await usesOf(film), await usesOf(captionsId)]).toEqual([[], []]);
    expect(await usesOf(picture)).toMatchObject([{ isPublic: false }]);
    await unitOfWork.run((tx) => media.show(tx, shower, []));
    expect(await usesOf(picture)).toEqual([]);
  });

  it('publishes nothing that is not ready, and then changes nothing', async () => {
    const [ready, failed] = [await have({}), await have({ status: 'FAILED', failure: 'INFECTED' })];
    const shower = course(false);
    await unitOfWork.run((tx) => media.show(tx, shower, [ready, failed]));
    const gone = newId();
    const publishing = unitOfWork.run((tx) => media.show(tx, { ...shower, isPublic: true }, [ready, failed, gone]));
    await expect(publishing).rejects.toMatchObject({ code: 'MEDIA.NOT_READY', facts: { ids: [gone, failed].sort() } });
    expect(await usesOf(failed)).toMatchObject([{ isPublic: false }]);
  });

  it('reads the lines of uploaded captions', async () => {
    const file = 'track-0123456789abcdef.vtt';
    const track = { role: 'TRACK', file, contentType: 'text/vtt', bytes: 1, width: null, height: null } as const;
    const id = await have({ kind: 'CAPTIONS', renditions: [{ ...track, sha256: '0'.repeat(64) }] });
    const text = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n“别点！”&amp;先问\n第二行\n';
    await app.app.get(StorageDoor).put(keyOf(id, file), Readable.from([Buffer.from(text)]), 'text/vtt');
    const lines = await unitOfWork.read((tx) => media.captions(tx, id));
    expect(lines).toEqual([{ startMs: 1000, endMs: 2500, text: '“别点！”&先问\n第二行' }]);
    expect(await unitOfWork.read((tx) => media.captions(tx, newId()))).toBeNull();
  });
});
