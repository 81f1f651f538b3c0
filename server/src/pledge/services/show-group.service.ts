import { Injectable } from '@nestjs/common';
import {
  type GroupInvitationDto,
  type GroupPledgeCheckDto,
  groupPledgeKindNames,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { renderCertificate } from '../../platform/certificate-picture/render-certificate.js';
import { renderQr } from '../../platform/certificate-picture/render-qr.js';
import { Clock } from '../../platform/clock.js';
import type { GroupPledge } from '../domain/group-pledge.js';
import { GroupNameUnseenError, GroupNotFoundError } from '../domain/group.errors.js';
import { CodeRepository } from '../persistence/code.repository.js';
import { GroupRepository } from '../persistence/group.repository.js';
import { MemberRepository } from '../persistence/member.repository.js';
import { presentGroupCheck, presentInvitation } from '../presenters/present-group.js';

/** A group as others see it: with its invitation, its check code, as a picture. How many, never who. */
@Injectable()
export class ShowGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupRepository,
    private readonly members: MemberRepository,
    private readonly codes: CodeRepository,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** Throws GroupNotFoundError, like the others. */
  async invitation(invitationCode: string): Promise<GroupInvitationDto> {
    const { group, code, members } = await this.load((tx) => this.groups.findByCode(tx, invitationCode));
    const inForce = code.status === 'PUBLISHED';
    return presentInvitation(group, { version: code.version, members, inForce, now: this.clock.now() });
  }

  /** A QR code that leads to where one joins: a PNG. */
  async invitationPicture(invitationCode: string): Promise<Buffer> {
    const { group } = await this.load((tx) => this.groups.findByCode(tx, invitationCode));
    return renderQr(`${this.config.publicOrigin}/g/${group.code}`);
  }

  async check(publicToken: string): Promise<GroupPledgeCheckDto> {
    const { group, code, members } = await this.load((tx) => this.groups.findByToken(tx, publicToken));
    return presentGroupCheck(group, code, members, this.clock.now());
  }

  /** A PNG. Throws GroupNameUnseenError too. */
  async certificate(publicToken: string): Promise<Buffer> {
    const { group, code, members } = await this.load((tx) => this.groups.findByToken(tx, publicToken));
    if (group.nameStatus !== 'SHOWN') throw new GroupNameUnseenError();
    return renderCertificate({
      title: `${groupPledgeKindNames[group.kind]}承诺`,
      emphasis: group.name,
      lines: [code.pledgeSentence, `共 ${members} 人一同承诺`],
      footnotes: [`《${code.title}》第 ${code.version} 版`, formatShanghaiDate(group.createdAt)],
      serial: group.publicToken,
      demonstration: code.demonstration,
      qrUrl: `${this.config.publicOrigin}/gc/${publicToken}`,
      motif: 'drum-tower',
    });
  }

  private load(find: (tx: EntityManager) => Promise<GroupPledge | null>) {
    return this.unitOfWork.read(async (tx) => {
      const group = await find(tx);
      const code = group && (await this.codes.findById(tx, group.codeVersionId));
      if (!group || !code) throw new GroupNotFoundError();
      const members = (await this.members.countCounted(tx, [group.id])).get(group.id) ?? 0;
      return { group, code, members };
    });
  }
}
