import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../words/words.ts';
import { useColorScheme } from './color-scheme.ts';
import './mantine.css';
import { resolveVariables, theme } from './theme.ts';

/** Mantine in the window's look, around whatever uses it. The library does without, so that it is there at once. */
export function Mantine({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const scheme = useColorScheme();
  const named = useMemo(() => mergeThemeOverrides(theme, { components: { InputClearButton: { defaultProps: { 'aria-label': say('shell.clear') } } } }), [say]);
  return <MantineProvider theme={named} cssVariablesResolver={resolveVariables} getStyleNonce={styleNonce} defaultColorScheme={scheme} forceColorScheme={scheme}>{children}</MantineProvider>;
}

/** The name under which the part that stops the page behind a dialog from scrolling looks for the same mark. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

/** The mark that lets Mantine's own style tags pass the content security policy. */
function styleNonce(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';
}
