import { endOf } from "#domain/interviews";
import type { Participation } from "#domain/people";
import { type ReadPermission, readPermission } from "#domain/permission-words";
import { dayIn } from "#domain/time";
import { useWrite } from "../../app/query.ts";
import type { Workspace } from "./workspace.ts";

interface PermissionOffer {
  /** What such words seem to say, unless that is kept already. */
  readonly propose: (words: string) => ReadPermission | null;
  readonly keep: (read: ReadPermission) => void;
  readonly choose: (permission: Participation["permission"]) => void;
}

/** Their words propose an answer, and the person says yes (R22). */
export function usePermissionOffer(
  { dossier: { settings }, interview }: Workspace,
  part: Participation,
): PermissionOffer {
  const save = useWrite((api, changes: Partial<Participation>) => api.participations.save({ ...changes, id: part.id }));
  const spoken = {
    on: dayIn(interview.zone, endOf(interview) ?? interview.startsAt),
    zone: interview.zone,
    calendar: { weekend: settings.weekend, holidays: settings.holidays.map(({ on }) => on) },
  };
  return {
    propose: (words) => {
      const read = readPermission(words, spoken);
      return read === null || isKept(read, part) ? null : read;
    },
    keep: (read) => save.mutate(read),
    // An answer chosen by hand takes nothing over from the words.
    choose: (permission) =>
      save.mutate({ permission, permissionChannels: [], agreedAt: null, agreedChannel: null, isThankYouWelcome: true }),
  };
}

function isKept(read: ReadPermission, part: Participation): boolean {
  return (
    read.permission === part.permission &&
    read.isThankYouWelcome === part.isThankYouWelcome &&
    read.permissionChannels.join() === part.permissionChannels.join() &&
    (read.agreedAt === part.agreedAt ||
      (read.agreedAt !== null && part.agreedAt !== null && Date.parse(read.agreedAt) === Date.parse(part.agreedAt)))
  );
}
