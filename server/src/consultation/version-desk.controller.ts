import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DeskConsultationDto } from '@good-netizen/shared/pledge/consultation.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { BackToDraftRequest, SendToReviewRequest, StartConsultationRequest } from './requests/move-version.request.js';
import { ConsultationDeskService } from './services/consultation-desk.service.js';
import { EndConsultationService } from './services/end-consultation.service.js';
import { StartConsultationService } from './services/start-consultation.service.js';

const CODE = { activity: 1 };

/** A version of the code goes out for opinions and comes back. */
@ApiTags('desk 工作台 · 行为规范')
@Controller('desk/code-versions')
export class VersionDeskController {
  constructor(
    private readonly startConsultation: StartConsultationService,
    private readonly endConsultation: EndConsultationService,
    private readonly desk: ConsultationDeskService,
  ) {}

  @Requires('consultation.conduct', CODE)
  @Post(':id/consultation')
  async consult(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: StartConsultationRequest,
  ): Promise<DeskConsultationDto> {
    return this.desk.get(await this.startConsultation.start(actor, id, wish));
  }

  @Requires('consultation.conduct', CODE)
  @Post(':id/draft')
  @HttpCode(204)
  draft(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: BackToDraftRequest,
  ): Promise<void> {
    return this.endConsultation.backToDraft(actor, id, wish);
  }

  @Requires('consultation.conduct', CODE)
  @Post(':id/review')
  @HttpCode(204)
  review(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: SendToReviewRequest,
  ): Promise<void> {
    return this.endConsultation.sendToReview(actor, id, wish);
  }
}
