import { describe, expect, it } from 'vitest';
import { evidenceFileSchema } from '../../../domain/evidence/evidence-file.ts';
import { loadForms } from '../../../main/templates/forms.ts';
import { mayHoldFeedback } from '../../../renderer/unit/feedback-about.ts';
import { coverageOf } from '../../domain/building/outcomes.ts';
import { PortfolioBuilder } from '../../domain/building/portfolio-builder.ts';
import { labelled, madeUnit } from '../../domain/building/unit-builder.ts';

const unit = madeUnit({ criteria: labelled('1', '2') });
const forms = loadForms().map(({ form }) => form);
const written = evidenceFileSchema.parse({ file: `${'a'.repeat(32)}.json`, sha256: 'a'.repeat(64), size: 2, name: 'observation-record.json' });

describe('records that may hold feedback given on the day', () => {
  it('are those claimed here, written on a form with room for it, each once', () => {
    const builder = new PortfolioBuilder()
      .add('E1', { method: 'observation', written }).claim('E1', 'performance/1', 'performance/2')
      .add('E2', { method: 'observation' }).claim('E2', 'performance/1')
      .add('E3', { method: 'reflective-account', written }).claim('E3', 'performance/1')
      .add('E4', { method: 'professional-discussion', written }).claim('E4', 'performance/2')
      .add('E5', { method: 'observation', written })
      .add('E6', { method: 'observation', written }).claim('E6', 'performance/2').withdraw('E6');
    const held = mayHoldFeedback(forms, { id: builder.unit, unit, coverage: coverageOf(unit, builder) });
    expect(new Set(held.map(({ id }) => id))).toEqual(new Set([builder.id('E1'), builder.id('E4')]));
    expect(held).toHaveLength(2);
  });
});
