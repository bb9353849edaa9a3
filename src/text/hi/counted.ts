import type { Side } from '../../core/body/landmarks.ts';
import type { Countable } from '../../core/exercise/exercise.ts';
import { pick, type Count } from '../values.ts';

/** Parts of Hindi sentences that several of them share. */

/** The side as an adjective of what is feminine (an arm, a side, an elbow): "बाईं बाँह", "बाईं तरफ़". */
export const sideOfHer = { left: 'बाईं', right: 'दाईं' } as const;
/** The same of what is masculine, standing by itself ("दायाँ उठाएँ"), and before a postposition ("बाएँ पैर पर"). */
export const sideOfHim = { left: 'बायाँ', right: 'दायाँ' } as const;
export const sideBefore = { left: 'बाएँ', right: 'दाएँ' } as const;
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

// All three are masculine and the same for one and for many, so that one sentence fits each of them.
const COUNTABLES = { repetitions: 'दोहराव', holds: 'ठहराव', rounds: 'राउंड' } as const;
export const countable = (of: Countable): string => COUNTABLES[of];
export const counted = (of: Countable, count: Count): string => `${count.digits} ${countable(of)}`;
/** The same before a postposition: "12 दोहरावों से कम". */
export const countedBefore = (of: Countable, count: Count): string =>
  of === 'rounds'
    ? counted(of, count)
    : `${count.digits} ${pick(count, { one: COUNTABLES[of], other: `${COUNTABLES[of]}ों` })}`;
export const stands = ({ digits }: Count): string => `${digits} बार उठना`;
/** The same before a postposition. */
export const standsBefore = ({ digits }: Count): string => `${digits} बार उठने`;

export const times = ({ value, digits }: Count): string =>
  value === 1 ? 'एक बार' : value === 2 ? 'दो बार' : `${digits} बार`;

export const seconds = ({ digits }: Count): string => `${digits} सेकंड`;

const LESS = ' से कम';
export const lessThan = (figure: string): string => `${figure}${LESS}`;
/** Seconds of which the number is written already: "10 सेकंड", and "2 सेकंड से कम" for less than two. */
export const inSeconds = (figure: string): string =>
  figure.endsWith(LESS) ? lessThan(`${figure.slice(0, -LESS.length)} सेकंड`) : `${figure} सेकंड`;

/** "Give or take" a measured error. */
export const orSo = (band: string): string => `${band} कम या ज़्यादा`;

/** The ending of a masculine word that goes with a count: "3 गए", "1 गया". */
export const went = (count: Count): string => pick(count, { one: 'गया', other: 'गए' });

const NUMBERS = ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ', 'दस'];
export const inWords = ({ value, digits }: Count): string => NUMBERS[value] ?? digits;
