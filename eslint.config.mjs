import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';

const NODE = {
  console: 'readonly',
  process: 'readonly',
  URL: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  setInterval: 'readonly',
  clearInterval: 'readonly',
  performance: 'readonly',
  TextDecoder: 'readonly',
  Buffer: 'readonly',
  AbortController: 'readonly',
  fetch: 'readonly',
};
const BROWSER = {
  document: 'readonly',
  window: 'readonly',
  location: 'readonly',
  customElements: 'readonly',
  history: 'readonly',
  navigator: 'readonly',
  URLSearchParams: 'readonly',
  HTMLElement: 'readonly',
  matchMedia: 'readonly',
  Response: 'readonly',
  DOMException: 'readonly',
  Event: 'readonly',
  requestAnimationFrame: 'readonly',
  MessageChannel: 'readonly',
  jQuery: 'readonly',
};

export default ts.config(
  {
    ignores: [
      '**/dist/',
      'build/',
      'docs/api/',
      'packages/core/data/',
      'packages/elements/cdn/',
      'node_modules/',
      // Code of other houses, each with its own compiler; built in tests.
      'examples/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A property of an index signature is written row['name'] (noPropertyAccessFromIndexSignature in spirit).
      '@typescript-eslint/dot-notation': 'off',
      // A look-up that may miss is typed so by noUncheckedIndexedAccess; the rule cannot see data from outside.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // It asks for the non-null assertion that another rule forbids; reads of typed arrays need one of the two.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['packages/{core,views,elements}/src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message:
            'Prototype.js replaces it by one without a mapping, which knows no Set and no Map: spread instead.',
        },
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      // Safari takes a list without bullets for no list; naming the role keeps it one.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=[\"']/]",
          message:
            'A strict policy forbids style attributes: style=${setProperties({ … })} sets them by script.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test returns promises that nobody awaits, and chai asserts by property.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests put window.fetch aside and back.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Types for frameworks that are not installed here: the examples check them, each with its own.
    files: ['packages/elements/frameworks/*.d.ts'],
    extends: [ts.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: NODE } },
  {
    files: ['bench/{page,cases,contestants}/*.mjs'],
    languageOptions: {
      globals: {
        ...NODE,
        ...BROWSER,
        PerformanceObserver: 'readonly',
        InputEvent: 'readonly',
        getComputedStyle: 'readonly',
        requestIdleCallback: 'readonly',
      },
    },
  },
  { files: ['demos/**/*.{js,mjs}'], languageOptions: { globals: { ...NODE, ...BROWSER } } },
);
