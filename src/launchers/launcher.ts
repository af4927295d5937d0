import type { Config } from '../core/config.js';
import type { Retrigger } from '../core/marker.js';
import type { Handoff, IncidentState } from '../core/state.js';
import type { Identity } from '../identity.js';
import type { Comment, CommentSearch, Context, Run } from '../ports.js';
import type { Subject } from '../subject.js';

/** A failure for an agent, with all that a launcher may need to get it there. */
export type Order = {
  handoff: Handoff;
  /** 1 for the first request about a commit; more for reminders and further agents. */
  n: number;
  /** When this request was decided (ISO 8601 UTC): nothing that is older can be what became of it. */
  at: string;
  subject: Pick<Subject, 'pr' | 'pull' | 'sha'>;
  run: Run | null;
  /** What is known, and the comment that says so. */
  state: IncidentState;
  rca: Pick<Comment, 'url'>;
  /** The comment was created just now, by this very order. */
  isCreated: boolean;
  agent: Config['agents'][string];
  /** The handle as it is to be written. */
  mention: string;
  identity: Identity;
  /** Logins whose marked comments are ours, in lower case. */
  trusted: readonly string[];
  /** A time before which nothing can have been written about the commit. */
  since: string | null;
  /** The thread, where it was read just now. */
  seen: CommentSearch | null;
  /** Nobody else can be launching at this time, so nobody is looked for afterwards. */
  alone: boolean;
  /** What a person said it should look at; empty as a rule. */
  hint: string;
  /** Of a reminder: of which kind, and what to say about it. */
  retrigger?: Retrigger;
  why?: readonly string[];
};

/** What a launcher needs to know to say whether it can be used at all. */
export type Prospect = Pick<Order, 'subject' | 'run' | 'mention' | 'identity'>;

/** What became of an order. `ref`: what it is now, `url`: where to see it (may be empty). `isOld`: it was there before. */
export type Launched = { ok: true; ref: string; url: string; at: string; isOld?: boolean } | { ok: false; reason: string };

/** One way to hand a failure over. Each posts once: what may have arrived is looked for, and never sent again blindly. */
export type Launcher = {
  /** Why it cannot be used here, null when it can. */
  obstacle: (prospect: Prospect, context: Context) => string | null;
  launch: (order: Order, context: Context) => Promise<Launched>;
};
