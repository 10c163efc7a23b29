import { BuilderElement, type XmlComponent } from 'docx';

/** An element that the library has no class for, with its attributes as they are written ("w:val"). */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlComponent[] = []): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return Object.keys(payload).length === 0 ? new BuilderElement({ name, children }) : new BuilderElement<Record<string, string>>({ name, attributes: payload, children });
}
