/** What a frame may say of the interview beside the fact that is set into it. */
export interface Setting {
  /** "September 2" */
  readonly day: string;
  readonly role: string;
  /** "role" or "position": one of them throughout a letter. */
  readonly post: string;
  readonly employer: string;
  readonly isOnsite: boolean;
  readonly agency: string;
}

export type Frame = (setting: Setting) => string;
export type FactFrame = (fact: string, setting: Setting) => string;
export type PlacedFrame = (done: string, place: string) => string;
/** A need and what answers it, in one sentence. */
export type JoinedFrame = (need: string, done: string, place: string) => string;

/** "met" where they met, "spoke" where they spoke. */
export const met = ({ isOnsite }: Setting): string => (isOnsite ? "met" : "spoke");
