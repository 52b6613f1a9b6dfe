// Builds what runs in browsers: widget/, inbox/ and the styles -> src/allears/web/assets. Called by hatch_build.py.
//
// widget.js keeps its name, because it stands in other people's pages; everything else carries a hash of its content in
// its name, so that it can be cached for ever. manifest.json says which file a name stands for.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const target = join(here, "src", "allears", "web", "assets");

// A style sheet is imported as its text, made small: the widget constructs its sheets, which a strict CSP allows.
const sheets = {
  name: "sheets",
  setup(building) {
    building.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target: OLDEST });
      return { contents: code, loader: "text" };
    });
  },
};

const OLDEST = ["chrome111", "firefox111", "safari16.4"];
const shared = { absWorkingDir: here, bundle: true, minify: true, target: OLDEST, legalComments: "none", logLevel: "warning", plugins: [sheets] };

/** Builds modules into a folder of the assets; says which hashed file each entry became. */
async function modules(entries, folder) {
  if (entries.length === 0) return {};
  const built = await build({
    ...shared,
    entryPoints: entries,
    outdir: join(target, folder),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    format: "esm",
    splitting: true,
    metafile: true,
  });
  const outputs = Object.entries(built.metafile.outputs).filter(([, output]) => entries.includes(output.entryPoint));
  return Object.fromEntries(
    outputs.map(([file, output]) => [
      `${folder}/${basename(output.entryPoint, ".ts")}.js`,
      relative(target, join(here, file)).replaceAll("\\", "/"),
    ]),
  );
}

function entriesOf(folder) {
  if (!existsSync(join(here, folder))) return [];
  return readdirSync(join(here, folder)).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).map((name) => join(folder, name));
}

/** The one style sheet of our own pages, and the pictures beside it; says which hashed file each name became. */
async function looks() {
  const folder = join("src", "allears", "web", "styles");
  const built = await build({
    ...shared,
    target: "es2024",
    entryPoints: [join(folder, "styles.css"), join(folder, "icon.svg")],
    outdir: target,
    entryNames: "[name]-[hash]",
    plugins: [],
    loader: { ".svg": "copy" },
    metafile: true,
  });
  return Object.fromEntries(
    Object.entries(built.metafile.outputs)
      .filter(([, output]) => output.entryPoint || Object.keys(output.inputs).length === 1)
      .map(([file]) => relative(target, join(here, file)).replaceAll("\\", "/"))
      .map((file) => [file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ""), file]),
  );
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

// The entries of the widget lie directly in widget/: the loader, and what it fetches when it is wanted.
const LOADER = join("widget", "loader.ts");
const parts = await modules(entriesOf("widget").filter((entry) => entry !== LOADER), "widget");
await build({
  ...shared,
  entryPoints: [LOADER],
  outfile: join(target, "widget.js"),
  format: "iife",
  define: { PARTS: JSON.stringify(Object.fromEntries(Object.entries(parts).map(([name, file]) => [basename(name, ".js"), file]))) },
});
const pages = await modules(entriesOf("inbox"), "inbox");
writeFileSync(join(target, "manifest.json"), JSON.stringify({ "widget.js": "widget.js", ...(await looks()), ...parts, ...pages }, null, 2) + "\n");
