/** Asking for more literals than these takes longer than asking the regex. */
export const MOST_FURTHER = 4;
