import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { OnRecordError } from "../graph/model/errors.ts";

/** Where to listen; port 0 lets the system choose. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Room for an address with 500 ids in it, as a link to a large view holds. In bytes. */
const HEADERS_MAX = 65_536;

/** A server that listens. Errors: `server/port-in-use`, `server/cannot-listen`. */
export function listen(app: RequestListener, address: Address): Promise<Server> {
  const server = createServer({ maxHeaderSize: HEADERS_MAX }, app);
  return new Promise((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) => {
      reject(listenError(fault, address));
    });
    server.listen(address.port, address.host, () => {
      resolve(server);
    });
  });
}

/** The address as people type it, with the port the system chose. */
export function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function listenError(fault: NodeJS.ErrnoException, { host, port }: Address): Error {
  if (fault.code === "EADDRINUSE") {
    return new OnRecordError(
      "server/port-in-use",
      `Port ${port} on ${host} is in use.`,
      "Stop what uses it, or set PORT to another.",
      fault,
    );
  }
  if (fault.code === "EACCES" || fault.code === "EADDRNOTAVAIL" || fault.code === "ENOTFOUND") {
    return new OnRecordError(
      "server/cannot-listen",
      `The server may not listen on ${host}:${port}.`,
      "Set HOST and PORT to others.",
      fault,
    );
  }
  return fault;
}
