import type { RequestAccountDeletionDto } from '@good-netizen/shared/identity/privacy.dto';
import { Equals } from 'class-validator';

export class RequestAccountDeletionRequest implements RequestAccountDeletionDto {
  @Equals(true, { message: '请先阅读注销说明并勾选。' })
  understood: true;
}
