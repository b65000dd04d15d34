import { lookup as resolve } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { UnreadableError } from "./source.ts";

/** Where a page may be fetched from: anywhere, or only from the public internet. */
export type Reach = "anywhere" | "public";

/** Networks that are nobody's public address. **Source:** IANA special-purpose address registries (RFC 6890). */
const NOT_PUBLIC_V4 = [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12],
  ["192.0.0.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["224.0.0.0", 4], ["240.0.0.0", 4],
] as const; // prettier-ignore
/** Among them two that carry an IPv4 address within: NAT64 and 6to4. */
const NOT_PUBLIC_V6 = [
  ["::", 128], ["::1", 128], ["64:ff9b::", 96], ["100::", 64], ["2002::", 16], ["fc00::", 7], ["fe80::", 10], ["ff00::", 8],
] as const; // prettier-ignore

const notPublic = new BlockList();
for (const [network, bits] of NOT_PUBLIC_V4) notPublic.addSubnet(network, bits, "ipv4");
for (const [network, bits] of NOT_PUBLIC_V6) notPublic.addSubnet(network, bits, "ipv6");

/** Whether an IP address is on the public internet; an IPv4 address written as IPv6 counts as itself. */
export function isPublic(address: string): boolean {
  return !notPublic.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** Refuses a host that is itself an address outside the reach. Error: `read/private-address`. */
export function refuseAddress(host: string, reach: Reach): void {
  const address = host.replace(/^\[|\]$/g, "");
  if (reach === "public" && isIP(address) !== 0 && !isPublic(address)) throw outside();
}

/**
 * Resolves a name for a connection. The check is made here, on the very address that is connected to: a name may
 * resolve differently the next time it is asked for.
 */
export function lookupWithin(reach: Reach): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (fault, found) => {
      if (fault !== null) done(fault, "");
      else if (reach === "public" && !found.every(({ address }) => isPublic(address))) done(outside(), "");
      else if (options.all === true) done(null, found);
      else done(null, found[0]?.address ?? "", found[0]?.family);
    });
  };
}

function outside(): UnreadableError {
  return new UnreadableError("read/private-address", "its address is not on the public internet");
}
