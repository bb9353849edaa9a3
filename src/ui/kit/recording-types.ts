/**
 * The files that can be chosen as a recording: videos and traces, by type and by extension. Their content is checked
 * when they are opened.
 */
export const RECORDING_TYPES = 'video/*,.mp4,.m4v,.mov,.webm,.json,.gz';
