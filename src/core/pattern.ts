import { z } from 'zod';
import { CATEGORIES } from './category.js';

const words = z.string().trim().min(1);
const list = z.array(words).default([]);

/** One catalogue entry as a user writes it (CONTRACT.md §6). */
export const patternSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'an id is kebab-case with the ecosystem first, like npm/eresolve',
    ),
  title: words,
  category: z.enum(CATEGORIES),
  log_regexes: z.array(words).min(1),
  all_of: list,
  none_of: list,
  root_cause: words.optional(),
  fix_command: words.optional(),
  fix_steps: list,
  verify_command: words.optional(),
  confidence: z.number().min(0).max(1).default(0.7),
  priority: z.number().min(0).max(100).default(50),
  suppresses: list,
  severity: z.enum(['error', 'soft']).default('error'),
  transient: z.boolean().default(false),
  auto_fix: z.boolean().default(false),
  agent: words.optional(),
  unsafe: z.boolean().default(false),
  when: z
    .strictObject({ workflow: words.optional(), job: words.optional(), step: words.optional(), files: list.optional() })
    .optional(),
  references: list,
  examples: z.array(words).min(1),
  counter_examples: list,
});

/** A catalogue file. */
export const catalogueFileSchema = z.strictObject({ patterns: z.array(patternSchema).default([]), disable: list });

export type Pattern = z.infer<typeof patternSchema>;
export type CatalogueFile = z.infer<typeof catalogueFileSchema>;

/** JSON Schema of a catalogue file, for editors. */
export function catalogueJsonSchema(): unknown {
  return z.toJSONSchema(catalogueFileSchema, { io: 'input' });
}
