import { Modal } from '@mantine/core';
import type { ComponentProps } from 'react';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { ClaimCriteriaPicker } from './claim-criteria-picker.tsx';

/** The same in a dialog: which criteria an item of evidence shows. */
export function ClaimCriteriaDialog(props: ComponentProps<typeof ClaimCriteriaPicker>) {
  const say = useSay();
  const { references } = usePortfolio();
  const { evidence, onCancel } = props;
  const title = say('claiming.criteria.title', { reference: references.get(evidence.id) ?? evidence.reference, title: evidence.fields.title });
  return <Modal opened onClose={onCancel} title={title} size="44rem" closeButtonProps={{ 'aria-label': say('shell.close') }}><ClaimCriteriaPicker {...props} /></Modal>;
}
