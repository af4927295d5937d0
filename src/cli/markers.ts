import { MARKERS } from '../core/marker-registry.js';
import { EXIT, type Command } from './command.js';

export const markersCommand: Command = {
  summary: 'print the registry of our comment markers as JSON',
  usage: 'markers',
  options: {},
  run: async (_positionals, _values, terminal) => {
    terminal.out(`${JSON.stringify({ markers: MARKERS }, null, 2)}\n`);
    return EXIT.done;
  },
};
