/** One thing that happened in the assessment; `day` is in calendar form, for the order only. */
export interface CourseEvent { readonly day: string; readonly words: string; readonly who: readonly string[] }
