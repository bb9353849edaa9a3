/** What the ids begin with of exercises that somebody made: none of the library's does. */
const OWN = 'own-';

/** The id of an exercise that somebody made; `drawn`: something that is drawn once. */
export const ownId = (drawn: string): string => `${OWN}${drawn}`;

/** Whether an id is of an exercise that somebody made: its name is known only where the exercise is. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN);
