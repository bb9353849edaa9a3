import type { Words } from '../values.ts';

/** The page of what is kept: how much it is, whether it stays, a copy of it, and how a copy is brought back. */
export const keeping = {
  title: 'Your data',
  lead: 'All that Plumbline keeps is in this browser, on this computer. It is sent nowhere.',
  /** Leads here from other pages. */
  link: 'What is kept, and a backup',
  kept: {
    title: 'What is kept',
    loading: 'Looking up what is kept',
    /** Each stands before a number. */
    sessions: 'Sessions, with their repetitions and movements',
    mornings: 'Days with your plan',
    checkIns: 'Entries of pain, effort and warning signs',
    scales: 'Entries of what you can do',
    plan: 'Your plan',
    ownRanges: 'Exercises with your own range',
    ownExercises: 'Exercises of your own',
    writtenPlans: 'Plans that you write for others',
    settings: 'Your settings',
    isThere: 'yes',
    disk: ({ used, allowed }: Words<'used' | 'allowed'>) =>
      `Together with Plumbline itself this takes about ${used}. The browser allows about ${allowed}.`,
    diskUnknown: 'This browser does not tell me how much room it takes.',
    erase: 'Delete single sessions, or erase everything',
  },
  promise: {
    title: 'Will it stay?',
    looking: 'Asking the browser',
    given: 'The browser has promised not to delete it by itself. Only you can.',
    open: 'The browser has not promised to keep it. When the disk gets full it may delete all of it by itself.',
    ask: 'Ask the browser to keep it',
    asking: 'I have asked. If the browser shows you a question, please answer it.',
    refused:
      'The browser does not promise it yet. Nothing is lost by that. Many browsers promise it later, once the app is installed or used often. Until then, make a backup now and then.',
    unavailable: 'This browser gives no such promise here. Make a backup now and then.',
  },
  backup: {
    title: 'A backup',
    lead: 'Everything in one file: sessions and movements, what you told me, your plan, plans that you write for others, your own ranges and exercises, and your settings. Keep a copy away from this computer, on a stick for example.',
    care: 'Whoever has the file can read it. Keep it as safe as a letter from your doctor.',
    never: 'No backup was made here yet.',
    last: ({ day }: Words<'day'>) => `Last backup: ${day}.`,
    save: 'Save a backup',
    working: 'Packing',
    cancel: 'Cancel',
    saved: 'The file is ready, and the browser has it now. It lies where the browser saves all files.',
    leftOut: ({ count }: Words<'count'>) =>
      `Entries that I cannot read, or that are not finished, are not in it: ${count}.`,
    withoutPoses: ({ count }: Words<'count'>) =>
      `The movements of the oldest sets did not fit; their repetitions are in it. Sets without movements: ${count}.`,
    failed: 'No backup was made. Everything is here as it was.',
  },
  restore: {
    title: 'Bring a backup back',
    lead: 'First I show what would be added, and what newer would take the place of what is here. Nothing changes before you say so, and you can undo it while this page is open.',
    choose: 'Choose a backup file',
    fileLabel: 'A backup file',
    reading: 'Reading the file',
    from: ({ day }: Words<'day'>) => `Backup: ${day}`,
    comes: 'What would come of it here',
    renewed: 'Newer than here, takes its place',
    same: 'Here already, stays as it is',
    settings: 'Settings that you have not chosen here',
    /** Stands before the name of the plan that takes its place. */
    planInPlaceOf: ({ name }: Words<'name'>) => `In place of your plan “${name}”`,
    /** The same, where both have one name. */
    planAgain: 'Your plan, in place of an older one of the same name',
    /** Stands before `left`. */
    planLeft: 'The plan in the file: this app cannot use it',
    left: 'left out',
    nothing: 'All of it is here already. There is nothing to add.',
    yes: 'Add it',
    no: 'Leave it',
    adding: 'Adding it',
    done: 'Added',
    undone: 'Undone. Everything is as it was before.',
    failed: 'Nothing was changed. Everything is here as it was.',
    /** A file that was not taken. */
    notTaken: {
      'not-a-backup': 'This file is no backup of Plumbline. Nothing was changed. Choose another one.',
      newer:
        'This backup was made by a newer Plumbline. Load this page again to get it, then choose the file once more. Nothing was changed.',
      'too-large':
        'This file unpacks to more than any backup of Plumbline, so I stopped. Nothing was changed. Choose another one.',
      damaged:
        'This backup does not read to its end: it was cut short or changed on its way. Nothing was changed. Copy the file again, or take another backup.',
    },
  },
  offer: {
    sentence: 'Your sessions are kept in this browser only. It may delete them when the disk gets full.',
    action: 'Ask it to keep them',
  },
  due: {
    sentence: 'Your sessions have had no backup for a month or more.',
    action: 'See to it',
  },
} as const;
