import type { Report } from '../../../domain/report/report.ts';
import { properties } from './document.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/**
 * The part `docProps/core.xml`. The library dates it with the clock; here both dates are the report's,
 * so that the same report gives the same bytes.
 */
export function coreProperties(report: Report): { readonly path: string; readonly data: string } {
  const { title, subject, creator, keywords, lastModifiedBy } = properties(report);
  const day = `${new Date(report.stateAt).toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  const words = `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(creator)}</dc:creator>`;
  const more = `<cp:keywords>${escaped(keywords)}</cp:keywords><cp:lastModifiedBy>${escaped(lastModifiedBy)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`;
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${words}${more}${date('created')}${date('modified')}</cp:coreProperties>`;
  return { path: 'docProps/core.xml', data };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
