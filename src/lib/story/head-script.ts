/**
 * What the story needs before its own scripts arrive, in one classic script in its head: the look that the
 * reader has chosen, from the first picture on, whether a link has brought them, and the unfolding of what
 * stands folded.
 */
import './linked';
import { keptLook, showLook } from './look';
import './unfolding';

showLook(keptLook());
