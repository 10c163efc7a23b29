/**
 * The parts that documents of the field have, whatever they call them. `front` is all before the first heading; `outcomes` holds
 * learning outcomes with or without their criteria; `rules` says how the unit is assessed; `form` is what people fill in; `background`
 * is for reading and never assessed.
 */
export type Section =
  | 'front' | 'overview' | 'performance' | 'outcomes' | 'knowledge' | 'scope' | 'scope-performance' | 'scope-knowledge'
  | 'behaviours' | 'skills' | 'values' | 'rules' | 'background' | 'form' | 'column';
