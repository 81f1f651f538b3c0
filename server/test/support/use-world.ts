import type { Engine } from './test-database.js';
import { createTestPlace, type TestPlace } from './test-database.js';

interface World {
  readonly app: { close(): Promise<void> };
}

/** Opens a world on a database of its own before the tests of this block, and takes both away after them. */
export function useWorld<Opened extends World>(
  engine: Engine,
  kind: { open(databaseUrl: string): Promise<Opened> },
  use: (world: Opened) => void,
): void {
  let place: TestPlace;
  let world: Opened;
  beforeAll(async () => {
    place = await createTestPlace(engine);
    world = await kind.open(place.url);
    use(world);
  });
  afterAll(async () => {
    await world.app.close();
    await place.remove();
  });
}
