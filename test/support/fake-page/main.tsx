import { createRoot } from 'react-dom/client';
import { evidenceFieldsSchema } from '../../../domain/evidence/evidence-fields.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../../domain/evidence/evidence-id.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { App } from '../../../renderer/app.tsx';
import '../../../renderer/look/tokens.css';
import '../../../renderer/look/base.css';
import '../../../renderer/look/layout.css';
import '../../../renderer/look/controls.css';
import '../../../renderer/look/states.css';
import { makeSay } from '../../../renderer/words/say.ts';
import { Words } from '../../../renderer/words/words.ts';
import form from '../../../templates/units/PPL2GEN7-FORM.unit.json';
import { fakeBridge } from '../fake-bridge.ts';
import { FakePortfolio } from '../fake-portfolio.ts';

const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' } as const;

/** A file whose bytes are nowhere; of photographs the fake program keeps a small picture. */
function fileNamed(name: string): unknown {
  return { file: `${'0'.repeat(32)}.${name.split('.')[1] ?? ''}`, sha256: '0'.repeat(64), name, size: 1000 };
}

/** One unit, three items of evidence, nothing claimed. */
function begun(): FakePortfolio {
  const portfolio = new FakePortfolio('fakeportfolio000');
  const writer = portfolio.writer(sam);
  portfolio.write(writer, [{ kind: 'describe', v: 1, details: { candidate: 'Sam Okafor' } }]);
  portfolio.takeUp(writer, 'PPL2GEN7-FORM', unitSchema.parse(form));
  const files = [[], [fileNamed('letter.pdf')], [fileNamed('sheet.jpg')]];
  for (const [place, title] of ['Complaint log', 'Letter to a guest', 'Handover sheet'].entries()) {
    const fields = evidenceFieldsSchema.parse({ title, method: 'product', day: `2026-10-1${place}`, by: [{ role: 'candidate', name: 'Sam Okafor' }], files: files[place] });
    portfolio.write(writer, [{ kind: 'add-evidence', v: 1, evidence: evidenceIdSchema.parse(`evidence${place + 1}`), reference: evidenceReferenceSchema.parse(`E${place + 1}`), fields }]);
  }
  return portfolio;
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
const say = makeSay();
createRoot(root).render(<Words value={say}><App bridge={fakeBridge(say, begun(), sam)} /></Words>);
