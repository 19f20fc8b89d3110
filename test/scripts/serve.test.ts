import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve } from "../../scripts/serve.mjs";

const parent = mkdtempSync(path.join(tmpdir(), "juesuan-serve-"));
const folder = path.join(parent, "page");
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(folder, "samples"), { recursive: true });
  writeFileSync(path.join(parent, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "index.html"), "<title>page</title>");
  writeFileSync(path.join(folder, "samples/book.xlsx"), "PK");
  site = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await site.stop();
  rmSync(parent, { recursive: true });
});

/** Asks for a path as it stands; `fetch` would tidy `..` away. */
function ask(asked: string, method = "GET"): Promise<{ status: number; type: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.address);
    request({ hostname, port, path: asked, method }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  { asked: "/", status: 200, type: "text/html; charset=utf-8" },
  { asked: "/index.html?again", status: 200, type: "text/html; charset=utf-8" },
  {
    asked: "/samples/book.xlsx",
    status: 200,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  { asked: "/samples", status: 404, type: "text/plain; charset=utf-8" },
  { asked: "/nothing.js", status: 404, type: "text/plain; charset=utf-8" },
  { asked: "/../secret.txt", status: 404, type: "text/plain; charset=utf-8" },
  { asked: "/%2e%2e/secret.txt", status: 404, type: "text/plain; charset=utf-8" },
  { asked: "/..%2fsecret.txt", status: 404, type: "text/plain; charset=utf-8" },
  { asked: "/%00", status: 404, type: "text/plain; charset=utf-8" },
  { asked: "/%", status: 404, type: "text/plain; charset=utf-8" },
])("answers $asked with $status", async ({ asked, status, type }) => {
  expect(await ask(asked)).toEqual({ status, type });
});

test("only reads", async () => {
  expect(await ask("/", "POST")).toMatchObject({ status: 405 });
});

test("a link does not lead out of the folder", async () => {
  try {
    symlinkSync(path.join(parent, "secret.txt"), path.join(folder, "link.txt"));
  } catch {
    // Windows lets only some users make links; then there is none to follow.
  }
  expect(await ask("/link.txt")).toMatchObject({ status: 404 });
});

test("takes the next port and says so when one is in use", async () => {
  const taken = Number(new URL(site.address).port);
  const busy: number[] = [];
  const second = await serve({ folder, port: taken, onBusy: (port) => busy.push(port) });
  await second.stop();
  expect(busy).toContain(taken);
  expect(second.address).not.toBe(site.address);
});

test("a port that must be that one is refused, by its number, when in use", async () => {
  const taken = Number(new URL(site.address).port);
  await expect(serve({ folder, port: taken, lastPort: taken })).rejects.toThrow(String(taken));
});
