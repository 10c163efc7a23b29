/** What the file says of itself; the same in its information dictionary and here, as PDF/A asks. */
export interface Described {
  readonly Title: string;
  readonly Author: string;
  readonly Subject: string;
  readonly Keywords: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
}

/** The XMP description (ISO 16684-1): who, what, when, and that the file is PDF/UA-1 (ISO 14289-1, 5). pdfkit adds the mark of PDF/A itself. */
export function metadataOf(info: Described): string {
  const date = `${info.CreationDate.toISOString().slice(0, 19)}Z`;
  return [
    description('xmp', 'http://ns.adobe.com/xap/1.0/', `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:CreatorTool>${xml(info.Creator)}</xmp:CreatorTool>`),
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      `<dc:title>${alternatives(info.Title)}</dc:title>`,
      `<dc:creator><rdf:Seq><rdf:li>${xml(info.Author)}</rdf:li></rdf:Seq></dc:creator>`,
      `<dc:description>${alternatives(info.Subject)}</dc:description>`,
    ].join('')),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${xml(info.Producer)}</pdf:Producer><pdf:Keywords>${xml(info.Keywords)}</pdf:Keywords>`),
    universalAccess,
  ].join('\n');
}

function description(prefix: string, namespace: string, inner: string): string {
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">${inner}</rdf:Description>`;
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// PDF/A knows only its own properties: that of PDF/UA needs its schema beside it.
const property = (name: string, value: string): string => `<pdfaProperty:${name}>${value}</pdfaProperty:${name}>`;
const universalAccess = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  property('name', 'part'), property('valueType', 'Integer'), property('category', 'internal'), property('description', 'PDF/UA version identifier'),
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
  description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
].join('');
