import { BufferAttribute, BufferGeometry, type Material, Mesh } from 'three';
import { point, type Bone, type Skeleton } from '../../../src/care/figure/skeleton.ts';
import { dot, minus, partTurn, rotated } from '../../../src/care/figure/vectors.ts';
import type { Body } from '../cast/body.ts';

/**
 * A cross-section of the trunk: its height (in trunk lengths above the hips), and half its width and depth (in body
 * heights).
 */
type Ring = readonly [at: number, halfWidth: number, halfDepth: number, forward: number];

const AROUND = 20;
/** Shirt above this height, trousers below it. */
const WAIST_AT = 0.12;

/** The trunk as one skin around cross-sections along the spine, so that it bends and turns in one piece. */
export class TorsoMesh {
  readonly meshes: readonly Mesh[];
  readonly #rings: readonly Ring[];
  readonly #geometry = new BufferGeometry();

  constructor(body: Body, shirt: Material, trousers: Material) {
    this.#rings = ringsOf(body);
    const count = this.#rings.length;
    this.#geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * AROUND * 3), 3));
    const wraps = this.#rings.flatMap(([at]) => Array.from({ length: AROUND }, (_, i) => [(3 * i) / AROUND, 2 * at]));
    this.#geometry.setAttribute('uv', new BufferAttribute(new Float32Array(wraps.flat()), 2));
    const index: number[] = [];
    let split = 0;
    this.#rings.slice(1).forEach(([at], row) => {
      for (let i = 0; i < AROUND; i++) {
        const next = (i + 1) % AROUND;
        const [a, b, c, d] = [row * AROUND + i, row * AROUND + next, (row + 1) * AROUND + i, (row + 1) * AROUND + next];
        index.push(a, c, b, b, c, d);
      }
      if (at <= WAIST_AT) split = index.length;
    });
    this.#geometry.setIndex(index);
    this.#geometry.addGroup(0, split, 0);
    this.#geometry.addGroup(split, index.length - split, 1);
    const mesh = new Mesh(this.#geometry, [trousers, shirt]);
    mesh.frustumCulled = false;
    this.meshes = [mesh];
  }

  pose(skeleton: Skeleton): void {
    const position = this.#geometry.getAttribute('position') as BufferAttribute;
    const lift = { left: liftOf(skeleton, 'left'), right: liftOf(skeleton, 'right') };
    this.#rings.forEach(([at, halfWidth, halfDepth, forward], row) => {
      const frame = spineAt(skeleton, at);
      for (let i = 0; i < AROUND; i++) {
        const angle = (2 * Math.PI * i) / AROUND;
        // A rounded rectangle rather than an ellipse: people are flat in front.
        const [x, z] = [rounded(Math.cos(angle)), rounded(Math.sin(angle))];
        const raised = at < 0.85 ? 0 : Math.abs(x) * (x > 0 ? lift.left : lift.right);
        const spot = point(frame, halfWidth * x, raised, forward + halfDepth * z);
        position.setXYZ(row * AROUND + i, ...spot);
      }
    });
    position.needsUpdate = true;
    this.#geometry.computeVertexNormals();
  }
}

const rounded = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.8;

/** How far the shoulder is raised, in metres. */
function liftOf({ chest, lengths, ...sides }: Skeleton, side: 'left' | 'right'): number {
  const hanging = point(chest, 0, lengths.shoulders - lengths.chest, 0);
  return dot(minus(sides[side].shoulder, hanging), rotated([0, 1, 0], chest.turned));
}

const BLEND = 0.14;

/** A point of the spine, and how the trunk is turned there. The bends are spread along the spine. */
function spineAt({ lengths, pelvis, waist, chest }: Skeleton, at: number): Bone {
  const height = at * lengths.shoulders;
  const lumbar = lengths.lumbar / lengths.shoulders;
  const upper = lengths.chest / lengths.shoulders;
  const place =
    at < lumbar
      ? point(pelvis, 0, height, 0)
      : at < upper
        ? point(waist, 0, height - lengths.lumbar, 0)
        : point(chest, 0, height - lengths.chest, 0);
  const low = partTurn(pelvis.turned, waist.turned, ramp(at, lumbar));
  const turned = partTurn(low, chest.turned, ramp(at, upper));
  return { at: place, turned };
}

const ramp = (at: number, middle: number): number => Math.min(1, Math.max(0, (at - middle + BLEND) / (2 * BLEND)));

function ringsOf(body: Body): readonly Ring[] {
  const h = body.heightM;
  const hip = 0.058 * body.hips;
  const shoulder = 0.097 * body.shoulders;
  const { girth, loose, bellyM } = body;
  const wide = (width: number): number => width * h * girth * loose;
  const rings: Ring[] = [
    [-0.19, 0.2 * hip * h, 0.02 * h * girth, 0],
    [-0.13, (0.8 * hip + 0.016 * girth) * h, wide(0.046), 0],
    [-0.03, (hip + 0.04 * girth) * h, wide(0.066), 0],
    [0.08, (hip + 0.034 * girth) * h, wide(0.064), 0.2 * bellyM],
    [WAIST_AT, (hip + 0.034 * girth) * h * loose, wide(0.065), 0.4 * bellyM],
    [0.25, wide(0.082), wide(0.06) + 0.5 * bellyM, 0.6 * bellyM],
    [0.4, wide(0.08), wide(0.058) + 0.5 * bellyM, 0.6 * bellyM],
    [0.58, wide(0.086), wide(0.06) + 0.2 * bellyM, 0.3 * bellyM],
    [0.74, Math.max(wide(0.09), 0.9 * shoulder * h), wide(0.062), 0],
    [0.87, Math.max(wide(0.09), 0.97 * shoulder * h), wide(0.058), 0],
    [0.97, 1.02 * shoulder * h, wide(0.05), -0.003 * h],
    [1.035, 0.86 * shoulder * h, wide(0.044), -0.006 * h],
    [1.065, 0.5 * shoulder * h, wide(0.04), -0.01 * h],
    [1.075, 0.042 * h, 0.04 * h, -0.012 * h],
    [1.1, 0.02 * h, 0.02 * h, -0.012 * h],
  ];
  return rings;
}
