import { expect, it } from 'vitest';
import { newId } from '../../../src/edge/device/new-id.ts';

it('names each record as no other, in the form that its schema and other programs expect', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
