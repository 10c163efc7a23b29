import { describe, expect, it } from 'vitest';
import { nameUuid } from '../../../main/system/name-uuid.ts';

describe('the UUID of a name', () => {
  it('is that of RFC 9562', () => {
    expect(nameUuid('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('belongs to that name alone, in any script', () => {
    expect(nameUuid('gŵr')).toBe(nameUuid('gŵr'));
    expect(nameUuid('gŵr')).not.toBe(nameUuid('gwr'));
    expect(nameUuid('gŵr')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
