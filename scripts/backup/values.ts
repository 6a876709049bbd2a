import { DocumentReference, type Firestore, GeoPoint, Timestamp } from 'firebase-admin/firestore';

/**
 * A document's values as JSON that keeps their types, in the words of Firestore's own REST format
 * (https://firebase.google.com/docs/firestore/reference/rest/v1/Value), so that any tool can read a
 * backup. Keys stand in order: one document has one text. References leave their project out.
 */
type Encoded = Readonly<Record<string, unknown>>;

function encode(value: unknown): Encoded {
  if (value === null) return { nullValue: null };
  switch (typeof value) {
    case 'boolean':
      return { booleanValue: value };
    case 'string':
      return { stringValue: value };
    case 'bigint':
      return { integerValue: String(value) };
    case 'number':
      // The SDK writes whole numbers as integers, whatever they were.
      return Number.isSafeInteger(value) && !Object.is(value, -0)
        ? { integerValue: String(value) }
        : { doubleValue: Object.is(value, -0) ? '-0' : Number.isFinite(value) ? value : String(value) };
    default:
      return encodeObject(value as object);
  }
}

function encodeObject(value: object): Encoded {
  if (value instanceof Timestamp) return { timestampValue: momentOf(value) };
  if (value instanceof Uint8Array) return { bytesValue: Buffer.from(value).toString('base64') };
  if (value instanceof DocumentReference) return { referenceValue: value.path };
  if (value instanceof GeoPoint) return { geoPointValue: { latitude: value.latitude, longitude: value.longitude } };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(encode) } };
  if (Object.getPrototypeOf(value) === Object.prototype) return { mapValue: { fields: encodeFields(value) } };
  throw new Error(`A backup knows no ${value.constructor.name}: teach scripts/backup/values.ts.`);
}

/** The fields of a document or map, in the order of their names. */
export function encodeFields(fields: object): Encoded {
  const entries = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, value]) => [name, encode(value)]));
}

/** The way back; references lead into the project they are read for. */
export function decodeFields(fields: Encoded, firestore: Firestore): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, decode(value as Encoded, firestore)]));
}

function decode(encoded: Encoded, firestore: Firestore): unknown {
  const [[type, value] = ['', undefined]] = Object.entries(encoded);
  switch (type) {
    case 'nullValue':
      return null;
    case 'booleanValue':
    case 'stringValue':
      return value;
    case 'integerValue':
      return BigInt(value as string);
    case 'doubleValue':
      return Number(value);
    case 'timestampValue':
      return momentIn(value as string);
    case 'bytesValue':
      return Buffer.from(value as string, 'base64');
    case 'referenceValue':
      return firestore.doc(value as string);
    case 'geoPointValue': {
      const { latitude, longitude } = value as { latitude: number; longitude: number };
      return new GeoPoint(latitude, longitude);
    }
    case 'arrayValue':
      return (value as { values: Encoded[] }).values.map((one) => decode(one, firestore));
    case 'mapValue':
      return decodeFields((value as { fields: Encoded }).fields, firestore);
    default:
      throw new Error(`The backup holds a value of the unknown type ${type}.`);
  }
}

/** To the nanosecond, which a Date cannot hold. */
function momentOf({ seconds, nanoseconds }: Timestamp): string {
  const whole = new Date(seconds * 1000).toISOString().slice(0, -5);
  return `${whole}.${String(nanoseconds).padStart(9, '0')}Z`;
}

function momentIn(text: string): Timestamp {
  const [whole = '', fraction = ''] = text.slice(0, -1).split('.');
  return new Timestamp(Date.parse(`${whole}Z`) / 1000, Number(fraction));
}

/** One line of a backup. U+2028 and U+2029 are escaped: some readers of lines, Node's too, end one there. */
export function asLine(value: object): string {
  return `${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}
