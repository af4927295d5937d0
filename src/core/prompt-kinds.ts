import type { Category } from './category.js';

/** Failures that are mended in the same way: each kind has its steps in `prompts/kinds/`. */
export const KINDS = [
  'test',
  'compile',
  'build',
  'lint',
  'dependencies',
  'configuration',
  'workflow',
  'git',
  'permission',
  'infrastructure',
  'resources',
  'transient',
  'security',
  'gate',
  'unknown',
] as const;

export type Kind = (typeof KINDS)[number];

const KIND_OF = {
  'test-failure': 'test',
  'compile-error': 'compile',
  'type-error': 'compile',
  'build-error': 'build',
  lint: 'lint',
  format: 'lint',
  'dependency-resolution': 'dependencies',
  'missing-dependency': 'dependencies',
  'lockfile-out-of-sync': 'dependencies',
  'missing-tool': 'configuration',
  'missing-file': 'configuration',
  'config-error': 'configuration',
  'workflow-error': 'workflow',
  'checkout-failure': 'git',
  'merge-conflict': 'git',
  permission: 'permission',
  'auth-secret-missing': 'permission',
  'publish-rejected': 'permission',
  'network-transient': 'transient',
  'rate-limit': 'transient',
  'external-service': 'transient',
  'runner-lost': 'resources',
  oom: 'resources',
  'disk-full': 'resources',
  timeout: 'resources',
  cancelled: 'resources',
  'docker-build': 'infrastructure',
  'deploy-failure': 'infrastructure',
  'quality-gate': 'gate',
  'security-scan': 'security',
  'security-alert': 'security',
  'runtime-error': 'build',
  unknown: 'unknown',
} as const satisfies Record<Category, Kind>;

/** The kind of a category: which steps lead to its fix. */
export function kindOf(category: Category): Kind {
  return KIND_OF[category];
}
