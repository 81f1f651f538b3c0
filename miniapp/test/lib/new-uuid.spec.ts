import { newUuid } from '@/lib/new-uuid';

describe('an identifier that the device makes', () => {
  it('is a UUID of version 4, another one each time', async () => {
    const made = await Promise.all(Array.from({ length: 200 }, newUuid));
    for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(made).size).toBe(200);
    expect(new Set(made.map((id) => id.charAt(19))).size).toBe(4);
  });
});
