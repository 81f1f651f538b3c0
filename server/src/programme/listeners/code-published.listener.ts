import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '../../platform/events.js';
import { CodePublished } from '../../pledge/events/code-published.event.js';
import { ForgetPagesService } from '../services/forget-pages.service.js';

@Injectable()
export class CodePublishedListener implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly pages: ForgetPagesService,
  ) {}

  onModuleInit(): void {
    this.events.on(CodePublished, () => this.pages.forget());
  }
}
