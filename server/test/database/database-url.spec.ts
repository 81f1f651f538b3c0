import { DatabaseUrlError, parseDatabaseUrl } from '../../src/database/database-url.js';

describe('DATABASE_URL', () => {
  it('names a SQLite file, or memory', () => {
    expect(parseDatabaseUrl('sqlite:data/good-netizen.db')).toEqual({ kind: 'sqlite', path: 'data/good-netizen.db' });
    expect(parseDatabaseUrl('sqlite:///srv/db.sqlite')).toEqual({ kind: 'sqlite', path: '/srv/db.sqlite' });
    expect(parseDatabaseUrl('sqlite::memory:')).toEqual({ kind: 'sqlite', path: ':memory:' });
  });

  it('names a database on a server', () => {
    expect(parseDatabaseUrl('mysql://net:p%40ss@db.example:3307/good_netizen?ssl=true')).toEqual({
      kind: 'mysql',
      host: 'db.example',
      port: 3307,
      username: 'net',
      password: 'p@ss',
      database: 'good_netizen',
      ssl: true,
    });
    expect(parseDatabaseUrl('mysql://root@[::1]/x')).toMatchObject({
      host: '::1',
      port: 3306,
      password: '',
      ssl: false,
    });
  });

  it.each([
    '',
    'postgres://x/y',
    'sqlite:',
    'mysql://',
    'mysql://host',
    'mysql://u:secret@host/a/b',
    'mysql://u:secret@host:x/a',
  ])('is refused as %p, without showing the password', (url) => {
    expect(() => parseDatabaseUrl(url)).toThrow(DatabaseUrlError);
    expect(() => parseDatabaseUrl(url)).not.toThrow(/secret/);
  });
});
