/**
 * How long a mark that stretches is drawn before `scale` makes it as long as it is, px. A browser
 * paints a moving mark at its largest scale in both directions: a line drawn 1 px long and scaled
 * 400 times becomes a picture 400 times as wide as the line, too.
 */
export const unstretched = 100;
