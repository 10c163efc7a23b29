/** A label without brackets, dots and spaces around it or its parts: "S1/(a)" is S1/a, "1.2." is 1.2. */
export function bareLabel(label: string): string {
  return label.split('/').map((part) => part.replace(/^[\s.()[\]]+|[\s.()[\]]+$/g, '')).join('/');
}
