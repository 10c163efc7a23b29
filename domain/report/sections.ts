import type { Section } from './section.ts';
import { actionsSection } from './sections/actions.ts';
import { behavioursSection } from './sections/behaviours.ts';
import { courseSection } from './sections/course.ts';
import { declarationsSection } from './sections/declarations.ts';
import { evidenceIndexSection } from './sections/evidence-index.ts';
import { feedbackSection } from './sections/feedback.ts';
import { gridSection } from './sections/grid.ts';
import { knowledgeSection } from './sections/knowledge.ts';
import { openBoxSection } from './sections/open-box.ts';
import { overviewSection } from './sections/overview.ts';
import { performanceSection } from './sections/performance.ts';
import { qualityAssuranceSection } from './sections/quality-assurance.ts';
import { reasonsSection } from './sections/reasons.ts';
import { rulesSection } from './sections/rules.ts';
import { scopeSection } from './sections/scope.ts';
import { sufficiencySection } from './sections/sufficiency.ts';
import { supplementarySection } from './sections/supplementary.ts';
import { witnessesSection } from './sections/witnesses.ts';

/** The sections of a record in the order in which they print. To add one, write its file and name it here. */
export const sections: readonly Section[] = [
  overviewSection,
  sufficiencySection,
  rulesSection,
  performanceSection,
  gridSection,
  scopeSection,
  behavioursSection,
  knowledgeSection,
  reasonsSection,
  evidenceIndexSection,
  supplementarySection,
  witnessesSection,
  feedbackSection,
  actionsSection,
  qualityAssuranceSection,
  courseSection,
  declarationsSection,
  openBoxSection,
];
