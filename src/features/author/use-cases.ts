/** What is done with exercises of one's own, in one piece: it is fetched when the first of it is asked for. */
export { deleteOwn, openFile, restoreOwn, saveDraft, saveFile, showOwn, takeBack } from './keep.ts';
export { intentOfKey } from './keys.ts';
export { changeOwn, countBy, edit } from './make.ts';
export { endWatching, forgetShown, leaveShown, show } from './show.ts';
export { ownExerciseSentence } from '../../text/say/authoring.ts';
