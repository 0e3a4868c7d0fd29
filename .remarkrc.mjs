import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';

/** For editors only (unifiedjs.vscode-remark): checks the front matter of treatments while one writes. See .vscode/settings.json. */
export default {
  plugins: [
    remarkFrontmatter,
    [
      remarkLintFrontmatterSchema,
      {
        schemas: {
          './.vscode/schemas/treatments.schema.json': ['./content/treatments/!(*.ja).md'],
          './.vscode/schemas/treatments-ja.schema.json': ['./content/treatments/*.ja.md'],
        },
      },
    ],
  ],
};
