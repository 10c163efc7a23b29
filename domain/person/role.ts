import { z } from 'zod';

/** Who may hold a journal: a writer works in exactly one of these. */
export const writerRoles = ['candidate', 'assessor', 'countersigning-assessor', 'internal-quality-assurer', 'external-quality-assurer', 'centre'] as const;
export const writerRoleSchema = z.enum(writerRoles);
export type WriterRole = z.infer<typeof writerRoleSchema>;

/** Who may be named on a piece of evidence: made it, saw it, was there. */
export const peopleRoles = ['candidate', 'assessor', 'expert-witness', 'witness', 'colleague', 'customer', 'line-manager', 'internal-quality-assurer', 'other'] as const;
export const peopleRoleSchema = z.enum(peopleRoles);
export type PeopleRole = z.infer<typeof peopleRoleSchema>;

/** A person as an id and a name; the same person may write on several machines. */
export const personSchema = z.strictObject({ id: z.string().regex(/^[a-z0-9]{6,32}$/), name: z.string().min(1).max(200) });
export type Person = z.infer<typeof personSchema>;

/** A person named on evidence. */
export const namedPersonSchema = z.strictObject({ role: peopleRoleSchema, name: z.string().min(1).max(200) });
export type NamedPerson = z.infer<typeof namedPersonSchema>;
