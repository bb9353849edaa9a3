import { Group, type Material, Mesh, MeshLambertMaterial, SphereGeometry, Vector3 } from 'three';
import type { Side } from '../../../src/core/landmarks.ts';
import { type Body, lengthsOf } from '../body/body.ts';
import { point, type Skeleton } from '../body/skeleton.ts';
import { clothOf } from './cloth.ts';
import { headOf } from './head.ts';
import { LimbMesh, rod } from './limb.ts';
import { TorsoMesh } from './torso.ts';

/** The body as meshes: built once, laid over a skeleton for every frame. */
export class Figure {
  readonly group = new Group();
  readonly #torso: TorsoMesh;
  readonly #neck: LimbMesh;
  readonly #head: Group;
  readonly #sides: Readonly<Record<Side, SideMeshes>>;

  constructor(body: Body) {
    const { look, heightM: h, girth } = body;
    const lengths = lengthsOf(body);
    const skin = new MeshLambertMaterial({ color: look.skin });
    const shirt = clothOf(look.shirt);
    const trousers = clothOf(look.trousers);
    const shoes = new MeshLambertMaterial({ color: look.shoes });
    this.#torso = new TorsoMesh(body, shirt, trousers);
    const neck = 0.032 * h * Math.sqrt(girth);
    this.#neck = new LimbMesh(1.1 * lengths.head, [[0, neck], [1, 0.9 * neck]], skin); // prettier-ignore
    this.#head = headOf(look, skin, lengths.headRadius);
    const side = (): SideMeshes => new SideMeshes(body, { skin, shirt, trousers, shoes });
    this.#sides = { left: side(), right: side() };
    this.group.add(...this.#torso.meshes, this.#neck.mesh, this.#head);
    this.group.add(this.#sides.left.group, this.#sides.right.group);
    this.group.traverse((part) => {
      part.castShadow = true;
      part.receiveShadow = true;
    });
  }

  pose(skeleton: Skeleton): void {
    this.#torso.pose(skeleton);
    this.#neck.lay(point(skeleton.neck, 0, -0.2 * skeleton.lengths.head, 0), skeleton.head.at);
    this.#head.position.copy(skeleton.head.at);
    this.#head.quaternion.copy(skeleton.head.turned);
    this.#sides.left.pose(skeleton.left);
    this.#sides.right.pose(skeleton.right);
  }
}

interface Clothes {
  readonly skin: Material;
  readonly shirt: Material;
  readonly trousers: Material;
  readonly shoes: Material;
}

class SideMeshes {
  readonly group = new Group();
  readonly #upperArm: LimbMesh;
  readonly #sleeve: LimbMesh;
  readonly #forearm: LimbMesh;
  readonly #thigh: LimbMesh;
  readonly #shank: LimbMesh;
  readonly #hand: Group;
  readonly #foot: Group;

  constructor(body: Body, { skin, shirt, trousers, shoes }: Clothes) {
    const { heightM: h, girth, loose, look } = body;
    const lengths = lengthsOf(body);
    const arm = Math.sqrt(girth);
    const wide = (share: number): number => share * h * arm;
    const cloth = (share: number): number => share * h * girth * loose;
    const isLong = look.sleeves === 'long';
    this.#upperArm = new LimbMesh(lengths.upperArm, [[0, wide(0.027)], [1, wide(0.022)]], isLong ? shirt : skin); // prettier-ignore
    this.#sleeve = new LimbMesh(0.55 * lengths.upperArm, [[0, cloth(0.036)], [1, cloth(0.031)]], shirt); // prettier-ignore
    this.#forearm = new LimbMesh(
      lengths.forearm,
      [
        [0, wide(0.022)],
        [0.3, wide(0.024)],
        [1, wide(0.015)],
      ],
      isLong ? shirt : skin,
    );
    this.#thigh = new LimbMesh(
      lengths.thigh,
      [
        [0, cloth(0.05)],
        [0.3, cloth(0.047)],
        [1, cloth(0.031)],
      ],
      trousers,
    );
    this.#shank = new LimbMesh(
      lengths.shank,
      [
        [0, cloth(0.03)],
        [0.3, cloth(0.031)],
        [1, cloth(0.021)],
      ],
      trousers,
    );
    this.#hand = handOf(lengths.hand, skin, arm);
    this.#foot = footOf(lengths, shoes, girth);
    this.group.add(this.#upperArm.mesh, this.#sleeve.mesh, this.#forearm.mesh, this.#thigh.mesh, this.#shank.mesh);
    this.group.add(this.#hand, this.#foot);
  }

  pose(joints: Skeleton['left']): void {
    this.#upperArm.lay(joints.shoulder, joints.elbow);
    this.#sleeve.lay(joints.shoulder, joints.elbow);
    this.#forearm.lay(joints.elbow, joints.wrist);
    this.#thigh.lay(joints.hip, joints.knee);
    this.#shank.lay(joints.knee, joints.ankle);
    this.#hand.position.copy(joints.wrist);
    this.#hand.quaternion.copy(joints.hand);
    this.#foot.position.copy(joints.ankle);
    this.#foot.quaternion.copy(joints.foot);
  }
}

/** Palm, four fingers and a thumb, in the hand's frame: x to the thumb, the fingers along -y. */
function handOf(length: number, skin: Material, girth: number): Group {
  const group = new Group();
  const palm = new Mesh(new SphereGeometry(1, 10, 8), skin);
  palm.position.set(0, -0.35 * length, 0);
  palm.scale.set(0.36 * length * girth, 0.48 * length, 0.15 * length * girth);
  group.add(palm);
  for (const [x, reach] of [
    [0.24, 0.9],
    [0.08, 1],
    [-0.08, 0.96],
    [-0.24, 0.82],
  ] as const) {
    group.add(finger([x * length, -0.5 * length], [x * 1.25 * length, -reach * length], 0.085 * length, skin));
  }
  group.add(finger([0.25 * length, -0.2 * length], [0.5 * length, -0.55 * length], 0.1 * length, skin));
  return group;
}

function finger(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  radius: number,
  material: Material,
): Mesh {
  const along = new Vector3(toX - x, toY - y, 0);
  const mesh = new Mesh(rod(along.length(), [[0, radius], [1, 0.8 * radius]]), material); // prettier-ignore
  mesh.position.set(x, y, 0);
  mesh.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), along.normalize());
  return mesh;
}

/** A shoe in the foot's frame: y up, the toes along z. */
function footOf({ ankle, heel, toe }: Skeleton['lengths'], shoes: Material, girth: number): Group {
  const group = new Group();
  const length = heel + toe;
  const width = 0.19 * length * Math.sqrt(girth);
  const sole = new Mesh(rod(length - 2 * width, [[0, width], [0.5, 0.95 * width], [1, 0.9 * width]]), shoes); // prettier-ignore
  sole.scale.set(1, 1, (0.5 * ankle) / width);
  sole.rotation.x = Math.PI / 2;
  sole.position.set(0, -0.52 * ankle, width - heel);
  const instep = new Mesh(new SphereGeometry(1, 10, 8), shoes);
  instep.scale.set(0.8 * width, 0.8 * ankle, 0.3 * length);
  instep.position.set(0, -0.35 * ankle, 0.15 * length);
  group.add(sole, instep);
  return group;
}
