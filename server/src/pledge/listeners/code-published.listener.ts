import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus } from '../../platform/events.js';
import { CodePublished } from '../events/code-published.event.js';
import { ForgetCodeService } from '../services/forget-code.service.js';

@Injectable()
export class CodePublishedListener implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly code: ForgetCodeService,
  ) {}

  onModuleInit(): void {
    this.events.on(CodePublished, () => this.code.forget());
  }
}
