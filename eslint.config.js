import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { lawConfigs } from './scripts/law.mjs';

export default defineConfig(
  globalIgnores(['dist', '.cache', 'public', 'models']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': 'off', // tsc says it
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'off', // verbatimModuleSyntax says it
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise nobody waits for loses its error: a saved repetition that was not saved.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // What was caught is passed on as it came.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingAny: false, allowThrowingUnknown: true }],
    },
  },
  {
    files: ['src/ui/**/*.ts', 'src/features/*/ui/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'PlElement'] }, lit: { elementBaseClasses: ['PlElement'] } },
    // A dialog says by autofocus where it begins: on the way that harms nothing.
    rules: { 'lit-a11y/no-autofocus': 'off' },
  },
  {
    // Plain JavaScript states its types in comments, where `any` has no other spelling for what JSON.parse gives.
    files: ['scripts/**/*.mjs', 'test/**/*.mjs'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  lawConfigs(import.meta.dirname),
);
