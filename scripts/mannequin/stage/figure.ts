import {
  Group,
  type Material,
  Matrix4,
  type Mesh,
  MeshLambertMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import type { Side } from '../../../src/core/body/landmarks.ts';
import { lengthsOf } from '../../../src/care/figure/build.ts';
import { point, type Skeleton } from '../../../src/care/figure/skeleton.ts';
import type { Body } from '../cast/body.ts';
import { clothOf } from './cloth.ts';
import { headOf } from './head.ts';
import { LimbMesh, rod } from './limb.ts';
import { TorsoMesh } from './torso.ts';
import { type Part, weld } from './weld.ts';

/** The body as meshes, which are built once and placed along a skeleton in every frame. */
export class Figure {
  readonly group = new Group();
  readonly #torso: TorsoMesh;
  readonly #neck: LimbMesh;
  readonly #head: Mesh;
  readonly #sides: Readonly<Record<Side, SideMeshes>>;

  constructor(body: Body) {
    const { look, heightM: h, girth } = body;
    const lengths = lengthsOf(body);
    const skin = new MeshLambertMaterial({ color: look.skin });
    const shirt = clothOf(look.shirt);
    const trousers = clothOf(look.trousers);
    this.#torso = new TorsoMesh(body, shirt, trousers);
    const neck = 0.032 * h * Math.sqrt(girth);
    this.#neck = new LimbMesh(1.1 * lengths.head, [[0, neck], [1, 0.9 * neck]], skin); // prettier-ignore
    this.#head = headOf(look, lengths.headRadius);
    const side = (): SideMeshes => new SideMeshes(body, { skin, shirt, trousers });
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
    this.#head.position.set(...skeleton.head.at);
    this.#head.quaternion.set(...skeleton.head.turned);
    this.#sides.left.pose(skeleton.left);
    this.#sides.right.pose(skeleton.right);
  }
}

interface Clothes {
  readonly skin: Material;
  readonly shirt: Material;
  readonly trousers: Material;
}

class SideMeshes {
  readonly group = new Group();
  readonly #upperArm: LimbMesh;
  readonly #sleeve: LimbMesh;
  readonly #forearm: LimbMesh;
  readonly #thigh: LimbMesh;
  readonly #shank: LimbMesh;
  readonly #hand: Mesh;
  readonly #foot: Mesh;

  constructor(body: Body, { skin, shirt, trousers }: Clothes) {
    const { heightM: h, girth, loose, look } = body;
    const lengths = lengthsOf(body);
    const arm = Math.sqrt(girth);
    const wide = (share: number): number => share * h * arm;
    const cloth = (share: number): number => share * h * girth * loose;
    const isLong = look.sleeves === 'long';
    this.#upperArm = new LimbMesh(lengths.upperArm, [[0, wide(0.025)], [1, wide(0.022)]], isLong ? shirt : skin); // prettier-ignore
    const sleeve = (share: number): number => Math.max(cloth(share), wide(share - 0.002) + 0.003 * h);
    this.#sleeve = new LimbMesh(
      0.55 * lengths.upperArm,
      [
        [0, sleeve(0.028)],
        [0.3, sleeve(0.031)],
        [1, sleeve(0.03)],
      ],
      shirt,
    );
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
    this.#hand = handOf(lengths.hand, look.skin, arm);
    this.#foot = footOf(lengths, look.shoes, girth);
    this.group.add(this.#upperArm.mesh, this.#sleeve.mesh, this.#forearm.mesh, this.#thigh.mesh, this.#shank.mesh);
    this.group.add(this.#hand, this.#foot);
  }

  pose(joints: Skeleton['left']): void {
    this.#upperArm.lay(joints.shoulder, joints.elbow);
    this.#sleeve.lay(joints.shoulder, joints.elbow);
    this.#forearm.lay(joints.elbow, joints.wrist);
    this.#thigh.lay(joints.hip, joints.knee);
    this.#shank.lay(joints.knee, joints.ankle);
    this.#hand.position.set(...joints.wrist);
    this.#hand.quaternion.set(...joints.hand);
    this.#foot.position.set(...joints.ankle);
    this.#foot.quaternion.set(...joints.foot);
  }
}

/** Palm, four fingers and a thumb, along the axes of the hand: x to the thumb, the fingers along -y. */
function handOf(length: number, skin: string, girth: number): Mesh {
  const palm: Part = {
    shape: new SphereGeometry(1, 10, 8),
    colour: skin,
    at: new Matrix4()
      .makeTranslation(0, -0.35 * length, 0)
      .scale(new Vector3(0.36 * length * girth, 0.48 * length, 0.15 * length * girth)),
  };
  const fingers = (
    [
      [0.24, 0.9],
      [0.08, 1],
      [-0.08, 0.96],
      [-0.24, 0.82],
    ] as const
  ).map(([x, reach]) =>
    finger([x * length, -0.5 * length], [x * 1.25 * length, -reach * length], 0.085 * length, skin),
  );
  const thumb = finger([0.25 * length, -0.2 * length], [0.5 * length, -0.55 * length], 0.1 * length, skin);
  return weld([palm, ...fingers, thumb]);
}

function finger(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  radius: number,
  colour: string,
): Part {
  const along = new Vector3(toX - x, toY - y, 0);
  const shape = rod(along.length(), [[0, radius], [1, 0.8 * radius]]); // prettier-ignore
  const turned = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.normalize());
  return { shape, colour, at: new Matrix4().compose(new Vector3(x, y, 0), turned, new Vector3(1, 1, 1)) };
}

/** A shoe, along the axes of the foot: y up, the toes along z. */
function footOf({ ankle, heel, toe }: Skeleton['lengths'], colour: string, girth: number): Mesh {
  const length = heel + toe;
  const width = 0.19 * length * Math.sqrt(girth);
  const lying = new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), Math.PI / 2);
  const sole: Part = {
    shape: rod(length - 2 * width, [[0, width], [0.5, 0.95 * width], [1, 0.9 * width]]), // prettier-ignore
    colour,
    at: new Matrix4().compose(
      new Vector3(0, -0.52 * ankle, width - heel),
      lying,
      new Vector3(1, 1, (0.5 * ankle) / width),
    ),
  };
  const instep: Part = {
    shape: new SphereGeometry(1, 10, 8),
    colour,
    at: new Matrix4()
      .makeTranslation(0, -0.35 * ankle, 0.15 * length)
      .scale(new Vector3(0.8 * width, 0.8 * ankle, 0.3 * length)),
  };
  return weld([sole, instep]);
}
