import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/tokens.css';
import './look/base.css';
import './look/layout.css';
import './look/controls.css';
import './look/states.css';
import { App } from './app.tsx';
import { askAhead } from './bridge/asked-ahead.ts';
import { makeSay } from './words/say.ts';
import { Words } from './words/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
const asked = askAhead(window.attest);
const say = makeSay();
// Not awaited at the top level: parts that come later would then be cut off from what this file brings.
void asked.then((ahead) => createRoot(root).render(<StrictMode><Words value={say}><App bridge={window.attest} ahead={ahead} /></Words></StrictMode>));
