import { strToU8, zipSync } from 'fflate';
import { smallPdf } from './small-pdf.ts';

/** Files that would run, ask for something elsewhere or take the window away if they were shown as what they are. `at`: who listens. */
export function hostileFiles(at: string): Readonly<Record<string, string | Uint8Array>> {
  return { 'page.html': page(at), 'drawing.svg': drawing(at), 'form.pdf': form(at), 'message.eml': message(at), 'letter.docx': letter(at) };
}

function page(at: string): string {
  return `<!doctype html><html><head>
<meta http-equiv="refresh" content="0; url=${at}/refresh">
<base href="${at}/base/"><link rel="stylesheet" href="${at}/style.css"><script src="${at}/script.js"></script>
<script>document.title = 'taken'; top.location = '${at}/top'; window.open('${at}/window'); fetch('${at}/fetch')</script>
</head><body onload="document.title='taken'"><h1>Visit notes of a hostile page</h1>
<iframe src="${at}/frame"></iframe><img src="${at}/picture.png" onerror="document.title='taken'"><a href="${at}/link" ping="${at}/ping">a link</a>
<form action="${at}/form"><input autofocus onfocus="document.title='taken'"></form></body></html>
`;
}

function drawing(at: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="document.title='taken'">
<script>document.title = 'taken'; fetch('${at}/svg-fetch')</script><image xlink:href="${at}/svg-picture.png" width="9" height="9"/><use href="${at}/svg-use.svg#a"/>
<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${at}/svg-frame"></iframe></foreignObject><text y="20">A hostile drawing</text></svg>
`;
}

/** JavaScript, an address and a program to start: at opening, at showing the page, and on the whole page as a link. */
function form(at: string): string {
  const link = `<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (${at}/pdf-link) >> >>`;
  return smallPdf('A hostile form', {
    catalog: "/OpenAction 6 0 R /AA << /WC 7 0 R >> /Names << /JavaScript << /Names [(a) 6 0 R] >> >>",
    page: `/AA << /O 7 0 R >> /Annots [${link}]`,
    more: [
      `<< /S /JavaScript /JS (app.launchURL("${at}/pdf-launch"\\); this.submitForm("${at}/pdf-submit"\\); document.title = "taken") /Next << /S /URI /URI (${at}/pdf-open) >> >>`,
      '<< /S /Launch /F (/usr/bin/true) >>',
    ],
  });
}

function message(at: string): string {
  return `From: Tom <tom@example.org>\r\nSubject: A hostile message\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Well done</p><img src="${at}/pixel.gif"><script>document.title = 'taken'</script>\r\n`;
}

/** A Word document whose picture, style and template are elsewhere. */
function letter(at: string): Uint8Array {
  const relations = (all: readonly string[]): string => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relations([`<Relationship Id="r1" Type="${type}/officeDocument" Target="word/document.xml"/>`]),
    'word/_rels/document.xml.rels': relations([`<Relationship Id="p1" Type="${type}/image" Target="${at}/docx-picture.png" TargetMode="External"/>`, `<Relationship Id="t1" Type="${type}/attachedTemplate" Target="${at}/docx-template.dotm" TargetMode="External"/>`]),
    'word/document.xml': `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "${at}/docx-entity">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${type}"><w:body><w:p><w:r><w:t>A hostile letter</w:t></w:r></w:p><w:p><w:r><w:instrText>INCLUDEPICTURE "${at}/docx-field.png"</w:instrText></w:r></w:p></w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
