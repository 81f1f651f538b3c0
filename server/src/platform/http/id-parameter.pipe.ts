import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { isId } from '../id.js';
import { InvalidInputError } from './common.errors.js';

/** For `@Param('id', IdParameterPipe)`: only an identifier of ours goes on to the database. */
@Injectable()
export class IdParameterPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (typeof value === 'string' && isId(value)) return value.toLowerCase();
    throw new InvalidInputError('编号的格式不对，请返回重新打开。', data);
  }
}
