// @ts-check
/**
 * Cuts one output, and every operator that only serves it, out of a `.tflite` file.
 *
 * A `.tflite` file is one flatbuffer, so no schema library is needed: vectors are compacted in place and their counts
 * reduced. Nothing that other parts point to is moved, so all kept operators compute exactly what they did before.
 * Field numbers are those of the public TensorFlow Lite schema (schema.fbs).
 */
const MODEL = { subgraphs: 2, signatureDefs: 7 };
const SUBGRAPH = { tensors: 0, outputs: 2, operators: 3 };
const OPERATOR = { inputs: 1, outputs: 2 };
const TENSOR = { name: 3 };

/** @param {DataView} view @param {number} table position of a table @param {number} field @returns {number} position of the field's value, or 0 */
function fieldAt(view, table, field) {
  const vtable = table - view.getInt32(table, true);
  const slot = 4 + 2 * field;
  if (slot >= view.getUint16(vtable, true)) return 0;
  const offset = view.getUint16(vtable + slot, true);
  return offset === 0 ? 0 : table + offset;
}

/** @typedef {{at: number, length: number}} Vector position of the first element, and the count */

/** Follows an offset to what it points to. @param {DataView} view @param {number} position */
const follow = (view, position) => position + view.getUint32(position, true);

/** @param {DataView} view @param {number} table @param {number} field @returns {Vector} empty where the field is not set */
function vectorOf(view, table, field) {
  const at = fieldAt(view, table, field);
  if (at === 0) return { at: 0, length: 0 };
  const start = follow(view, at);
  return { at: start + 4, length: view.getUint32(start, true) };
}

/** @param {DataView} view @param {Vector} vector of offsets @returns {number[]} the tables' positions */
const tablesOf = (view, vector) => Array.from({ length: vector.length }, (_, i) => follow(view, vector.at + 4 * i));
/** @param {DataView} view @param {Vector} vector */
const numbersOf = (view, vector) =>
  Array.from({ length: vector.length }, (_, i) => view.getInt32(vector.at + 4 * i, true));

/** @param {DataView} view @param {number} tensor */
function nameOf(view, tensor) {
  const bytes = vectorOf(view, tensor, TENSOR.name);
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + bytes.at, bytes.length));
}

/**
 * Keeps the chosen elements of a vector of numbers, or of offsets, which count from their own position.
 * @param {DataView} view @param {Vector} vector @param {(index: number) => boolean} keep @param {{relative: boolean}} kind
 */
function compact(view, vector, keep, { relative }) {
  let next = 0;
  for (let i = 0; i < vector.length; i += 1) {
    if (!keep(i)) continue;
    const from = vector.at + 4 * i;
    const to = vector.at + 4 * next;
    view.setUint32(to, view.getUint32(from, true) + (relative ? from - to : 0), true);
    next += 1;
  }
  view.setUint32(vector.at - 4, next, true);
}

/**
 * @param {Uint8Array} model the published file; it is not changed
 * @param {string} outputName the graph output to remove
 * @returns {Uint8Array} a file of the same length without that output
 * @throws {Error} when the file has no such output, or carries signatures (which would name it still)
 */
export function cutOutput(model, outputName) {
  const cut = new Uint8Array(model);
  const view = new DataView(cut.buffer);
  const root = follow(view, 0);
  if (vectorOf(view, root, MODEL.signatureDefs).length > 0) throw new Error('expected a model without signatures');
  const [graph] = tablesOf(view, vectorOf(view, root, MODEL.subgraphs));
  if (graph === undefined) throw new Error('expected a model with a graph');
  const names = tablesOf(view, vectorOf(view, graph, SUBGRAPH.tensors)).map((tensor) => nameOf(view, tensor));
  const outputs = vectorOf(view, graph, SUBGRAPH.outputs);
  const outputIds = numbersOf(view, outputs);
  const dropped = outputIds.find((id) => names[id] === outputName);
  if (dropped === undefined) throw new Error(`expected an output named ${outputName}`);

  const operators = vectorOf(view, graph, SUBGRAPH.operators);
  const needed = new Set(outputIds.filter((id) => id !== dropped));
  const kept = new Set();
  for (const [index, operator] of [...tablesOf(view, operators).entries()].reverse()) {
    if (!numbersOf(view, vectorOf(view, operator, OPERATOR.outputs)).some((id) => needed.has(id))) continue;
    kept.add(index);
    for (const id of numbersOf(view, vectorOf(view, operator, OPERATOR.inputs))) needed.add(id);
  }
  compact(view, outputs, (index) => outputIds[index] !== dropped, { relative: false });
  compact(view, operators, (index) => kept.has(index), { relative: true });
  return cut;
}
