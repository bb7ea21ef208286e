/** Network devices: kinds of images and interface flags. */

import { names, type Names } from "./table.ts";

/** net_device_entry.type. Source: images of CRIU 4.2. */
export const NETDEV_TYPES: Names = names("loopback=1 veth tun external venet bridge macvlan sit");

/** IFF_ flags without the prefix. Source: netdevice(7), linux/if.h. */
export const INTERFACE_FLAGS: Names = names(
  `UP=0x1 BROADCAST=0x2 DEBUG=0x4 LOOPBACK=0x8 POINTOPOINT=0x10 NOTRAILERS=0x20 RUNNING=0x40 NOARP=0x80 PROMISC=0x100
   ALLMULTI=0x200 MASTER=0x400 SLAVE=0x800 MULTICAST=0x1000 PORTSEL=0x2000 AUTOMEDIA=0x4000 DYNAMIC=0x8000
   LOWER_UP=0x10000 DORMANT=0x20000 ECHO=0x40000`,
);
