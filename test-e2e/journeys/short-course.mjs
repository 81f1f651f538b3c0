import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const media = (name) => `/api/classroom/media/${name}`;
const captions = [{ startMs: 0, endMs: 4000, text: '急、密、转，凑齐就放下。' }];
const options = [
  { id: 'a', text: '挂断，自己去核实' },
  { id: 'b', text: '照对方说的做' },
];

/** The answer that is right in every question of the short course. */
export const rightAnswer = options[0].text;
export const shortCourse = '短课（测试）';
export const shortLesson = '一分钟不到的微课';

const question = (stem) => ({
  ...{ kind: 'single', stem, options, answer: ['a'], explanation: '先停一停，再自己核实。' },
  ...{ quality: 'SECURITY_AWARENESS', difficulty: 1 },
});

/** Every kind of block in some twenty seconds: what a lesson of five minutes does, in the patience of a test. */
const course = {
  ...{ key: 'short', ordinal: 90, title: shortCourse, summary: '给测试用的短课。', quality: 'SECURITY_AWARENESS' },
  ...{ audience: '所有网民', activityOrdinal: 5, publisher: '测试单位', demonstration: true, publishedAt: new Date(0) },
  lessons: [
    {
      title: shortLesson,
      blocks: [
        { kind: 'card', id: 'b1', seconds: 3, title: '先停一停', paragraphs: ['催你的，多半不是好事。'] },
        {
          ...{ kind: 'image', id: 'b2', seconds: 3, url: media('fraud-three-signs.svg') },
          ...{ alt: '急、密、转三个圆纹', caption: '三个字凑齐，就可以放下电话。' },
        },
        { kind: 'audio', id: 'b3', seconds: 4, url: media('fraud-rhyme.mp3'), alt: '防骗口诀', captions },
        {
          ...{ kind: 'video', id: 'b4', seconds: 4, url: media('three-checks.mp4'), poster: media('three-checks.jpg') },
          ...{ alt: '转发前三查', captions },
        },
        {
          ...{ kind: 'scenario', id: 'b5', seconds: 3, situation: '群里有人喊：快转，救人！' },
          choices: [
            { id: 'a', text: '先转了再说', consequence: '后来发现是三年前的旧闻。', advisable: false },
            { id: 'b', text: '先查一查', consequence: '大家停了手。', advisable: true },
          ],
        },
        { kind: 'checkpoint', id: 'b6', seconds: 3, questionId: '', stem: '', options: [] },
      ],
      quiz: { drawCount: 2, passMark: 60 },
    },
  ],
  questions: [
    question('接到催你转账的电话，怎么办？'),
    question('对方说要保密，怎么办？'),
    { ...question('转发之前，先做什么？'), lessonOrdinal: 1, blockId: 'b6' },
  ],
};

/**
 * A database of its own with the demonstration data and one short course, made by the server's own services. Answers the
 * settings with which a server uses it.
 */
export async function databaseWithShortCourse() {
  const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-short-course-'));
  const settings = { DATABASE_URL: `sqlite:${folder}/demonstration.sqlite`, DATA_DIR: folder };
  const dist = (file) => import(`../../server/dist/${file}`);
  const { loadConfig } = await dist('config/load-config.js');
  const { prepareDatabase } = await dist('database/prepare-database.js');
  const { loadFirstData } = await dist('database/seeds/load-first-data.js');
  const config = loadConfig({ NODE_ENV: 'development', DEMO: 'true', ...settings });
  const seed = async (dataSource) => {
    await loadFirstData(dataSource, config);
    await addCourse(dataSource, config, dist);
  };
  await prepareDatabase(config.databaseUrl, { seed });
  return { folder, settings };
}

async function addCourse(dataSource, config, dist) {
  // Nest belongs to the server; it is found from there.
  const { createRequire } = await import('node:module');
  const { NestFactory } = createRequire(new URL('../../server/package.json', import.meta.url))('@nestjs/core');
  const { SeedContextModule } = await dist('database/seeds/seed-context.module.js');
  const { UnitOfWork } = await dist('database/unit-of-work.js');
  const { CreateCourseService } = await dist('classroom/services/create-course.service.js');
  const rooms = await NestFactory.createApplicationContext(SeedContextModule.over(dataSource, config), {
    logger: ['error', 'warn'],
  });
  try {
    const service = rooms.get(CreateCourseService, { strict: false });
    await rooms.get(UnitOfWork, { strict: false }).run((tx) => service.create(tx, course));
  } finally {
    await rooms.close();
  }
}
