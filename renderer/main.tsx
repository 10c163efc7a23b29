import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/tokens.css';
import './look/base.css';
import './look/layout.css';
import './look/controls.css';
import './look/states.css';
import { App } from './app.tsx';
import { makeSay } from './words/say.ts';
import { Words } from './words/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(
  <StrictMode>
    <Words value={makeSay()}>
      <App bridge={window.attest} />
    </Words>
  </StrictMode>,
);
