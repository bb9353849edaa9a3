/** The concerns that red-flag questions ask about (clinical#red-flags). */
export const FLAG_IDS = [
  'cauda-equina',
  'fracture',
  'cancer',
  'infection',
  'cord',
  'neck-artery',
  'heart-lungs',
  'calf-clot',
  'nerve',
] as const;

export type FlagId = (typeof FLAG_IDS)[number];
