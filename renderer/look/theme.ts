import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// Mantine wants ten shades; every colour that shows is a token (tokens.css), set by `resolveVariables` below.
const petrol: MantineColorsTuple = ['#E2F0F1', '#C9E3E6', '#A9D1D6', '#8CC1C7', '#62A9B2', '#3D8F9A', '#237A87', '#0B6472', '#084C57', '#06383F'];

/** Mantine in the window's own look: its tokens, its sizes, its faces. */
export const theme = createTheme({
  primaryColor: 'petrol',
  colors: { petrol },
  primaryShade: { light: 7, dark: 4 },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: 'var(--t-micro)', sm: 'var(--t-base)', md: 'var(--t-base)', lg: 'var(--t-read)', xl: 'var(--t-title)' },
  lineHeights: { xs: '1.45', sm: '1.54', md: '1.54', lg: '1.47', xl: '1.4' },
  radius: { xs: '4px', sm: '5px', md: '6px', lg: '8px', xl: '10px' },
  defaultRadius: 'md',
  headings: { fontFamily: 'var(--sans)', fontWeight: '600' },
  cursorType: 'default',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Input: { vars: () => ({ wrapper: { '--input-height': 'var(--h-control)' } }) },
    // The page never scrolls, so nothing has to be locked (and its style tag would lack the mark the policy asks for).
    Modal: { defaultProps: { lockScroll: false, centered: true, overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 160 } } },
    Drawer: { defaultProps: { lockScroll: false, position: 'right', transitionProps: { duration: 160 } } },
    // Their headers are no banners of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Menu: { defaultProps: { transitionProps: { duration: 120 } } },
  },
});

const variables = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--notyet)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line-2)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
  '--mantine-primary-color-light': 'var(--accent-tint)',
  '--mantine-primary-color-light-hover': 'var(--accent-tint)',
  '--mantine-primary-color-light-color': 'var(--accent-strong)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-petrol-filled': 'var(--accent)',
  '--mantine-color-petrol-filled-hover': 'var(--accent-strong)',
  '--mantine-color-petrol-outline': 'var(--accent)',
  '--mantine-color-petrol-light': 'var(--accent-tint)',
  '--mantine-color-petrol-light-color': 'var(--accent-strong)',
};

/** Mantine's own colours become the tokens, which know light and dark themselves. */
export const resolveVariables: CSSVariablesResolver = () => ({ variables, light: variables, dark: variables });
