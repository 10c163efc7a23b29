import { z } from 'zod';

/** A schema for every field of `T`: a field that is added to the type does not compile until it is decided here. */
type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> };

/** An object of exactly these fields. Written as `object<Cell>()({ ... })`, so that the fields are those of the type. */
export function object<T extends object>() {
  return <S extends Shape<T>>(shape: S & Record<Exclude<keyof S, keyof T>, never>) => z.strictObject<S>(shape);
}
