import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

/**
 * Words of a person, in characters from `least` to `most`. What stands around them counts for nothing: spaces alone are no
 * reason and no name.
 */
export const HasWords = (least: number, most: number): PropertyDecorator =>
  applyDecorators(IsString(), Length(least, most), Matches(wordsOf(least), { message: `至少填写 ${least} 个字。` }));

const wordsOf = (least: number): RegExp => (least < 2 ? /\S/u : new RegExp(`\\S[\\s\\S]{${least - 2},}\\S`, 'u'));
