import code from './unfolding.ts?classic';

/** The script that stands in the head of the story. */
export const unfoldingScript = code;
