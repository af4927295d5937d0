import type { Found } from './board-reading.js';
import type { Identity } from './identity.js';
import type { Run } from './ports.js';
import type { Subject } from './subject.js';

/** Where a failure is, who could hand it over, and what was read of its thread. `alone`: nobody else can be at it. */
export type Scene = {
  subject: Subject;
  run: Run | null;
  found: Found;
  identity: Identity;
  trusted: readonly string[];
  alone: boolean;
};

/** What a person asked for: to whom it is to go (null: as it is routed), with which words. It overrides limits and windows. */
export type Wish = { agent: string | null; hint: string };

/** Why somebody is to be asked: a failure was seen, nobody answered, or a person wishes it. */
export type Cue = { kind: 'failure' } | { kind: 'silence' } | ({ kind: 'wish' } & Wish);

/** Was a failure handed over just now, was that done before, or does a rule or a fault keep us from it? Told to the user as it is. */
export type Dedup = { status: 'new' | 'existing' | 'skipped'; reason: string };
