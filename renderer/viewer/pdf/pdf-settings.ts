interface PdfSettings {
  readonly isEvalSupported: false;
  readonly enableXfa: false;
  readonly useWasm: false;
  readonly stopAtErrors: false;
  readonly verbosity: 0;
  readonly cMapUrl: string;
  readonly cMapPacked: true;
  readonly standardFontDataUrl: string;
  readonly wasmUrl: string;
}

/** How every PDF is opened: nothing in it runs (no scripts, no forms, no eval), nothing outside it is asked for. `base`: where the page stands. */
export function pdfSettings(base: string): PdfSettings {
  const own = (folder: string): string => new URL(`pdf/${folder}/`, base).href;
  return {
    isEvalSupported: false, enableXfa: false, useWasm: false, stopAtErrors: false, verbosity: 0,
    cMapUrl: own('cmaps'), cMapPacked: true, standardFontDataUrl: own('standard_fonts'), wasmUrl: own('wasm'),
  };
}
