import type { Words } from '../values.ts';

/** The page of handing sessions over as a file, and of taking in files that others give. */
export const exchange = {
  title: 'Hand over and take in',
  lead: 'Your sessions as a file for your physio, and files that somebody gave you. I send nothing: the file is yours to give.',
  /** Leads here from other pages. */
  link: 'A file for your physio, or a file from somebody',
  give: {
    title: 'A file for your physio',
    which: 'Which sessions',
    periods: { weeks: 'Of the last two weeks', months: 'Of the last three months', all: 'All of them' },
    what: 'What else is in it',
    days: 'What I told of pain, effort and what I can do',
    plan: 'My plan',
    traces: 'My movements, as moving points without a picture',
    name: 'Your name in the file',
    nameHint: 'You may leave it empty. Then a number stands there that says nothing of you.',
    who: 'Who can open it',
    sealings: {
      passphrase: 'Whoever knows the passphrase',
      recipient: 'Only who has the key of my physio',
      open: 'Whoever has the file',
    },
    passphrase: 'Passphrase',
    passphraseHint:
      'Write it down, and tell it to your physio by telephone, not together with the file. Without it nobody can open the file, not even I.',
    recipient: 'Key of your physio',
    recipientHint: 'Your physio gives it to you. It begins with age1.',
    make: 'Make the file',
    working: 'Collecting your sessions',
    none: 'There is no session of that time here. Choose a longer time.',
    short: 'The passphrase needs eight characters or more. Nothing was made yet.',
    noKey: 'I do not know this as a key. It begins with age1. Nothing was made yet.',
    withoutRoom: ({ count }: Words<'count'>) =>
      `The oldest sessions did not fit into one file, and are not in it: ${count}.`,
    failed: 'No file was made. Everything is here as it was.',
  },
  take: {
    title: 'A file that somebody gave you',
    lead: 'First I show what is in it. I keep nothing before you say so.',
    choose: 'Choose a session file',
    fileLabel: 'A session file',
    locked: 'This file is encrypted. What opens it, whoever gave it to you can tell you.',
    wrong: 'That does not open it. Look at each character, and try once more.',
    secret: 'Passphrase or secret key',
    unlock: 'Open it',
    from: ({ name, day }: Words<'name' | 'day'>) => `From ${name}, ${day}`,
    unnamed: ({ day }: Words<'day'>) => `From somebody without a name, ${day}`,
    own: ({ day }: Words<'day'>) => `From you, ${day}`,
    /** `count` sessions; days of the first and the last. */
    holds: ({ count, first, last }: Words<'count' | 'first' | 'last'>) =>
      `Sessions in it: ${count}. The first: ${first}. The last: ${last}.`,
    holdsOne: ({ first }: Words<'first'>) => `One session is in it: ${first}.`,
    traces: ({ count }: Words<'count'>) => `Sets with their movements: ${count}.`,
    first: 'I have nothing of this person yet.',
    known: 'I have files of this person already. What is new would come to them.',
    ofYou: 'It would come to your own sessions.',
    comes: 'This would be kept here',
    /** Each stands before a number. */
    sessions: 'Sessions, with their repetitions',
    corrections: 'Remarks and corrections of a physio',
    newPlan: 'A plan',
    nothing: 'All of it is here already. There is nothing to keep.',
    yes: 'Keep it',
    adding: 'Keeping it',
    done: 'Kept',
    /** A file that was not taken. */
    notTaken: {
      empty: 'This file is empty. Nothing was kept. Choose another one.',
      'not-a-session-file': 'This is no session file of Plumbline. Nothing was kept. Choose another one.',
      'cut-short': 'This file ends before its end: a part of it is missing. Nothing was kept. Have it sent once more.',
      'not-whole':
        'Something in this file was changed or lost on its way, so I do not trust it. Nothing was kept. Have it sent once more.',
      'too-deep': 'This file is built as no file of Plumbline is, so I stopped. Nothing was kept.',
      'too-large': 'This file holds more than any file of Plumbline, so I stopped. Nothing was kept.',
      newer:
        'This file was made by a newer Plumbline. Load this page again to get it, then choose the file once more. Nothing was kept.',
      odd: 'Something in this file makes no sense, so I took nothing of it. Have it made anew by whoever gave it to you.',
    },
  },
  people: {
    title: 'Whose sessions are here',
    lead: 'I can save them for a spreadsheet, or for the system of a clinic. Movements stay out of that.',
    loading: 'Looking up whose sessions are here',
    /** Whoever exercises on this computer, and the name that they gave themselves. */
    own: 'This computer',
    ownNamed: ({ name }: Words<'name'>) => `${name}, this computer`,
    /** A name that somebody has written is read apart from the sentence around it: it may be of another direction (Unicode, annex 9). */
    named: ({ name }: Words<'name'>) => `\u2068${name}\u2069`,
    unnamed: 'Somebody without a name',
    /** When the last file of theirs came. */
    last: ({ name, day }: Words<'name' | 'day'>) => `${name}, last file: ${day}`,
    withName: 'Write the name into it',
    table: 'Save as a table (CSV)',
    record: 'Save as a record (FHIR)',
    saving: 'Putting it together',
    forget: 'Forget',
    forgetAsk: 'Everything of this person on this device goes for good. This cannot be undone.',
    forgetYes: 'Forget for good',
    forgetNo: 'Keep everything',
    forgetting: 'Forgetting',
    forgotten: 'Everything of this person is gone from this device.',
  },
} as const;
