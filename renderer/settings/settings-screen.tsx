import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { AboutHere } from '../../main/electron/contract/settings.ts';
import { useBridge } from '../bridge/bridge.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useSay } from '../words/words.ts';
import { AboutProgram } from './about-program.tsx';
import { Appearance } from './appearance.tsx';
import { Centre } from './centre.tsx';
import { KeptHere } from './kept-here.tsx';
import { PeopleHere } from './people-here.tsx';
import './settings.css';

/** What is set on this computer; nothing of it is in any portfolio. */
export function SettingsScreen() {
  const say = useSay();
  const bridge = useBridge();
  const [about, setAbout] = useState<AboutHere | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => void bridge.about().then((answer) => { if (answer.ok) setAbout(answer.value); else setFailure(answer.failure); }), [bridge]);
  return (
    <div className="panel solo">
      <main className="main">
        <div className="head settings-head"><h1>{say('settings.title')}</h1></div>
        <div className="scroll sheet">
          {failure === null ? null : <FailureNotice failure={failure} />}
          <Appearance />
          <PeopleHere />
          {about === null ? null : <><Centre centre={about.centre} /><KeptHere about={about} /><AboutProgram version={about.version} /></>}
        </div>
      </main>
    </div>
  );
}
