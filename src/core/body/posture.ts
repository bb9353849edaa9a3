/** How the body lies in the world: it decides what "trunk" is measured against and which way the front of the body faces. */
export type Posture = 'hands-and-knees' | 'supine' | 'upright';
