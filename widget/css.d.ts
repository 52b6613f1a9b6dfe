declare module "*.css" {
  const text: string;
  export default text;
}
/** Where the built parts lie, by name; build.mjs fills it in. */
declare const PARTS: Record<string, string>;
