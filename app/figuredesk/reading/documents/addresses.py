"""Which addresses a link may lead to: the public web, and nothing behind this machine.

A server that fetches what a stranger names can be made to fetch its own neighbours: the
router's page, a cloud's metadata service with its keys, a database on loopback. So the
address that is connected to is checked, not the name, in every form it can be written.
"""

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass

from figuredesk.reading import limits

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Reserved by IANA or used by clouds for themselves, and not refused by every version of
# the standard library's `is_global`.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "168.63.129.16/32",  # Azure's own services answer here
        "::/96", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        "5f00::/16", "64:ff9b:1::/48", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
    )
)  # fmt: skip
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def is_public_address(address: Address) -> bool:
    """Whether an address is one of the public internet, in whatever form it is written.

    An IPv4 address inside an IPv6 one (mapped, NAT64) counts as what it stands for; 6to4
    and Teredo tunnels are refused.
    """
    if isinstance(address, ipaddress.IPv6Address):
        if address.scope_id:
            return False
        if address.ipv4_mapped is not None:
            return is_public_address(address.ipv4_mapped)
        if address in _NAT64:
            return is_public_address(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    if any(address.version == net.version and address in net for net in _NOT_PUBLIC):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPolicy:
    """Where a link may lead. The default is the public web; a test may allow loopback."""

    address_allowed: Callable[[Address], bool] = is_public_address
    ports: frozenset[int] = limits.LINK_PORTS
    seconds: float = limits.LINK_SECONDS


PUBLIC_WEB = LinkPolicy()
