import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { keptCertificate } from "../../scripts/office/keptCertificate.mjs";
import { serve } from "../../scripts/serve.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "juesuan-certificate-"));
const made = new Date("2026-11-21T08:00:00Z");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a certificate is for this machine only and certifies nothing else", () => {
  const { cert } = keptCertificate(folder, made);
  const certificate = new X509Certificate(cert);
  expect(["localhost", "example.cn"].map((name) => certificate.checkHost(name))).toEqual([
    "localhost",
    undefined,
  ]);
  expect(["127.0.0.1", "::1", "10.0.0.1"].map((place) => certificate.checkIP(place))).toEqual([
    "127.0.0.1",
    "::1",
    undefined,
  ]);
  expect(certificate.ca).toBe(false);
  expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validFrom)).toEqual(made);
  expect(new Date(certificate.validTo)).toEqual(new Date("2029-01-29T08:00:00Z"));
});

test.each([
  { name: "a year later", now: "2027-11-21T08:00:00Z", isNew: false },
  { name: "two weeks before its end", now: "2029-01-15T08:00:00Z", isNew: false },
  { name: "in its last week", now: "2029-01-23T08:00:00Z", isNew: true },
])("$name it is new: $isNew", ({ now, isNew }) => {
  const own = mkdtempSync(path.join(folder, "own-"));
  const first = keptCertificate(own, made);
  const later = keptCertificate(own, new Date(now));
  expect(first.isNew).toBe(true);
  expect(later.isNew).toBe(isNew);
  expect(later.cert === first.cert).toBe(!isNew);
});

test("a browser that trusts it reads the pane over https", async () => {
  const { cert, key } = keptCertificate(path.join(folder, "served"), new Date());
  const pane = path.join(folder, "pane");
  mkdirSync(pane);
  writeFileSync(path.join(pane, "index.html"), "pane");
  const site = await serve({ folder: pane, port: 0, secure: { cert, key } });
  const read = new Promise<string>((resolve, reject) => {
    get(site.address, { ca: cert }, (response) => {
      response.setEncoding("utf8").on("data", resolve);
    }).on("error", reject);
  });
  expect(site.address).toMatch(/^https:\/\/localhost:/);
  expect(await read.finally(() => site.stop())).toBe("pane");
});
