import type { Import } from './imports-of.ts';

/** The circles among imports, each as the files that lead round; types count too, because a circle of types is one of ideas. */
export function circlesAmong(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, readonly string[]>();
  for (const { from, leadsTo } of imports) if (leadsTo !== null) next.set(from, [...(next.get(from) ?? []), leadsTo]);
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const seen = way.indexOf(file);
    if (seen >= 0) circles.push([...way.slice(seen), file].join(' -> '));
    if (seen >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) follow(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return circles;
}
