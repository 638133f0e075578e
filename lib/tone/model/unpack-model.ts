import type { Language } from '../../checks/language/language';
import { decodeSteps } from './bucket-codec';
import { bucketCount } from './features';
import { type Head, headsOf } from './heads';
import { type PackedHead, meantUnit, weightOf, levels } from './packed-head';
import { arabicModel } from './weights/arabic-model';
import { englishModel } from './weights/english-model';
import { frenchModel } from './weights/french-model';

/** A language's model, ready to be used. */
export interface ToneModel {
  readonly heads: readonly Head[];
  /** Steps: bucket after bucket, of each head. */
  readonly steps: Int8Array;
  /** What the steps of each head stand for, from −7 to 7. */
  readonly values: readonly Float32Array[];
  /** Weights of causes and shapes, of each head. */
  readonly meant: readonly Float32Array[];
  readonly biases: readonly number[];
}

const packed: Readonly<Record<Language, Readonly<Partial<Record<Head, PackedHead>>>>> = {
  en: englishModel,
  fr: frenchModel,
  ar: arabicModel,
};
const made = new Map<Language, ToneModel>();

/** The model of a language, unpacked when it is first asked for. */
export function toneModel(language: Language): ToneModel {
  const known = made.get(language);
  if (known) return known;
  const model = unpackModel(headsOf[language], packed[language]);
  made.set(language, model);
  return model;
}

/** Heads without weights say nothing. */
export function unpackModel(
  heads: readonly Head[],
  weights: Readonly<Partial<Record<Head, PackedHead>>>,
): ToneModel {
  const steps = new Int8Array(heads.length * bucketCount);
  const values: Float32Array[] = [];
  const meant: Float32Array[] = [];
  const biases: number[] = [];
  heads.forEach((name, index) => {
    const head = weights[name];
    decodeSteps(head?.buckets ?? '', bucketCount).forEach((step, bucket) => {
      steps[bucket * heads.length + index] = step;
    });
    values.push(
      Float32Array.from({ length: 2 * levels + 1 }, (_, at) => weightOf(at - levels, head?.outermost ?? 0)),
    );
    meant.push(
      Float32Array.from(atob(head?.meant ?? ''), (byte) => ((byte.charCodeAt(0) << 24) >> 24) * meantUnit),
    );
    biases.push(head?.bias ?? 0);
  });
  return { heads, steps, values, meant, biases };
}
