import type { PlanFiles } from '../../ports/storage.ts';
import { MOST_CHARACTERS, parsePlanFile, planFileOf, shortPlanFileOf } from '../../schema/plan-file.ts';
import { packText, unpackText } from './packed-text.ts';

/**
 * The longest plan in an address, in characters. A choice: browsers and the apps that addresses are sent with take so much; what is longer
 * is handed over as a file.
 */
export const MOST_PACKED = 16_000;

export function createPlanFiles(): PlanFiles {
  const large = { ok: false, trouble: { kind: 'too-large' } } as const;
  return {
    // A character takes four bytes at most. A file that the browser cannot read is no plan.
    read: async (file, exercises) => {
      if (file.size > 4 * MOST_CHARACTERS) return large;
      const text = await file.text().catch(() => '');
      const read = parsePlanFile(text, exercises);
      if (read.ok || read.trouble.kind !== 'no-plan') return read;
      // A clinic's own programs write a CarePlan of FHIR. What is none either is no plan.
      const { parseCarePlan } = await import('../../schema/care-plan.ts');
      return parseCarePlan(text, exercises);
    },
    write: (plan, exercises) => Promise.resolve(planFileOf(plan, exercises)),
    pack: async (plan, exercises) => {
      const packed = await packText(shortPlanFileOf(plan, exercises));
      return packed.length > MOST_PACKED ? null : packed;
    },
    unpack: async (packed, exercises) => {
      if (packed.length > MOST_PACKED) return large;
      const text = await unpackText(packed, MOST_CHARACTERS);
      return text === 'too-large' ? large : parsePlanFile(text ?? '', exercises);
    },
    check: (plan, exercises) => {
      const read = parsePlanFile(planFileOf(plan, exercises), exercises);
      return Promise.resolve(read.ok ? null : read.trouble);
    },
  };
}
