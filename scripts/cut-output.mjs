/**
 * Cuts one output, and every operator that only serves it, out of a `.tflite` file.
 *
 * A `.tflite` file is one flatbuffer, so no schema library is needed: vectors are compacted in place and their counts
 * shortened. Nothing moves that other parts point to, so all kept operators compute exactly what they did before.
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

/** Follows an offset to what it points to. */
const follow = (view, position) => position + view.getUint32(position, true);

/** @returns {{at: number, length: number}} a vector's first element and its count */
function vectorOf(view, table, field) {
  const at = fieldAt(view, table, field);
  if (at === 0) return { at: 0, length: 0 };
  const start = follow(view, at);
  return { at: start + 4, length: view.getUint32(start, true) };
}

const tablesOf = (view, vector) => Array.from({ length: vector.length }, (_, i) => follow(view, vector.at + 4 * i));
const numbersOf = (view, vector) =>
  Array.from({ length: vector.length }, (_, i) => view.getInt32(vector.at + 4 * i, true));

function nameOf(view, tensor) {
  const bytes = vectorOf(view, tensor, TENSOR.name);
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + bytes.at, bytes.length));
}

/** Keeps the chosen elements of a vector of numbers or of offsets (which count from their own position). */
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
  const cut = model.slice();
  const view = new DataView(cut.buffer, cut.byteOffset, cut.byteLength);
  const root = follow(view, 0);
  if (vectorOf(view, root, MODEL.signatureDefs).length > 0) throw new Error('expected a model without signatures');
  const [graph] = tablesOf(view, vectorOf(view, root, MODEL.subgraphs));
  const tensors = tablesOf(view, vectorOf(view, graph, SUBGRAPH.tensors));
  const outputs = vectorOf(view, graph, SUBGRAPH.outputs);
  const outputIds = numbersOf(view, outputs);
  const dropped = outputIds.find((id) => nameOf(view, tensors[id]) === outputName);
  if (dropped === undefined) throw new Error(`expected an output named ${outputName}`);

  const operators = vectorOf(view, graph, SUBGRAPH.operators);
  const tables = tablesOf(view, operators);
  const needed = new Set(outputIds.filter((id) => id !== dropped));
  const kept = new Set();
  for (let i = tables.length - 1; i >= 0; i -= 1) {
    if (!numbersOf(view, vectorOf(view, tables[i], OPERATOR.outputs)).some((id) => needed.has(id))) continue;
    kept.add(i);
    for (const id of numbersOf(view, vectorOf(view, tables[i], OPERATOR.inputs))) needed.add(id);
  }
  compact(view, outputs, (i) => outputIds[i] !== dropped, { relative: false });
  compact(view, operators, (i) => kept.has(i), { relative: true });
  return cut;
}
