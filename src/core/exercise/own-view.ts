import type { SeenFrom } from '../body/view.ts';
import type { Exercise } from './exercise.ts';

/** Whether somebody is seen from where the exercise asks the camera to stand, and not from another view in which it can be judged too. */
export const isOwnView = ({ view }: Pick<Exercise, 'view'>, { near }: Pick<SeenFrom, 'near'>): boolean =>
  (view === 'side') === (near !== null);
