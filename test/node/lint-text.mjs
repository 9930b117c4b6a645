import tseslint from 'typescript-eslint';
import { ESLint } from 'eslint';

// The made-up files belong to no TypeScript project, so rules that need types are off.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

/** The rules that `code` breaks as the file `filePath`, which need not exist: `[{ruleId, message}]`. */
export async function lintText(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath });
  return result.messages.filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars');
}
