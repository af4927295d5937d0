/** A frame of V8's, JavaScriptCore's or Deno's stack. */
export const FRAMES = [
  /^\s+at [^(]*\((?<file>[^()]+?):(?<line>\d+):\d+\)/,
  /^\s+at (?:async )?(?<file>(?:file:\/\/|\/|\w:[\\/]|[\w.@-]+[\\/])[^()\s]*?):(?<line>\d+):\d+$/,
];
