import {
  certificateKindNames,
  certificateStandingSentences,
  type DeskCertificateDto,
} from '@good-netizen/shared/credential/credential.dto';
import { Card, Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { certificatesCopy as copy } from '../certificates.copy';
import { CertificateActs } from './certificate-acts';

/** One certificate, and what the public is told about it. */
export function CertificateCard({ certificate }: { certificate: DeskCertificateDto }): ReactElement {
  const { number, kind, title, issuedOn, standing, reason, changedOn, electronic } = certificate;
  const items = [
    { key: 'number', label: copy.number, children: <span className="numbers">{number}</span> },
    { key: 'kind', label: copy.kind, children: certificateKindNames[kind] },
    { key: 'about', label: copy.about, children: title },
    { key: 'issuedOn', label: copy.issuedOn, children: issuedOn },
    { key: 'standing', label: copy.standing, children: certificateStandingSentences[standing] },
    { key: 'electronic', label: copy.electronic, children: electronic ? copy.taken : copy.notTaken },
    ...(reason === null ? [] : [{ key: 'reason', label: copy.reason, children: reason }]),
    ...(changedOn === null ? [] : [{ key: 'changedOn', label: copy.changedOn, children: changedOn }]),
  ];
  return (
    <Card>
      <Descriptions column={{ xs: 1, md: 2 }} items={items} />
      <CertificateActs certificate={certificate} />
    </Card>
  );
}
