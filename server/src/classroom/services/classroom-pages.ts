import { Injectable } from '@nestjs/common';
import { JsonCache } from '../../platform/json-cache.js';
import { SearchService } from '../../search/search.service.js';

/** What readers have at hand of this room. */
@Injectable()
export class ClassroomPages {
  constructor(
    private readonly cache: JsonCache,
    private readonly search: SearchService,
  ) {}

  forget(): void {
    this.cache.forget('classroom/');
    this.search.changed('COURSE', 'LESSON');
  }
}
