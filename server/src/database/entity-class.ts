/** A TypeORM entity is a class without constructor arguments. */
export type EntityClass = new () => object;
