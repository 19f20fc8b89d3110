import { createReadStream, realpathSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./build/outOfDate.mjs";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xls": "application/vnd.ms-excel",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const portsTried = 20;

/**
 * Serves one folder, and nothing outside it, to this machine only.
 *
 * @param options.port 0 takes any free port
 * @param options.lastPort how far to look for a free one
 * @param options.secure key and certificate, for https
 * @param options.onBusy told of each port that was taken before the next one is tried
 * @returns the address to open and a way to stop
 */
export async function serve({
  folder,
  port,
  lastPort = port === 0 ? 0 : port + portsTried,
  secure = null,
  onBusy = () => undefined,
}) {
  const base = await realpath(folder);
  const onRequest = (request, response) => void answer(base, request, response);
  for (let candidate = port; candidate <= lastPort; candidate += 1) {
    const server =
      secure === null ? createServer(onRequest) : createSecureServer(secure, onRequest);
    if (await listen(server, candidate)) {
      return {
        address: `http${secure === null ? "" : "s"}://localhost:${server.address().port}/`,
        stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
      };
    }
    onBusy(candidate);
  }
  const ports = port === lastPort ? `${port}` : `${port}–${lastPort}`;
  throw new Error(`端口 ${ports} 已被占用 (in use: ${ports})`);
}

/** False when the port is taken. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error),
    );
    server.listen(port, "localhost", () => resolve(true));
  });
}

async function answer(base, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const file = await fileFor(base, request.url ?? "/");
  if (file === undefined) {
    response.writeHead(404, { "content-type": contentTypes[".txt"] }).end("404\n");
    return;
  }
  response.writeHead(200, {
    "cache-control": "no-cache",
    "content-length": file.size,
    "content-type":
      contentTypes[path.extname(file.path).toLowerCase()] ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(file.path)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** The real path must lie in the folder: neither `..` nor a link leads out of it. */
async function fileFor(base, url) {
  try {
    const asked = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const named = path.join(base, asked.endsWith("/") ? `${asked}index.html` : asked);
    const found = await realpath(named);
    const status = await stat(found);
    const isInside = found.startsWith(base + path.sep);
    return isInside && status.isFile() ? { path: found, size: status.size } : undefined;
  } catch {
    return undefined;
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  void serveBuiltPage();
}

/** Serves the built page and says where; `PORT` chooses another first port than 3000. */
export async function serveBuiltPage() {
  try {
    const { address } = await serve({
      folder: path.join(root, "dist/page"),
      port: Number(process.env.PORT ?? 3000),
      onBusy: (port) => console.log(`端口 ${port} 已被占用，改用下一个 (port ${port} is in use)`),
    });
    console.log(`决算说明助手：${address}  按 Ctrl+C 结束 (Ctrl+C stops)`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
