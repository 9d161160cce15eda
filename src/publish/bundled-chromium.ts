import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

export type BundledChromium = {
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
};

/**
 * Gives the Chromium that the package @sparticuz/chromium carries, unpacked and able to start without any system package;
 * undefined where that Chromium does not run.
 * The package's own executablePath() is not used: it returns any Chromium in the temporary folder, also one half written.
 */
export async function bundledChromium(): Promise<BundledChromium | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const package_ = await chromiumPackage();
  if (!package_) return undefined;
  unpacking ??= unpackedFolder(package_);
  try {
    const folder = await unpacking;
    return { executablePath: join(folder, "chromium"), environment: environmentFor(folder) };
  } finally {
    unpacking = undefined;
  }
}

type Package = { readonly root: string; readonly version: string };

let unpacking: Promise<string> | undefined;

async function chromiumPackage(): Promise<Package | undefined> {
  const { resolve } = createRequire(import.meta.url);
  try {
    const root = join(dirname(resolve("@sparticuz/chromium")), "..", ".."); // from build/cjs/index.cjs
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    return { root, version };
  } catch {
    return undefined; // not installed: npm leaves optional packages out on some computers
  }
}

/** Adds what a bare system lacks; only there do we name fonts of our own. */
function environmentFor(folder: string): Record<string, string> {
  const libraries = [join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  const hasFontSettings = existsSync("/etc/fonts/fonts.conf") || process.env.FONTCONFIG_FILE !== undefined;
  return {
    LD_LIBRARY_PATH: libraries,
    ...(hasFontSettings ? {} : { FONTCONFIG_PATH: folder, FONTCONFIG_FILE: join(folder, "fonts.conf") }),
  };
}

async function unpackedFolder({ root, version }: Package): Promise<string> {
  const name = `chromium-${version}`;
  const beside = join(root, "..", "..", ".cache", "raadsmonitor");
  const temporary = join(tmpdir(), `raadsmonitor-${process.getuid?.()}`); // for when the project may not be written
  for (const place of [beside, temporary]) {
    if (existsSync(join(place, name)) && (await isSafe(place))) return join(place, name);
  }
  try {
    return await unpackInto(beside, name, root);
  } catch (error) {
    if (!isNoRoom(error)) throw error;
  }
  return await unpackInto(temporary, name, root);
}

/** Tells whether nobody else can have put a program there for us to start; in the temporary folder anyone can write. */
async function isSafe(place: string): Promise<boolean> {
  if (!place.startsWith(tmpdir())) return true;
  return (await stat(place)).uid === process.getuid?.();
}

function isNoRoom(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"].includes(code);
}

/** Unpacks under a temporary name and renames at the end, so that a folder with the real name is always whole. */
async function unpackInto(place: string, name: string, packageRoot: string): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o755 });
  if (!(await isSafe(place))) throw new Error(`${place} belongs to someone else`);
  await removeLeftovers(place);
  const part = await mkdtemp(join(place, `${name}.part-`));
  try {
    await unpackFiles(join(packageRoot, "bin"), part);
    await chmod(part, 0o755); // another user may run what root installed
    return await takeName(part, join(place, name));
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function takeName(part: string, folder: string): Promise<string> {
  try {
    await rename(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process was first, with the same contents
  }
  return folder;
}

/** Removes what a killed run left behind; a run that still goes on is younger than an hour. */
async function removeLeftovers(place: string): Promise<void> {
  const parts = (await readdir(place)).filter((name) => name.includes(".part-"));
  for (const part of parts) {
    const folder = join(place, part);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

async function unpackFiles(from: string, to: string): Promise<void> {
  await Promise.all([
    pipeline(
      createReadStream(join(from, "chromium.br")),
      unbrotli(),
      createWriteStream(join(to, "chromium"), { mode: 0o755 }),
    ),
    unpackArchive(join(from, "al2023.tar.br"), to), // lib/: NSS and others
    unpackArchive(join(from, "fonts.tar.br"), to), // one font, for characters that the page's own fonts lack
  ]);
  await writeFile(join(to, "fonts.conf"), fontSettings());
}

async function unpackArchive(file: string, to: string): Promise<void> {
  const { extract } = await import("tar");
  await pipeline(createReadStream(file), unbrotli(), extract({ cwd: to }));
}

function unbrotli() {
  return createBrotliDecompress({ chunkSize: 2 ** 21 }); // the usual 16 kB makes unpacking 200 MB slow
}

function fontSettings(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="relative">font-cache</cachedir>
</fontconfig>
`;
}
