import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeLocalCertificate } from "./localCertificate.mjs";

const certificateDays = 800;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The certificate of this machine's server, made when there is none or it ends within a week.
 *
 * @returns both as PEM, where the certificate lies, and whether it must be trusted anew
 */
export function keptCertificate(folder, now) {
  const certificateFile = path.join(folder, "localhost.crt");
  const keyFile = path.join(folder, "localhost.key");
  const kept = { certificateFile, keyFile };
  if (isGood(kept, now)) {
    return { ...read(kept), certificateFile, isNew: false };
  }
  const made = makeLocalCertificate({ from: now, days: certificateDays });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certificateFile, made.certificate);
  return { ...read(kept), certificateFile, isNew: true };
}

function read({ certificateFile, keyFile }) {
  return { cert: readFileSync(certificateFile, "utf8"), key: readFileSync(keyFile, "utf8") };
}

function isGood({ certificateFile, keyFile }, now) {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) {
    return false;
  }
  const { validTo } = new X509Certificate(readFileSync(certificateFile));
  return new Date(validTo).getTime() - now.getTime() > 7 * dayMs;
}
