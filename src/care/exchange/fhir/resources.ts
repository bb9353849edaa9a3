/**
 * What of FHIR R4 (4.0.1) is written here, and no more of each type than that. Tests hold what is made of it against the published
 * definitions.
 */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}
export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: string;
  readonly code: string;
}
export interface Identifier {
  readonly system: string;
  readonly value: string;
}
interface Reference {
  readonly reference: string;
}
interface Period {
  readonly start: string;
  readonly end?: string;
}
export interface Annotation {
  readonly text: string;
  readonly time?: string;
  readonly authorString?: string;
}
export interface Extension {
  readonly url: string;
  readonly valueString?: string;
}

export interface Component {
  readonly code: CodeableConcept;
  readonly valueQuantity?: Quantity;
  readonly valueString?: string;
  readonly valueBoolean?: boolean;
  readonly dataAbsentReason?: CodeableConcept;
}

export interface Patient {
  readonly resourceType: 'Patient';
  readonly identifier: readonly Identifier[];
  readonly name?: readonly { readonly text: string }[];
}

export interface Device {
  readonly resourceType: 'Device';
  readonly identifier: readonly Identifier[];
  readonly deviceName: readonly { readonly name: string; readonly type: 'user-friendly-name' | 'model-name' }[];
  readonly note?: readonly Annotation[];
}

export interface Observation {
  readonly resourceType: 'Observation';
  readonly identifier: readonly Identifier[];
  readonly status: 'final' | 'corrected';
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime?: string;
  readonly effectivePeriod?: Period;
  readonly valueQuantity?: Quantity;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly dataAbsentReason?: CodeableConcept;
  readonly note?: readonly Annotation[];
  readonly bodySite?: CodeableConcept;
  readonly device?: Reference;
  readonly hasMember?: readonly Reference[];
  readonly component?: readonly Component[];
}

export interface CarePlanActivity {
  readonly extension?: readonly Extension[];
  readonly detail: {
    readonly kind: 'ServiceRequest';
    readonly code: CodeableConcept;
    readonly status: 'scheduled';
    readonly scheduledTiming?: { readonly repeat: { readonly dayOfWeek: readonly string[] } };
    readonly quantity?: Quantity;
    readonly description?: string;
  };
}

export interface CarePlan {
  readonly resourceType: 'CarePlan';
  readonly extension?: readonly Extension[];
  readonly identifier: readonly Identifier[];
  readonly status: 'active';
  readonly intent: 'plan';
  readonly title: string;
  readonly subject: Reference;
  readonly created: string;
  readonly activity: readonly CarePlanActivity[];
  readonly note?: readonly Annotation[];
}

export type Resource = Patient | Device | Observation | CarePlan;

export interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
  readonly request:
    | { readonly method: 'POST'; readonly url: Resource['resourceType']; readonly ifNoneExist: string }
    | { readonly method: 'PUT'; readonly url: `${Resource['resourceType']}?${string}` };
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction';
  readonly entry: readonly Entry[];
}
