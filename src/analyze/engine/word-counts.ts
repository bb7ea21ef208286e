/** Which words stand in lines of which causes; written by scripts/weigh-words.mjs, read by ./classify.ts. */

export const WORD_COUNTS = String.raw`unix-stream-external:42.2 unix-dgram-external:23.800000000000004 unix-socket-path:34.60000000000001 unix-in-flight:34.60000000000001 tcp-established:31.200000000000003 tcp-in-flight:25.900000000000002 tcp-state:38.10000000000001 tcp-repair:45.99999999999997 inet-proto-unsupported:31.400000000000002 socket-family-unsupported:35.800000000000004 netlink-pending:32.400000000000006 network-lock:58.29999999999998 tty-shell-job:38.80000000000001 tty-external:57.99999999999996 session-leader-outside:29.900000000000006 device-file:47.999999999999986 device-mapping:35.10000000000001 aio-ring:38.70000000000001 io-uring:33.7 anon-inode-unsupported:45.49999999999998 gpu:61.89999999999998 file-deleted-ghost:28.900000000000006 file-link-remap:33.400000000000006 file-unreachable:43.99999999999997 file-handle:39.2 file-lock:48.49999999999996 file-missing:41.29999999999998 file-changed:42.29999999999999 ghost-restore:48.69999999999996 mount-external:54.99999999999996 mount-unsupported:64.79999999999993 mount-restore:60.199999999999974 mnt-ns-nested:45.89999999999996 cgroup:82.69999999999995 freeze:50.89999999999996 ptrace-busy:32 task-state:61.499999999999915 permission:119.49999999999991 lsm:65.69999999999993 seccomp:55.09999999999994 user-ns:54.699999999999946 compat-32bit:44.099999999999994 kernel-feature:105.1 kernel-vdso:50.19999999999996 rseq:37.900000000000006 cpu-features:60.299999999999955 cpu-state:45.999999999999964 memory-tracking:56.49999999999996 image-missing:81.89999999999996 image-corrupt:78.69999999999995 image-version:39.00000000000001 disk-space:49.099999999999966 page-server:65.29999999999994 lazy-pages:47.799999999999955 pid-conflict:46.599999999999966 pid-set:40.49999999999998 session-restore:33.900000000000006 socket-address:47.29999999999997 unix-restore:52.59999999999995 netns-restore:80.69999999999993 inherit-fd:40.899999999999984 rlimit:41.6 creds:42.899999999999984 mm-layout:59.59999999999995 sysv-ipc:51.59999999999995 hugetlb:34.30000000000001 timer:54.59999999999994 task-killed:43.10000000000001 plugin:37.60000000000001 runtime-config:217.50000000000028 option:87.99999999999991 tool-too-old:62.09999999999995 self-in-tree:25.000000000000004 root-is-chroot:23.700000000000003 epoll-target:30.200000000000006 parasite-crash:61.69999999999996 helper-tool:44.799999999999976 internal-name-clash:27.900000000000006 rpc-service:51.69999999999996 log-missing:91.19999999999997 hang:45.099999999999966 crash-after-restore:43.499999999999986 tool-bug:97.69999999999996
E_Addressalreadyin,1m20,1g22,1l40,2542,0a4
E_Badaddress,1a12,1b4,2a2
E_Badfiledescripto,0k4,0d8,074,2216,1o6,0b4
E_Brokenpipe,1g10,2612,296
E_Cannotallocateme,074,0k4,1r42,1t34,1s4,0h4,154,234,1j2
E_Cannotassignrequ,1l48
E_Connectionrefuse,234,1g16,1m20,2612
E_Connectionresetb,2612,1g24,1h4,234
E_Deviceorresource,0x24,0v12,0y16,0f4,1n4
E_Diskquotaexceede,1f14
E_Fileexists,1n44,0s30,1i44,1s4,1m4,2514,1k4
E_Fileexists os,1n6
E_Filetoolarge,1f14
E_Filetoolarge ulimit,1f6
E_Functionnotimple,1634,0m4,1s4
E_Inappropriateioc,0d8,0c4,0f4,064
E_Inputoutputerror,1a4,234,1d4,184
E_Invalidargument,1b16,1a16,1624,1320,0716,0v20,1420,0o4,0s4,1812,1s16,0k4,1y4,194,0w4,124,064,1p6,294,0x4,0r2,1j2,1t2,1z2
E_Isadirectory,1y2
E_Nospaceleftondev,1f66,0s8,0x4
E_Nosuchdevice,0d12,1a12,1l12,1o4,1n4,0q2,1t2
E_Nosuchdevice address,0d6,1o3
E_Nosuchfileordire,0224,2416,0x52,224,1x24,0k12,1656,1c100,0b24,0q64,0s16,0d16,0v28,0l4,0m4,1024,1w16,1m48,1s8,1h20,128,1n16,0o12,0n4,1b12,134,1d8
E_Nosuchprocess,1y16,1k14,234,1h4,1020
E_Notadirectory,0q10,0v4,1c2,1y2
E_Operationnotperm,0752,0m16,0x4,11118,1340,0v32,1440,0s14,0z26,0b4,1h20,1j50,1n8,1p42,1u24,1k38,0c4,1b6,224,1s4,184,1q8,104
E_Operationnotsupp,1z6,0b8,0o8,078,0x8,1n12,164
E_Permissiondenied,1158,0x28,1312,1216,144,0v8,1m16,0o4,0p8,1j20,1s4,0b4,1w8,1r4,1l8,024,0s4,0d4,174,248,234,1u4,1y2
E_Protocolnotavail,0716,1z2
E_Protocolnotsuppo,164
E_Readonlyfilesyst,0m4,0s28,1j26,0v4,0x4,1s4,0q2,1f4
E_Resourcetemporar,294,0p24,1j2,1p2
E_Stalefilehandle,0o12
E_Success,2612,1d4,074,2a4
E_Toomanyopenfiles,1p24
FILE_action-scripts.c,2412
FILE_aio.c,0h30
FILE_amdgpu_plugin.c,0k36
FILE_amdgpu_plugin_topology.c,0k12
FILE_apparmor.c,1212
FILE_autofs.c,0u24
FILE_bfd.c,1f12
FILE_bpfmap.c,0j6
FILE_cgroup.c,0x240,1c6,1z6
FILE_clone-noasan.c,1j12
FILE_config.c,1y84,1o6,1b6
FILE_cpu.c,1972
FILE_cr-check.c,1112,1684,156,1y6
FILE_cr-dump.c,0e60,0y42,1024,2048,1s36,1b6,276,1y6,1512,1830,0w6,216,1p18,136,166
FILE_cr-restore.c,1118,276,1v126,1836,1312,1i120,1j102,1p42,1r24,1512,1k102,0q6,1o6,1c18,1918,176,1m6,166,2a6
FILE_cr-service.c,2660,2012,2512
FILE_crtools.c,1a12,1130,1y42,1c12,1518,1930
FILE_cuda_plugin.c,0k78
FILE_eventpoll.c,2284
FILE_file-lock.c,0p150
FILE_files-ext.c,0f138,0i36,0j96,096,1o18,0k6
FILE_files-reg.c,0l90,0m114,0n156,0q102,0r120,0s150,2a18,1112,0d6,1t12,1p6,1f6,1s6
FILE_files.c,0j24,0q12,0f12,116,1o54,1p18,2524,2a12,0i12,1e6
FILE_filesystems.c,2418,0u6
FILE_fsnotify.c,0o84
FILE_image.c,1c102,1d42,1e66,1f36,1b12,1w6
FILE_img-streamer.c,256
FILE_infect-rpc.c,2318
FILE_infect-util.c,236
FILE_infect.c,0z66,23108,1a90,1524,1130,1312,1018,0y6,1y12,1812,2012
FILE_ipc_ns.c,1s90
FILE_irmap.c,0o30
FILE_kcmp-ids.c,1618
FILE_kcmp.h,226,166
FILE_kerndat.c,1z12,1654,1136,156
FILE_libnetlink.c,166,1n42
FILE_lock-file.c,256
FILE_lsm.c,1254
FILE_mem.c,1b48,1r54,1t6,2a18
FILE_memfd.c,1t30
FILE_mount-v2.c,0v54
FILE_mount.c,0t168,0u138,2178,0v114,1y12,1s6,256
FILE_namespaces.c,0w126,1112,14138,166,106
FILE_net.c,0w18,0b48,1n156,1o6,1612
FILE_netfilter.c,0b54
FILE_page-pipe.c,1p6,1b6
FILE_page-xfer.c,1b36,1f48,1g114
FILE_pagemap-cache.c,1b12,1112,1612
FILE_pagemap.c,1b42,1d36,1c12
FILE_parasite-syscall.c,2318,136,186,156,126
FILE_parasite-vdso.c,1766
FILE_parasite.c,0i6
FILE_pidfd.c,0j18
FILE_pie-util-vdso.c,1712
FILE_pipes.c,1o36
FILE_plugin.c,1w102,0k6
FILE_proc_parse.c,0g114,0k24,0h12,0i42,1t30,1u18,1130,1z36,0p6,1012,1718,1618,0x6,0u6,0n6,1s6
FILE_protobuf-desc.c,1e12
FILE_protobuf.c,1c6,1d72,1e12,2a6,1f6
FILE_pstree.c,0e42,1c6,0c6,1i6,2a6
FILE_ptrace.c,0z36,156,1342,1012,236
FILE_restorer.c,1112,1254,0h66,1324,1512,0x6,1r84,1p24,1q120,1u60,176,146,1h12,1i36,1612,1812,1t12
FILE_rlimit.c,1p12
FILE_seccomp.c,1354,1c6
FILE_seize.c,0y90,1060,2018,0z6,136
FILE_servicefd.c,2a6
FILE_shmem.c,1t18,1r12
FILE_shstk.c,1a12
FILE_shstk.h,1a6
FILE_sigaction_compat.c,156
FILE_sk-inet.c,0454,0590,0666,0890,1l120,1y18
FILE_sk-netlink.c,0a96
FILE_sk-packet.c,1l6,166
FILE_sk-queue.c,0336
FILE_sk-tcp.c,0618,0748,0b6,1y6
FILE_sk-unix.c,00114,0172,02102,0348,1m180
FILE_soccr.c,0630,07102,1l42
FILE_sockets.c,0996,1z6,1636,1n6,116
FILE_sysctl.c,1s12,166
FILE_timens.c,1u24,166
FILE_timer.c,1u6
FILE_timerfd.c,1u36
FILE_timerfd.h,1u6
FILE_tls.c,1g36
FILE_tty.c,0c114,0d180,1o12
FILE_tun.c,166,0f6
FILE_uffd.c,1h126,256
FILE_util-vdso.c,176
FILE_util.c,2442,1118,0b36,1g42,1c12,1j6,166,256,2a6,1n12
FILE_vdso-compat.c,156
FILE_vdso.c,1754
GUESS_aio-ring,0h144
GUESS_anon-inode-unsupported,0j136,0g8
GUESS_cgroup,0x336,0w8,0y8,168,0v8,1v8,1x16,0t8
GUESS_compat-32bit,15120
GUESS_cpu-features,19160,298
GUESS_cpu-state,1a152,2a16,1940
GUESS_creds,0x24,1316,1172,1z16,1448,1q88,1916,1l8,1x8
GUESS_device-file,0f176,098,0j40,0k8
GUESS_device-mapping,0g40,158,2a16,2316
GUESS_disk-space,1f256,0s16,0x8,2a8,1c8
GUESS_epoll-target,22128
GUESS_file-deleted-ghost,0l128,0s144
GUESS_file-handle,0o144
GUESS_file-link-remap,0m128,0n8
GUESS_file-lock,0p216,1x8,288
GUESS_file-missing,0q152,0r160,0s40
GUESS_file-unreachable,0n48,2432,0f16,0m8,1c8,2a24,1n16
GUESS_freeze,0x24,0y192,0z88,1116,1016
GUESS_gpu,0k304,0f8,0t8,1z8,0l8,1w32,1x16
GUESS_hang,2896,1g8
GUESS_helper-tool,2416
GUESS_hugetlb,1t136
GUESS_image-corrupt,1d360,2632,1c168,1x32,2a16,2924,1e16,1k8,1f8,1a8
GUESS_image-missing,1c200,1x8
GUESS_image-version,1e120
GUESS_inet-proto-unsupported,0588,0640,08128
GUESS_inherit-fd,0d8,1o176,1e8,228
GUESS_internal-name-clash,2588,1e8
GUESS_io-uring,0i144
GUESS_kernel-feature,16312,1316,0m8,0b40,1b16,1s8,1y8,108
GUESS_kernel-vdso,17208,158
GUESS_lazy-pages,0j32,1h200,168
GUESS_lsm,12312,0a8,1z16
GUESS_memory-tracking,1b192,1x16,1640,1g8,2a24
GUESS_mm-layout,118,1r232,178,1q32,0h8,1s8,1i48,1p8,1u8,1t8
GUESS_mnt-ns-nested,0w128
GUESS_mount-external,0t160,2116,0k8,0u8,018,0v8,1x16,1z8,1y8
GUESS_mount-restore,0v240,0t48,1y8
GUESS_mount-unsupported,0n160,0t48,0u232,0w8,028,0o16,2a8,1z8,1x8,2116,1s8
GUESS_netlink-pending,0a120
GUESS_netns-restore,1n312,1x16,0w40,0b16,118,1o8,1616
GUESS_network-lock,0b208,1n16,288,248
GUESS_option,1124,1y224,0f8,1x16,1o8,1b8
GUESS_page-server,1g224
GUESS_parasite-crash,23192,1524,0y8,108,138,1a8,288,0i8
GUESS_permission,11368,148,138,078,0m8,0z8,1j24,1b8,1q24,2416,1u8
GUESS_pid-conflict,1i88
GUESS_pid-set,1632,1j152,1i8
GUESS_plugin,1w136,1x8
GUESS_ptrace-busy,0z40,1056,0y16,238,188
GUESS_rlimit,1p176
GUESS_root-is-chroot,2188
GUESS_rpc-service,26176,118,1x8
GUESS_rseq,18120
GUESS_runtime-config,1x8
GUESS_seccomp,13184,1c8
GUESS_self-in-tree,20128,0w8
GUESS_session-leader-outside,0e120
GUESS_session-restore,0e16,1k120,0c8,1i8
GUESS_socket-address,1m40,1l224,0a8
GUESS_socket-family-unsupported,09128,1624
GUESS_sysv-ipc,0w32,1s160,168,0v8
GUESS_task-killed,1k8
GUESS_task-state,1072,1y24
GUESS_tcp-established,0488,1x8,1y8
GUESS_tcp-repair,0648,07216,1l8,2a8
GUESS_tcp-state,0664,058
GUESS_timer,1u200
GUESS_tool-bug,2432,1s40,1b8,1y64,2716,2832,1v168,1g40,018,0e8,0f16,0y8,0z8,0s8,0u8,158,2a72,118,1316,1i80,1j8,0b8,0q8,108,2616,208,2516,1832,178,1916,1r16,1k16,1m8,298
GUESS_tool-too-old,0g112,0i8,1t8,1z248,1016,148,1x16,0n8,178
GUESS_tty-external,028,0c32,0d192,298,1x16
GUESS_tty-shell-job,0c136,0d56
GUESS_unix-dgram-external,0032,0180
GUESS_unix-in-flight,03112,0532
GUESS_unix-restore,1m208
GUESS_unix-stream-external,00128,02120,018,038
GUESS_user-ns,14168,118,1q32
NEAR_E_Fileexists,1n5,0s1,251
NEAR_E_Nospaceleftondev,1f6
NEAR_E_Nosuchfileordire,0g2,0k3,0i1,0o2,0q10,021,001,0b2,0f1,0w1,1w1,0s1,1c5,1m2,1n1,165,1h1,0t1
NEAR_E_Operationnotperm,0z6,101,115,071,0m1,141,131,1b1,0v1,1p1,171,231,1j3,1k2,1u1,0n1,0q1,0t1,121,1c2,1e1,191,202
NEAR_E_Permissiondenied,112,1j1,241,122,1s1,231
NEAR_P_anon,0j7
NEAR_P_app,021,001,0r1,0x1,0n1,1x1
NEAR_P_bin,274,042,0q2,1d1,0r1,131,2a1,0n1
NEAR_P_cache,0l6,0s2
NEAR_P_checkpoint,113,271,0w1,2a2,1x2,1b1,1f1
NEAR_P_ckpt,1c3,0j7,0n6,0q3,0f4,113,0r1,0l6,0s4,102,1v1,006,0m2,281,081,0a1,241,041,051,1u1,061,012,1m1,021,092,0o3
NEAR_P_containers,273,2a1,041,0x1,1c1
NEAR_P_crac,043,1x1,272
NEAR_P_criu,0c4,1x2,111,0x1,1w3,2a1,1y1,1m1,1n1,1r1,162,201,251,0v7,0t1,1o1
NEAR_P_data,161,0t2,0n1,0r1,0q1,0u3
NEAR_P_default,113,271,1x2
NEAR_P_dev,011,241,1t2,0f1,0g2,0s1,0t1,1m1,1s1,1o1,1x1
NEAR_P_dump,0f1,0q1,273,1c1,161
NEAR_P_etc,0o4,001,1y1
NEAR_P_ghost,0s6,0l4
NEAR_P_lib,273,041,0b2,0r1,0x1,1w2,0l2,1d2,1x1,0q1,2a1
NEAR_P_log,011,0f5,276,0w1,161,111,0q1,0t1,0j5,0n4,081,0a1,041,051,1u1,061,092
NEAR_P_loop,0c5,0e1,0f1,0g1
NEAR_P_mnt,0u1,0v5,0t2
NEAR_P_mntns,1m1,1n1,1r1,251,0v7,0t1
NEAR_P_open,121,1c2,1e1,1g1,1b1
NEAR_P_org,0c4,1x1,0l1,1o1
NEAR_P_outside,006,012
NEAR_P_proc,0i1,0x1,163,112,0t7,0d1,1n1,0u4,1j1,1r1,0v1,1p2
NEAR_P_restore,1z2,273,2a2,1v1,0q1,0t1
NEAR_P_root,0s1,0q1,1c1,113
NEAR_P_run,008,043,273,032,013,0f1,021,0r2,1m2,241,161,111,1x1,0n1,0q2,0l6,0s4,0m2,281,0o2
NEAR_P_sock,023,032,0r1,1m1
NEAR_P_srv,0j7,0n6,0f4,113,0l6,0s4,102,1v1,006,0m2,081,0a1,1c1,241,041,051,1u1,061,012,1m1,021,092,0o2
NEAR_P_stream,006
NEAR_P_sys,0u2,0y2,111,0v1,1j1,1r1,272
NEAR_P_tmp,1x4,1y2,274,0c1,0l4,001,021,111,0m1,1m1,1n1,1r1,1c2,162,1b1,201,251,0v7,0t1,241
NEAR_P_unix,005,012,1m1,021
NEAR_P_usr,114,274,042,1d3,1w2,131,201,2a1
NEAR_P_var,273,041,021,0x1,0m1,0l2
NEAR_P_victim,0j7,0n4,0f4,081,0a1,041,051,1u1,061,021,092
NEAR_aa,0a1,231,291,191,261,1s1
NEAR_aborted,2a7,182,291
NEAR_ack,234,0i1,1s2,2a2
NEAR_add,112,0w1,1n2,1j1,212,132
NEAR_addr,081,2a1,041,1m2,1n7,1l6,1c2,1e1,1g1,071,1y1,1b2
NEAR_address,2a1,1h1,1l1,0i1,0g2
NEAR_af_inet,072,1l7,1y1
NEAR_after,2a2,293,192,281,0d1,0b1,0l1,0n1,0r2,1o1,1i1,171,1d1
NEAR_agent,091,0j1,0w1,1i1,1l1,1f1
NEAR_all,111,031,0k1,162,1r1,0q1,0d2
NEAR_anon,0i3,0j2,1t2,1v1,0g1
NEAR_anon_inode,0i3,0j2,0g1
NEAR_another,0z1,0p1,0q3,0b1,0k1,191,0t1,1i1,1q1,111,0x1
NEAR_app,031,0g3,0j1,001,0f1,0b1,0i1,191,1t1,201
NEAR_arch,0x1,131,173,181
NEAR_attached,0c4,0z3,1s1
NEAR_attempts,0y7,0w5,201,0z2
NEAR_available,0t1,0m1,0i1,1b1,171,161,1x1
NEAR_bad,051,131,0t1,0r1,1n2,163,181
NEAR_base,043,0r1,1x3,271,291
NEAR_bind,0t1,021,1l3,1m2,252
NEAR_blob,238,281
NEAR_but,292,111,163,1i2,1j1,211,0q1
NEAR_bytes,007,0o2,1f2,192,1d2,1s1,2a1,1r1,012,031
NEAR_cache,111,164,1q1
NEAR_call,242,201,161,131,0b1,1d3,1a1,2a1
NEAR_cap,1110,071,1j3
NEAR_cap_checkpoint_res,118,071,1j2
NEAR_cg,0x11,113,0y3,1i1,0t1,132,1y2,1g2,0d2,0z2,102
NEAR_cgroup,0x11,0y6,0t1,112,201,1v1,272,133,1d2,1y1,1c1,1h1,0z1,101
NEAR_cgroups,0x7,0d2
NEAR_check,291,1610,113,0f1,272,1x1,1y2,0r1
NEAR_checkpoint,0f1,0k6,1x19,283,163,1115,1z3,2713,1f3,045,071,0b2,003,011,0d3,0l1,0v2,021,0a1,0w1,1b6,1c5,1o2,291,0t2,181,1i1,1j3,192
NEAR_checkpointexceptio,043,1x3
NEAR_checkpointing,001,061,0f1,041,0i1,1x1
NEAR_clone,1x1,161,1j1,0q1,1k1,1i2,141
NEAR_code,2a1,041,0i1,1x1,131,271,191,1c1,1f1,241
NEAR_collect,0g16,0k2,0h5,0i5,0l6,0n7,1t2,113,1z3,021,0a1,0m4,0d1,173,1s2,1f2,1c2,0c2
NEAR_collected,081,041,051,0w10,202,0z2
NEAR_collecting,0h1,0g1,281,161,1d2,1c1,1o1
NEAR_config,164,0b3
NEAR_connect,1m6,121,1g1,1l1,1h1
NEAR_connected,0b3,042,1g1,1y1,262
NEAR_connection,031,062,078,004,264,291,1i1,1l5,1g1,0b4
NEAR_consider,0c4,042,082,1m1
NEAR_container,013,082,0d2,0j2,0p2,0w3,1x8,0k1,292,116,131,272,2a1,0o3,0b1,0u2,001,071,0f1,0s1,124,041,0t1,1b4,141,1c2,0a1,1o1,0x1,1i2,182,1j1,1q1,1s2,1d2,1f1,281
NEAR_content,2414,0w1
NEAR_core,0e1,0x4,1a2,043,132,151,181,1d2,2a4,162,1p2,271,191,291
NEAR_cp,1x5,1c2
NEAR_cpu,283,0x1,196,1y2,112,1c1
NEAR_crac,047,1x6,111,1j2,191,1c1
NEAR_create,1p1,284,111,1x8,0m1,041,0b1,1o1,1u2,161,1c1,1l4,0q4,0r6,0v4,1y2,1m1
NEAR_crit,1d6,1e2,2a1
NEAR_crun,0f2,071,0t2,0x1,001,272,1z1,1o1
NEAR_cuda,0k9,0f1,1w1
NEAR_cuda_plugin,0k8,1w1
NEAR_curl,113,071,1x1,291
NEAR_cwd,021,0q1,0p5,241,0c1
NEAR_daemon,143,031,234,1h2,1c1,221,0i1,1s1,2a1
NEAR_debian,151,1z3,0b1,1e2,1i1,211
NEAR_default,112,0i1,131,1x1,121,171
NEAR_deleted,0m4,0l10,0g1,0o2
NEAR_details,0c4,0w1,1o1
NEAR_detected,2a1,191,132,1y1,111,0z1,0y1,101
NEAR_detection,1z2,164,114,171
NEAR_dev,0o3,0t1,1e1,2a1
NEAR_device,0g2,0k4,0i1,1n2,1l1,272
NEAR_diag,165,0t1
NEAR_dir,042,1b2,1x1,0q1,0k1,0r1,0w1,1w1,0x3,111,1c4,1g2,1h1,1y1,121
NEAR_directory,022,0b2,1c3,1m1,1n1,1r1,1b1,0v1,1d1
NEAR_dmesg,2a2,122,182,293,191,1v1
NEAR_docker,0d4,0n2,0u1,0x1,1x12,282,115,132,1f1,0y2,0w2,021,091,0c1,0a1,0v1,0m1,1j4,1o1,291,0s2,0t1,261,271,1c3,1h1,192,1i1,201,1s1
NEAR_does,051,0t1,1n1,281,1z1,1x1
NEAR_doesn,111,141,162,0t2,191
NEAR_done,1d2,0y1,1h1,1c1,1o1
NEAR_driver,0k3,0d3,0y1
NEAR_dump,008,027,0310,046,059,0613,078,089,0914,0a9,0d8,0e4,0f20,0k4,0i5,0j23,0l7,0m12,0n15,0o14,0p2,0u2,2411,0w1,0x4,208,227,1s5,1b8,1f9,1a2,1u5,1p3,1611,1y8,114,1z3,2a4,0c2,0h1,0b1,101,0r2,1g5,1c3,271,183,1n4,132,151,232,283,1k1,1w1,193,1o1,1d1,1t1,121
NEAR_dumped,202,021,151,007,051,0e1,2a4,1e2,192,1t1,1y1,0x1,291,071,012,031
NEAR_dumping,0025,0113,028,036,047,053,065,075,084,0a3,0c12,0d13,0e12,0f7,0k9,0l9,0m4,0n8,0p18,0t10,0u14,246,0w9,0x8,0y11,0z10,1012,202,216,223,233,1s3,1b8,1f6,1a5,1u3,117,1610,136,1y2,182,0b13,153,0i2,0h1,0o1,142,1g7,1n8,2a3,0j8,121,1w4,1z1,1d1,1p2,092
NEAR_entry,0t1,1c1,0g6,0n1,0i2
NEAR_eof,0p1,1c4,1z1,1d1
NEAR_epoll,228
NEAR_errno,0k1,272,1h1,1n2,1c2,161,0q1,0t1
NEAR_established,042,071,0b1,221,1y3
NEAR_eventpoll,2211
NEAR_exec,111,0c2,0k1,151,202
NEAR_exit,274,042,143,1x2,1c1,1f3,1g1
NEAR_exited,2413,0b15,001,0q6,0t1,0r2,0d1,0w1,0s1,1m5,1n11,0c1,1i5,1k6,1c2,1u1,1b1,1l3,1d3,192,1r5,1t2,1v1,1h1,0x1,1q1,221,262
NEAR_ext,006,1m1
NEAR_extern,0018,017
NEAR_external,007,013,0k1,1o3,1m1,0d2
NEAR_family,0022,017,081,024,035,042,092,052,072,191,1l7,0a1,1y1,061
NEAR_fault,173,1v1,2a1,1q2
NEAR_fb,071,0h1,0i1,1t1,111,0o1
NEAR_fd,0a2,0c5,0l8,0m4,073,0d3,0r10,0f8,0k1,0n7,0q9,093,0s4,1m14,0p6,1l15,1o5,1t1,171,161,221,251,1x1,1c3,1u2,1v2,121,1y3,2a1,0j7,282,081,1r1,041,051,061,021
NEAR_fdinfo,0j15,001,0i2,0f9,1v1,0k1,1z1,0n7,0m1,082,0a1,1c2,1s1,041,051,0c2,1u2,061,032,021,094
NEAR_fds,1e1,0d1,161,1o1,1p2,2a1,221
NEAR_features,115,1z2,167,171
NEAR_fedora,0x3,151,1e2
NEAR_file,043,091,0f1,0k2,0j2,0l6,0p7,0u1,243,276,0q12,0r5,0x1,0s2,0w2,1d6,1e2,112,1f3,163,2a1,1o1,1c1,0t1,1y2,0n1,281,0c1
NEAR_files,004,027,037,045,058,0612,078,0810,0913,0a8,0d4,0f19,0k3,0i6,0j21,0l7,0m12,0n15,0o8,222,1u3,1z2,0s1,2a1,1c3,1f1,1t1,121,1e1,1g1,1s1,1b1
NEAR_find,042,0a1,171,0w1,1b1,111,0k1,221
NEAR_finished,241,1s2,2914,0i1,194,1n5
NEAR_flags,0j15,001,0i2,0f9,121,0k1,1i7,1j3,222,0q1,0n7,1d2,0s2,1k1,0m1,082,0a1,1c1,1s3,131,041,051,1o1,1u2,061,032,021,141,094
NEAR_following,161,0w1,0g6,0n1,0i2
NEAR_forking,1i7,1j3,1k1,141
NEAR_found,0c2,0b2,0k1,0p1,1b2,1k1,161,1m1,1c2,0n1,0y2,1e1,1g1
NEAR_fpu,195,1a1,112,1c1
NEAR_freezer,0y4,132,1y1,111,0z1,101
NEAR_freezing,0y7
NEAR_fs,0m1,121,1c2,1e1,1g1,1b1
NEAR_fsnotify,0o14
NEAR_get,0k1,141,162,291,1x1,1a1,1s1
NEAR_ghost,0l5,0s2,1f1
NEAR_gitid,174,161,181
NEAR_glibc,1v1,183,0r1,161,1a1
NEAR_go,083,261,181,161
NEAR_handle,0g2,0k4,0i2,0o9,1t1,1h1
NEAR_handling,0g6,0n1,0i2
NEAR_heap,2a1,1v1,0g3,0i1,1s1
NEAR_help,1x2,0b2,1y4,1n1
NEAR_home,0m3,0u1,0q1,111
NEAR_host,0b1,0d1,071,0n1,0x2,0a1,0o1,194,1x1,1q1,1r1,181,1g1,1n1,201,1s1
NEAR_id,061,0d9,0k3,0l5,0w16,074,0c7,0r6,007,0q5,0s4,1m20,0x1,1u4,224,1l17,1o6,1s1,1t1,1q2,162,1c6,1y2,121,1d2,113,0p5,192,1r2,241,262,012,031
NEAR_image,276,0b1,171,042,0q1,0r1,0x1,0w1,0s1,1d7,1c13,241,196,1b3,1e1,1m1,1y4,1q1,211,1f1,1h2,1i1,1j1
NEAR_images,1b3,0c1,0s1,0q2,1e3,1g2,1h1,1y1,1c2,1d2,0x1
NEAR_img,0e1,1d14,1c8,0c1,1f2,1e1,1w1,1g1,191,1h2,1i1,1j1
NEAR_in_progress,0w5,201,0z2
NEAR_index,0d5,0c1,1n2
NEAR_inet,083,161,043,055,061,072,0b2,1l11,1y2
NEAR_infect,2316,1a9,154,121
NEAR_info,271,121,2a1,1y4,0s2
NEAR_initialize,1z2,164,114,0b1,1w1,171
NEAR_initializing,111,151,164,171
NEAR_ino,0022,017,081,0o3,023,034,041,071,051,0p1,1m9,1l2,1z1
NEAR_inode,0i3,0j2,0g1
NEAR_inside,0x1,113,011,0o1,0u1,0w2,131,081,1j1,1h1,1i1,201,181
NEAR_inspecting,0u7,0t4
NEAR_interrupt,0y3,0z6,101,111,0k1,202
NEAR_into,235,0v1,0x1,281,241,1n1,0t3,213,134,0g1,0y2,0l1,1y2,0e4,0p10,0012,0u3,0w5,112,1g2,1s1,0c2,0d4,0z2,014,102
NEAR_ip,0b4,0w1,131,1n16,241,171,2a2,181
NEAR_ipc,1s11,1n2
NEAR_ipproto,072,1l6,1y1
NEAR_ipproto_tcp,072,1l5,1y1
NEAR_iptables,0w2,0b14,001,051,0t1,241
NEAR_irmap,0o5,002
NEAR_java,1x7,043,0l2,0q1,0y1,151,021,1c1,1v2,281,191,1j1,271,291
NEAR_jdk,044,1x4
NEAR_job,0c6,111,003,0f1,1y1,0k1,201,291,163,1c1,1k1,1m1,2a1,1f1,1z1
NEAR_jvm,112,0s1,291,1r2
NEAR_kerndat,042,112,151,0w1,165,171
NEAR_kernel,1615,117,1z6,131,072,0b4,0p1,0h2,0o1,152,0n1,174,1b1,1h1,1q1,233,1u1,1c1
NEAR_killed,173,131,0r2,2a1,1i1,1v7,1c1,1r1,0x1,191,181
NEAR_lazy,0t1,0m1,0i1,1h8,171
NEAR_line,0w2,001,0b3,051,0t1,1d3,1e1,2a1
NEAR_link,0m1,111,0f1,241,1n16,0s1,162,182,1g1,0i1,0g2,0o1
NEAR_linux,1z1,0x1,176,162,182,1a1
NEAR_listen,1l6
NEAR_load,052,032,0b1,1w2,1d1
NEAR_lock,0b16,0p2,0k1,071,281,213,102
NEAR_locking,0b9
NEAR_locks,0p7,1d1,0c1
NEAR_log,043,111,279,0q2,0r1,0x2,281,161,0t1
NEAR_looks,111,166
NEAR_lsm,125,1z1
NEAR_lxc,073,1x6,1z1,273,011,0a1,0b1,0t2,0w1,041,0d1,0u1,0x3,142,121,1f1,1n1,1o1,1h1
NEAR_lxd,121,011,143,0o1,0v1,0w1,0t1
NEAR_make,0w16,101,161
NEAR_map,1t3,0k2,1r3,0i1,0j1,161
NEAR_mapping,1t2,0k2,0i1,1r1,0n1
NEAR_mappings,0g17,0k2,0h5,0i5,0l6,0n7,1s5,1t2,113,1z3,0m4,173,1g1,1f2
NEAR_mark,0b6
NEAR_mask,0o3,191,1w1,1c1,111
NEAR_master,0u7,071,0d3,0t4
NEAR_master_id,0u7,0t4
NEAR_max,1r2,191,1v1,1p1,1w1,1c2,111
NEAR_memory,231,1b2,161,1v4,1h1,1r2,1a1,1n1
NEAR_message,001,162,1s2,1n1,2a1
NEAR_min,1c2,1e1,1g1,1b2
NEAR_missing,114,165
NEAR_mmap,0g1,1r3,1t3,231,1c2,1e1,1g1,1b2
NEAR_mmap_min_addr,1c2,1e1,1g1,1b2
NEAR_mnt,0n1,0u9,248,216,0t11,0x1,0w1,0s1,0v9,1m1,1n1,1r1,1b1,1s1,1z1,251,1v1,162
NEAR_mode,072,121,0x2,181,1q4,1a1,133,201,0z2
NEAR_module,161,0b2,1d1,2a1,1n1
NEAR_mount,0n2,212,0t9,121,0v2,0u1,241,1z1
NEAR_mountpoint,0n1,0v4,0o2
NEAR_ms,0y6
NEAR_name,0023,017,051,024,034,0r1,0w1,122,0b1,1x1
NEAR_namespace,0w2,1s6,143,0t1,161,212,1i1,0v1,1x1
NEAR_namespaces,241,1s2,141,1n5,1w1,0s2,1v1,111
NEAR_net,008,0p7,0b13,0k1,0a1,0t3,243,1n27,1g2,161,214,133,0g3,0n1,1f1,0y2,0l1,1y1,0e2,0i1,103,0u3,0w5,111,1q2,1s1,0c1,0d2,0z1,012
NEAR_netlink,0a3,041,1n2,161
NEAR_netns,071,0w1,1n4
NEAR_network,009,0e3,0p7,0y3,0b20,0k1,0t4,1g2,1i1,1n3,1l1,281,1x1,214,133,0g3,0n2,1f1,0l1,1y1,0i1,103,0u6,0w5,111,242,1q2,1s1,0c1,0d2,0z1,012
NEAR_new,1z2,071,0s3,0x2,0y1,1c1,1b1,1v1,2a1
NEAR_nfs,0m3,0p1,0y2,1d1
NEAR_nginx,051,031,061,071,111,221,121,181
NEAR_no,0x1,222,0b2,0f1,0t1,0c1,0z1,0w1,162,1k1,1g1,1i2,1o1,1r1,1c5,231,281,1n1,111,1d7,1v1,191,1h2,1j1,241
NEAR_node,195,0q2,0k2,0m1,0r1,0x1,0z1,0i1,1c1,1e1,221,1g1
NEAR_nofile,1p2,231,0n1,0q1,0t1,121,1c2,1e1,191
NEAR_non,1t1,0m1,0k2,111,071,1j2,0i1,1i1,1q1,162,1g1,0y2
NEAR_nothing,282,1h1,1v1,0d2
NEAR_notify,011,0k1,272,1c2,161,281,0q1,0t1
NEAR_ns,0x1,0w1,0s1,141,1b1,1j1,1v1,1w1,212,132,1c1,111
NEAR_null,0012,013,1v1,031
NEAR_ok,191,1k1,295,0n1
NEAR_one,242,0a1,0y2,141,192,0t1,131,1y1,111,1g1,0z1,101
NEAR_only,0x2,071,0c1,0b1,0q1,011,0r2,1c1,111,0s2,1f2,281
NEAR_open,0m1,0n2,073,0d7,0q23,0r13,0k1,0c1,113,021,0s6,1w1,1m13,1c8,1g1,1l12,1t2,1j1,1p1,1b2,1o4,162,221,1u1,1y2,0i1,0g2
NEAR_opened,041,081,0o2,1b1,0i1,1c1
NEAR_opening,0o1,0q2,1m7,0d1,1v2,1p1,1o1,0r2,0x1
NEAR_option,0c4,241,054,0b5,042,1i1,1m1,1y1,0r1,1o1
NEAR_oracle,1s3,0h1,1t1,1r1,231
NEAR_out,0k2,1v2,1u1,1d1
NEAR_page,1b12,1f17,1p2,0g1,162,1g23,171,1h1,2a1,1d1,1c1
NEAR_pagemap,163,1g2,1f2,1d1
NEAR_pages,1t1,1f6,1d4,0t1,0m1,0i1,1h9,1g2,171,1b2,231,1c2
NEAR_parasite,2324,1b4,1f5,1a8,154,1p1,161,1g3,121,281
NEAR_parent,141,1b6,1c3,0q1,1d1
NEAR_parsing,175,1u1
NEAR_path,0m4,0n8,275,042,022,0i1,0l4,1t1,1c2,1b3,1x1,0j7,0f4,0p5,081,0a1,051,0c1,1u1,061,092,0o1
NEAR_peer,0024,017,0c2,023,034,0r1,1m7,262,1n2
NEAR_peer_ino,0021,017,023,033
NEAR_pidns,0w4,1d2,1c1,1i1,1j1
NEAR_pids,0x2,131,1y1,111,1g1,0z1,0y1,101
NEAR_pipe,1p1,1f5,1o3,2a1
NEAR_plugin,0g2,0k15,0i1,0f1,001,1w3
NEAR_pod,114,1x1,0i1,0d1,273,1j2,1v1,1d1,281,1n1
NEAR_podman,071,0p1,1x9,294,116,272,121,0l1,001,0b1,0k2,0n1,1b4,1y1,0d2,181,1d2,281,201,1n2,1c1,1q1,1z1,0x1,1h1,251
NEAR_port,081,041,051,072,1g4,1h1,1l7,1y1
NEAR_pos,0j15,001,0i2,0f9,0k1,0n7,0m1,082,0a1,1s1,041,051,1u2,061,032,021,094
NEAR_posix,1u6,161
NEAR_post,113,1c1,241,1x2,1q2,131
NEAR_postgres,0p1,1t1,001,0m1,0i1,0l1,1s1
NEAR_pre,1b9,1c2,1g1,162,1d2,1j1,241,1y2
NEAR_processes,0y6,112,1i1,1v2
NEAR_profile,125,021,131,111
NEAR_program,202,182,081,0j1,0l1,011,161,291
NEAR_progress,101,0w5,201,0z2
NEAR_proto,041,051,072,081,1l6,1y1
NEAR_pstree,1d2,1c4,1w1,0e2,111
NEAR_putting,235,281
NEAR_qemu,0f2,092,1t1,171
NEAR_read,061,241,111,0f1,2a2,262,0s2,1c2,1d4,1b1,1e1,1x1,1g1,1y2,0t1
NEAR_real,0g1,0k1,1q1,201,0z2,141
NEAR_recv,161,264,231,0t1
NEAR_redis,1x1,071,131,051,292,1c1
NEAR_registers,1a5,111
NEAR_remap,174,0m1,1r2,0s5,0h2
NEAR_remove,1m1,1n1,1r1,1i1,0v1,272
NEAR_repair,076,0b1
NEAR_request,111,264,041,0w1,163,1z1,1x1
NEAR_restore,0k6,0w3,1x6,2a3,2919,164,0b15,143,196,1113,181,001,074,0c3,0h3,0s2,051,0i1,0p2,0r2,0v2,0x6,0t2,151,0q4,1c9,1y5,0d1,222,1i4,1h3,244,1n15,1k3,1u2,1b5,1l10,1s1,171,1j6,1m2,1p1,1v1,252,261,1a1,1d4,1r2,1e1,1o5,273,1z1,281,1q3,1w1,132
NEAR_restored,294,0i1,0p1,0r1,132,271,195,181,1r1,1e2,1n1,0x1,0d1,1c1
NEAR_restorer,112,127,0h6,132,1r10,1u5,1q8,175,1i4,162,1a1,1p2,1h1,182
NEAR_restoring,113,1v25,077,0c5,0q8,0s17,0t4,0v19,0x16,127,1410,0b1,0d7,0p5,0k3,1m10,0o1,0j1,0h2,271,2a2,1s7,1c12,1y3,221,188,1i15,1k12,1j8,1d12,1e10,1h3,1p4,1r3,164,175,199,1n10,1o6,252,1q2,1u2,1l10,1x1,1a2,281,261,1w2,0r5,132,1b1,151,1t1
NEAR_resumed,2912,0i1,194
NEAR_returned,0b7,1c1,1q1,1u1,1y1,131
NEAR_rhel,131,0n1,0b1,121,161,181,171
NEAR_rlimit,1p3,231,0n1,0q1,0t1,121,1c2,1e1,191
NEAR_rlimit_nofile,1p2,231,0n1,0q1,0t1,121,1c2,1e1,191
NEAR_root,213,1f1,0m1,0t3,111,071,1j2,1i1,1c1,281,161,0p5,241,0c1,0o2
NEAR_rseq,187,161,1v1,232,1i1
NEAR_run,0d7,114,263,101,011,021,0a1,1h1,0s1,121,192,1c1
NEAR_runc,011,0t2,281,141,0d2,1c3,121,0i1,1x3,1o3,1b3,271,1z1,1h1,261,111
NEAR_running,0b7,0j1,0c1,0p1,0r1,0k1,2a2,1n5,051,241,175,182,191,161,1x2,0t1,212,1d2,0n1,102,1v1,0u3,1c1,1q2,131,1j1
NEAR_runs,081,0p1,201,1i1,191,1l1
NEAR_runtime,042,151,0i1,0w1,1x1,111,272,172,192,121,1c1
NEAR_rw,0i3,1t1,1x1,0g5
NEAR_save,061,1n7,241
NEAR_scripts,0b6,001,242,0t1,212,1d2,0n1,102,1v1,0u3,1c1,1q2,131,1j1
NEAR_searching,092,001,0a1,041,051,061,032,021
NEAR_seccomp,113,135,0i1,181,1q4,1c2,201,0z2
NEAR_segmentation,173,291,2a1,1v1,1q2
NEAR_self,0m4,1p2,0l4,0n7,231,171,1r1,0q1,0t1,0j7,121,0f4,1c2,1e1,0p5,081,0a1,191,041,051,0c1,1u1,061,021,092
NEAR_server,083,041,051,0y1,0q1,272,0w1,131,1g13,0g1,291,1l1,1h1,1o1,221,1b1
NEAR_service,012,0w1,0i1,1x1,191,261,1p1
NEAR_session,0c2,211,1g3,1b1,1k2
NEAR_set,042,0k1,0y2,0w1,241,162,112,1q4,1s1,1j2,1u1,1p1,0q1,132,1y1,1g1,1o1,0z1,101
NEAR_setcap,116
NEAR_setup,1p2,231,1q1,0n1,0q1,0t1,121,1c2,1e1,1v1,191
NEAR_shared,0u7,1t1,0t4,0s2,1n1,1c1
NEAR_shared_id,0u7,0t4
NEAR_sharing,0u7,0t4
NEAR_shell,0c5,211,111,0e1,101,1y2,201,291,163,1k1,1m1,2a1,1z1,1i1
NEAR_sid,0c1,0d3,1k5,1i1,1o2
NEAR_signal,173,2a2,131,0r2,182,1v4,1c1,1r1,0x1
NEAR_size,0r2,2a2,192,1t1,281
NEAR_sk,004,012,022,0a1,1x1,111,1m1,1c1,1d1
NEAR_smaps,1z1,0g6,0n1,0i2
NEAR_snapshot,1x2,041,161,1f1,271
NEAR_sock,0a1,072,1l7,1y1
NEAR_sock_stream,072,1l6,1y1
NEAR_socket,025,034,052,064,0a2,005,073,092,043,0g1,013,0r1,081,1l4,1o1,232,122,1g1,161,1h2,1m2,251,1y1,0i1,0b1,1s1
NEAR_sockets,006,012,163,0t1,0a1,041,051,0d2,061,032,1m1,021
NEAR_some,0p1,111,163,1i1
NEAR_src,081,041,1l6,071,1y1
NEAR_src_addr,081,041,1l6,071,1y1
NEAR_srv,0q3,0r1,281,0o2
NEAR_stage,1m7
NEAR_standalone,1m6
NEAR_start,1x3,0d2,0v2,291,272,1c3,191
NEAR_started,0e2,142,1k1,261
NEAR_stat,0o2,001,0d1,1c3,121,1e1,1g1,1b1
NEAR_state,0022,017,081,0e1,023,034,041,051,072,0y6,191,0q1,1f1,1l6,0w10,1q2,1y1,0z1
NEAR_stateful,1x5,041,1f1
NEAR_status,2415,274,0b15,001,042,0q6,0t1,0r2,0d1,0w1,0s1,1m4,1n13,0c1,1i5,1k6,1c1,1u1,1b1,1l3,1x2,1d3,192,1f2,1r5,1t2,1v1,1h1,231,0x1,1q1
NEAR_stream,009,072,122,1l6,1g1,1y1
NEAR_strip,0l5,0m1
NEAR_successfully,2914,0i1,194,272,1x1
NEAR_sudo,0i1,1x8,1y3,2a2,0c1,001,1i1,164,1c4,1b2,1d2,1w1,282,271
NEAR_support,111,162,1j1,1x1,0q1
NEAR_supported,005,163,181,1c1,1n1,191
NEAR_sys,115,1j1
NEAR_system,0f1,0u1,241,161,041,123,131,0b2,1a1
NEAR_systemd,0j2,001,0c1,0o3,0w2,011,131,0x2,0y1,0u1,201,191,1l1
NEAR_tables,0b8,0w1
NEAR_tag,0l5,0m1
NEAR_tar,246,1b2,1f2,1d2,1x1
NEAR_task,0c5,0e1,0y5,0z7,101,212,111,0b1,0d1,1f1,1i7,1k2,1c2,1s1,1j3,1x1,1r1,1v1,271,0p5,241,1q4,202,141
NEAR_tasks,0p6,2915,151,0i1,0y3,194,0t2,212,132,0g1,0l1,1y1,0e2,006,0u3,0w5,111,1g1,1s1,0c1,0d4,0z1,012,101
NEAR_tcp,065,0715,043,0b5,1l11,221,1y4
NEAR_tcp_listen,1l6
NEAR_terminal,0c7
NEAR_then,293,0d2,181,191
NEAR_thread,0k2,041,231,182,1a3,1v1,281,1i1,0q1
NEAR_threads,0y1,101,283,1i1
NEAR_tid,292,161,181,1q4,1j2,133,201,0z2
NEAR_time,051,282,0a1,031,0g1
NEAR_timers,1u6,162
NEAR_tmpfs,2416,0v2,111
NEAR_tool,241,1n8,271
NEAR_trap,0m2,0j7,0n4,0f4,221,0l2,0a1,1p1,1s1,041,071,061,032,021,092,0o1
NEAR_tree,202,0c1,001,161,1y1,241,1c1
NEAR_try,0p1,0y3,1t1,271,0b2,0k1,1y4,1n1
NEAR_tty,0c6,0d11,1m1,1k1
NEAR_type,0022,017,081,091,0f1,0k2,0j2,1f1,191,291,023,034,041,051,072,0o2,111,272,131,122,1l7,1n4,1c4,1x1,161,0q1,0t1,0x1,1d2,1r2,1y1
NEAR_ubuntu,0n1,1v1,122,183,1z2,171,1a1,1h1,1x1
NEAR_uffd,0t1,0m1,0i1,1h10,161,171
NEAR_under,051,032,0p1,001,0k1
NEAR_unexpected,0b1,171,0x1,241,0y1,1f1,1c4,181,1d1,1q2
NEAR_unfreezing,0t2,212,132,0g1,0y2,0l1,1y1,0e2,0p5,006,0u3,0w5,111,1g1,1s1,0c1,0d2,0z1,012,101
NEAR_unix,0033,019,028,037,163,0r1,1m16,261,121,0d2
NEAR_unknown,042,091,0j1,275,0x1,0i1,1x1,171,1d2,1e1,1n2,1f1,0b1,1y1
NEAR_unlock,009,0e3,0p7,0y3,0b1,0k1,0t4,071,1g2,213,133,0g3,0n2,1f1,0l1,1y1,0i1,103,0u6,0w5,111,241,1q2,1s1,0c1,0d2,0z1,012
NEAR_unprivileged,112,072,145,0v1,1q1,1h1
NEAR_unseizing,211,132,0t1,1y1,0e2,0p5,006,111,1g1,0c1,0d2,0z1,012,101
NEAR_use,2a1,0h1,0g1,041,0b1,112,161,1a1,1w1,1c1,1o1
NEAR_user,211,144,011,114,1j1,1q2,1a1,191,0v1,131
NEAR_using,0c4,0b2,042,082,272,172,1m1,191,1k1,1l1,0h1,1i2,141
NEAR_vdso,1719,151,161,191,1l1,0h2
NEAR_version,271,192,176,1x1,161,1z2,1t1,181
NEAR_via,0m4,0l4,0n6,0j7,0f4,0p5,081,0a1,041,051,0c1,1u1,061,021,092,0o2
NEAR_vm,191,0d1,1r3,0q1,1v2,1b1,1l1,161
NEAR_vma,0g7,0k2,0i3,0q10,0r9,1v1,1t2,1p2,1b1,171,1r1,0n1
NEAR_vvar,175,0h2
NEAR_wait,233,0y1,1n2,111,1v1,1s1
NEAR_waiting,0m2,1h1,281,0j7,0n4,0f4,221,0l2,0a1,1p1,1s1,262,041,071,061,032,021,092,0o1
NEAR_web,081,1b3,1x5,1c2,1d1,201
NEAR_when,081,111,151,164,181,171
NEAR_will,0b1,0w1,162,1a1,1f2,0t3,272,1w1,211,131,111
NEAR_without,114,0q1,0b1,0c2,0v1,272,1h1,1s2,181,1j1
NEAR_write,061,1f8,125,1j2,1g1,291
NEAR_xfer,1b3,1f9,1g11
NEAR_xsave,195,1c1
PHASE_check,114,1634,152,1y2
PHASE_dump,0042,0120,0222,0320,0418,0520,0628,0716,0822,0926,0a18,0c16,0d26,0e32,0f40,0g32,0k34,0h12,0i24,0j42,0l26,0m32,0n44,0o20,0p24,0t26,0u38,246,0w32,0x20,0y50,0z32,1042,2026,2118,2214,2350,1s16,1t6,1b18,1f26,1a32,1520,1u10,1x66,2760,2824,1142,1z12,1620,1326,1y6,0b30,144,1g16,1816,1p6,126,1n8,2a8,176,1w8
PHASE_lazy-pages,1h34,252
PHASE_page-server,1g2
PHASE_pre-dump,1b8,1g2,162,2a2
PHASE_restore,1x24,1c48,0k8,2932,1n18,1424,0v40,0q26,1110,2744,1v42,1716,0c10,0s32,0t10,0x40,0b2,0d18,0i2,0p10,0710,0r16,138,1210,1m24,0o2,0j2,0h4,2a6,1s10,1y6,222,1814,1b12,1d46,1i48,1j42,1p22,1r24,1936,154,1k34,1o20,1e24,1h8,166,254,1q8,1u4,1l18,1t6,1z4,262,1w6,1a2,282,242
PHASE_unknown,0110,0627,0922,0a25,0i22,0o33,0u52,2452,0w34,2227,1s47,1t34,1f51,1p30,1x306,1c92,1z80,11115,1d80,1b46,2675,2743,0x70,0426,0k49,0t45,2a99,2936,2841,2011,1281,1347,16111,1n99,0b61,1y126,1w40,1957,1824,1g80,0226,0518,0746,0d43,0h37,0l15,0p36,0q36,0r40,1450,0g16,0n22,0v55,1533,0328,0c29,0017,0823,0f27,0y24,0e11,0j19,0m14,0s41,0z13,1023,1e34,1r61,1752,1j21,1l54,1m57,1o40,1q52,1u64,2117,2323,2531,1a29,1h28,1i24,1k15,1v14
PID,115,1218,1719,0716,0c7,0d16,0h13,0q23,0r24,0s30,0t5,0v34,0x16,135,1410,0k2,0p10,154,1m36,0o4,0j1,1s13,1r35,226,1c12,1d13,1l34,1n24,1o23,1p16,1q24,1t14,1u18,255,1k19,1i14,1h6,2a1,194,0a1,1b6,0f1,166,1a1,1e1,182,284,1y5,0i1
PIE,118,1236,1752,0h44,1316,158,1r56,1p16,1q80,1u40,144,1h8,1i20,168,1a4,188,284,1t8,0i4
PRE_aio,0h6
PRE_amdgpu_plugin,0k66
PRE_anon_inode,0i3
PRE_apparmor,126
PRE_audit,126
PRE_autofs,0u12
PRE_avc,126
PRE_bash,1x6
PRE_bfd,1f6
PRE_bind,1l3
PRE_bpfmap,0j9
PRE_c1,276
PRE_cg,0x240
PRE_checkpoint,0f6,0t6,0u6,0w6,0y6,0z6,116,136,156,1z6
PRE_checkpointctl,1e6,1d6
PRE_clone,116
PRE_clone3,166
PRE_compat,156
PRE_compat_blob,156
PRE_cp,1f12
PRE_cpu,1963,1a3
PRE_crac,1c6,1i6
PRE_criu,2012,166,1y66,016,0f6,0y6,0b6,0e6,0g6,0s6,0u6,106,116,146,156,0w6,2a42,1x12,266,1z6,1w6,256,1o6,216,236,1a6
PRE_criu  ,1x3,2a3
PRE_criu dump,046
PRE_criu failed,1z12,2612,2721
PRE_criu-ns,1g6
PRE_criu_dump,266
PRE_crun,1x12,0x6,1z12,1n6
PRE_ctr,1x48,1c6,1d6,0q6
PRE_cuda-checkpoint,0k12
PRE_cuda_plugin,0k96
PRE_curl,1x6,296
PRE_docker,1x18,0y6
PRE_dump failed,096
PRE_epoll,22102
PRE_exec,243
PRE_exec failed,0b6
PRE_exit status 1,1d6
PRE_fd 4,0n6
PRE_fdinfo,1z6
PRE_forbidden,113
PRE_fsnotify,0o99
PRE_gcs,1a6
PRE_go-criu,266
PRE_incus,146
PRE_inet,0436,0575,0869,0648,1l114,1y18
PRE_inherit-fd,1o6
PRE_invalid rootfs,1x6
PRE_ip,1n6
PRE_iptables-save,246
PRE_ipv4,1n6
PRE_irmap,0o30
PRE_java,296,1j6,196
PRE_jcmd restore,0q6
PRE_json,1d6
PRE_k8s,1x6
PRE_kcmp failed,1618,116
PRE_kerndat,1612
PRE_lazy migration,1h6
PRE_lazy-pages,1h30
PRE_lsm,1230
PRE_lxc move,1x6
PRE_lxc-checkpoint,0t6,066
PRE_memfd_create,166
PRE_migrate,0n6
PRE_migration,1g6
PRE_mnt,0t168,0u138,2172,0v117,1y12,1s6,256
PRE_mnt -v2  ,0v27,113
PRE_mnt-v2,0v54
PRE_modprobe,169
PRE_mqueue,1s6
PRE_mysqld,0h6
PRE_nerdctl,1x6
PRE_net,0w18,0b48,1n159,1o6,1612
PRE_netavark,1n6
PRE_netlink,0a93
PRE_newuidmap,1412
PRE_nf,0b18
PRE_nft,0b12
PRE_nginx,296
PRE_nvproxy,086
PRE_option,1y6
PRE_oracle,1s6
PRE_packet,1l6,166,096
PRE_page-pipe,1p6
PRE_page-xfer,1b42,1f48,1g108
PRE_pagemap-cache,1b12,1112,1612
PRE_panic,2a24
PRE_pidfd,0j21
PRE_pidfile,1y3
PRE_pmc_init,2a3
PRE_podman,0f6,1x6
PRE_prctl,166
PRE_protobuf error,1d6
PRE_ptrace,0z6
PRE_pycriu,276,266
PRE_python3,2912
PRE_qemu,196
PRE_restore,0v12,0q6,0r6,0x6,126,146,1m6,1p6,1q6,1t6,1u6,176
PRE_restore failed,0q6,0r6
PRE_restorer,1r6
PRE_rlimit,1p6
PRE_rpc,266
PRE_rpc error,276,286,1x3
PRE_rseq,1815
PRE_runc,1z12,1x6,0t6,116,276
PRE_runc restore,0x12
PRE_runtime error,276,2a3
PRE_seastar,0i6
PRE_seccomp,1378,1c6
PRE_setsid,1k6
PRE_sfd,2a6,1p3
PRE_sh,0b15,2412
PRE_shstk,1a15
PRE_signal,283
PRE_sk unix,0024,0124,0224,1m24,036
PRE_skqueue,0327
PRE_slurmstepd,006,1x6
PRE_snapshotter,276
PRE_sockets,0966,1z6,1636,116
PRE_sudo,1x6
PRE_suspicious,236
PRE_tar,2448,1f12
PRE_tcp,0624,0748,0b6,1y6
PRE_timens,1u6,166
PRE_timerfd,1u39
PRE_tls,1g36
PRE_torchrun,0k6
PRE_traps,1912,2a6
PRE_tty,0c129,0d219,1o12
PRE_tun,166,0f3
PRE_uffd,1h120,2512
PRE_unexpected EOF,266
PRE_unix,0090,0148,0348,0296,1m180,093
PRE_unknown flag,1x6
PRE_uns,1457
PRE_vdso,17162
PRE_vzctl,276
PRE_warning,1x6
PRE_wrapper,046
PRE_x86,1a15,1912
P_CRIU,1b8
P_Chromium,024,0l4
P_EXEC,1x6
P_FPU,1a2
P_JDKSocketResourc,044
P_Modules,294
P_PID,0q1,0u2,111,141,1b1,1r1,1t1,1u2
P_QkWSSV,0v4
P_RCVBUFFORCE,116
P_Restore,274
P_SAY,0v4
P_SSE,1a2
P_Simple,0c8
P_Simple P_loop,0c6
P_SingletonSocket,024
P_VVAR,176
P_XXkz,024
P_abc,0y4
P_accepted,004
P_access,0q8
P_access P_log,0q6
P_agent,024
P_alice,114
P_amdgpu,1w16
P_amdgpu P_plugin,1w13
P_anon,0i4,0j12,1t1
P_anon P_inode,0i3,0j10
P_app,0m20,1x8,0q16,0n4,024,0l4,0r4,1m20,0x4,1o1
P_app P_app,023,0l3
P_app P_ctl,1m10
P_app P_data,0m6
P_app P_log,1x3,0l3
P_app P_logs,1x6
P_app P_sock,023,1m6
P_apparmor,128
P_attr,1213
P_attr P_apparmor,126
P_back,1t4
P_bad,1w4
P_base,0l4
P_big,0l4
P_bin,0n16,2728,0q16,0k4,0m4,0r24
P_bin P_procs,0q3,0r3
P_bin P_python,0r6
P_bin P_runc,2719
P_bin P_server,0q3,0r6
P_binfmt,0u8
P_binfmt P_misc,0u6
P_boxes,0n4
P_breakpoint,292
P_build,214
P_bus,0016,0f4,024
P_busybox,0n4
P_cache,0s8,0q4,2a4,0l12
P_cache size,0l10
P_certs,0n4
P_cgroup,0y28,0x50,164,0v4,0t4
P_cgroup E_Nosuchfileordire,0x3,163
P_cgroup P_freezer,0y16
P_cgroup P_procs,0x16
P_cgroup P_system,0y6
P_checkpoint,1x4,116,0k4,2712
P_checkpoint P_restore,276
P_children,1610,1u2
P_chromium,024,0l8
P_chromium P_Chromium,023,0l3
P_chrony,014
P_chronyd,014
P_chroot,218
P_ckpt,1f12,1c12,254,1w4,0n8,1d12,0q12,0r12,0l12,0012,0m4,244,1m4,024,1y4
P_ckpt P_bin,0n3,0q3,0r3
P_ckpt P_cut,1d6
P_ckpt P_file,0r6,0q3
P_ckpt P_ghost,0l6
P_ckpt P_pages,1f10
P_ckpt P_unix,1m3,023,006
P_classes,0q4,0r4
P_clear,1b2
P_closed,2214
P_closed fd,2211
P_compat,152
P_conf,0t16,0v4,1y12,274
P_conf doesn,0t6
P_conf line,1y6
P_config,0q4
P_console,0d16
P_console E_Nosuchdevice,0d6
P_containerd,2712,1f4
P_containerd P_containerd,276,1f3
P_containerd P_runtime,276,1f3
P_containers,2732,124
P_containers P_storage,2719
P_control,0x4
P_coordinator,1w4
P_core,0n4,1d8
P_core P_img,1d6
P_counter,274,0q4
P_counters,274
P_covered,0n4
P_cpu,0x8
P_crac,044,1c4,1f4
P_criu,0c8,134,1w54,274,0v57,124,2516,1y12,1x8,264,2a4
P_criu P_amdgpu,1w13
P_criu P_cuda,1w10
P_criu P_mntns,0v45,253
P_criu P_org,0c6
P_criu P_plugins,1w6
P_criu P_runc,1y6
P_criu P_service,256
P_crtools,124,0v4,258
P_crtools E_Addressalreadyin,256
P_crun,274
P_ctl,1m12
P_ctl P_sock,1m10
P_cuda,0k4,1w12
P_cuda P_plugin,1w10
P_current,129
P_cut,1d8
P_cwd,0q4
P_daemon,274
P_dat,0l8
P_data,0m12,0t28,0n20,144,0r12,0v8,1c4,0q4,0u12
P_data E_Nosuchfileordire,0v6
P_data bad,0r10
P_data dev,0u10
P_data mountpoint,0t6
P_data use,0m3,0n3
P_dbus,004
P_debug,0v4
P_default,1f4,1y4
P_dev,0f78,0g20,0l9,0k26,0113,0d47,0t12,0n8,0u9,0v12,124,1t8,1f4,1s4,1o4,1x4,1m8,0h2,112,1n2
P_dev P_console,0d13
P_dev P_fuse,0f10
P_dev P_hugepages,1t6
P_dev P_kfd,0k8
P_dev P_log,016,1m6
P_dev P_mem,0g6
P_dev P_mqueue,0v3,1s3
P_dev P_null,0n6,0h2,1n2
P_dev P_nvidia,0f3,0k6,1x3
P_dev P_pts,0d16,1o3
P_dev P_shm,0l6,0t3,0v3,1f3
P_directory,1c4,1m4
P_dns,214
P_doc,0u8
P_docker,0y20,0t4,0x12,274,1m4
P_docker P_scope,0y6,0x3
P_docker P_sock,0t3,1m3
P_dri,0f4
P_driver,0t4
P_dump,2712,0q4,124,1c4
P_dump P_log,2710,123
P_dxQk,024
P_enclave,0f4
P_err,1n2
P_etc,0t28,0v8,0o4,1y12,0n4,1w4
P_etc P_criu,1y10,1w3
P_etc P_hostname,0t6
P_etc P_hosts,0v3,0t3
P_etc P_resolv,0t10,0v3
P_eth,1n4
P_exe,1r1,104,114
P_exec,1x4,128,112,1p2
P_fails,244
P_fdinfo,1u1,114
P_fifo,0s8
P_file,0r8,0q4
P_files,1122,1624,124,2a8,1c4
P_files P_reg,2a6
P_files inaccessible,115,163
P_files procfs,116,165
P_firefox,0n4
P_fonts,0s4
P_foo,0s8,1m4,0x8,0r4
P_for,164,1u2
P_forwarding,1n4
P_fpga,1w4
P_fpm,1m8
P_fpm P_sock,1m6
P_freezer,0y20
P_freezer P_docker,0y10
P_full,1b4
P_fuse,0f16,0u5
P_garbage,1d4
P_gcs,0u4
P_gentoo,214
P_ghost,0s44,0l8
P_ghost E_Nosuchfileordire,0s13
P_ghost E_Operationnotperm,0s6
P_ghost E_Readonlyfilesyst,0s6
P_gid,148
P_gid P_map,146
P_gnu,0r12,0l4,0q4
P_gnu P_libc,0r6
P_gone,1m4
P_gpu,1x4
P_gpus,0t4
P_group,0s2,144
P_gunicorn,1m4
P_home,0m12,0n4,0u8,214
P_home dev,0u6
P_hook,244
P_host,024
P_hostname,0t8
P_hosts,0v4,0t8
P_hsperfdata,0q8,0s4
P_hsperfdata P_root,0s3,0q3
P_hsql,0l4
P_hugepages,1t16
P_ibX,0s4
P_idx,0q4
P_image,1x4,2a4
P_img,1y4,1f12,1c4,1d12
P_img P_core,1d6
P_imgs,274
P_inet,1w4
P_infiniband,0g4
P_init,0x8
P_init P_scope,0x6
P_inode,0i4,0j12
P_internal,044
P_inventory,1c4
P_jail,218
P_java,0r8,0q4
P_java P_lib,0r6,0q3
P_jdk,044
P_jna,0l4
P_job,0m4,0q4
P_journal,014,1m8,0m4
P_journal P_socket,013,1m3
P_journald,134
P_jsa,0q4
P_jvm,0r8
P_jvm P_java,0r6
P_kXn,0l4
P_kernel,1614,0v8,1b8,1j44,1s4,0u8
P_kernel P_CRIU,1b6
P_kernel P_last,1611,1j32
P_kernel P_security,0v3,0u6
P_keys,0t4
P_kfd,0k10
P_kfd E_Nosuchfileordire,0k6
P_kubelet,0t4,0n4
P_kubelet P_pods,0t3,0n3
P_kvm,0f8
P_lambda,044
P_large,0l4,004
P_last,1614,1j41
P_last P_pid,1611,1j32
P_latest,1x8
P_lazy,258
P_lazy P_pages,256
P_lib,0t8,1w44,2732,0m16,0r24,0l12,0n12,134,0q20,124,0s4,0u4,1p4,1x4,164
P_lib P_app,0m3,0q3
P_lib P_containers,2719,123
P_lib P_criu,1w35,273
P_lib P_jvm,0r6
P_lib P_kubelet,0t3,0n3
P_lib P_libc,0r3,1x3
P_lib P_libfoo,0m3,0q3
P_lib P_linux,0r3,0l3,0q3
P_lib P_modules,0t3,163
P_lib P_server,0r6,0q3
P_libc,0r12,1x4
P_libc bad,0r10
P_libcrypto,0r4
P_libfoo,0m4,0q8
P_libfoo restore,0q6
P_libicudata,0l4
P_libjvm,0r8
P_libm,1p4
P_libpod,0x4
P_library,1c4,294
P_libssl,0r4
P_libx,0m4
P_link,0s8,0m12
P_link P_remap,0s6,0m10
P_linked,0m4
P_linux,0r12,0l4,0q8,274
P_linux P_gnu,0r10,0l3,0q3
P_local,0q4
P_lock,0s8
P_locks,0p7
P_log,1x8,2728,0113,0l4,0t8,0r8,0q8,124,1m8,114,1o1
P_log P_nginx,0q6
P_log bad,0r6
P_log log,276
P_log restore,0q6,113
P_loginuid,1q2
P_logs,1x8,278
P_logs P_checkpoint,276
P_loop,0c8,0f4
P_lxc,0x12,0y8,274
P_lxd,0t4,274
P_machine,0x12
P_machine P_slice,0x10
P_malloc,2a4
P_map,1122,1624,124,1417
P_map E_Operationnotperm,1410
P_map P_files,1118,1619,123
P_mapped,0l4
P_maps,176,1t1,104
P_match,0b2
P_max,1s8,1j3
P_mdstat,0u4
P_mem,0g12,118,1t4,2a8
P_memmove,2a4
P_memory,0t4
P_mgNV,0v4
P_misc,0u8
P_mnt,0u28,114,0v24,0n8,0w4,214,1f4
P_mnt E_Invalidargument,0v3,0w3
P_mnt P_data,0n3,0v3
P_mnt P_nfs,0u6
P_mntns,0v57,254
P_mntns P_mnt,0v10
P_mntns P_sys,0v6
P_moby,278
P_moby unknown,276
P_mode,0r4
P_modules,0t4,164
P_mount,2a4
P_mountinfo,0u2
P_mqueue,1s14,0v4
P_msg,1s8
P_multiarch,2a4
P_mysql,0m4
P_mysqld,1m12
P_mysqld P_mysqld,1m10
P_mysqld P_sock,1m10
P_names,0l4
P_native,1m4
P_net,104,112,1n1,0f4
P_newroot,0n4,214
P_next,1s4,164
P_next E_Nosuchfileordire,1s3,163
P_nfs,0m20,0u12
P_nfs E_Operationnotperm,0m6
P_nfs dev,0u10
P_nfs use,0m10
P_nginx,0q8,0r4
P_nginx P_access,0q6
P_nodir,1c4
P_notify,019
P_null,0n8,0h2,1n2
P_numpy,0q4
P_nvidia,0f4,0t4,0k12,1x4
P_nvidia P_uvm,0f3,0k6
P_nvidiactl,0k4
P_odd,1w4
P_offsets,1u6
P_old,0n4
P_opt,0t8,0n4,244,0m4,1w4,1c4
P_option,004
P_orders,0n4,1s4
P_org,0c8,024,0l8
P_org P_Simple,0c6
P_org P_chromium,023,0l6
P_out,0r4,0m4,1x4,114,0n4
P_out P_log,0r3,1x3,113
P_outside,008
P_overlay,2724
P_overlay P_containers,2719
P_packages,0q4
P_pagemap,114,1612,2a4,1d4,1b1
P_pagemap E_Nosuchfileordire,166,1d3
P_pages,1f12,258
P_pages P_img,1f10
P_pages P_socket,256
P_path,024
P_peer,1m2
P_peers,1y4
P_pgrp,0c2
P_pgsql,0l4
P_php,1m8
P_php P_fpm,1m6
P_php P_php,1m6
P_pid,1614,1j44,254
P_pid E_Permissiondenied,1j6
P_pid E_Readonlyfilesyst,1j10
P_pid procfs,1j10,165
P_plug,1w4
P_plugin,1w32
P_plugin undefined,1w10
P_plugins,1w16
P_pods,0t8,0n4
P_polkit,034
P_postfix,214
P_postgresql,1m4
P_pre,1b8
P_proc,0x14,1u15,0t8,1650,1132,1217,0u14,0z4,024,1j32,1s6,0v12,1413,284,0l1,0n1,0p5,0q1,101,1b1,1n4,1q5,1r1,1t1,1z2,2a2
P_proc E_Operationnotperm,0v6
P_proc P_cgroup,0x6
P_proc P_map,115,1611,123
P_proc P_self,0x5,1113,1619,126,023,1u5,1q3
P_proc P_sys,166,0u6,1j19,1s5,1n2
P_proc P_uid,146
P_procs,0x20,0q4,0r4
P_procs E_Deviceorresource,0x6
P_procs E_Nosuchfileordire,0x6
P_psm,0s4
P_pstore,0v4
P_ptmx,0d4,112
P_pts,024,0d25,1o4
P_pts E_Nosuchfileordire,0d10
P_pulse,1m4
P_put,0v4
P_python,0r8,0q4
P_qemu,1t4
P_queues,1s4
P_ram,1t4
P_redis,0n4,294
P_refs,1b2
P_reg,2a8
P_releases,0q4
P_remap,0s8,0m12
P_remote,0u4
P_removed,0q8
P_removed P_run,0q6
P_renamed,024
P_resolv,0t16,0v4
P_resolv P_conf,0t10,0v3
P_restore,1z32,2716,1x20,2a4,192
P_restore P_log,2710
P_restore requires,1z13
P_rewrite,1w4
P_root,024,0s4,0q4,0v4,1c4,1y4,114
P_rst,2a4
P_rtc,0f8
P_run,0024,0224,0t12,0117,034,0v8,0u8,0s4,2716,1m64,1f4,2512,1z4,244,264,114,0n8,0q8,0r8,0l12,0m4,1n2
P_run P_app,023,1m16
P_run P_cache,0l10
P_run P_containerd,276,1f3
P_run P_criu,2510,263
P_run P_data,0r6,0q3
P_run P_docker,0t3,273,1m3
P_run P_mysqld,1m10
P_run P_out,113,0n3
P_run P_secrets,0v3,0t6
P_run P_systemd,016,1m6
P_run P_user,006,013,0u6,026,1m3
P_runc,2724,1y8
P_runc P_conf,1y6
P_runc checkpoint,2713
P_runtime,0x4,278,1f4
P_runtime P_task,1f3,273
P_sbin,134,124,1x8,0r4,1y4
P_sbin P_criu,133,123,1x6
P_scope,0y8,0x20
P_scope P_cgroup,0x6
P_scratch,1c4
P_screen,024
P_script,244
P_secretmem,0g4
P_secrets,0v4,0t8
P_security,0v4,0u8
P_security dev,0u6
P_self,0x6,1116,1624,129,024,1u6,1q4,2a1
P_self P_attr,126
P_self P_map,116,163
P_self P_pagemap,113,166
P_sem,0r4,0s8,164
P_server,0n4,0q8,0r16
P_server P_classes,0q3,0r3
P_server bad,0r6
P_service,258
P_service P_socket,256
P_sess,0m4,0s4
P_sgx,0f4
P_share,0s4,0t4
P_shm,0l9,0r4,0s12,0t4,0v4,1f4
P_shm P_sem,0r3,0s6
P_shmmax,1s4
P_shrunk,0r4
P_sid,214
P_sim,294
P_site,0q4
P_size,0r4
P_sleeper,0q4
P_slice,0y8,0x36
P_slice P_cgroup,0x10
P_slice P_docker,0y6,0x3
P_smaps,114
P_snap,0n4,1c4
P_snd,0f4
P_soccr,2a4
P_sock,0216,0t4,034,014,1m48,244,264
P_sock E_Addressalreadyin,1m6
P_sock E_Nosuchfileordire,1m19,023
P_socket,014,004,2516,1m4
P_socket E_Addressalreadyin,2510
P_sockets,1m4
P_sort,0m4
P_spdk,1t4
P_spill,0l4
P_spool,0v4,214
P_srv,0m8,0t4,2112,1w4,0n8,1d12,0l12,0012,1c4,244,1m4,024,1y4
P_srv P_ckpt,1w3,0n6,1d10,0l10,0010,0m3,1c3,243,1m3,023,1y3
P_ssh,024
P_ssl,0n4,294
P_stack,114
P_stat,108
P_status,0z4,104
P_storage,2724
P_storage P_overlay,2719
P_stream,0012
P_stream P_outside,006
P_stress,0q4
P_subtree,0x4
P_such,1c4
P_sys,0y28,168,0v28,0u16,0x16,1j34,1s6,0t4,1n4
P_sys P_binfmt,0u6
P_sys P_cgroup,0y22,0x10,0v3,0t3
P_sys P_kernel,166,0v6,1j22,1s3,0u6
P_sysdeps,2a4
P_system,0y8,004,0x4
P_system P_slice,0y6,0x3
P_systemd,0113,134,0v4,1m8
P_systemd P_journal,013,1m6
P_systemd P_notify,016
P_tail,0n4
P_tar,1d10
P_tar invalid,1d6
P_target,0b2
P_task,108,1f4,166,274
P_tasks,0x4
P_tcpmon,1w4
P_tegra,164
P_termination,0t4
P_time,164,1u4
P_timens,1u6
P_timers,1u7,164
P_tmp,0l32,1y4,1c12,0212,0v61,0m8,0s8,278,258,0n4,004
P_tmp E_Nosuchfileordire,1c6,0v3
P_tmp P_criu,0v45,253
P_tmp P_org,023,0l3
P_tmp size,0l6
P_tree,0n4
P_tty,0d8
P_tun,0f4
P_uid,149
P_uid P_map,146
P_uio,0g4
P_unified,0x8
P_unix,028,1m4,0012
P_unix P_stream,006
P_usb,0f4
P_user,0012,014,114,0u8,0x20,028,1m4
P_user P_bus,006,023
P_user P_doc,0u6
P_user P_slice,0x16
P_userdata,274
P_usr,0n12,2732,138,1w40,124,0k4,0l4,0m4,0r4,1x8,1y4
P_usr P_bin,0n6,2722,0k3,0m3,0r3
P_usr P_lib,1w32,0n3,133,0l3,273
P_usr P_sbin,133,123,1x6,1y3
P_uts,144
P_uverbs,0g4
P_uvm,0f4,0k8
P_var,028,0t12,2736,0l12,0n4,0v4,0m8,124,1m12,218,0s4,0u4,1f4,1w4,254
P_var P_lib,0t3,2726,0l6,0n3,123,0s3,0u3,1w3
P_var P_log,0l3,0t3,273
P_var P_run,026,0t3,1m10,273,253
P_var P_spool,0v3,213
P_var P_tmp,0m6
P_vdb,0v4
P_vfio,0f8
P_vol,0v4
P_volume,0n4
P_volumes,0n4
P_vvar,176
P_wal,0m4
P_watchdog,0f4
P_wayland,024
P_wchan,284
P_web,284,044,274
P_win,0u4
P_words,0l4
P_xQQ,0v4
P_yaml,0q4
P_zero,124
SPEAKER_check,112,1618,151,1y1
SPEAKER_criu,0027,0117,0229,0328,0413,0520,0632,0740,0823,0926,0a25,0c31,0d51,0e25,0f35,0g28,0k43,0h31,0i24,0j34,0l21,0m26,0n38,0o31,0p38,0t40,0u50,2423,0w37,0x70,0y37,0z25,1039,2022,2121,2225,2344,1s41,1t26,1b46,1f27,1a38,1532,1u44,1p32,1680,1y80,1w30,1167,1z24,1343,2713,2816,2626,1c59,0b41,1237,1v31,1743,1g56,0q31,0r30,0s44,0v50,1441,1m46,2a45,1r47,1828,1d50,1e29,1h40,1i41,1j33,1l41,1n59,1o36,1q34,1937,2521,1k27,1x32,2910
SPEAKER_engine,1x175,1c23,1z34,1122,1d13,1b4,2611,2765,0x6,0k7,2a7,2913,2816,1f11,1n11,144,0v6,0q4,197,126,184,0y5,0b8,074,0l2,004,046,0r1,061,082,092,0d1,0f2,0i1,0j4,0m1,0t5,0u2,0w1,132,151,031,0p2,0e1,0g1,0o1,1j2,161,1r1,1l1,1h2,1p1,1q1,1k1,1u1,1s1,1g1,251,221
SPEAKER_kernel,1211,131,281,2a1,1v1
SPEAKER_program,0c2,1x30,1112,047,2711,0k5,1d12,2a16,2918,287,2610,125,165,0b6,1912,005,0i4,0t4,132,011,052,0a1,0f2,0h1,0n1,0o1,0p1,0q2,0r2,0x2,0y2,0z2,081,0l1,0u1,0v1,0w1,142,151,1e6,2413,1f8,1j2,1n5,1i2,1m2,1w2,1c2,1g2,1k1,1l1,1p1,1q1,1r2,1s1,1t1,1u1,1v1,1y2,181,171,1b1
__vdso_clock_getti,174
__vdso_getcpu,174
_cs,182
_freebind,1l2
_has_shstk,1a2
_ioc,0k2
_map,144
_next_id,162
_plugin,1w4
_real,132
_wait,0y4
_window,072
_xstate,1a12
_xstate xstate,1a10
aa,1x4,014,054,088,0a4,0o4,1r4,1n4,194,1c4,126
aaaaac,1t16
aaaaae,1t4
aaaaa~,1t6
aarch,158,194
ab,1x8,284,0612,084,014,0y4,274,1d4,2a4,1s4
abandoned,0u2
abc,1x4,1y8,274
abcd,1x4,0r4
abi,186
able,1x10,0e1
able reuse,1x6
abnormal,1v6
abnormally,144
abnor~,142,1v2
abort,1810,0x6,172,292
aborted,044,2916,1v4,2a2
aborted core,298,2a2
aborting,2310,0c24,054,1y2,242
aborts,0i4,181
abort~,234,0c10,0i2,052,042,296,1v2,181,1y1,241,2a1
about,162,193,1f2,1n1,1z1,231
above,0a6,1p5,0e1,0h1,131,1r3,1v1,271
abrt,2a2
absent,1622,0q8,1x4,111,1c5
absen~,169,0q3,1x2,111,1c2
abstract,256
abstr~,253
ac,084,1z4,0r4
accept,0516,294,031,122,1g2,1h2,1m1,232,252,262
accept connection,122,1g2,232,252
accepted,0310,0510
accepting,294
accep~,035,0511,292,121,1g1,1h1,1m1,1u1,231,251,261
access,022,0s2,0u2,1u2,1x2,1y2
accesses,124
accessible,0n2
accessing,0x2
acces~,122,021,0n1,0s1,0u1,0x1,1u1,1x1,1y1
ack,068,288,2310,2a2
ack daemon,286
action,0k8,0b1,1y10,248
actio~,0k3,0b1,1y4,243
active,046
activ~,042
acts,142
ad,084,2a4,194,1n2
add,1n18,2224,0o10,1x4,0m2,1w2,1y2,1z1,251
add event,2218
add ip,1n6
add watch,0o8
add_inventory,1w2
added,161,1e1
adding,0o2,1g2
addin~,0o1,1g1
addr,044,0b4,1m30,2a4,1l4,1g4,152,1n2,1r7
addr P_run,1m13
addr P_var,1m6
addr inet_addr,1l3,1g3
address,2a22,1n20,0d8,104,0b4,234,1o4,1l22,166,1r23,071,0h4,181,1a4,1b2,1d2,1g7,094,254
address already,1n3,1l3
address family,0b3,163
address nil,2a10
addresses,0a1,1a2,1l1,1n2
addresssanitizer,2a10
addresssanitizer heap,2a6
addre~,2a10,1n9,0d3,102,0b2,232,1o2,1l9,162,1r9,071,0a1,0h1,181,1a3,1b1,1d1,1g3,092,252
adds,0g1,1e1,221
adj,1q2
admin,1147,0710,021,132,1j1
admin cap_checkpoint_res,1127
advanced,1d2
advisory,0p4
advis~,0p2
ae,1x4,174
af,1x4
af_alg,095
af_inet,1l4,1g4
af_inet inet,1l3,1g3
af_packet_diag,164
af_unix,1m4,264
af_unix unix,1m3,263
af_vsock,0912
af_vsock vsock,096
af_xdp,098
after,2a8,2969,0k8,0i4,0h8,0y7,134,2812,1910,1f4,1m4,1g4,1s4,184,061,0n1,0o1,0r5,0v1,121,141,1a1,1c1,1i1,1u1,1y1,211,221,263,174,234
after checkpoint,0k3,193
after free,2a6
after restore,2929,0i3,133,183
afterappstart,1x4
after~,1x2
again,0f4,1s5,002,012,032,071,091,0a2,0c1,0d5,0e1,0g2,0h1,0j2,0n1,0o2,0p5,0q2,0s7,0u1,0v2,0w2,0y1,122,132,141,182,1b1,1k2,1l2,1m6,1n5,1u4,221,281,2a1
against,0p1,0x1,1g1,1r1,1y1
again~,0p1,0x1,1g1,1r1,1y1
agent,0q4
agetty,0d4
agett~,0d2
agic,1d2
ago,294,194
ail,0k4
ailed,072,0k2,122,142,1s2,1x2,292
aio,0h106,162
aio context,0h6
aio deleted,0h6
aio ring,0h24,162
aio rings,0h6
alarm,1u12
alert,294
alg,095
aligned,1a6,2a2
alignment,1a6
align~,1a4,2a1
alive,0u6,108
all,0k4,1r5,176,1x4,001,031,0d2,0h1,0u1,0v1,0x2,0y4,141,1g1,1s1,1v1,211,241,251,261
allocate,0x4,236,1s10,2a12,1n4,1x6,132,152,1p2,1r4
allocate bytes,2a6,132
allocate memory,0x3,235,1s5
allocated,1a4,1l4
alloc~,0x2,232,1s4,2a5,1n2,1a2,1x2,131,151,1l2,1p1,1r2
allow,0t8,134,044,1y4,1m4,0d1,0r1,0w1,171
allow them,0t6,043
allowed,1x14,1110,145,0d2,0i1,135,1y4,261,0m4
allows,071,1j1,1r4
allow~,1x6,114,142,071,0d1,0i1,132,1j1,1r1,1y2,261,0m2
alone,234,0p1,1a1
along,0s1,1b1,1c1
already,1x35,1n8,0z19,104,0s5,1i14,1u4,031,0i1,0x2,191,1h1,1l8,1o4,1s2
already exists,1x16
already use,1x10,1n3,1i5,1l3,1o2
alrea~,1x14,1n3,0z8,102,0s2,1i6,1u2,031,0i1,0x1,191,1h1,1l3,1o2,1s1
altivec,1a2
always,1y4,031,0u2,1j1,271
alway~,1y2,031,0u1,1j1,271
am,204
ambi,0g2
ambient,1q12
ambie~,1q5
ambiguous,1y2
amdgpu,0k48,1w8
amdgpu plugin,0k35,1w3
amdgpu_plugin,0k44,1w4
amdgpu_plugin amdgpu,0k35,1w3
amdgp~,0k19,1w3
amdkfd,0k6
amdkfd_ioc_criu_op,0k4
amdkf~,0k2
among,0e4,0x4,004,1o8,205,1k4
among collected,0e3,003
amx,1a11,191
anew,1m4,0h4,1p1
annot,0k2
annotation,044,1x10
annotations,1x4
annot~,042,1x4
anon,0i52,0j80,1r10,1t14,0g4,1s2
anon anon_inode,0i5,0j27
anon file,0j3,0i3
anon hugepage,1t10
anon inode,0i42,0j56,0g3
anon vma,1r8,1s2,1t2
anon_hugepage,1t12
anon_hugepage anon,1t10
anon_inode,0i48,0j70,0g4
anon_inode anon,0i38,0j53,0g3
anon_vma,1r10,1t2
anon_vma anon,1r8,1t2
anonymous,118,1r4,0g1,0j3
anonymous verb,116
anony~,113,1r2,0g1,0j1
another,0a4,2132,005,0d9,0m10,0r12,0b4,2528,1e14,198,1i8,1b6,226,1x7,061,071,0c1,0g1,0h1,0j1,0n8,0p5,0q2,0t2,0u1,0w2,0x1,0y1,0z5,104,121,131,171,1a1,1d4,1g1,1j1,1k6,1l6,1n2,1q1,1u1,1w1,1y2,231,242,261,291,2a1,024
another container,003,1x3
another restore,256
another root,2122
anoth~,0a2,2113,002,0d4,0m4,0r5,0b2,2511,1e5,193,1i3,1b3,223,1x3,061,071,0c1,0g1,0h1,0j1,0n3,0p2,0q1,0t1,0u1,0w1,0x1,0y1,0z2,101,121,131,171,1a1,1d1,1g1,1j1,1k3,1l3,1n1,1q1,1u1,1w1,1y1,231,241,261,291,2a1,022
answer,0y4,2610,0b1,0u1,1g3,1z1,235,282
answered,265,1x4,1n1,1t1
answers,1n14,041,0a1,0z1,101,122,131,1g1,1h1,231
answers E_Fileexists,1n6
answe~,0y2,266,1n6,1x2,041,0a1,0b1,0u1,0z1,101,121,131,1g2,1h1,1t1,1z1,233,281
any,0k4,104,1n4,0n5,1c4,1o4,091,0l2,0r1,0v1,111,1s1,1y1,241
anything,0y1,1g1,1y1
anyth~,0y1,1g1,1y1
api,1x12,114,004,0b2,162,1h4
api failure,1x6
app,0r8,0b4,292
apparmor,1276,111,141
apparmor denied,1232
appar~,1231,111,141
appear,0y4,1x2
appea~,0y2,1x1
append,0b4
appen~,0b2
application,1x4,296
applications,152
appli~,1x2,151,292
apply,0x10,186,0v2,1p2,1z1
apply cgroup,0x6
arch,138,157,1a4,1e2,1z2
arch syscall,136
arch_map_vdso_,155
arch_prctl,153
arch_shstk,1a4
architecture,1b8,193,1a1,1e4
architecture P_kernel,1b6
archive,1x20,1c18,1d32,1f16,248,1e4,281
archive P_tar,1d8
archive import,1c6
archive unexpected,1d6
archive write,1f13
archi~,1x8,1c7,1d13,1f6,1b3,243,1e3,192,1a1,281
area,1724,1916,234,1r13,1a8,152,1c1,1d2,1h2
area bounds,178
area bytes,173,193
area size,193,1a3
area task_restore,1r8
aren,0w4
args,1i4,1r2,2a2,234
argument,1y30,1x8,244,0u2,122,1o2
arguments,1r2
argum~,1y12,1x3,242,0u1,121,1o1,1r1
arm,1u4,171,1b1
around,291,2a1
arrived,1g4
arriv~,1g2
ask,0q1,0z2,132,1u1,1z1
asked,1g4,1u4,041,051,0m1,0p1,0r1,1h1,1m1,1w1,1y1,241,261
asks,1h4,1z5,204,001,021,131,1k1,1t1,261
assertion,2a32
asser~,2a13
assign,1l6
assigned,1w2
assig~,1l2,1w1
associated,1n4
assoc~,1n2
async,1d6,142
asynchronous,0h6
async~,0h3
at_fdcwd,0m4,1j4
at_fdcwd fdcwd,0m3,1j3
at_symlink_follow,0m4
atal,292
attach,0z6,1s2,114
attached,0c16,1s5,0z9,131
attached shell,0c6
attac~,0c6,0z6,1s3,131,1y1,112
attempts,0y8
attem~,0y3
attr,128,112
attribute,2a2
audit,1253,1312,1q4
audit apparmor,1226
audit auid,136
audit avc,1213
audit type,1210,133
aufs,0u2
auid,138
auid uid,136
authenticamd,194
authentication,1a11
authe~,1a4,192
auto,0t10,1y4,1s2
auto allow,0t6
auto_msgmni,1s2
autodetected,0t8
autodetected external,0t6
autod~,0t3
autofs,0u24,0v2,162
autofs find,0u6
autof~,0u10,0v1,161
automount,0u4
autom~,0u2
auxv,112,104
av,2a4
available,1b16,0p4,1h8,198,1n4,072,0x1,164,1l2,1x4,1y2
available consider,1b6
avail~,1b6,0p2,1h3,193,1n2,071,0x1,162,1l1,1x2,1y1
avc,1232
avc denied,1219
avc msg,1213
avx,1929
avx required,1910
awaited,1v4
await~,1v2
away,264,0k1,271
azy,162
ba,034
back,0i4,065,0s12,1l40,194,284,274,1q7,1s5,0d1,0e1,0k1,0p2,0u1,0x1,101,112,122,131,1a1,1i1,1m5,1n1,1p2,1r1,1u4,1w1,1y1,234
back E_Addressalreadyin,1l13
back E_Cannotassignrequ,1l10
back network,1l6
backend,0i4
backe~,0i2,0u1
backlog,038,058
backl~,033,053
backwards,1u4
backw~,1u2
bad,0r94,1316,0u8,1y10,1d12,1v4,1x4,0h2,0o2,0v2,0x2,1n2,1o2,1z2,242
bad build,0r18
bad format,0u6
bad mode,0r16
bad size,0r32
bad system,1310,1v3
bar,0g4
barrier,164
barri~,162
base,044,1p2
based,0i4,0b2,162
bash,0c4,1x8
bbd,194
bbe,0h4
bc,2a4
bcb,184
bd,2a4
because,0a4,0p4,1x12,124,061,101,1c1,1i1,272,0z4
because netlink,0a3,123
becau~,0a2,0p2,1x5,122,061,101,1c1,1i1,271,0z2
become,1k4,141
becom~,1k2,141
been,1x13,0q4,2910,1v4,1c6,061,0k1,0n1,0o1,1u2
been detected,298
been started,1x10
before,269,1g8,1r5,234,1k4,061,0e1,0k1,0p1,0u1,0y2,111,131,142,151,161,172,181,1c1,1d1,1i2,1j1,1n2,1s1,1u2,1w2,1x2,1y4,1z4,242,281,2a1,044
beforecheckpoint,044
befor~,264,043,1g3,1r2,232,1k2,061,0e1,0k1,0p1,0u1,0y1,111,131,141,151,161,171,181,1c1,1d1,1i1,1j1,1n1,1s1,1u1,1w1,1x1,1y1,1z1,241,281,2a1
began,0e1,111
begin,0e1,1d1,1j1,1w1
beginning,1d4
begins,1c1,1d1,1y1
begin~,1d2,1c1,1y1
begun,0e1,1k1
behaviour,294
behav~,151,292
behind,0f1,0u1,161,251
behin~,0f1,0u1,161,251
being,0z10,284,051,061,0r2,105,1b2,1y1,201,292,2a2,1v4
belong,112,143,1a1,1l1,1s1
belongs,0d5,144,1i4,021,0j1,0k1,0p1,0q1,0w1,121,1k1,2a1,0e4,0n4
belon~,0d2,143,1i2,021,0j1,0k1,0p1,0q1,0t1,0w1,111,121,1a1,1k1,1l1,1m1,1s1,2a1,0e2,0n2
below,205,0q2,0v1,0w1,0x1,152,1j3,1n1,1r4,1u2,231,271
beside,0m2,0s2,171,1e1
besid~,0m1,0s1,171,1e1,1p1
between,154,061,0h1,0p1,0r1,0x1,0z1,102,191,1b2,1g2,1i1,261
betwe~,152,061,0h1,0p1,0r1,0x1,0z1,101,191,1b1,1g1,1i1,261
beyond,091,1j1
bf,054
bfd,1f4,2a2
big,0l10,092,0d2,1a2,1p2
bigger,0l4,172
bigge~,0l2,171
bin,0q4
binary,1x14,0k4,1z6,112,154
binar~,1x6,0k2,1z2,111,152
bind,0223,0k4,0t33,0v16,1m68,1g20,1l116,2534,0a6,1x8,0u1,262,0n4
bind id,1m26
bind inet,1l66
bind mount,0k3,0t13,0v8,1x3
bind page,1g16
bind path,0213
bind sa_family,1m3,1l3
bind socket,1m18,022
bind source,0t3,1x3
bind transport,2514
bindexception,1l4
binde~,1l2
binds,1l1,1m1
binfmt,0u5
binfmt_misc,0u5
binfm~,0u2
bit,1578,0y4,1q4,284,1b5,194,174,1d1,1u1,2a1
bit code,156
bit killable,0y3,283
bit mode,1514
bit task,156
bit tasks,158
bits,199,1b4,0r1,1q1,1z1
blk,0f14
blkdev,0f2
blob,2318,1r6,154,178
block,236,0f8,192,1a1
blocked,0y8,0a4,2816,124
blocked seconds,0y3,288
blocked selinux,0a3,123
blocking,1x4,162
block~,0y3,0a2,286,1x2,122,041,161
bluetooth,0913
bluet~,095
bogus,0p2,1r2
bomb,0y4
bootstrap,1r10
boots~,1r4
boottime,1u7
boott~,1u3
border,1o4
borde~,1o2,111
born,1k2,2a2
bort,292
both,1x4,001,071,0d1,0r1,151,171,1g1,1j1
bound,0a8,0x4,011,0214,0u1,162,1l6,1m2,1p1
boundary,1d4
bounding,1q9,111
bounds,1710,2a6,1p1,1r1
bound~,174,1q4,2a2,1d2,111,1p1,1r1
bpf,0j31,135,1q4
bpf map,0j8
bpf prog,0j13
bpfmap,0j8
bpfma~,0j3
br,1n8
branch,0u2
branches,0u2
break,0p6,174
breaking,0p7
breakpoint,234
breakpoints,0g1,101,162
breaks,0p2
break~,0p4,0g1,101,161,232
bridge,1n19
bridge add,1n6
bridg~,1n8
brk,1r4
broke,1d2,1g1,261
broken,2614,294,174,1g8,234
broken after,293,1g3
broken pipe,268
broke~,266,292,172,1g3,232
browser,0w1,141
bsdtar,244
bsdta~,242
bset,1q8
btrfs,0u6,0o1,0n4
bubblewrap,0w8,141
bubbl~,0w3,141
buf,1j4,172,0j4
buffer,2a28,1a4,062,071,0h2,144,1n2,262,292
buffer overflow,2a11,292
buffering,1n2
buffers,0f1,0i1,2a2
buffe~,2a12,1a2,061,071,0f1,0h1,0i1,0x1,142,1n2,261,291
bug,0932,2a28,084,0a2
bug P_files,2a6
bug unknown,0926,2a2
build,0r40,155,0b16,072,1r1,1u1,1w2,1x1,1y1,1z1
build config,0b13
build id,0r22
builds,0v1,1n1
built,158,0b6,1614,0h1,0z1,1g2,1w1,1x4,1z2
built without,153,166,0b2,1g2
bundle,1x6
bundl~,1x2
bus,008,1v12,1t2,294,2a4
busy,1i10,2a10,0h2,0r2,1o2,252,1r4
busybox,1y4,241
busyb~,1y2,241
but,204,0a7,0u13,066,1e5,1910,1x13,104,174,225,1b4,1g5,298,126,001,011,035,051,0e1,0l2,0m2,0p2,0w1,152,182,1a1,1d4,1y2,1z2,241,271
but defined,1x6,1y2
but expected,065,1d2
bwrite,2a2
byte,1a4
bytes,065,0l8,034,0r5,0x8,0o4,1r12,1d41,2a16,174,1f10,1a7,1g4,1s4,194,264,132,152
bytes E_Cannotallocateme,1r6
bytes expected,1d14
bytes long,0r3,263
bzip,1d4
ca,1g7
cacert,1g4
cacer~,1g2
cache,1b10,118,168,2a4
cache open,113,163
cache read,1b6,113
calculator,004
calcu~,002
call,0k12,0y4,1317,1610,1v4,061,0i1,111,144,151,1b1,1h1,1w1,1x2,2a2
call operation,0k6
called,054,2a6,031,1a1,1o2,1x4,204
caller,208,0w1,111,1o1,1z1,281
calle~,205,052,2a2,031,0w1,111,1a1,1o1,1x1,1z1,281
calls,136,0a8,124,152
calls might,0a3,123
calls unsuccessful,0a3,123
came,284,1u4,1s4,031,0e1,0v1,191,231,2a1
came back,283,1s3
canceled,286,1u4
cancelled,282
cance~,282,1u2
candidate,1x4
candi~,1x2
cap,1172,1z10,0710,1q20,1x4,1j13,1y4,021,132,141,196,1h1,1p2,1r1,1u1
cap checkpoint,1130,1j6
cap net,113,073
cap sys,1134,1q3
cap_,118
cap_ cap,116
cap_audit_control,1q3
cap_bpf,1q4
cap_checkpoint_res,1144,1j13
cap_checkpoint_res cap,1130,1j6
cap_last_cap,1z2
cap_net_admin,0710,021
cap_net_raw,114
cap_setgid,141,1q1
cap_setuid,141,1q1
cap_sys_admin,1147,132,1j1
cap_sys_admin cap,1134
cap_sys_nice,1q4
cap_sys_ptrace,118,1h1
cap_sys_resource,111,1p2,1r1
capabilit,1z2
capabilities,1z12,118,1919,1q32,1x4
capabilities do,1914
capabilities supports,1z5,1q2
capability,124,1138,1q12,1z10,071,195
capab~,122,1118,1z10,1q17,1910,1x2,071
capacity,2a4
capac~,2a2
capbset,114
capbs~,112
capset,1q2
capture,254
captu~,252
card,0k8,0f4
carries,035,101,192,1e1,1g1
carri~,032,101,191,1e1,1g1
carry,031,1e1
case,032
cat,284,242
catatonic,0u2
cb,1x4
cc,0h4,1b4
cdi,1x4
ce,174
certificat,1g2
certificate,1g16
certi~,1g7
cet,1a12
cg,0x204,1y2
cg cgroup,0x11
cg cgroupd,0x11
cg create,0x6
cg find,0x6
cg make,0x13
cg mount,0x6
cg move,0x21
cg open,0x11
cg opening,0x8
cg set,0x11
cg walking,0x10
cg write,0x6
cg_controller_entr,0x2
cgns,0x4
cgroup,0x138,0y53,0w4,1c4,164,1v6,1z4,0u1,142,1p1,1r1,1y2
cgroup P_sys,0y22,0x3
cgroup configuration,0x8
cgroup dir,0x21
cgroup freeze,0y6,1y2
cgroup procs,0x6
cgroup_yard,1z4
cgroupd,0x20
cgroupd recv,0x6
cgroupfs,0x4
cgroupns,162
cgroups,0x36,1x8,1y6
cgroups E_Nosuchfileordire,0x10
cgroups mode,1x3,1y5
cgroupv,1x4,0y2,1y2
cgrou~,0x77,0y21,0w2,1c2,162,1v2,1z2,1x3,1y3,0u1,141,1p1,1r1
cgset,1d2
cgyard,0x10,252
cgyar~,0x4,251
chain,0b6,134,1b6
change,0s8,1216,1m12,0d2,0q2,171,1e1,1r1,1y3,262
change profile,126
change_onexec,124
change_profile,128
changed,246,063,1b5,1c1,1q1,1y1,291,0r4
changeprofile,124
changes,0m1,0y1,111,1b2
chang~,0s3,128,1m5,242,061,0d1,0m1,0q1,0y1,111,171,1b3,1c1,1e1,1q1,1r1,1y2,261,291,0r2
channels,044
chann~,042
character,0f12,0g8,1d4
chara~,0f5,0g3,1d2
chdir,0v2,1c2,1y2
check,2746,0k4,168,1b6,0h6,1z6,1w6,1x6,122,182,1g1,1y1,292,2a1
check P_logs,276
check logfile,2716
check_and_,1w2
check_and_remove_i,1w4
check_pagemap,1b2
checked,0x1,1x2
checking,172
checkpoint,1x314,1c74,1z46,1d39,1196,2794,0k86,2844,1f21,128,1629,1912,0q16,0t12,1314,0416,064,0a4,0e4,0f4,0r8,0v4,144,004,0i4,0u8,0w4,0y4,0z4,155,1e17,1j13,1o4,1p4,0x2,181,1a1,1s1,1u2,1w2,202
checkpoint E_Nosuchfileordire,1c3,0k3
checkpoint P_restore,1z26,1x16
checkpoint P_usr,0k3,273
checkpoint action,0k6
checkpoint archive,1x13,1c13,1d14,1f13,1e3
checkpoint checkpoint,0k3,1x10,1c2
checkpoint container,1c3,1x6,2719,2813,0f3,116
checkpoint containers,1x6
checkpoint cp,1c6
checkpoint create,1x10
checkpoint does,1c5,143,1x3,1e2
checkpoint found,1c8,0q3,0k2
checkpoint id,1x6
checkpoint image,1x16,2716,1c3
checkpoint isn,1x6
checkpoint name,1x10
checkpoint no,0v3,283
checkpoint plugin,0k3,1x3,1w2
checkpoint request,0a3,1x6,123
checkpoint requires,1z3,113,1x2
checkpoint restor,115,1x5,272,283
checkpoint restore,123,1619,1137,136,0k5,193,1x11,1j6,1c2,278,283
checkpoint restored,276
checkpoint runc,276
checkpoint server,276,1x3
checkpoint support,1x8
checkpoint supported,1x10
checkpoint timed,0k10
checkpoint toggle,0k6
checkpoint_error,1x4
checkpoint_restore,124,114,1x4
checkpoint_restore checkpoint,123,113,1x3
checkpointcontaine,1x16,278,284
checkpointcontaine runtime,276
checkpointcontaine service,1x10
checkpointctl,1e4,1d4
checkpointdir,1x4
checkpointed,1x15,0012,0f8,0i4,084,0r4,0u4,115,1a4,1c6
checkpointexceptio,1x4,276
checkpointing,1120,2734,1z8,1x20,0k2
checkpointing container,1113,1x3
checkpointing default,276
checkpointing please,2710
checkpointing supported,1x6
checkpointopen,1x2
checkpointopenfile,1x8
checkpointopensock,0418,1x2
checkpoints,1x16
checkpoints containers,1x8
checks,0n1,111,1o1,1r1,1u1,1y1
checksum,0r15,1d10
check~,1x155,1c31,1z22,1149,1d19,2749,0414,0k35,2819,1f8,123,1612,195,006,0f5,0q6,0r11,0t5,136,062,0a2,0e2,0i3,0v2,142,0u3,082,0w2,0y2,0z2,152,1e7,1j5,1o2,1p2,1a2,0n1,0x1,171,181,1r1,1s1,1u1,1w1,1y1,201
child,1018,004,0j4,244,204,0e1,0u4,0v2,0y1,0z1,112,1i2,1v10,2a10,164
children,1610,204,0w4,0u2,0y1,103,2a2
child~,164,202,0w2,0u1,0y1,101,2a1
chmod,0s2
choice,192
choose,1j5,1p2
choos~,111,1j2,1p1
chose,1p2
chown,0s2
chr,0f78,0k4
chr P_dev,0f10
chrdev,0f2
chrome,0w4
chrom~,0w2
chroot,2120
chrooted,214
chroo~,219
chunk,2a2
cifs,0u8
ckpt,004,1y2
claimed,1x4
claim~,1x2
clash,1o2
class,124,172,1w2
clear,112,1m2,1b4
clear_refs,112,1b4
cleared,1b4
clear~,1b2
client,0310,0513,008,2616,294,204,242,271,044
clients,034
clien~,036,055,003,266,292,202,241,271,042
clock,1u54,178,291
clock gettime,176
clock offset,1u8
clock_boottime_ala,1u4
clock_gettime,174
clock_monotonic,1u8
clock_realtime_ala,1u4
clock_settime,1u4
clockid,1u14
clocks,1u8
clock~,1u7
cloexec,1h4
cloex~,1h2
clone,1622,118,1j25,1i10,0w2,101,143,1p2,1y2
clone flags,1j3,1i3
clone set_tid,168,1j8,1i2
clone_newnet,114
clone_newpid,162,1y2
clone_newtime,164
clone_newuser,142
clone_parent,162,1y2
close,1y14,0x1,168,221,044
close_range,168
closed,298,0620,2221,2613,235,032,072,162,1g4,1h2,1o2,1y2
closed connection,063,263,1g3,1h2
closed dump,063,223
close~,293,068,228,265,232,031,071,111,161,1g2,1h1,1o1,1y1
closing,0614,1x4,0x2
closi~,066,1x2,0x1
cls,0x4
cmd,284,1y1,242
cni,1n8
code,2734,264,115,135,0b4,1514,2327,2912,1x6,091,0g1,0i1,0r2,102,124,162,191,1d2,1e1,1r9,1u1,1y2,242,2a4
code si_pid,238
code unknown,2716
col,082
cold,274
collect,1s8,034,136,122,162,274
collected,0944,0e4,004,061,101,1s2
collected family,0927
collecting,204
collector,0912
colle~,0922,1s4,0e2,002,032,202,132,061,101,121,161,272
collision,0t2
com,1x4
combination,1x2
come,0h2,0u1,1a1,1e1,1i1,1r1,1t1,1u1,1x1,1z1
comes,061,0t1,0x1,101,1d1,1u1,281
comm,1260,1310,108
comm name,1210
comm requested_mask,1219
command,1x42,1112,0b20,2416,1n6,1g2,1y21,2310
command found,0b5,248,1x8
commands,164,1n1
comma~,1x17,115,0b8,246,162,1n3,1g1,1y8,234
commit,1x4,1r1
commitlimit,1r4
commi~,1r2,1x2
communicate,1g2
communication,232,2a2
commu~,1g1,231,2a1
compared,192
compares,061,0r4,192,221
compat,138,1558,1z4,162,172
compat restore,156
compat task,156
compat_blob,154
compat_cr,156
compatible,152,174
compa~,133,1524,1z2,061,0r2,161,172,192,221
compel,1w2,234
compel_,1w2
compel_syscall,234
compe~,1w1,232
compiled,1x16,155,0b4,124,163
compiled without,1x6,153
compi~,1x6,152,0b2,122,161,191
complete,051,1c1,1f1
completed,0h8,2a4
compl~,0h3,051,1c1,1f1,2a2
compressed,1d1,281
computed,2a2
condition,284
condi~,282
conf,1n4,186
config,1d8,1663,1x24,1310,1517,0b22,1b11,0h1,141,181,1a1,1c2,1h1,1n4,1s1,1u4,1y4
config checkpoint,1619,136
config compat,1510,162
config dump,1x6,1d3,1c2
config mem,1b8
config netfilter,0b13
config proc,166
config_,1610
config_checkpoint_,1629,1310,151,181,1a1,1s1,1u2
config_checkpoint_ config,1619,136
config_compat,1516
config_compat config,1510
config_fhandle,164
config_mem_soft_di,1b11
config_mem_soft_di config,1b8
config_namespaces,164
config_netfilter_x,0b20
config_netfilter_x config,0b13
config_proc_childr,168
config_proc_childr config,166
config_tun,164
config_unix_diag,164
configuration,0x10,1821,0b10,1y12,1x4
configuration mkdir,0x6
configure,0x2
configured,1n4,1x26,162
configured runtime,1x8
configured without,1x5,162
confi~,1d3,1625,1x21,1n3,0x5,134,157,0b13,189,1b4,1y6,0h1,121,141,1a1,1c1,1h1,1s1,1u1
conflict,0p8,102,1i2
conflicting,0p3,1y2,281
conflicts,0p2
confl~,0p4,101,1i1,1y1,281
confs,1n2
conmon,0d4
conmo~,0d2
connect,2310,116,1g36,1h22,1l28,1m40,074,2616,127,1x4,001,011,031,0a2,252
connect docker,115,1x3
connect inet,1l14
connect lazy,1h16
connect sa_family,263,1g3
connect server,1g22
connect socket,1m24,1l2
connect transport,235,125,252
connected,0455,0a20,0110,0013,036,054,0v4,0b16,1y14,1l1,1m6,1x2
connected P_run,013,033
connected disabled,0b13
connected tcp,0432,1y11
connecting,061,121,1g2
connection,0079,0562,2920,2626,1g56,078,0615,0430,0316,0b18,1m5,1h7,011,0u1,122,1l1,1y2,232,252
connection ff,056
connection name,0018
connection non,1g10,032
connection reset,2613,293
connection timed,1g13
connectionerror,294
connections,0518,0b17,0410,034,262,291
connects,011,122,1g1,1m1
connectto,124
conne~,0037,0438,0532,0a9,234,298,2617,112,1g35,075,015,067,0b20,0311,126,0v2,1h12,1l12,1m20,1y7,1x2,0u1,251
consequently,1u2
consider,0018,0128,0438,0c12,0e16,1b8,054,1m4
consider omitting,1b6
consider using,0014,0122,0429,0c10,0e13,053,1m3
consi~,007,0111,0415,0c5,0e6,1b3,052,1m2
console,0d39,1x10
console socket,0d3,1x5
consolidate,2a2
conso~,0d16,1x4,2a1
construct,0s2
cont,2a4
contain,1c4,166,1x3
container,1x204,1c20,1134,2768,2824,0y18,1n9,018,1233,0l4,0t24,148,0012,075,0f8,0h4,0w17,134,0j4,0u4,194,0d12,1z4,1i4,1q5,1o6,0i1,1b1,1e1,1p1,1y2,205,241,251,296
container ab,1x3,283,0y3
container abc,1x3,273
container able,1x6
container checkpoint,1x6,113,283
container checkpointed,1x6
container counter,276
container data,276
container default,126
container does,1x8
container given,0f3,1x5
container live,1x10
container looper,1c6,1x10
container name,1x10
container network,1n3,1x3
container oci,2710
container requires,1116,1x3
container restore,1z3,1i3
container root,0t10
container running,1x11,276
container runtime,1216,272
container state,1c3,1x10
container supported,1x3,0w3
container tclass,126
container web,1x16,283,1c3,273
container without,1x8
container_linux,1x4
container_runtime_,1220
container_runtime_ container,1216
container_t,1213
container_t container,1210
containercheckpoin,1x10
containerd,1x34,274
containerd runsc,1x6
containerd snapshotter,1x6
containerid,274
containers,1x40,1z4,1118,254,0b1,121,1h1,1j1
containers dependencies,1x8
containers tty,1x8
contains,1x4
conta~,1x112,1c10,1119,1z3,2729,2810,0y7,1n4,013,1214,0l2,0t9,143,005,072,0f3,0h2,0w7,132,0j2,0u2,192,0d5,162,252,1i2,1q2,1o3,0b1,0i1,1b1,1e1,1h1,1j1,1p1,1y1,202,241,292
content,2414,1x20,1d2
content digest,1x13
contents,0g1,0l2,0q2,0r4,0s1,0u1,1f2,1o1,1s1,244,1n4
context,1z12,2836,0h22,0k8,1216,0f1,0u2,1n2,2a2
context deadline,2824
contexts,0h2,0k1
conte~,247,1z5,1x8,2814,0h10,0k4,126,0f1,0g1,0l1,0q1,0r1,0s1,0u1,1d1,1f1,1n2,1o1,1s1,2a1
continue,0o6,234
continued,232,1v4
conti~,0o2,232,1v2
contradicting,1y4
control,0330,0x20,234,024,1a4,0e1,0u2,0y2,1q3,1y2
control messages,0318
controller,0x35,0y1
controllers,0x5,1x4
controlling,0c4
contr~,0312,0x24,232,022,1a2,1x2,0e1,0u1,0y1,1d1,1q1,1y2,0c2
convert,1410,1n2,1u2
convert uid,148
converting,1g2
conve~,144,001,1g1,1n1,1u1
cooperative,162,1h2
coope~,161,1h1
coordinator,1w4
coord~,1w2
copied,0l1,0q1,0s1,1b1,1c1
copies,0g1,0l1
copie~,0g1,0l1,0q1,0s1,1b1,1c1
copy,274,1h26,1x4,1s6,1b4,0t2,0v2,1c1,1d1,1i1,1l1,1q2,221
copy migration,273,1b3
copying,1f4,0m1,1h1
copyi~,1f2,0m1,1h1
core,1918,2a18,1d36,2922,1f4,1c16,1e6,132,274
core dumped,1910,2a6,2918
core img,1d26,1f3,1c6,1e3
core_entry,1d4
corked,0615
corked dgram,068
corke~,066
corking,064
corki~,062
correspond,0d26,0c4
correspond master,0d19,0c3
corre~,0d10,0c2,2a1
corrupt,1d4
corrupted,298,176,1w6,0d2,132,152,1d4,1e2,2a4
corrupted top,296
corrupting,1a8
corruption,2a14,1a4,192,1d6
corru~,1a5,2a6,293,172,1w2,0d1,131,151,191,1d6,1e1
count,1r11,0m1,1x2
counter,278,162
counter start,276
counterpart,0x1,141
counters,0h2
counts,0h2,1y1
count~,273,0h2,0x1,141,161,1y1
covered,0u4
covers,0n1,1d2,1h2
cover~,0u2,0n1,1d1,1h1
cp,1x12,1c10,1f8
cp already,1x6
cp writing,1f6
cpu,19112,0x16,1y4,181,1a4,291
cpu avx,196
cpu capabilities,196
cpu cpu,1916
cpu feature,196
cpu features,196
cpu host,196
cpu instruction,198
cpuacct,0x4
cpuac~,0x2
cpufeatures,194
cpufe~,192
cpuid,194
cpuinfo,199,1d2,1y2
cpuinfo image,196,1d2
cpuin~,194,1d1,1y1
cpus,0h1,0x6,1a1
cpuset,0x11
cpuse~,0x4
cqe,0i4
cr,278,1c4,0s2
cr_,1w2
cr_cap_max,1z4
cr_plugin,1w4
cr_plugin_desc,1w4
cr_plugin_init,1w4
crac,0412,1x20,1j8,1c8,278,1i4
crac impl,046,1x6
crac mirror,043,1x3
crash,1m1,296,174
crashed,298,171,261,2a8,234
crash~,293,171,181,261,2a3,232
crc,0r2
creat,1s4,1x4
create,0m38,1x34,1n20,1118,0s62,0x16,1m8,2712,1t22,1u40,0v13,0n10,1i18,1p4,1s8,1624,1o4,0a2,0b2,0h2,0j2,0o2,122,132,144,1f4,1j2,1y2,222,232,256,262
create cgroup,0x6
create ghost,0s32
create link,0m29,0n8
create memfd,1t11,232
create new,0v2,112,1n3,1u2
create only,1x10
create posix,1u18
create resource,116
create restore,0h2,1s2,1t2,1u3
create task,276
create thread,1i14,1p3,1j2
create veth,1n3,163
created,1x12,0w5,141,1e2,1u1
creates,1m1,1s2,1u1
creating,1f8,1x4,0y4
creating checkpoint,1f6
creation,1x4,282
creat~,0m15,1x22,1n8,117,1f5,0s25,0x6,1m4,275,1t9,1u17,0v5,0n4,1i7,1p2,1s4,1610,1o2,0a1,0b1,0h1,0j1,0o1,0w2,121,131,142,1e1,1j1,1y1,221,231,252,261,281,0y2
cred,1i2
credentials,036,101,111
crede~,033,101,111
creds,1q2
cri,044,1x6
crictl,284
crict~,282
crit,1y2,2a4
critical,185
criti~,182
criu_,1w2,1z2,262,272
criu_deprecated,1y2
criu_dump,264
criu_get_image_dir,1w4
criu_ok,1x4
criu_opts,1z4
criu_register_plug,1w4
criu_req,268
criu_req req,266
criu_service,256,266
criu_service service,255,262
criuexceptionexter,114,266
criuexceptioninter,268
criue~,266,112
crl,1g2
cross,0m12,0s2,0v2
cross device,0m6,0s2
crosses,1o4
cross~,1o2
crtools,2515,1z2
crtools fd,258
crtoo~,256,1z1
crun,1x37,0v4,0x4,124,2710,0y4,1z12,288,1n4
crun restore,0x3,1n3
crypto,094
crypt~,092
cs,158
ct,112,1o2
ctl,032,1s2,224
ctr,1x32,1c4,1d4,0q4
ctr checkpoint,1c3,1x3
ctty,0c2
ctx,0h2
cucheckpoint,0k2
cucheckpointproces,0k8
cuche~,0k4
cuda,0k121,1z4,1w12
cuda checkpoint,0k54,1z3
cuda driver,0k3,1z3
cuda plugin,0k51,1z3,1w10
cuda supported,0k6
cuda_error_not_rea,0k4
cuda_error_not_sup,0k8
cuda_error_not_sup cuda,0k6
cuda_error_unknown,0k4
cuda_plugin,0k68,1w12
cuda_plugin cuda,0k51,1w10
cur,1p10
cure,232
curl,1x4,294
current,0k4,128,1z4,1x4,1c4,1i6,0d3,0y4,142,1m2,1p1,1q2,1u2
currently,0b4,0j2,1x2
curre~,0b2,0k2,123,1z2,1x2,1c2,1i2,0d1,0j1,0y2,141,1m1,1p1,1q1,1u1
custom,1x6
custo~,1x2
cut,1d4,026,1g1,1v1,261,273
cwd,0q6
cwwkc,1x4,124
cwwkc server,1x3,123
cwwke,044,0a4,278,1x8
cwwke restoring,276,1x3
daemon,1x29,124,117,2720,2812,2332,1m4,258,0u4,146,1h11,1y2,262
daemon checkpoint,1x3,276,283
daemon create,276
daemon experimental,1x10
daemon socket,113,286,233
daemon started,1m3,1x3
daemon trimmed,235,262
daemonized,284
daemo~,1x12,122,113,278,286,2313,1m2,253,0u1,142,1h4,1y1,261
damaged,171,1d8,1u1
damag~,171,1d3,1u1
dangling,0c36,036
dangling tty,0c26
dangl~,0c14,032
data,0626,0a32,1f28,1x6,278,0310,0710,0m4,0t4,0s8,1d18,1g14,1r6,0d4,0j2,0u2,111,176,1c2,1n4,1u2,262,2a4,234
data E_Nospaceleftondev,1f19
data read,0a21
data restore,273,1d2,2a2
data want,076
database,044,0p4
datab~,0l1,042,0p2
datagram,0116,001,066,1m1
datagrams,015
datag~,018,001,063,1m1
days,284
db,044,1x4
dbus,1m4,004
dd,0g4,1x4
dead,1032,1i2,1v2,294
deadline,2834
deadline exceeded,2824
deadlineexceeded,282
deadl~,2814
debug,1o2
debugged,0z4
debugger,0z9,101
debugging,1x4
debug~,0z5,1x2,101
declared,0t6,0u2,1n1,1o4
decla~,0t3,0u1,1n1,1o1
decode,1d4
decodeerror,1d10,1e4
decodeerror parsing,1d5,1e3
decod~,1d6,1e2
decompressing,1d4
decom~,1d2
dedup,1y4
default,278,284,1245,0i1,0l1,0y1,111,1j1
default P_web,283,273
default comm,1213
default name,126
defau~,273,282,1218,0i1,0l1,0y1,111,1j1
defined,1x14,1y2
defin~,1x6,1y1
defunct,296,104
defun~,292,102
delegated,0u2
deleted,0h8,1x6,0l20,029,2a4,1t8,0g4,0m8,0o2,0q1,0s10,0u3,0v2,1c1,1d1,1f2,1m1
deleted file,0l3,2a3
deletes,0s1,1u1
delet~,0h3,1x2,0l8,024,2a2,1t3,0g2,0m3,0o1,0q1,0s4,0u1,0v1,1c1,1d1,1f1,1m1,1u1
delve,0z4
denied,1279,1116,149,0x4,1r4,1x2,262,0v4
denied E_Operationnotperm,146
denied mask,1213
denied operation,1230,112
denied write,1210
denied_mask,1216
denied_mask denied,1213
denie~,1232,116,144,0x2,1r2,1x1,261,0v2
deny,1x4,1q4
dependencies,1x12
dependent,1x2
depen~,1x5,191
deprecated,1o4,1e8,1y4
depre~,1o2,1e3,1y2
dereference,2a16
deref~,2a6
desc,2720,264,1w4,1d2
desc checkpoint,2716
descendant,204
descendants,204
desce~,203
describe,091,1m1
description,0p1,1e1
descriptor,2223,0d4,1o32,1h14,1x4,1e4,024,035,051,0i6,0j5,0p1,157,1m1,0o4,2a12
descriptor E_Operationnotperm,1h10
descriptors,0314,1o6,1p8,0i1,111,153,1c2,1s1,1y2,221,251,234
descr~,2210,0d2,038,1o15,1h6,1x2,1e2,1p3,022,051,091,0i3,0j2,0p1,111,154,1c1,1m1,1s1,1y1,251,0o2,2a5,232
desired,1s10
desired ipc,1s8
desir~,1s4
destination,0k4,1x4,0q4
desti~,0k2,1x2,0q2
destroyed,274,2a1
destr~,272,2a1
detach,274,0z4,1x6,1s2
detached,0n9,1y4,0u9
detac~,272,0n4,0z2,1y2,0u4,1x2,1s1
details,0c8,2710
details http,0c6
detai~,0c3,274
detected,2920,2a20,1z4,0c2,0t2,172,1a2,1b2,1r2
detected java,298
detected terminated,2a10,293
detection,1b6,162
detec~,298,1b3,2a8,1z2,0c1,0t1,161,171,1a1,1r1
determine,278
determine why,276
deter~,273
dev,0u54,0o26,0r4,0s16,0d12,1t8,0f2,0q2,164,1n2
dev P_shm,0r3,0s10
dev ino,0o11,162
dev root,0u43
device,0k16,1f42,1n26,164,0g30,0f36,0m13,0v6,1l4,1x4,0d2,0o1,0s2,0u2,1d2,1t1,1w1,281,0n4
device checkpointed,0f6
device link,0m6
devices,0k24,1x4,0f5,1w4,0w1,1n2,291
devices cuda,0k6
devices late,0k3,1w3
devic~,0k16,1x3,1f17,1n12,162,0g12,0f16,0m5,0v2,1l2,1w2,0d1,0o1,0s1,0u1,0w1,1d1,1t1,281,291,0n2
devpts,0d12,0u1
devpt~,0d5,0u1
df,174
dgram,0818,0116,0610
dgram socket,0110,066
diag,1636,001,061
diag module,1610
dial,116,262
dial unix,115,262
did,2730,0y9,1c4,0k1,171,1j1,1s1,231,281
did terminate,2724
die,191,296
died,276,1h8,1k4,1v11,232
diff,1x4
differ,0r2,0x1,173,193,1a1,211
different,1x7,0w8,0x3,192,1e2,1z1
differs,0r13,0k4,174,1b4,1n1,1y1,0n4,198
diffe~,1x3,0w3,0r6,0k2,173,1b2,0h1,0x2,195,1a1,1e1,1n1,1y1,1z1,211,0n2
digest,1x16,1d4
digest sha,1x10
diges~,1x6,1d2
dir,1c28,0s6,0x28,0m4,1214,1w12,1y18,1x6,256,114,162,1b1,1m4
dir P_tmp,1c10
dir P_usr,1w6
dir memory,0x6
dir permissive,126
direct,0u2
directories,0o1,0u1,251
directory,1c83,1x55,0q13,1612,0217,0x4,0s8,0o8,1m22,1b14,258,1y13,0v20,0n1,0t2,0u2,0y2,101,1d1,1f2,1g1,1h2,1w7,216,271
directory P_tmp,1c3,023
directory missing,166
directory var,0s3,1m3
direc~,1c33,1x22,0q5,165,027,0x2,0s3,0o4,1m9,1b5,254,1y5,0v8,0n1,0t1,0u2,0y1,101,1d1,1f1,1g1,1h1,1w3,213,271
dirty,1b53,1616,1z4
dirty kernel,1b3,163
dirty memory,1b16
dirty track,163,1z3,1b3
dirty tracking,1b3,166
disable,1x4,072,1a2,1r2,1u2
disabled,0k8,0b20,1x18,0i3,164
disabled config_netfilter_x,0b13
disab~,0k3,0b8,1x9,071,0i1,162,1a1,1r1,1u1
disconnect,292
disk,1x8,1f16,1i4,0l1,0m1,0r1,0u1,0y1,1d4,1g1,281
disk quota,1x3,1f5
display,004
displ~,002
dlopen,1w8
dlope~,1w3
dlsym,1w4
dlv,0z4
dma,0j4
do,0b4,1i34,1918,021,061,0h1,0i2,0w1,151,162,171,1b1,1e1,1g1,1u1,1x6,231
do match,1i22,1914
docker,1c4,1x44,116,1237,0w8,0y4,0x4,294,0e1,0i1,1y2,004,0d4
docker checkpoint,1x21
docker command,1x8
docker daemon,115,1x16
docker default,1229
docker io,1c3,293
docke~,1c2,1x18,112,1215,0w3,0y2,0x2,292,0e1,0i1,1y1,002,0d2
does,1x65,1b15,0x10,1912,1c20,0r6,136,074,1412,0b4,0i4,0v8,1g6,1i4,1z23,246,001,021,041,0d4,0h2,0l1,0m1,0n1,0p4,0q3,0s1,0t4,0u2,0w1,101,111,124,151,164,171,185,1a1,1d1,1e4,1l2,1m2,1n2,1s4,1u1,1w4,1y4,235,261,281,2a1
does exist,0x6,1x18,1c10,0b3,0v3,0q2,1y2
does fit,143,193
does match,1x5,0r3,1g3,1i3,1e2
does support,1b11,195,1x24,1z6,132,162
doesn,0t46,1s24,136,1630,1d18,196,1k10,1x4,1b4,1y4,1q4,0h2,0p2,0u2,0x2,112,142,182,1c2,1g2,1u2,1z4
doesn does,0t2,0x2,132,163,1s3
doesn live,1s16
doesn match,1d14,1k8
doesn proper,0t35
doesn support,133,1614,1x3,1b3,182,192,1z2
don,0c18,1y6,126,0t2,142,164,1e2,1k2,1u2
don know,1y3,125,1e2
don tty,0c14,1k2
done,061,0m1
double,2a22,061,1d2
double free,2a13
doubl~,2a9,061,1d1
down,294,1g8,111
downgrade,0p2
drained,0h2
driver,0d14,0k30,1z4,1x10,0f1,0g2,1w1
driver rdev,0d8
driver too,0k6
drivers,1x4
drive~,0d6,0k12,1x6,1z2,0f1,0g1,111,1w1
drmgetdevices,1w4
drmge~,1w2
drop,1q16,294,1x4,051,0b1,142
drop capability,1q6
drop_gil,294
dropping,1z2
drops,054,141
dso,174
dst,1h4
dt_gnu_hash,174
due,194,1y2,242
dump,0062,0f108,0i30,0j88,0l52,0p63,2420,0w92,1529,2780,1x22,1116,2036,1y15,0816,0k8,138,0914,044,0616,144,0d6,0b5,016,0314,0g4,125,0e10,1815,1n22,1t6,0a4,2610,0o8,1z8,1o12,254,1m5,1d6,1s7,226,1610,1b31,0h2,0r17,0s3,0u6,0x4,102,191,1a2,1c6,1e2,1f1,1g2,1j1,1u6,1w4,292
dump corked,068
dump exit,276
dump file,0f77,0i21,0j59,095,0k3,0d2,0p2,0u2,1s2
dump ghost,0l42
dump half,0043,063
dump handle,0o5,153
dump inet,088,043
dump itself,208
dump jvm,276
dump log,033,123
dump nested,0w62,1u2
dump no,1x6,162,1n2
dump restore,1o3,0w2,1a2,1w2,242,275
dump rseq,1811
dump task,1514
dump them,0p45
dump tmpfs,2410
dump unix,036
dumpable,1x18,111,1q2
dumpable network,1x14
dumpa~,1x7,111,1q1
dumped,2041,1912,2a18,0e17,0r4,038,064,0c12,0i4,0u9,2922,138,244,214,1t4,1y6,005,014,021,0d1,0j1,0t2,0w4,101,121,1n1,1u2,1x2,0f4
dumped core,2a5,292
dumped tree,2032
dumped version,133,1t3
dumpee,172
dumper,204
dumpe~,2018,195,2a7,0e7,0r2,033,062,0c5,0i2,0u4,299,133,242,212,1t2,1y2,002,011,021,0d1,0j1,0t1,0w1,101,121,171,1n1,1u1,1x1,0f2
dumping,0p58,2710,0c4,054,0x2,132
dumping tasks,0p46
dumpi~,0p23,274,0c2,052,0x1,131
dumps,094,061,1b5
dup,0d4,1p4,1g2,1o2,1y2,2a2
duplicate,228,032,2a4
dupli~,223,031,2a2
during,1h6,1x4,1k4,121,1v5,292
durin~,1h2,1x2,1k2,121,1v2,291
dying,105
dynamic,1710
dynam~,174
dyntransition,124
dyntr~,122
eacces,134,112,122
eacce~,132,111,121
each,001,0d1,0h1,0o1,0p1,0u1,0x2,124,131,1d5,1e2,1g1,1h2,1i2,1o1,1p1,1q1,1r2,1t1,1u2,1v1,1y1,1z1,251,261,281
eaddrinuse,1m4
eaddrnotavail,1l4
eaddr~,1m2,1l2
earlier,0s1,171,1b5,1c1
earli~,0s1,171,1b2,1c1
early,1d2,1v11,2a2
ebade,262
ebpf,0j8,1y4
ec,0g4
eccomp,132
eclipse,1x4,274
eclipse openj,1x3,273
eclip~,1x2,272
econnrefused,264
econn~,262
ecryptfs,0u4
ecryp~,0u2
ectory,1c2,252
ector~,1c1,251
ed,106,0g4,1d6,092,0e2,0r4,0u2,0y2,112,1o4,1v2,1x2,212,298
eed,112
eexist,1i4
eexis~,1i2
ef,0r4
efd,2214
effective,116,1q14,146,1j4
effective saved,1q11,143
effec~,112,1q6,142,1j2
einval,0h4,1u4,1s4,121,131
einva~,0h2,1u2,1s2,121,131
either,0z1,101,1c1,1n2,281
eithe~,0z1,101,1c1,1n1,281
elative,022
elf,154,1710,1w2,2a2
else,0p2,0u4,131,1r1,231,271,282
elsewhere,1r5
elsew~,1r2
emfile,1p4
emfil~,1p2
empty,0310,0x12,0612,0a14,058,1c16,1t4,1d6,1s4,298,274,0h2,0u5,0v2,0w4,1j2,1r2,1y2,2a1
empty cgroups,0x10
empty write,038
emulation,159
emulator,0c1,0d1
emula~,154,0c1,0d1
enable,0t20,2a4,1w4,1x4,072,162,1a2,1n2,1u2
enable external,0t13
enablecriusupport,1x4
enabled,1x24,1616,0a4,044,064,1a4,128,072
enabled enforcing,0a3,123
enabling,162
enabl~,0t8,1x11,166,0a2,042,062,2a2,1a2,123,1w2,072,1n1,1u1
encoding,172,2a2
encod~,171,2a1
end,1d8,0012,2a4,1r4,012,034,0c1,0d2,0k1,0u3,0v1,123,131,1c1,1m7,1n4,1q1,1s1,251,282
end json,1d6
ended,102,141,1g1,1h1,1k1,1v1,1y1,232,241,291
endpoint,0v4,1x4
endpo~,0v2,1x2
ends,1d6,1x4,002,101,191,1g4,1n1,1v1,1y1,241,271,284
enforced,1x4
enforcing,0a4,128
enforcing mode,0a3,123
enfor~,0a2,123,1x2
engine,1x16,0i1,101,114,1c1,1d1,1e1,1y1,1z9,241,282,2a2
engin~,1x6,0i1,101,111,1c1,1d1,1e1,1y1,1z4,241,281,2a1
enoent,1h4,121
enoen~,1h2,121
enomem,1r4,1t1
enome~,1r2,1t1
enosys,168,0i2
enosy~,163,0i1
enough,1x4,151,1f2,1r1,1t1
enoug~,1x2,151,1f1,1r1,1t1
ent,0d2
enter,0x2,114,143,1c2
enters,141,1u1
entries,178,1n2
entri~,173,1n1
entry,0x6,136,1e22,1d12,1f4,1b6,0p3,101,122,172,1n2,224
entry image,0x3,1e3
entry type,1e6
environ,112
environment,2910,214
envir~,294,111,212
eof,1d62,2640,0p4,1c8,1g8,294
eof archive,1d10
eof core,1d6
eof pagemap,1d6
eof reading,268,1g3,1d3
eperm,078,0i6,0z5,1j6,1h4,1p4,1q5,1k4,1u4,101,114,131
eperm E_Operationnotperm,076,1j3,1h3,1p3,1q3,1k3,1u3
ephemeral,1x4
ephem~,1x2
epoll,2299,0j1,112,164
epoll add,2218
epoll escaped,2210
epoll fd,225,162
epoll kid_lookup_epoll,2210
epoll no,2211
epoll tfd,226,162
epoll_ctl,224
equires,162
er,1b2
ernel,102,162,1z2
erofs,1j4
errno,294,2759,264,1h4,1c4,1b2,242
errno path,2710
ert,0x2
ertificate,1g2
es,1i2,1x2,272,294
escaped,2214
escaped P_closed,2211
escap~,226
establish,1y4
establishd,1y4
established,0465,1x4,1y17,061,1l1
established option,0429
established tcp,043,1y3
estab~,0426,1x2,1y10,061,1l1
estale,0o4
estal~,0o2
ested,0w2,162
et,162
eth,1x12,1n30
etimedout,1g4
etime~,1g2
ets,162
even,0m2
event,0j20,2228,1h6,0g4,292
event E_Badfiledescripto,2210
eventfd,0j1,166
eventpoll,226
events,0h22,0a2,0t1
event~,0h9,0a1,0j1,0t1,162,222
every,0y5,294,081,0f1,0n1,0r1,0u1,0z1,101,111,141,171,181,1c1,1r1,1v1,1w1,201,221
everything,1y4,101,1r1,271
every~,1y2,101,1r1,271
examined,171,1t1
exceed,1a6,1z2
exceeded,2834,1x4,1f12
exceeded waiting,286
exceeds,0l6,1z4
excee~,2814,0l2,1x2,1f5,1z2,1a2
exception,298,1d8,1x12
exceptions,294
excep~,295,1d3,1x5
excessive,1y4
exces~,1y2
exdev,0m4
exe,138,114,1r2
exe P_usr,136
exec,1x36,118,105,0b4,154,0e1,122,1o1,1y5,244
exec executable,1x13
exec swrk,115,1x3
execmem,127,231
execm~,123,231
executable,1x24,154,1w4,114,122,242,0q4
executable file,1x14,242
execute,1x14,151,1y2
executing,234
execu~,1x15,152,232,1w2,111,121,1y1,241,0q2
execv,112
execvp,2426,0b18,1n8
execvp ip,0b5,1n6
execvp iptables,0b10
execvp tar,2419
execv~,2410,0b7,1n3
exist,0x10,1x26,1c16,0b4,0v8,0q2,0t1,1b1,1l1,1q1,1y3
exist container,1c6,1x3
exist found,1x6,1c2,1y2
existing,0x6,1d2
exists,0m4,1x28,1n12,2515,1i10,031,051,0l1,0q1,0x5,101,1b1,1k1,1l1,0s4,1m4
exists already,1n3,1i3,1x2
exists container,1x6
exist~,0m2,1x11,1n5,256,1i4,0x4,031,051,0l1,0q1,101,1b1,1d1,1k1,1l1,0s2,1m2
exit,2780,0b6,1w4,2912,1j4,1i4,0v2,0y1,105,242,2a4
exit code,0b3,275
exit signal,1j3,1i3,102
exit status,2751,0v2
exit_signal,1j4,1i4
exit_signal exit,1j3,1i3
exited,2714,2612,0k6,108,1v18,0b8,2420,2916,194,1x8,144,1y2,237
exited seconds,293,193
exited status,1v10,0b3,273,1x3,242
exited unexpectedly,265,232
exite~,276,265,0k2,103,1v7,0b3,248,296,192,1x3,142,1y1,233
exiting,1010,242
exiti~,104,241
exits,0b4,2922
expect,0r68,0t1,1c1,1y2
expected,066,1x4,1i34,1d20,178,1g4,1e4,264,0h2,0j2,0x1,164,194,232,2a2,0r4
expected P_srv,1d6
expected task,1i13
expecting,0x2,1a2
expects,1y5,0u1,0x1,191,1z1
expec~,0r29,062,1x2,1i14,1d8,173,1g2,1e2,1y3,262,0h1,0i1,0j1,0t1,0u1,0x2,162,192,1a1,1c1,1z1,231,2a1
experimental,1x27
experimental features,1x11
exper~,1x11,161
export,1x24,1f4,0o1
export used,1x10
exporting,1f4
expor~,1x10,1f3,0o1
expressed,0x1,1u1
ext,0025,0144,0t20,1z4,1m13,1o6
ext mount,0t13,1z3
ext unix,0014,0129,1m6
extents,146
exten~,142,1a1
external,0018,0141,0t72,0u8,0d20,1x4,1m19,1n7,1o75,1z4,0w2,1w2,1y2
external dump,013,1o6
external file,1o6
external masters,0t13
external mnt,0t18
external mount,0t14,1x3,1y2
external net,1o5,1z3
external peer,1m6,0d2
external pipe,1o10
external socket,0014,0126,1m8,1o3
external terminal,0d3,1o3
exter~,007,0116,0t29,0u3,0d8,1x2,1m8,1n3,1o30,1z2,0w1,1w1,1y1
extra,1z4,142,1o2
extra_opts,142
extracting,1d4
extrafiles,1o2
extrapolationexcep,294
extra~,1d2,292,1o1
extrootnetns,1o12
extro~,1o5
extvol,0t4
extvo~,0t2
f_getowner_uids,162
f_handle,0o4
fa,0h4,274,0o4
fab,174
failedprecondition,1x2
fails,0i1,1p1,281
failure,1x8,1g4,182,1z1,241,273,2a2
failu~,1x3,1g2,181,1z1,241,271,2a1
fake,0m2,0q2
falling,274
falli~,272
falls,0i4
false,1x8,274
family,0978,004,014,084,0b4,164,1m4,1l4,264,1g4
family af_inet,1l3,1g3
family af_unix,1m3,263
family proto,096
family supported,0b3,163
family type,003,013,083
famil~,0931,002,012,082,0b2,162,1m2,1l2,262,1g2,1z1
fanotify,0o18,0j5
fanot~,0o7,0j2
far,054
faster,0y5
faste~,0y2
fasttop,2a4
fastt~,2a2
fatal,196,1814,004,2924,166,0b2,0y2,1m2
fatal been,298
fatal glibc,195,1811,292
fault,1v24,2a24,1824,2910,174,1h9,1m4
fault core,2a5,296
fault glibc,186
faults,111,1a1
fault~,111,1a1,1u1
fb,1t4
fbfdf,1d4
fd,0c38,0n84,2239,0q6,0j28,098,0f4,0g4,146,0d14,0i20,034,076,1o101,1p14,0u8,2511,0p6,2a18,1x4,126,286,1s4,022,0x4,0y2,114,164,1c2,1d2,1g2,1y2
fd E_Addressalreadyin,256
fd E_Toomanyopenfiles,1p6
fd P_mnt,0n6
fd anon,0j3,0i3
fd descriptor,2211
fd file,1o5,0n3
fd no,0j6,143
fd open,0p2,0x2,113,122,162
fd path,0n51,0d5,1s3
fd pipe,1o13
fdcwd,0m4,1j4
fdesc,032
fdf,1t4
fdid,0c2
fdinfo,1z10,1c6,1610,032,0p1
fdinf~,1z4,1c2,164,031,0p1
fds,0i6
fdstore,0c2,254
fdsto~,0c1,252
fdtable,1p4
fdtab~,1p2
fe,0i4,0k4
feature,1x20,1912,1z7,1y7,165
features,1x23,1917,1a4,1z6,162,1h1
features enabled,1x10
featu~,1x17,1912,1z5,1a2,1y3,163,1h1
fetch,1312,0d2,162,234
few,0o1,0v2,111
fewer,111,1d1,1q1,291
ff,0o4,058,0g4,174,0a4,1r4,2a4
ffa,1r4
ffb,0i4
ffc,1712,2a12,198,294,1u4,1r4
ffd,2a8,1716,298
ffdb,174
ffe,134,178,1r4,194,2a4
ffee,174
fff,1b4,1r4
fffce,1d4
ffff,044
fffffff,1r4
ffffffff,0y4,104
ffffffffffffffea,1r4
fffffffffffffff,1r4
fffff~,0y2,102,1r5
fhandle,164,0o4
fhand~,162,0o2
field,1z16,1e25,168,1d2
fields,1e3,1u1
field~,1e1,1u1
fiemap,0l2
fifo,0s10,0q2
fifos,1x4
figure,0e2,1k4
figur~,0e1,1k2
file,0f99,0i36,0j95,0l97,0o31,0p110,0u24,0x18,1b10,1c65,1x88,0v12,0q117,0r124,0s90,1118,1410,0g10,0n38,096,0m22,038,1212,1e8,1f42,1o43,1w20,1u10,1y29,0k8,2a9,1t17,1p4,2417,2712,1g4,2218,286,1620,1n6,1d19,0214,0b2,0c1,0d3,0h2,0t5,0w1,0y3,103,1j3,1m3,1r2,1s3,1z4,258,1i4
file E_Nospaceleftondev,1f13
file E_Nosuchfileordire,1x10,0l3,1w10
file P_dev,0l6,1t6,1o3
file P_srv,0l10
file P_tmp,0l13
file P_var,0l10,0s3,273
file bad,0r11,1z2
file data,0s3,1f3
file descriptor,1o5,1x3,023
file dev,0r3,0s3,1t3,0q2
file directory,1c37,0q3,1x29,0x3,0v3
file fd,0q3,0n2,1d2
file found,1x18,0y2,1c2,1y2,242
file handle,0o16
file home,0m3,113
file lib,0r6
file link,0g2,0h2,0i2,0k2,0n2
file lock,0p8
file locks,0p56
file name,0s3,243,022,1m2,1y2
file no,0q2,1b2,1x2,1y2
file open,0q3,1y2,252
file opt,0q6,0r3
file pipe,1o10
file root,0r3,113
file srv,0q10,0r10
file system,0u13,0x8,0v3
file tmp,0q6,0s19,0r3
file too,1w6,0l2,1f2
file type,0f77,0i21,0j62,095,0k3,1e3,0d2,1d2,1s2
file usr,0r26,0s3,0q13,1p3
file var,0l3,0q10,0r3
file_entry,1e4
file_mmap,124
filedescriptor,1x4
filed~,1x2
filename,0g4
filenotfounderror,1c4
filen~,0g2,1c2
files,119,105,0u5,0l5,1p11,124,1c6,0c1,0i1,0m1,0n2,0r1,141,164,1d1,1f2,1g2,1o3,1t4,1w1,1y1,221,292,278
filesystem,0u6
files~,0u2
fill,2a4,174,1b2
filled,071,1r1
fills,071,0h1
filter,1381,0b16,164,1d2,231
filter E_Permissiondenied,136
filters,1325,1c4
filte~,1338,0b6,1c2,162,1d1,231
fin,068,072
fin_wait,068
final,1g2
find,1x31,1726,026,0o22,0b6,0x10,0k8,0v4,0u18,0d15,0h6,0e4,0m4,1b8,1n14,1o28,1r8,0t11,2211,144,2a4,1u4,1c12,034,092,0c2,0n7,0w3,122,132,1d4,1g2,1k4,1l4,1s4,1y2
find external,1o6,0t3
find hole,1r6
find inherit,1o6
find mount,0x3,022,0d2,0o2
find network,1o3,1x3
find parent,1b6,1d2
find path,0o6
find session,0c2,1d2,1k3
find suitable,0o8,0m3,0w2
find symbol,0k3,173
find target,226
find tty,0d8
finds,224,171,1r1,1y1
finished,298,1h2
finishes,286
finis~,293,1h1,282
firewall,0b4,1n4
firew~,0b1,1n1,241
first,0y4,0z4,234,1x4,041,061,0a1,0i1,0v1,0w1,101,121,1h1,1j4,1o1,1r1,1u1,1y1
fit,144,194,0h1,0x1,171,1w1,1x2,231,261,2a1
fixed,1r8,1y1,1z1,241
fixup,172,1q2
flag,174,1x16,0u4,1y8,1z10,286,0j2,0v2,0w2,162,2a4
flag provided,1x6,1y2
flags,124,1j4,1i4,0q4,0v4,132,182,1n2,1y2
flags exit_signal,1j3,1i3
fle,2a10,032
flight,0334,0558,0h4
flight connection,0535,036
flight socket,0310
fligh~,0314,0523,0h2
flock,0p25,286
flock E_Resourcetemporar,0p10
flush,1f4,1g4
flushed,1g2
flushing,1f6
flush~,1f2,1g1
folder,1c2
follow,0m4
followed,174,021
following,292
follo~,0m2,172,021,291
foo,104,2a4,1y4
forbidden,1114,0i2,131
forbidden user,118
forbids,0x1,112
forbi~,117,0i1,0x1,131
foreground,0c6
foreg~,0c3
foreign,0w4
forei~,0w2
forever,2810
forev~,284
forget,1c4
forge~,1c2
fork,1x4,1i34,1j18,1k4,0y5,112,1p4
fork E_Fileexists,1i22,1k3
fork E_Operationnotperm,1j10
fork P_exec,1x3,112,1p2
fork clone,1i2,1j5,1p2
forking,0y4
forki~,0y2
forkmigrate,274,1x2
forkm~,272,1x1
form,0u2,101,142,191,1o1,1s1,1y1
format,0x4,0u8,1e12,244,1x6,1d9,0d2,1y2,1z6,261
forma~,0x2,0u3,1e5,242,1x2,1d4,0d1,1y1,1z2,261
found,0c46,0d32,0z38,1014,1b24,1c26,1x126,114,0x14,134,084,0b19,0q12,0g8,128,0o5,174,0t6,0y8,2420,2a5,1z10,1m8,166,205,1n6,001,011,036,091,0k7,0p4,0r1,0s2,0u3,1g2,1l1,1o8,1y4,233,0n4
found dangling,0c26
found image,1m5,1x3
found parent,1b11
found path,1x13
found seizing,108
found sid,0d3,0c5
found slave,0d21,0c3
found state,0z30,113,0y5
found un,1x14
fp,1a4
fpm,034
fpu,1a38,1930,1y6
fpu registers,1a19
fpuregs,1a4
fpure~,1a2
fpuu,1y4
frame,194,172,1a5
free,2a32,1t14,0a1,131,1f2,1j1,1m1,1r1,1s1,1x1
free address,2a6
free corruption,2a8
freebind,1l2
freez,0y2
freeze,0y68,1y2
freeze cgroup,0y24
freeze container,0y6
freezer,0x14,0y38,1y2
freezer state,0y19,0x2,1y2
freezes,1g1,292
freezing,0y24
freez~,0x6,0y39,1g1,1y1,291
fresh,1x6
frozen,0y28,101,201,296
froze~,0y11,101,201,292
fs,0u64,0h5,1s10,022,0m1,0o1,1c2,1p2,274
fs P_mqueue,1s8
fs mnt,0u43
fscontext,0j8
fscon~,0j3
fsetfilecon,122
fsgid,1q6
fsmount,0v4,0n1
fsmou~,0v2,0n1
fsnotify,0o70
fsnotify add,0o8
fsnotify find,0o11
fsnotify open,0o18
fsnot~,0o28
fsopen,168
fsope~,163
fstat,022,1o2
fstype,0u8
fstyp~,0u3
fsuid,1q2
full,0f1,0m1,1d2,1f11,2a2
fully,272
functionality,1o4,1e2
functions,191,1w1,174
funct~,1o2,191,1e1,1w1,172
further,0w1,1u1
fuse,0u19,0f1
fusectl,0u2
futex,284
futex_wait_private,284
fxsave,192
gaps,1r4
garbage,1d4
garba~,1d2
gate,1x10
gateway,1n5
gatew~,1n2
gave,154,0y4,1i5,1w4,1u9,061,1a1,1j1,1v1,1x1
gb,0l4,1t4,152,231
gcs,1a6
gdb,0z12
gdt,153
general,2a10,272,292,1a4
general protection,2a5,292
generate,0b2,252
gener~,2a4,0b1,251,271,291,1a2
genuineintel,194
genui~,192
get,0d6,1a20,1x8,1z6,1620,0h4,1315,0m4,0610,1827,1o11,124,1p14,1b6,1t6,1w4,024,074,0a2,0c2,0n4,0p2,0r1,0u1,0x2,0y2,144,152,1g2,1h2,1l2,1n2,1s4,1u2,252,104,114,2a4,238
get filter,138
get rlimit,1p10
get rseq,1818
get shadow,1a6
get size,068
get_parent_invento,1b4
get_rseq_conf,186
getcpu,174
getcp~,172
getevents,0h8
getev~,0h3
getfacl,244
getfa~,242
getfd,162
getfpregs,1a2
getfpxregs,1a2
getitimer,1u2
getnsid,164
getns~,162
getoverrun,1u2
getowner,162
getpidcon,122
getregset,1a20,152
getregset nt_x,1a6
getre~,1a8,151
gets,121,1d1,1j1,1q1
getsockopt,032
gettid,1i2
gettime,178,1u2
getting,1c2,1h2,2a4
getti~,173,1c1,1h1,1i1,1u1,2a2
ghost,0l94,1y16,0s91,1f4,1t4,1c2,1d4,1m4
ghost dev,0s6
ghost file,0l43,0s32,1f3,1c2,1d2
ghost limit,1y13,0l11
ghost original,0l5,0s2
ghost regfile,0s6
ghost_limit,0l4
gib,0l4
gid,1449,0d2,1i2,1q6
gid map,1422
gid_map,1419
gid_map gid,1411
gids,1q4
gil,294
give,1o4,0c1,1s1,1u3,2a1
given,0t9,014,0d4,0f4,1m8,1y19,1o14,1b5,1x8,021,041,0c1,0m1,0p1,0y1,121,1c1,1f1,1g4,1h1,1n2,1q2,1v1,221
given external,0t3,1o3
gives,134,024,0c1,0m1,0o1,0y1,111,1w1,1y1
giving,0g4,284
giving up,0g3,283
givin~,0g2,282
glibc,197,1836,1x4,292
glibc rseq,1811
glibc_,1x4
glibc_tunables,188
global,0x2
gnome,004
gnu,179,241
gnutls,1g6
gnutls_,1g2
gnutl~,1g2
go,1x5,264,1y4,0h1,0y1,101,1f1,1g1,1n1,241,291,074
godebug,082
goes,071,0d1,0r1,0v1,131,1g1,1m1
going,054
gone,1010,028,035,0h4,1m8,224,295,0j1,0m1,0s2,1r1
google,1d8,1e4
google protobuf,1d6,1e3
googl~,1d3,1e2
goroutine,2a4
gorou~,2a2
got,1x4,114,2312,1h4,264,1z6,0d2,172,192,1d4,271,282
gp,1a2
gpf,292
gpu,0k23,0f1,1w1
gpus,0k4
graph,1x2
graphics,0k4
graph~,0k1
gre,1n2,084
greater,1z20,194,1r2
greater checkpoint,1z13
great~,1z8,192,1r1
grew,0r4
group,108,114,0e27,0c12,1410,1q14,1k12,0t5,0x11,0y1,162,1f1,1i5,1n2,0j4
group id,143,1q10
group leader,103,0e11,1k5
groups,0a22,1q11,0x4,143,1d2
group~,0a9,1q4,0x1,141,1d1
grow,1f2,1r2,1z1
guard,166,1r10
guarded,1a4
guard~,1a2
guous,0g2
gzip,1d6,248
had,1q6,071,0h1,0n1,0o1,0q1,0r5,0s6,101,1h2,1i1,1j1,1l2,1m1,1r1,1w1,2a1
half,0060,0618,058,072,162
half closed,068,072,162
half stream,0043
hand,1d1,251
handed,0d5,1o12,0i1,0n1
handed over,0d3,1o6
hande~,0d2,1o5,0i1,0n1
handle,0g52,0k18,0h10,0i18,0o64,1t4,2a4,0u8,1u4,0j1,155,182,1w3
handle E_Operationnotsupp,0o6
handle dev,0o8
handle mapping,0h3,0g3,0i3,0k3
handle non,0g37,0k11,0h5,0i11,1t3
handle_bytes,0o4
handle_device_vma,0g2
handle_type,0o4
handled,124,084,135,1a1
handler,0j4,094,184,1h4
handlers,1x4
handles,1w4,0f1,111
handling,234
handl~,0g21,0k7,0h4,0i7,0o25,1t2,2a2,0j2,092,122,082,132,0u3,1w3,1u2,182,1x2,0f1,111,152,1a1,1h2,232
hands,051,0h1,1h1,1u1
handshake,1g14,1x4
handshake tls,1g8
hands~,1g6,1x2
hang,211,292
hanging,1q1,282
hangs,2810,1h4,292
happens,0u1,1d1,1q1,1x1,201
happe~,071,0u1,1d1,1q1,1x1,201
hard,1p5,0m8
hardlinks,0m5
hardl~,0m2
hardware,0g1,162,0k4
hardw~,0g1,161,0k2
has_kcmp_epoll_tfd,162
hash,179
hasn,1z6
he,0a2,202
head,1d6
header,1d18,072,174
headers,172
heade~,1d7,071,172
heap,2a12,1r6,111
heap use,2a6
heckpoint,1x4
heckp~,1x2
held,008,0d5,064,256,011,0p5,281
helper,155,0s4,144,174,1p1,245,1v8
helpe~,152,0s1,141,172,1p1,242,1v3
helps,184
hidden,0u1,161
hidepid,115
hidep~,112
hides,0u5,0n4
hierarchy,0x5,0y1
hiera~,0x2,0y1
higher,1z14,1j1,1r2
highe~,1z6,1j1,1r1
hit,235
hold,0p56,144,194,0q2,0r1,1c1,1y4,291
hold dumping,0p45
holder,0d1,0p1
holde~,0d1,0p1,1i1
holding,0b4
holdi~,0b2
holds,064,035,0p12,0a6,0d4,1s4,0l1,0r1,0u1,0w2,101,1b1,1d1,1f1,1p1,1y1,282
holds bytes,063,033
hole,1b14,1r8,1s3
hole found,1b8
home,0m8,0q4,124,114
hook,1x4,1w10,0b2,244
host,1g8,0r4,0t17,1942,0k4,1z6,1s6,1l10,1n5,1x8,071,0d2,0x4,111,141,1u1,251,291,004,014
host no,0t3,193
hostapd,094
hosta~,092
hostname,1g2
how,126,061,0d1,0u1,1e2,1x1
htons,1l4,1g4
htons sin_addr,1l3,1g3
http,0c8,114,1x2,044
http P_criu,0c6
httpd,294
huge,1t26
huge pages,1t10
hugepage,1t12
hugepages,1t18
hugepages_free,1t4
hugep~,1t10
hugetlb,1t59
hugetlb E_Cannotallocateme,1t14
hugetlbfs,1t20
hugetlbfs file,1t6
huget~,1t31
hung,234,264,0d2,0y4
hung up,233,263
hybrid,1x4
hybri~,1x2
ia,1520,162
iag,162
ible,152
ice,0f2
icmp,0813
icmp socket,086
icon,0312
icons,038
id,0u50,1x28,0r33,0v6,0n8,0k8,1427,0w8,1l62,1m38,1q18,1s22,1n4,1o8,1u23,1i11,022,062,0a4,0o2,0q2,1d2,1t2,2a6,0h4,1y4
id E_Addressalreadyin,1l13
id E_Cannotassignrequ,1l19
id E_Invalidargument,1s6
id E_Nosuchdevice,1l6
id E_Operationnotperm,0v3,1s3,1q2
id E_Permissiondenied,1l6
id P_run,1m6
id already,1x8
id ino,1m24,062
id isn,1l3,143
id_map,144
identical,1x4
ident~,1x2
idmapped,0u4,144
idmap~,0u2,142
ids,1c4,031,142,1d2,1q4,1s2,1u7,274
idx,224,168,114
idx E_Functionnotimple,166
ies,0x2
if,0a4,124,1x10,071,0w2,101,182,1a1
if selinux,0a3,123
ifb,1n5
ifind,162
ifindex,162,1l2,1n4
ifind~,161,1l1,1n2
ifla,162
ifla_new_ifind,162
ifla_new_ifindex,162
iflas,1n2
ifname,1l2
ifpriomap,1y2
ignore,1x6,181,1y1
ignored,1s4,052,0o2,242
ignoring,192
ignor~,1x2,1s2,051,0o1,181,191,1y1,241
ill,196,1v2,2a2
illegal,1929,292
illegal instruction,1919,292
illegalstateexcept,294
illeg~,1912,292
image,1f10,1x50,2720,1d59,0x8,0q4,1c108,1e62,1952,1w8,1b14,1m6,1710,1y20,032,042,072,0l2,0s2,151,1g7,1u1,241,2a1
image but,196
image dir,1c8,1w3
image directory,1b2,1c3,1y2
image file,1c2,1d3,1f2
image localhost,1x10
image made,1e3,193
image no,1c3,1e8,1b3,1x2
image path,2713,1x3
image supported,198
images,1d18,1c23,0l6,1e53,1y26,1k12,1i11,0c1,0q4,0r2,0s1,0t4,0v2,0w1,0x5,101,124,141,172,197,1b5,1f8,1g6,1h1,1j1,1m4,1o2,1p2,1s2,1t1,1u4,1w2,2a1
images dir,1y10,1c2
images directory,1c5,1y3
images images,1d13
images made,1e6
images magicexception,1d13
images version,1e22
images_dir,1y2
images_dir_fd,1y2
image~,1d7,1c9,0l3,1e21,1y10,1k5,1i4,0c1,0q1,0r1,0s1,0t1,0v1,0w1,0x2,101,121,141,171,193,1b2,1f3,1g3,1h1,1j1,1m1,1o1,1p1,1s1,1t1,1u1,1w1,2a1
imed,0k6
img,1c133,1d80,1f48,1e11,191,2a2
img E_Nosuchfileordire,1c54
img file,1f13,2a2
img image,1c34,1d5,1f2
img write,1f6
immutable,0m4
immut~,0m2
impl,0412,1x8
impl checkpointopenfile,1x6
impl checkpointopensock,0410
implemented,1x30,1612,0i2
imple~,1x12,165,0i1,1n1
import,1x14,1c10,2a2
import checkpoint,1x5,1c2
import open,1c6
importerror,1w4
impor~,1x6,1c4,1w2,2a1
impossible,0z4,2a5
impos~,0z2,2a2
improper,1c4,1x14
impro~,1c2,1x6
inaccessible,0u12,116,1612,0n4
inacc~,0u5,112,165,0n2
included,0e4
inclu~,0e2
incompatible,1e8,194,1h2,1z2
incomplete,162
incom~,1e3,192,161,1h1,1z1
inconsistent,1n2,2a4
incon~,1n1,2a2
incorrect,1x6,0p2,1y2
incor~,1x2,0p1,1y1
increase,0l48
increase limit,0l34
incremental,1x4,1b5,1c1
incre~,0l19,1x2,1b2,1c1
incus,144
index,0d48,1c4,0c4,132,1d1,1n2,2a4
index without,0d21,0c3
indication,1h2
indirect,0u2
individually,102
inet,0428,0550,0863,0642,0b4,1l120,1g4,1y12,252,164
inet addr,1l3,1g3
inet bind,1l50
inet connect,1l6
inet connected,0419,1y6
inet connections,0b3,053
inet dump,066
inet flight,0524
inet sin_port,1l3,1g3
inet socket,0816,0611,1l80
inet unknown,0610
inet unsupported,0830
inet_addr,1l4,1g4
inet_addr inet,1l3,1g3
inet_diag,164
infect,1a4,232
infected,154,234
infec~,152,1a2,232
infiniband,0f4
infinibandevent,0j4
infin~,0j2,0f2
info,0k4,128,0y4,2812,072,092,0p2,162,1d2,1g2
info task,0y3,2810,1d2
infos,0d2
infrastructure,164
infra~,162
ing,0d2,0e2,0x2,0y2,1b2,1m2,1x4,262,272,292
inherit,0c22,1o84,1k2,1y2
inherit fd,1o50
inherit session,0c14,1k2
inherit_fd,1o2,1y2
inheritance,0c2
inherited,0d8,1o25,1k11
inheritfd,1o2
inher~,0c10,0d3,1o44,1k5,1f1,1y1
init,1w6,1i4,072,0i2,0o2,0w4,116,162,1b2,1g2,1j2,1x4,232,282,2a2
initial,114,2a4
initial_top,2a4
initialization,0k4
initialize,0k4,0b14,162,252,262
initialize table,0b10
initialized,182,0b4
initializing,166,0k2,172,1b2,1y2
initializing kerndat,165,172
initiate,1y2
initi~,0k2,112,0b7,163,2a2,171,181,1b1,1y2,251,261
inject,238
injected,234
injecting,234
injection,238
injec~,2310,151
innodb,0h8
innod~,0h3
ino,0o14,0010,0112,028,094,0u6,1m34,1z8,062,0p2,162
ino addr,1m24
ino family,003,013
ino peer_ino,005,013
inode,0i52,0j76,004,0m4,1z4,0g4,022,0o2,1d2,1o1,1y2
inode bpf,0j13
inode io_uring,0i38
inode landlock,0j6
inode perf_event,0j10,0g3
inode userfaultfd,0j10
inotify,0o19,1610,0j1,1p4
inoti~,0o8,164,0j1,1p2
input,1d10,0c8,0d1,2a4
inside,0w17,184,1a4,001,032,0e1,0j1,0s1,0t1,0u1,0y1,0z1,122,131,144,1f1,1q1,1u2,1y1,237,241,2a1,204
inside container,0w10
insid~,0w7,182,1a2,001,031,0e1,0j1,0s1,0t1,0u1,0y1,0z1,121,131,141,1f1,1q1,1u1,1y1,233,241,2a1,202
insmod,0b4
insmo~,0b2
insns,192
install,134,162,1n2,2a4
install_service_fd,2a4
installation,1x4
installed,1x18,0b4,0k4,1z7,134
installed source,1x6
instance,1x12,0d8,254,229,0i6
instances,1p4
instanton,1x4
insta~,1x15,0b2,0d3,0k2,133,252,1z3,224,0i3,161,1n1,1p2,2a2
instead,238,0t1,1s2,1u1
inste~,233,0t1,1s1,1u1
instruction,1948,1a1,292
instruction capabilities,198
instruction core,1910
instructions,0g1,192,291
instr~,1920,0g1,1a1,291
insufficient,1f2
int,158,234,1y2
integer,2a4
integ~,2a2
interactive,0c4
interface,1n16,091,0i1,1l9
interface eth,1n6
internal,268,0b4,044,2a8,1x4,0n1,0x2
internal crac,043,1x3
internally,264
interrupt,0y35,0z10,1y10,114,104
interrupt task,0z8,1y8,113,103,0y2
interrupted,0y4,1n2
interruption,2310,1v2
interruption aborting,238
intersects,1i6
interval,1u4
inter~,0y16,234,265,0b2,042,0z4,1y4,2a3,1x2,1n7,1i2,112,102,091,0i1,0n1,0x1,161,1l4,1u2,1v1,0c2
into,1x6,1z5,0x28,1416,176,234,1g5,1b4,001,041,061,075,0b1,0d1,0e2,0g2,0l2,0t5,0v2,0w1,151,1h2,1i1,1j3,1k1,1m1,1n2,1o1,1r1,1u1,1y2,273
into unified,0x6
invalid,1x46,1y40,2a20,1d36,0m8,1u6,1918,296,1n4,0p4,0s2,0u4,0x3,122,132,144,172,1b2,1c2,1g2,1o4,1z2,242,262
invalid argument,1x6,122,1y3
invalid bad,1d3,1o2,1y2
invalid checkpoint,1x10
invalid cross,0m6,0s2
invalid directory,1x8
invalid memory,2a11
invalid opcode,1911,295
invalid tar,1d8
invalid value,1y10
invalidargument,1x2
inval~,1x19,1y16,2a8,1d14,0m3,1u2,197,292,1n2,0p2,0s1,0u2,0x1,121,131,142,171,1b1,1c1,1g1,1o2,1z1,241,261
inventory,1c57,1d10,1b8,1e5,1w7
inventory img,1c35,1d6
inventory_,1w2
inven~,1c23,1d4,1b3,1e2,1w3
invisible,0u6
invis~,0u2
io,1c4,1x18,298,0h4
io P_library,1c3,293
io containerd,1x10
io_,0h2
io_getevents,0h8
io_setup,0h14
io_submit,0h4
io_uring,0i85,0j2
io_uring uring,0i56,0j2
io_uring_,0i2
io_uring_setup,0i9
ioc,0k6
iocbs,0h2
ioctl,0k12,164,023,0l2,1b1,1h2,1u1
ioexception,294,1f4
ioexc~,292,1f2
ion,1d2,262
ioring,0i4
iorin~,0i2
iov,1b4,1g6,1d2
iovs,1d4
ip,2a28,1n72,0b30,2417,1912,234,2912,184,072,162,1l6,1x2,1y4
ip E_Nosuchfileordire,1n6
ip ad,2a3,193
ip address,1n10,1l2
ip sp,2a3,196,2910
ip tables,0b18,1n6,162,1y3
ip tool,1n21
ip_unprivileged_po,1l4
ipc,0w23,1s77,0k4,142,1o2
ipc namespace,0w13,1s6
ipc ns,1s22
ipc shm,1s11
ipc_creat,1s4
ipcs,1s4
ipip,1n4
ipproto,084
ipproto_icmp,084
ippro~,082
iptables,0b101,1n11,1y4,245
iptables configuration,0b8
iptables restore,0b51,1n3
iptab~,0b40,1n4,1y2,242
ipv,0b4,1l7,1n8,091
ipvlan,1n5
ipvla~,1n2
irmap,0o25
irmap resolve,0o10
isa,192
ismatch,0k2
isn,1x34,066,0w8,0712,0n4,004,148,0t4,1m4,054,1710,1g4,1k4,1l4,1n4,1y4,1616,1o4,1j4,0d2,0u2,182
isn among,003,1o3
isn empty,065,0u2
isn installed,1x11
isn known,073,163
isn mount,0n3,0t3
isn possible,1x6
isn supported,1x6,053,075,0w3,166,182
iss,0e2
item,0e4,1d2
items,0u2
iterations,1b4
itera~,1b2
itimer,1u10
itimer_real,1u4
itimers,1u4
itime~,1u5
itself,2056,0u1,101,134,141,1e1,1g1,1i1,1j1,1k1,1q1,1r1,1v1,1w1,231,241,251,2a2
itself within,2030
itsel~,2023,0u1,101,131,141,1e1,1g1,1i1,1j1,1k1,1q1,1r1,1v1,1w1,231,241,251,2a1
jar,0r8
java,048,024,2930,198,1j4,1v4,1l4
java net,293,1l3
java runtime,298
java_pid,024
jcmd,0q4
jdk,0412,1x12,278
jdk crac,046,1x6,276
jdk internal,043,1x3
jdksocketresourceb,044
jdkso~,042
job,0c35,0e19,0k4,1k13,1x4
job option,0c10,0e14
jobb,1y4
jobs,1y4
join,1k6,0x2,1i1,1y4,1n4
join_ns,1y2
joined,1z4,0a2,0u1,171
joine~,1z2,0a1,0u1,171
joining,142
journal,134,014
journald,018
journ~,015,132
json,1d12,1x6,1c2,1o2
json input,1d6
jump,175,1a1,1u1
jumps,171,1r1
just,1q1,2a1
jvm,2714,194,294,1i4,1x4
jvm processes,276
jvmcriu,274,194
jvmcr~,272,192
jvmdump,292
jvmrestoreexceptio,1x4
jvmre~,1x2
kafka,044
kata,1x8
kb,1t4,1v4,1a1
kcmp,2211,1628,116
kcmp epoll,225,112,162
kcmp type,1610,113
kcmp_file,164
kdat,0q2,162,172,1a2
keep,011,0s1,191,1x2
keepalived,084
keepa~,082
keepcaps,142,1q2
keepc~,141,1q1
keeps,0y8,004,084,021,121,1a1,1l1,1r1,044
kept,0d4,0l4,1t4,0e1,0s1,0x1
kerndat,1620,072,172,1a2,1b2,1t4
kerndat get,166,1b2,1t2
kerndat_get_dirty_,164,1b2
kerndat_get_hugetl,1t2
kerndat_get_shmemd,164
kerndat_has_memfd_,1t2
kerndat_tcp_repair,072
kerndat_uffd,162
kerndat_vdso_,172
kernd~,168,071,171,1a1,1b1,1t2
kernel,2a6,1671,0b22,1z25,1320,066,0k4,0w8,1520,0713,0a10,1016,0x6,0u10,1b13,1a6,1i6,1s12,1u12,1210,001,024,032,051,081,091,0f1,0g2,0h7,0i5,0j2,0m1,0n2,0o2,0p1,0r1,0v1,0y1,0z1,116,144,1713,188,191,1f2,1h2,1j5,1l1,1n4,1p1,1q3,1r7,1t2,222,231,282,291
kernel build,0b13
kernel built,166
kernel doesn,135,1611,182
kernel gave,1i3,1u3
kernel no,163,133,1b6,153
kernel reports,1z5,1q2
kernel thread,105,2a2
kernels,021,0b1,0o1,171,1b1,1q1,1r1,1z1
kerne~,2a2,1628,0b9,1z10,138,063,0k2,0w3,158,075,0a4,106,0x3,0u4,1b6,1a3,1i3,1s5,1u5,124,001,022,031,051,081,091,0f1,0g1,0h3,0i2,0j1,0m1,0n1,0o1,0p1,0r1,0v1,0y1,0z1,112,141,176,183,191,1f1,1h1,1j2,1l1,1n1,1p1,1q2,1r3,1t1,221,231,281,291
key,098,1x4,1s12,1o14,1y4,0t4,1a1,1f2,2a2
key shmmax,1s6
keyerror,1e6,2a4
keyer~,1e2,2a2
keyring,1f2
keys,195,1a19
keys E_Invalidargument,193,1a3
kfd,0k10
kid,2212,0w2
kid lookup,2210
kid_lookup_epoll,2212
kid_lookup_epoll kid,2210
kids,1d2
kill,124,0j2,131,1v2
killable,0y4,284
killa~,0y2,282
killed,276,1v102,1319,1825,246,288,174,237,1m4,196,101,251,261,2910
killed signal,275,1v64,1819,138,245,173,1m3,195,292
killer,1v8,231
kille~,272,1v43,138,1810,242,283,172,233,1m2,192,101,251,261,294
killing,272
kind,0f4,0j9,1x5,1n29,081,091,0p2,0r1,0t1,1d4,1e1,1m1,271
kind openvswitch,1n6
kmem,0x4
know,1y4,127,0p1,0t1,0u2,171,182,1b2,1e4,1i2,1n1,1u1,1w1,1x1,1z4
know how,125,1e2
known,074,184,164,0k1,0x2,191,1y1
known kernel,073,163
knows,1z6,061,091,0d1,0f1,0j1,0k1,0u1,121,131,181,1a2,1n1,1x1,1y2
kubelet,1x5
kubel~,1x2
kubernetes,1x6,111
kuber~,1x2,111
label,1219
lack,194,0b1
lacks,1a4,1613,1z7,071,0t1,111,131,141,152,184,191,1q1,241,1x4
landlock,0j12
landlock ruleset,0j6
landl~,0j5
lang,294
large,0l6,1a2,1f6
larger,174,1s4,0l5,1a1,261
large~,172,1s2,0l2,1a1,261
last,1z10,069,1j36,131,162,1b1,1h1,1i1,272,2a2
last_ack,068
last_cap,1z6
last_pid,1j10
last_pid_buf,1j4
late,0k4,1w6
later,1z6,0k4,284,1e4,181,191,1h1,1u1,2a1,164
latest,1x4
lates~,1x2
launch,0k8
launch cuda,0k6
launching,274
launc~,0k3,272
layer,0n4,1x4,1d4
layout,191,1b1,1r1,174
layou~,191,1b1,1r1,172
lazily,0u1,0n4
lazil~,0u1,0n2
lazy,1h87,286,254,1y6,112,1g8
lazy pages,1h51,253,1y5,112,1g6
ld,0q4,0p2
ldt,157
lead,151,1o1
leader,0e80,1022,0c8,1k30,132,1d2
leader among,0e3,1k3
leader consider,0e13
leader outside,0e27
leaders,104
leade~,0e32,1010,0c3,1k12,131,1d1
leading,242
leads,004,021,0m1,0n2,1b1,1d1,2a1
learn,022,0o1
learns,1t1,231
lease,1x4,0p29,272,282
lease E_Permissiondenied,0p6
leases,0p4
lease~,0p2
least,1z42,1x8,162
leave,204,274,1y4,0c1,0r1,151,1i1
leave running,203,273
leave_running,204
leaves,071,0w1,1o1,1x1,241
leave~,071,0w1,1o1,1x1,241
led,0e8
left,1x4,1f43,0m4,235,0j2,0s3,101,171,1b1,1j2,1q1,1u2,251
left device,1f30
legacy,0b14,1n3
legacy iptables,0b6
legac~,0b6,1n1
len,072,132
length,0r4,1d2,262
lengths,062
lengt~,0r2,061,1d1,261
less,016,071,1j2
let,0h1,121,141,191,1f1,1j1,1q1,291
level,192,1v1,271
lib,0q4,0r8
lib P_linux,0q3,0r6
libapr,294
libap~,292
libc,294
libcriu,1x16,1z12,262,272
libcriu so,1x8
libcr~,1x7,1z5,261,271
libcuda,0k4
libcu~,0k2
libdrm,1w8
libdrm_amdgpu,1w4
libdr~,1w3
libfoo,0r4
libfo~,0r2
libip,244
libjemalloc,194
libje~,192
libjvm,194
libjv~,192
libnet,072
libnet_init,072
libnftables,0b8,162,1n1
libnf~,0b3,161,1n1
libopenblas,294
libop~,292
libprotobuf,1x8
libprotobuf so,1x6
libpr~,1x3
libraries,1x10,244,191,1w3
libraries libprotobuf,1x6
library,0q8,1x5,0r5,171,1w1,261,2a1
libra~,0q3,1x6,242,0r2,171,191,1w2,261,2a1
libsocc,062
libsoccr,2a4,062
libsoccr_resume,2a4
libsoccr_save,062
libsocr,1e2
libso~,2a2,062,1e1
liburing,0i4
libur~,0i2
libuv,0i4
lies,0t8,021,0n1
lies outside,0t6
like,0l4,244,0f1,0u1,111,151,171,1z1
likely,032,0o1
limit,0l74,1y16,0x8,1p39,0o1,0s2,131,141,1f3,1j1,1r5,1s1,232
limit bytes,0x6
limit_in_bytes,0x8
limit_in_bytes limit,0x6
limits,1f1,1p1,1r1
limit~,1f1,1p1,1r1
line,0b12,1z4,1y10,0d1,0u4,0v2,0x1,122,131,141,1n1,1v1,271,281
lines,1n1,1u1,1w1,1y1,1z1,241,271
link,0m116,1n62,0s34,0n18,1c5,1g4,0g2,0h2,0i2,0k2,114,1b4,1d2,1l1,1r2,252,261,0j4
link mapfile,0g2,0h2,0i2,0k2
link remap,0m66,0n8,0s5,252
link tmp,0s6
link type,1n19
link_remap,0m9,0s5,252
link_remap link,0m3,0s3,252
linkat,0m9
linka~,0m4
linked,2a2,0s4
linke~,2a1,0s2
linkinfo,1n2
links,0a1,0m9,1n2,1y2
linux,1x8,0d4,0q4,021,071,0i1,112,132,151,163,181,1a1,1b1,1h1,1i1,1j2,1s1,1u6,1z1
list,1o4,1g4,0u1,191,1c1,1d2,1z1,2a6
listed,2a4,061,0v1,1u1
listen,258,1g7,062,1h2,1l6,1m2,262
listener,038,0512,1l4
listening,0510,036,061,024
listens,0a1,1h1,1m1,251,1l4
liste~,059,036,2a2,1l6,254,1g3,062,0a1,0v1,1h1,1m1,1u1,261,022
lite,089
live,108,1s24,1x16,0w4,044,031,1h1
live ipc,1s19
live migration,1x13
live threads,106
lives,018,1s8,005,0m1,0q1,0u1,0w2,1i1,213
lives outside,013,1s3
living,1i4,102
livin~,1i2,101
lldb,0z4
llegal,192
lmap,232
load,1x6,0b6,1w20,1g6,122,151,191
load plugin,1w11
loaded,1w10,122,131
loade~,1w4,121,131
loading,1x14,244
loading shared,1x8,243
loadi~,1x6,242
loads,121,1w2,1x1
local,048,0d4,151,1g2,1l1,1n4
localaddr,044
localhost,1x12
localport,048
local~,1x5,043
locate,1x2
located,024
location,0h2
locat~,022,0h1,1x1
lock,0k16,0p60,0b41,1y13,1z4,1j6,288,0d2,164,1a2,1n2,241,256,261
lock connections,0b6
lock file,0p3,0b2,252
lock network,0b8
lock timed,0k6
locked,0b10,0p4,294,254,0d2,162,1a1,1p1
locke~,0b4,0p2,292,252,0d1,161,1a1,1p1
locking,0b40,0k2,162,1n2
locking network,0b21,1n2
locki~,0b16,0k1,161,1n1
locks,0p83
locks dump,0p45
locks hold,0p45
log,034,124,2744,1f2,1g1,1v1,1x1,1y7,252,261,281,2a2,0q4
log determine,276
log file,276,1f2,1y3,252
log_file,1y2
logfile,2720
logfile P_var,2713
logfi~,278
login,1q2
loginuid,112,162,1q8
login~,111,161,1q3
logs,278,0l1,0r1
long,0r4,294,244,264,023,0l1,0q1,0w1,122,1j1,1m5,1n2,221,2a4
longer,0n4,1e10,285,001,021,1y1,221,291
longer supported,1e8
longe~,0n2,1e4,282,001,021,1y1,221,291
look,244,0n2,191,272
looking,1d4
looki~,1d2
looks,021,0d1,0n1,0o1,1b1,241
lookup,0n66,026,2212,0d6,1w4,294,1s4,0o2,1z2
lookup epoll,2210
lookup mount,0n51,023,0d5,1s3,0o2
looku~,0n26,022,225,0d2,1w2,292,1s2,0o1,1z1
looper,1c8,1x12
loope~,1c3,1x5
lose,1q4,001,061,1z1
lost,058,1h1,281,292
low,1p2,1v1
lower,1p4,0u1,192
ls,1x4
lsetfilecon,122
lsm,1z12,1273,1y2
lsm mount,1z10
lsm open,126
lsm profile,1234
lsm write,126
lsm_mount_context,1z4
lsmtype,122
lstat,1c6
lxc,1x19,0d4,0t4,0x4,064,0w4,129
lxc checkpoint,0t3,063
lxc container,126
lxd,1213
lz,242
mac,1x2
machine,1920,0k4,0f1,0h4,0q1,0x1,1a2,1e1,1j1,1n1,1t2,2a1
machi~,198,0k2,0f1,0h1,0q1,0x1,1a1,1e1,1j1,1n1,1t1,2a1
macvlan,1x8,1n16
macvlan eth,1x6
macvl~,1x3,1n6
made,0w4,1e13,1i4,1t4,196,001,031,0c1,0d1,0h2,0s6,101,141,171,181,1g2,1k1,1m2,1n4,1p2,1u2,1y1,1z2,251,2a2
made newer,1e10
madv,162
madv_guard_install,162
madvise,1r3
mage,1y2
mages,1d2
magic,1d57,172,1e2
magic doesn,1d13
magic value,1d6
magicexception,1d18
magicexception unknown,1d10
magic~,1d7
main,1x4,2a4,101
major,0f4
make,1p4,0s6,0x16,0w6,1y4,1m6,0g2,0j1,0m4,0v5,122,142,1610,1k1,1n1,1u2,254,274
make cgroup,0x11
make create,162,1m2,253
makes,071,0c1,0d1,0h5,0s1,0v1,0x1,131,171,1a2,1i1,1y3,252
making,0m4
makin~,0m2
malformed,1x2
malloc,298,2a8
malloc corrupted,296,2a2
malloc_consolidate,2a2
mallo~,293,2a3
manage,1x4
managed,162
manager,004,011,0c1
manag~,002,1x2,011,0c1,161
manifest,1x10
manif~,1x4
many,0h4,0d2,141,1b1,1d3,1p6,2a2
map,0g52,0k20,0h8,0i16,1s30,1t29,1614,0t19,1483,1111,157,0j18,1r54,1d4,1z4,125,0n2,173,1a4,1b2,1q1,238
map E_Operationnotperm,1416
map aaaaac,1t6
map anon_vma,1r8,1t2
map auto,0t6
map doesn,1s16
map fe,0i3,0k3
map file,0g2,0h2,0i2,0k2,0n2
map files,116,123,163
map hugetlb,1t10
map user,146
map vdso,153,162,172
map_anonymous,1r4
map_files,118,124,164
map_files map,116,123,163
map_fixed,1r4
map_hugetlb,1t17
map_hugetlb map,1t10
map_private,1r4
mapfile,0n4,0g2,0h2,0i2,0k2
mapfi~,0n2,0g1,0h1,0i1,0k1
mapped,154,0g16,0q12,1r5,1o4,148,0i5,0k1,0l4,0r1,1p1,1s2,1t2
mappe~,152,0g6,0q5,1r2,1o2,143,0i2,0k1,0l1,0r1,1p1,1s1,1t1
mapping,0g82,0k20,0h14,0i23,1t32,0t43,1412,1710,1d14,1r43,152,1a1,231,2a1
mapping P_data,0t6
mapping P_dev,0g6,0k3
mapping P_etc,0t6
mapping map,0g37,0k11,0h5,0i11,1t3
mapping null,0t6
mapping page,1d11
mapping vvar_vclock,176
mapping xfffffffffffffff,1r3,1t6
mappings,0r1,0t1,144,152,162,1d1,1r5,1t2,1w1,231,2a1,274
mappi~,0g33,0k8,0h6,0i9,1t13,0t18,146,174,1d6,1r19,0r1,152,161,1a1,1w1,231,2a1,272
maps,175,0j1,1r1,1z2,231
march,192,1e2
mark,0b25,0o14,072,0v2,176,1n2
mark kernel,0b13
marked,1b6,1h1
marke~,1b3,1h1
marshal,262
mask,1224,0o3,162,194
mask trace,126
master,0d62,0t19,1n10,0c4,0u2,0v1,162
master peer,0d21,0c3
master pts,0d6
master shared_id,0t14
master_id,0t18
master_id master,0t14
masters,0t20
maste~,0d25,0t9,1n4,0c2,0u1,0v1,161
match,1x6,0b6,0r4,1i38,0k4,124,2212,1d18,1918,1k10,1g4,1e2
match expected,1i24
match inherited,1k8
match run,1914
max,1w6,0h9,1s4,1r7,1p11,1z4,0o1,141,194,1a2,1j4,262
max_map_count,1r7
maximum,074
maxim~,072
maxproto,0u2
may,118,0b17,031,071,0h1,0j1,0p1,0t1,0w1,122,131,171,1l1,1n2,1p2,1q1,1s1,1y2,242,261
may connected,0b13
maybelocal,294
maybe~,292
mb,1s4,1g4
mc,094
mcaddr,092
mclist,092
mcopy,1h6
mcopy_rc,1h2
me,1z8
means,021,111,1e1
meantime,1h1,1y2
meant~,1h1,1y1
meanwhile,231,241
medium,134
mediu~,132
megabytes,0l4
megab~,0l2
mem,1b29,2a4,1z4,112,1r2
mem option,1b6
mem soft,1b8
mem_dirty_track,1z4,1b2
membarrier,1610
memba~,164
membership,098
membe~,094,0w1
memfd,0l4,1t25,168,1d2,236,2a3,0j4
memfd create,163,1t2,232
memfd mfd_hugetlb,1t10
memfd_create,168,1t2
memfd_secret,0j4
memlock,1p6
memlo~,1p2
memory,1b43,0k12,2a18,0x28,238,1r28,1s24,1612,1v11,1x4,0g9,0h1,0l1,0u1,1010,111,124,192,1a2,1c1,1d1,1f4,1g2,1h1,1p1,1z2,281,291
memory address,2a11
memory available,1b8
memory bytes,1r6
memory segment,1s6
memory snapshot,166
memory tracker,1b13
memory tracking,1b8
memor~,1b17,0k5,2a7,0x11,233,1r11,1s9,165,1v4,1x2,0g4,0h1,0l1,0u1,104,111,121,191,1a1,1c1,1d1,1f1,1g1,1h1,1p1,1z1,281,291
mems,0x8
memtrack,1b6,1z2
memtr~,1b2,1z1
message,1s28,164,0316,1d18,1e10,1x4,2310,2617,0x2,1h2,1o2,221,241,274,2a1
message decodeerror,1d6,1e3
message queues,1s6
message received,263,233
message reply,235,262
message type,1e5,1d3,262
messages,0324,0a20,1s3
messages queue,0314,1s2
messa~,0316,1s13,162,0a8,1d7,1e4,1x2,234,267,0x1,1h1,1o1,221,241,271,2a1
met,0p1,162
metadata,137,1e8
metad~,133,1e3
method,1x22,022,1y2
method checkpointcontaine,1x13
metho~,1x9,021,1y1
mfd,1t21
mfd hugetlb,1t13
mfd_hugetlb,1t21
mfd_hugetlb mfd,1t13
mib,0l4
middle,001,0r1,1v2,201
middl~,001,0r1,1v1,201
might,0a4,124
might blocked,0a3,123
migrat,282
migrate,1x16,0n4,0x4
migration,1x46,2714,1g8,1h6,1b4,194
migration api,1x6
migration dump,2710
migration isn,1x10
migration stateful,1x10
migra~,1x23,276,0n2,0x2,1g3,1h2,1b2,281,192
min,288,1r7
mine,1k4
minimal,1x1,241
minimum,1z12,1x2
minim~,1z5,1x1,241
minor,0f4
minproto,0u2
minute,294
minutes,194,285
minut~,192,292,282
mirror,044,1x4
mirro~,042,1x2
misaligned,1a2
misc,0u5
mismatch,1w8,1910,1d10,1i14,0w2,0x4,122,162,176,1a4,1e4,1o2,1x2,222,232,0r4,2a4
mismatched,122
misma~,1w3,194,1d4,1i6,0w1,0x2,122,161,172,1a2,1e2,1o1,1x1,221,231,0r2,2a2
misordered,192,1a2,1s2
misor~,191,1a1,1s1
miss,0c4
missed,172,1d4
misse~,171,1d2
missing,1634,0d8,1114,1x23,1b15,1o10,0x8,1913,1z6,1w6,072,0k1,0m1,0q5,0s2,0v5,122,171,1c9,1d1,1h2,1m5,1n5,1s1,1u1,1y8,0b4,0e4,1k4,1l4,248
missing parent,1b8
missi~,1614,0d3,116,1x9,1b6,1o4,0x3,195,1z2,1w2,071,0k1,0m1,0q2,0s1,0v2,121,171,1c4,1d1,1h1,1m2,1n2,1s1,1u1,1y3,0b2,0e2,1k2,1l2,243
mixed,1d1,0x4
mkdir,1f4,0x16,254,114,0v2,1c2
mkdir permission,0x3,113
mkdirat,0v4
mkdir~,0v2
mkdtemp,1n2,252
mkdte~,1n1,251
mlock,1p2
mm,108,1c10,1d8
mm img,1c6,1d6
mm_entry,1e4
mmap,0g8,159,1t13,1r29,124,238,096,0h2,172,182,1s2
mmap shmid,1r5,1t3
mmap_min_addr,1r7
mmaping,172
mmapped,172
mnt,0t126,0u100,2148,0v134,0w6,1y10,1610,1e4,1s4,1z4,254,022,0o2,112,142,0n4
mnt P_data,0t10,0u10
mnt P_dev,0t6,1s3
mnt P_etc,0t13
mnt P_home,0u6
mnt P_mnt,0u13
mnt P_proc,0u6,0t3
mnt P_sys,0u6,0t3
mnt bind,0t6,0v2
mnt create,0v6
mnt doesn,0t6
mnt file,0u10
mnt find,0v3,0t6
mnt fs,0u42
mnt handle,0u6
mnt mount,0t19,0u6,0v42
mnt move_mount,0v6
mnt new,213,0v3
mnt no,0t26,0u2,0v2
mnt parse,216
mnt pivot_root,0v6
mnt remount,0v10
mnt root,2126,1y6
mnt stat,0v10
mnt_entry,1e4
mnt_id,1610,1z4,0o2,0u2,0n4
mnt_id mnt,168,1z3,0o2,0u2
mntns,2130,1z4,022,0d2,0v6,114
mntns_compat_mode,1z4
mode,0763,1535,0r25,1330,0a4,1m4,1l4,1x18,1a4,128,1z4,1y12,021,041,061,0d4,0s4,0u4,0x4,112,162,1n2,232
mode E_Operationnotperm,0726
mode expect,0r14
mode netlink,0a3,123
mode strict,135,1x3
model,195
modification,0s2
modified,2a2,0r4
modif~,0s1,151,2a1,0r2
modprobe,166
modpr~,162
module,1628,111,127,1n1
module missing,168
modulenotfound,2a2
modul~,1611,0b1,111,123,1n1,2a1
moment,0u1,1k1,251
momen~,0u1,1k1,251
monitor,164,0d1,0a4
monit~,162,0d1,0a2
monotonic,1u28
monotonic clock,1u6
monot~,1u11
most,0a1,101,161,1z1,292,2a2
mostly,091,0e1,2a1
mostl~,091,0e1,2a1
mount,0n105,0t139,0x24,2126,1z16,0k4,0v137,0u72,0w9,0214,0o14,1y14,1x8,128,0d10,1w4,1s4,0q1,0s4,112,166,1e1,1n2,242
mount P_dev,0v3,0u3
mount P_opt,0t3,0n3
mount P_sys,0v6
mount P_tmp,0v29
mount P_var,0t10
mount cgroup,0x13
mount context,1z10,122
mount detached,0n3,0u3
mount fd,0n51,0d5,1s3
mount id,0n6,0v2
mount map,0t11,1z3
mount namespace,0n3,1y8,2110,022,0v2,112,1n2
mount point,0x3,0n2,0t2
mount s_dev,0o8
mount try,0t6
mounted,1x4,0x8,0u12,0n1,0q1,0t5,0v3,112,1j1,2a1
mountinfo,0n8,0u8,1z4,2110,0x2
mounting,0v8,0u1
mountpoint,0x6,0t44,0v24,0u8
mountpoint P_tmp,0v10
mounts,0u13,0n3,0t4,0v4,0x2,162,1f1,1n2,1y1,212,241
mount~,0x6,1x2,0t21,0v16,0n5,0u14,1z2,215,0q1,111,161,1f1,1j1,1n1,1y1,241,2a1
move,1n4,0x28,0v18,1x4,175,0h1,164,1o2,1r2
move into,0x19
move mount,0v11,163
move_mount,0v16,162
move_mount move,0v10,162
move_mount_set_gro,162
moved,041,0h1,0k1,0w1,1b1,1c1,1e1
moves,0h2,0x1,171,1r2
mpreactive,1x4
mprea~,1x2
mprotect,1r2,234
mprot~,1r1,232
mptcp,078,084
mq_,1s2
mqueue,1s12
mqueu~,1s5
mr,1z4
mremap,0h1,1r2
mremapping,162
mrema~,0h1,161,1r1
ms,0y4,1y2
ms_private,0v8
ms_private private,0v6
msg,1216,0b4,1s21,061,162
msg audit,1213
msg sem,1s10
msg_copy,1s4
msg_max,1s4
msgmax,1s4
msgma~,1s2
msgmni,1s2
msq,1s4
mss,074
mtime,0r4
much,1f1,281
multicast,091,0a4
multilib,154
multipathtcp,082
multiple,092,0w2
multi~,081,091,0a1,0w1,152
munmap,152,2a2,234
munmap_chunk,2a2
munma~,151,2a1,232
must,1z32,1127,1x31,0a1,0b1,0d1,0e1,0k1,0l2,0t5,0u1,0v1,0x2,0y1,131,141,181,1a2,1g2,1h1,1i1,1j2,1m1,1n2,1q1,1r1,1s1,1u2,1y6,281,1o4
must greater,1z14
must higher,1z10
must relative,1x6
must root,1118
mw,1z4
my,274,204,1s2,0c4
mynet,1x4
mysqld,0h4
mysql~,0h2
nable,0k4,142,1s2,1x2
naligned,1a2
name,0026,1x48,0230,0114,1234,0s14,0m18,064,244,1g9,0b2,0l2,0n1,0t2,0u1,1c1,1d2,1l1,1m2,1n4,1r1,1y3,2511,2a6,0o4
name P_run,0010,013
name P_srv,0010
name already,1x10,0s3
name cp,1x6
name name,1x6
name null,0016
name resolution,1g3,1x3
name web,1x10
name_to_handle,0o4
named,1m4,0j1,0s2,1b1,1e2,1n1,1o1,1t1,1u1,1y1
names,1w5,0j2,0u1,1c2,1j1,1o2,1y1,251,291
namespace,0e44,0w119,1n36,1x10,1124,1454,0n10,1y18,2124,1o8,1s21,1i11,1u19,002,0210,074,0a1,0b1,0d1,0s1,0t4,0u1,0v3,0x7,124,1j10,1l4,1q1,241,251,2a5
namespace dump,143,1s3
namespaces,0w32,1612,1z4,0n1,111,148,1e2,1u2,1y2,261
namespaces supported,0w6,166,1u2
names~,0e17,0w60,1n14,1x4,1110,1423,0n5,1y8,2110,1o3,165,1s8,1i4,1z2,1u8,001,024,071,0a1,0b1,0d1,0s1,0t1,0u1,0v1,0x3,122,1e1,1j4,1l1,1q1,241,251,261,2a2
native,278,152,172,0h4
native checkpoint,276
natively,1n2
nativ~,273,151,171,1n1,0h2
nccl,0k4
ncompatible,1e2
nd,032
need,0n26,1118,1z8,0b4,154,101,122,141,1b2,1h1,1j1,1u1,1w1,1x2,1y4
need root,1110
needed,0t4,0k4,164,075,116,131,1o1,1z2,1k4,1s4
neede~,0t2,0k2,162,072,112,131,1o1,1z1,1k2,1s2
needs,0b8,1145,1z20,0t4,0m4,1x12,1p5,194,1i4,1610,1o4,021,071,0f1,0u1,0v1,101,154,1h1,1j2,1q1,1r1,1u2,014,044
needs cap_sys_admin,1124
needs least,1z5,1x2
needs root,116
neither,1c4,031,061,081,0t1,0w1,0y3,1j1,1n1,1y4,271
neith~,1c2,031,061,081,0t1,0w1,0y1,1j1,1n1,1y2,271
nerdctl,1x8,1y2
nerdc~,1x3,1y1
nested,0w94,1u2
nested ipc,0w13
nested namespace,0w16
nested user,0w10
nested uts,0w13
neste~,0w38,1u1
nesting,1x8
nesti~,1x3
net,0w19,118,0b32,0710,1n120,1o11,168,1l8,294,1z4,0x4,021,142
net create,1n8,163
net dump,0w6,1n3
net find,1n6,1o3
net ip,1n21
net locking,0b16,1n2
net namespace,0w3,113,1n3
net restore,1n13
net unsupported,1n16
net_cls,0x4
net_ns,1n2
net_prio,0x4
netavark,1n12
netav~,1n5
netfilter,0b20,162
netfilter mark,0b13
netfilter_xt,162
netfi~,0b8,161
netlink,0a119,1n43,168,124,091
netlink E_Fileexists,1n16
netlink E_Operationnotsupp,1n6
netlink policy,0a3,123
netlink socket,0a48,1n3,163
netlink system,0a3,123
netlink_route,164
netlink_sock_diag,164
netlink_xfrm,0a4
netli~,0a48,1n17,163,122,091
netns,0w6,1n8,1o5,112
network,1x32,1n34,0w27,0b55,1l21,1y12,078,1o4,1z8,285,002,021,0a1,0o1,112,1d1,1g1,241,251,261
network found,1x6
network iptables,0b19
network lock,0b5,1y10,1z3,283,1n2
network macvlan,1x6
network namespace,1n5,0w8,1o3,1x5,112
network namespaces,0w6,1z3
network unreachable,1l10,073
netwo~,1x13,1n14,0w11,0b22,1l8,1y5,073,1o2,1z3,282,001,021,0a1,0o1,111,1d1,1g1,241,251,261
never,234,2812,0v1,131,1h1
new,0y5,0h11,0v11,0m4,218,1q11,2a4,1i6,1z14,032,061,0x1,115,131,142,162,172,1b1,1j2,1n4,1r1,1u2,221,0q4
new namespace,1i5,112
new root,216,0v3
newer,1z18,1e28,081,0j1,0p1,131,162,1a1,1r1,1y1
newnet,114
newne~,112
newpid,162,1y2
newpi~,161,1y1
newtime,164
newti~,162
newuidmap,1416
newui~,146
newuser,142
next,0o6,1s9,162,1c1,1j1,1p1,2a2
nexthop,1n6
nexth~,1n2
nf,0b12
nf_,162
nf_tables,0b9
nf_tables tables,0b6
nfs,0y13,0o1,0m4,0u4
nfs_wait_bit_killa,0y4
nft,0b30,162,1n3,1y4,241
nft command,0b6,1n2
nft lock,0b6
nftables,0b31,1y4,162,1n2,252
nftab~,0b12,1y2,161,1n1,251
nginx,294
nherit,1o4
nheri~,1o2
nice,1q4
nil,2a14,174
nil pointer,2a11
nimplemented,1x2
nio,044
nix,022
nknown,172
nlm,092
no,0d15,1x70,1c118,0k11,0t46,295,1f44,1622,1n16,0q12,1z8,1y35,1g8,0j16,0921,0n7,0p5,1412,015,1014,159,0f9,139,0v10,0x14,0c15,1b40,1r15,2221,1w4,1e16,289,1912,1o24,245,1k8,268,1h9,125,004,021,033,051,072,0b3,0e1,0h4,0i1,0l2,0o1,0s6,0u8,0w4,0y1,114,171,181,1a2,1d14,1j5,1m1,1p1,1s1,1t2,1u9,1v2,211,237,2a8
no checkpoint,1x3,1c5
no collector,096
no config_checkpoint_,163,133
no descriptor,0d3,1e3,223
no external,0t6
no handler,0j3,093
no inherit,1o13
no inventory,1c14
no longer,0n3,1e8
no mapping,0t27,143
no match,2210
no pagemap,1c3,1b2,1d2,1h2
no parent,1b18,0u2
no space,1f30,1r3,0s3,1j2
no such,1x46,1c45,0k5,1n3,0q6,0v6,0x3,1b3,1y10,0n2,0s2,102,165,1j2,1t2,1u2,2a2
no suitable,1r8,232
no support,153,0j3,1b2
no way,0f6
no_compat,154
no_new_privs,1q11,111,131
nobody,0j4,058,1o4,036,041,0a2,0d1,0p2,0u1,0y1,101,1a1,1i1,1k1,1m1,0e4
nobod~,0j2,053,1o2,033,041,0a1,0d1,0p1,0u1,0y1,101,1a1,1i1,1k1,1m1,0e2
node,0i4,0t4,194,224,1g4,1x5,294,0s2,111,0k4
node runs,1x3,293
nodes,1110,0k4
nodes subresource,116
nofile,1p19
nofil~,1p8
non,0312,0g52,0k14,0h6,0i14,0z38,1t6,116,1g12,0a6,0y6,0p2,0u2,162,1a2,1b2,1d6,1h2,1x2,274
non empty,038,0a5
non properly,1g10
non regular,0g38,0k11,0h5,0i11,1t5
non zombie,0z30,113,0y5
nonblock,1h4
nonbl~,1h2
nonconsecutive,176
nonco~,172
none,1x12,0v4,0b4,194,2a4,1h4,1b4,011,0c1,0n1,0o1,0u1,111,1l1,1v1,1y2,221
nor,1c4,031,061,081,0t1,1n1,1y2
noswap,1z4
noswa~,1z2
note,0m2
notfound,1x2
nothing,094,0o4,071,0q1,0u1,0v1,101,191,281
nothi~,092,0o2,071,0q1,0u1,0v1,101,191,281
notification,267,1x2,281
notify,1u10,2741,2614,284,0o4,014,0j4
notify errno,2729
notify reply,263,283
notif~,1u4,2716,268,282,0o2,1x1,241,012,0j2
now,0q8,0r4,1l4,1q4,0n1,0p1,171,1z1,281
nowhere,151,1b1,1d1,211,2a1
nowhe~,151,1b1,1d1,211,2a1
nproc,1p5
nr,0h9
nr_hugepages,1t8
nr_open,1p10
ns,1s28,254,1g4,1j4,022,0c1,0w10,114,142,1n4,1o2,1u2,1y6,212
ns_last_pid,1j22,162,1i1
ns_last_pid last,1j14,162
nsid,0w8,0u2,162,1n4
nsid isn,0w6,162
nspid,162,1u3
nsupported,152,172
nsupp~,151,171
nt_x,1a12
nt_x _xstate,1a10
null,0020,2a8,284,0z4,1j4,1p4,0t8,0f1,1c2,1d2
null eperm,0z3,1p3
null mountpoint,0t6
null peer,0010
number,0h5,1o6,1i11,1d12,176,0d1,0e1,0n5,0u2,131,1a1,1j2,1k1,1p4,1r1,1t1,1u4,1y4,1z1,221,2a1,084
numbers,041,072,181,1d1,1i1,1j1,221,291
numbe~,0h2,1o3,1i5,1d5,172,041,071,0d1,0e1,0n2,0u1,131,181,1a1,1j1,1k1,1p2,1r1,1t1,1u1,1y2,1z1,221,291,2a1,082
numeric,244
numerical,0x4,0k4,1u8
numerical result,0x3,0k3,1u6
numer~,0x2,0k2,1u3,242
nvidia,0k26,1x4
nvidi~,0k10,1x2
nvml,0k4
nvproxy,084
nvpro~,082
o_cloexec,1h4
o_nonblock,1h4
o_path,0o4
o_rdwr,1j4
object,1x18,128,1w19,2a14,1d16,1e4,244,0j1,111,1n4,1o2,1s2,1y2
object file,1x13,1w10,243
object_r,128
object_r object,126
objects,0w1,1s1,1w1
objec~,1x7,123,1w8,2a6,1d6,1e2,242,0j1,0w1,111,1n2,1o1,1s1,1y1
obligated,172
obsolete,022
obtain,0d10,1a24,072,172
obtain fpu,1a16
obtain ptmx,0d8
obtained,066,0r2
obtai~,0d4,1a10,062,071,0r1,171
occupied,1r4
occup~,1r2
occurred,1d2
oci,2742,1x2
oci runtime,2734,1x2
ock,162
ocket,1g2
ofd,0p6,282
ofdlck,0p4
ofdlc~,0p2
off,154,1x9,194,1610,1d6,031,076,1b3,1q1
off memory,166
offer,0x1,1x1
offers,131,1x2
offer~,131,1x1
offset,1b4,1u15,0r2,0u2
offsets,1u12,0r1
offse~,1b2,1u11,0r1,0u1
often,0b1,0x1,101,151,2a1
old,1z30,0k14,0h8,0u4,218,1x6,1e16,1612,175,2a6,0v4,0m1,0o1,0s1,101,1i2,1n1,1r4,1y1,221,1o4
old cuda,0k8
old image,1e8
old kernel,0u3,163
old root,216,0v3
old_size,2a4
old_top,2a4
older,021,031,171,181,1e3,1t1,1x2,1y1,1z8
ombie,102
omitting,1b8
omitting track,1b6
omitt~,1b3
omman,1y2
once,254,141,191,1p1,1q1,1r1,294
one,0w12,0r9,0h5,1w8,1u11,1x5,1s8,1y8,204,225,001,011,062,071,091,0a1,0c2,0d3,0j1,0l1,0m4,0n1,0p1,0t2,0u6,0v2,0x5,0y1,0z2,106,112,121,132,144,154,176,181,195,1b2,1c2,1d1,1e4,1g5,1i4,1j1,1k1,1m2,1n2,1p2,1r1,1t1,1v1,1z5,242,254,264,281
ones,0w4,0x4,0y4,081,0h1,1c1,1y1
onexec,124
onexe~,122
only,038,1s12,1x24,0v16,0814,115,0a4,134,154,1e8,1y8,185,1f5,1i6,214,175,001,011,021,042,051,071,0d2,0e1,0f1,0g1,0h1,0k4,0l1,0m2,0o1,0p2,0q4,0r1,0s6,0t2,0u1,0w2,0z1,101,121,142,161,192,1a1,1b1,1c1,1k4,1l2,1m1,1n1,1p1,1q2,1r1,1u1,1w1,231,241,274,0x4,1j4
only stream,0811
only supported,1x11
onnected,0a2
onnection,292
onnec~,0a1,291
onsider,0c2,0e2
onsid~,0c1,0e1
ontainer,1x2
ontrol,1a2
oo,1p2
oom,1v10,0x2,1q2
oom_score_adj,1q2
oot,102,216
oot task,102,215
op,194
opcode,1918,296
opcode ip,1910,293
opcod~,197,292
open,0o40,1c146,1x34,0k10,0q124,1193,1664,1y12,0d48,0v12,0l22,1216,0420,058,148,0x24,028,0f22,0j6,084,1038,1w22,0s15,1s15,1g7,1j38,1p31,1n12,1r4,0n19,1h16,174,1b14,2a5,1t6,1o13,244,001,031,092,0b2,0g2,0h4,0i2,0m1,0p6,0r3,0u1,1f3,1u4,222,252
open P_app,1x3,0q3
open P_dev,0k6,0d16,0h2,112,1n2
open P_map,116,163
open P_proc,1116,1j13,1s5,1619,126,0x6
open checkpoint,1c6,0q6
open console,0d6
open dir,1c11,1w3,113,162
open directory,023,1c3
open file,0o16,0q62,0l3,116,1t3,1p3,0r2
open files,1p5,1c3,0n2
open ghost,0l5,0s3
open image,1c10
open inventory,1c22
open map,0g2,0h2,0i2,0k2,0n2,1t2
open mount,0o8
open no,1c22,0q5,0x3,0f3,1x6,092
open pagemap,113,1c8,1h2
open parent,1b10
open plugin,1w6
open procfs,1y3,113,102
open pstree,1c13
open seccomp,1c6
open shared,1x14,1w11,243
open sys,1j11,165
open sysctl,1s8,163,1n2
open tree,0v5,162
open userfaultfd,1h11
open write,0s2,1j2,1n2,1y2
open_by_handle_at,0o8
open_tree,0v10,0n1,162
open_tree open,0v5,162
openat,1j4,1610
opena~,1j2,164
opendir,0o4
opend~,0o2
opened,0n39,0f4,1o4,1m4,0o10,0d1,0m1,0q1,0r1,1c4
opened need,0n21
opene~,0n16,0f2,1o2,1m2,0o4,0d1,0m1,0q1,0r1,1c2
opening,0x10,1c2
openi~,0x4,1c1
openj,1x4,274
openjdk,1r4
openj~,1r2
openliberty,1x4
openl~,1x2
opens,0j1,0l1,0n1,0o1,0q2,0s1,1o1,2a1
openvswitch,1n8
openv~,1n3
operation,1239,144,0k16,1u4,1x11,0y2,117,162,241,282
operation ptrace,1210
operation supported,0k13
opera~,1216,142,0k6,1u2,1x4,0y1,113,161,241,281
opt,1z6,0q8,0r8,1x4
opt P_app,0q3,0r3
optarg,1y2
option,0016,0128,0436,0c16,0e18,0m36,1b8,1x10,1y112,0u10,0b8,054,1z12,2412,1m4,2a4,0n4,072,0p4,122,166,1e1,1o1
option details,0c6
option images,1y6
option network,1y6
option no,243,1y6
option required,1y8
option requires,1y6,243
option shell,1y6
option tcp,1x3,1y6
optional,1e2
options,0711,0u6,0v2,1x2,1y12,1z2,241
optio~,006,0111,0414,0c6,0e7,0m14,1b3,1x5,1y49,075,0u6,0b3,052,1z6,245,1m2,2a2,0n2,0p2,0v1,121,162,1e1,1o1
opts,1z4,142,262
ora,1s4
oracle,1s4
oracl~,1s2
orary,252
order,0v1,141,1a1,1s1,2a4
ordinary,112,1a1,1t1
ordin~,111,1a1,1t1
org,1x8,274
org eclipse,1x3,273
original,0l6,0p1,0s2,1i1,1l1,1q2,281,234
origi~,0l2,0p1,0s1,1i1,1l1,1q1,281,232
os,1n8,0k8
os call,0k6
osabi,172
ospf,084
other,0p5,009,1u5,012,031,041,081,091,0b1,0c1,0f1,0m2,0r4,0x2,101,111,121,141,1d2,1e1,1g5,1i2,1m6,1n2,1r1,1s1,1y2,212,241,251,0k4,198
others,0j1,0p1,0u2,101,1d1,1v1
otherwise,041,0u1,1a2
other~,041,0j1,0p1,0u1,101,1a1,1d1,1v1
ou,112
ould,0k2
ouldn,0x2
ours,0d4
out,0k32,2826,1g19,0x4,0y10,2a14,1u13,1h4,1v10,031,0c1,0e2,0h4,151,171,182,1b1,1k4,1o2,1r1,1y2,292
out after,0k3,283
out range,0x3,0k3,1u6,2a5
out waiting,2810
output,274,0k4,0b2,1n2,242
outpu~,272,0k2,0b1,1n1,241
outside,0e54,0118,149,0t18,0u4,0014,0j5,1s4,236,081,0d6,0w1,151,1b2,1d2,1m2,1n2,1o1,1q1,1u1,1v1,1z1,211
outside container,013,0t3
outside namespace,0e29
outsider,014
outsi~,0e22,019,144,0t7,0u2,006,0j2,1s2,233,081,0d3,0w1,151,1b1,1d1,1m1,1n1,1o1,1q1,1u1,1v1,1z1,211
over,0u10,004,0l4,1p4,0d4,1o8,035,0i1,0n1,111,141,1f1,1g4,1u1,231,251,262
over limit,0l3,1p3
overcommit,1r9
overcommit_memory,1r5
overc~,1r4
overflow,2a23,0d2,292
overflow detected,2a11,292
overf~,2a9,0d1,291
overlap,0x1,1r4
overlapped,0u4
overlaps,1r4
overlay,0u5,1x6,0n8
overlayfs,0n4,1x4,0o1,162
overl~,0u4,0n5,1x4,1r3,0o1,0x1,161
overmount,0u6
overmounted,0u30,0n2
overm~,0u14,0n1
ow,172
own,106,0w8,2011,1p5,2a13,0c2,0g1,0h1,0m2,0u1,111,122,131,141,171,1e1,1k1,1r1,1s1,1x2,242,251,261,274
owner,114,014,0m4,0u4,244,021,0a1,0s4,162,144
owners,0s1,1s1
ownership,0s6
owner~,0s3,1s1
owns,071,101,141,1j1
pac,194,1a2
package,1x4,0q1,1g2
packages,0r1,1x1
packa~,1x2,0q1,0r1,1g1
packed,0d2,241
packet,0x6,1l7,168,036,072,0912,0b1,084
packet socket,1l5,092
packets,041,061
packe~,0x2,1l3,163,032,041,061,071,095,0b1,0d1,241,082
packing,2a6,262
packi~,2a2,261
page,1b52,1f32,1p4,1g131,1610,1x10,1d26,1h33,1r9,0g2,0h1,173,1t6,283
page found,1x8
page lazy,1g6
page server,1g35,1h6
page xfer,1b22,1f26,1g58
page_is_guard,166
page_server_iov,1g2
pagemap,1b47,1110,1612,1g22,1d14,1c12,1h2
pagemap cache,1b6,116,166
pagemap file,1b8,113
pagemap img,1d10,1c6
pagemap socket,1g10
pagemap_scan,164,1b3
pagem~,1b19,114,165,1g9,1d6,1c5,1h1
pages,1c14,1h80,1t34,1f28,1712,1g34,1d7,1b13,254,1y6,0r1,112,164,1a1,1r1
pages available,1h6
pages img,1c6,1f16,1d3
pages server,1g6
pages socket,1h18,1g5
pair,0010,174,164,092,0d1,1m3,1n4,261
panic,2a22,292
panic runtime,2a13
panicked,2a6
panic~,2a2
param,114
parameter,1y4
parameters,0710,1y2,2a4
params,114,0d6,1u2,222
param~,112,074,0d2,1u1,1y2,221,2a2
parasite,134,2347,286,0x2,172
paras~,132,2319,282,0x1,171
parent,1b92,1x16,1c8,2012,2a4,0t2,0u7,0v1,0x2,0y1,0z1,106,141,162,1d4,1k1,1n3,1y5,1o4
parent directory,1b6
parent image,1b10,1c2,1y2
parent pagemap,1b11
parent path,1x6,1b2
parent snapshot,1b13,1x3
paren~,1b37,1x6,1c3,205,2a2,0t1,0u3,0v1,0x1,0y1,0z1,102,141,161,1d2,1k1,1n1,1y2,1o2
parse,1u10,1z12,1y16,146,1710,1d10,2110,0d2,0u8,0x2,102,1n2,262
parse mountinfo,218,0u3
parse value,1y8
parsed,264
parse~,262,171,1z1
parsing,1d6,1z8,1y8,1e4,0j2,0u2,0x2,124,162,1u2
parsing message,1d5,1e3
parsi~,1d2,1z3,1y3,1e2,0j1,0u1,0x1,122,161,1u1
part,1x4,0e4,0j7,0q1,0r1,0s1,0t1,0u1,0x1,111,1k2,1w1,1y2,205,251,271
partial,2a2
parts,061,194,1a1
pass,0m4,1o4,0d4,1y4
passed,1o8,1a2,1y2,034
passes,0i1,1x1
passe~,1o3,0i1,1a1,1x1,1y1,032
patched,174
patch~,172
path,0241,0n112,2732,0k8,1x38,0o34,0m4,124,0d9,1b7,1m20,0t10,1s4,011,0b1,0q9,0r1,0s2,0u2,0x10,0y1,162,1c7,1w2,1y3,211,242,2a1
path P_data,0n10
path P_dev,0n6,0d5
path P_orders,0n3,1s3
path P_run,276,023,1m3
path P_usr,0n10,273
path P_var,2710,0n3,123
path handle,0o8
path must,1x6
path opened,0n21
path plugin,0k6
pathname,0u2
paths,0u6,0x3
pause,0k12,294,0y2,1w2
pause devices,0k10
pause_devices,0k12
pause_devices pause,0k10
paused,1x10
pause~,1x4
pb,2a6,1d4
pc,198
pc tid,196
peek,032
peekdata,232
peeks,031,061
peeksiginfo,162
peer,0062,0c38,0d38,2618,1216,0112,064,1m28,1n6,1g14,0a1,0t1,281,044
peer fd,0c27,0d3
peer index,0d21,0c3
peer ino,005,013,1m3
peer name,0018
peer swrk,266
peer unconfined,126
peer_ino,006,014
peer_ino peer,005,013
peers,0a4
pem,1g4
pending,0a6,103,162,034
pendi~,0a2,101,161,032
perf,0j20,0g5
perf event,0j13,0g3
perf_event,0j20,0g4
perf_event perf,0j13,0g3
perform,1x12
perform container,1x10
perfo~,1x5
perhaps,0b8,0p1,281
perha~,0b3,0p1,281
perm,0s2
permission,1116,124,0x4,0r1,162,0v4,1j4
permission denied,1113,123,0x3
permissions,262
permissive,1212
permitted,146,0i2,118,1j2,1p2,1q1,262,074
permi~,142,119,126,0x2,0i1,0r1,161,1j2,1p1,1q1,262,072,0v2
perms,0s4
persona,152
personality,152
pf_bluetooth,098
pf_bluetooth bluetooth,096
pf_exiting,104
pf_key,098
pfn,172,0g4
pg,044
pg_wal,0m4
pgid,0c36,0d4,0e8,1k28,1i2
pgid E_Nosuchprocess,1k6
pgid E_Operationnotperm,1k11
pgid pts,0c26
pgrp,0c2,0u2,1k2
php,034
phys,1x4
pid_max,1j4
pidfd,0j38,168
pidfd_,162
pidfd_open,166
pidfd_thread,0j2
pidfile,1y2
pids,0x8,111,1j5,1p1,251,291
pie,284
ping,088,1n2
ping_group_range,1n2
pipe,1p4,0u20,1o66,2614,0s2,1g2
pipe external,1o6
pipe inherit,1o6
pipe pipe,1o10
pipe_ino,0u6
pipes,1o2
pivot,0v14
pivot root,0v8
pivot_root,0v14
pivot_root pivot,0v8
pivoted,214
pivot~,212
pkey,1a5
pkeys,1a2
pkru,1a7
place,0h6,1r5,021,0c2,0n1,0q1,0u1,0w1,121,141,171,1b1,231
plain,071,0u1,0v2,1b1
please,1x4,2724,1e4,1z4,042,112
please check,2716
pleas~,1x2,2710,1e2,1z2,041,111
plugin,0k121,1w107,1z4,1n12,1x4,0f1,0g2,1d2
plugin P_usr,1w19
plugin cuda,0k10
plugin cuda_plugin,1w6
plugin disabled,0k6
plugin launch,0k6
plugin open,0k6
plugin pause_devices,0k10
plugin read,0k6
plugin so,1w6
plugins,1w2,1z1
plugi~,0k48,1w44,1z2,1n5,1x2,0f1,0g1,1d1
plus,1f2
pmc,2a6
pmc_fill_cache,2a4
pmc_init,2a2
pod,1x32,284,1z4,0i4,044,112,251
pod container,1x8
pod sandbox,1x6
podman,1x18,0f4,1z4,1e8,0i1,1y2
podman checkpoint,1x6
podman container,0f3,1x3,1z3
podma~,1x7,0f2,1z2,1e3,0i1,1y1
pods,1z8,112,1x2
point,0x4,001,0n2,0r1,0t2,0v5,131,1y1
pointer,2a24,1a11,0h1,182
pointer dereference,2a13
pointers,0r1,1r1
points,0e4,224,0v2,1s2,241
point~,2a10,0e2,1a4,222,0h1,0r1,0v1,181,1r1,1s1,241
poke,2314,172
pokedata,232
policy,0a4,1217,104
policy setting,0a3,123
polic~,0a2,127,102
poll,0k4,1g2,224
pollout,294
pollo~,292
pool,294,1t9
pools,1x4
port,0410,058,0a12,1l15,1g13,1x2
port htons,1l3,1g3
portal,0u4
porta~,0u2
portid,0a6
porti~,0a2
pos,0r2
position,136
positive,162
posit~,132,161
posix,0p22,1u48,1s8,282
posix lock,0p14
posix timer,1u19
posix timers,1u14
possible,154,1x8,1z4,033,0h1,112
possi~,152,1x3,1z2,031,0h1,111
post,114,1x4,264,1y2,246,1h4
post restore,1x3,263,242
post_restore,264
postgres,0p4
postg~,0p2
postmaster,0p4
postm~,0p2
ppc,192,1b1
pr,1d6,252
pr_capbset_read,114
pr_get_tid_address,162
pr_pac_,1a2
pr_set_child_subre,164
pr_set_dumpable,1q2
pr_set_keepcaps,142,1q2
pr_set_mm,117,1r11,166
pr_set_mm set,115,1r5,165
pr_set_mm_,162
pr_set_mm_map,168,1r11,113
pr_set_mm_map set,166,1r8,112
pr_set_mm_start_co,114
pr_set_seccomp,136
pr_set_securebits,1q10
pr_set_securebits set,1q8
pr_set_thp_disable,1r2
pr_timer_create_re,1u2
prctl,1614,1113,134,1r13,153,1u1
prctl pr_set_mm,115,1r5,163
prctl pr_set_mm_map,163,1r3,112
pre,1x10,1z8,1b14,164,1y4,246,262,276
pre dump,1x3,1z6,163,1b3,1y3,242,262
precondition,1x8
preco~,1x3
predates,1z6
preda~,1z2
prefix,0x4,262
prefi~,0x2,261
preloader,154
prelo~,152
premap,2a4,1r4
premap_private_vma,2a4
prema~,2a2,1r2
premmaped,1a2
prepare,182,1a4,1r2,1s2
prepare_pstree_rse,182
preparing,1x4,0x2
prepa~,1x2,0x1,181,1a2,1r1,1s1
present,176,194,1a2,1e2,1n2,0q4
prese~,172,192,1a1,1e1,1n1,0q2
preventing,1210
preve~,124
previous,1x6,1b8,1c2
previous dump,1b6
previ~,1x2,1b3,1c1
print,1n1,1x2,2a4
prio,0x4
priority,114
prior~,112
private,284,1r15,0v12,2a4,1b2,1d2,1t1,274
private vma,1r8,2a3,1b2,1d2
priva~,282,1r6,0v5,2a2,141,1b1,1d1,1t1,272
privilege,071,0s1,111
privileged,1x4,1j4,131,1q1,114
privileges,0m1,112
privi~,1x2,1j2,071,0m1,0s1,113,131,1q1
privs,1q11,111,131
prlimit,1p19
prlim~,1p8
probably,1d4,1e4,132,162
proba~,1d2,1e2,131,161
probe,164,1y1
probes,0g2
problematic,194
probl~,192
proc,1p4,0v8,1u8,1614,124,0j2,0q2,0u1,142,1z6
proc children,166
proc file,1u6,0j2,142
proc_page_monitor,164
proc_t,124
process_info,0k4
processes,2710,0p5,0j4,111,1h1,1i2,1p1,1v2,0w4,0y4
processing,292
processor,199,1e1,291
proce~,0k2,274,0p2,0j2,194,111,1e1,1h1,1i1,1p1,1v1,291,0w2,0y2
procfd,0v4
procfs,1144,1y6,146,1038,1j12,1622,174,0x2,122,1b2,1u4
procfs E_Nosuchfileordire,1010,1610
procfs E_Permissiondenied,1110,143,1j3,173
procfs E_Readonlyfilesyst,1j6
procfs no,102,165,1u2,1y2
procf~,0v2,1118,1y2,142,1015,1j5,169,172,0x1,121,1b1,1u2
procs,0x12
profile,12112,144,0i1,112,134
profile docker,1219
profile lxc,126
profi~,1245,142,0i1,0z1,111,1h1,132
prog,0j16
program,0j8,2a7,0a1,0c1,0d1,0g1,0i2,0k1,0r2,0z1,131,151,173,182,194,1b1,1g1,1n1,1r1,1x1,234,248,262,298
programs,0p1,132,191,1n1,1s1,1u1,241
progress,054,288
progr~,0j3,052,283,2a3,0a1,0c1,0d1,0g1,0i1,0k1,0p1,0r1,0z1,131,151,171,181,192,1b1,1g1,1n1,1r1,1s1,1u1,1x1,231,244,261,293
prompt,1x4
promp~,1x2
prop,0x8,1y2
proper,0t50,162,2a1
proper root,0t37
properly,1g12,0h2,162
properly terminated,1g10
properties,072,0x2
property,0x6,2a1
prope~,0t20,1g5,071,0h1,0x3,162,2a1
prot,1r4
prot_read,1r4
prot_write,1r4
protect,0l1,232
protected,0m5,2a2
protected_hardlink,0m5
protection,2a10,1a9,191,1r1,292
prote~,2a5,1a4,0l1,0m2,191,1r1,231,291
proto,0852,098,1d6
proto socket,0827
protobuf,1d16,1e10
protobuf message,1d6,1e3
protocol,0a6,0b4,164,1e4,0813,261
proto~,0a2,0b2,1d6,1e6,162,085,261
provide,1z2
provided,0d4,1x8,1o6,172,1b2,1c2,1d2,1y4
provided but,1x6,1y2
provi~,0d2,1x3,1o2,171,1b1,1c1,1d1,1y2,1z1
proxify,178
proxi~,173
proxy,178,112
ps_info,1g2
psi,1g6
psi_open,1g4
pstree,0e4,1c22,1d18,182
pstree img,1c16,1d10
pstree_entry,1d4
pstre~,0e2,1c9,1d7,181
pt_,172
pthread,188
pthre~,183
ptmx,0d26
ptmx index,0d6
ptrace,1a24,1212,1321,0z14,1125,1610,238,1817,0y1,105,152,1h1
ptrace get,1813
ptrace getregset,1a11,152
ptrace profile,1210
ptrace ptrace_get_rseq_co,188
ptrace seccomp,138
ptrace suspend,138,166
ptrace_get_rseq_co,1817
ptrace_get_rseq_co ptrace,1813
ptrace_getfpregs,1a2
ptrace_getfpxregs,1a2
ptrace_getregset,1a20,152
ptrace_getregset ptrace,1a11,152
ptrace_o_suspend_s,1310,168
ptrace_o_suspend_s ptrace,138,166
ptrace_peeksiginfo,162
ptrace_poke_area,234
ptrace_scope,117
ptrace_seccomp_get,1311
ptrace_seccomp_get ptrace,138
ptrace_seize,0z4,101
ptrace_setfpregs,1a2
ptrace_setregset,1a3
ptrace_traceme,116
ptrac~,1a10,125,138,0z6,1110,164,233,187,0y1,102,151,1h1
pts,0c40,0d24,294
pts peer,0c26
pts tree,0d6
pty,0d16,162
pull,1x10
pulseaudio,004
pulse~,002
purpose,161,1a4
purpo~,161,1a2
put,0s8,1q4,061,0d1,0e1,0g1,0k1,0l1,0t1,0x1,121,151,1h1,1k1,1m1,1n1,1o1,1p2,1r1,1s1,1u2,1w1
py,194
pycriu,1d16,274,268
pycriu images,1d13
pycri~,1d6,272,263
python,2922,194
pytho~,299,192
pytorch,194
pytor~,192
qemu,194
queried,018,164
queri~,013,162
queue,0344,0630,059,0724,0a20,1s23,0d1,0i2
queue E_Invalidargument,073,063
queue data,078
queue flight,038
queue holds,0a3,1s3
queue socket,066
queue supported,0314
queue_init,0i2
queued,054,0312,0d4
queuer,1m4
queues,1s16,041,061,072,0k1
queues only,1s8
queue~,1s6,052,035,1m2,041,061,071,0d2,0k1
quota,1x4,1f12
quota exceeded,1x3,1f5
raise,1p8,1q6
ran,191,1g1,234
random,0f1,251
range,0x4,0k4,1u8,1n7,148,2a6,1r9,168,1b1,1d2,1y2
rather,051,191
raw,0819,114,1c2,2a4
rc,1h8
rchitecture,192
rcv,072
rcvbufforce,074
rcvbu~,072
rd,1z4,1n2
rdev,0d10,1d2
rdma,0x4
rdwr,1j4
re,0v6
reach,1m4,061,0b1
reachable,0t8
reachable container,0t6
reached,0y30,1d6,0n2,0o1,0u1,0v1,1p1,1r1,1u1
reached try,0y24
reach~,0y12,0t3,1d2,0n1,0o1,0u1,0v1,101,1p1,1r1,1u1
read,0a28,1b14,1d55,1c10,0v16,2623,0k8,0x12,119,1g16,1h7,1e5,125,248,1r4,1a13,175,034,068,071,081,091,0d6,0f1,0g1,0i1,0j1,0m1,0n2,0q2,0s6,0u3,0y2,107,135,153,184,1f1,1n14,1o1,1p3,1q2,1s3,1u4,1w2,1x3,1y1,232,1j4,2a8
read bytes,1d14,152
read checkpoint,1d6,1c3,1x2
read mapping,1d10
read only,0v8,0s2
read pagemap,1b8,1g8,113,1c2
read unix,266
reader,131,1x2
reading,1x8,294,2610,1d14,1h6,1g10,0x4,0l1,0r1,172,1c1
reading checkpoint,1x3,1d3
reading page,1d5,1g3
readi~,1x3,292,264,1d6,1h2,1g4,0x2,0l1,0r1,171,1c1
readlink,0210
readl~,024
reads,1e5,0d1,0e1,0p1,0y1,0z1,111,121,161,1a1,1c1,1d1,1g1,1h1,1y1,1z1
ready,0k4
real,1q14,144,114,1u4,134,1i2
real effective,1q11,143
realloc,2a2
realtime,1u4
realt~,1u2
reaped,0h4
reape~,0h2
rearm,2a4
reason,0r2,1g1,1v1,241,261,275
reaso~,0r1,1g1,1v1,241,261,272
reboot,1m4
reboo~,1m2
rebuild,0i1,0w1
rebuilds,0u1,161
rebui~,0i1,0u1,0w1,161
receive,1g4,124,2610,062,0x2
receive response,268
received,268,234,2a2,034
receiving,1g4
recei~,1g3,122,267,232,061,0t1,0x1,2a1,032
recent,292,2a2
recen~,291,2a1
reconnect,1m4
recon~,1m2
record,1d12,121
records,1d1,1e1,1z2
recor~,1d5,121,1e1,1z1
recreate,1u4,0s4
recreated,0u1,101,0s4
recreates,0t1,0u4
recreating,0s8,0t1
recre~,0s6,1u2,0t1,0u2,101
recv,0610,2616,0510,0a4,0x8,074,1h2
recv queue,065,0a3,073
recv req,0x6
recv request,266
recv_fd,1h2
recvfrom,284
recvf~,282
recvmsg,264,034
recvm~,262,032
redirect,0b2,1y2
redir~,0b1,1y1
redis,298,274
refer,1b4,1d1,272
reference,1n2
refers,0f4,0j4,224,1b1,1n1
refer~,0f2,0j2,222,1b1,1n1
refil,2a2
refrigerator,0y4
refri~,0y2
refs,112,1b4
refuse,031,1h1,1z2,2a1
refused,135,014,128,1s4,1x5,1g8,225,1j8,031,075,0m1,0o1,0x1,111,151,171,181,1a1,1f1,1h1,1p1,1q1,1r2,1u1,231,292,0b4,0v4,0z4
refuses,045,0p4,051,0a1,0h1,0i2,0r4,0t1,101,141,1e1,1f1,1i1,1r2,1w1,1x1,1y1
refus~,132,012,042,123,0p2,1s2,1x3,1g3,222,1j3,031,051,072,0a1,0h1,0i1,0m1,0o1,0r1,0t1,0x1,101,111,141,151,171,181,1a1,1e1,1f1,1h1,1i1,1p1,1q1,1r2,1u1,1w1,1y1,1z1,231,291,2a1,0b2,0v2,0z2
reg,1a2,1d2
regfile,0s8,1o4,1d2
regfi~,0s3,1o2,1d1
region,0g4
regio~,0g2
register,158,1h12,1w4,184,0i2,1a5
registered,1810,0i1
registers,1a40,1810,0r1,152,192,1e1,237,291
registers E_Badaddress,1a6
registers E_Nosuchdevice,1a6
registration,1819,168
regis~,1a18,1817,154,1h5,1w2,163,0i1,0r1,191,1e1,233,291
regs,152,1a2
regular,0g58,0k14,0h6,0i14,1t6,0s4,1h6,0r1
regular file,0s3,0g5
regular mapping,0g37,0k11,0h5,0i11,1t5
regul~,0g23,0k6,0h2,0i6,1t2,0s2,1h2,0r1
rejected,1o4,1e2
rejects,1x4
rejec~,1x2,1o2,1e1
related,192,1d2
relative,0230,1x8,1b5,0x1,1m1
relative bind,0210
relat~,0212,1x3,1b2,0x1,0z1,191,1d1,1m1
remaining,0m4
remai~,1i1,0m2
remap,0m96,1730,0h16,1r34,0n10,0s18,162,1d4,1t2,252
remap P_home,0m10
remap P_srv,0m6,0n3
remap P_var,0m6
remap aio,0h8,162
remap ffd,176
remap option,0m29,0n3
remap private,1r8
remap tmp,0m3,0s3
remote,0414,2316,1g8,1n2,1x2
remote mmap,236
remoteaddr,044
remoteport,046,1x2
remot~,047,236,1g3,1n1,1x1
remount,0v20
remount root,0v6
remou~,0v8
remove,1x8,1w4,0s2,0v2,1u2
remove container,1x6
removed,0q8,0s8,1x4,0u1,1c1,1y1,0l4,0o4
removing,126,242
remov~,1x5,0q3,0s4,122,1w2,0u1,0v1,1c1,1u1,1y1,241,251,0l2,0o2
rename,0m4
renamed,021,0q1
renam~,021,0q1,0m2
render,0k8,122
renderd,0k4
rende~,0k5,121
reopen,1o4,1y2,2a2
reope~,1o2,1y1,2a1
repair,07141,1l4,041,061,164
repair E_Operationnotperm,076
repair eperm,076
repair mode,0742,1l3,162
repair window,078,162
repai~,0756,1l2,041,061,162
repeat,0p1,1s1
repeated,1y4
repea~,0p1,1s1,1y2
replaced,0m4,1t1,291
repla~,0m2,1o1,1t1,291
reply,236,2612,294,284
reply daemon,235,262
replying,264
reply~,262
report,2a4
reported,0w4,0k4,1n30,1a2,243,263
reported netlink,1n24
reports,1z6,1c1,1d1,1q2,281
reports capabilities,1z5,1q2
repor~,0w2,0k2,1n12,1z2,1a1,1c1,1d1,1q1,241,261,281,2a2
req,0x8,2610,1n2
req E_Nosuchfileordire,0x6
request,0y4,1z8,164,2648,058,0a4,1x9,124,032,0h1,0u1,111,1n1,1y1,271
request E_Connectionresetb,266
request E_Success,2610
request because,0a3,1x3,123
request_wait_answe,0y4
requested,1x12,204,1224,1k14,1n4,1l6,2a4
requested mask,1219
requested sid,1k11
requested_mask,1224
requested_mask requested,1219
requester,204
requesting,122
requests,0h5,0i1,0u1
reque~,0y2,1x8,203,1212,1z3,162,2619,053,0a2,0h3,1k6,1n2,031,0i1,0u1,111,1l2,1y1,271,2a2
require,1x8
required,1924,0p4,1y22,1z12,1x16,1w6,116,162,1c2,1n4
required checkpoint,193,1z3
required image,1914
required restore,1y8
requires,1z38,1128,1x28,1y20,154,244,1w4,0b2,168,1b2
requires argument,1y10,243
requires least,1z22,1x3
requires migration,1x6
requires root,1121,1x2
requi~,1z20,1114,1x19,1y16,1910,152,0p2,242,1w4,0b1,163,1b1,1c1,1n2
rerun,044
reserve,1r10
reserve memory,1r8
reserved,172,1t1
reserving,1i4
reser~,1r4,1i2,171,1t1
reset,2620,1b18,298,0b1,0s2,1g6
reset dirty,1b14
reset peer,2611
resize,1r2,1s2,1t4
resiz~,1r1,1s1,1t2
resolution,1g4,1x4
resolve,0o14,0214,0g4,0n4,1g6
resolving,0u2
resol~,0o6,026,0g2,0n2,1g3,1x2,0u1
resource,1112,1x8,1o2,1p12,1r1,1y2
resource nodes,118
resou~,115,1x3,1o1,1p5,1r1,1y1
resp,262
response,1x4,2646,2720,284,1g6,1h2
response E_Brokenpipe,2610
response daemon,1x3,2716,283
respo~,1x2,2618,278,282,1g2,1h1
rest,0u1,1b1,1c1,1e1
restart,134,234
restart_syscall,134
restartable,1813
restarting,194
resta~,132,192,185,232
restor,116,1x8,272,284,298
restore,1x53,1170,2776,2965,1216,1631,0b89,1918,0q93,0d9,0i4,1318,0731,0k18,0r13,0v19,0x23,1411,1y35,1m30,1n57,1p31,1r50,1513,1k50,1s16,2810,1u22,1t20,1q25,1z5,1o15,1c8,1i4,1j15,1v17,1812,175,258,265,1h12,001,012,031,041,0a1,0c8,0e1,0h10,0j1,0n1,0o1,0p8,0s2,0t6,0w5,1a3,1b2,1d8,1e2,1g1,1w4,225,236,248,2a2,1l4
restore E_Nosuchfileordire,0b10,0q48
restore E_Permissiondenied,116,0b3
restore bind,0v3,1x3
restore bootstrap,1r8
restore capabilities,1q11
restore capability,123,1119
restore checkpoint,1x8,273,282
restore container,2710
restore dump,0h2,112,1y2,273
restore errno,293,2710
restore exit,276
restore external,0d3,1m3,1o3
restore found,0b3,1n3
restore initialize,0b11
restore legacy,0b6
restore link,1n11
restore mapping,1r14,1t2
restore mount,0v3,1y8
restore nf_tables,0b6
restore no,1o3,1c3
restore open,0q6
restore pgid,1k19
restore returned,0b14
restore rlimit,1p13
restore runc,276
restore service,1x3,1v3
restore set,1610,133
restore sid,1k11
restore sysv,1s6
restore task,276,1q3
restore tcp,076
restore type,2710
restore_rseq_cs,182
restorecontainer,1x4
restored,1x20,0h4,278,1914,1i10,254,298,1n12,234,1k9,0c1,0i1,0q1,0r1,0s1,0t1,141,152,172,181,1c2,1h1,1l2,1m1,1o1,1p1,1u1,1v14,2a1,1q4,1r4,164
restored container,1x8,1n3
restoreexception,274
restorer,1r16,111,151,1h2,1v10,2a2
restores,0j1,1v1,255
restoring,1z4,2734,0v4,0q4,1p5,1m4,1x4,284,1l4,0k2,0x2,1a4,1e2,251
restoring checkpoint,276,1x3
restoring please,276
resto~,1x32,1129,2746,1z4,2931,126,1614,0b36,1913,0q39,0d4,0i2,0v9,137,0712,0k8,0h5,0r6,0x10,145,1y14,1m14,1n28,1p15,1r27,157,1k24,1s7,287,1u9,1t8,1q12,1i5,1o6,257,1c4,1j6,1l4,1v16,234,185,173,262,1h5,001,011,031,041,0a1,0c4,0e1,0j1,0n1,0o1,0p3,0s1,0t3,0w2,1a3,1b1,1d3,1e2,1g1,1w2,222,243,2a2
restricted,1h4
restr~,1h2
result,0x4,0k4,1u8,0p2,1t2,292
result out,0x3,0k3,1u6
resulted,2a4
resul~,0x2,0k2,1u3,0p1,1t1,291,2a2
resume,0k4,2a4,1w6,1y2,242
resume devices,0k3,1w3
resume_devices_lat,0k4,1w4
resume_devices_lat resume,0k3,1w3
resum~,0k2,2a2,1w2,1y1,241
ret,1y2,242,262
retrieve,1x16
retri~,1x6
retry,1i4
return,154,274,0b2,1a2
returned,0i4,0h4,0b18,0k4,248,1h4,238,1j4,1a4,1q4,1w10,062,132,166,182,1d2,262,274
returned may,0b13
returns,282
retur~,0i2,152,0h2,0b8,273,0k2,243,1h2,233,1j2,1a3,1q2,1w4,061,131,162,181,1d1,261,281
reuse,1x8,1b12,1o2
reuse name,1x6
reused,0y2
revert,0d2,1m2,1q2
rever~,0d1,1m1,1q1
revocation,1g2
rewind,1a4
rewin~,1a2
rewriting,122
right,298,184,111,121
right after,293,183
rights,0315,0r1,111,141,1a1
right~,036,0r1,111,141,1a1
ring,0h82,0i9,095,162
ring setup,0h16
rings,0h8,091,0g1,0i2
rlim,1p4
rlim_cur,1p4
rlim_max,1p4
rlimit,1p76,1f1,1r2
rlimit E_Operationnotperm,1p24
rlimit nofile,1p11
rlimit_,1p2
rlimit_memlock,1p6
rlimit_nofile,1p19
rlimit_nofile rlimit,1p11
rlimits,1p2
rlimi~,1p31,1f1,1r1
rm,1x14
rm unless,1x10
rmap,232
rmtlseek,1d4
rmtls~,1d2
rocess,0z2,132
roces~,0z1,131
rocm,0k4
room,0s1,1a1,1f1,1r1,231
root,0e22,0t71,0u64,2162,1182,0r4,0x7,0q7,1y14,0v31,107,0c4,028,1i4,205,0d2,0w4,0y1,141,1d6,1m4,1n2,1o2,1u2,1v2,1x2,2a4
root checkpoint,1111
root mntns,2121,0d2
root mount,0t37,2111,0v2,1n2
root ms_private,0v6
root old,216,0v3
root option,1y8
root restore,116
root run,1113
root same,216,0v3
root session,0e14,0c3
root task,2132,105,1i3,0x2,1d3,1v2
root unsupported,0u43
root_task,0x2
rootfs,0q8,0v12,1x18
rootfs stat,1x6,0v3
rootf~,0q3,0v5,1x7
rootless,1122,1x2
rootless containers,1111
rootl~,119,1x1
roots,214
ros,294
rotection,1a2
route,1g4,1n17,164
route restore,1n6
routes,0a1,1n2,241
route~,0a1,1n1,241
rpc,2650,2720,284,1x2,242
rpc code,2716,263,1x2
rpc response,266
rpc_wait_bit_killa,284
rpm,0p4
rr,0z4
rror,0k6,292
rseq,18113,162
rseq configuration,1816
rseq registration,1811
rseq_cs,1812
rseq_cs rseq,186
rseqs,182
rst,1z4,2a4,1r2,1y2
rst_mem_cont,2a4
rst_sibling,1y2
rst_sibling_ns,1z4
rsyslog,014
rsysl~,012
rt,1716
rt vdso,1710
rt_sigaction,156
rt_sigframe,1a2
rtm,164
rtm_getnsid,164
rtnetlink,1n14
rtnetlink answers,1n11
rtnet~,1n6
rtnl,1n4
rto,2a4
ruby,194
rule,0b20,0t4,1n8,121,141
rule E_Operationnotsupp,0b6
rule_append,0b4
rules,0b1,0u1,1n9,241
ruleset,0j12
rules~,0j5
run,1122,034,0s12,024,0b4,108,1m4,154,1920,275,1x9,0r2,131,1n1,1y1,233,242,252,262,0d4
run P_foo,0s6
run command,1110
run time,1916
runaway,018
runaw~,013
runc,1x31,1z20,2736,0t4,114,124,0x4,284
runc did,2721
runc needs,1z6
runing,1y4
runin~,1y2
running,1518,1x51,2712,204,258,0p1,0r1,112,132,191,1g1,1i1,233,261,283,0z4
running P_usr,276
running bit,1511
running container,1x14
runni~,157,1x20,275,202,253,0p1,0r1,111,131,191,1g1,1i1,231,261,281,0z2
runs,0b4,135,1q4,1l5,214,1x4,254,294,111,122,151,171,1d1,1f1,1i6,1o1,1r1,1y1
runsc,1x24
runsc does,1x6
runtime,1x85,2a18,1220,2758,2910,176,0t1,1e3,261,281
runtime checkpoint,278,1e2
runtime crun,1x10,276
runtime does,1x8
runtime environment,298
runtime invalid,2a11
runtime io,1x10
runtime kata,1x6
runtime restore,2719
runtime runc,1x10
runtime runtimeservice,1x10
runtime service,278
runtime tcontext,1213
runtimeerror,274
runtimes,1x5,1e1,262
runtimeservice,1x12
runti~,1x36,2a7,128,2725,294,172,0t1,1e2,261,281
rw,0g8,0u4,1z4
rwm,1x4
s_dev,0o10
s_dev dev,0o8
sa_family,1m4,1l4,264,1g4
sa_family family,1m3,1l3,263,1g3
sage,1y2
same,218,2516,0v4,011,0q2,0r1,0u8,103,111,123,1a1,1h1,1i6,1m1,1n1,1o1,1r1,1s2,1u2,1y1,271
sandbox,0a4,1x8,1n12,124,0z1,0w8
sandbox use,0a3,123
sandboxes,1x4,101,141
sandb~,1x5,0a2,1n5,122,0w4,0z1,101,141
sanitizer,2a4
sanit~,2a2
save,1x6,067,0f5,076,0m4,1n14,1a7,244,021,081,091,0d1,0j2,0k2,0t1,0u4,0w1,104,192,281
save socket,063,075
saved,035,0p6,0610,0j4,1q15,144,1a6,1m9,1s8,1n8,001,051,091,0a2,0b1,0c1,0d1,0g1,0h2,0k1,0l1,0r1,0s1,0t1,0u1,0x4,0y1,0z1,102,122,131,181,192,1e1,1j1,1l5,1t1,1u5,1y1,221
saved group,143,1q6
saves,041,081,091,0a2,0g1,0h1,0p1,0u1,0w1,0x1,101,1n1,1s2,1t1,1u1,1z2,211
saving,0l1,101
say,0d1,0t1,0w1,101,191,1n1,271
says,034,0i4,1e5,1d5,0u1,111,191,1a1,1w1,272
sb,0v2
sbinfo,0u2
scan,0o8,164,0x2,1b7
scanned,0u2
scanning,0x2,122
scann~,0u1,0x1,121
sched,118,104
scm,0321
scm rights,038
scm_credentials,035
scm_rights,0315
scm_rights scm,038
scontext,1220
scontext system_u,1216
scont~,128
scope,0x4,117
score,1q2
scratch,0q4
scrat~,0q2
screen,0c4
scree~,0c2
script,2430,0b3,101,1y8,262
scripts,1y3,242
scrip~,2413,0b1,101,1y4,261
sctp,084
sd,1z8
sdev,1z4
se,0m2
search,0u2
seastar,0i4
seast~,0i2
seccomp,13163,168,1c8,0i1,114,1h1,0j4
seccomp E_Operationnotperm,1326
seccomp fetch,136
seccomp filter,1318
seccomp filters,136
seccomp get,1311
seccomp img,1c6
seccomp mode,1311
seccomp set,138
seccomp_filter,134
seccomp_mode_filte,134
seccomp_mode_stric,136
seccomp_set_mode_f,132
secco~,1365,163,1c3,0i1,111,1h1,0j2
second,004,254,0z1,151,176,1a1,1u1,2a1
seconds,0y9,2814,294,194,1u1
seconds ago,293,193
secon~,002,0y4,286,292,252,192,0z1,151,172,1a1,1u1,2a1
secret,0j4
secretmem,0j4,1z4
secre~,0j3,1z2
section,174,184,1r2
secti~,172,182,1r1
secure,1q3
secure_no_setuid_f,1q2
securebits,1q14
security,1x8,144,1210
security nesting,1x6
secur~,1x3,1q6,142,124
see,0n4,014,2714,021,0t1,0u1,211
seek,0s4,0y2,1d2
seem,162
segfault,2a22,2916,184
segfault ip,2a16,296
segfaults,294
segfa~,2a9,298,182
segment,074,157,1s21
segment key,1s10
segmentation,1v24,2a16,1824,2912,174,1m4
segmentation fault,1v16,2a13,1819,298,173,1m3
segme~,1v10,2a6,072,153,1810,295,1s9,172,1m2
segv,2a6,292
seize,0z34,0y12,1112,109,1y2
seize seize,0z5,116
seize task,0z10,1110,0y2
seized,0y4,105
seize~,0y2,102
seizing,1010
seizi~,104
selected,1y10
selec~,1y4,151
self,2010,176,1r4,0c2,1p2
self_stdin_fdid,0c2
selinux,1234,0a4,112,231
selinux enabled,0a3,123
selinux preventing,128
selinux virt_sandbox_use_n,0a3,123
selin~,1214,0a2,111,231
sem,1s25,162
sem set,1s6
sem_next_id,1s9
semaphore,1s2
semaphores,1s13
semap~,1s5
send,166,0610,076,0x6,1g12,2613,0i6,032,0a1,0l2,0s2,1h2,1m2,1o2,1s2,232,2a4
send queue,063,073
send response,268,1g2
send_fd,1h2
send_fds,0i6
sender,038,261
sende~,033,261
sending,1h4,1g4
sendi~,1h2,1g2
sends,014,101,131
sendto,014
sendt~,012
sense,1y7
sent,056,1g6,031,061,261
seq,072
seqpacket,009
seqpa~,004
sequence,041,076
sequences,1813
seque~,185,041,073
serfaultfd,1h2
serial,0d5
seria~,0d2
serve,194
server,2912,1x22,1g112,004,0a4,0i4,278,1h14,124,032,0u2,0y1,1l5,252,262
server E_Addressalreadyin,1g10
server E_Connectionrefuse,1g13
server check,276
server checkpoint,0a3,1x3,123
server socket,1g8
server_,1h2
server_listen,252
serves,0u1,1g1,1h1
serve~,295,1x9,1g45,002,0a2,0i2,273,1h7,122,031,0u1,0y1,1l2,251,261
service,1x19,2710,2634,1p6,2511,1l4,1v4,011,0c1,141,1f1,1i1,1m2,1q1,1y2,201,241,2a10
service rpc,276
service runtime,1x10
service socket,2610,255
service_fd_base,1p2
servi~,1x8,274,2614,1p2,254,1l2,1v2,011,0c1,141,1f1,1i1,1m1,1q1,1y1,201,241,2a4
session,0e66,0c36,044,1x4,204,1k34,0f1,1d2,1f2,1i5,004
session aborting,0c13
session leader,0e38,0c3,1k5,1d2
sessi~,0e27,0c14,042,1x2,202,1k14,0f1,1d1,1f1,1i2,002
set,0x22,1x17,204,1646,1133,1n19,0730,1318,0p38,0c13,1426,154,0o8,1p21,1q59,1r20,1s31,1a18,1j31,1u18,1k8,224,194,1f4,1i6,081,091,0d3,0f1,0i1,0r1,0s9,0t1,0v2,0w2,0y2,125,1b4,1g2,1y7,2310,1v4
set desired,1s8
set flock,0p8
set group,0c5,142,162
set lease,0p8
set map,166,1r8,112
set monotonic,1u8
set posix,0p10
set pr_set_mm_map,1r5,163,112
set pr_set_securebits,1q8
set real,1q11,143,113
set rlimit,1p10
set seccomp,1311
set securebits,1q8
set sid,0c5,1k3
set subset,0x10
set tid,168,1j14,1i5
set true,1x6
set uid,113,143,1q2
set up,1n6
set_tid,1610,1j23,1i6
set_tid set,168,1j14,1i5
set_tid_size,1j4,1i4
set_tid_size set,1j3,1i3
setcon,122
setexeccon,122
setfpregs,1a2
setgid,143,1q5
setgi~,141,1q2
setgroups,1415,1q23
setgroups denied,146
setgr~,146,1q9
setitimer,1u4
setit~,1u2
setns,1114,1n8,0w4,1y2
setns E_Operationnotperm,113,1n3
setns P_mnt,113,0w3
setpgid,1k12
setpg~,1k5
setregset,1a3
setres,1q2
setresuid,1q4
setre~,1q2,1a1
setrlimit,1p8
setrl~,1p3
sets,071,0x1,111,1q1,1r1,1s1,1t1,1u1
setsid,1k16,0e6
setsid E_Operationnotperm,1k6
setsi~,1k6,0e3
setsockcreatecon,122
setsockopt,0716,032,1l2
setsockopt sol_tcp,076
setso~,076,031,121,1l1
settime,1u10
setting,0a4,1j6,134,124,1x4,0x1,112,1n1,1p2,1q2,1u1
settings,091,0d2,0x1,1n2
setti~,0a2,1j2,1u4,132,122,1x2,091,0d1,0x1,111,1n1,1p1,1q1
setuid,147,1q3
setui~,143,1q1
setup,0h40,0i11,1n4,0d2,0v2,1p2,261
several,0w16,091
several network,0w6
sever~,0w7,091
sfd,2a6,1p2
sh,0b10,004,0r4,2410
sh ip,246
sh iptables,0b6
sha,1x24,1d4
shadow,1a30,1y4,1r2
shadow stack,1a16,1y3,1r2
shadow_stack,1y4
shado~,1a12,1y2,1r1
share,104
shared,0t18,1x20,1w19,1s18,244,0g2,0h1,0i1,0l1,0v4,1t1,251,0q4,274
shared libraries,1x8,243
shared memory,1s8
shared object,1x14,1w14,243
shared unreachable,0t14
shared_id,0t18
shared_id shared,0t14
shares,1x4,071,0x1,1s1,104
share~,0t7,1x10,1w8,1s7,242,071,0g1,0h1,0i1,0l1,0v2,0x1,1t1,251,0q2,102,272
sharing,0t30,0v2
sharing try,0t13
shari~,0t12,0v1
shell,0c44,0e19,1y8,1k14,1f1,1i1,1p1,201,1o4
shell job,0c18,0e14,1k6
shell terminal,0c6
shim,264,0w1
shit,0f4,0i10,0j4,0g10,0h2,1t2
shit anon_inode,0i6,0j3,0g3
shm,1s37,162,1t1
shm id,1s10
shm msg,1s10
shmat,1s5
shmem,1s38,1t10,1r6,1c2,1d2
shmem map,1s22,1r3
shmemdev,164
shmem~,162
shmget,1s12
shmge~,1s5
shmid,1r6,1t4
shmid size,1r3,1t3
shmmax,1s12
shmma~,1s5
shop,044
short,1w8,1d4,174,1x4,181,262,1f4
shorter,0x2,1d1
shorthand,1y2
short~,0x1,1d1,1y1,241
should,162,1b3,1v1,1z2
should_dump_page,1b2
shoul~,161,1b1,1v1,1z1
show,1g1,1t1,1y2
shows,0k4,0n1,0t1,0x1,121,131,191,1u1,221
shstk,1a20
shut,294,1g4
shut down,293,1g3
shutdown,062,1m4
shutd~,061,1m2
si_code,2310,162
si_code code,238,162
si_pid,2310
si_pid si_status,238
si_status,2310
si_status status,238
sibling,1z4,1y6
sibli~,1z2,1y2
sid,0c52,0d4,1k40,1i6,0e6
sid doesn,1k8
sid pgid,0c27,0d3,1i2,1k3
sid terminal,0c8
side,041,0b1,1g6,1y1,261
sig,138,292,2a2
sig arch,136
sigabrt,292
sigaction,156
sigactions,1d2
sigacts,1e2
sigac~,152,1d1,1e1
sigaltstack,234
sigal~,232
sigblk,104
sigbl~,102
sigbus,292
sigchld,1j4,1i4,104,1v4
sigch~,1j2,1i2,102,1v2
sigev,1u9
sigev_notify,1u4
sigev_signal,1u4
sigev_thread_id,1u5
sigframe,1a2
sigill,1923,292
sigill pc,196
sigil~,199,291
siginfo,102,162,234
sigin~,101,161,232
signal,276,1914,1v86,124,1824,1311,2318,2a10,246,174,1j4,1i4,1u5,298,1m4,1010,151,162,1a1,1f2,282
signal bad,138,1v3
signal bus,1v10
signal illegal,198
signal killed,1v22,282
signal segmentation,1v16,1819,173,1m3
signal sigchld,1j3,1i3,102
signaled,276,1v2,232
signalfd,0j1,162
signals,236,0e1,0y1,101,162,278
signa~,277,196,1v35,122,1810,134,2311,2a4,242,172,1j2,1i2,1u2,293,1m2,0e1,0j1,0y1,104,151,162,1a1,1f1,281
signed,1g4,1a1
signe~,1g2,1a1
signfo,102
sigreturn,154
sigre~,152
sigsegv,296,2a6,238
sigse~,292,2a2,233
sigsys,1311
sigsy~,134
sigtrap,2312,104
sigtr~,235,102
sigttou,104
sigtt~,102
sigxfsz,1f2
silly,0m4
simple,091,101
sin,1l4,1g4
sin addr,1l3,1g3
sin port,1l3,1g3
sin_addr,1l4,1g4
sin_addr sin,1l3,1g3
sin_port,1l4,1g4
sin_port sin,1l3,1g3
since,296,284,0b1,0h1,0i1,0r5,112,131,182,1a1,1b4,1e1,1f1,1r1,1t1,1w1,1y1,1z1,271
single,1x4,101
singl~,1x2,101
siocunixfile,023
sit,0u1,1n3
size,0h9,0l51,1x12,0r50,154,074,0610,1921,299,1r4,185,1t8,2a9,1j4,1i4,1710,1a10,0s2,131,1d6,1f7,262
size aborted,296
size expect,0r30
size image,193,173
size increase,0l34
size mismatch,196,1d2
sizes,152,173
sk,0035,0144,0216,1m29,034,1n4,164,2a4,252
sk option,0013,0122,1m3
sk unix,0013,0113,0213,1m13,033
skbs,0a4
skip,034,0518,1y6
skip flight,033,0511
skipping,024
skipp~,022
skqueue,0318
skqueue control,036
skque~,037
slab,2a4
slave,0d46,0c4,0t1,0v4,1m2
slave peer,0d22,0c3
slavery,0t2
slaves,1n4
slave~,1n2,0t1
sleep,101,281
slice,2a6
slot,224
slow,0a1,281
slurmctld,044
slurmstepd,004,1x4
slurm~,002,042,1x2
smack,124
small,1s4,0b1,151,171,1j2,1n2,1r1,231,2a4
smaller,1r4,191
small~,1r2,191
smaps,114,1z8
smash,1r2,2a2
smashing,296,2a6
smashing detected,295,2a2
smash~,292,2a2
smc,094
sme,1a4
smi,0k8
snap,124
snapshot,1x16,276,1b20,168,1c4
snapshot pagemap,1b11
snapshot will,166
snapshots,1x8
snapshotter,1x16,274
snaps~,1x14,274,1b8,163,1c2
snd,066
sndbuf,0f6
sndbufforce,116
sndbu~,0f2,112
snip,272
snprintf,2a10
snpri~,2a4
so,1x22,0u10,0r4,004,054,1w25,1910,2912,244,012,031,041,061,072,0a1,0c1,0d2,0e2,0f1,0h1,0i1,0l2,0m1,0n1,0p1,0q1,0t4,0w1,0x2,102,131,141,172,181,1a2,1b1,1c1,1e1,1f2,1g1,1i2,1j1,1n1,1o1,1q1,1s1,1u2,1v1,1z1,251,2a1
so open,1x14,1w6,243
so_mark,072
so_rcvbufforce,074
so_sndbufforce,116
sock,0212,1n4,254,1610,005,061,092,0a2,1g2
sock unsupported,026
sock_diag,001,061
sockcreate,126
sockc~,122
socker,022
socket,0058,0187,0298,0346,0456,0698,0899,09112,0a87,2316,294,1110,0512,0d8,1211,1m126,0727,1g39,1h27,1l124,1n4,2540,2632,1o10,288,168,1y16,1x8,0i1,0w3,142,1z2,242,2a2
socket E_Addressalreadyin,1m6,1l6,0a3,1g5,252
socket E_Connectionrefuse,233,1m10,266
socket E_Connectionresetb,1g13
socket E_Nosuchfileordire,023,1h16,1m13
socket E_Permissiondenied,1m10,123
socket P_crtools,123,256
socket P_run,013,026,263,1m6
socket P_tmp,026
socket P_var,023,1m3
socket aa,053,086,0a3
socket ab,083,013,063
socket back,1l30
socket closed,233,1g2,262
socket collected,0927
socket connected,0a8,013
socket consider,0430
socket crtools,256
socket data,0a18,063
socket family,083,0918
socket fd,075,022
socket found,1m6
socket id,1l46,1m5,062
socket image,1y8,042
socket isn,063,003
socket name,026
socket open,083,1o3,092
socket state,0611
socket type,088
socket unix,113,022,142
socket used,0014,0124,253
socket without,005,1m2
socketchannel,048
socketexception,294
socketpair,008,034,011,1m4
sockets,0948,1z5,0w4,058,0811,006,1626,114,061,074,141,1l1,251
sockets bug,0919
sockets diag,166
sockets get,1z3,163
sockets no,096
socke~,0027,0135,0240,0320,0425,0640,0843,0950,0a35,237,293,114,1z3,058,0w3,0d3,124,1m52,0712,1g16,1h11,1l50,1n2,1612,2517,2613,1o4,283,1y6,1x3,0i1,141,241,2a1
soft,1b19,164
soft dirty,1b11,163
sol,078
sol tcp,076
sol_tcp,078
sol_tcp sol,076
some,0p58,0j1,0v1,101,1e2,1p1,1q2,1y2,1z1,241
some file,0p46
somebody,0z4,0l1,0p1,0u1,101,231,282
someb~,0z2,0l1,0p1,0u1,101,231,281
something,071,091,0a1,0n1,0t1,0u1,131,182,1r1,1y1,281,2a1
somet~,071,091,0a1,0n1,0t1,0u1,131,181,1r1,1y1,281,2a1
soon,292
sorted,1d2
sound,0f5
source,0t16,1x18,1g8,1h4,0u1,0v3
source lies,0t6
source server,1x6
sourc~,0t7,1x7,1g3,1h2,0u1,0v1
sp,2a24,1912,2912
sp ffc,2a10,196,293
sp ffd,2a6,296
sp ffe,193,2a3
space,1f44,104,1r14,071,0s5,1j2,241
space left,1f30,0s2,1j2
spec,1x6,1c2
special,176,0x2,162
specific,1x4,0u2
specification,1x8
specified,1x4,1y6,128,0d2
specify,1n2
speci~,1x6,1y2,172,123,0d1,0u1,0x1,161,1n1
spice,1f20,1g2
spice data,1f16
splice,1g8
splicing,1g2
splic~,1g3
split,244,261
sqe,0i4
sqlite,0p4
sqlit~,0p2
src,2a4
srv,0q12,0r12
srv P_ckpt,0q10,0r10
ssh,0c5
sshd,1i4,0c1,0d1
sshfs,0u4
ssl,294
ssp,1a6
st_mode,0u2
stack,1a32,1j4,1w4,296,1y4,113,122,155,1r14,2a10
stack smashing,295,2a2
stacks,1a4
stack~,1a2
stage,1v1,1w2,261
stale,0o6
standalone,1y2
standard,0c16,1o2,1y2
standard stream,0c6
stands,0f1,1o1,272
stand~,0c6,0f1,1o1,1y1,271
stargz,1x4
starg~,1x2
start,115,2716,044,0d4,2a8,1l4,1b4,1r4,0x2,142,171,191,1t1,1x8,1z1,231,262,0e4
start container,276
startcontainer,274
started,1x16,1m4,0c8,0i1,101,191,1k1,1w1,1y1,201,242
started rm,1x8
starting,0w1,111
starts,1d4,1z6,101,171,1f1,1g1,1o1,1w1,1x1
start~,1x7,1d2,1z3,1m2,272,0c3,0i1,0w1,101,111,171,191,1f1,1g1,1k1,1o1,1w1,1y1,201,241
stat,0228,1c14,168,0v18,0x4,1x14,0l2,0o2,0s2,112,1y2,1z2
stat P_proc,166
stat mountpoint,0v11
stat no,1c10,1x11,0v3
stat socket,0216
state,0664,0z38,1a9,1c4,1x29,114,0y52,004,015,0k13,0h4,054,199,2311,1012,288,2a5,032,081,091,0a1,0f2,0j1,0x4,131,151,182,1d4,1m2,1n1,1v2,1y2,291
state freezing,0y10
state improper,1c3,1x11
state name,003,013
state socket,068
stateful,1x20
stateful snapshots,1x6
states,061,101,1a2
state~,1x8,061,101,1a1
statfs,0v6,1x8
statf~,0v2,1x3
static,1x3
stats,1s2,1x2
statting,0x2
status,2776,1x8,1v16,0b4,2314,2414,0v2,1a4,1y5,1z2,294,2a4
status type,2710
statu~,2730,1x3,1v6,0b2,236,246,0v1,1a2,1y2,1z1,292,2a2
stay,0b4,1j1
stays,004,0y4,225,141
std,1n2,1o2
stderr,274,1y2
stder~,272,1y1
stdin,0c2
stdio,1o2
stdout,1y2,1o4
stdou~,1y1,1o2
step,111,121,132,1s1,261,281
steps,071,0h1,0v1,0x1,101,1g1,1u1
still,065,109,034,287,001,021,051,0k1,0p1,0v1,131,141,171,1i2,1l1,1x2,221,232,0l4
stop,0y17,1x4,236,107,151,1t1,281
stopped,2341,1x13,1021,1f4,1d4,0y4,1g1,1v6,2a1
stopped unexpectedly,2316
stopping,101,0y4
stopp~,2316,1x5,109,1f2,1d2,0y3,1g1,1v2,2a1
stops,0r4,054,0h1,0i1,0y1,0z1,101,172,191,1y1,1z2,201,221,292
storage,1x18,1f2
stora~,1x7,1f1
store,1x4,0v2,162,241
strace,0z5
strac~,0z2
strange,0g4,234,152,1t1
stran~,0g2,232,151,1i1,1t1
strategy,1y2
stream,0082,0818,0c10,124,1g9,1y2,242
stream dgram,0814
stream socket,123,003
stream terminal,0c6
stream unix,0043
streamer,254,1e4,1g6
streams,1o2
strea~,0033,087,0c4,122,252,1g6,1e2,1o1,1y1,241
strict,137,1x4,0x2
stric~,133,1x2,0x1
string,0u2,191,1y2,2a12
strin~,0u1,191,1y1,2a5
strlen,172
struct,184,1a2
structure,1z4
struc~,182,1a1,1z2
stub,154
stubroutines,194
stubr~,192
stuck,0y1,286,294
style,174,0p2
sub,0w2,1x2,1y2
subcommand,1x4
subco~,1x2
subdirs,1y2
submit,0h6
submi~,0h2
subreaper,164
subresource,118
subresource checkpoint,116
subre~,113,162
subsequent,172
subset,0x12
subse~,0x5,171
subtree,0x10
subtree_control,0x10
subtr~,0x4
subuid,144
subui~,142
subvol,0u2
suc,272
succeeded,1s6,162,291
success,162
successful,298
successfully,2720,298
successfully exit,2713
succe~,1s2,278,297,161
sucessfully,278
sucessfully type,276
suces~,273
such,1x58,1c60,0k6,1n4,0q12,0v8,0x4,1b4,1y16,031,0m1,0n2,0s2,0t1,0u1,104,111,122,141,151,166,171,1j3,1t3,1u2,251,2a2
such checkpoint,1c5,1x2
such container,1x6
such device,0k3,1n3,0v3
such file,1c40,0q6,1x32,0x3,0v3,0k2,0n2,0s2,102,165,1j2,1t2,1u2,1y3,2a2
such option,1y6
sudo,118,1x4
suffix,0x2
suitable,0o10,0m4,1r10,0w2,236
suitable area,1r8
suitable path,0o8,0m3
suita~,0o4,0m2,1r4,0w1,232
sun,1m4,264
sun_,264
sun_path,1m4
superuser,112
supervisor,024,008,231
supervisord,004
super~,022,005,111,231
supplementary,1q12,142
supplementary groups,1q5,142
suppl~,1q5,141
support,1b20,1x70,1910,136,0g4,1514,0j4,1628,0b4,1z12,0f2,0i1,0p1,112,182,1e1,1u4
support checkpoint,1x19,112
support disabled,1x6
support memory,1b6
support ptrace_o_suspend_s,166,132
supported,0324,1030,1u6,1672,1w6,1x72,0w28,1516,006,0k30,0814,0f4,0u12,0a12,0g6,0b4,054,1912,1a10,1e30,076,0i6,214,1t6,1z6,244,128,022,062,092,0h2,0j4,0n4,0x4,135,184,1b4,1h4,1n2,1s4,1y2
supported containers,1x6
supported docker,1x10
supported host,198
supported images,1e14
supported kernel,0w6,1a3,163,125
supported os,0k6
supported protocol,0b3,163
supported unsupported,033,0k2,0x2,1a3,1h2,1s2,1x2
supported yet,0a3,0w3,0n2
supports,0k4,1e4,1x4,1z6,1q2
suppo~,0310,1012,1u4,1b9,1x55,1638,1w2,199,134,0g4,0k14,0w11,1512,002,086,0f2,0u5,0a5,0j3,0b3,1e14,052,1a4,072,0i3,212,1t2,1z10,242,123,021,061,091,0h1,0n2,0p1,0x2,111,182,1h2,1n1,1q1,1s2,1y1
suppressed,048,1x10
suppressed jdk,046,1x6
suppr~,043,1x4
sure,162
survive,0i4
survi~,0i2
suspend,1327,168,122
suspend seccomp,1318,166
suspending,1334,0y2
suspending seccomp,1327
suspension,122
suspe~,1323,163,0y1,122
suspicious,234
suspi~,232
sve,194,1a4
switch,072,1g2,232
switched,071,1g2,1q1,1x4
switches,154,041,071
switc~,152,041,072,1g1,1q1,1x1,231
swrk,2641,116,1x6
swrk eof,268
symbol,1714,0k6,1w28,1z2
symbols,1713
symbo~,1711,0k2,1w11,1z1
symlink,0m4,1b4,1d2
symli~,0m2,1b2,1d1
symtable,172
syn,0514
syn_recv,058
syn_sent,054
sys,1165,1j15,1r7,1610,188,1q4,132,1h1,1n2,1p2,1s2,1u3
sys P_kernel,1j11,165
sys admin,1134
sys prctl,115,1r5,163
sys rseq,186
sys_prctl,116,1r6,164
sys_prctl sys,115,1r5,163
sys_ptrace,114
sys_rseq,188
sys_rseq sys,186
sys_timer_getoverr,1u2
sys_timer_gettime,1u2
syscall,1318,1h4,2318,156,1616,294,0h2,112
syscall compat,136
sysca~,137,1h2,237,152,166,292,0h1,111
sysctl,1s14,166,1n10
sysctl fs,1s6
sysctl kernel,163,1s3
sysct~,1s6,162,1n4
sysfs,0v8,0u1
syslog,014
syslo~,012
sysmalloc,2a4
sysma~,2a2
system,0u20,0x10,0v6,119,1228,0k4,0y4,0a8,1b8,1320,1610,1v4,011,0c1,0j1,0m1,0p2,0q2,0s6,0t4,1d1,1f4,1h1,1i2,1m1,1p4,1r1,1y1,281,1s4
system anonymous,116
system architecture,1b6
system call,0y3,1310,165,1v3
system calls,0a3,123
system container_runtime_,1216
system container_t,1210
system system_r,1219
system_r,1224
system_r system,1219
system_u,1224
system_u system,1219
systemcheckpointex,276
systemd,018,0x4,134,0j4
systemrestoreexcep,272
systems,0o1,0u2,141,1t1
syste~,0u9,0x6,0v3,114,1211,014,0k2,0y2,139,0a3,0j2,1b3,164,1v2,272,0c1,0g1,0m1,0o1,0p1,0q1,0s3,0t1,141,1d1,1f1,1h1,1i1,1m1,1p2,1r1,1t1,1y1,281,1s2
sysv,1s30
sysvipc,1s24
sysvipc shmem,1s18
sysvi~,1s10
t_,162
table,0b28,228,175,151,1r1,252,2a1
table filter,0b10
tables,0b37,1n9,162,1y4,251
tables restore,0b10,1n3
table~,0b15,1n4,161,1y2,251
tack,1a2
tail,0h6,1s2
take,1j4,0p1,0r1,1a1,1f2,1q1,1t1,1y1
taken,0q4,1b4,0k1,0p5,1i7,1r1,1x2,0s4,1l4,254
takes,1y4,0p1,141,1z1,211,282
taking,031,101
talk,111,121,261
talks,004,0u1,1g1,231
tandard,0c2
tap,1n8
tar,2483,1d18,1f8,0u1,1y4
tar E_Nosuchfileordire,2413
tar E_Permissiondenied,246
tar header,1d8
tar ip,1y3,243
tar pages,1f6
tar unexpected,1d6
tar unrecognized,246
target,194,0v12,2220,2a6,1x8,1h4,1i4,1r4,0p2,0r1,142,1d2,1g2,1n2,204
targe~,192,0v5,228,2a2,1x3,1h2,1i2,1r2,0p1,0r1,141,1d1,1g1,1n1,202
task,0c16,2164,2353,1s27,1560,0e18,0y24,0z24,1059,0i5,0n9,1124,2724,1i26,1y14,024,1316,2820,1u11,1k9,205,1h13,1r23,1q14,1a18,1b5,2a8,0h2,0p1,0q2,0r8,0s6,0u2,0w7,0x9,1212,141,172,185,1c1,1d6,1e1,1f1,1o1,1p2,1v20,1x2,224,292
task E_Nosuchprocess,1y8
task E_Operationnotperm,1113,0z11,103
task already,0z6
task another,2122
task attached,0c6
task blocked,0y6,288
task container,276
task dead,108,1v2
task exited,103,1v2,232
task interruption,238,1v2
task kernel,156
task no,0n3,103,153,1d2
task oci,276
task restore,1r8,0x2
task root,218,023
task running,1514
task state,0y3,1d3,1x2
task sysvipc,1s16
task unexpected,238,1v2
task_args,1i4
task_restore,1r10
task_restore task,1r8
tasks,0p58,0e4,0w4,1014,0y34,1512,1u4,1k4,0x1,121,161,171,1a1,1c1,1d1,1f1,1h1,1i1,1n1,1o1,1q1,251
tasks you,0p45
tc,244
tcache,2a4
tcach~,2a2
tclass,1216
tclass dir,126
tclas~,126
tcontext,1216
tcontext system_u,1210
tcont~,126
tcp,0476,0639,07130,1x4,2a4,1y45,0b8,055,081,164,1g2,1l2
tcp close,1y11
tcp connection,046,065,0b6
tcp established,0438,1x3,1y13
tcp repair,0770,163
tcp restore,076
tcp set,076
tcp socket,0432,066,1y11
tcp tcp_repair,076
tcp turn,076
tcp unsupported,066
tcp_closing,064
tcp_establishd,1y4
tcp_established,1y4
tcp_info,072
tcp_rearm_rto,2a4
tcp_repair,0730,162
tcp_repair tcp,0719,162
tcp_repair_options,074
tcp_repair_window,0710,162
tcp_repair_window tcp,078,162
tcp_timestamp,072,162
tcpestablished,044
tcpes~,042
tell,0x4,0t4,021,0m1,0p1,101,181,231
tells,0n1,0o1,121,141,181,1t1,241
temp,0x2,252
tempor,1u2
temporarily,1p4
temporary,0j6,1g4,0l5,0m1,0s6,0v4,1a2,254
tempo~,0j2,1g2,0l2,0m1,0s2,0v2,1a1,1p2,1u1,252
terminal,0c65,0d40,1o4,1x1,1y1
terminal aborting,0c6
terminal consider,0c6
terminal no,0d3,0c3
terminal tty,0d6,1o3,0c2
terminals,0d2,0f1
terminate,2730
terminate successfully,2716
terminate sucessfully,276
terminated,1g12,2a18,1v4,1n4,296,282
termination,1v6
termi~,0c26,0d17,2712,1g5,2a7,1v4,1n2,1o2,292,0f1,1x1,1y1,281
test,156,0p2,282
text,021,0r2,252
tf,294
tfd,2238,164
tfd efd,226
thaw,0y10
their,091,0i1,0u1,0x1,0y1,101,131,191,1c1,1g1,1p2,1s1,1t1,1u1,1w1,261
them,0p56,0t8,044,054,135,032,061,0b1,0k1,0x2,101,112,121,141,161,1a1,1f1,1g1,1l1,1m1,1n2,1r1,1s2,1t2,1u4,1v1,1w4,1z2,201,211,242,251
then,0j1,0o1,0v1,101,121,141,171,1k1,1r1,1z1
therefore,0b1,0m1,0p1,1s1
there~,0b1,0m1,0p1,1s1
these,155,071,0a1,0h1,0i1,0v1,0x1,111,1g1,1i1,1r1,1u1
they,0y4,0p1,0r1,0u1,191,1a1,1d1,1h1,1w1,1z1,291
those,0r2,0u1,101,121,141,191,1q1
though,1w4,1b2
thoug~,1w2,1b1
thp,1r2
thp_disable,1r2
thread,1038,0y4,1i42,1810,1u8,1p7,1x4,1a6,284,2a6,0j3,0x4,132,153,1e2,1j2,1q2,232,274
thread group,106
thread mismatch,1i6
threads,1048,0y8,0x2,1i1,1p2
threads still,106
threads supported,1014
threa~,1030,0y3,1i17,184,1u3,1p4,1x2,1a2,282,2a2,0j1,0x2,131,151,1e1,1j1,1q1,231,272
through,0v4,051,061,0d1,0k2,0l1,0o1,0u1,161,181,1n1,1q1,1z1,241,2a1
throu~,0v2,051,061,0d1,0k1,0l1,0o1,0u1,161,181,1n1,1q1,1z1,241,2a1
thrown,1x4
throws,296
throw~,1x2,292
ticks,1u3
tid,1612,0k4,198,1j23,1i10,1310
tid set_tid_size,1j3,1i3
tid size,1j3,1i3
tid supported,168
tid_real,132
tile,1a4
tiles,1a5
time,114,1920,1u22,1b4,0w8,0a1,0y5,122,142,162,1a1,1o2,1x1,231,283,2a1,064,174,254
time namespace,1u6
time namespaces,0w3,162,1u2
time_for_children,0w4
time_wait,064
timed,0k22,2826,1g18,0y10,1h4,292
timed out,0k18,2818,1g14,0y5,1h3,292
timens,1u16,174,164
timens_offsets,1u6
timen~,1u6,172,162
timeout,0y58,0u2,288
timeout reached,0y24
timeoutexpired,282
timeo~,0y23,0u1,283
timer,1u62
timer_,1u2
timer_create,1u4
timerfd,1u40,0j1,162
timerfd create,1u5,162
timerfd unsupported,1u6
timerfd_create,162
timers,1u31,112
timer~,1u29,0j1,111,161
times,0s2
timestamp,0710,162
times~,074,161
ting,0v2
tipc,095
tls,1g40,152
tls certificate,1g6
tls connection,1g10
tls handshake,1g8
tm,1a6
tmp,0q8,0s44,0m4,0r4,0h4
tmp E_Fileexists,0s6
tmp P_ghost,0s19
tmp P_hsperfdata,0q6,0s3
tmp tmp,0s6
tmpfs,2418,0u6,1z4,0o1,0v6,1d2,1f6,1n2
tmpfs content,2411,1d2
tmux,0c5
toff,228
together,1y11,021,162,1s1,1x1
toget~,1y4,021,161,1s1,1x1
toggle,0k9
toggling,0k2
toggl~,0k4
tokio,0i4
told,064,011,0c1,0d1,0t2,1y4,201
tolocalchecked,294
toloc~,292
too,1z26,0k14,0l14,1x6,0h4,1e13,244,1w8,1s4,174,1y5,029,0d4,0j1,0s2,101,112,123,168,191,1a3,1d3,1f6,1h1,1j2,1m5,1n6,1p8,1v10,262,2a10
too big,0l5,0d2,1a2,1p2
too long,243,022,122,1m3,1n2
too many,0h3,0d2,1d2,2a2
too old,1z18,0k11,1x5,1e10,163
too short,1w6,173,262
too small,1s3,1j2,1n2
took,284,1i1,1w1
tool,1n28,0b4,0t1,111
tool route,1n10
tool rule,1n6
tools,0u4,1n1
top,298,2a4,1b1
top size,296
topology,0k8
topol~,0k3
torch,194
torchrun,0k4
torch~,0k2
total,1v4,131
touches,1y2
trace,128,111,292
trace denied_mask,126
trace peer,126
traceback,292,2a6
traced,0z24,101
tracedby,124
tracee,234
traceme,116
tracer,0z10,0g1,101,131
tracerpid,0z12
traces,0z5
trace~,122,0z20,112,0g1,101,131,291,2a2,232
track,1b23,164,1z4
track mem,1b10
tracker,1b18
tracker E_Invalidargument,1b6
tracking,1b28,168
tracking memory,1b8
tracking off,166
track~,1b18,163
trange,1t2
transaction,1a4
transfer,1g10,0s4,1d1,1h2,281
transferring,278
transferring container,276
translate,0b4
transparent,1t4
transport,2310,0v4,2524,126,1m2
transport socket,235,2516,125
trans~,234,273,0v2,0b2,2510,123,1g4,1a2,0s2,1d1,1h1,1m1,281,1t2
trap,286,234,1914,298,2a2
trap invalid,1911,295
trapped,238
trapp~,233
traps,1914,294,2a4
travels,034
trave~,032
tree,0d12,2057,0v10,0y7,0w11,0012,1y9,1022,0j12,0u8,1k6,1i6,012,0b1,0c1,0e5,0n2,0p1,0z1,142,151,162,1f2,1j2,1m1,1o1,1s1,1u2,2a3
tried,0z4
tries,122
trimmed,2310,1d2,262
trimm~,234,1d1,261
true,1x12
truncate,1t2
truncated,1d16,032,0x2,142,262,272,2a6
trunc~,1d6,031,0x1,141,1t1,261,271,2a2
trust,1g6
try,0p58,0t28,0y30,194,1j4,042,162
try enable,0t13
try ext,0t6
try file,0p46
try interrupt,0y24
trying,116,1b2,1d2
tryin~,112,1b1,1d1
tsync,138
tty,0c102,0d154,1x22,1o20,032,1k2
tty P_dev,0d6
tty don,0c10
tty driver,0d8
tty find,0d8
tty found,0c32,0d24
tty get,0d5,0c2
tty inherit,0c14,1k2
tty no,0d5,1o3,0c2
tty obtain,0d6
tty open,0d37
tty set,0c10,0d2
tty sid,0c27
tty standard,0c6
tty_get_driver,0d4
ttys,0d6
tun,166,0f7,1d2,1n6
tunables,188
tunab~,183
tune,1y2
tungetdevnetns,164
tunge~,162
tunnel,1n2
turn,0750,1b4,162,1u1
turn tcp,0737,162
turned,1x4,111
turne~,1x2,111
twice,0x4,2a12,1s1
two,0b4,215,178,259,001,0m1,0p1,0u7,1a1,1b1,1d1,1g1,1h1,1n1,1x1,1z1
type,0822,0f96,0i26,0j84,224,1u10,1x12,1248,1314,1612,2759,034,004,014,0910,0u10,0o6,1e22,114,1d10,1n32,0k4,266,286,0d2,0p6,0r1,192,1g2,1s2,1y2,1z2,241,292,2a2
type anon,0i3,0j26
type anon_inode,0j6
type audit,1222,136
type avc,1213
type blk,0f10
type chr,0f54,0k3
type idx,223,166,113
type inet,086
type kind,1n19
type notify,2729
type restore,2710,0p2
type state,003,013
type unknown,0f6,0j26,0i16,093,0u3
types,122
uarded,1a2
udev,0a5
udp,089,0612
uevent,0a8
ueven~,0a3
uffd,1h104,1610,258
uffd connect,1h18
uffd lazy,1h13,253
uffd open,1h10
uffd supported,165,1h2
uffd userfaultfd,1h6
uffdio,1h23
uffdio copy,1h8
uffdio_,1h2
uffdio_copy,1h13
uffdio_copy uffdio,1h6
uffdio_register,1h4
uffdio_zeropage,1h4
uffdi~,1h9
uge,1t2
ugetlb,1t2
uid,138,1464,119,1l4,0d2,1q8
uid comm,136
uid gid,1411,0d2,1q2
uid map,1418
uid user,146
uid_map,1418
uid_map uid,1411
uids,162,1q2
uinput,0f4
uinpu~,0f2
uio,0g4
ulimit,1f13,1p4
ulimi~,1f5,1p2
um,1z4
umount,0n1,0u2,0v2
umoun~,0n1,0u1,0v1
un,1x20,022,052,0b2,0d2,0n2,0x2,112,1b4
un dumpable,1x14
unaccepted,034
unaccessible,0n24
unaccessible path,0n19
unacc~,0n10,032
unaligned,1a12,162,2a2
unali~,1a5,161,2a1
unauthorized,114
unaut~,112
unavailable,1s4,1p2
unava~,1s2,1p1
unbindable,0v4
unbin~,0v2
uncaught,194
uncau~,192
unconfined,1221
unconfined_t,124
unconfined_u,124
unconnected,062
uncon~,128,061
undefined,1w28,1z2
undefined symbol,1w19,1z2
undefinedbehaviors,2a2
undef~,1w11,1z1,2a1
under,0h4,0m6,1x4,1r4,0g1,0s1,0t1,0u1,101,122,131,151,1f1,1o1,1q1
understand,1z6,0p1,1g1,1x1
understands,1e4,1y1
understood,1x4,1y5,0u1,121,171
under~,1x2,1y3,1z3,1e2,0p1,0u1,121,171,1g1
unexpected,0614,0d6,2324,1d66,2628,1y6,0h6,136,1x4,1716,1c9,1h10,1g6,0x4,2a14,186,032,0y2,106,164,1b2,1i2,1n2,1t5,1u2,1v4,242,292
unexpected end,1d6
unexpected eof,1d37,2611,1c6,1g3
unexpected rt,178
unexpected size,0h3,1x3
unexpected state,238,1v2
unexpected task,238,1v2,2a2
unexpectedly,2328,1d6,266,132,162,1g4,1h2
unexp~,066,0d2,2321,1d29,2614,1y2,0h2,133,1x2,176,1c4,1h5,1g4,0x2,2a6,182,031,0y1,102,162,1b1,1i1,1n1,1t2,1u1,1v2,241,291
unfreeze,0y2
unhandled,294
unhan~,292
unicode,2a2
unicodedecodeerror,1d2
unico~,1d1,2a1
unified,0x24
unified P_user,0x6
unifi~,0x10
unimplemented,1x4
unimp~,1x2
uninterruptible,281,0y4
unint~,281,0y2
unit,1v4
unix,00120,0162,02100,0362,116,2620,125,1m180,1616,1x4,093,0i1,142,1n2,1y2,1z1
unix bind,1m43
unix change,1m10
unix connect,115,1m26
unix connection,0046
unix diag,1610
unix dump,0035,033
unix ext,016,003
unix external,0013,0119,1m3
unix find,025,032
unix icon,036
unix ino,016
unix non,036
unix open,026
unix peer,003,1m3
unix readlink,026
unix relative,0210
unix sk,0014,0129,1m6
unix socket,0010,028,038,1m11,1y2
unix stat,0216
unix stream,123,003
unix unix,006,023
unix_diag,1612
unix_diag unix,166
unix_stream_socket,124
unixsk,2a4
unixsk_new,2a4
unixs~,2a2
unknown,0630,0961,0f14,0h8,0j44,1u13,2744,1d26,1z26,284,0i30,0u14,0y6,126,0p8,1e35,174,1y46,0k4,1x20,0g10,032,082,102,133,152,194,1g2,1n4,1t2,222,232,2a10
unknown P_anon,0i3,0j10
unknown P_dev,0f6
unknown anon_inode,0j16,0i13
unknown command,1x3,1g2,1y2,232
unknown desc,2716
unknown field,1e13
unknown file,0p6,1e3
unknown flag,0u3,1x3
unknown image,1e5,1d2
unknown inet,065,082
unknown magic,1d16
unknown option,1y8,1z2
unknown shit,0f3,0i8,0j3,0g8,0h2,1t2
unknown socket,0943,2a2
unknown state,0613,032,102,1d2
unknown unsupported,063,092,0j2,192
unkno~,0612,0924,0f6,0h3,0j18,1u5,2718,1d10,1z10,282,0i12,0u6,0y2,122,0p3,1e14,172,1y18,0k2,1x8,0g4,031,081,101,131,151,192,1g1,1n2,1t1,221,231,2a4
unless,1x12,0t1,111,131,1j1
unless export,1x10
unles~,1x5,0t1,111,131,1j1
unlink,0s12
unlinked,0l12,028,0m12,0s12
unlinked directory,023,0s3
unlinked file,0l3,0m3,0s3
unlin~,0l5,023,0m5,0s10
unlock,0b10,1a6,1n2
unlocked,1a4
unlocking,0k2
unloc~,0b4,1a4,0k1,1n1
unmap,152,174,1a4,1r2
unmapped,154,1h5,1r1
unmap~,152,1h2,1r1
unmarshal,262
unmatched,162
unmounted,0n4
unmou~,0n2
unpack,1d4
unpacked,1x4,241
unpacking,1d24,2618,1e4
unpacking checkpoint,1d6
unpacking object,1e3,1d6
unpacking request,2611
unpac~,1d12,267,1e2,1x2,241
unpaired,0d4
unpai~,0d2
unprivileged,1h9,1l4,072,1110,141
unprivileged_userf,1h9,111
unpri~,1h4,1l2,071,114,141
unreachable,0t26,0u6,0010,1l16,074,1m2
unreachable peer,005,1m2
unreachable sharing,0t18
unread,0a10,062
unreasonable,1d4
unrea~,0t10,0a4,0u2,004,1l6,072,1d2,061,1i1,1m1
unrecognized,1y34,1z6,2410,1n4
unrecognized option,1y22,1z3,243
unrec~,1y14,1z2,244,1n2
unregister,182,1h2
unreg~,181,1h1
unresolved,0p2,1m2
unresponsive,292
unres~,0p1,1m1,291
uns,1442
uns set,1410
uns write,146
unseizable,0z38,114,0y6
unseizable non,0z30,113,0y5
unsei~,0z15,112,0y2
unsent,0614
unsen~,066
unshare,1118,164,0e1,0v2,0x2,142,0w4
unshare E_Operationnotperm,116
unshared,0w4
unsha~,117,0w3,162,0e1,0v1,0x1,141
unsorted,0o2,1d2
unsor~,0o1,1d1
unsq,072
unstoppable,2a2
unsuccessful,0a8,124
unsuccessful if,0a3,123
unsuc~,0a3,122
unsupported,0212,036,0612,0858,0u62,1t6,1x8,0d4,0i8,0g8,1u8,1n24,0j8,1e10,098,0f2,0h2,0k2,0x2,106,132,154,174,182,196,1a4,1h2,1s2,1y4,1z4,262,2a2
unsupported checkpoint,1x5,1e3
unsupported id,0u40
unsupported link,1n19
unsupported mapping,0i3,0g3,1t2
unsupported proto,0827
unsupported socket,088,092
unsupported type,086,092
unsupported unknown,082,0f2,0h2,0j2,0u2,1e2
unsup~,025,032,065,0823,0u25,1t2,1x3,0d2,0i3,0g3,1u3,1n10,0j3,1e4,093,0f1,0h1,0k1,0x1,102,131,152,172,181,192,1a2,1h1,1s1,1y2,1z2,261,2a1
untar,1d4
until,041,061,0b1,0h1,0v1,0y1,121,1h1,1u1,282
unwrap,2a4
unwra~,2a2
up,1n9,0h4,0g4,0y5,1e8,234,264,284,021,0d4,0l1,0n2,0o1,0s1,1d1,1f2,1l1,1p1,1t1,1v2,1x2,1y1
update,1z6,0r1,1s2,1w2
updat~,1z2,0h1,0r1,1s1,1w1
upgrade,1e4,1z6,174
upgraded,0b4,0r4
upgra~,0b2,1e2,1z2,0r2,172
upload,1x6
uploa~,1x2
upon,292
uprobes,0g4,1y2
uprob~,0g2,1y1
uptime,1b2
uration,1y2
ure,0y2
uring,0i98,0j2
uring fd,0i10
urn,262
usage,1x6,1y2
usb,0f4
use,0m34,1x42,2a12,1n8,014,054,0a4,0c9,0u4,0o4,1i16,0b4,124,1k4,0n6,042,0l1,0x1,101,151,1g1,1h1,1l9,1o5,1s2,1y2,1z1,2512,261
use after,2a6
use link,0m27,0n5
use netlink,0a3,123
use shell,0c3,1k3
used,0018,0130,1x26,0h4,0k4,1m4,254,071,0s1,0t1,0y1,191,1b1,1e2,1f1,1o2,1w1,1y8,261
used consider,0014,0122
useless,1b8
usele~,1b3
user,0w15,1129,1462,0y4,124,1q12,2a4,1a4,1x4,071,0o1,0s2,101,1f1,1j1,1p1
user id,1q5,142
user namespace,0w6,113,1424
user system,116
user_home_t,124
userfaultfd,0j20,1h40,166,112
userfaultfd descriptor,1h11
userf~,0j8,1h16,162,111
userns,1411,1q4
usernsd,1n6,145
usernsd_sk,142
usern~,147,1q2,1n2
users,072
uses,0k4,094,0f4,0i8,1a8,0w1,102,133,151,182,1f2,1u1,1x1,1z1,251
using,0018,0128,0436,0c14,0e18,124,274,0b12,054,254,194,1m4,1x4,0x1,1y2
using ext,0014,0122,1m3
using nftables,0b8
using shell,0c11,0e14
using tcp,0429
usk,1m2
usr,0m4,0r32,0s4,0q16,1p4
usr P_bin,0q3,0r6
usr P_lib,0m3,0r16,0q6,1p3
ust,112
usual,0r2,1i1
usually,0a1,281
utable,1x2
ute,242
utofs,0u2
uts,0w23,142,1o2
uts namespace,0w13
uverbs,0f4
uverb~,0f2
uvm,0k8
uw,1z4
valid,1d2,1y2
validating,1x4
validation,0r10,1y2
valid~,0r4,1x2,1y1
value,1x6,1y42,1d12,1u8,2a10,0x2,121,152
value ghost,1y13
values,1u2
var,0l4,0m8,0q12,0s8,1m4,0r4,172,1o1
var P_lib,0m6,0q3
var P_log,0q6,0r3
var P_run,0s3,1m3
variables,1s2
vboxsf,0u8
vboxs~,0u3
vclock,1719
vcloc~,178
vdso,17148,1512,162
vdso area,1710
vdso find,1713
vdso remap,1721
vdso unexpected,178
vdso vdso,176
vdso vvar,178
vector,191,1a3,1r1,291
vectors,194
vecto~,192,1a1,1r1,291
vendor,193
vent,224
verb,118
verb create,116
verification,1g8,1u2
verify,1g2
verif~,1g4,1u1
vermount,0u2
version,1z61,1w21,1e60,0k6,134,1x15,1t4,071,0b2,0p1,0q1,0r1,0u1,0x3,0y1,162,175,183,192,1n2,1y2,261,2a1
version check,1z3,1x5
version does,1z6
version mismatch,1w3,0x2,172
version must,1z11,1x2
version too,1z11,0k5,1e3,1x2
versions,1e7,031,081,0j1,0x1,151,181,1t1,1y1,1z1,251,2a1
versi~,1z25,1w8,1e27,0k2,132,1x6,1t2,031,071,081,0b1,0j1,0p1,0q1,0r1,0u1,0x2,0y1,151,161,172,182,191,1n1,1y1,251,261,2a1
very,0n1,1q1
veth,1n42,1x4,164
veth E_Fileexists,1n6
veth interface,1n6
vethx,1n4
vfio,0g8
vfork,1012,0y1
vfp,1a2
vfs,1x4
via,1n6
victim,236
victi~,232
virt,0a4,124,1c2,1i2
virt sandbox,0a3,123
virt_sandbox_use_n,0a4,124
virt_sandbox_use_n virt,0a3,123
virtiofs,0u4
virti~,0u2
virtual,0d9,0f1,0u1
virtu~,0d4,0f1,0u1
visible,0n4
visib~,0n2
vm,0u4,1h5,1r10,1v4,111,1z2,232
vma,0g16,1710,1r30,1t6,2a8,0q2,1a2,1b4,1d4,1s2,1y2,1z6,234
vma E_Cannotallocateme,1r16
vma start,2a6
vmas,1h4,172
vmbr,1n4
vmflags,1z10
vmfla~,1z4
vmsplice,162
vmstate,192,292
vmsta~,191,291
volume,0t8,1x6
volumes,0t1,1x2
volum~,0t4,1x3
vrrp,088
vs,1e6,2a2
vsock,0913
vsx,1a2
vsyscall,174
vsysc~,172
vvar,1758
vvar area,176
vvar vclock,1711
vvar_timens,174
vvar_vclock,1719
vvar_vclock vvar,1711
vzctl,274
wait,0y18,2827,068,0a4,034,054,0j6,156,108,1v6,242,2a4
wait ack,286
wait bit,0y3,283
waited,0v1,101,1i3,232
waite~,0v1,101,1i1,231
waiting,2834,0k4,0y11,054,032,061,0d1,101
waiting checkpoint,286
waiti~,2814,0k2,0y4,052,031,061,0d1,101
waits,0h1,0y1,102,1v1,261,289
wal,0m4
walking,0x14,122
walki~,0x6,121
want,078,0b4,062,101,111,1v1
wanted,1z8,1i4,1t4,1p4,121,1d2,241
wante~,1z3,1i2,1t2,1p2,121,1d1,241
wants,1y4,1w4,0t1,1n1,1z2
warm,274
warning,1x4
warnings,1b4
warni~,1b2,1x2
wasn,1o4,0p2
watch,0o26,1d2,222
watch E_Nosuchfileordire,0o6
watched,225,0o1
watches,0o5,2212
watch~,0o3,227
way,0f9,0h5,001,0a1,0i1,0j1,0m1,0p1,0u1,101,171,1o1,1s1,1t1,1y1
wayland,004
wayla~,002
wd,0o6,162
we,246,232,2a2
web,1x40,288,1c4,274
web already,1x6
websocket,1x4
webso~,1x2
went,264,1g4,274,1u4
wf,1z4
what,0e4,196,062,091,0d1,0t4,0u2,101,131,151,1b1,1c1,1e1,1f1,1j1,1x1,1y5,1z5,231,241,291
when,0q4,0r6,166,1x8,011,041,0c1,0h2,0i1,0m1,0o1,0p2,0u2,0x1,101,121,141,172,192,1a1,1b2,1d2,1k1,1m2,1r1,1s1,1t2,1v1,1y8,201,211,221
when initializing,165,172,1b2,1y2
where,021,182,1b1,1p1,1r1
whether,021,0n1,121,241
wheth~,021,0n1,121,241
whoever,111,1o1
whole,041,0w2,102,1p1,1s1,1v1
why,2712,241
why checkpoint,276
wildcards,244
wildc~,242
will,1x10,1610,011,132,1y2
will work,166
window,0726,0d2,0g1,162
window parameters,078
windo~,0710,0d1,0g1,161
wine,159
wire,1e4,1d6
wireguard,1n5
wireg~,1n2
within,2038,0y4,0l4,1h4
within dumped,2030
withi~,2015,0y2,0l2,1h2
without,0d30,1x37,007,0g4,118,1517,278,1612,184,0c5,011,021,031,051,0a1,0b2,0e1,0f1,0i1,0m1,0o1,0s1,0t1,0u2,0w2,0y1,105,131,191,1b1,1g2,1j2,1m2,1q1,1w1,1y1,1z3,281,291,074
without config_compat,156
without correspond,0d21,0c3
without pod,1x6
without support,1x3,0g3
witho~,0d12,1x15,003,0g2,113,157,273,165,182,0c2,011,021,031,051,0a1,0b1,0e1,0f1,0i1,0m1,0o1,0s1,0t1,0u1,0w1,0y1,102,131,191,1b1,1g1,1j1,1m1,1q1,1w1,1y1,1z1,281,291,072
wlan,1l4
won,004
words,192,1y1,1z1
work,0b4,2712,1x4,1616,255,0e1,0h2,121,141,1m2,1y6,201,241,281,291
work dir,253,1y3
work path,2710,1x3
work_dir,1y2
worker,004,298,2a4
worke~,002,293,2a2
working,1m6,1h1,1l1,1y1,271
worki~,1m2,1h1,1l1,1y1,271
works,1u1,251
would,054,1j5,174,001,021,061,0b1,0d1,0e1,0m1,0r2,0u2,0w1,101,131,151,1a1,1f1,1z1,201,2a1
wr,1z4
wrapper,044
wrapp~,042
writ,0y2
writable,0v2,122,1j1,1m1
writa~,0v1,121,1j1,1m1
write,0311,1f100,1446,1260,068,0x21,0s10,0p4,1x8,1j28,1u8,266,1g18,1s10,1r4,0b2,0y2,1b1,1n6,1o2,1q2,1y4,2a2
write E_Nospaceleftondev,1f6
write P_proc,146,1j3,1q2
write cgroup,0x8
write comm,1210
write ghost,0s6,1f3
write img,1f18,2a2
write into,1413,1y2
write lsm,1224
write no,1f22
write ns_last_pid,1j6
write pages,1f6,1g5
write queue,038,065
write read,063,1n3,1s2
write uid_map,1410
writeback,0d2
writes,0d1,0r1,0x1,0y1,121,191,1a3,1g1,1i1,1z1,271
write~,0d1,0r1,0x1,0y1,121,191,1a1,1g1,1i1,1z1,271
writing,124,0x6,0y4,1f12,0q1,0r4,1j1
writi~,122,0x2,0y2,1f5,0q1,0r1,1j1
written,1f8,1e17,061,0r1,0x1,142,191,1b1,1c1,1d1,1n2,1q1,1u1,1v1,271
writt~,1f3,1e7,061,0r1,0x1,141,191,1b1,1c1,1d1,1n1,1q1,1u1,1v1,271
wrong,1u4,154,238,274,062,0h4,0r2,0u2,0y1,162,182,191,1c5,1d12,1m2,1w2,296,2a4
wrote,171,1y1
wscale,072
x_tables,162
xa,0a4
xade,024
xattrs,244
xattr~,242
xb,234,0o4
xc,284,0k4
xcc,0d4
xd,0o4
xdp,099
xe,194,1a4
xec,1x2
xee,1m4
xeecc,034
xfeatures,1a4,196
xfeat~,1a2,192
xfer,1b28,1f32,1g72
xfer bind,1g10
xfer hole,1b6
xfer missing,1b10
xfer read,1g6
xfer send,1g8
xfer spice,1f16
xfer write,1f10,1g10
xfffffffffffffff,1r4,1t8
xffffffffffffffff,1r4
xffff~,1r3,1t3
xfrm,0a4
xmalloc,2a4
xmall~,2a2
xsave,1929,1a19
xsave area,1911,1a5
xsave_struct,1a2
xstate,1a20
xstate_bv,1a4
xstat~,1a8
xt_,162
xtables,0b8
xtabl~,0b3
xtile,1a2
xx,1x4,194
yama,117
yard,1z4,0v2
yes,1y4
yet,105,084,0a4,0w4,035,055,0n2,0u1,1h1,1x2
you,0p58,1x8,1128,0b8,0c4,1c4,162
you need,1113,0b3
you remove,1x6
you try,0p46
your,0b4,162,1x1,1z4,044
ys,1s4
yukq,0x4
za,1x4
zero,0f1,0m1,182,1r2,0z4,274
zeropage,1h6
zerop~,1h2
zombie,0z38,1041,114,0y6,0e2,1i1,292,2a2,1v4
zombie found,0z30,106,113,0y5
zombie leader,106
zombies,1011
zombies threads,108
zombi~,0z15,1021,112,0y2,0e1,1i1,291,2a1,1v2
zsh,0c4
zstd,1d6,246
`;
