/** What a person may choose as a recording: videos and traces, by type and by ending. The content decides later. */
export const RECORDING_TYPES = 'video/*,.mp4,.m4v,.mov,.webm,.json,.gz';
