import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';

/** A writer's Ed25519 key pair: the private half signs, the public half (its 32 bytes in base64url) stands in the journal's header. */
export interface SigningKey {
  readonly publicText: string;
  readonly sign: (text: string) => string;
  /** PKCS 8, PEM: what is kept in the profile. */
  readonly pem: () => string;
}

/** Makes a new pair. */
export function newSigningKey(): SigningKey {
  return signingKey(generateKeyPairSync('ed25519').privateKey);
}

/** Reads a pair from its PEM; null if it is none. */
export function readSigningKey(pem: string): SigningKey | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? signingKey(key) : null;
  } catch {
    return null;
  }
}

/** Whether `signature` (base64url) over `text` was made with the private half of `publicText`. Never throws. */
export function signatureFits(publicText: string, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  // The last letter has four bits that say nothing: without this a changed bit in them would go unnoticed.
  if (bytes.toString('base64url') !== signature) return false;
  const key = publicKey(publicText);
  return key !== null && verify(null, Buffer.from(text, 'latin1'), key, bytes);
}

function signingKey(key: KeyObject): SigningKey {
  return {
    publicText: createPublicKey(key).export({ format: 'jwk' }).x ?? '',
    sign: (text) => sign(null, Buffer.from(text, 'latin1'), key).toString('base64url'),
    pem: () => key.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

let lastKey: { readonly text: string; readonly key: KeyObject } | null = null;

function publicKey(text: string): KeyObject | null {
  if (lastKey?.text === text) return lastKey.key;
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
    lastKey = { text, key };
    return key;
  } catch {
    return null;
  }
}
