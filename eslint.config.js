import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const noUnused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', 'custom-elements.json', 'test/fixtures/', 'demo/frameworks/', 'scripts/declarations/', '.test-results/', '.screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': noUnused,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', 'event', 'name', 'status'],
    },
  },
  {
    files: ['src/element/**/*.ts', 'src/widgets/**/*.ts'],
    extends: [webComponents['flat/recommended'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Registration is guarded in one place (element/define.ts), and every class is registered by its index.ts.
      'wc/guard-super-call': 'off',
      // Lit calls the listeners of a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'lit/no-template-map': 'off',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-this-assign-in-render': 'error',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai's assertions are property reads, and doubles are unbound on purpose.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Open Web Components types `equal` as a promise, for snapshots; a forgotten `await` before `accessible()` is still found.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: 'equal', package: '@open-wc/semantic-dom-diff' },
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.eslintRecommended, tseslint.configs.disableTypeChecked],
    languageOptions: { sourceType: 'module' },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-unused-vars': noUnused,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
);
