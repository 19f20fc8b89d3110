import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import {
  bits,
  identifier,
  moment,
  octets,
  sequence,
  set,
  tagged,
  taggedPlain,
  utf8,
  wholeNumber,
  yes,
} from "./derValues.mjs";

const ecdsaWithSha256 = "1.2.840.10045.4.3.2";

/**
 * Makes a certificate for https://localhost and this machine only, signed by itself (X.509, RFC 5280).
 *
 * It may certify nothing else (`CA:FALSE`): whoever trusts it trusts one server, not its maker. Apple
 * accepts at most 825 days.
 *
 * @returns both as PEM; the key is made anew each time
 */
export function makeLocalCertificate({ from, days }) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const until = new Date(from.getTime() + days * 24 * 60 * 60 * 1000);
  const algorithm = sequence(identifier(ecdsaWithSha256));
  const name = sequence(set(sequence(identifier("2.5.4.3"), utf8("localhost (juesuan)"))));
  const said = sequence(
    tagged(0, wholeNumber(Buffer.of(2))),
    wholeNumber(serialNumber()),
    algorithm,
    name,
    sequence(moment(from), moment(until)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(3, sequence(...extensions())),
  );
  const certificate = sequence(said, algorithm, bits(sign("sha256", said, privateKey)));
  return {
    certificate: pem("CERTIFICATE", certificate),
    key: privateKey.export({ type: "pkcs8", format: "pem" }),
  };
}

function extensions() {
  return [
    // basic constraints: nothing may be certified with it
    critical("2.5.29.19", sequence()),
    // key usage: signatures
    critical("2.5.29.15", bits(Buffer.of(0x80), 7)),
    // extended key usage: servers
    extension("2.5.29.37", sequence(identifier("1.3.6.1.5.5.7.3.1"))),
    // subject alternative names
    extension(
      "2.5.29.17",
      sequence(
        taggedPlain(2, Buffer.from("localhost")),
        taggedPlain(7, Buffer.of(127, 0, 0, 1)),
        taggedPlain(7, Buffer.from([...Array(15).fill(0), 1])),
      ),
    ),
  ];
}

function extension(id, content) {
  return sequence(identifier(id), octets(content));
}

function critical(id, content) {
  return sequence(identifier(id), yes(), octets(content));
}

/** Positive, and never with a zero in front, which would be written otherwise. */
function serialNumber() {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] % 127) + 1;
  return bytes;
}

function pem(kind, bytes) {
  const lines = bytes.toString("base64").replace(/.{64}/g, "$&\n").trimEnd();
  return `-----BEGIN ${kind}-----\n${lines}\n-----END ${kind}-----\n`;
}
