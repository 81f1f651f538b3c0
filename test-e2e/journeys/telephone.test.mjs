import { describe } from 'node:test';
import { chromiumAbsence } from '../../scripts/lib/chromium.mjs';
import { useWorld } from '../support/world.mjs';
import { chapters } from './chapters.mjs';
import { becomeSigner, readFourQualities, readPage } from './pledge-steps.mjs';

describe('a person pledges in the mini-program', { skip: chromiumAbsence }, () => {
  const world = useWorld();
  const chapter = chapters();
  let storage;

  /** Opens the mini-program anew at a page, as the person who signed in the last time. */
  const visit = (open) => world.telephone('小杨', { storage, open });
  const leave = async (telephone) => {
    storage = await telephone.storage();
    telephone.assertNoErrors();
    await telephone.close();
  };

  chapter('reads the code of conduct and signs it on the server', async () => {
    const telephone = await visit(readPage);
    await readFourQualities(telephone);
    await telephone.tap('微信登录后签署');
    await telephone.tap('同意并继续');
    await telephone.waitForText('您的年龄段');
    await becomeSigner(telephone);
    await telephone.waitForPage('features/pledge/pages/certificate/index');
    await telephone.tap('打开查验页');
    await telephone.waitForText('这份承诺真实有效');
    await leave(telephone);
  });
});
