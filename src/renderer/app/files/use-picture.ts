import { useEffect, useState } from "react";
import type { Client } from "#contract/contract";
import { useApi } from "../query.ts";

interface Picture {
  /** A `blob:` address; null: it is being read, or cannot be. */
  readonly url: string | null;
  readonly isBroken: boolean;
}

/** A picture of the journal, for `<img>`: read piece by piece, and let go when nobody shows it. */
export function usePicture(sha256: string): Picture & { readonly onBroken: () => void } {
  const api = useApi();
  const [picture, setPicture] = useState<Picture>(none);
  useEffect(() => {
    let url: string | null = null;
    let isWanted = true;
    setPicture(none);
    readFile(api, sha256, () => isWanted)
      .then((blob) => {
        if (!isWanted) return;
        url = URL.createObjectURL(blob);
        setPicture({ url, isBroken: false });
      })
      .catch(() => {
        if (isWanted) setPicture({ url: null, isBroken: true });
      });
    return () => {
      isWanted = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [api, sha256]);
  return { ...picture, onBroken: () => setPicture({ url: null, isBroken: true }) };
}

const none: Picture = { url: null, isBroken: false };

async function readFile(api: Client, sha256: string, isWanted: () => boolean): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (let size = 1; offset < size && isWanted(); ) {
    const read = await api.files.read({ sha256, offset });
    const piece = Uint8Array.from(atob(read.base64), (character) => character.charCodeAt(0));
    if (piece.length === 0) break;
    pieces.push(piece);
    offset += piece.length;
    size = read.size;
  }
  return new Blob(pieces);
}
