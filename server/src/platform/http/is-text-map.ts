import { ValidateBy } from 'class-validator';

/** An object whose values are all texts, such as the filters of a list; nothing in it nests. */
export const IsTextMap = (): PropertyDecorator =>
  ValidateBy({
    name: 'isTextMap',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.values(value).every((each) => typeof each === 'string'),
    },
  });
