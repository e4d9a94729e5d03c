/** `__decorate([property({…})], KpGauge.prototype, "shape", void 0);` */
const DECORATED = /__decorate\(\[\s*(.+?)\s*\], (\w+\.prototype), ("\w+"), void 0\);/gs;
const HELPER = /import \{ __decorate \} from "tslib";/;

/**
 * Rollup's plugin: a property is declared by calling its decorator. What TypeScript calls instead serves decorators of
 * every kind, of which the widgets have one.
 */
export const plainDecorators = () => ({
  name: 'plain-decorators',
  transform(code, id) {
    if (!/packages[\\/]elements[\\/]dist/.test(id) || !HELPER.test(code)) return null;
    const plain = code.replace(HELPER, '').replace(DECORATED, '$1($2, $3);');
    if (plain.includes('__decorate')) this.error(`A decorator of another kind in ${id}`);
    return { code: plain, map: null };
  },
});
