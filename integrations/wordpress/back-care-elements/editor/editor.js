/** The blocks in the editor: the real element as a preview, and a control for each of its attributes. */
(function (wp) {
  const { createElement, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const {
    BaseControl,
    Disabled,
    ExternalLink,
    FormTokenField,
    PanelBody,
    SelectControl,
    TextareaControl,
    TextControl,
  } = wp.components;
  const { __ } = wp.i18n;
  const { createBlock, registerBlockType } = wp.blocks;
  const { elements, language, regions, settings, page } = window.backCareElements;

  const asLabel = (word) => (word.charAt(0).toUpperCase() + word.slice(1)).replaceAll('-', ' ');
  const isGiven = (value) => value !== undefined && value !== '';

  const asId = (label) => label.trim().toLowerCase().replaceAll(' ', '-');

  function optionsOf({ control, name, options = [] }) {
    const first = { value: '', label: __('Default', 'back-care-elements') };
    if (control !== 'region') return [first, ...options.map((word) => ({ value: word, label: asLabel(word) }))];
    if (settings[name]) first.label = `${first.label}: ${regions[settings[name]] ?? settings[name]}`;
    return [first, ...Object.entries(regions).map(([value, label]) => ({ value, label }))];
  }

  function Control({ attribute, value, onChange }) {
    const { control, help, label, min, max, name, options } = attribute;
    const shared = {
      help,
      label,
      onChange,
      value: value ?? '',
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    };
    const placeholder = settings[name] ?? '';
    if (control === 'choice' || control === 'region')
      return createElement(SelectControl, { ...shared, options: optionsOf(attribute) });
    if (control === 'number') return createElement(TextControl, { ...shared, type: 'number', min, max });
    if (control === 'lines' || control === 'json')
      return createElement(TextareaControl, { ...shared, placeholder, spellCheck: control === 'lines' });
    if (control === 'list')
      return createElement(
        BaseControl,
        { help, __nextHasNoMarginBottom: true },
        createElement(FormTokenField, {
          label,
          value: (value ?? '').split(/[\s,]+/).filter(Boolean),
          suggestions: options,
          onChange: (ids) => onChange(ids.join(' ')),
          displayTransform: asLabel,
          saveTransform: asId,
          __experimentalExpandOnFocus: true,
          __experimentalShowHowTo: false,
          __next40pxDefaultSize: true,
          __nextHasNoMarginBottom: true,
        }),
      );
    return createElement(TextControl, { ...shared, placeholder });
  }

  /** The attributes of the preview: what the block says itself, then the site's settings. */
  function attributesOf(described, said) {
    const given = { lang: language };
    for (const { key, name } of described) {
      const value = isGiven(said[key]) ? said[key] : settings[name];
      if (isGiven(value)) given[name] = String(value);
    }
    return given;
  }

  const editOf = (tag, described) =>
    function Edit({ attributes, setAttributes }) {
      const controls = (some) =>
        some.map((attribute) =>
          createElement(Control, {
            key: attribute.key,
            attribute,
            value: attributes[attribute.key],
            onChange: (value) => setAttributes({ [attribute.key]: isGiven(value) ? value : undefined }),
          }),
        );
      const inPanel = (panel) => controls(described.filter((attribute) => attribute.panel === panel));
      const ofElement = inPanel('element');
      const given = attributesOf(described, attributes);
      return createElement(
        Fragment,
        undefined,
        createElement(
          InspectorControls,
          undefined,
          ofElement.length > 0 &&
            createElement(PanelBody, { title: __('What it shows', 'back-care-elements') }, ofElement),
          createElement(
            PanelBody,
            { title: __('Country, clinic and look', 'back-care-elements'), initialOpen: ofElement.length === 0 },
            page &&
              createElement(
                'p',
                undefined,
                createElement(ExternalLink, { href: page }, __('Settings for the whole site', 'back-care-elements')),
              ),
            inPanel('shared'),
          ),
        ),
        createElement(InspectorControls, { group: 'advanced' }, inPanel('advanced')),
        // A click selects the block. The preview's own buttons would take it.
        createElement('div', useBlockProps(), createElement(Disabled, undefined, createElement(tag, given))),
      );
    };

  /** A shortcode that is pasted, or made with the classic editor, becomes the block. */
  const fromShortcode = (tag, name, described) => ({
    type: 'shortcode',
    tag,
    transform: ({ named }) =>
      createBlock(
        name,
        Object.fromEntries(described.flatMap((each) => (named[each.name] ? [[each.key, named[each.name]]] : []))),
      ),
  });

  for (const [tag, described] of Object.entries(elements)) {
    const name = `back-care-elements/${tag}`;
    registerBlockType(name, {
      edit: editOf(tag, described),
      save: () => null,
      transforms: { from: [fromShortcode(tag, name, described)] },
    });
  }
})(window.wp);
