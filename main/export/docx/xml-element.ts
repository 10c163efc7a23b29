import { NextAttributeComponent, XmlComponent } from 'docx';

class Element extends XmlComponent {
  public constructor(name: string, attributes: Readonly<Record<string, string>>, children: readonly (XmlComponent | string)[]) {
    super(name);
    const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
    if (Object.keys(payload).length > 0) this.root.push(new NextAttributeComponent(payload));
    this.root.push(...children);
  }
}

/** An element that the library has no class for, with its attributes as they are written ("w:val"). */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly (XmlComponent | string)[] = []): XmlComponent {
  return new Element(name, attributes, children);
}
