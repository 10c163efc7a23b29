import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from './color-scheme.ts';
import './mantine.css';
import { resolveVariables, theme } from './theme.ts';

/** Mantine in the window's look, around whatever uses it. The library does without, so that it is there at once. */
export function Mantine({ children }: { readonly children: ReactNode }) {
  const scheme = useColorScheme();
  return <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} getStyleNonce={styleNonce} defaultColorScheme={scheme} forceColorScheme={scheme}>{children}</MantineProvider>;
}

/** The name under which the part that stops the page behind a dialog from scrolling looks for the same mark. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

/** The mark that lets Mantine's own style tags pass the content security policy. */
function styleNonce(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';
}
