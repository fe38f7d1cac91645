import code from './frame.ts?classic';

/** The script that stands in the head of every embedded chart. */
export const frameScript = code;
