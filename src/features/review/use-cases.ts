/** All that the physio's pages ask for, in one file: it is fetched with the first of them. */
export { copyNote } from './copy-note.ts';
export { correct, nameAuthor, putAgain, takeBack } from './correct.ts';
export { forgetReviewed } from './forget-reviewed.ts';
export { loadPatients, noteLook } from './load-patients.ts';
export { closeSession, openSession, putBeside, sessionGone, showSet } from './open-session.ts';
export { saveTrial, tryBands } from './try-bands.ts';
