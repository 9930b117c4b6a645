/**
 * The types of the elements' properties as a person would write them: unions with their words, without `null` and
 * `undefined`. The analyzer of custom-elements.json reads names of types only; TypeScript knows what they mean.
 */
import ts from 'typescript';

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);

/** @param paths the files of the classes */
export function readTypes(paths) {
  const program = ts.createProgram(paths, { ...options, noEmit: true, incremental: false });
  const checker = program.getTypeChecker();

  const words = (type) => {
    const present = checker.getNonNullableType(type);
    const parts = present.isUnion() ? present.types : [present];
    return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => `'${value}'`).join(' | ') : '';
  };

  /** The type of a property: its words, or as TypeScript writes it. */
  const textOf = (type) => {
    const [item] = checker.isArrayType(type) ? checker.getTypeArguments(type) : [];
    if (item && words(item)) return `readonly (${words(item)})[]`;
    if (type.flags & ts.TypeFlags.Unknown) return 'unknown';
    return words(type) || checker.typeToString(checker.getNonNullableType(type));
  };

  /** The type of an attribute: its words, a number, or text. */
  const attributeOf = (type) =>
    words(type) || (checker.getNonNullableType(type).flags & ts.TypeFlags.Number ? 'number' : 'string');

  return {
    /** The properties of a class, also inherited ones, that are for a site. */
    propertiesOf(path, className) {
      const declaration = program
        .getSourceFile(path)
        .statements.find((each) => ts.isClassDeclaration(each) && each.name?.text === className);
      const instance = checker.getTypeAtLocation(declaration);
      return new Map(
        instance.getProperties().map((property) => {
          const type = checker.getTypeOfSymbol(property);
          const isInternal = property.getJsDocTags(checker).some(({ name }) => name === 'internal');
          return [property.name, { isInternal, type: textOf(type), attribute: attributeOf(type) }];
        }),
      );
    },
  };
}
