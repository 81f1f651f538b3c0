import { Injectable } from '@nestjs/common';
import { JsonCache } from '../../platform/json-cache.js';
import { SearchService } from '../../search/search.service.js';
import { CurrentCode } from './current-code.js';

/** After a publication: nobody is shown, or asked to sign, the former version as the one in force. */
@Injectable()
export class ForgetCodeService {
  constructor(
    private readonly code: CurrentCode,
    private readonly cache: JsonCache,
    private readonly search: SearchService,
  ) {}

  forget(): void {
    this.code.forget();
    this.cache.forget('code/');
    this.search.changed('ARTICLE');
  }
}
