/** The port: all that the core asks of a host. Fifteen things; one more needs a decision record. */
export interface Platform {
  readonly appVersion: string;
  readonly dataDir: string;
  readonly rendererDir: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Null: the person cancelled. Never overwrites without the system having asked. */
  readonly saveFile: (file: NamedFile) => Promise<{ readonly path: string } | null>;
  /** Hands a file to the program the system has for it (an .eml draft to the mail program). */
  readonly openFile: (path: string) => Promise<void>;
  /** Shows a file in its folder. */
  readonly reveal: (path: string) => Promise<void>;
  /** Opens an https:, mailto: or tel: address outside; any other is refused by the host. */
  readonly openLink: (url: string) => Promise<void>;
  /** False: this host cannot show one, and the page lists it instead. */
  readonly notify: (message: { readonly title: string; readonly body: string }) => boolean;
  readonly secrets: Secrets;
  readonly settings: Settings;
  /** The pages as PDF bytes, on the paper named. Null: this host prints from the page itself. */
  readonly printPdf: (html: string, paper: "A4" | "Letter") => Promise<Uint8Array | null>;
  /** Puts words on the clipboard; false: this host leaves it to the page. */
  readonly copy: (words: ClipboardWords) => Promise<boolean>;
  /** Calls `listener` when the computer is about to sleep and when it wakes. */
  readonly onSleep: (listener: (event: "sleep" | "wake") => void) => void;
  /** How the app lives on a desktop; null: a host without one. */
  readonly desktop: Desktop | null;
}

export interface NamedFile {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

export interface ClipboardWords {
  readonly text: string;
  readonly html?: string;
  /** After this many milliseconds the words are taken off again, if they are still there. */
  readonly forgetAfterMs?: number;
}

/** Where the journal's key is kept safe: the keychain of the system, or nothing but the file's mode. */
interface Secrets {
  readonly kind: "keychain" | "file-mode";
  /** True: the keychain is only a name here (Linux without one), and its wrapping protects from nothing. */
  readonly isHollow?: boolean;
  readonly wrap: (secret: string) => Promise<string>;
  readonly unwrap: (wrapped: string) => Promise<string>;
}

interface Desktop {
  readonly get: () => DesktopChoices;
  readonly set: (choices: {
    readonly startsAtLogin?: boolean | undefined;
    readonly staysInTray?: boolean | undefined;
  }) => void;
}

interface DesktopChoices {
  /** Null: this system cannot start the app at login as it was started now. */
  readonly startsAtLogin: boolean | null;
  /** Closing the window hides it; the app goes on. */
  readonly staysInTray: boolean;
}

/** Both electron-store and conf satisfy it as they are. */
export interface Settings {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
}
