/**
 * How long a voice needs to say a sentence, ms, by its number of words. `wordsPerMinute` is the pace that the person has set
 * (clinical#voice-pace).
 */
export const speakingMs = (sentence: string, wordsPerMinute: number): number =>
  (sentence.trim().split(/\s+/).length / wordsPerMinute) * 60_000;
