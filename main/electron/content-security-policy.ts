/** What the page may load: its own files, evidence of portfolios that are open, and nothing else at all. Style elements need the nonce of this load. */
export function contentSecurityPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' evidence: blob: data:",
    'media-src evidence: blob:',
    "connect-src 'self' evidence:",
    "worker-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
