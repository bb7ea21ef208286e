/** Sockets: families, types, protocols, states. */

import { names, type Names } from "./table.ts";

/** AF_ numbers without the prefix. Source: linux/socket.h. */
export const SOCKET_FAMILIES: Names = names(
  "UNSPEC=0 UNIX=1 INET=2 AX25=3 IPX=4 APPLETALK=5 INET6=10 KEY=15 NETLINK=16 PACKET=17 CAN=29 TIPC=30 BLUETOOTH=31 VSOCK=40 XDP=44",
);

/** SOCK_ numbers without the prefix. Source: socket(2), linux/net.h. */
export const SOCKET_TYPES: Names = names("STREAM=1 DGRAM RAW RDM SEQPACKET DCCP PACKET=10");

/** IPPROTO_ numbers without the prefix. Source: linux/in.h, linux/in6.h. */
export const IP_PROTOCOLS: Names = names(
  "IP=0 ICMP=1 IGMP=2 TCP=6 UDP=17 IPV6=41 GRE=47 ESP=50 AH=51 ICMPV6=58 SCTP=132 UDPLITE=136 RAW=255 MPTCP=262",
);

/** States of sockets of all families; UNIX and datagram sockets use ESTABLISHED, CLOSE and LISTEN. Source: linux/tcp.h. */
export const SOCKET_STATES: Names = names(
  `ESTABLISHED=1 SYN_SENT SYN_RECV FIN_WAIT1 FIN_WAIT2 TIME_WAIT CLOSE CLOSE_WAIT LAST_ACK LISTEN CLOSING NEW_SYN_RECV
   BOUND_INACTIVE`,
);

/** NETLINK_ numbers without the prefix. Source: netlink(7), linux/netlink.h. */
export const NETLINK_PROTOCOLS: Names = names(
  `ROUTE=0 UNUSED=1 USERSOCK=2 FIREWALL=3 SOCK_DIAG=4 NFLOG=5 XFRM=6 SELINUX=7 ISCSI=8 AUDIT=9 FIB_LOOKUP=10 CONNECTOR=11
   NETFILTER=12 IP6_FW=13 DNRTMSG=14 KOBJECT_UEVENT=15 GENERIC=16 SCSITRANSPORT=18 ECRYPTFS=19 RDMA=20 CRYPTO=21 SMC=22`,
);

/** ETH_P_ numbers in host order without the prefix. Source: linux/if_ether.h. */
export const ETHER_PROTOCOLS: Names = names(
  `802_3=1 AX25=2 ALL=3 802_2=4 LOOP=0x60 IP=0x800 ARP=0x806 RARP=0x8035 8021Q=0x8100 IPV6=0x86dd MPLS_UC=0x8847
   PPP_DISC=0x8863 PPP_SES=0x8864 PAE=0x888e TIPC=0x88ca LLDP=0x88cc 1588=0x88f7`,
);

/** sk_shutdown of images: directions closed. */
export const SHUTDOWN: Names = names("none read write both");

/** unix_sk_entry.uflags, CRIU's own marks. Source: images of CRIU 4.2. */
export const UNIX_MARKS: Names = names("external=1 service=2 plugin=4 inherited=8");
