import code from './head-script.ts?classic';

/** The script that stands in the head of the story. */
export const headScript = code;
