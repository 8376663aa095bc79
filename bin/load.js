// Loads the program with the bytecode that the build made of it, so that nearly nothing is compiled at start-up. Where there is none for
// this node, it is compiled from its text as ever: what the program does is the same.
const { existsSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

/** Bytecode is read by the V8 that wrote it, on the same kind of processor. */
const VERSION = `${process.versions.v8}-${process.arch}`;

/**
 * What a module exports. As with `require`, but that modules of its own folder get their bytecode.
 *
 * @param path of a CommonJS module in ASCII
 */
function load(path) {
  const bytecode = bytecodeFolder(path);
  const isWanted = process.env.NODE_DISABLE_COMPILE_CACHE !== "1";
  return isWanted && existsSync(bytecode) ? loadWith(bytecode, path) : require(path);
}

/** Where the bytecode of a module and of those beside it lies. */
function bytecodeFolder(path) {
  return join(dirname(path), "../bytecode", VERSION);
}

/**
 * The same with the bytecode that is in a folder.
 *
 * @param keep is handed each module's name and script, for who writes bytecode
 */
function loadWith(bytecode, path, keep = () => {}) {
  const folder = dirname(path);
  const modules = new Map();
  return moduleOf(path.slice(folder.length + 1));

  function moduleOf(name) {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const script = scriptOf(name);
    keep(name, script);
    script.runInThisContext()(module.exports, required, module, join(folder, name), folder);
    return module.exports;
  }

  function required(name) {
    return name.startsWith("./") ? moduleOf(name.slice(2)) : require(name);
  }

  function scriptOf(name) {
    const filename = join(folder, name);
    const text = readFileSync(filename, "latin1");
    return new Script(`(function(exports,require,module,__filename,__dirname){${text}\n})`, {
      filename,
      cachedData: bytecodeOf(name),
    });
  }

  function bytecodeOf(name) {
    try {
      return readFileSync(join(bytecode, `${name}.bin`));
    } catch {
      return undefined;
    }
  }
}

module.exports = { load, loadWith, bytecodeFolder };
