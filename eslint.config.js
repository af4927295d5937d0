import js from '@eslint/js';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'assembly/', 'coverage/', '__tests__/fixtures/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  { languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } } },
  { rules: { 'no-control-regex': 'off', '@typescript-eslint/consistent-type-imports': 'error' } },
);
