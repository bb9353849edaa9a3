import type { Room } from '../shot.ts';

export const ROOMS: readonly Room[] = [
  { name: 'plain', wall: '#cfc8b8', floor: '#b88d5c', mat: '#2f62b3', ambient: 2.0, lamp: 1.6, lampYawDeg: 35, things: 'some', noise: 0 }, // prettier-ignore
  { name: 'bright', wall: '#f2f0ea', floor: '#d8c3a0', mat: '#7fb069', ambient: 2.6, lamp: 2.2, lampYawDeg: -40, things: 'few', noise: 2 }, // prettier-ignore
  { name: 'cluttered', wall: '#b9c4b4', floor: '#8f6b48', mat: '#8a4f7d', ambient: 1.7, lamp: 1.7, lampYawDeg: 60, things: 'many', noise: 4 }, // prettier-ignore
  { name: 'dim', wall: '#7d7568', floor: '#5d4a38', mat: '#3a5a40', ambient: 0.85, lamp: 0.7, lampYawDeg: -65, things: 'some', noise: 6 }, // prettier-ignore
  { name: 'blue', wall: '#8fa6bd', floor: '#6f7479', mat: '#c9a227', ambient: 1.6, lamp: 1.4, lampYawDeg: 10, things: 'many', noise: 3 }, // prettier-ignore
];
