import fastify from 'fastify';
import { addShortWays, type ShortWay } from '../../src/platform/http/short-ways.js';

const way = (take: ShortWay['take'], url = '/things/:id'): ShortWay => ({ method: 'POST', url, take });

async function ask(short: ShortWay) {
  const server = fastify();
  addShortWays(server, [short]);
  server.post('/things/:id', () => ({ by: 'the usual way' }));
  server.get('/things/:id', () => ({ by: 'the other method' }));
  return server.inject({ method: 'POST', url: '/things/7' });
}

describe('a short way', () => {
  it('answers what it takes', async () => {
    const answer = await ask(way(({ params }) => Promise.resolve({ by: 'the short way', params })));
    expect(answer.json()).toEqual({ by: 'the short way', params: { id: '7' } });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('leaves what it declines to the usual way', async () => {
    expect((await ask(way(() => null))).json()).toEqual({ by: 'the usual way' });
  });

  it('has its errors answered like those of the route', async () => {
    const full = Object.assign(new Error('full'), { statusCode: 503 });
    for (const take of [
      () => Promise.reject(full),
      (): null => {
        throw full;
      },
    ])
      // prettier-ignore
      expect((await ask(way(take))).statusCode).toBe(503);
  });

  it('keeps a server from starting when its route is gone', async () => {
    await expect(ask(way(() => null, '/gone'))).rejects.toThrow('no route POST /gone for its short way');
  });
});
