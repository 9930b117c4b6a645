/** The `block.json` of an element. */

export function blockJson({ tag, title, summary, attributes }, version) {
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `back-care-elements/${tag}`,
    version,
    title,
    category: 'back-care',
    icon: 'universal-access',
    description: summary,
    keywords: ['back pain', 'clinic', 'health'],
    textdomain: 'back-care-elements',
    attributes: {
      ...Object.fromEntries(attributes.map(({ key }) => [key, { type: 'string' }])),
      // Declared here, because a block without saved HTML would lose it.
      anchor: { type: 'string' },
    },
    supports: { anchor: true, align: ['wide', 'full'], html: false },
    example: { viewportWidth: 600 },
    editorScript: 'back-care-elements-editor',
    viewScriptModule: `file:../../js/${tag}.js`,
    render: 'file:../../includes/render.php',
  };
}
