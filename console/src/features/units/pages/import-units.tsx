import type { ReactElement } from 'react';
import { Page } from '@/components/page/page';
import { ImportWizard } from '@/desk/import-wizard';
import { applyImport, planImport } from '../api/import-units';
import { unitsCopy as copy } from '../units.copy';

/** Many units at once, from a table. */
export default function ImportUnitsPage(): ReactElement {
  return (
    <Page title={copy.importTitle} above={[{ title: copy.title, path: '/units' }]}>
      <ImportWizard
        hint={copy.importColumns}
        titles={copy.importTitles}
        onPlan={planImport}
        onApply={applyImport}
        applyText={copy.importApply}
      />
    </Page>
  );
}
