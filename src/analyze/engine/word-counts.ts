/** Which words stand in lines of which causes; written by scripts/weigh-words.mjs, read by ./classify.ts. */

export const WORD_COUNTS = String.raw`unix-stream-external:42.2 unix-dgram-external:23.8 unix-socket-path:36.6 unix-in-flight:34.6 tcp-established:31.2 tcp-in-flight:25.9 tcp-state:41.1 tcp-repair:51.4 inet-proto-unsupported:33.8 socket-family-unsupported:35.8 netlink-pending:33.4 network-lock:68.3 tty-shell-job:40.8 tty-external:59.0 session-leader-outside:29.9 device-file:49.0 device-mapping:37.1 aio-ring:40.7 io-uring:33.7 anon-inode-unsupported:46.5 gpu:61.9 file-deleted-ghost:33.9 file-link-remap:35.4 file-unreachable:48.0 file-handle:48.2 file-lock:55.5 file-missing:43.3 file-changed:53.2 ghost-restore:57.7 mount-external:56.0 mount-unsupported:88.8 mount-restore:119.2 mnt-ns-nested:46.9 cgroup:90.7 freeze:59.2 ptrace-busy:33.0 task-state:94.9 permission:151.5 lsm:85.7 seccomp:55.1 user-ns:57.7 compat-32bit:45.1 kernel-feature:235.5 kernel-vdso:53.2 rseq:39.9 cpu-features:61.3 cpu-state:53.0 memory-tracking:68.7 image-missing:87.5 image-corrupt:105.7 image-version:43.0 disk-space:56.6 page-server:74.1 lazy-pages:54.8 pid-conflict:48.6 pid-set:41.5 session-restore:33.9 socket-address:48.3 unix-restore:61.6 netns-restore:89.7 inherit-fd:41.9 rlimit:47.1 creds:47.9 mm-layout:62.6 sysv-ipc:53.6 hugetlb:34.3 timer:57.6 task-killed:59.8 plugin:44.4 runtime-config:218.5 option:128.6 tool-too-old:73.9 self-in-tree:25.0 root-is-chroot:23.7 epoll-target:31.2 parasite-crash:87.2 helper-tool:54.8 internal-name-clash:28.9 rpc-service:63.7 log-missing:125.2 hang:45.1 crash-after-restore:43.5 tool-bug:259.7
E_Addressalreadyin,0a4,1g22,1l40,1m24,2542
E_Badaddress,1a12,1b4,2a2
E_Badfiledescripto,074,0b4,0d8,0k4,1o6,2216
E_Brokenpipe,1g10,2612,296
E_Cannotallocateme,074,0h4,0k4,154,1j2,1r42,1s4,1t34,234
E_Cannotassignrequ,076,1l48
E_Connectionrefuse,1g16,1m20,234,2612
E_Connectionresetb,1g24,1h4,234,2612
E_Deviceorresource,0f4,0v12,0x24,0y16,1n4
E_Diskquotaexceede,1f14
E_Fileexists,0s30,1i44,1k4,1m4,1n44,1s4,1y2,2514
E_Fileexists os,1n6
E_Filetoolarge,1f14
E_Filetoolarge ulimit,1f6
E_Functionnotimple,0m4,1634,1s4
E_Inappropriateioc,064,0c4,0d8,0f4
E_Inputoutputerror,184,1a4,1d4,234
E_Invalidargument,064,0716,0k4,0o4,0r2,0s4,0v20,0w4,0x4,124,1320,1420,1624,1812,194,1a16,1b16,1j2,1p6,1s16,1t2,1y4,1z2,294
E_Isadirectory,0r6,1y2
E_Nospaceleftondev,0s8,0x4,1f72
E_Nosuchdevice,0d12,0q2,1a12,1l12,1n4,1o4,1t2
E_Nosuchdevice address,0d6,1o3
E_Nosuchfileordire,0224,0b28,0d16,0k12,0l4,0m4,0n4,0o12,0q68,0s20,0v28,0x52,1024,128,134,1674,1b20,1c104,1d8,1g4,1h20,1m48,1n16,1s8,1w20,1x24,1y8,224,2420,264
E_Nosuchprocess,0y4,1020,112,1h4,1k14,1v2,1y16,234
E_Notadirectory,0q10,0v4,1c2,1y4
E_Operationnotperm,0752,0b4,0c4,0m16,0s14,0v32,0x4,0z26,108,11134,1340,1440,184,1b6,1h20,1j50,1k38,1n8,1p42,1q8,1s4,1u24,1v4,1y2,224
E_Operationnotsupp,078,0b8,0o8,0x8,164,1n12,1z6
E_Permissiondenied,024,086,0b4,0d4,0o4,0p8,0s4,0v8,0x28,1162,1216,1312,144,174,1j20,1l8,1m16,1r4,1s4,1u4,1w8,1y2,234,2412
E_Protocolnotavail,0716,1z2
E_Protocolnotsuppo,164
E_Readonlyfilesyst,0m4,0q2,0s28,0v4,0x4,166,1f14,1j26,1s4
E_Resourcetemporar,0p24,1j2,1p2,294
E_Stalefilehandle,0o12
E_Success,074,1d4,2616,2a4
E_Toomanyopenfiles,1p24
FILE_action-scripts.c,2418,2a24
FILE_aio.c,0h36,2a6
FILE_amdgpu_plugin.c,0k36
FILE_amdgpu_plugin_topology.c,0k12
FILE_apparmor.c,12114,2a6
FILE_autofs.c,0u126,0v114,166,2a12
FILE_bfd.c,1f18,2a30
FILE_bpfmap.c,0j6
FILE_cgroup-props.c,1y78
FILE_cgroup.c,0x246,1c6,1z6
FILE_clone-noasan.c,1j12
FILE_config.c,1b6,1o6,1y120,2a6
FILE_cpu.c,1972,1a6
FILE_cr-check.c,1124,156,16324,176,1y6,2412,2a6
FILE_cr-dump.c,0e60,0w6,0x6,0y42,1054,136,1512,166,1830,1b6,1g6,1p18,1s36,1u12,1y6,2048,216,2318,27120,2a18
FILE_cr-restore.c,0q6,0v6,0x6,1136,1312,1512,1612,176,1836,1918,1a6,1c18,1d18,1i126,1j108,1k102,1m6,1n6,1o6,1p42,1q12,1r24,1v204,2736,2a66
FILE_cr-service.c,1x6,1y12,2012,2512,26126,276,2a18
FILE_crtools.c,0c6,1130,1518,166,1936,1a12,1c12,1d6,1y72,2a18
FILE_cuda_plugin.c,0k78
FILE_eventpoll.c,2290,2a6
FILE_external.c,2a6
FILE_fault-injection.c,1y6
FILE_fdstore.c,2a24
FILE_file-ids.c,2a6
FILE_file-lock.c,0p192,2a6
FILE_files-ext.c,096,0f144,0i36,0j96,0k6,1o18,1w6
FILE_files-reg.c,0d6,0l120,0m126,0n162,0q108,0r174,0s204,1112,1d6,1e6,1f6,1p6,1s6,1t12,2a36
FILE_files.c,0f12,0i12,0j24,0n6,0q12,116,1d18,1e6,1o54,1p18,1q6,2524,2712,2a30
FILE_filesystems.c,0u12,2418,2a18
FILE_fsnotify.c,0o102,0q6,2a6
FILE_image.c,1b60,1c120,1d48,1e66,1f54,1w6,2a12
FILE_img-streamer.c,256,2a6
FILE_infect-rpc.c,2324
FILE_infect-util.c,2312
FILE_infect.c,0y18,0z72,10150,1148,1312,1524,1612,1818,1a96,1y12,2012,23168,256,2a30
FILE_ipc_ns.c,1s102,2a6
FILE_irmap.c,0o60,2a6
FILE_kcmp-ids.c,1624,2a6
FILE_kcmp.h,166,226
FILE_kerndat.c,0718,1142,156,16432,186,1f6,1z24,2a12
FILE_libnetlink.c,166,1n42,2a6
FILE_lock-file.c,256
FILE_log.c,116
FILE_lsm.c,1266,2a6
FILE_mem.c,166,1b60,1d18,1h6,1r72,1t6,2318,276,2a24
FILE_memfd.c,1t30,2a12
FILE_mount-v2.c,0t6,0v114,2a30
FILE_mount.c,0n6,0t168,0u150,0v264,1d12,1s6,1y18,2178,256,276,2a6
FILE_namespaces.c,0w132,106,1118,14156,166,1d6,1y24,276,2a12
FILE_net.c,0b66,0w18,1624,1e6,1n168,1o12,246
FILE_netfilter.c,0b72
FILE_page-pipe.c,1b6,1p6,2a12
FILE_page-xfer.c,1b36,1f48,1g132,2a12
FILE_pagemap-cache.c,1112,1612,1b12,2a6
FILE_pagemap.c,1b42,1c12,1d36,1y6,2a12
FILE_parasite-syscall.c,126,136,156,186,1p6,2360,2a18
FILE_parasite-vdso.c,1766
FILE_parasite.c,0h6,0i6,0x24,1118,126,1630,1e6,2a18
FILE_path.c,2a6
FILE_pidfd-store.c,116,1b6,1y24,2a6
FILE_pidfd.c,0j18,2a12
FILE_pie-util-vdso.c,1712
FILE_pipes.c,1112,1f6,1o36,2a18
FILE_plugin.c,0k6,1w126,2a6
FILE_proc_parse.c,0g126,0h12,0i42,0j6,0k24,0n6,0p6,0u6,0x6,1030,1148,1618,1718,1s6,1t30,1u18,1w6,1z60,2a12
FILE_protobuf-desc.c,1e12
FILE_protobuf.c,1c6,1d78,1e12,1f12,2a24
FILE_pstree.c,0c6,0e42,1c12,1i6,2a12
FILE_ptrace.c,0z36,1018,1342,156,236,2a12
FILE_restorer.c,0h66,0x6,1112,1254,1324,146,1512,1618,1712,1812,1h12,1i42,1l6,1p30,1q132,1r84,1t12,1u66,1v12,2712,2a6
FILE_rlimit.c,1p12
FILE_rst-malloc.c,2a6
FILE_seccomp.c,1354,1c6,1d12
FILE_seize.c,0y126,0z6,1060,136,2018,2a6
FILE_servicefd.c,2a6
FILE_shmem.c,116,1r12,1t18,2a12
FILE_shstk.c,1a36
FILE_shstk.h,1a6
FILE_sigact.c,1e6,2a6
FILE_sigaction_compat.c,156
FILE_sk-inet.c,0454,0590,0678,0890,116,166,1d6,1l120,1y18,2a18
FILE_sk-netlink.c,0a102,2a6
FILE_sk-packet.c,1118,166,1l6,1n6,2a6
FILE_sk-queue.c,0336,1m12,2a6
FILE_sk-tcp.c,0618,0748,0b12,1y6,2a12
FILE_sk-unix.c,00114,0172,02114,0348,1612,1d12,1m222,2a18
FILE_soccr.c,0636,07108,1l42,2a24
FILE_sockets.c,086,0996,1118,1654,1n18,1z12,2a18
FILE_sysctl.c,166,1n18,1s12,1z6,276,2a24
FILE_sysfs_parse.c,0n6,0u24,1z6,2a12
FILE_thread_area.c,156
FILE_timens.c,166,1u24
FILE_timer.c,1u6,2a6
FILE_timerfd.c,1u36
FILE_timerfd.h,1u6
FILE_tls.c,1g36
FILE_tty.c,0c120,0d186,1d30,1o12,2a18
FILE_tun.c,0f6,166,1d6
FILE_uffd.c,1h144,256,2a6
FILE_util-vdso.c,176
FILE_util.c,0b54,0v24,0x6,106,1136,1636,1c12,1g66,1h18,1j6,1n12,1p6,2478,256,276,2a120
FILE_uts_ns.c,2a6
FILE_vdso-compat.c,156
FILE_vdso.c,1760
GUESS_aio-ring,0h152,2a8
GUESS_anon-inode-unsupported,0g8,0j136,118,168,1y32,2a24
GUESS_cgroup,0t8,0v8,0w8,0x384,0y8,168,1v8,1x16,1y96
GUESS_compat-32bit,15120
GUESS_cpu-features,19160,298
GUESS_cpu-state,1040,1948,1a176,2a32
GUESS_creds,0x24,1172,1316,1448,1916,1q120,1x8,1z16
GUESS_device-file,098,0f184,0j40,0k8,1w8
GUESS_device-mapping,0g40,0r8,1216,158,1640,1d24,1z8,2348,278,2a24
GUESS_disk-space,0s16,0x8,1b16,1c32,1d16,1f288,2a88
GUESS_epoll-target,168,1h16,22136,2a8
GUESS_file-deleted-ghost,0l128,0s144,1e8
GUESS_file-handle,0o200,0q8,2a16
GUESS_file-link-remap,0m136,0n8,0s8
GUESS_file-lock,0p272,1x8,288,2a16
GUESS_file-missing,0q152,0r192,0s48,238,2a16
GUESS_file-unreachable,0b8,0f16,0l40,0m16,0n64,0q8,0r32,0s56,1116,1632,1c8,1d32,1f8,1g8,1n16,2440,2716,2a96
GUESS_freeze,0x32,0y224,0z96,1032,1116
GUESS_gpu,0f8,0k304,0l8,0t8,1w32,1x16,1z8
GUESS_hang,1g8,2896
GUESS_helper-tool,2424,2a32
GUESS_hugetlb,1632,1h8,1t136
GUESS_image-corrupt,1a8,1b8,1c176,1d392,1e16,1f8,1k8,1x32,1y8,1z8,2632,2924,2a40
GUESS_image-missing,1b8,1c216,1x8
GUESS_image-version,1e128,1g8
GUESS_inet-proto-unsupported,0588,0656,08128,168,1d8,2a24
GUESS_inherit-fd,0d8,1d8,1e8,1o176,228
GUESS_internal-name-clash,1e8,2588
GUESS_io-uring,0i144
GUESS_kernel-feature,0724,0b40,0m8,108,118,1316,16888,178,1b16,1f8,1s8,1y8,1z8,2a16
GUESS_kernel-vdso,158,168,17224
GUESS_lazy-pages,0j32,168,1g8,1h224,2a8
GUESS_lsm,0a8,12440,1z16,2a16
GUESS_memory-tracking,118,1664,1b240,1g8,1r24,1x16,2a56
GUESS_mm-layout,0h8,1116,168,178,1b8,1i56,1l8,1p16,1q40,1r232,1s8,1t8,1u8,1v8,2716,2a24
GUESS_mnt-ns-nested,0w136,118,1416,1d8,1y32,278,2a16
GUESS_mount-external,018,0k8,0t160,0u8,0v8,168,1x16,1y8,1z8,2116
GUESS_mount-restore,0t56,0v328,1y16,2a40
GUESS_mount-unsupported,028,0n168,0o24,0t48,0u376,0v368,0w8,1124,16104,1d16,1s8,1x8,1z16,2116,278,2a40
GUESS_netlink-pending,0a128,2a8
GUESS_netns-restore,0b40,0w40,1124,1632,1e8,1n344,1o16,1x16,248,2a8
GUESS_network-lock,0b240,118,168,1n16,2424,288
GUESS_option,0c8,0f8,1124,168,1b8,1o8,1x16,1y312,2a24
GUESS_page-server,1g240,2a8
GUESS_parasite-crash,0h8,0i8,0y8,10128,1116,128,138,1524,1656,1a8,1e8,1p8,23352,258,278,288,2a88
GUESS_permission,078,0m8,0z8,11376,138,148,1b8,1j24,1q24,1u8,1v8,2424
GUESS_pid-conflict,1i88
GUESS_pid-set,1632,1i8,1j152
GUESS_plugin,1w176,1x8,2a8
GUESS_ptrace-busy,0y40,0z40,1072,118,1616,188,238,2a24
GUESS_rlimit,1p184
GUESS_root-is-chroot,2188
GUESS_rpc-service,118,1x16,1y16,26264,278,2a24
GUESS_rseq,18136
GUESS_runtime-config,1x8
GUESS_seccomp,13184,1c8,1d16,1f8
GUESS_self-in-tree,0w8,20128
GUESS_session-leader-outside,0e120,0u8
GUESS_session-restore,0c8,0e16,1i8,1k120
GUESS_socket-address,0a8,1116,1l232,1m48
GUESS_socket-family-unsupported,088,09128,1124,1648,1n8,1z8,2a32
GUESS_sysv-ipc,0v8,0w32,168,1n24,1s176,1z8,278,2a40
GUESS_task-killed,1k8,1v16,278
GUESS_task-state,0y8,1072,1y24
GUESS_tcp-established,0488,1x8,1y8
GUESS_tcp-repair,0656,07224,118,1l8,2a56
GUESS_tcp-state,058,0664
GUESS_timer,1u224,2a8
GUESS_tool-bug,018,0b24,0e8,0f16,0n8,0q8,0s8,0u48,0v16,0x8,0y8,0z8,1048,1148,1316,1516,1624,178,1832,1916,1a32,1b8,1d24,1g64,1h8,1i88,1j16,1k16,1m8,1n8,1r16,1s40,1v256,1y72,208,2464,2516,2616,27200,2832,298,2a464
GUESS_tool-too-old,0g128,0i8,0j8,0n8,1040,1124,128,148,178,1t8,1x16,1y8,1z272,2a8
GUESS_tty-external,028,0c32,0d200,168,1d16,1x16,298,2a16
GUESS_tty-shell-job,0c144,0d56
GUESS_unix-dgram-external,0032,0180
GUESS_unix-in-flight,03112,0532,1m16,2a8
GUESS_unix-restore,1m208
GUESS_unix-stream-external,00128,018,02136,038,1616,1d16,1m48,2a24
GUESS_user-ns,118,14176,1q32
NEAR_E_Fileexists,0s1,1n5,251
NEAR_E_Nospaceleftondev,1f6
NEAR_E_Nosuchfileordire,001,021,0b2,0f1,0g2,0i1,0k3,0o2,0q10,0s1,0t1,0w1,0y2,1611,1c5,1h1,1m2,1n1,1w1
NEAR_E_Operationnotperm,071,0b1,0m1,0n1,0q1,0t1,0v1,0z6,101,117,122,131,141,171,191,1b1,1c2,1e1,1g1,1j3,1k2,1p1,1u1,1w1,202,231,271
NEAR_E_Permissiondenied,112,122,1j1,1s1,231,241
NEAR_P_anon,0j7
NEAR_P_app,001,021,0n1,0q1,0r3,0s1,0x1,1x1
NEAR_P_bin,042,0n1,0q2,0r1,131,1d1,274,2a1
NEAR_P_cache,0l6,0s2
NEAR_P_checkpoint,0w1,113,1b1,1f1,1x2,271,2a2
NEAR_P_ckpt,006,012,021,041,051,061,081,092,0a1,0f5,0j7,0l6,0m2,0n6,0o3,0q3,0r1,0s4,102,113,1c3,1m1,1u1,1v1,241,281
NEAR_P_containers,041,0x1,1c1,273,2a1
NEAR_P_crac,043,1x1,272
NEAR_P_criu,0c4,0t1,0v7,0x1,111,162,1c1,1m1,1n1,1o1,1r1,1w3,1x2,1y1,201,251,2a1
NEAR_P_data,0n1,0q1,0r1,0t2,0u3,161
NEAR_P_default,113,1x2,271
NEAR_P_dev,011,0f1,0g2,0s1,0t1,1m1,1o1,1s1,1t2,1x1,241
NEAR_P_dump,0f1,0q1,161,1c1,273
NEAR_P_etc,001,0o4,1y1
NEAR_P_ghost,0l4,0s6
NEAR_P_lib,041,0b2,0l2,0q1,0r1,0x1,1d2,1w2,1x1,273,2a1
NEAR_P_log,011,041,051,061,081,092,0a1,0f6,0j5,0n4,0q1,0t1,0w1,111,161,1u1,276
NEAR_P_loop,0c5,0e1,0f1,0g1
NEAR_P_mnt,0t2,0u1,0v5,1c1
NEAR_P_mntns,0t1,0v7,1c1,1m1,1n1,1r1,251
NEAR_P_open,121,1b1,1c2,1e1,1g1,261
NEAR_P_org,0c4,0l1,1o1,1x1
NEAR_P_outside,006,012
NEAR_P_proc,0d1,0i1,0t7,0u4,0v1,0x1,112,165,1j1,1n1,1p2,1r1,1y1
NEAR_P_restore,0q1,0t1,1v1,1z2,273,2a2
NEAR_P_root,0q1,0s1,113,1c1
NEAR_P_run,008,013,021,032,043,0f1,0l6,0m2,0n1,0o2,0q2,0r2,0s4,111,161,1m2,1x1,241,273,281
NEAR_P_sock,023,032,0r1,1m1
NEAR_P_srv,006,012,021,041,051,061,081,092,0a1,0f5,0j7,0l6,0m2,0n6,0o2,0s4,102,113,1b1,1c2,1m1,1u1,1v1,245
NEAR_P_stream,006
NEAR_P_sys,0u2,0v1,0y2,111,1j1,1r1,272
NEAR_P_tmp,001,021,0c1,0l4,0m1,0t1,0v7,111,162,1b1,1c3,1m1,1n1,1r1,1x4,1y2,201,241,251,274
NEAR_P_unix,005,012,021,1m1
NEAR_P_usr,042,114,131,1d3,1w2,201,274,2a1
NEAR_P_var,021,041,0l2,0m1,0x1,273
NEAR_P_victim,021,041,051,061,081,092,0a1,0f5,0j7,0n4,1u1
NEAR_aa,0a1,191,1s1,231,261,291
NEAR_aborted,182,291,2a7
NEAR_ack,0i1,1p2,1s2,234,2a2
NEAR_add,0w1,112,132,1j1,1n2,212
NEAR_addr,041,075,081,111,162,1b2,1c2,1e1,1f1,1g1,1l6,1m3,1n7,1y1,261,2a1
NEAR_address,0g2,0i1,161,1h1,1l1,2a1
NEAR_adjust,072,162,1b1,1f1
NEAR_af_inet,072,111,1l7,1y1
NEAR_after,0b1,0d1,0l1,0n1,0r2,171,192,1d1,1i1,1o1,281,293,2a2
NEAR_agent,091,0j1,0w1,1f1,1i1,1l1
NEAR_all,031,0d2,0k1,0q1,111,162,1r1
NEAR_anon,0g1,0i3,0j2,1t2,1v1
NEAR_anon_inode,0g1,0i3,0j2
NEAR_another,0b1,0k1,0p1,0q3,0t1,0x1,0z1,111,191,1i1,1q1,251
NEAR_app,001,031,0b1,0f1,0g3,0i1,0j1,191,1t1,201
NEAR_arch,0x1,131,173,181
NEAR_attached,0c4,0z3,1s1
NEAR_attempts,0w5,0y10,0z2,201
NEAR_available,0i1,0m1,0t1,161,171,1b1,1x1
NEAR_bad,051,0r1,0t1,131,163,181,1n2
NEAR_base,043,0r1,1x3,271,291
NEAR_bind,021,0t1,1l3,1m3,252
NEAR_blob,238,281
NEAR_but,0q1,111,164,1i2,1j1,211,292
NEAR_bytes,007,012,031,0o2,192,1d2,1f3,1r1,1s1,2a1
NEAR_cache,111,164,1f1,1q1
NEAR_call,0b1,131,161,1a1,1d3,201,242,2a1
NEAR_cap,071,1110,1j3
NEAR_cap_checkpoint_res,071,118,1j2
NEAR_cg,0d2,0t1,0x11,0y5,0z2,103,113,132,1g2,1i1,1y6
NEAR_cgroup,0t1,0x11,0y6,0z1,102,112,133,1c1,1d2,1h1,1v1,1y1,201,272
NEAR_cgroups,0d2,0x7
NEAR_check,0f1,0r3,113,1610,1x1,1y5,272,291
NEAR_checkpoint,003,011,021,045,071,0a1,0b2,0d3,0f1,0k6,0l1,0t2,0v2,0w1,1115,163,181,192,1b6,1c5,1f3,1i1,1j3,1o2,1x19,1z3,2713,283,291
NEAR_checkpointexceptio,043,1x3
NEAR_checkpointing,001,041,061,0f1,0i1,1x1
NEAR_child,0e1,112,1i1,1v1,1y1
NEAR_clone,0q1,141,161,1i2,1j1,1k1,1x1
NEAR_code,041,0i1,131,191,1c1,1f1,1x1,241,271,2a1
NEAR_collect,021,0a1,0c2,0d1,0g16,0h5,0i5,0k2,0l6,0m4,0n7,113,173,1c2,1f4,1s2,1t2,1z3
NEAR_collected,041,051,081,0w10,0y2,0z2,202
NEAR_collecting,0g1,0h1,161,1c1,1d2,1f1,1o1,281
NEAR_config,0b3,164
NEAR_connect,121,1g1,1h1,1l1,1m6
NEAR_connected,042,0b3,1g1,1y1,262
NEAR_connection,004,031,062,078,0b5,111,1g1,1i1,1l5,264,291
NEAR_consider,042,082,0c4,1m1
NEAR_container,001,013,041,071,082,0a1,0b1,0d2,0f1,0j2,0k1,0o3,0p2,0s1,0t1,0u2,0w3,0x1,116,124,131,141,182,1b4,1c2,1d2,1f1,1i2,1j1,1o1,1q1,1s2,1x8,272,281,292,2a1
NEAR_content,0w1,2414
NEAR_core,043,0e1,0x4,132,151,162,181,191,1a2,1d2,1p2,271,291,2a4
NEAR_cp,1c2,1x5
NEAR_cpu,0x1,112,196,1c1,1y7,283
NEAR_cpuinfo,191,1y7
NEAR_crac,047,111,191,1c1,1j2,1x6
NEAR_create,041,0b1,0m1,0q4,0r9,0v4,111,161,1c2,1f1,1l4,1m1,1o1,1p1,1u2,1x8,1y2,284
NEAR_crit,1d6,1e2,2a1
NEAR_crun,001,071,0f2,0t2,0x1,1o1,1z1,272
NEAR_cuda,0f1,0k9,1w1
NEAR_cuda_plugin,0k8,1w1
NEAR_curl,071,113,1x1,291
NEAR_cwd,021,0c1,0p5,0q1,0r1,241
NEAR_daemon,031,0i1,143,1c1,1h2,1p2,1s1,221,234,2a1
NEAR_debian,0b1,151,1e2,1i1,1z3,211
NEAR_default,0i1,112,121,131,171,1x1
NEAR_deleted,0g1,0l10,0m4,0o2
NEAR_details,0c4,0w1,1o1
NEAR_detected,0y1,0z1,102,111,132,191,1y1,2a1
NEAR_detection,114,164,171,1z2
NEAR_dev,0o3,0t1,161,1c1,1e1,2a1
NEAR_device,0g2,0i1,0k4,1l1,1n2,272
NEAR_devices,0k4,1y4
NEAR_diag,0t1,165
NEAR_dir,042,0k1,0q1,0r1,0w1,0x3,111,121,1b3,1c5,1g2,1h1,1w1,1x1,1y1
NEAR_directory,022,0b2,0v1,1b1,1c3,1d1,1m1,1n1,1r1
NEAR_dmesg,122,182,191,1v1,293,2a2
NEAR_docker,021,091,0a1,0c1,0d4,0m1,0n2,0s2,0t1,0u1,0v1,0w2,0x1,0y2,115,132,192,1c3,1f1,1h1,1i1,1j4,1o1,1s1,1x12,201,261,271,282,291
NEAR_does,051,0t1,1n1,1x1,1z1,281
NEAR_doesn,0t2,111,141,162,191
NEAR_done,0y2,161,1c1,1d2,1h1,1o1
NEAR_driver,0d3,0k3,0y1
NEAR_dump,008,027,0310,046,059,0613,078,0810,0914,0a9,0b1,0c2,0d8,0e4,0f21,0h1,0i5,0j23,0k4,0l7,0m12,0n15,0o14,0p2,0r2,0u2,0w2,0x4,101,114,122,132,151,1611,183,193,1a2,1b8,1c4,1d1,1f10,1g5,1k1,1n4,1o1,1p3,1s5,1t1,1u5,1w2,1y11,1z3,208,227,232,2413,271,283,2a4
NEAR_dumped,007,012,021,031,051,071,0e1,0x1,151,192,1e2,1t1,1y1,202,291,2a4
NEAR_dumping,0025,0113,028,036,047,053,065,075,084,092,0a3,0b13,0c12,0d13,0e12,0f8,0h1,0i2,0j8,0k9,0l9,0m4,0n8,0o1,0p18,0t10,0u14,0w9,0x8,0y11,0z10,1012,117,121,136,142,153,1610,182,1a5,1b8,1d1,1f6,1g7,1n8,1p2,1s3,1u3,1w4,1y2,1z1,202,216,223,233,246,2a3
NEAR_entry,0g6,0i2,0n1,0t1,1c1
NEAR_eof,0p1,1c4,1d1,1z1
NEAR_epoll,228
NEAR_errno,0k1,0q1,0t1,161,1c2,1h1,1n2,272
NEAR_established,042,071,0b1,1y3,221
NEAR_eventpoll,2211
NEAR_exec,0c2,0k1,111,151,202
NEAR_exit,042,143,1c1,1f3,1g1,1x2,274
NEAR_exited,001,0b16,0c1,0d1,0q6,0r3,0s1,0t1,0w1,0x1,111,192,1b2,1c2,1d3,1h1,1i5,1k6,1l3,1m5,1n11,1p1,1q1,1r5,1t2,1u1,1v1,221,2417,262
NEAR_ext,006,1m1
NEAR_extern,0018,017
NEAR_external,007,013,0d2,0k1,1m1,1o3
NEAR_family,0022,017,024,035,042,052,061,072,082,092,0a1,111,191,1l7,1y1
NEAR_fault,173,1q2,1v1,1y1,2a1
NEAR_fb,071,0h1,0i1,0o1,111,1c1,1p1,1t1
NEAR_fd,021,041,051,061,073,081,093,0a2,0c5,0d3,0f9,0j7,0k1,0l8,0m4,0n7,0p6,0q11,0r16,0s6,112,121,161,171,1c5,1l15,1m16,1o5,1r1,1t1,1u3,1v2,1x1,1y3,221,251,282,2a1
NEAR_fdinfo,001,021,032,041,051,061,084,094,0a1,0c2,0f11,0i2,0j15,0k1,0m1,0n7,0w2,1c2,1s1,1u2,1v1,1z1
NEAR_fds,0d1,161,1e1,1o1,1p2,221,2a1
NEAR_features,115,167,171,1z2
NEAR_fedora,0x3,151,1e2
NEAR_file,043,091,0c1,0f1,0j2,0k2,0l6,0n1,0p7,0q12,0r9,0s2,0t1,0u1,0w2,0x1,112,163,1c1,1d6,1e2,1f3,1o1,1y7,243,276,281,2a1
NEAR_files,004,027,037,045,058,0612,078,0811,0913,0a8,0d4,0f20,0i6,0j21,0k3,0l7,0m12,0n15,0o8,0s1,0w1,121,1b1,1c3,1e1,1f1,1g1,1s1,1t1,1u3,1z2,222,261,2a1
NEAR_find,042,0a1,0k1,0w1,111,171,1b1,221
NEAR_finished,0i1,194,1n5,1s2,241,2914
NEAR_flags,001,021,032,041,051,061,084,094,0a1,0f11,0i2,0j15,0k1,0m1,0n7,0q1,0s2,0w2,121,131,141,1c1,1d2,1i7,1j3,1k1,1o1,1s3,1u2,222
NEAR_following,0g6,0i2,0n1,0w1,161
NEAR_forking,141,1i7,1j3,1k1
NEAR_found,072,0b2,0c2,0k1,0n1,0p1,0y2,162,1b2,1c2,1e1,1g1,1k1,1m1,261
NEAR_fpu,112,195,1a1,1c1
NEAR_freezer,0y6,0z1,102,111,132,1y1
NEAR_freezing,0y8
NEAR_fs,0m1,121,1b1,1c2,1e1,1g1,261
NEAR_fsnotify,0o14,0q2
NEAR_get,0k1,141,164,1a1,1s1,1x1,291
NEAR_ghost,0l5,0s2,1f1
NEAR_gitid,161,174,181
NEAR_glibc,0r1,161,183,1a1,1v1
NEAR_go,083,161,181,261
NEAR_got,074,1f1,1i1,1n1,1o1
NEAR_handle,0g2,0i2,0k4,0o9,1h1,1t1
NEAR_handling,0g6,0i2,0n1
NEAR_heap,0g3,0i1,1s1,1v1,2a1
NEAR_help,0b2,1n1,1x2,1y6
NEAR_home,0m3,0q1,0u1,111
NEAR_host,071,0a1,0b1,0d1,0n1,0o1,0x2,181,194,1g1,1n1,1q1,1r1,1s1,1x1,201
NEAR_id,007,012,031,061,074,0c7,0d9,0k3,0l5,0p5,0q6,0r9,0s5,0w16,0x1,116,121,162,192,1b3,1c8,1d2,1l17,1m22,1o6,1q2,1r2,1s1,1t1,1u4,1y3,224,241,262
NEAR_image,042,0b1,0q1,0r1,0s1,0w1,0x1,171,196,1b4,1c17,1d7,1e1,1f1,1h2,1i1,1j1,1m1,1q1,1y9,211,241,276
NEAR_images,0c1,0q2,0s1,0x1,1b3,1c4,1d2,1e3,1g2,1h1,1y1
NEAR_img,0c1,0e1,191,1c10,1d14,1e1,1f2,1g1,1h2,1i1,1j1,1w1
NEAR_in_progress,0w5,0y2,0z2,201
NEAR_index,0c1,0d5,1n2
NEAR_inet,043,055,061,072,083,0b2,111,161,1l11,1y2
NEAR_infect,121,154,1a9,2316
NEAR_info,0s2,121,1y6,271,2a1
NEAR_information,0b2,1y7
NEAR_initialize,0b1,114,164,171,1w1,1z2
NEAR_initializing,072,111,151,165,171,1f1
NEAR_ino,0022,017,023,034,041,051,071,081,0o3,0p1,1l2,1m11,1z1
NEAR_inode,0g1,0i3,0j2
NEAR_inside,011,081,0o1,0u1,0w2,0x1,113,131,181,1h1,1i1,1j1,201
NEAR_inspecting,0t4,0u7
NEAR_interrupt,0k1,0y3,0z6,101,111,202
NEAR_into,0012,014,0c2,0d4,0e4,0g1,0l1,0p10,0r3,0t3,0u3,0v1,0w5,0x1,0y6,0z2,104,112,122,134,1f1,1g2,1n1,1s1,1w2,1y8,213,235,241,281
NEAR_ip,0b4,0w1,131,171,181,1n16,241,2a2
NEAR_ipc,1n2,1s11
NEAR_ipproto,072,111,1l6,1y1
NEAR_ipproto_tcp,072,1l5,1y1
NEAR_iptables,001,051,0b15,0t1,0w2,111,241
NEAR_irmap,002,0o5
NEAR_java,021,043,0l2,0q1,0y1,151,191,1c1,1j1,1v2,1x7,271,281,291
NEAR_jdk,044,1x4
NEAR_job,003,0c6,0f1,0k1,111,163,1c1,1f1,1k1,1m1,1y1,1z1,201,291,2a1
NEAR_jvm,0s1,112,1r2,291
NEAR_kerndat,042,072,0w1,112,151,166,171,1f1
NEAR_kernel,072,0b4,0h2,0n1,0o1,0p1,117,131,152,1615,174,1b1,1c1,1h1,1q1,1u1,1z6,233
NEAR_killed,0r2,0x1,131,173,181,191,1c1,1i1,1r1,1v7,1y1,2a1
NEAR_lazy,0i1,0m1,0t1,171,1h8
NEAR_ld,074,1f1,1n1
NEAR_line,001,051,0b3,0t1,0w2,1d3,1e1,2a1
NEAR_link,074,0f1,0g2,0i1,0m1,0o1,0s2,111,162,182,1f1,1g1,1n16,241
NEAR_linux,0x1,162,176,182,1a1,1z1
NEAR_listen,1l6
NEAR_load,032,052,0b1,1d1,1w2
NEAR_lock,071,0b17,0k1,0p2,102,111,213,281
NEAR_locking,0b9
NEAR_locks,0c1,0p7,1d1
NEAR_log,043,0q2,0r1,0t1,0x2,111,161,279,281
NEAR_looks,111,166
NEAR_lsm,125,1z1
NEAR_lxc,011,041,073,0a1,0b1,0d1,0t2,0u1,0w1,0x3,121,142,1f1,1h1,1n1,1o1,1x6,1z1,273
NEAR_lxd,011,0o1,0t1,0v1,0w1,121,143
NEAR_make,0w16,101,161
NEAR_map,0i1,0j1,0k2,161,1r3,1t3
NEAR_mapping,0i1,0k2,0n1,1r1,1t2
NEAR_mappings,0g17,0h5,0i5,0k2,0l6,0m4,0n7,113,173,1f2,1g1,1s5,1t2,1z3
NEAR_mark,0b6
NEAR_mask,0o3,112,191,1c1,1w1
NEAR_master,071,0d3,0t4,0u7
NEAR_master_id,0t4,0u7
NEAR_max,111,191,1c3,1p1,1r2,1v1,1w1
NEAR_memory,161,1a1,1b2,1h1,1n1,1r2,1v4,1y1,231
NEAR_message,001,162,1n1,1s2,2a1
NEAR_min,074,162,1b2,1c2,1e1,1f1,1g1,261
NEAR_missing,114,165
NEAR_mmap,074,0g1,164,1b2,1c2,1e1,1f1,1g1,1p1,1r3,1t3,231,261
NEAR_mmap_min_addr,074,162,1b2,1c2,1e1,1f1,1g1,261
NEAR_mnt,0n1,0s1,0t11,0u9,0v9,0w1,0x1,162,1b1,1c4,1m1,1n1,1r1,1s1,1v1,1y2,1z1,216,248,251
NEAR_mode,072,0x2,0z2,121,133,181,1a1,1q4,201
NEAR_module,0b2,161,1d1,1n1,2a1
NEAR_mount,0n2,0t9,0u1,0v2,121,1c1,1f1,1y1,1z1,212,241
NEAR_mountpoint,0n1,0o2,0v4,1c2
NEAR_ms,0y6
NEAR_msg,0i2,121,1p2,231,2a1
NEAR_name,0023,017,024,034,051,0b1,0r1,0w1,122,1x1
NEAR_namespace,0t1,0v1,0w2,143,161,1i1,1s6,1x1,1y1,212
NEAR_namespaces,0s2,112,141,1n5,1s2,1v1,1w1,241
NEAR_net,008,012,074,0a1,0b13,0c1,0d2,0e2,0g3,0i1,0k1,0l1,0n1,0p7,0t3,0u3,0w5,0y4,0z1,104,112,121,133,161,1c1,1f3,1g2,1l1,1n27,1q2,1s1,1w1,1y4,214,243
NEAR_netlink,041,0a3,161,1f2,1n2
NEAR_netns,071,0w1,1c1,1n4
NEAR_network,009,012,0b20,0c1,0d2,0e3,0g3,0i1,0k1,0l1,0n2,0p7,0t4,0u6,0w5,0y5,0z1,104,111,121,133,1f2,1g2,1i1,1l1,1n3,1q2,1s1,1w1,1x1,1y3,214,242,281
NEAR_new,071,0s3,0x2,0y1,1b1,1c1,1v1,1z2,2a1
NEAR_nfs,0m3,0p1,0y2,1d1
NEAR_nginx,031,051,061,071,111,121,181,221
NEAR_no,0b2,0c1,0f1,0t1,0w1,0x1,0z1,111,162,191,1c7,1d7,1g1,1h2,1i2,1j1,1k1,1n1,1o1,1r1,1v1,1y1,222,231,241,281
NEAR_node,0i1,0k2,0m1,0q2,0r1,0x1,0z1,195,1c1,1e1,1g1,221
NEAR_nofile,0b1,0n1,0q1,0t1,111,122,191,1c2,1e1,1g1,1p2,1w1,231,271
NEAR_non,071,0i1,0k2,0m1,0y2,111,162,1g1,1i1,1j2,1q1,1t1
NEAR_nothing,0d2,1h1,1v1,282
NEAR_notify,011,0k1,0q1,0t1,161,1c2,272,281
NEAR_ns,0s1,0w1,0x1,112,132,141,1b1,1c1,1j1,1v1,1w1,1y1,212
NEAR_null,0012,013,031,1v1
NEAR_off,151,161,1d1,1f1,1s2
NEAR_ok,0n1,191,1k1,295
NEAR_old,161,191,1c1,1i1,1l1,261
NEAR_one,0a1,0t1,0y3,0z1,102,111,131,141,192,1g1,1y1,244
NEAR_only,011,071,0b1,0c1,0q1,0r2,0s2,0x2,111,1c1,1f2,281
NEAR_open,021,073,0c1,0d7,0g2,0i1,0k1,0m1,0n2,0q24,0r19,0s7,0y2,115,168,1b3,1c9,1g1,1j1,1l12,1m14,1o4,1p1,1t2,1u1,1w1,1y2,221
NEAR_opened,041,081,0i1,0o2,1b1,1c1
NEAR_opening,0d1,0o1,0q2,0r2,0x1,111,1m8,1o1,1p1,1v2
NEAR_option,042,054,0b5,0c4,0r3,1i1,1m1,1o1,1y1,241
NEAR_oracle,0h1,1r1,1s3,1t1,231
NEAR_out,0k2,1d1,1u1,1v2
NEAR_page,0g1,162,171,1b12,1c1,1d1,1f19,1g23,1h1,1p2,2a1
NEAR_pagemap,163,1d1,1f3,1g2
NEAR_pages,0i1,0m1,0t1,171,1b4,1c2,1d4,1f6,1g2,1h9,1t1,231
NEAR_parasite,121,154,161,1a8,1b4,1f6,1g3,1p1,2324,281
NEAR_parent,0q1,141,1b6,1c3,1d1
NEAR_parsing,175,1u1,1y2
NEAR_path,022,042,051,061,081,092,0a1,0c1,0f5,0i1,0j7,0l4,0m4,0n8,0o1,0p5,0q1,1b3,1c2,1t1,1u1,1x1,275
NEAR_peer,0024,017,023,034,0c2,0r1,1m8,1n2,262
NEAR_peer_ino,0021,017,023,033
NEAR_pidns,0w4,1c1,1d2,1f1,1i1,1j1
NEAR_pids,0x2,0y2,0z1,101,111,131,1g1,1y1
NEAR_pipe,1f7,1o3,1p1,2a1
NEAR_plain,0d1,0v4,1c2
NEAR_plugin,001,0f1,0g2,0i1,0k15,1w3
NEAR_pod,0d1,0i1,114,1d1,1j2,1n1,1v1,1x1,273,281
NEAR_podman,001,071,0b1,0d2,0k2,0l1,0n1,0p1,0x1,116,121,181,1b4,1c1,1d2,1h1,1n2,1q1,1x9,1y1,1z1,201,251,272,281,294
NEAR_port,041,051,072,081,111,1g4,1h1,1l8,1y1
NEAR_pos,001,021,032,041,051,061,084,094,0a1,0f11,0i2,0j15,0k1,0m1,0n7,0w2,1s1,1u2
NEAR_posix,161,1u7
NEAR_post,113,131,1c1,1q2,1x2,241
NEAR_postgres,001,0i1,0l1,0m1,0p1,1s1,1t1
NEAR_pre,121,162,1b9,1c2,1d2,1g1,1j1,1w1,1y2,243
NEAR_processes,0y7,112,1i1,1v2,1y1
NEAR_procfs,0y1,111,164
NEAR_profile,021,111,125,131
NEAR_program,011,081,0j1,0l1,161,182,202,291
NEAR_progress,0w5,0y2,0z2,101,201
NEAR_proto,041,051,072,081,111,1l6,1y1
NEAR_pstree,0e2,111,1c5,1d2,1w1
NEAR_putting,235,281
NEAR_qemu,092,0f2,171,1t1
NEAR_read,061,0f1,0s2,0t1,111,1b3,1c2,1d4,1e1,1g1,1x1,1y5,241,262,2a2
NEAR_reading,0x1,1c3,1d1,1h1
NEAR_real,0g1,0k1,0z2,141,1q1,201
NEAR_receive,0q1,0r3,0s1,1l1,1m1,1x1
NEAR_recv,0t1,161,231,264
NEAR_redis,051,071,131,1c1,1x1,292
NEAR_registers,111,1a5
NEAR_remap,0h2,0m1,0s5,174,1r2
NEAR_remove,0v1,1i1,1m1,1n1,1r1,1y1,272
NEAR_repair,078,0b1
NEAR_request,041,0w1,111,163,1x1,1z1,264
NEAR_reset,161,1b2,262,291
NEAR_restore,001,051,074,0b15,0c3,0d1,0h3,0i1,0k6,0p2,0q6,0r2,0s2,0t2,0v2,0w3,0x6,1115,132,143,151,164,171,181,196,1a1,1b5,1c10,1d4,1e1,1h3,1i4,1j6,1k3,1l10,1m2,1n15,1o5,1p1,1q3,1r2,1s1,1u3,1v1,1w1,1x6,1y5,1z1,222,244,253,261,273,281,2919,2a3
NEAR_restored,0d1,0i1,0p1,0r1,0x1,132,181,195,1c1,1e2,1n1,1r1,271,294
NEAR_restorer,0h6,112,127,132,162,175,182,1a1,1h1,1i4,1p3,1q8,1r10,1u6
NEAR_restoring,077,0b1,0c5,0d7,0h2,0j1,0k3,0o1,0p5,0q9,0r8,0s18,0t4,0v19,0x16,115,127,132,1410,151,164,175,188,199,1a2,1b3,1c13,1d12,1e10,1h3,1i15,1j8,1k12,1l10,1m11,1n10,1o6,1p5,1q2,1r3,1s7,1t1,1u3,1v25,1w2,1x1,1y4,221,252,261,271,281,2a2
NEAR_resumed,0i1,194,2912
NEAR_returned,0b7,131,1c1,1q1,1u1,1y1
NEAR_rhel,0b1,0n1,121,131,161,171,181
NEAR_rlimit,0b1,0n1,0q1,0t1,111,122,191,1c2,1e1,1g1,1p3,1w1,231,271
NEAR_rlimit_nofile,0b1,0n1,0q1,0t1,111,122,191,1c2,1e1,1g1,1p2,1w1,231,271
NEAR_root,071,0c1,0m1,0o2,0p5,0t3,111,161,1c1,1f1,1i1,1j2,213,241,281
NEAR_rseq,161,187,1i1,1u1,1v1,232
NEAR_rt,0h2,162,172
NEAR_run,011,021,0a1,0d7,0s1,101,114,121,192,1b1,1c2,1h1,1y1,263
NEAR_runc,011,0d2,0i1,0t2,111,121,141,1b3,1c3,1h1,1o3,1x3,1z1,261,271,281
NEAR_running,051,0b7,0c1,0j1,0k1,0n1,0p1,0r1,0t1,0u3,102,121,131,161,175,182,191,1c1,1d2,1j1,1n5,1q2,1v1,1w1,1x2,212,243,2a2
NEAR_runs,081,0p1,191,1i1,1l2,201,251
NEAR_runtime,042,0i1,0w1,111,121,151,172,192,1c1,1x1,272
NEAR_rw,0g5,0i3,1t1,1x1
NEAR_save,061,1n7,241
NEAR_scripts,001,0b6,0n1,0t1,0u3,102,121,131,1c1,1d2,1j1,1q2,1v1,1w1,212,246
NEAR_searching,001,021,032,041,051,061,081,092,0a1
NEAR_seccomp,0i1,0z2,113,135,181,1c2,1q4,201
NEAR_segmentation,173,1q2,1v1,1y1,291,2a1
NEAR_self,021,041,051,061,081,092,0a1,0b1,0c1,0f5,0j7,0l4,0m4,0n7,0p5,0q1,0t1,111,122,162,171,191,1c2,1e1,1g1,1p2,1r1,1u1,1w1,231,271
NEAR_sent,0i1,1h1,1p2,231,2a1
NEAR_server,041,051,083,0g1,0q1,0w1,0y1,131,1b1,1g13,1h1,1l1,1o1,221,272,291
NEAR_service,012,0i1,0w1,191,1l1,1p1,1x1,261
NEAR_session,0c2,1b1,1g3,1k2,211
NEAR_set,042,0k1,0q1,0w1,0y3,0z1,102,112,132,162,1f1,1g1,1j2,1o1,1p1,1q4,1s1,1u1,1y1,241
NEAR_setcap,116
NEAR_setup,0b1,0n1,0q1,0t1,111,122,191,1c2,1e1,1g1,1p2,1q1,1v1,1w1,231,271
NEAR_shared,0s2,0t4,0u7,1c1,1n1,1t1
NEAR_shared_id,0t4,0u7
NEAR_sharing,0t4,0u7
NEAR_shell,0c5,0e1,101,111,163,1i1,1k1,1m1,1y2,1z1,201,211,291,2a1
NEAR_sid,0c1,0d3,1i1,1k5,1o2
NEAR_signal,0r2,0x1,131,173,182,1c1,1r1,1v4,1y1,2a2
NEAR_size,0r2,161,192,1t1,281,2a2
NEAR_sk,004,012,022,0a1,111,1c1,1d1,1m1,1x1
NEAR_skip,054,0r3
NEAR_smaps,0g6,0i2,0n1,1z1
NEAR_snapshot,041,161,1f1,1x2,271
NEAR_sock,072,0a1,111,1f2,1l7,1y1
NEAR_sock_stream,072,1l6,1y1
NEAR_socket,005,013,025,034,043,052,064,073,082,092,0a2,0b1,0g1,0i1,0r1,111,122,161,1g1,1h2,1l4,1m2,1o1,1p1,1s1,1y1,232,251
NEAR_sockets,006,012,021,032,041,051,061,081,0a1,0d2,0t1,164,1m1
NEAR_some,0p1,111,163,1i1
NEAR_src,041,071,081,111,1l6,1y1
NEAR_src_addr,041,071,081,111,1l6,1y1
NEAR_srv,0o2,0q4,0r3,0s1,281
NEAR_stage,1m8
NEAR_standalone,1m7
NEAR_start,0d2,0v2,191,1c3,1l1,1x3,272,291
NEAR_started,0e2,142,1k1,261
NEAR_stat,001,0d1,0o2,121,1b1,1c3,1e1,1g1,261
NEAR_state,0022,017,023,034,041,051,072,081,0e1,0q1,0w10,0y9,0z1,111,191,1f1,1l6,1q2,1y1
NEAR_stateful,041,1f1,1x5
NEAR_status,001,042,0b16,0c1,0d1,0q6,0r3,0s1,0t1,0w1,0x1,111,192,1b2,1c1,1d3,1f2,1h1,1i5,1k6,1l3,1m4,1n13,1p1,1q1,1r5,1t2,1u1,1v1,1x2,231,2417,274
NEAR_stream,009,072,122,1g1,1l6,1y1
NEAR_strip,0l5,0m1
NEAR_successfully,0i1,194,1x1,272,2914
NEAR_sudo,001,0c1,0i1,164,1b2,1c4,1d2,1i1,1w1,1x8,1y3,271,282,2a2
NEAR_support,0q1,111,162,1j1,1x1
NEAR_supported,005,164,181,191,1c1,1n1
NEAR_sys,115,1j1
NEAR_system,041,0b2,0f1,0u1,123,131,161,1a1,241
NEAR_systemd,001,011,0c1,0j2,0o3,0u1,0w2,0x2,0y1,131,191,1l1,201
NEAR_tables,0b8,0w1
NEAR_tag,0l5,0m1
NEAR_tar,1b2,1c1,1d2,1f2,1x1,246
NEAR_task,0b1,0c5,0d1,0e1,0p5,0y5,0z7,101,111,141,1c2,1f1,1i7,1j3,1k2,1q4,1r1,1s1,1v1,1x1,202,212,241,271
NEAR_tasks,006,012,0c1,0d4,0e2,0g1,0i1,0l1,0p6,0t2,0u3,0w5,0y5,0z1,102,111,121,132,151,194,1f1,1g1,1s1,1w1,1y3,212,2915
NEAR_tcp,043,065,0717,0b6,112,1l11,1y4,221
NEAR_tcp_listen,1l6
NEAR_terminal,0c7
NEAR_then,0d2,181,191,293
NEAR_thread,041,0k2,0q1,0r1,182,1a3,1i1,1v1,231,281
NEAR_threads,0y1,101,1i1,283
NEAR_tid,0z2,133,161,181,1j2,1q4,201,292
NEAR_time,031,051,0a1,0g1,282
NEAR_timers,162,1u7
NEAR_tmpfs,0v2,111,1c2,2416
NEAR_tool,1n8,241,271
NEAR_trap,021,032,041,061,071,081,092,0a1,0f5,0j7,0l2,0m2,0n4,0o1,0w1,1p1,1s1,221
NEAR_tree,001,0c1,161,1c4,1y1,202,241
NEAR_try,0b2,0k1,0p1,0y3,1n1,1t1,1y6,271
NEAR_tty,0c6,0d11,1k1,1m1
NEAR_type,0022,017,023,034,041,051,076,081,091,0f1,0j2,0k2,0o2,0q1,0t1,0x1,112,122,131,161,191,1b2,1c4,1d2,1f2,1l7,1n4,1r2,1x1,1y1,272,291
NEAR_ubuntu,0n1,122,171,183,1a1,1h1,1v1,1x1,1z2
NEAR_uffd,0i1,0m1,0t1,161,171,1h10
NEAR_under,001,032,051,0k1,0p1
NEAR_unexpected,0b1,0x1,0y1,111,171,181,1c4,1d1,1f1,1q2,241
NEAR_unfreezing,006,012,0c1,0d2,0e2,0g1,0l1,0p5,0t2,0u3,0w5,0y4,0z1,102,111,121,132,1f1,1g1,1s1,1w1,1y3,212
NEAR_unix,0033,019,028,037,0d2,0r1,121,163,1m18,261
NEAR_unknown,042,091,0b1,0i1,0j1,0x1,171,1d2,1e1,1f1,1n2,1x1,1y1,275
NEAR_unlock,009,012,071,0b1,0c1,0d2,0e3,0g3,0i1,0k1,0l1,0n2,0p7,0t4,0u6,0w5,0y5,0z1,104,111,121,133,1f2,1g2,1q2,1s1,1w1,1y3,213,241
NEAR_unprivileged,072,0v1,112,145,1h1,1l1,1q1
NEAR_unseizing,006,012,0c1,0d2,0e2,0p5,0t1,0y2,0z1,102,111,121,132,1g1,1w1,1y3,211
NEAR_use,041,0b1,0g1,0h1,113,161,1a1,1c1,1o1,1w1,2a1
NEAR_user,011,0v1,114,131,144,191,1a1,1j1,1q2,211
NEAR_using,042,082,0b2,0c4,0h1,141,172,191,1i2,1k1,1l1,1m1,272
NEAR_vdso,0h2,151,165,1719,191,1l1
NEAR_version,161,176,181,192,1t1,1x1,1z2,271
NEAR_via,021,041,051,061,081,092,0a1,0c1,0f5,0j7,0l4,0m4,0n6,0o2,0p5,1u1
NEAR_vm,0d1,0q1,161,191,1b1,1l1,1r3,1v2
NEAR_vma,0g7,0i3,0k2,0n1,0q10,0r9,171,1b1,1p2,1r1,1t2,1v1
NEAR_vvar,0h2,162,175
NEAR_wait,0y1,111,1n2,1p1,1s1,1v1,1y1,233
NEAR_waiting,021,032,041,061,071,081,092,0a1,0f5,0j7,0l2,0m2,0n4,0o1,0w1,1h1,1p1,1s1,221,262,281
NEAR_web,081,1b3,1c2,1d1,1x5,201
NEAR_when,072,081,111,151,165,171,181,1f1
NEAR_will,0b1,0t3,0w1,112,131,162,1a1,1f3,1w1,211,272
NEAR_without,0b1,0c2,0q1,0v1,114,181,1h1,1j1,1s2,272
NEAR_write,061,125,1f8,1g1,1j2,291
NEAR_xc,081,0b1,1f2,1l2,2a1
NEAR_xe,0q1,0r3,0s2,113,1b1,1m2,1s1
NEAR_xfer,1b3,1f9,1g11
NEAR_xsave,195,1c1
PHASE_check,118,152,16114,172,1y2,244,2a2
PHASE_dump,0042,0120,0222,0320,0418,0520,0628,0716,0824,0926,0a18,0b32,0c16,0d26,0e32,0f42,0g32,0h12,0i24,0j42,0k34,0l26,0m32,0n44,0o20,0p24,0t26,0u38,0w34,0x22,0y66,0z34,1096,1150,128,1326,144,1520,1624,176,1818,1a34,1b18,1f28,1g18,1n8,1p8,1s16,1t6,1u14,1w10,1x66,1y10,1z12,2026,2118,2214,2390,2410,252,2796,2824,2a32
PHASE_lazy-pages,1h40,252,2a2
PHASE_page-server,1g2
PHASE_pre-dump,162,1b8,1g2,272,2a2
PHASE_restore,0710,0b2,0c10,0d18,0h4,0i2,0j2,0k8,0o2,0p10,0q28,0r24,0s34,0t12,0v62,0x42,1120,1210,138,1424,154,168,1716,1814,1936,1a4,1b16,1c52,1d52,1e24,1h8,1i50,1j44,1k34,1l18,1m26,1n20,1o20,1p24,1q12,1r24,1s10,1t6,1u6,1v68,1w6,1x24,1y10,1z4,222,242,254,262,2754,282,2932,2a42
PHASE_unknown,0017,0110,0230,0328,0426,0518,0633,0755,0824,0922,0a27,0b79,0c33,0d45,0e11,0f27,0g20,0h41,0i22,0j21,0k49,0l25,0m18,0n30,0o51,0p50,0q38,0r52,0s57,0t45,0u100,0v151,0w34,0x82,0y24,0z13,1034,11157,12119,1347,1456,1535,16284,1756,1826,1959,1a39,1b64,1c101,1d128,1e42,1f64,1g95,1h36,1i26,1j21,1k15,1l56,1m73,1n115,1o42,1p34,1q58,1r67,1s51,1t34,1u64,1v19,1w51,1x308,1y198,1z100,2011,2117,2229,2334,2464,2531,2699,2763,2841,2936,2a359
PID,0716,0a1,0c7,0d16,0f1,0h14,0i1,0j1,0k2,0o4,0p10,0q24,0r29,0s31,0t5,0v34,0x20,1111,1219,135,1410,154,1613,1720,182,194,1a1,1b8,1c13,1d13,1e2,1h6,1i16,1k19,1l35,1m37,1n24,1o23,1p17,1q26,1r35,1s13,1t14,1u19,1v2,1y6,226,255,272,284,2a6
PIE,0h48,0i4,0x16,1120,1240,1316,144,158,1632,1756,188,1a4,1e4,1h8,1i24,1l4,1p20,1q88,1r56,1t8,1u44,1v8,278,284,2a16
PRE_addattr_l ERROR,2a6
PRE_aio,0h6
PRE_amdgpu_plugin,0k66
PRE_anon_inode,0i3
PRE_apparmor,126
PRE_audit,126
PRE_autofs,0u12
PRE_avc,126
PRE_bash,1x6
PRE_bfd,1f12,2a30
PRE_bind,1l3
PRE_bpfmap,0j9
PRE_c1,276
PRE_cg,0x246
PRE_cg-prop,1y81
PRE_checkpoint,0f6,0t6,0u6,0w6,0y6,0z6,116,136,156,1z6
PRE_checkpointctl,1d6,1e6
PRE_clone,116
PRE_clone3,166
PRE_compat,156
PRE_compat_blob,156
PRE_cp,1f12
PRE_cpu,1963,1a9
PRE_crac,1c6,1i6
PRE_criu,016,0b6,0e6,0f6,0g6,0s6,0u6,0w6,0y6,106,116,146,156,166,1a6,1o6,1w6,1x12,1y66,1z6,2012,216,236,256,266,2a42
PRE_criu  ,1x3,2a3
PRE_criu dump,046
PRE_criu failed,1z12,2612,2721
PRE_criu-ns,1g6
PRE_criu_dump,266
PRE_crun,0x6,1n6,1x12,1z12
PRE_ctr,0q6,1c6,1d6,1x48
PRE_cuda-checkpoint,0k12
PRE_cuda_plugin,0k96
PRE_curl,1x6,296
PRE_docker,0y6,1x18
PRE_dump failed,096
PRE_epoll,22108,2a6
PRE_err scanfing,126
PRE_exec,243
PRE_exec failed,0b6
PRE_exit status 1,1d6
PRE_fd 4,0n6
PRE_fdinfo,1z6
PRE_forbidden,113
PRE_fork,2a6
PRE_fsnotify,0o120,0q6,2a6
PRE_gcs,1a6
PRE_go-criu,266
PRE_incus,146
PRE_inet,0436,0575,0660,0869,116,166,1d6,1l114,1y18,2a18
PRE_inherit-fd,1o6
PRE_invalid rootfs,1x6
PRE_ip,1n6
PRE_iptables-save,246
PRE_ipv4,1n6
PRE_irmap,0o60,2a6
PRE_java,196,1j6,296
PRE_jcmd restore,0q6
PRE_json,1d6
PRE_k8s,1x6
PRE_kcmp failed,116,1624
PRE_kerndat,1612
PRE_lazy migration,1h6
PRE_lazy-pages,1h30
PRE_lsm,1230
PRE_lxc move,1x6
PRE_lxc-checkpoint,066,0t6
PRE_madvise failed,1r6
PRE_memfd_create,166
PRE_migrate,0n6
PRE_migration,1g6
PRE_mkdir,166
PRE_mnt,0n6,0t168,0u150,0v267,1d12,1s6,1y18,2172,256,276,2a6
PRE_mnt -v2  ,0v27,113,1y3
PRE_mnt-v2,0t6,0v114,2a30
PRE_modprobe,169
PRE_mount failed,0v6
PRE_mqueue,1s6
PRE_mysqld,0h6
PRE_name,2a96
PRE_nerdctl,1x6
PRE_net,0b66,0w18,1624,1e6,1n171,1o12,246
PRE_netavark,1n6
PRE_netlink,0a99,2a6
PRE_newuidmap,1412
PRE_nf,0b36
PRE_nft,0b12
PRE_nginx,296
PRE_nvproxy,086
PRE_option,1y6
PRE_oracle,1s6
PRE_overflow,0u6
PRE_packet,096,1118,166,1l6,1n6,2a6
PRE_page-pipe,1p6,2a12
PRE_page-xfer,1b42,1f48,1g126,2a12
PRE_pagemap-cache,1112,1612,1b12,2a6
PRE_panic,2a24
PRE_pidfd,0j21,2a12
PRE_pidfile,1y3
PRE_pmc_init,2a3
PRE_podman,0f6,1x6
PRE_polling failed,1h6
PRE_prctl,166
PRE_protobuf error,1d6
PRE_ptrace,0z6,106
PRE_pycriu,266,276
PRE_python3,2912
PRE_qemu,196
PRE_restore,0q6,0r6,0v12,0x6,126,146,176,1m6,1p6,1q6,1t6,1u6
PRE_restore failed,0q6,0r6
PRE_restorer,1r6
PRE_rlimit,1p12
PRE_rpc,266
PRE_rpc error,1x3,276,286
PRE_rseq,1815
PRE_runc,0t6,116,1x6,1z12,276
PRE_runc restore,0x12
PRE_runtime error,276,2a3
PRE_scandir failed,126
PRE_seastar,0i6
PRE_seccomp,1378,1c6,1d12
PRE_setsid,1k6
PRE_sfd,1p3,2a6
PRE_sh,0b15,2412
PRE_shstk,1a15
PRE_signal,283
PRE_sk unix,0024,0124,0224,036,1m24
PRE_skqueue,0327,1m12,2a6
PRE_slurmstepd,006,1x6
PRE_snapshotter,276
PRE_socketpair,2a6
PRE_sockets,086,0966,1118,1654,1n12,1z12,2a18
PRE_sockopt failed,076
PRE_stat,166
PRE_sudo,1x6
PRE_suspicious,236
PRE_tar,1f12,2448
PRE_tcp,0624,0748,0b12,1y6,2a12
PRE_timens,166,1u6
PRE_timerfd,1u39
PRE_tls,1g36
PRE_torchrun,0k6
PRE_traps,1912,2a6
PRE_trim failed,0m6
PRE_tty,0c135,0d225,1d30,1o12,2a18
PRE_tun,0f3,166,1d6
PRE_uffd,1h138,2512,2a6
PRE_unexpected EOF,266
PRE_unix,0090,0148,02108,0348,093,1612,1d12,1m222,2a18
PRE_unknown command,1y6
PRE_unknown flag,1x6
PRE_uns,1463
PRE_vdso,17168
PRE_vzctl,276
PRE_wait4 failed,106
PRE_waitpid,166
PRE_warning,1x6
PRE_worker failed,276
PRE_wrapper,046
PRE_x86,1918,1a15,1d6,2a6
P_CRIU,1b8
P_Chromium,024,0l4
P_Deprecation,1y4
P_EXEC,1x6
P_FPU,1a2
P_JDKSocketResourc,044
P_Modules,294
P_PID,0q1,0u2,111,141,1b1,1r1,1t1,1u2
P_QkWSSV,0v4
P_RCVBUFFORCE,1114
P_RCVBUFFORCE E_Operationnotperm,118
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
P_adj,114
P_agent,024
P_alice,114
P_amdgpu,1w16
P_amdgpu P_plugin,1w13
P_and,2a4
P_anon,0i4,0j12,1t1
P_anon P_inode,0i3,0j10
P_app,024,0l4,0m20,0n4,0q20,0r16,0s4,0x4,1m20,1o1,1x8
P_app E_Nosuchfileordire,0q3,0s3
P_app P_app,023,0l3
P_app P_ctl,1m10
P_app P_data,0m6
P_app P_log,0l3,1x3
P_app P_logs,1x6
P_app P_sock,023,1m6
P_app restore,0q3,0r3
P_apparmor,128
P_attr,1213
P_attr P_apparmor,126
P_back,1t4
P_bad,1w4
P_base,0l4
P_big,0l4
P_bin,0k4,0m4,0n16,0q16,0r24,2728
P_bin P_procs,0q3,0r3
P_bin P_python,0r6
P_bin P_runc,2719
P_bin P_server,0q3,0r6
P_binfmt,0u8
P_binfmt P_misc,0u6
P_boxes,0n4
P_breakpoint,292
P_build,214
P_bus,0016,024,0f4
P_busybox,0n4
P_cache,0l12,0q4,0s8,2a4
P_cache size,0l10
P_certs,0n4
P_cgroup,0t4,0v4,0x54,0y28,164
P_cgroup E_Nosuchfileordire,0x3,163
P_cgroup P_freezer,0y16
P_cgroup P_procs,0x16
P_cgroup P_system,0y6
P_checkpoint,0k4,116,1x4,2712
P_checkpoint P_restore,276
P_children,1610,1u2
P_chromium,024,0l8
P_chromium P_Chromium,023,0l3
P_chrony,014
P_chronyd,014
P_chroot,218
P_ckpt,0012,024,0l12,0m4,0n8,0q12,0r12,1c12,1d12,1f12,1m4,1w4,1y4,244,254
P_ckpt P_bin,0n3,0q3,0r3
P_ckpt P_cut,1d6
P_ckpt P_file,0q3,0r6
P_ckpt P_ghost,0l6
P_ckpt P_pages,1f10
P_ckpt P_unix,006,023,1m3
P_classes,0q4,0r4
P_clear,164,1b2
P_closed,2214
P_closed fd,2211
P_comm,164
P_compat,152
P_conf,0t16,0v4,1y12,274
P_conf doesn,0t6
P_conf line,1y6
P_config,0q4
P_console,0d16
P_console E_Nosuchdevice,0d6
P_containerd,1f4,2712
P_containerd P_containerd,1f3,276
P_containerd P_runtime,1f3,276
P_containers,124,2732
P_containers P_storage,2719
P_control,0x4
P_coordinator,1w4
P_core,0n4,1d8
P_core P_img,1d6
P_counter,0q4,274
P_counters,274
P_covered,0n4
P_cpu,0x8
P_crac,044,1c4,1f4
P_criu,0c8,0v57,124,134,1f4,1w54,1x8,1y16,2516,264,274,2a4
P_criu P_amdgpu,1w13
P_criu P_cuda,1w10
P_criu P_mntns,0v45,253
P_criu P_org,0c6,1y3
P_criu P_plugins,1w6
P_criu P_runc,1y6
P_criu P_service,256
P_crtools,0v4,124,258
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
P_data,0m12,0n20,0q4,0r12,0t28,0u12,0v8,144,1c4
P_data E_Nosuchfileordire,0v6
P_data bad,0r10
P_data dev,0u10
P_data mountpoint,0t6
P_data use,0m3,0n3
P_dbus,004
P_debug,0v4
P_default,1f4,1y4
P_dev,0113,0d47,0f78,0g20,0h2,0k26,0l9,0n8,0t12,0u9,0v12,112,124,164,1f4,1m8,1n2,1o4,1s4,1t8,1x4
P_dev P_console,0d13
P_dev P_fuse,0f10
P_dev P_hugepages,1t6
P_dev P_kfd,0k8
P_dev P_log,016,1m6
P_dev P_mem,0g6
P_dev P_mqueue,0v3,1s3
P_dev P_null,0h2,0n6,1n2
P_dev P_nvidia,0f3,0k6,1x3
P_dev P_pts,0d16,1o3
P_dev P_shm,0l6,0t3,0v3,1f3
P_directory,1c4,1m4
P_dns,214
P_doc,0u8
P_docker,0t4,0x12,0y20,1m4,274
P_docker P_scope,0x3,0y6
P_docker P_sock,0t3,1m3
P_dri,0f4
P_driver,0t4
P_dump,0q4,124,1c4,2712
P_dump P_log,123,2710
P_dxQk,024
P_enclave,0f4
P_err,1n2
P_etc,0n4,0o4,0t28,0v8,1w4,1y12
P_etc P_criu,1w3,1y10
P_etc P_hostname,0t6
P_etc P_hosts,0t3,0v3
P_etc P_resolv,0t10,0v3
P_eth,1n4
P_exe,104,114,1r1
P_exec,112,128,1p2,1x4
P_fails,244
P_fdinfo,114,164,1u1
P_fifo,0s8
P_file,0q4,0r8
P_files,1130,124,1624,1c4,2a8
P_files P_reg,2a6
P_files inaccessible,115,163
P_files procfs,1113,165
P_firefox,0n4
P_fonts,0s4
P_foo,0r4,0s8,0x8,1m4
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
P_ghost,0l8,0s44
P_ghost E_Nosuchfileordire,0s13
P_ghost E_Operationnotperm,0s6
P_ghost E_Readonlyfilesyst,0s6
P_gid,148
P_gid P_map,146
P_gnu,0l4,0q4,0r12
P_gnu P_libc,0r6
P_gone,1m4
P_gpu,1x4
P_gpus,0t4
P_group,0s2,144,1f4
P_gunicorn,1m4
P_home,0m12,0n4,0u8,214
P_home dev,0u6
P_hook,244
P_host,024
P_hostname,0t8
P_hosts,0t8,0v4
P_hsperfdata,0q8,0s4
P_hsperfdata P_root,0q3,0s3
P_hsql,0l4
P_hugepages,1t16
P_ibX,0s4
P_idx,0q4
P_image,1x4,2a4
P_img,1c4,1d12,1f12,1y4
P_img P_core,1d6
P_imgs,274
P_inet,1w4
P_infiniband,0g4
P_init,0x8
P_init P_scope,0x6
P_inode,0i4,0j12
P_internal,044
P_inventory,1c4
P_ipv,164
P_jail,218
P_java,0q4,0r8
P_java P_lib,0q3,0r6
P_jdk,044
P_jna,0l4
P_job,0m4,0q4
P_journal,014,0m4,1m8
P_journal P_socket,013,1m3
P_journald,134
P_jsa,0q4
P_jvm,0r8
P_jvm P_java,0r6
P_kXn,0l4
P_kernel,0u8,0v8,1614,1b8,1j44,1s4
P_kernel P_CRIU,1b6
P_kernel P_last,1611,1j32
P_kernel P_security,0u6,0v3
P_keys,0t4
P_kfd,0k10
P_kfd E_Nosuchfileordire,0k6
P_kubelet,0n4,0t4
P_kubelet P_pods,0n3,0t3
P_kvm,0f8
P_lambda,044
P_large,004,0l4
P_last,1614,1j41
P_last P_pid,1611,1j32
P_latest,1x8
P_lazy,258
P_lazy P_pages,256
P_lib,0l12,0m16,0n12,0q20,0r24,0s4,0t8,0u4,124,134,164,1p4,1w44,1x4,2732
P_lib P_app,0m3,0q3
P_lib P_containers,123,2719
P_lib P_criu,1w35,273
P_lib P_jvm,0r6
P_lib P_kubelet,0n3,0t3
P_lib P_libc,0r3,1x3
P_lib P_libfoo,0m3,0q3
P_lib P_linux,0l3,0q3,0r3
P_lib P_modules,0t3,163
P_lib P_server,0q3,0r6
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
P_link,0m12,0s12
P_link P_remap,0m10,0s10
P_linked,0m4
P_linux,0l4,0q8,0r12,274
P_linux P_gnu,0l3,0q3,0r10
P_local,0q4
P_lock,0s8
P_locks,0p7
P_log,0113,0l4,0q8,0r8,0t8,114,124,1m8,1o1,1x8,2728
P_log P_nginx,0q6
P_log bad,0r6
P_log log,276
P_log restore,0q6,113
P_loginuid,114,1q2
P_logs,1x8,278
P_logs P_checkpoint,276
P_loop,0c8,0f4
P_lxc,0x12,0y8,274
P_lxd,0t4,274
P_machine,0x12
P_machine P_slice,0x10
P_malloc,2a4
P_map,1130,124,1417,1624
P_map E_Operationnotperm,1410
P_map P_files,1124,123,1619
P_mapped,0l4
P_maps,104,1620,176,1t1
P_maps procfs,1610,173
P_match,0b2
P_max,1j3,1s8
P_mdstat,0u4
P_mem,0g12,118,1t4,2a8
P_memmove,2a4
P_memory,0t4
P_mgNV,0v4
P_misc,0u8
P_mnt,0n8,0u28,0v32,0w4,114,1f4,214
P_mnt E_Invalidargument,0v3,0w3
P_mnt P_data,0n3,0v3
P_mnt P_nfs,0u6
P_mnt procfs,0v6
P_mntns,0v57,254
P_mntns P_mnt,0v10
P_mntns P_sys,0v6
P_moby,278
P_moby unknown,276
P_mode,0r4
P_modules,0t4,164
P_mount,1f4,1y4,2a4
P_mountinfo,0u10,168
P_mountinfo procfs,0u6,166
P_move,1f4
P_mqueue,0v4,1s14
P_msg,1s8
P_multiarch,2a4
P_mysql,0m4
P_mysqld,1m12
P_mysqld P_mysqld,1m10
P_mysqld P_sock,1m10
P_name,114
P_names,0l4
P_native,1m4
P_net,0f4,104,112,164,1n1,1y4
P_newroot,0n4,214
P_next,164,1s4
P_next E_Nosuchfileordire,163,1s3
P_nfs,0m20,0u12
P_nfs E_Operationnotperm,0m6
P_nfs dev,0u10
P_nfs use,0m10
P_nginx,0q8,0r4
P_nginx P_access,0q6
P_nodir,1c4
P_notify,019
P_nowhere,1c4,1w4,1y4,244
P_nowhere E_Nosuchfileordire,1c3,1w3,1y3,243
P_null,0h2,0n8,1n2
P_numpy,0q4
P_nvidia,0f4,0k12,0t4,1x4
P_nvidia P_uvm,0f3,0k6
P_nvidiactl,0k4
P_odd,1w4
P_offsets,1u6
P_old,0n4
P_oom,114
P_opt,0m4,0n4,0t8,1c4,1w4,244
P_option,004
P_orders,0n4,1s4
P_org,024,0c8,0l8,1y4
P_org P_Simple,0c6
P_org P_chromium,023,0l6
P_out,0m4,0n4,0r4,114,1x4
P_out P_log,0r3,113,1x3
P_output,1b2
P_outside,008
P_overlay,2724
P_overlay P_containers,2719
P_packages,0q4
P_pagemap,118,1616,1b1,1d4,2a4
P_pagemap E_Nosuchfileordire,166,1d3
P_pagemap procfs,113,163
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
P_pid,0u4,1614,1j44,254
P_pid E_Permissiondenied,1j6
P_pid E_Readonlyfilesyst,1j10
P_pid procfs,0u3,165,1j10
P_plug,1w4
P_plugin,1w32
P_plugin undefined,1w10
P_plugins,1w16
P_pods,0n4,0t8
P_polkit,034
P_postfix,214
P_postgresql,1m4
P_pre,1b8
P_proc,024,0l1,0n1,0p5,0q1,0t8,0u14,0v12,0x18,0z4,101,1136,1217,1413,1684,1b1,1j36,1n4,1q5,1r1,1s6,1t1,1u15,1y4,1z2,284,2a2
P_proc E_Operationnotperm,0v6
P_proc P_cgroup,0x6
P_proc P_map,115,123,1611
P_proc P_self,023,0x8,1116,126,1638,1q3,1u5
P_proc P_sys,0u6,1610,1j19,1n2,1s5
P_proc P_uid,146
P_procs,0q4,0r4,0x20
P_procs E_Deviceorresource,0x6
P_procs E_Nosuchfileordire,0x6
P_psm,0s4
P_pstore,0v4
P_ptmx,0d4,112,164
P_pts,024,0d25,1o4
P_pts E_Nosuchfileordire,0d10
P_pulse,1m4
P_put,0v4
P_python,0q4,0r8
P_qemu,1t4
P_queues,1s4
P_ram,1t4
P_redis,0n4,294
P_refs,164,1b2
P_reg,2a8
P_releases,0q4
P_remap,0m12,0s12
P_remote,0u4
P_removed,0q8
P_removed P_run,0q6
P_renamed,024
P_resolv,0t16,0v4
P_resolv P_conf,0t10,0v3
P_restore,192,1x20,1z32,2716,2a4
P_restore P_log,2710
P_restore requires,1z13
P_rewrite,1w4
P_root,024,0q4,0s4,0v12,114,1c4,1y4
P_root procfs,0v6
P_rst,2a4
P_rtc,0f8
P_run,0024,0117,0224,034,0l12,0m4,0n8,0q8,0r8,0s4,0t12,0u8,0v8,114,1f4,1m64,1n2,1z4,244,2512,264,2716
P_run P_app,023,1m16
P_run P_cache,0l10
P_run P_containerd,1f3,276
P_run P_criu,2510,263
P_run P_data,0q3,0r6
P_run P_docker,0t3,1m3,273
P_run P_mysqld,1m10
P_run P_out,0n3,113
P_run P_secrets,0t6,0v3
P_run P_systemd,016,1m6
P_run P_user,006,013,026,0u6,1m3
P_runc,1y8,2724
P_runc P_conf,1y6
P_runc checkpoint,2713
P_runtime,0x4,1f4,278
P_runtime P_task,1f3,273
P_sbin,0r4,124,134,1x8,1y4
P_sbin P_criu,123,133,1x6
P_scope,0x20,0y8
P_scope P_cgroup,0x6
P_score,114
P_scratch,1c4
P_screen,024
P_script,244
P_secretmem,0g4
P_secrets,0t8,0v4
P_security,0u8,0v4
P_security dev,0u6
P_self,024,0x10,1120,129,1648,1q4,1u6,2a1
P_self E_Nosuchfileordire,166
P_self P_attr,126
P_self P_cgroup,0x5,163
P_self P_map,116,163
P_self P_maps,166
P_self P_pagemap,113,166
P_sem,0r4,0s8,164
P_server,0n4,0q8,0r16
P_server P_classes,0q3,0r3
P_server bad,0r6
P_service,258
P_service P_socket,256
P_sess,0m4,0s4
P_set,1f4
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
P_slice,0x36,0y8
P_slice P_cgroup,0x10
P_slice P_docker,0x3,0y6
P_smaps,114,164
P_snap,0n4,1c4
P_snd,0f4
P_soccr,2a4
P_sock,014,0216,034,0t4,1m48,244,264
P_sock E_Addressalreadyin,1m6
P_sock E_Nosuchfileordire,023,1m19
P_socket,004,014,1m4,2516
P_socket E_Addressalreadyin,2510
P_sockets,1m4
P_sort,0m4
P_spdk,1t4
P_spill,0l4
P_spool,0v4,214
P_srv,0012,024,0l12,0m8,0n8,0q4,0t4,1c8,1d12,1m4,1w8,1y8,2112,2412
P_srv P_app,0m3,0q3
P_srv P_ckpt,0010,023,0l10,0m3,0n6,1c3,1d10,1m3,1w3,1y3,243
P_srv P_nowhere,1c3,1w3,1y3,243
P_ssh,024
P_ssl,0n4,294
P_stack,114
P_stat,1012
P_stat procfs,106
P_status,0z4,108,164
P_storage,2724
P_storage P_overlay,2719
P_stream,0012
P_stream P_outside,006
P_stress,0q4
P_subtree,0x4
P_such,1c4
P_sys,0t4,0u16,0v28,0x16,0y28,1612,1j34,1n4,1s6
P_sys P_binfmt,0u6
P_sys P_cgroup,0t3,0v3,0x10,0y22
P_sys P_kernel,0u6,0v6,166,1j22,1s3
P_sysdeps,2a4
P_system,004,0x4,0y8
P_system P_slice,0x3,0y6
P_systemd,0113,0v4,134,1m8
P_systemd P_journal,013,1m6
P_systemd P_notify,016
P_tail,0n4
P_tar,1d10
P_tar invalid,1d6
P_target,0b2
P_task,1012,166,1f4,274
P_task procfs,106
P_tasks,0x4
P_tcpmon,1w4
P_tegra,164
P_termination,0t4
P_time,164,1u4
P_timens,1u6
P_timers,164,1u7
P_tmp,004,0212,0l32,0m8,0n4,0s8,0v61,1c12,1f6,1y4,258,278
P_tmp E_Nosuchfileordire,0v3,1c6
P_tmp P_criu,0v45,1f3,253
P_tmp P_org,023,0l3
P_tmp size,0l6
P_tree,0n4
P_tty,0d8
P_tun,0f4
P_uid,149
P_uid P_map,146
P_uio,0g4
P_unified,0x8
P_unix,0012,028,1m4
P_unix P_stream,006
P_usb,0f4
P_user,0012,014,028,0u8,0x20,114,1m4
P_user P_bus,006,023
P_user P_doc,0u6
P_user P_slice,0x16
P_userdata,274
P_usr,0k4,0l4,0m4,0n12,0r4,124,138,1w40,1x8,1y4,2732
P_usr P_bin,0k3,0m3,0n6,0r3,2722
P_usr P_lib,0l3,0n3,133,1w32,273
P_usr P_sbin,123,133,1x6,1y3
P_uts,144
P_uverbs,0g4
P_uvm,0f4,0k8
P_var,028,0l12,0m8,0n4,0s4,0t12,0u4,0v4,124,1f4,1m12,1w4,218,254,2736
P_var P_lib,0l6,0n3,0s3,0t3,0u3,123,1w3,2726
P_var P_log,0l3,0t3,273
P_var P_run,026,0t3,1m10,253,273
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
P_web,044,274,284
P_win,0u4
P_words,0l4
P_xQQ,0v4
P_yaml,0q4
P_zero,0r4,124
SPEAKER_check,115,151,1666,171,1y1,242,2a1
SPEAKER_criu,0027,0117,0231,0328,0413,0520,0635,0745,0825,0926,0a26,0b53,0c33,0d52,0e25,0f37,0g30,0h33,0i24,0j35,0k43,0l27,0m29,0n43,0o41,0p47,0q34,0r42,0s55,0t41,0u79,0v121,0w38,0x79,0y47,0z26,1078,11101,1261,1343,1444,1533,16187,1746,1830,1938,1a46,1b59,1c67,1d83,1e34,1f36,1g67,1h48,1i43,1j34,1k27,1l42,1m57,1n70,1o37,1p37,1q40,1r51,1s44,1t26,1u48,1v50,1w38,1x34,1y127,1z36,2022,2121,2226,2374,2432,2522,2640,2753,2816,2910,2a238
SPEAKER_engine,004,031,046,061,074,082,092,0b8,0d1,0e1,0f2,0g1,0i1,0j4,0k7,0l2,0m1,0o1,0p2,0q4,0r1,0t5,0u2,0v6,0w1,0x6,0y5,1123,126,132,144,151,161,184,197,1b4,1c23,1d13,1f11,1g1,1h2,1j2,1k1,1l1,1n11,1p1,1q1,1r1,1s1,1u1,1x175,1z34,221,251,2611,2765,2816,2913,2a7
SPEAKER_kernel,1211,131,1v1,281,2a1
SPEAKER_program,005,011,047,052,081,0a1,0b6,0c2,0f2,0h1,0i4,0k5,0l1,0n1,0o1,0p1,0q2,0r2,0t4,0u1,0v1,0w1,0x2,0y2,0z2,1112,125,132,142,151,165,171,181,1912,1b1,1c2,1d12,1e6,1f8,1g2,1i2,1j2,1k1,1l1,1m2,1n5,1p1,1q1,1r2,1s1,1t1,1u1,1v1,1w2,1x30,1y4,2413,2610,2711,287,2918,2a16
__vdso_clock_getti,174
__vdso_getcpu,174
_cs,182
_freebind,1l2
_has_ptrace_fpu_xs,164
_has_shstk,1a2
_ioc,0k2
_map,144
_max,0u4
_next_id,162
_plugin,1w4
_real,132
_wait,0y4
_window,072
_xstate,1a12
_xstate xstate,1a10
aa,014,054,088,0a4,0o4,1210,194,1c4,1n4,1r4,1x4
aaaaac,1t16
aaaaae,1t4
aaaaa~,1t6
aarch,158,194
ab,014,0612,084,0y4,1d4,1s4,1x8,274,284,2a4
abandoned,0u2
abc,1x4,1y8,274
abcd,0r4,1x4
abi,186
able,0e1,1x10
able reuse,1x6
abnormal,1v6,274
abnormally,148
abnor~,143,1v2,272
abort,0x6,172,1810,292
aborted,044,1v4,2916,2a2
aborted core,298,2a2
aborting,054,0c28,104,1y2,2310,242
aborts,0i4,181
abort~,042,052,0c11,0i2,102,181,1v2,1y1,234,241,296,2a1
about,162,197,1f2,1n1,1z1,231
above,0a6,0e1,0h1,131,1p6,1r3,1v1,271
abrt,2a2
absent,0q8,111,1622,1c5,1x4
absen~,0q3,111,169,1c2,1x2
abstract,256
abstr~,253
ac,084,0r4,1z4
accept,031,0516,122,1g2,1h2,1m1,236,252,266,294
accept connection,122,1g2,235,252,263
accepted,0310,0510
accepting,294
accep~,035,0511,121,1g1,1h1,1m1,1u1,232,251,262,292
access,022,0s2,0u2,164,1u2,1x2,1y8
access join,1y6
accesses,124
accessible,0n2
accessing,0x2
acces~,021,0n1,0s1,0u1,0x1,122,162,1u1,1x1,1y3
ack,068,2314,288,2a2
ack daemon,286
ack we,235,2a2
action,0b1,0k8,1y10,2412,2a4
action scripts,1y2,245
actio~,0b1,0k3,1y4,245,2a2
active,046
activ~,042
acts,142
ad,084,194,1n2,2a4
add,0m2,0o10,0v8,168,1h4,1n18,1w2,1x4,1y6,1z1,2224,251,2a4
add event,163,2218
add fd,0v3,1h3
add ip,1n6
add watch,0o8,163
add_inventory,1w2
addattr,2a4
addattr_l,2a4
addat~,2a2
added,161,1e1
adding,0o2,1g2
addin~,0o1,1g1
addr,044,0b16,152,1d4,1g4,1l4,1m34,1n2,1r7,2a4
addr P_run,1m13
addr P_var,1m6
addr inet_addr,1g3,1l3
address,074,094,0b4,0d8,0h4,104,1610,181,1a4,1b6,1d6,1g8,1l22,1n20,1o4,1r23,1y8,234,254,2a26
address already,1l3,1n3
address family,0b3,163
address nil,2a10
address outside,1b5,1d5
addresses,0a1,1a2,1l1,1n2,2a4
addresssanitizer,2a10
addresssanitizer heap,2a6
addre~,071,092,0a1,0b2,0d3,0h1,102,164,181,1a3,1b2,1d2,1g3,1l9,1n9,1o2,1r9,1y3,232,252,2a13
adds,0g1,1e1,221
adj,1q2
admin,021,0710,1147,132,1j1
admin cap_checkpoint_res,1127
advanced,1d2
advisory,0p4
advis~,0p2
ae,174,1x4
af,1x4
af_alg,095
af_inet,1g4,1l4
af_inet inet,1g3,1l3
af_packet_diag,164
af_unix,1m4,1y4,264
af_unix unix,1m3,1y3,263
af_vsock,0912
af_vsock vsock,096
af_xdp,098
affect,1h4
affec~,1h2
after,061,0h8,0i4,0k8,0n1,0o1,0r5,0v1,0y7,121,134,141,174,184,1910,1a1,1c1,1f4,1g4,1i1,1m4,1s4,1u1,1y1,211,221,234,263,2812,2969,2a8
after checkpoint,0k3,193
after free,2a6
after restore,0i3,133,183,2929
afterappstart,1x4
after~,1x2
again,002,012,032,071,091,0a2,0c1,0d5,0e1,0f4,0g2,0h1,0j2,0n1,0o2,0p5,0q2,0r1,0s7,0u5,0v2,0w2,122,132,141,182,1b1,1k2,1l2,1m6,1n5,1p1,1s5,1u4,221,281,2a1
against,0p1,0x1,1g1,1r1,1y1
again~,0p1,0x1,1g1,1r1,1y1
agent,0q4
agetty,0d4
agett~,0d2
agic,1d2
ago,194,294
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
aligned,0h4,1a6,2a2
alignment,1a6
align~,0h2,1a4,2a1
alive,0u6,108
all,001,031,0d2,0h1,0k4,0u1,0v1,0x2,0y5,124,141,164,176,1g1,1r5,1s1,1v1,1x4,211,241,251,261,278
all tasks,276
alloc,1a1,2a4
allocate,0x4,132,152,1n4,1p2,1r4,1s10,1x6,236,2a264
allocate bytes,132,2a189
allocate memory,0x3,1s5,235,2a13
allocated,1a4,1l4
allocating,2a4
allocation,2a4
alloc~,0x2,131,151,1a2,1l2,1n2,1p1,1r2,1s4,1x2,232,2a109
allow,044,0d1,0r1,0t8,0w1,134,171,1m4,1y4
allow them,043,0t6
allowed,0d2,0i1,0m4,1110,135,145,1x14,1y4,261
allows,071,1j1,1r4
allow~,071,0d1,0i1,0m2,114,132,142,1j1,1r1,1x6,1y2,261
alone,0p1,1a1,234
along,0s1,1b1
already,031,0i1,0s5,0x2,0z19,104,191,1h1,1i14,1l8,1n8,1o4,1s2,1u4,1v1,1x35,262
already exists,1x16
already use,1i5,1l3,1n3,1o2,1x10,262
alrea~,031,0i1,0s2,0x1,0z8,102,191,1h1,1i6,1l3,1n3,1o2,1s1,1u2,1v1,1x14,261
altivec,1a2
always,031,0u2,1j1,1y4,271
alway~,031,0u1,1j1,1y2,271
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
among,004,0e4,0x4,1k4,1o8,205
among collected,003,0e3
amx,191,1a11
anew,0h4,161,1m4,1p1
annot,0k2
annotation,044,1x10
annotations,1x4
annot~,042,1x4
anon,0g4,0i52,0j80,1r10,1s2,1t14
anon anon_inode,0i5,0j27
anon file,0i3,0j3
anon hugepage,1t10
anon inode,0g3,0i42,0j56
anon vma,1r8,1s2,1t2
anon_hugepage,1t12
anon_hugepage anon,1t10
anon_inode,0g4,0i48,0j70
anon_inode anon,0g3,0i38,0j53
anon_vma,1r10,1t2
anon_vma anon,1r8,1t2
anonymous,0g1,0j3,118,1r4
anonymous verb,116
anony~,0g1,0j1,113,1r2
another,005,024,061,071,0a4,0b4,0c1,0d9,0g1,0h1,0j1,0m10,0n8,0p5,0q2,0r12,0t2,0u1,0w2,0x1,0y2,0z5,105,121,131,161,171,198,1a1,1b8,1d4,1e14,1g1,1i8,1j1,1k6,1l6,1n2,1q1,1u1,1v1,1w1,1x7,1y2,2132,226,231,242,2524,261,291,2a1
another container,003,1x3
another root,2122
anoth~,002,022,061,071,0a2,0b2,0c1,0d4,0g1,0h1,0j1,0m4,0n3,0p2,0q1,0r5,0t1,0u1,0w1,0x1,0y1,0z2,102,121,131,161,171,193,1a1,1b3,1d1,1e5,1g1,1i3,1j1,1k3,1l3,1n1,1q1,1u1,1v1,1w1,1x3,1y1,2113,223,231,241,259,261,291,2a1
answer,0b1,0u1,0y4,1g3,1z1,235,2610,282
answered,1n1,1t1,1x4,265
answers,041,081,0a1,0z1,101,122,131,1g1,1h1,1n14,231
answers E_Fileexists,1n6
answe~,041,081,0a1,0b1,0u1,0y2,0z1,101,121,131,1g2,1h1,1n6,1t1,1x2,1z1,233,266,281
any,071,091,0k4,0l2,0n5,0r5,0v1,104,111,161,1c4,1n4,1o4,1s1,1y1,241
anything,0y1,1g1,1y1
anyth~,0y1,1g1,1y1
api,004,0b2,114,162,1h4,1x12,248
api failure,1x6
app,0b4,0r8,292
apparmor,111,1288,141
apparmor denied,1232
apparmor lsm,126
apparmor supported,126
appar~,111,1235,141
appear,0y4,1x2
appea~,0y2,1x1
append,0b4
appen~,0b2
application,1x4,296
applications,152
appli~,151,1x2,292
apply,0v2,0x10,186,1p2,1z1
apply cgroup,0x6
arch,138,157,1a4,1e2,1z2
arch syscall,136
arch_map_vdso_,155
arch_prctl,153
arch_shstk,1a4
architecture,193,1a1,1b8,1e4
architecture P_kernel,1b6
archive,1c18,1d32,1e4,1f16,1x20,248,281
archive P_tar,1d8
archive import,1c6
archive unexpected,1d6
archive write,1f13
archi~,192,1a1,1b3,1c7,1d13,1e3,1f6,1x8,243,281
area,156,1724,1916,1a8,1c1,1d2,1h2,1r13,234
area bounds,178
area bytes,173,193
area size,193,1a3
area task_restore,1r8
aren,0w4,2a4
arg,2a4
args,1i4,1r2,234,2a2
argument,0u2,122,1o2,1x8,1y34,244
arguments,1r2
argum~,0u1,121,1o1,1r1,1x3,1y14,242
arm,171,1b1,1u4
around,291,2a1
arrived,1g4
arriv~,1g2
ask,0q1,0z2,132,1u1,1z1
asked,041,051,0m1,0p1,0r1,1g4,1h1,1m1,1u4,1w1,1y1,241,261
asks,001,021,131,1h4,1k1,1t1,1z5,204,262
assertion,2a32
asser~,2a13
assign,1l6
assigned,1w2
assig~,1l2,1w1
associated,1n4
assoc~,1n2
async,142,1d6
asynchronous,0h6
async~,0h3
at_fdcwd,0m4,1j4
at_fdcwd fdcwd,0m3,1j3
at_symlink_follow,0m4
atal,292
attach,082,0z6,1114,164,1a4,1s2,1v4
attach E_Operationnotperm,0z3,112,1v3
attached,0c16,0z9,131,1s5
attached shell,0c6
attac~,081,0c6,0z6,116,131,162,1a2,1s3,1v2,1y1
attempts,0y8
attem~,0y3
attr,112,128
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
authe~,192,1a4
auto,0t10,1d4,1s2,1y4
auto allow,0t6
auto_msgmni,1s2
autodetected,0t8
autodetected external,0t6
autod~,0t3
autofs,0u24,0v6,166,2a4
autofs find,0u6
autof~,0u10,0v2,162,2a2
automount,0u4
autom~,0u2
auxv,108,112
av,2a4
available,072,0p4,0x1,114,164,198,1b16,1h8,1l2,1n4,1x4,1y2
available consider,1b6
avail~,071,0p2,0x1,112,162,193,1b6,1h3,1l1,1n2,1x2,1y1
avc,1232
avc denied,1219
avc msg,1213
avx,1929
avx required,1910
awaited,1v4
await~,1v2
away,0k1,264,271
azy,162
ba,034
back,065,081,0d1,0e1,0i4,0k1,0p2,0s12,0u1,0v8,0x1,101,112,122,131,194,1a1,1i1,1l40,1m5,1n1,1p2,1q7,1r1,1s5,1u4,1w1,1y1,1z2,234,274,284
back E_Addressalreadyin,1l13
back E_Cannotassignrequ,1l10
back network,1l6
backend,0i4
backe~,0i2,0u1
background,1g4,1h4
backg~,1g2,1h2
backlog,038,058
backl~,033,053
backwards,1u4
backw~,1u2
bad,0h2,0o2,0r102,0u8,0v2,0x2,1316,1d16,1n2,1o2,1v4,1x4,1y10,1z2,242,274
bad build,0r18
bad format,0u6
bad mode,0r22
bad size,0r32
bad system,1310,1v3
bar,0g4
barrier,164
barri~,162
base,044,1p2
based,0b2,0i4,162
bash,0c4,1x8
bbd,194
bbe,0h4
bc,2a4
bcb,184
bd,2a4
because,061,0a4,0p4,0z4,101,124,164,1c1,1i1,1v1,1x12,272
because netlink,0a3,123
becau~,061,0a2,0p2,0z2,101,122,162,1c1,1i1,1v1,1x5,271
become,141,1k4
becom~,141,1k2
been,061,0k1,0n1,0o1,0q4,1c6,1u2,1v4,1x13,2910
been detected,298
been started,1x10
before,044,061,071,0e1,0k1,0p1,0u1,0y2,111,131,142,151,162,172,181,1c1,1d1,1g8,1i2,1j1,1k4,1n2,1r5,1s1,1u2,1v1,1w2,1x2,1y4,1z4,234,242,269,281,2a1
beforecheckpoint,044
befor~,043,061,071,0e1,0k1,0p1,0u1,0y1,111,131,141,151,161,171,181,1c1,1d1,1g3,1i1,1j1,1k2,1n1,1r2,1s1,1u1,1v1,1w1,1x1,1y1,1z1,232,241,264,281,2a1
began,0e1,111
begin,0e1,1d1,1j1,1w1
beginning,1d4
begins,1c1,1d1,1y1
begin~,1c1,1d2,1y1
begun,0e1,1k1
behaviour,294
behav~,151,292
behind,0f1,0u1,161,251
behin~,0f1,0u1,161,251
being,051,061,0r2,0z10,105,1b2,1v4,1y1,201,284,292,2a2
belong,112,143,1a1,1l1,1s1
belongs,021,0d5,0e4,0j1,0k1,0n4,0p1,0q1,0w1,121,144,161,1b1,1i4,1k1,2a1
belon~,021,0d2,0e2,0j1,0k1,0n2,0p1,0q1,0t1,0w1,111,121,143,161,1a1,1b1,1i2,1k1,1l1,1m1,1s1,2a1
below,0q2,0v1,0w1,0x1,152,1j3,1n1,1r4,1u2,205,231,271
beside,0m2,0s2,171,1e1
besides,1p1,1z1
besid~,0m1,0s1,171,1e1,1p1,1z1
between,061,0h1,0p1,0r1,0x1,0z1,102,154,191,1b4,1g2,1i1,261
betwe~,061,0h1,0p1,0r1,0x1,0z1,101,152,191,1b1,1g1,1i1,261
beyond,091,1j1,1p1
beyon~,091,1j1,1p1
bf,054
bfd,1f8,2a22
bfd bfd,2a6
bfd flushing,1f6
bfd no,2a6
big,092,0d2,0l10,1a2,1d4,1p2,2a4
bigger,0l4,0x4,172
bigge~,0l2,0x2,171
bin,0q4
binary,0k4,112,124,154,1x14,1z6
binar~,0k2,111,122,152,1x6,1z2
bind,0223,076,0a6,0k4,0n4,0t33,0u1,0v20,164,1g20,1l116,1m72,1x8,2538,2612
bind id,1m29
bind inet,1l66
bind mount,0k3,0t13,0v8,163,1x3
bind page,1g16
bind path,0213
bind sa_family,1l3,1m3
bind socket,022,073,1m18,253
bind source,0t3,1x3
bind transport,2514
bindexception,1l4
binde~,1l2
binding,1y4
bindi~,1y2
binds,1l1,1m1
binfmt,0u5
binfmt_misc,0u5
binfm~,0u2
bit,0y4,1578,174,194,1b5,1d1,1q4,1u1,284,2a1
bit code,156
bit killable,0y3,283
bit mode,1514
bit task,156
bit tasks,158
bits,0r1,199,1b4,1q1,1z1
blk,0f14
blkdev,0f2
blob,154,178,1r6,2318
block,0f8,0p4,1012,192,1a1,236,2a12
block signals,1010,235,2a6
blocked,0a4,0y8,124,2816,2a16
blocked seconds,0y3,288
blocked selinux,0a3,123
blocked signals,2a13
blocking,104,162,1x4
block~,041,0a2,0y3,102,122,161,1x2,286,2a6
bluetooth,0913
bluet~,095
bogus,0p2,1r2
bomb,0y4
bootstrap,1r10
boots~,1r4
boottime,1u7
boott~,1u3
border,1o4
borders,111,1z1
borde~,111,1o2,1z1
born,1k2,2a2
bort,292
both,001,071,0d1,0r1,151,171,1g1,1j1,1x4
bound,011,0214,0a8,0u1,0x4,162,1l6,1m2,1p1,2a4
boundary,1d4
bounding,111,1q9
bounds,1710,1p1,1r1,1y4,2a6
bound~,111,174,1d2,1p1,1q4,1r1,1y2,2a2
bpf,081,0j31,135,1q4
bpf map,0j8
bpf prog,0j13
bpfmap,0j8
bpfma~,0j3
br,1n8
branch,0u2,2a4
branches,0u6
branc~,0u2,2a2
break,0p6,174
breaking,0p7
breakpoint,1616,234
breakpoints,0g1,101,162
breaks,0p2
break~,0g1,0p4,101,167,232
bridge,1n19
bridge add,1n6
bridg~,1n8
brk,1r4
broke,1d2,1g1,261
broken,174,1g8,234,2614,294
broken after,1g3,293
broken pipe,268
broke~,172,1g3,232,266,292
browser,0w1,141
bsdtar,244
bsdta~,242
bset,1q12
btrfs,0n4,0o1,0u6
bubblewrap,0w8,141
bubbl~,0w3,141
buf,0j4,0l4,164,172,1j4,2a4
buffer,062,071,0h2,0l4,0p4,144,1a4,1n2,262,292,2a52
buffer overflow,292,2a11
buffer read,0p3,1n2,2a3
buffer too,2a6
buffering,1n2
buffers,0f1,0i1,2a6
buffe~,061,071,0f1,0h1,0i1,0l2,0p2,0x1,142,1a2,1n2,261,291,2a23
bug,084,0932,0a2,164,1a4,1y6,2a28
bug P_files,2a6
bug unknown,0926,2a2
build,072,0b16,0r48,155,1r1,1u1,1w2,1x1,1y1,1z1
build config,0b13
build id,0r29
builds,0v1,1n1
built,0b6,0h1,0z1,158,1614,1g2,1w1,1x4,1z2
built without,0b2,153,166,1g2
bundle,1x6
bundl~,1x2
bus,008,1t2,1v12,294,2a4
busy,0h2,0r2,1i10,1o2,1r4,252,2a10
busybox,1y4,241
busyb~,1y2,241
but,001,011,035,051,066,0a7,0e1,0l2,0m2,0p2,0u13,0w1,104,114,1214,152,164,174,182,1910,1a1,1b4,1d4,1e5,1g5,1q4,1x13,1y2,1z6,204,225,241,271,298
but apparmor,128
but defined,1x6,1y2
but expected,065,1d2
bwrite,2a2
byte,1a4
bytes,034,065,0l8,0o4,0r5,0x8,132,152,174,194,1a7,1d45,1f14,1g4,1r12,1s4,1z1,264,2a244
bytes E_Cannotallocateme,1r6
bytes expected,1d14
bytes file,1d6
bytes long,0r3,263
bzip,1d4
ca,1g7
cacert,1g4
cacer~,1g2
cache,118,168,1b10,2a8
cache open,113,163
cache read,113,1b6
calculator,004
calcu~,002
call,061,0i1,0k12,0y4,111,1317,144,151,1614,1b1,1h1,1v4,1w1,1x2,2a2
call operation,0k6
called,031,054,1a1,1o2,1x4,204,2a6
caller,0w1,111,1o1,1z1,208,281
calle~,031,052,0w1,111,1a1,1o1,1x1,1z1,205,281,2a2
calling,2a4
calli~,2a2
calls,0a8,124,136,152
calls might,0a3,123
calls unsuccessful,0a3,123
came,031,0e1,0v1,191,1s4,1u4,231,284,2a1
came back,1s3,283
canceled,1u4,286
cancelled,282
cance~,1u2,282
candidate,1x4
candi~,1x2
cap,021,0710,1172,132,141,196,1h1,1j13,1p5,1q20,1r1,1u1,1x4,1y4,1z10
cap checkpoint,1130,1j6
cap net,073,113
cap sys,1134,1q3
cap_,118
cap_ cap,116
cap_audit_control,1q3
cap_bpf,1q4
cap_checkpoint_res,1144,1j13
cap_checkpoint_res cap,1130,1j6
cap_last_cap,1z2
cap_net_admin,021,0710
cap_net_raw,114
cap_setgid,141,1q1
cap_setuid,141,1q1
cap_sys_admin,1147,132,1j1
cap_sys_admin cap,1134
cap_sys_nice,1q4
cap_sys_ptrace,118,1h1
cap_sys_resource,111,1p4,1r1
capabilit,1z2
capabilities,118,1919,1q32,1x4,1z12
capabilities do,1914
capabilities supports,1q2,1z5
capability,071,1138,124,195,1q16,1z10
capability bset,1q6
capab~,071,1118,122,1910,1q19,1x2,1z10
capacity,2a4
capac~,2a2
capbset,114
capbs~,112
capset,1q2
capture,254
captu~,252
card,0f4,0k8
carries,035,101,192,1e1,1g1
carri~,032,101,191,1e1,1g1
carry,031,1e1
case,032
cat,242,284
catatonic,0u2,0v4
catat~,0u1,0v2
catch,274
cause,164
cb,1x4
cc,0h4,1b4
cdi,1x4
ce,174
certificat,1g2
certificate,1g16
certi~,1g7
cet,1a12
cg,0x208,1y56
cg cgroup,0x11
cg cgroupd,0x11
cg create,0x6
cg find,0x6
cg make,0x13
cg mount,0x6
cg move,0x21
cg open,0x11
cg opening,0x8
cg prop,0x3,1y45
cg set,0x11
cg walking,0x10
cg write,0x6
cg_controller_entr,0x2
cgns,0x4
cgroup,0u1,0w4,0x142,0y65,142,164,1c4,1p1,1r1,1v6,1y2,1z4
cgroup P_sys,0x3,0y22
cgroup configuration,0x8
cgroup dir,0x21
cgroup freeze,0y13,1y2
cgroup procs,0x6
cgroup_yard,1z4
cgroupd,0x32
cgroupd recv,0x6
cgroupfs,0x4
cgroupns,162
cgroups,0x36,1x8,1y6
cgroups E_Nosuchfileordire,0x10
cgroups mode,1x3,1y5
cgroupv,0y10,1x4,1y2
cgroupv cgroup,0y8,1y2
cgroupv freezer,0y8,1y2
cgrou~,0u1,0w2,0x83,0y26,141,162,1c2,1p1,1r1,1v2,1x3,1y3,1z2
cgset,1d2
cgyard,0x10,252
cgyar~,0x4,251
chain,0b6,134,1b8
change,0d2,0q2,0s8,1216,164,171,1e1,1m16,1r1,1y3,262
change profile,126
change working,163,1m3
change_onexec,124
change_profile,128
changed,063,0r4,1b5,1q1,1y1,246,291
changeprofile,124
changes,0m1,0y1,111,1b2
chang~,061,0d1,0m1,0q1,0r2,0s3,0y1,111,128,162,171,1b3,1e1,1m6,1q1,1r1,1y2,242,261,291
channels,044
chann~,042
character,0f12,0g8,1d4
chara~,0f5,0g3,1d2
chdir,0v10,1c2,1y2
chdir name,0v6
check,0h6,0k4,122,1616,182,1b6,1g1,1w6,1x6,1y1,1z6,244,2746,292,2a1
check P_logs,276
check logfile,2716
check name,166
check_and_,1w2
check_and_remove_i,1w4
check_pagemap,1b2
checked,0x1,1x2
checking,172
checkpoint,004,0416,064,0a4,0e4,0f4,0i4,0k86,0q16,0r8,0t12,0u8,0v4,0w4,0x2,0y4,0z4,1196,128,1314,144,155,1629,181,1912,1a1,1c72,1d39,1e17,1f21,1j13,1o4,1p4,1s1,1u2,1w2,1x314,1y4,1z46,202,2794,2844
checkpoint E_Nosuchfileordire,0k3,1c3
checkpoint P_restore,1x16,1z26
checkpoint P_usr,0k3,273
checkpoint action,0k6
checkpoint archive,1c13,1d14,1e3,1f13,1x13
checkpoint checkpoint,0k3,1c2,1x10
checkpoint container,0f3,116,1c3,1x6,2719,2813
checkpoint containers,1x6
checkpoint cp,1c6
checkpoint create,1x10
checkpoint does,143,1c5,1e2,1x3
checkpoint found,0k2,0q3,1c8
checkpoint id,1x6
checkpoint image,1c3,1x16,2716
checkpoint isn,1x6
checkpoint name,1x10
checkpoint no,0v3,283
checkpoint plugin,0k3,1w2,1x3
checkpoint request,0a3,123,1x6
checkpoint requires,113,1x2,1z3
checkpoint restor,115,1x5,272,283
checkpoint restore,0k5,1137,123,136,1619,193,1c2,1j6,1x11,278,283
checkpoint restored,276
checkpoint runc,276
checkpoint server,1x3,276
checkpoint support,1x8
checkpoint supported,1x10
checkpoint timed,0k10
checkpoint toggle,0k6
checkpoint_error,1x4
checkpoint_restore,114,124,1x4
checkpoint_restore checkpoint,113,123,1x3
checkpointcontaine,1x16,278,284
checkpointcontaine runtime,276
checkpointcontaine service,1x10
checkpointctl,1d4,1e4
checkpointdir,1x4
checkpointed,0012,084,0f8,0i4,0r4,0u4,115,1a4,1c6,1x15
checkpointexceptio,1x4,276
checkpointing,0k2,1120,1x20,1z8,2734
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
check~,006,0414,062,082,0a2,0e2,0f5,0i3,0k35,0n1,0q6,0r11,0t5,0u3,0v2,0w2,0x1,0y2,0z2,1149,123,136,142,152,1612,171,181,195,1a2,1c31,1d19,1e7,1f8,1j5,1o2,1p2,1r1,1s1,1u1,1w1,1x155,1y2,1z22,201,2749,2819
child,004,0e1,0j4,0u8,0v2,0y1,0z1,1018,116,1652,1i2,1v14,204,244,264,274,2a14
child exited,166,1v2,273
child name,166,263
children,0u2,0w4,0y1,103,1610,204,2a2
child~,0u1,0w2,0y1,101,164,202,2a1
chld,2a4
chmod,0s2
choice,192
choose,1j5,1p2
choos~,111,1j2,1p1
chose,1p2
chown,0s2
chr,0f82,0k4
chr P_dev,0f10
chrdev,0f2
chrome,0w4
chrom~,0w2
chroot,161,2120
chrooted,214
chroo~,161,219
chunk,2a2
cifs,0u8
ckpt,004,1y2
claimed,1x4
claim~,1x2
clash,1o2
class,124,172,1w2
clear,112,164,1b4,1m2,2a4
clear_child_tid,164
clear_refs,112,1b4
cleared,1b4
clear~,1b2
clenaup,0m4
clena~,0m2
client,008,0310,044,0513,1x4,204,242,2616,271,294
client reported,1x3,242,262
clients,034
clien~,003,036,042,055,1x2,202,241,266,271,292
clock,178,1u54,291
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
cloexec,1h4,2a4
cloex~,1h2,2a2
clone,0w2,102,118,143,1634,1i10,1j25,1p2,1y2,2a4
clone flags,163,1i3,1j3
clone newpid,165,1y2
clone parent,165,1y2
clone set_tid,168,1i2,1j8
clone_newnet,114
clone_newpid,166,1y2
clone_newpid clone,165,1y2
clone_newtime,164
clone_newuser,142
clone_parent,166,1y2
clone_parent clone,165,1y2
close,044,0v4,0x1,168,1y14,221,234,2a4
close_range,168
closed,032,0620,072,162,1g4,1h2,1o2,1y2,2221,235,2613,298
closed connection,063,1g3,1h2,263
closed dump,063,223
close~,031,068,071,111,161,1g2,1h1,1o1,1y1,228,232,265,293
closing,0614,0x2,1x4
closi~,066,0x1,1x2
cls,0x4
cmd,1y1,242,284
cni,1n8
code,091,0b4,0g1,0i1,0r2,102,115,124,135,1514,1610,191,1d2,1e1,1r9,1u1,1v4,1x6,1y2,2335,242,264,2734,2912,2a4
code si_pid,2314
code unknown,2716
col,082
cold,274
collect,034,122,136,162,1s8,2712
collected,004,061,0944,0e4,101,1s2
collected family,0927
collecting,204
collector,0912
colle~,002,032,061,0922,0e2,101,121,132,161,1s4,202,275
collision,0t6
colli~,0t2,251
com,1x4
combination,1x2,1y4
combinations,164
combi~,162,1x1,1y2
come,0h2,0u1,1a1,1e1,1i1,1r1,1t1,1u1,1x1,1z1
comes,061,0t1,0x1,101,1d1,1u1,281
comm,108,1260,1310
comm name,1210
comm requested_mask,1219
command,0b20,1112,1g2,1n6,1x42,1y37,2310,2416
command checkpoint,1x5,1y3
command found,0b5,1x8,248
commands,164,1n1
comma~,0b8,115,162,1g1,1n3,1x17,1y15,234,246
commit,1r1,1x4
commitlimit,1r4
commi~,1r2,1x2
common,0f1,101
communicate,1g2
communication,236,2a2
communication ack,235,2a2
commu~,1g1,232,2a1
compared,192
compares,061,0r4,192,221
compat,138,1558,162,172,1z4
compat restore,156
compat task,156
compat_blob,154
compat_cr,156
compatible,152,174
compa~,061,0r2,133,1524,161,172,192,1z2,221
compel,1w2,238
compel_,1w2
compel_syscall,238
compe~,1w1,233
compiled,0b4,124,155,163,1x16
compiled without,153,1x6
compi~,0b2,122,152,161,191,1x6
complete,051,1c1,1f1,2a4
completed,0h8,2a4
compl~,051,0h3,1c1,1f1,2a3
compressed,1d1,281
computed,2a2
condition,284
condi~,282
conf,186,1n4
config,0b22,0h1,1310,141,1517,1663,181,1a1,1b11,1c2,1d8,1h1,1n4,1s1,1u4,1x24,1y4
config checkpoint,136,1619
config compat,1510,162
config dump,1c2,1d3,1x6
config mem,1b8
config netfilter,0b13
config proc,166
config_,1610
config_checkpoint_,1310,151,1629,181,1a1,1s1,1u2
config_checkpoint_ config,136,1619
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
configugration,0b4
configuration,0b10,0x10,1821,1x4,1y12
configuration mkdir,0x6
configure,0x2,164
configured,162,1n4,1x26
configured runtime,1x8
configured without,162,1x5
confi~,0b14,0h1,0x5,121,134,141,157,1627,189,1a1,1b4,1c1,1d3,1h1,1n3,1s1,1u1,1x21,1y6
conflict,0p8,102,1i2,1y4
conflicting,0p3,1y2,281
conflicts,0p2
confl~,0p4,101,1i1,1y2,281
confs,1n2
confused,1z4
confu~,1z2
conmon,0d4
conmo~,0d2
connect,001,011,031,0710,0a2,116,127,1g36,1h22,1l28,1m40,1x4,2314,252,2616
connect docker,115,1x3
connect inet,1l14
connect lazy,1h16
connect sa_family,1g3,263
connect server,1g22
connect socket,075,1l2,1m24
connect transport,125,238,252
connected,0013,0110,036,0455,054,0a20,0b16,0v4,1l1,1m6,1x2,1y14
connected P_run,013,033
connected disabled,0b13
connected tcp,0432,1y11
connecting,061,121,1g2
connection,0079,011,0316,0430,0562,0615,078,0b22,0u1,122,1g56,1h7,1l1,1m5,1y2,236,252,2630,2920
connection ff,056
connection name,0018
connection non,032,1g10
connection reset,2613,293
connection timed,1g13
connection transport,122,235,252
connectionerror,294
connections,034,0410,0518,0b17,264,291
connects,011,071,122,1g1,1m1
connectto,124
conne~,0037,015,0311,0438,0532,067,078,0a9,0b22,0u1,0v2,112,126,1g35,1h12,1l12,1m20,1x2,1y7,237,251,2619,298
consequently,1u2
consider,0018,0128,0438,054,0c12,0e16,164,1b8,1m4
consider omitting,1b6
consider using,0014,0122,0429,053,0c10,0e13,1m3
consi~,007,0111,0415,052,0c5,0e6,162,1b3,1m2
console,0d39,1x10
console socket,0d3,1x5
consolidate,2a2
conso~,0d16,1x4,2a1
construct,0s2,164
const~,0s1,162
cont,2a4
contain,166,1c4,1x3
container,0012,018,075,0d12,0f8,0h4,0i1,0j4,0l4,0t24,0u4,0w17,0y18,1134,1233,134,148,161,194,1b1,1c20,1e1,1i4,1n9,1o6,1p1,1q5,1x204,1y2,1z4,205,241,251,2768,2824,296
container ab,0y3,1x3,283
container abc,1x3,273
container able,1x6
container checkpoint,113,1x6,283
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
container restore,1i3,1z3
container root,0t10
container running,1x11,276
container runtime,1216,272
container state,1c3,1x10
container supported,0w3,1x3
container tclass,126
container web,1c3,1x16,273,283
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
containers,0b1,1118,121,1h1,1j1,1x40,1z4,254
containers dependencies,1x8
containers tty,1x8
contains,1e4,1x4
conta~,005,013,072,0b1,0d5,0f3,0h2,0i1,0j2,0l2,0t9,0u2,0w7,0y7,1119,1214,132,143,163,192,1b1,1c10,1e2,1h1,1i2,1j1,1n4,1o3,1p1,1q2,1x112,1y1,1z3,202,241,252,2729,2810,292
content,1d2,1x20,2414
content digest,1x13
contents,0g1,0l2,0q2,0r4,0s1,0u1,1f2,1n4,1o1,1s1,244
context,0f1,0h22,0k8,0u2,1216,1n2,1z12,2836,2a2
context deadline,2824
contexts,0h2,0k1
conte~,0f1,0g1,0h10,0k4,0l1,0q1,0r1,0s1,0u1,126,1d1,1f1,1n2,1o1,1s1,1x8,1z5,247,2814,2a1
continue,0o10,104,1z4,234
continued,1v4,232,244
continuing,174
conti~,0o4,102,172,1v2,1z2,232,242
contradicting,1y4
control,024,0330,0e1,0u2,0x20,0y11,1a4,1q3,1y2,234,2a4
control file,0y8,1y2
control messages,0318
controller,0x35,0y1,1y40
controller name,1y16
controller stream,1y13
controllers,0x5,1x4
controlling,0c4
contr~,022,0312,0c2,0e1,0u1,0x24,0y5,1a2,1d1,1q1,1x2,1y18,232,2a2
convert,0b8,1410,1n2,1u2
convert uid,148
converting,1g2
conve~,001,0b3,144,1g1,1n1,1u1
cooperative,162,1h2
coope~,161,1h1
coordinator,1w4
coord~,1w2
copied,0l1,0q1,0s1,1b1
copies,0g1,0l1,1z1
copie~,0g1,0l1,0q1,0s1,1b1,1z1
copy,0t2,0v6,1b4,1c1,1d1,1h26,1i1,1l1,1q2,1s6,1x4,221,274,2a8
copy creds,1q2,2a6
copy migration,1b3,273
copy sharing,0t2,0v5
copying,0m1,1f4,1h1
copyi~,0m1,1f2,1h1
core,132,1918,1c16,1d40,1e6,1f4,278,2922,2a18
core dumped,1910,2918,2a6
core img,1c6,1d26,1e3,1f3
core_entry,1d4
cork,061,1g4
corked,0615
corked dgram,068
corke~,066
corking,064
corki~,062
correspond,0c4,0d26
correspond master,0c3,0d19
corre~,0c2,0d10,2a1
corrupt,1d4
corrupted,0d2,132,152,176,1d28,1e2,1w6,1z4,298,2a4
corrupted filter,132,1d6
corrupted image,1d6
corrupted top,296
corrupting,1a8
corruption,192,1a4,1d6,2a14
corru~,0d1,131,151,172,191,1a5,1d15,1e1,1w2,1z2,293,2a6
count,0m1,1r11,1x2
counter,162,278
counter start,276
counterpart,0x1,141
counters,0h2
counts,0h2,1y1
count~,0h2,0x1,141,161,1y1,273
covered,0u4
covers,0n1,1d2,1h2
cover~,0n1,0u2,1d1,1h1
cp,1c10,1f8,1x12
cp already,1x6
cp writing,1f6
cpu,0x16,181,19112,1a8,1y4,291
cpu avx,196
cpu capabilities,196
cpu cpu,1916
cpu feature,196
cpu features,196
cpu fpu,192,1a5
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
cr,0s2,1c4,278
cr_,1w2
cr_cap_max,1z4
cr_plugin,1w4
cr_plugin_desc,1w4
cr_plugin_init,1w4
crac,0412,1c8,1i4,1j8,1x20,278
crac impl,046,1x6
crac mirror,043,1x3
crash,174,1m1,296
crashed,171,234,261,298,2a8
crash~,171,181,232,261,293,2a3
crc,0r2
creat,1s4,1x4
create,0a2,0b2,0h2,0j2,0m38,0n10,0o2,0s66,0v29,0x16,1148,126,132,144,1696,1f4,1g4,1h4,1i22,1j2,1m8,1n20,1o4,1p4,1s8,1t22,1u44,1x34,1y2,222,232,256,262,2712,2a12
create cgroup,0x6
create ghost,0s32
create inet,113,166
create inotify,0o2,166
create link,0m29,0n8
create log,113,1f2,1y2,252
create memfd,1t11,232
create name,0v3,123
create netlink,0a2,163,1n3
create network,112,163,1n2
create new,0v2,115,1n3,1u2
create only,1x10
create packet,1111,163
create pipe,0v3,1610,1o3
create posix,1u21
create resource,116
create restore,0h2,1s2,1t2,1u3
create socket,166,1g3,1m3,2a6
create task,276
create thread,1i18,1j2,1p3
create veth,163,1n3
created,0w5,141,1e2,1u1,1x12
creates,1m1,1s2,1u1
creating,0y4,1f8,1x4,2a4
creating checkpoint,1f6
creation,1x4,282
creat~,0a1,0b1,0h1,0j1,0m15,0n4,0o1,0s26,0v12,0w2,0x6,0y2,1119,122,131,142,1638,1e1,1f5,1g2,1h2,1i9,1j1,1m4,1n8,1o2,1p2,1s4,1t9,1u19,1x22,1y1,221,231,252,261,275,281,2a6
cred,1i2
credentials,036,101,111
crede~,033,101,111
creds,1q2,2a8
creds thread,1q2,2a6
cri,044,1x6
crictl,284
crict~,282
crit,1y6,2a4
critical,185
criti~,182
criu_,1w2,1z2,262,272
criu_deprecated,1y2
criu_dump,264
criu_fault,1y4
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
criue~,112,266
crl,1g2
cross,0m12,0s2,0v2
cross device,0m6,0s2
crosses,1o4
cross~,1o2
crtools,1y4,1z2,2515,2a12
crtools fd,258
crtools_image_dir,2a4
crtools_init_pid,2a4
crtools_script_act,2a4
crtoo~,1y2,1z1,256,2a5
crun,0v4,0x4,0y4,124,1n4,1x37,1z12,2710,288
crun restore,0x3,1n3
crypto,094
crypt~,092
cs,104,158
cs register,103,153
ct,112,1o2
ctl,032,1h4,1s2,224
ctr,0q4,1c4,1d4,1x32
ctr checkpoint,1c3,1x3
ctty,0c2
ctx,0h2
cucheckpoint,0k2
cucheckpointproces,0k8
cuche~,0k4
cuda,0k121,1w12,1z4
cuda checkpoint,0k54,1z3
cuda driver,0k3,1z3
cuda plugin,0k51,1w10,1z3
cuda supported,0k6
cuda_error_not_rea,0k4
cuda_error_not_sup,0k8
cuda_error_not_sup cuda,0k6
cuda_error_unknown,0k4
cuda_plugin,0k68,1w12
cuda_plugin cuda,0k51,1w10
cur,1p10
cure,2310,2a4
curl,1x4,294
current,0d3,0k4,0y4,128,142,1c4,1i6,1m10,1p1,1q10,1u2,1x4,1z4
currently,0b4,0j2,1x2
curre~,0b2,0d1,0j1,0k2,0y2,123,141,1c2,1i2,1m4,1p1,1q4,1u1,1x2,1z2
custom,1x6
custo~,1x2
cut,026,1d4,1g1,1v1,261,273
cwd,0q6,0v4,1d4
cwwkc,124,1x4
cwwkc server,123,1x3
cwwke,044,0a4,1x8,278
cwwke restoring,1x3,276
daemon,0u4,117,124,1410,1h11,1m4,1x29,1y2,2336,258,262,2720,2812
daemon checkpoint,1x3,276,283
daemon create,276
daemon exited,146
daemon experimental,1x10
daemon parasite,236
daemon socket,113,233,286
daemon started,1m3,1x3
daemon trimmed,235,262
daemonized,284
daemo~,0u1,113,122,144,1h4,1m2,1x12,1y1,2314,253,261,278,286
damaged,171,1d8,1u1
damag~,171,1d3,1u1
dangerous,1y4
dange~,1y2
dangling,036,0c36
dangling tty,0c26
dangl~,032,0c14
data,0310,0626,0710,0a32,0d4,0j2,0l4,0m4,0s12,0t4,0u2,104,111,176,1c2,1d30,1f32,1g14,1n4,1r6,1u2,1x6,234,262,278,2a8
data E_Nospaceleftondev,1f19
data found,1d6
data read,0a21
data restore,1d2,273,2a5
data want,076
database,044,0p4
datab~,042,0l1,0p2
datagram,001,0116,066,1m1
datagrams,015
datag~,001,018,063,1m1
days,284
db,044,1x4
dbus,004,1m4
dd,0g4,1x4
dead,1032,164,1i2,1v2,294
deadline,1z1,2834
deadline exceeded,2824
deadlineexceeded,282
deadl~,1z1,2814
debug,1o2
debugged,0z4
debugger,0z9,101
debugging,1x4
debug~,0z5,101,1x2
declared,0t6,0u2,1n1,1o4
decla~,0t3,0u1,1n1,1o1
decode,1d4,1y4
decodeerror,1d10,1e4
decodeerror parsing,1d5,1e3
decod~,1d6,1e2,1y2
decompressing,1d4
decom~,1d2
dedup,1y8
default,0i1,0l1,0y1,111,1245,1j1,278,284
default P_web,273,283
default comm,1213
default name,126
defau~,0i1,0l1,0y1,111,1218,1j1,273,282
defined,1x14,1y2
defin~,1x6,1y1
defunct,104,296
defun~,102,292
delegated,0u2
deleted,029,0g4,0h8,0l20,0m8,0o2,0q1,0s10,0u3,0v18,1d1,1f2,1m1,1t8,1x6,2a4
deleted directory,0v8
deleted file,0l3,0v6,2a3
deletes,0s1,1u1
delet~,024,0g2,0h3,0l8,0m3,0o1,0q1,0s4,0u1,0v7,1d1,1f1,1m1,1t3,1u1,1x2,2a2
delve,0z4
denied,0v4,0x4,1116,1279,149,1r4,1x2,262
denied E_Operationnotperm,146
denied mask,1213
denied operation,112,1230
denied write,1210
denied_mask,1216
denied_mask denied,1213
denie~,0v2,0x2,116,1232,144,1r2,1x1,261
dentry,0v4
dentr~,0v2
deny,1q4,1x4
dependencies,1x12
dependent,1x2
depen~,191,1x5
deprecated,184,1e12,1g4,1o4,1y4
depre~,182,1e5,1g2,1o2,1y2
dereference,2a16
deref~,2a6
desc,1d2,1w4,264,2720
desc checkpoint,2716
descendant,204
descendants,204
desce~,203
describe,091,1m1
description,0p5,0r4,1e1
descriptor,024,035,051,0d4,0i6,0j5,0o4,0p1,157,1d4,1e4,1h14,1m1,1o32,1w4,1x4,2223,234,2a28
descriptor E_Operationnotperm,1h10
descriptor id,1d3,2a3
descriptors,0314,0i1,111,153,1c2,1o6,1p9,1s1,1y2,221,238,251
descr~,022,038,051,091,0d2,0i3,0j2,0o2,0p3,0r2,111,154,1c1,1d2,1e2,1h6,1m1,1o15,1p4,1s1,1w2,1x2,1y1,2210,235,251,2a11
desired,1s10
desired ipc,1s8
desir~,1s4
destination,0k4,0q4,1x4,2a4
desti~,0k2,0q2,1x2,2a2
destroyed,274,2a1
destr~,272,2a1
detach,0z4,104,114,1a4,1s2,1v6,1x6,274
detach name,1a3,1v3
detached,0c4,0n9,0u9,1y4
detac~,0c2,0n4,0u4,0z2,102,112,1a2,1s1,1v2,1x2,1y2,272
details,0c8,1y4,2710
details http,0c6
detai~,0c3,1y2,274
detected,0c2,0t2,172,1a2,1b10,1r2,1z8,2920,2a20
detected java,298
detected terminated,293,2a10
detection,166,1b6
detec~,0c1,0t1,162,171,1a1,1b6,1r1,1z3,298,2a8
determine,278
determine why,276
deter~,273
dev,0d16,0f2,0n4,0o30,0q2,0r4,0s16,0u54,168,1n2,1t8
dev P_shm,0r3,0s10
dev continue,0o8
dev ino,0o11,162
dev root,0u43
device,0d2,0f36,0g30,0k16,0m13,0n4,0o1,0s2,0u2,0v6,164,1d2,1f42,1l4,1n26,1t1,1w5,1x4,281
device checkpointed,0f6
device link,0m6
devices,0f5,0k24,0w1,1n2,1w4,1x4,291
devices cuda,0k6
devices late,0k3,1w3
devic~,0d1,0f16,0g12,0k16,0m5,0n2,0o1,0s1,0u1,0v2,0w1,162,1d1,1f17,1l2,1n12,1t1,1w4,1x3,281,291
devid,0v4
devpts,0d12,0u1
devpt~,0d5,0u1
df,174
dgram,0116,0610,0818,164,1y4
dgram socket,0110,066,163
diag,001,061,1636
diag module,1610
dial,116,262
dial unix,115,262
did,0k1,0y9,171,1c4,1j1,1s1,231,2730,281
did terminate,2724
didn,124,164,2a4
die,191,296,2a4
died,1h8,1k4,1v15,232,276
diff,1x4
differ,0r2,0x1,173,193,1a1,211
different,0w8,0x3,192,1e2,1x7,1z1
differs,0k4,0n4,0r13,174,198,1b4,1n1,1y1
diffe~,0h1,0k2,0n2,0r6,0w3,0x2,173,195,1a1,1b2,1e1,1n1,1x3,1y1,1z1,211
digest,1d4,1x16
digest sha,1x10
diges~,1d2,1x6
dir,0m4,0s6,0x28,114,1214,162,1b1,1c36,1f6,1m12,1w12,1x6,1y22,256,2a12
dir P_srv,1c6
dir P_tmp,1c10,1f5
dir P_usr,1w6
dir memory,0x6
dir name,1c3,1m3,2a3
dir permissive,126
dir pre,2a6
direct,0u2,1z2
directories,0o1,0u1,251
directory,0217,0n1,0o8,0q13,0r2,0s8,0t2,0u2,0v32,0x8,0y2,101,114,1616,1b23,1c80,1d1,1f2,1g1,1h2,1m22,1w18,1x55,1y13,216,258,271
directory P_tmp,023,1c3
directory missing,166
directory name,0v10,0x3,1w3
directory provided,1b5,1y2
directory var,0s3,1m3
direc~,027,0n1,0o4,0q5,0r1,0s3,0t1,0u2,0v13,0x3,0y1,101,112,166,1b9,1c32,1d1,1f1,1g1,1h1,1m9,1w7,1x22,1y5,1z1,213,254,271
dirty,1616,1b53,1z4
dirty kernel,163,1b3
dirty memory,1b16
dirty track,163,1b3,1z3
dirty tracking,166,1b3
disable,072,168,1a2,1q4,1r2,1u2,1x4
disabled,0b20,0i3,0k8,124,164,1x18
disabled config_netfilter_x,0b13
disabling,1h4
disab~,071,0b8,0i1,0k3,122,165,1a1,1h2,1q2,1r1,1u1,1x9
disconnect,292
disk,0l1,0m1,0r1,0u1,0y1,1d4,1f16,1g1,1i4,1x8,281
disk quota,1f5,1x3
display,004
displ~,002
dlopen,1w8
dlope~,1w3
dlsym,1w4
dlv,0z4
dma,0j4
do,021,061,071,081,0b4,0h1,0i2,0w1,151,162,171,1918,1b2,1e1,1g1,1i34,1u1,1x6,1z1,231
do match,1914,1i22
docker,004,0d4,0e1,0i1,0w8,0x4,0y4,116,1237,1c4,1x44,1y2,294
docker checkpoint,1x21
docker command,1x8
docker daemon,115,1x16
docker default,1229
docker io,1c3,293
docke~,002,0d2,0e1,0i1,0w3,0x2,0y2,112,1215,1c2,1x18,1y1,292
does,001,021,041,074,0b4,0d4,0h2,0i4,0l1,0m1,0n1,0p4,0q3,0r6,0s1,0t4,0u2,0v8,0w1,0x10,101,111,124,136,1412,151,164,171,185,1912,1a1,1b15,1c20,1d1,1e4,1g6,1i4,1l2,1m2,1n2,1q4,1s4,1u1,1w4,1x65,1y4,1z24,235,246,261,281,2a1
does exist,0b3,0q2,0v3,0x6,1c10,1x18,1y2
does fit,143,193
does match,0r3,1e2,1g3,1i3,1q3,1x5
does support,132,162,195,1b11,1x24,1z6
doesn,0h2,0p2,0t46,0u2,0x2,112,136,142,1634,174,182,196,1b4,1c2,1d18,1g2,1k10,1q4,1s24,1u2,1x4,1y4,1z4
doesn does,0t2,0x2,132,163,1s3
doesn live,1s16
doesn match,1d14,1k8
doesn proper,0t35
doesn support,133,1618,182,192,1b3,1x3,1z2
don,0c22,0t2,126,142,164,1e2,1k2,1u2,1y6
don know,125,1e2,1y3
don tty,0c18,1k2
done,061,0m1
double,061,1d2,2a26
double data,1d2,2a5
double free,2a13
doubl~,061,1d1,2a10
down,072,111,1g8,294
downgrade,0p2
drain,234
drained,0h2
driver,0d18,0f1,0g2,0k30,1w1,1x10,1z4
driver rdev,0d11
driver too,0k6
drivers,1x4
drive~,0d7,0f1,0g1,0k12,111,1w1,1x6,1z2
drmgetdevices,1w4
drmge~,1w2
drop,051,0b1,142,1q20,1x4,294,2a8
drop capability,1q10
drop_gil,294
dropped,064,0o8,1e1
dropping,1z2
dropp~,062,0o3,1e1,1z1
drops,054,141
ds,1d4
dso,174
dst,0b4,1h4
dt_gnu_hash,174
due,194,1y2,242
dump,0062,016,0314,044,0616,0816,0914,0a4,0b5,0d6,0e10,0f112,0g4,0h2,0i30,0j88,0k8,0l52,0o8,0p63,0r18,0s3,0u6,0w92,0x8,102,1116,125,138,144,1529,1614,1815,191,1a2,1b43,1c6,1d6,1e6,1f1,1g2,1j1,1m5,1n22,1o12,1s7,1t6,1u14,1w4,1x22,1y19,1z8,2036,226,238,2420,254,2610,27132,292
dump corked,068
dump exit,276
dump file,095,0d2,0f80,0i21,0j59,0k3,0p2,0u2,1s2,273
dump ghost,0l42
dump half,0043,063
dump handle,0o5,153
dump inet,043,088
dump inventory,1b11
dump itself,208
dump jvm,276
dump log,033,123
dump nested,0w62,1u2
dump no,162,1n2,1x6
dump restore,0w2,1a2,1o3,1w2,242,275
dump rseq,1811
dump task,1514
dump them,0p45
dump thread,102,132,273
dump tmpfs,2410
dump unix,036
dumpable,111,1e4,1q6,1x18,2a4
dumpable flag,1e3,1q3,2a3
dumpable network,1x14
dumpa~,111,1e2,1q2,1x7,2a2
dumped,005,014,021,038,064,0c12,0d1,0e17,0f4,0i4,0j1,0r4,0t2,0u9,0w4,101,121,138,164,1912,1n1,1t4,1u2,1x2,1y6,2041,214,244,2922,2a18
dumped core,292,2a5
dumped tree,2032
dumped version,133,1t3
dumpee,172
dumper,204
dumpe~,002,011,021,033,062,0c5,0d1,0e7,0f2,0i2,0j1,0r2,0t1,0u4,0w1,101,121,133,162,171,195,1n1,1t2,1u1,1x1,1y2,2018,212,242,299,2a7
dumping,054,0c4,0p58,0x2,124,132,2730
dumping tasks,0p46
dumpi~,052,0c2,0p23,0x1,122,131,2712
dumps,061,094,1b6
dup,0b4,0d4,0v4,1g2,1o2,1p4,1y2,2a18
duplicate,032,228,2a12
dupli~,031,223,2a5
during,121,1h6,1k4,1v5,1x4,292
durin~,121,1h2,1k2,1v2,1x2,291
dying,105
dynamic,1710,1w4
dynam~,174,1w2
dyntransition,124
dyntr~,122
eacces,081,112,122,134
eacce~,081,111,121,132
each,001,0d1,0h1,0o1,0p1,0u1,0x2,124,131,1d5,1e2,1g1,1h2,1i2,1o1,1p1,1q1,1r2,1t1,1u2,1v2,1y1,1z1,251,261,281
eaddrinuse,1m4
eaddrnotavail,1l4
eaddr~,1l2,1m2
earlier,0s1,171,1b5,1c1
earli~,0s1,171,1b2,1c1
early,1d2,1v15,2a2
eb,1p4
ebade,262
ebpf,082,0j8,1y4
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
ed,092,0e2,0g4,0r4,0u2,0y2,106,112,1d6,1o4,1v2,1x2,212,298
edited,1b1,1d1
eed,112
eexist,1i4
eexis~,1i2
ef,0r4
efd,2214
effective,116,146,1j4,1q14
effective saved,143,1q11
effec~,112,142,1j2,1q6
einval,0h4,121,131,1s4,1u4
einva~,0h2,121,131,1s2,1u2
either,0z1,101,1c1,1n2,281
eithe~,0z1,101,1c1,1n1,281
elative,022
elf,154,1710,1w2,2a2
else,0p2,0u4,131,1r1,231,271,282
elsewhere,1r5
elsew~,1r2
emfile,1p4
emfil~,1p2
empty,0310,058,0616,0a14,0h2,0u9,0v2,0w4,0x12,1c16,1d6,1j2,1r2,1s4,1t4,1y6,274,298,2a1
empty cgroups,0x10
empty write,038
emulation,159
emulator,0c1,0d1
emula~,0c1,0d1,154
enable,072,0t20,166,1a2,1n2,1u2,1w4,1x4,2a4
enable external,0t13
enablecriusupport,1x4
enabled,044,064,072,0a4,1212,1616,1a4,1x24
enabled enforcing,0a3,123
enabling,162
enabl~,042,062,072,0a2,0t8,125,168,1a2,1n1,1u1,1w2,1x11,2a2
encoding,172,2a2
encod~,171,2a1
end,0012,012,034,0c1,0d2,0k1,0u3,0v5,0y1,123,131,1c1,1d8,1m7,1n4,1q1,1r4,1s1,251,282,2a4
end json,1d6
ended,102,141,1g1,1h1,1k1,1v2,1y1,232,241,291
endpoint,0v4,1x4
endpo~,0v2,1x2
ends,002,101,191,1d6,1g4,1n1,1v1,1x4,1y1,241,271,284
enforced,1x4
enforcing,0a4,128
enforcing mode,0a3,123
enfor~,0a2,123,1x2
engine,0i1,101,114,1c1,1d1,1e1,1x16,1y1,1z9,241,282,2a2
engin~,0i1,101,111,1c1,1d1,1e1,1x6,1y1,1z4,241,281,2a1
enoent,121,1h4
enoen~,121,1h2
enomem,1r4,1t1
enome~,1r2,1t1
enosys,0i2,168
enosy~,0i1,163
enough,151,1f2,1r1,1t1,1x4,1z4,2a12
enough room,2a6
enoug~,151,1f1,1r1,1t1,1x2,1z2,2a5
ent,0d2
enter,0x2,114,143,1c2
enters,141,1u1
entries,178,1n2
entri~,173,1n1
entry,0j4,0p3,0v4,0x6,101,122,136,172,1b14,1d20,1e22,1f4,1n2,224
entry address,1b5,1d5
entry image,0x3,1e3
entry type,1e6
environ,112
environment,214,2910
envir~,111,212,294
eof,0p4,1c8,1d62,1g8,2640,294
eof archive,1d10
eof core,1d6
eof pagemap,1d6
eof reading,1d3,1g3,268
eperm,078,0i6,0z5,101,114,131,1h4,1j6,1k4,1p4,1q5,1u4
eperm E_Operationnotperm,076,1h3,1j3,1k3,1p3,1q3,1u3
ephemeral,1x4
ephem~,1x2
epoll,0j1,112,168,1h8,22103,2a4
epoll add,2218
epoll escaped,2210
epoll fd,162,225
epoll kid_lookup_epoll,2210
epoll no,2211
epoll tfd,162,226
epoll_create,1h4
epoll_ctl,1h4,224
equires,162
er,1b2
ernel,102,162,1z2
erofs,1j4
errno,1b2,1c4,1h4,242,264,2763,294
errno path,2710
ert,0x2
ertificate,1g2
es,1i2,1x2,272,294
escaped,2214
escaped P_closed,2211
escap~,226
establish,1y4
establishd,1y4
established,0465,061,1l1,1x4,1y17
established option,0429
established tcp,043,1y3
estab~,0426,061,1l1,1x2,1y10
estale,0o4
estal~,0o2
ested,0w2,162
et,162
eth,1n30,1x12
etimedout,1g4
etime~,1g2
ets,162
even,0m2,0s4
event,0g4,0j20,164,1h6,2228,292
event E_Badfiledescripto,2210
eventfd,0j1,166
eventpoll,226
events,0a2,0h22,0o10,0t1
events will,0o6
event~,0a1,0h9,0j1,0o4,0t1,162,222
every,081,0f1,0n1,0r1,0u1,0y5,0z1,101,111,141,171,181,1c1,1r1,1v1,1w1,201,221,294
everything,101,1r1,1y4,271
every~,101,1r1,1y2,271
examined,171,1t1
exceed,1a10,1z2
exceeded,1f12,1x4,2834,2a4
exceeded waiting,286
exceeds,0l6,1z4
excee~,0l2,1a4,1f5,1x2,1z2,2814,2a2
exception,1d8,1x12,298
exceptions,294
excep~,1d3,1x5,295
excessive,1y8
exces~,1y3
exdev,0m4
exe,114,138,1r2
exe P_usr,136
exec,0b4,0e1,105,118,122,154,1o1,1x36,1y5,244
exec executable,1x13
exec swrk,115,1x3
execmem,127,231
execm~,123,231
executable,0q4,114,122,154,1w4,1x24,242
executable file,1x14,242
execute,151,1x14,1y2
executing,234
execu~,0q2,111,121,152,1w2,1x15,1y1,232,241
execv,112
execvp,0b22,1n8,2434
execvp P_srv,246
execvp ip,0b5,1n6
execvp iptables,0b10
execvp tar,2419
execv~,0b9,1n3,2414
exist,0b4,0q2,0t1,0v8,0x10,1b1,1c16,1l1,1q1,1x26,1y3
exist container,1c6,1x3
exist found,1c2,1x6,1y2
existing,0x6,1d2
exists,031,051,0l1,0m4,0q1,0s4,0x5,101,1b1,1i10,1k1,1l1,1m4,1n12,1x28,2515
exists already,1i3,1n3,1x2
exists container,1x6
exist~,031,051,0l1,0m2,0q1,0s2,0x4,101,1b1,1d1,1i4,1k1,1l1,1m2,1n5,1x11,256
exit,0b6,0v2,105,1i4,1j4,1w4,242,2780,2912,2a8
exit code,0b3,275
exit signal,102,1i3,1j3
exit status,0v2,2751
exit_signal,1i4,1j4
exit_signal exit,1i3,1j3
exited,0b8,0k6,108,148,168,194,1v26,1x8,1y2,237,2424,2612,2718,2916
exited abnormally,146
exited seconds,193,293
exited status,0b3,1v13,1x3,245,273
exited unexpectedly,232,265
exite~,0b3,0k2,103,143,163,192,1v10,1x3,1y1,233,2410,265,277,296
exiting,1010,242
exiti~,104,241
exits,0b4,2922
expect,0r76,0t1,1c1,1y2
expected,066,0h2,0j2,0r4,0x1,168,178,194,1d20,1e4,1g4,1i34,1x4,1y32,236,264,2a2
expected P_srv,1d6
expected sequence,1y6
expected strategy,1y6
expected task,1i13
expecting,0x2,1a2,1y8
expecting controller,1y6
expects,0u1,0x1,191,1y5,1z1
expec~,062,0h1,0i1,0j1,0r32,0t1,0u1,0x2,163,173,192,1a1,1c1,1d8,1e2,1g2,1i14,1x2,1y19,1z1,232,262,2a1
experimental,1x27
experimental features,1x11
exper~,161,1x11
export,0o1,1f4,1x24
export used,1x10
exporting,1f4
expor~,0o1,1f3,1x10
expressed,0x1,1u1
ext,0025,0144,0t20,1m13,1o6,1z4
ext mount,0t13,1z3
ext unix,0014,0129,1m6
extents,146
exten~,142,1a1
external,0018,0141,0d20,0t76,0u8,0w2,1m19,1n11,1o79,1w2,1x4,1y2,1z4
external dump,013,1o6
external file,1o6
external masters,0t13
external mnt,0t18
external mount,0t14,1x3,1y2
external net,1o5,1z3
external netns,1n5,1o6
external peer,0d2,1m6
external pipe,1o10
external socket,0014,0126,1m8,1o3
external terminal,0d3,1o3
exter~,007,0116,0d8,0t30,0u3,0w1,1m8,1n4,1o32,1w1,1x2,1y1,1z2
extra,0j4,142,1o2,1z4
extra_opts,142
extracting,1d4
extrafiles,1o2
extrapolationexcep,294
extra~,1d2,1o1,292
extrootnetns,1o12
extro~,1o5
extvol,0t4
extvo~,0t2
f_getowner_uids,162
f_handle,0o4
fa,0h4,0o4,274
fab,174
failedprecondition,1x2
fails,0i1,1p1,281
failure,182,1g4,1x8,1z1,241,273,2a2
failu~,181,1g2,1x3,1z1,241,271,2a1
fake,0m2,0q2,0s4
fallback,1q4
fallb~,1q2
falling,274
falli~,272
falls,0i4
false,1x8,274
family,004,014,084,0978,0b4,164,1g4,1l4,1m4,264,2a4
family af_inet,1g3,1l3
family af_unix,1m3,263
family proto,096
family supported,0b3,163
family type,003,013,083
famil~,002,012,082,0931,0b2,162,1g2,1l2,1m2,1z1,262,2a2
fanotify,0j5,0o22
fanot~,0j2,0o9
far,054
faster,0y5
faste~,0y2
fasttop,2a4
fastt~,2a2
fatal,004,0b2,0y2,166,1814,196,1m2,2924
fatal been,298
fatal glibc,1811,195,292
fault,174,1824,1h9,1m4,1v24,1y8,2910,2a24
fault core,296,2a5
fault glibc,186
faults,111,1a1
fault~,111,1a1,1u1
fb,1p4,1t4
fbfdf,1d4
fd,022,034,076,098,0c38,0d14,0f4,0g4,0i20,0j28,0n88,0p14,0q6,0r12,0u12,0v20,0x4,0y2,118,1210,146,164,1c2,1d6,1g2,1h4,1m4,1o101,1p14,1s4,1x4,1y2,2239,238,2511,278,286,2a34
fd E_Addressalreadyin,256
fd E_Toomanyopenfiles,1p6
fd P_mnt,0n6
fd anon,0i3,0j3
fd descriptor,2211
fd file,0n3,1o5
fd id,0q2,1d2,273
fd no,0j6,143
fd open,0p2,0x2,113,122,162
fd path,0d5,0n51,1s3
fd pipe,0v3,1o13
fd socket,1o3,233
fd too,0p3,2a3
fd_cloexec,2a4
fdcwd,0m4,1j4
fdesc,032
fdf,1t4
fdid,0c2
fdinfo,032,0j4,0p1,1610,1c6,1z10
fdinf~,031,0j2,0p1,164,1c2,1z4
fdopen,0b4,0u4,168
fdopen P_mountinfo,0u3,163
fdopendir,0u4
fdope~,0b2,0u3,163
fds,0i6,1p6,234,274
fds socket,1p5,233
fdstore,0c2,1h4,254,2a4
fdstore_sk_off,2a4
fdsto~,0c1,1h2,252,2a2
fdtable,1p4
fdtab~,1p2
fe,0i4,0k4
feature,169,1912,1x20,1y7,1z7
featured,124
features,166,1917,1a4,1h1,1x23,1z6
features enabled,1x10
featu~,122,166,1912,1a2,1h1,1x17,1y3,1z5
fetch,0d2,0v4,114,1312,162,238
few,0o1,0v2,0y1,111
fewer,111,1d1,1q1,291
ff,058,0a4,0g4,0o4,174,1b4,1r4,2a4
ffa,1r4
ffb,0i4
ffc,1712,198,1r4,1u4,294,2a12
ffd,1716,298,2a8
ffdb,174
ffe,134,178,194,1r4,2a4
ffee,174
fff,1b4,1r4
fffce,1d4
ffff,044
fffffff,1r4
ffffffff,0y4,104
ffffffffffffffea,1r4
fffffffffffffff,1r4
fffff~,0y2,102,1r5
fhandle,0o4,164
fhand~,0o2,162
field,168,1d2,1e25,1z16
fields,1e3,1u1
field~,1e1,1u1
fiemap,0l2,2a4
fiema~,0l1,2a2
fifo,0q2,0s10
fifos,1x4
figure,0e2,1k4
figur~,0e1,1k2
file,0214,038,096,0b2,0c1,0d3,0f103,0g14,0h2,0i36,0j95,0k8,0l105,0m22,0n38,0o33,0p126,0q121,0r166,0s98,0t5,0u28,0v28,0w1,0x18,0y11,103,1122,1212,1410,1636,1b10,1c65,1d35,1e8,1f46,1g4,1i4,1j3,1m3,1n6,1o43,1p4,1r2,1s3,1t17,1u10,1w20,1x88,1y54,1z4,2218,234,2417,258,2716,286,2a29
file E_Nospaceleftondev,1f13
file E_Nosuchfileordire,0l3,1w10,1x10
file P_dev,0l6,1o3,1t6
file P_srv,0l10,1y3
file P_tmp,0l13
file P_var,0l10,0s3,273
file bad,0r11,1z2
file data,0l3,0s3,1f3
file descriptor,023,1o5,1x3,233,2a10
file dev,0q2,0r3,0s3,1t3
file directory,0q3,0v3,0x3,1c37,1x29
file fd,0n2,0q3,0r10,1d2
file found,0y8,1c2,1x18,1y2,242
file handle,0o16
file home,0m3,113
file lib,0r6
file link,0g2,0h2,0i2,0k2,0n2
file lock,0p8,2a3
file locks,0p56
file name,022,0q3,0r3,0s6,0v3,163,1m2,1y5,243
file no,0q2,1b2,1x2,1y3
file open,0q3,1y2,252
file opt,0q6,0r3
file pipe,1o10
file pos,0r6
file restore,0q3,0r3
file root,0r3,113
file size,0l2,0s3,1d2,1f2
file srv,0q10,0r19
file stat,0p3,1y3
file system,0u16,0v10,0x8,163,273
file tmp,0q6,0r3,0s19
file too,0l2,1f2,1w6
file type,095,0d2,0f80,0i21,0j62,0k3,1d2,1e3,1s2
file usr,0q13,0r26,0s3,1p3
file var,0l3,0q10,0r3
file_entry,1e4
file_mmap,124
filedescriptor,1x4
filed~,1x2
filename,0g4
filenotfounderror,1c4
filen~,0g2,1c2
files,0c1,0i1,0l5,0m1,0n2,0r1,0u5,1010,1113,124,141,168,1c6,1d1,1f2,1g2,1o3,1p14,1s4,1t4,1w1,1y1,225,2716,292
filesystem,0u6
files~,0u2
fill,174,1b2,2a4
filled,071,1r1
fills,071,0h1
filter,088,0b16,1381,164,1d10,231
filter E_Permissiondenied,136
filter len,085,1d3
filters,081,1325,1c4
filte~,083,0b6,1338,162,1c2,1d4,231
fin,068,072
fin_wait,068
final,1g2,2a4
find,026,034,092,0b6,0c2,0d19,0e4,0h6,0k8,0m4,0n11,0o22,0r4,0t11,0u26,0v20,0w3,0x10,122,132,144,164,1726,1b8,1c12,1d20,1g2,1k4,1l4,1n18,1o32,1r8,1s4,1u4,1x31,1y2,2211,248,2a8
find any,0r3,1c3
find external,0t3,1o10
find hole,1r6
find inherit,1o6
find mount,022,0d2,0o2,0x3,1d3
find mountpoint,0t3,0v3
find network,1n3,1o3,1x3
find parent,1b6,1d2
find path,0o6
find pipe,0u3,0v3
find pipe_ino,0u3,163
find pstree,0e3,0u3
find session,0c2,1d2,1k3
find suitable,0m3,0n3,0o8,0w2
find symbol,0k3,173
find target,1d3,226
find task,1d6,1y2
find tty,0d11
finds,171,1r1,1y1,224
finished,1h2,274,298
finishes,286
finis~,1h1,272,282,293
firewall,0b4,1n4
firew~,0b1,1n1,241
first,041,061,0a1,0i1,0v1,0w1,0y4,0z4,101,121,1h1,1j4,1o1,1r1,1u1,1v1,1x4,1y1,234
fit,0h1,0x1,144,171,194,1b1,1w1,1x2,231,261,2a1
fixed,1r8,1y1,1z1,241
fixup,172,1d4,1q2
flag,0j2,0u4,0v6,0w2,166,174,1e4,1q4,1x16,1y8,1z10,286,2a12
flag name,0v3,2a3
flag provided,1x6,1y2
flags,0q4,0v4,124,132,164,186,1i4,1j4,1n2,1y6,2a12
flags exit_signal,1i3,1j3
fle,032,2a10
flight,0334,0558,0h4
flight connection,036,0535
flight socket,0310
fligh~,0314,0523,0h2
flock,0p25,286
flock E_Resourcetemporar,0p10
flush,1f4,1g4
flushed,1g2
flushing,1f10
flushing image,1f8
flush~,1f4,1g1
folder,1c2
follow,0m4
followed,021,174
following,292
follo~,021,0m2,172,291
foo,104,1y4,2a4
fopen,0u4,164
forbidden,0i2,1114,131
forbidden user,118
forbids,0x1,112
forbi~,0i1,0x1,117,131
foreground,0c6
foreg~,0c3
foreign,0w4
forei~,0w2
forever,2810
forev~,284
forget,1c4
forge~,1c2
fork,0u4,0y4,112,1612,1i38,1j18,1k4,1p4,1x4,268,2a12
fork E_Fileexists,1i22,1k3
fork E_Operationnotperm,1j10
fork P_exec,112,1p2,1x3
fork child,163,263
fork clone,1i2,1j5,1p2
fork name,163,1i3,2a6
forking,0y4
forki~,0y2
forkmigrate,1x2,274
forkm~,1x1,272
form,0u2,101,142,191,1o1,1s1,1y1
format,0d2,0u8,0x4,1d9,1e16,1x6,1y2,1z6,244,261
forma~,0d1,0u3,0x2,1d4,1e7,1x2,1y1,1z2,242,261
former,114
forme~,112
found,001,011,036,084,091,0b19,0c46,0d32,0g12,0j4,0k7,0n4,0o5,0p4,0q12,0r1,0s2,0t6,0u3,0x14,0y20,0z38,1014,114,128,134,166,174,1b24,1c26,1d8,1g2,1l1,1m8,1n6,1o8,1x126,1y8,1z10,205,233,2420,2a5
found dangling,0c26
found id,1d6
found image,1m5,1x3
found parent,1b11
found path,1x13
found seizing,108
found sid,0c5,0d3
found slave,0c3,0d21
found state,0y8,0z30,113
found un,1x14
fp,1a4
fpm,034
fpu,164,1934,1a46,1y6
fpu registers,1a19
fpu xsave,163,195
fpuregs,1a4
fpure~,1a2
fpuu,1y4
frame,172,194,1a9
free,0a1,0v4,131,1f2,1j1,1m1,1r1,1s1,1t14,1x1,2a32
free address,2a6
free corruption,2a8
freebind,1l2
freez,0y2
freeze,0y76,1y2
freeze cgroup,0y24
freeze container,0y6
freeze control,0y8,1y2
freezer,0x18,0y50,1y2
freezer cgroup,0y8
freezer state,0x5,0y26,1y2
freezes,1g1,292
freezing,0y24
freez~,0x7,0y44,1g1,1y1,291
fresh,1x6
frozen,0y30,101,201,296
froze~,0y12,101,201,292
fs,022,0h5,0m1,0o1,0u64,102,1c2,1n2,1p2,1s10,278,2a4
fs P_mqueue,1s8
fs mnt,0u43
fscontext,0j8
fscon~,0j3
fsetfilecon,122
fsgid,1q6
fsmount,0n1,0v4
fsmou~,0n1,0v2
fsname,1d4
fsnam~,1d2
fsnotify,0o84,0q4,2a4
fsnotify add,0o8
fsnotify fanotify,0o6
fsnotify find,0o11
fsnotify open,0o22,0q3
fsnot~,0o34,0q2,2a2
fsopen,1616
fsope~,166
fstat,022,0r4,1o2
fstatat,0u4
fstat~,0u2
fstype,0u8,1d4
fstype__auto,1d4
fstyp~,0u3,1d2
fsuid,1q2
full,0f1,0m1,1d2,1f11,2a2
fully,1y4,272
functionality,1e2,1o4
functions,174,191,1w1
funct~,172,191,1e1,1o2,1w1
further,0w1,1u1
fuse,0f1,0u19
fusectl,0u2
futex,164,284
futex_wait_private,284
fxsave,192
gaps,1r4
garbage,1d4
garba~,1d2
gate,1x10
gateway,1n5
gatew~,1n2
gave,061,0y4,154,1a1,1i5,1j1,1u9,1v1,1w4,1x1
gb,0l4,152,1t4,231
gcs,1a6
gdb,0z12
gdt,153
general,1a4,272,292,2a10
general protection,292,2a5
generate,0b2,252,2a4
generating,1w4
generation,114
gener~,0b1,112,1a2,1w2,251,271,291,2a6
genuineintel,194
genui~,192
get,024,0610,074,086,0a2,0c6,0d6,0h4,0m4,0n4,0p14,0r1,0s4,0u1,0v8,0x2,0y2,1032,114,124,1315,144,156,1648,1827,1a20,1b6,1d4,1g2,1h6,1l2,1m4,1n6,1o11,1p14,1q12,1s4,1t6,1u2,1w4,1x8,1y4,1z6,2312,252,268,278,2a12
get current,0y2,142,1q3,1u2
get file,0p10
get filter,138
get image,1d3,1w3
get opt,163,1z5
get owner,0m3,0s3
get proc,233,273
get rlimit,1p10
get rseq,1818
get sched,106
get shadow,1a6
get size,068
get socket,022,085,165,266
get_parent_invento,1b4
get_rseq_conf,186
get_service_fd,1h4
get_thread_area,154
getcpu,174
getcp~,172
getevents,0h8
getev~,0h3
getfacl,244
getfa~,242
getfd,114,162
getfpregs,1a2
getfpxregs,1a2
getitimer,1u2
getnsid,164
getns~,162
getoverrun,1u2
getowner,162
getpidcon,122
getregset,152,1a20
getregset nt_x,1a6
getre~,151,1a8
gets,121,1d1,1j1,1q1
getsockopt,032,164
getso~,031,162
gettid,1i2
gettime,178,1u2
getting,1c2,1h2,2a4
getti~,173,1c1,1h1,1i1,1u1,2a2
ghost,0l94,0s91,1c2,1d4,1e4,1f4,1m4,1t4,1y16
ghost dev,0s6
ghost file,0l43,0s32,1c2,1d2,1f3
ghost limit,0l11,1y13
ghost original,0l5,0s2
ghost regfile,0s6
ghost_limit,0l4
gib,0l4
gid,0d2,1449,1i2,1q6
gid map,1422
gid_map,1419
gid_map gid,1411
gids,1q4
gil,294
give,0c1,1o4,1s1,1u3,1z1,2a1
given,014,021,041,0c1,0d4,0f4,0m1,0p1,0t9,0y1,121,1b5,1c1,1f1,1g4,1h1,1m8,1n2,1o14,1q2,1v1,1w1,1x8,1y19,221
given external,0t3,1o3
gives,024,081,0c1,0m1,0o1,0y1,111,134,1w1,1y1,1z1
giving,0g4,284
giving up,0g3,283
givin~,0g2,282
glibc,1836,197,1x4,292
glibc rseq,1811
glibc_,1x4
glibc_tunables,188
global,0x2
gnome,004
gnu,179,241
gnutls,1g6
gnutls_,1g2
gnutl~,1g2
go,074,0h1,0y1,101,1f1,1g1,1n1,1v1,1x5,1y4,241,264,291
godebug,082
goes,071,0d1,0r1,0v1,131,1g1,1m1,1p1
going,054
gone,028,035,0h4,0j1,0m1,0s2,0y1,1010,1m8,1r1,1v1,224,295
google,1d8,1e4
google protobuf,1d6,1e3
googl~,1d3,1e2
goroutine,2a4
gorou~,2a2
got,0d2,114,172,192,1d4,1h4,1x4,1z6,2312,264,271,282
gp,1a2
gpf,292
gpu,0f1,0k23,1w1
gpus,0k4
graph,1x2
graphics,0k4
graph~,0k1
gre,084,1n2
greater,194,1r2,1z20
greater checkpoint,1z13
great~,192,1r1,1z8
grew,0r4
group,0c12,0e27,0j4,0t9,0x11,0y2,108,114,1410,166,1f1,1i5,1k12,1n2,1q14
group id,143,1q10
group leader,0e11,103,1k5
groups,0a22,0x4,143,1d2,1q19
group~,0a9,0x1,141,1d1,1q8
grow,1f2,1r2,1z1,2a4
guard,1618,1r14,1z4
guard page,1r8
guarded,1a4
guard~,1a2
guous,0g2
gz,1c6
gzip,1d6,248
had,071,0h1,0n1,0o1,0q1,0r6,0s6,101,1h2,1i1,1j1,1l2,1m1,1p1,1q6,1r1,1w1,1z1,2a1
half,0060,058,0618,072,162
half closed,068,072,162
half stream,0043
hand,1d1,251
handed,0d5,0i1,0n1,1o12,1p1
handed over,0d3,1o6
hande~,0d2,0i1,0n1,1o5,1p1
handle,064,0g52,0h10,0i18,0j1,0k18,0o64,0u8,155,182,1t4,1u4,1w7,2a4
handle E_Operationnotsupp,0o6
handle dev,0o8
handle mapping,0g3,0h3,0i3,0k3
handle non,0g37,0h5,0i11,0k11,1t3
handle_bytes,0o4
handle_device_vma,0g2,1w4
handle_type,0o4
handled,084,124,135,1a1
handler,094,0j4,184,1h4,2a16
handler name,2a6
handlers,101,1x4
handles,0f1,111,1w4
handling,104,234
handl~,062,082,092,0f1,0g21,0h4,0i7,0j2,0k7,0o25,0u3,102,111,122,132,152,182,1a1,1h2,1t2,1u2,1w4,1x2,232,2a8
hands,051,0h1,1h1,1u1
handshake,1g14,1x4
handshake tls,1g8
hands~,1g6,1x2
hang,211,292
hanging,1q1,282
hangs,1h4,2810,292
happened,071,2a4
happens,0u1,1d1,1q1,1x1,201
happe~,071,0u1,1d1,1q1,1x1,201,2a2
hard,0m8,1p5
hardlinks,0m5
hardl~,0m2
hardware,0g1,0k4,162
hardw~,0g1,0k2,161
has_kcmp_epoll_tfd,162
has_madv_guard,168
has_madv_guard madv,166
hash,179
hasn,1z6
he,0a2,202
head,1d6
header,072,174,1d18
headers,0r4,172
heade~,071,0r2,172,1d7
heap,111,1r6,2a12
heap use,2a6
heckpoint,1x4
heckp~,1x2
held,008,011,064,0d5,0p5,256,281
help,001,1y6
helper,0s4,144,155,174,1p1,1v12,245,2a8
helpers,161,274
helpe~,0s1,141,152,161,172,1p1,1v5,242,272,2a3
helps,184
hidden,0u1,161
hidepid,115
hidep~,112
hides,0n4,0u5
hierarchy,0x5,0y1
hiera~,0x2,0y1
higher,1j1,1r2,1z14
highe~,1j1,1r1,1z6
hit,235
hold,0p56,0q2,0r1,144,194,1y4,291
hold dumping,0p45
holder,0d1,0p1
holde~,0d1,0p1,1i1
holding,0b4
holdi~,0b2
holds,035,064,0a6,0d4,0l1,0p12,0r1,0u1,0w2,101,1b2,1d1,1f1,1p1,1s4,1y1,282
holds bytes,033,063
hole,0l4,1b14,1r8,1s3
hole found,1b8
home,0m8,0q4,114,124
hook,0b2,1w10,1x4,244
host,004,014,071,0d2,0k4,0r4,0t17,0x4,111,141,1942,1g8,1l10,1n5,1s6,1u1,1x8,1z6,251,291
host no,0t3,193
hostapd,094
hosta~,092
hostname,1g8
hostn~,1g3
how,061,0d1,0u1,126,1e2,1x1
htons,1g4,1l4
htons sin_addr,1g3,1l3
http,044,0c8,114,1x2
http P_criu,0c6
httpd,294
https,1y4
huge,1h4,1t26
huge pages,1h3,1t10
hugepage,1t12
hugepages,1t18
hugepages_free,1t4
hugep~,1t10
hugetlb,1612,1t59
hugetlb E_Cannotallocateme,1t14
hugetlbfs,1t20
hugetlbfs file,1t6
huget~,165,1t31
hung,0d2,0y4,234,264
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
ictx,2a4
id,022,062,0a4,0h4,0k8,0n8,0o2,0q2,0r41,0u50,0v10,0w12,102,114,1431,1d26,1i11,1l62,1m42,1n4,1o8,1q18,1s22,1t2,1u23,1x28,1y4,274,2a10
id E_Addressalreadyin,1l13
id E_Cannotassignrequ,1l19
id E_Invalidargument,1s6
id E_Nosuchdevice,1l6
id E_Operationnotperm,0v3,1q2,1s3
id E_Permissiondenied,113,1l6
id P_run,1m6
id already,1x8
id corrupted,1d6
id ino,062,1m24
id isn,143,1l3
id validation,0r8
id_map,144
identical,1x4
identifier,2a8
identifier string,2a6
ident~,1x2,2a3
idmapped,0u4,144
idmap~,0u2,142
ids,031,142,1c8,1d2,1q4,1s2,1u7,278
idx,114,1612,224
idx E_Functionnotimple,166
ies,0x2
if,071,0a4,0w2,101,124,164,182,1a1,1x10,244
if selinux,0a3,123
ifb,1n5
ifind,162
ifindex,162,1l2,1n8
ifind~,161,1l1,1n3
ifla,162
ifla_new_ifind,162
ifla_new_ifindex,162
iflas,1n2
ifname,1l2
ifpriomap,0x4,1y2
ifpri~,0x2,1y1
ignore,181,1x6,1y1,2a4
ignored,052,0o2,184,1s4,1y4,242
ignoring,196
ignor~,051,0o1,182,192,1s2,1x2,1y2,241,2a2
ill,196,1v2,2a2
illegal,0r6,1929,292
illegal instruction,1919,292
illegalstateexcept,294
illeg~,0r2,1912,292
image,032,042,073,0l2,0q4,0s2,0x8,151,161,1710,1952,1b24,1c118,1d71,1e70,1f14,1g7,1m6,1u1,1w8,1x50,1y24,241,2720,2a5
image but,196
image contains,1e3,1x3
image dir,1c8,1w3,2a3
image directory,1b5,1c2,1y2
image file,1c2,1d3,1f2
image localhost,1x10
image made,193,1e3
image no,1b3,1c3,1e8,1x2
image path,1x3,2713
image supported,198
images,0c1,0l6,0q4,0r2,0s1,0t4,0v2,0w1,0x5,101,124,141,172,197,1b8,1c22,1d18,1e53,1f8,1g6,1h1,1i11,1j1,1k12,1m4,1o2,1p2,1s2,1t1,1u4,1w2,1y30,1z1,2a1
images dir,1c2,1y10
images directory,1c5,1y3
images images,1d13
images made,1e6
images magicexception,1d13
images version,1e22
images_dir,1y2
images_dir_fd,1y2
image~,0c1,0l3,0q1,0r1,0s1,0t1,0v1,0w1,0x2,101,121,141,171,193,1b3,1c9,1d7,1e21,1f3,1g3,1h1,1i4,1j1,1k5,1m1,1o1,1p1,1s1,1t1,1u1,1w1,1y12,1z1,2a1
imed,0k6
img,191,1c145,1d80,1e15,1f60,2a2
img E_Nosuchfileordire,1c54
img file,1f16,2a2
img image,1c43,1d5,1f2
img write,1f6
immutable,0m4
immut~,0m2
impl,0412,1x8
impl checkpointopenfile,1x6
impl checkpointopensock,0410
implemented,0i2,1612,1x30
imple~,0i1,165,1n1,1x12
import,1c10,1x14,2a2
import checkpoint,1c2,1x5
import open,1c6
importerror,1w4
impor~,1c4,1w2,1x6,2a1
impossible,0z4,2a5
impos~,0z2,2a2
improper,1c4,1x14
impro~,1c2,1x6
inaccessible,0n4,0u16,116,1612
inacc~,0n2,0u6,112,165
included,0e4
inclu~,0e2
incompatible,194,1e8,1h2,1z2
incomplete,162
incom~,161,192,1e3,1h1,1z1
inconsistent,1d4,1n2,1z2,2a4
incon~,1d2,1n1,1z1,2a2
incorrect,0p2,1x6,1y2
incor~,0p1,1x2,1y1
increase,0l48
increase limit,0l34
incremental,1b5,1x4
incre~,0l19,1b2,1x2
incus,144
index,0c4,0d48,132,1c4,1d9,1n2,2a8
index without,0c3,0d21
indication,1h2
indirect,0u2
individually,102
inet,0428,0550,0650,0863,0b4,116,1612,1d4,1g4,1l120,1y12,252,2a12
inet addr,1d3,1g3,1l3
inet bind,1l50
inet connect,1l6
inet connected,0419,1y6
inet connections,053,0b3
inet create,113,163
inet dump,066
inet flight,0524
inet sin_port,1g3,1l3
inet socket,0611,0816,115,166,1l80
inet unknown,0610
inet unsupported,0830
inet write,066
inet_addr,1g4,1l4
inet_addr inet,1g3,1l3
inet_diag,164
infect,1a4,236
infected,154,234
infection,234
infec~,152,1a2,236
infiniband,0f4
infinibandevent,0j4
infin~,0f2,0j2
info,072,092,0k4,0p2,0v4,0y4,128,162,1d2,1g2,1y6,2812
info task,0y3,1d2,2810
infos,0d2
infrastructure,164
infra~,162
ing,0d2,0e2,0x2,0y2,1b2,1m2,1x4,262,272,292
inherit,0c26,1k2,1o84,1y2
inherit fd,1o50
inherit session,0c18,1k2
inherit_fd,1o2,1y2
inheritance,0c2
inherited,0d8,1k11,1o25
inheritfd,1o2
inher~,0c11,0d3,1f1,1k5,1o44,1y1
init,072,0i2,0o2,0w4,1110,162,1b2,1g2,1i4,1j2,1w6,1x4,236,282,2a10
initial,114,164,2a4
initial_top,2a4
initialization,0k4
initialize,0b14,0k4,144,166,1y4,252,266
initialize table,0b10
initialized,0b4,182
initializing,074,0k2,1618,172,1b2,1y6
initializing kerndat,073,1614,172
initiate,1y2
initi~,072,0b7,0k2,112,142,1611,171,181,1b1,1y3,251,262,2a2
inject,238
injected,234
injecting,234
injection,1y4,238
injec~,151,1y2,2310
innodb,0h8
innod~,0h3
ino,0010,0112,028,062,094,0o14,0p2,0u18,166,1d4,1m38,1z8
ino addr,1m27
ino family,003,013
ino option,0u5,163
ino peer_ino,005,013
inode,004,022,0g4,0i52,0j76,0m4,0o2,1d2,1o1,1y2,1z4,2a4
inode bpf,0j13
inode io_uring,0i38
inode landlock,0j6
inode perf_event,0g3,0j10
inode userfaultfd,0j10
inotify,0j1,0o25,1614,1p4
inoti~,0j1,0o10,166,1p2
input,0c8,0d1,1b2,1d10,2a8
inside,001,032,0e1,0j1,0s1,0t1,0u1,0w17,0y1,0z1,122,131,144,184,1a4,1f1,1q1,1u2,1y1,204,237,241,2a1
inside container,0w10
insid~,001,031,0e1,0j1,0s1,0t1,0u1,0w7,0y1,0z1,121,131,141,182,1a2,1f1,1q1,1u1,1y1,202,233,241,2a1
insmod,0b4
insmo~,0b2
insns,192
install,134,166,1n2,2a8
install_service_fd,2a8
installation,1x4
installed,0b4,0k4,134,1x18,1z7
installed source,1x6
instance,0d8,0i6,1x12,229,254
instances,1p4
instanton,1x4
insta~,0b2,0d3,0i3,0k2,133,162,1n1,1p2,1x15,1z3,224,252,2a3
instead,0t1,1s2,1u1,1y4,238
inste~,0t1,1s1,1u1,1y2,233
instruction,1948,1a1,1v1,292
instruction capabilities,198
instruction core,1910
instructions,0g1,192,291
instr~,0g1,1920,1a1,1v1,291
insufficient,1f2
int,158,1y2,234
integer,2a4
integ~,2a2
interactive,0c4
interface,071,091,0i1,1l9,1n20
interface eth,1n6
internal,044,0b4,0n1,0x2,1x4,268,2a8
internal crac,043,1x3
internally,264
interrupt,0y39,0z14,1016,114,1a4,1v4,1y10
interrupt task,0y5,0z11,1010,113,1a3,1v3,1y8
interrupted,0y4,1n2
interruption,1v2,2310
interruption aborting,238
intersects,1i6
interval,1u4
inter~,042,071,091,0b2,0c2,0i1,0n1,0x1,0y17,0z6,106,112,161,1a2,1i2,1l4,1n9,1u2,1v2,1x2,1y4,234,265,2a3
into,001,041,061,075,0b1,0d1,0e2,0g2,0l2,0t5,0v2,0w1,0x28,1420,151,164,176,1b4,1g5,1h2,1i1,1j3,1k1,1m1,1n2,1o1,1r1,1u1,1x6,1y2,1z5,234,273
into unified,0x6
invalid,0m8,0p4,0r4,0s2,0u4,0x7,114,122,132,144,172,1918,1b6,1d36,1g2,1n4,1o4,1u6,1x46,1y44,1z2,242,268,296,2a24
invalid argument,122,1x6,1y6
invalid bad,1d3,1o2,1y2
invalid checkpoint,1x10
invalid cross,0m6,0s2
invalid directory,1x8
invalid memory,2a11
invalid opcode,1911,295
invalid parent,1b5,1y2
invalid req,266
invalid tar,1d8
invalid value,0x3,1y10
invalidargument,1x2
inval~,0m3,0p2,0r2,0s1,0u2,0x3,112,121,131,142,171,197,1b2,1d14,1g1,1n2,1o2,1u2,1x19,1y18,1z1,241,263,292,2a10
inventory,1b20,1c57,1d10,1e5,1w7
inventory image,1b5,1c3
inventory img,1c35,1d6
inventory_,1w2
inven~,1b8,1c23,1d4,1e2,1w3
invisible,0u6
invis~,0u2
io,0h4,102,1c4,1g4,1x18,298
io P_library,1c3,293
io containerd,1x10
io_,0h2
io_complete,2a4
io_getevents,0h8
io_setup,0h14
io_submit,0h4
io_uring,0i85,0j2
io_uring uring,0i56,0j2
io_uring_,0i2
io_uring_setup,0i9
ioc,0k6
iocbs,0h2
ioctl,023,0k12,0l2,0v4,1612,1b1,1h2,1u1
ioctl pagemap_scan,166
ioexception,1f4,294
ioexc~,1f2,292
ion,1d2,262
ioring,0i4
iorin~,0i2
iov,1b4,1d2,1g6
iovs,1d4
ip,072,0b42,162,184,1912,1l6,1n72,1x2,1y4,234,2425,2912,2a28
ip E_Nosuchfileordire,1n6
ip ad,193,2a3
ip addr,0b13
ip address,1l2,1n10
ip sp,196,2910,2a3
ip tables,0b18,162,1n6,1y3,243
ip tool,1n21
ipc,0k4,0w23,142,1o2,1p1,1s81
ipc message,1s6
ipc namespace,0w13,1s6
ipc ns,1s22
ipc shm,1s11
ipc_creat,1s4
ipcs,1s4
ipip,1n4
ipproto,084
ipproto_icmp,084
ippro~,082
iptables,0b105,114,1n11,1y4,2413
iptables configuration,0b8
iptables legacy,0b5,246
iptables restore,0b51,1n3
iptab~,0b42,112,1n4,1y2,245
ipv,091,0b4,164,1l3,1n8
ipvlan,1n5
ipvla~,1n2
irmap,0o45,2a4
irmap opendir,0o6
irmap resolve,0o10
irmap stat,0o6
is_dir,2a8
is_dir dir,2a6
isa,192
ismatch,0k2
isn,004,054,0610,0712,0d2,0n4,0t4,0u6,0w8,114,148,1620,1710,182,1g4,1j4,1k4,1l4,1m4,1n4,1o4,1x34,1y4
isn among,003,1o3
isn empty,068,0u5
isn installed,1x11
isn known,073,163
isn mount,0n3,0t3
isn possible,1x6
isn reported,0w3,163
isn supported,053,075,0w3,166,182,1x6
iss,0e2
item,0e4,0u4,1d2
items,0u2
iteration,1y4
iterations,1b4
itera~,1b2,1y2
itimer,1u10
itimer_real,1u4
itimers,1u8
itime~,1u6
itself,071,0u1,101,134,141,165,1e1,1g1,1i1,1j1,1k1,1q1,1r1,1v1,1w1,2056,231,241,251,2a2
itself within,2030
itsel~,071,0u1,101,131,141,162,1e1,1g1,1i1,1j1,1k1,1q1,1r1,1v1,1w1,2023,231,241,251,2a1
jar,0r8
java,024,048,198,1j4,1l4,1v4,2930
java net,1l3,293
java runtime,298
java_pid,024
jcmd,0q4
jdk,0412,1x12,278
jdk crac,046,1x6,276
jdk internal,043,1x3
jdksocketresourceb,044
jdkso~,042
job,0c39,0e19,0k4,1k13,1x4
job option,0c10,0e14
jobb,1y4
jobs,1y4
join,0x2,1i1,1k6,1n4,1y15,1z1
join ns,1y11
join_ns,1y2
joined,0a2,0u1,171,1z4
joine~,0a1,0u1,171,1z2
joining,142
journal,014,134
journald,018
journ~,015,132
json,1c2,1d12,1o2,1x6
json input,1d6
jump,175,1a1,1u1
jumps,171,1r1
just,1q1,2a5
jvm,194,1i4,1x4,2714,294
jvm processes,276
jvmcriu,194,274
jvmcr~,192,272
jvmdump,292
jvmrestoreexceptio,1x4
jvmre~,1x2
kafka,044
kata,1x8
kb,1a1,1t4,1v4
kcmp,116,1632,2211
kcmp epoll,112,162,225
kcmp type,113,1613
kcmp_file,164
kdat,0q2,114,1610,172,1a2
kdat_can_map_vdso,164
kdat_x,164
keep,011,0s1,0v4,191,1x2,1z1
keepalived,084
keepa~,082
keepcaps,142,1q2
keepc~,141,1q1
keeps,004,021,044,084,0y8,121,1a1,1l1,1r1
kept,0d4,0e1,0l4,0s1,0x1,1t4
kerndat,076,1632,172,1a2,1b2,1t4
kerndat get,1610,1b2,1t2
kerndat_get_dirty_,164,1b2
kerndat_get_hugetl,164,1t2
kerndat_get_shmemd,164
kerndat_has_memfd_,164,1t2
kerndat_has_shstk,164
kerndat_tcp_repair,076
kerndat_uffd,162
kerndat_vdso_,172
kernd~,072,1613,171,1a1,1b1,1t2
kernel,001,024,032,051,066,0713,082,091,0a10,0b22,0f1,0g2,0h7,0i5,0j2,0k4,0m1,0n2,0o2,0p1,0r1,0u10,0v1,0w8,0x6,0y1,0z1,1017,116,1214,1320,144,1520,1683,1713,188,191,1a6,1b13,1f2,1h2,1i6,1j5,1l1,1n4,1p2,1q3,1r7,1s12,1t2,1u12,1v1,1z25,222,231,282,291,2a6
kernel build,0b13
kernel built,166
kernel doesn,135,1611,182
kernel gave,1i3,1u3
kernel no,133,153,163,1b6
kernel reports,1q2,1z5
kernel thread,105,2a2
kernels,021,0b1,0o1,164,171,1b1,1q1,1r1,1z1
kerne~,001,022,031,051,063,075,081,091,0a4,0b9,0f1,0g1,0h3,0i2,0j1,0k2,0m1,0n1,0o1,0p1,0r1,0u4,0v1,0w3,0x3,0y1,0z1,107,112,125,138,141,158,1635,176,183,191,1a3,1b6,1f1,1h1,1i3,1j2,1l1,1n1,1p1,1q2,1r3,1s5,1t1,1u5,1v1,1z10,221,231,281,291,2a2
key,098,0t4,1a1,1f2,1o14,1s12,1x4,1y4,2a2
key shmmax,1s6
keyerror,1e6,2a4
keyer~,1e2,2a2
keyring,1f2
keys,195,1a19
keys E_Invalidargument,193,1a3
keyword,1y8
keyword controller,1y6
keywo~,1y3
kfd,0k10
kid,0w6,2212
kid lookup,2210
kid_lookup_epoll,2212
kid_lookup_epoll kid,2210
kids,1d2
kill,0j2,124,131,1616,1v2,2a4
kill myself,163,2a3
killable,0y4,284
killa~,0y2,282
killed,101,1319,164,174,1825,196,1m4,1v104,237,2410,251,261,276,288,2910
killed signal,138,163,173,1819,195,1m3,1v64,248,275,292
killer,1v8,231
kille~,101,138,162,172,1810,192,1m2,1v43,233,244,251,261,272,283,294
killing,272
kind,082,091,0f4,0j9,0p2,0r1,0t1,1d4,1e1,1m1,1n29,1x5,271
kind openvswitch,1n6
kmem,0x4
know,0p1,0t1,0u2,127,171,182,1b2,1e4,1i2,1n1,1u1,1w1,1x1,1y4,1z6,261
know how,125,1e2
known,074,0k1,0x2,164,184,191,1y1
known kernel,073,163
knows,061,091,0d1,0f1,0j1,0k1,0u1,121,131,181,1a2,1n1,1x1,1y2,1z6
kubelet,1x5
kubel~,1x2
kubernetes,111,1x6
kuber~,111,1x2
label,1219
lack,0b1,194
lacks,071,0t1,111,131,141,152,1613,184,191,1a4,1q1,1x4,1z7,241
landlock,0j12
landlock ruleset,0j6
landl~,0j5
lang,294
large,0l6,1a2,1f6
larger,0l5,174,1a1,1s4,261
large~,0l2,172,1a1,1s2,261
last,069,131,162,1b1,1h1,1i1,1j36,1z10,272,2a2
last_ack,068
last_cap,1z6
last_pid,1j10
last_pid_buf,1j4
late,0k4,1w6
later,0k4,0u4,164,181,191,1e4,1h1,1u1,1z6,284,2a1
latest,1x4
lates~,1x2
launch,0k8
launch cuda,0k6
launching,274
launc~,0k3,272
layer,0n4,1d4,1x4
layout,174,191,1b1,1r1
layou~,172,191,1b1,1r1
lazily,0n4,0u1
lazil~,0n2,0u1
lazy,112,1g12,1h87,1y6,254,286
lazy pages,112,1g10,1h51,1y5,253
ld,0p2,0q4
ldt,157
lead,151,1o1
leader,0c8,0e80,1022,132,1d2,1k30,2a4
leader among,0e3,1k3
leader consider,0e13
leader outside,0e27
leaders,104
leade~,0c3,0e32,1010,131,1d1,1k12,2a2
leading,242
leads,004,021,0m1,0n2,1b1,1d1,2a1
learn,022,0o1
learns,1t1,231
lease,0p29,1x4,272,282
lease E_Permissiondenied,0p6
leases,0p4
lease~,0p2
least,162,1x8,1z42
leave,0c1,0r1,151,1i1,1y4,204,274
leave running,203,273
leave_running,204
leaves,071,0w1,1o1,1p1,1x1,241
leave~,071,0w1,1o1,1p1,1x1,241
led,0e8
left,0j2,0m4,0s3,101,171,1b1,1f43,1j2,1q1,1u2,1x4,235,251
left device,1f30
legacy,0b14,1n3,248
legacy api,0b2,246
legacy iptables,0b6
legac~,0b6,1n1,243
len,072,086,132,164,1d12,1z4
len mismatch,1d3,1z3
length,0r4,1d2,262
lengths,062
lengt~,061,0r2,1d1,261
less,016,071,1j2
let,0h1,121,141,191,1f1,1j1,1q1,1v2,291
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
libraries,191,1w3,1x10,244
libraries libprotobuf,1x6
library,0q8,0r5,171,1w1,1x5,261,2a1
libra~,0q3,0r2,171,191,1w2,1x6,242,261,2a1
libsocc,062
libsoccr,062,2a4
libsoccr_resume,2a4
libsoccr_save,062
libsocr,1e2,2a4
libso~,062,1e1,2a3
liburing,0i4
libur~,0i2
libuv,0i4
lies,021,0n1,0t8,1b1
lies outside,0t6
like,0f1,0l4,0u1,101,111,151,175,1z1,244
likely,032,0o1
limit,0l74,0o1,0s2,0x8,131,141,1f3,1j1,1p40,1r5,1s1,1y16,232
limit bytes,0x6
limit_in_bytes,0x8
limit_in_bytes limit,0x6
limits,1f1,1p1,1r1
limit~,1f1,1p1,1r1
line,0b12,0d1,0u4,0v2,0x1,122,131,141,1n1,1v1,1y10,1z4,271,281
lines,1n1,1u1,1w1,1y1,1z1,241,271
link,0g2,0h2,0i2,0j4,0k2,0m120,0n22,0p8,0s46,114,1b8,1c4,1d6,1g4,1l1,1n62,1r2,252,261,2a4
link fd,0n5,0p6,2a3
link mapfile,0g2,0h2,0i2,0k2
link remap,0m69,0n8,0s8,252
link tmp,0s6
link type,1n19
link_remap,0m9,0s5,252
link_remap link,0m3,0s3,252
linkat,0m9
linka~,0m4
linked,0s4,2a2
linke~,0s2,2a1
linkinfo,1n2
links,0a1,0m9,164,1n2,1y2
linux,021,071,0d4,0i1,0q4,112,132,151,163,181,1a1,1b1,1h1,1i1,1j2,1s1,1u6,1x8,1z1
list,0u1,164,191,1c1,1d2,1g4,1o4,1y4,1z1,2a10
listed,061,0v1,1b1,1u1,2a4
listen,066,164,1g7,1h2,1l6,1m2,258,264
listen socket,163,1l3,262
listener,038,0512,1l4
listening,024,036,0510,061
listens,0a1,1h1,1l4,1m1,251
liste~,022,036,059,063,0a1,0v1,162,1b1,1g3,1h1,1l6,1m1,1u1,254,262,2a2
lists,061,1b1
lite,089
live,031,044,0w4,108,1h1,1s24,1x16
live ipc,1s19
live migration,1x13
live threads,106
lives,005,018,0m1,0q1,0u1,0w2,1i1,1s8,213
lives outside,013,1s3
living,102,1i4
livin~,101,1i2
lldb,0z4
llegal,192
lmap,232
lo,071,1n1
load,0b6,122,151,191,1g6,1w24,1x6
load plugin,1w11
loaded,122,131,1w10
loade~,121,131,1w4
loading,1x14,244
loading shared,1x8,243
loadi~,1x6,242
loads,121,1w2,1x1
local,048,0d4,151,1g2,1l1,1n4,1y4,2a4
localaddr,044
localhost,1x12
localport,048
local~,043,1x5
locate,1x2
located,024
location,0h2
locat~,022,0h1,1x1
lock,0b41,0d2,0k16,0p60,1612,1a2,1j6,1n2,1p1,1y17,1z4,241,256,261,288,2a4
lock connections,0b6
lock file,0b2,0p3,252
lock network,0b8
lock timed,0k6
locked,0b10,0d2,0p4,162,1a1,1p2,254,294
locke~,0b4,0d1,0p2,161,1a1,1p1,252,292
locking,0b40,0k2,162,1n2
locking network,0b21,1n2
locki~,0b16,0k1,161,1n1
locks,0p83
locks dump,0p45
locks hold,0p45
log,034,0q4,114,124,1f2,1g1,1p1,1v1,1x1,1y7,252,261,2744,281,2a2
log determine,276
log file,113,1f2,1y3,252,276
log_file,1y2
logfile,2720
logfile P_var,2713
logfi~,278
login,1q2
loginuid,112,162,1q8
login~,111,161,1q3
logs,0l1,0r1,278
long,023,0l1,0q1,0r4,0w1,126,1j1,1m5,1n2,221,244,264,294,2a4
longer,001,021,0n4,1e10,1y1,221,285,291,2a4
longer supported,1e8
longe~,001,021,0n2,1e4,1y1,221,282,291,2a2
look,0n2,174,191,1p1,244,272
look like,173,243
looked,021,071
looking,1d4
looki~,1d2
looks,021,0d1,0n1,0o1,161,1b1,241
lookup,026,0d6,0n66,0o2,1s4,1w4,1z2,2212,294
lookup epoll,2210
lookup mount,023,0d5,0n51,0o2,1s3
looku~,022,0d2,0n26,0o1,1s2,1w2,1z1,225,292
looper,1c8,1x12
loope~,1c3,1x5
lose,001,061,1q4,1z1
lost,058,1b1,1h1,281,292
low,1p2,1v1
lower,0u1,192,1p4
ls,1x4
lsetfilecon,122
lsm,1277,1y2,1z12
lsm mount,1z10
lsm open,126
lsm profile,1234
lsm specified,128
lsm write,126
lsm_mount_context,1z4
lsmtype,122
lstat,1c6
lxc,064,0d4,0t4,0w4,0x4,129,1x19
lxc checkpoint,063,0t3
lxc container,126
lxd,1213
lz,242
mac,1x2
machine,0f1,0h4,0k4,0q1,0x1,1920,1a2,1e1,1j1,1n1,1t2,1v1,2a1
machi~,0f1,0h1,0k2,0q1,0x1,198,1a1,1e1,1j1,1n1,1t1,1v1,2a1
macvlan,1n16,1x8
macvlan eth,1x6
macvl~,1n6,1x3
made,001,031,0c1,0d1,0h2,0s6,0w4,102,141,171,181,196,1e13,1g2,1i4,1k1,1m2,1n4,1p2,1t4,1u2,1y1,1z2,251,2a2
made newer,1e10
madv,1618
madv guard,1611
madv_guard_install,166
madv_nohugepage,164
madvise,168,1r7
madvi~,163,1r3
mage,1y2
mages,1d2
magic,172,1d57,1e2
magic doesn,1d13
magic value,1d6
magicexception,1d18
magicexception unknown,1d10
magic~,1d7
main,101,1x4,2a4
major,0f4
make,0g2,0j1,0m4,0s10,0v9,0w6,0x16,102,122,142,1622,1f6,1k1,1m6,1n1,1p4,1u2,1y4,254,274
make cgroup,0x11
make create,162,1m2,253
make name,0v3,163
make pipe,163,1p3
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
manag~,002,011,0c1,161,1x2
manifest,1x10
manif~,1x4
many,0d2,0h4,0u4,141,1b3,1d3,1p7,2a2
map,0g52,0h8,0i16,0j22,0k20,0n6,0t19,1115,125,1483,157,1626,173,1a4,1b2,1d4,1q1,1r54,1s34,1t29,1z4,2312
map E_Operationnotperm,1416
map aaaaac,1t6
map anon_vma,1r8,1t2
map auto,0t6
map doesn,1s16
map fe,0i3,0k3
map file,0g2,0h2,0i2,0k2,0n2
map files,1110,123,166,1s3
map hugetlb,1t10
map user,146
map vdso,153,165,172
map_anonymous,1r4
map_extra,0j4
map_files,1112,124,168,1s4
map_files map,1110,123,166,1s3
map_fixed,1r4
map_hugetlb,1t17
map_hugetlb map,1t10
map_private,1r4
mapfile,0g2,0h2,0i2,0k2,0n4
mapfi~,0g1,0h1,0i1,0k1,0n2
mapped,0g20,0i5,0k1,0l4,0q12,0r1,148,154,1o4,1p1,1r5,1s2,1t2
mappe~,0g8,0i2,0k1,0l1,0q5,0r1,143,152,1o2,1p1,1r2,1s1,1t1
mapping,0g86,0h14,0i23,0k20,0t43,1412,152,1714,1a1,1b1,1d14,1p6,1r43,1t32,231,2a5
mapping P_data,0t6
mapping P_dev,0g6,0k3
mapping P_etc,0t6
mapping found,0g6
mapping map,0g37,0h5,0i11,0k11,1t3
mapping null,0t6
mapping page,1d11
mapping vvar_vclock,176
mapping xfffffffffffffff,1p3,1r3,1t6
mappings,0r1,0t1,144,152,162,1b1,1d1,1r5,1t2,1w1,231,2712,2a1
mappi~,0g35,0h6,0i9,0k8,0r1,0t18,146,152,161,176,1a1,1b1,1d6,1p2,1r19,1t13,1w1,231,275,2a3
maps,0j1,175,1r1,1z2,231
march,192,1e2
mark,072,0b25,0o14,0v10,1710,1n2
mark kernel,0b13
marked,1b6,1h1
marke~,1b3,1h1
marshal,262
mask,0o3,104,1224,162,194,2a12
mask blocked,2a10
mask trace,126
master,0c4,0d62,0t19,0u2,0v1,162,1n10
master peer,0c3,0d21
master pts,0d6
master shared_id,0t14
master_id,0t18
master_id master,0t14
masters,0t20
maste~,0c2,0d25,0t9,0u1,0v1,161,1n4
match,0b6,0k4,0r4,124,1918,1d18,1e2,1g4,1i38,1k10,1q4,1x6,2212
match expected,1i24
match inherited,1k8
match run,1914
max,0h9,0o1,0u4,141,194,1a6,1j4,1p11,1r7,1s8,1w6,1z4,262,2a4
max xsave,192,1a5
max_map_count,1r7
maximum,074
maxim~,072
maxproto,0u2
may,031,071,0b17,0h1,0j1,0p1,0t1,0w1,118,122,131,161,171,1h4,1l1,1n2,1p4,1q1,1s1,1y2,242,261
may connected,0b13
maybelocal,294
maybe~,292
mb,1g4,1s4
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
meet,174
megabytes,0l4
megab~,0l2
mem,112,1b29,1r2,1z4,2a4
mem option,1b6
mem soft,1b8
mem_dirty_track,1b2,1z4
membarrier,1618
membarrier registration,166
memba~,167
membership,098
membe~,094,0w1
memfd,0j4,0l4,1616,1d2,1t25,2312,2a7
memfd create,166,1t2,232
memfd mfd_hugetlb,1t10
memfd_create,1612,1t2
memfd_create memfd,166,1t2
memfd_secret,0j4
memlock,1p7
memlo~,1p3
memory,0g9,0h1,0k12,0l1,0u1,0x28,1010,111,124,1624,192,1a2,1b46,1c1,1d1,1f4,1g2,1h1,1p1,1r28,1s24,1v11,1x4,1z2,238,281,291,2a46
memory address,2a11
memory available,1b8
memory bytes,1r6
memory segment,1s6
memory snapshot,166
memory tracker,1b13
memory tracking,1b8
memor~,0g4,0h1,0k5,0l1,0u1,0x11,104,111,121,1610,191,1a1,1b18,1c1,1d1,1f1,1g1,1h1,1p1,1r11,1s9,1v4,1x2,1z1,233,281,291,2a18
mems,0x8
memtrack,1b6,1z2
memtr~,1b2,1z1
message,0316,0x6,164,1d18,1e10,1h2,1o2,1s32,1x4,221,2310,241,2617,274,2a5
message decodeerror,1d6,1e3
message queues,1s6
message received,233,263
message reply,235,262
message type,1d3,1e5,262
messages,0324,0a20,1s3
messages queue,0314,1s2
messa~,0316,0a8,0x2,162,1d7,1e4,1h1,1o1,1s14,1x2,221,234,241,267,271,2a2
met,0p1,162,1z4
metadata,137,1e8
metad~,133,1e3
method,026,1x22,1y2
method checkpointcontaine,1x13
metho~,022,1x9,1y1
mfd,164,1t21
mfd hugetlb,163,1t13
mfd_hugetlb,164,1t21
mfd_hugetlb mfd,163,1t13
mib,0l4
middle,001,0r1,1v2,201
middl~,001,0r1,1v1,201
might,0a4,124,164
might blocked,0a3,123
migrat,282
migrate,0n4,0x4,1x16
migration,194,1b4,1g8,1h6,1x46,2714
migration api,1x6
migration dump,2710
migration isn,1x10
migration stateful,1x10
migra~,0n2,0x2,192,1b2,1g3,1h2,1x23,276,281
min,1r7,288
mine,1k4
minimal,1x1,241
minimum,1x2,1z12
minim~,1x1,1z5,241
minor,0f4
minproto,0u2
minute,294
minutes,194,285
minut~,192,282,292
mirror,044,1x4
mirro~,042,1x2
misaligned,1a2
misc,0u5,274
mismatch,0r4,0w2,0x4,122,162,176,1910,1a4,1d18,1e4,1i14,1o2,1w8,1x2,1z4,222,232,2a12
mismatched,122
misma~,0r2,0w1,0x2,122,161,172,194,1a2,1d7,1e2,1i6,1o1,1w3,1x1,1z2,221,231,2a5
misordered,192,1a2,1s2
misor~,191,1a1,1s1
miss,0c4
missed,172,1d4
misse~,171,1d2
missing,072,0b4,0d8,0e4,0k1,0m1,0q5,0s2,0v5,0x8,1114,122,1634,171,1913,1b15,1c9,1d1,1g1,1h2,1k4,1l4,1m5,1n5,1o10,1s1,1u1,1w6,1x23,1y8,1z6,248
missing parent,1b8
missi~,071,0b2,0d3,0e2,0k1,0m1,0q2,0s1,0v2,0x3,116,121,1614,171,195,1b6,1c4,1d1,1g1,1h1,1k2,1l2,1m2,1n2,1o4,1s1,1u1,1w2,1x9,1y3,1z2,243
mixed,0x4,1d1
mkdir,0v2,0x16,114,164,1c2,1f4,254
mkdir permission,0x3,113
mkdirat,0v4
mkdirpat,0x4
mkdir~,0v2,0x2
mkdtemp,1n2,252
mkdte~,1n1,251
mlock,1p2
mm,108,1b1,1c10,1d8
mm img,1c6,1d6
mm_entry,1e4
mmap,096,0g8,0h2,0r4,128,159,1620,172,182,1r29,1s2,1t13,1y2,238,2a4
mmap memory,1610
mmap shmid,1r5,1t3
mmap_min_addr,1r7
mmaping,172
mmapped,172
mnt,022,0n8,0o2,0t130,0u108,0v274,0w6,112,142,1610,1d8,1e4,1s4,1y16,1z4,2148,254,274,2a24
mnt P_data,0t10,0u10
mnt P_dev,0t6,1s3
mnt P_etc,0t13
mnt P_home,0u6
mnt P_mnt,0u13
mnt P_proc,0t3,0u6
mnt P_sys,0t3,0u6
mnt bind,0t6,0v2
mnt chdir,0v6
mnt create,0v6
mnt doesn,0t6
mnt file,0u13
mnt find,0n3,0t6,0v10,1d3
mnt fs,0u42
mnt handle,0u6
mnt make,0v6
mnt mount,0t19,0u6,0v42,2a3
mnt move_mount,0v6
mnt name,0v3,2a3
mnt new,0v3,213
mnt no,0t26,0u2,0v2
mnt open,0v19
mnt parse,216
mnt pivot_root,0v6
mnt remount,0v10
mnt remove,0v14
mnt restore,0v10
mnt root,1y6,2126
mnt stat,0v13
mnt statfs,0v11
mnt switch,0v6
mnt umount,0u3,0v10
mnt unlink,0v6
mnt_entry,1e4
mnt_id,0n4,0o2,0u2,1610,1z4
mnt_id mnt,0o2,0u2,168,1z3
mntns,022,0d2,0v14,114,1z4,2130
mntns_compat_mode,1z4
mode,021,041,061,0766,0a4,0d4,0r33,0s4,0u4,0x4,112,128,1330,1535,162,1a4,1d4,1l4,1m4,1n2,1x18,1y12,1z6,232
mode E_Operationnotperm,0726
mode expect,0r21
mode netlink,0a3,123
mode strict,135,1x3
model,195
modification,0s2
modified,0r4,2a2
modif~,0r2,0s1,151,2a1
modprobe,166
modpr~,162
module,111,127,1628,1n1
module missing,168
modulenotfound,2a2
modul~,0b1,111,123,1611,1n1,2a1
moment,0u1,1k1,251
momen~,0u1,1k1,251
monitor,0a4,0d1,164
monit~,0a2,0d1,162
monotonic,1u28
monotonic clock,1u6
monot~,1u11
most,0a1,101,161,1z1,292,2a2
mostly,091,0e1,2a1
mostl~,091,0e1,2a1
mount,0214,0d10,0k4,0n109,0o18,0q1,0s4,0t139,0u84,0v149,0w9,0x24,1114,128,1638,1d4,1e1,1n2,1s4,1w4,1x8,1y16,1z20,2126,242,2a8
mount P_dev,0u3,0v3
mount P_opt,0n3,0t3
mount P_sys,0v6
mount P_tmp,0v29
mount P_var,0t10
mount cgroup,0x13
mount context,122,1z10
mount detached,0n3,0u3
mount fd,0d5,0n51,1s3
mount id,0n6,0v2
mount map,0t11,1z3
mount name,166
mount namespace,022,0n3,0u6,0v2,115,1d3,1n2,1y8,2110,2a3
mount option,0u5,122
mount point,0n5,0t2,0x3
mount s_dev,0o11
mount should,2a6
mount tmpfs,0v5,163,1n2
mount try,0t6
mounted,0n1,0q1,0t5,0u12,0v3,0x8,112,162,1j1,1x4,2a5
mountinfo,0n8,0u8,0x2,1z4,2110
mounting,0u1,0v8
mountpoint,0t44,0u8,0v36,0x6,2a4
mountpoint P_tmp,0v10
mountpoints,1c6
mounts,0n3,0t4,0u13,0v4,0x2,162,1d4,1f1,1n2,1y1,212,241
mount~,0n5,0q1,0t21,0u14,0v20,0x6,111,162,1c2,1d2,1f1,1j1,1n1,1x2,1y1,1z2,215,241,2a4
move,0h1,0v18,0x28,168,175,1n4,1o2,1r2,1x4
move into,0x19
move mount,0v11,166
move_mount,0v16,162
move_mount move,0v10,162
move_mount_set_gro,166
moved,041,0h1,0k1,0w1,1b1,1e1
moves,0h2,0x1,171,1r2
mpreactive,1x4
mprea~,1x2
mprotect,1r2,2312
mprot~,1r1,235
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
msg,061,0b4,1216,162,1s21,2a4
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
munmap,124,152,2312,2a2
munmap_chunk,2a2
munma~,122,151,235,2a1
must,0a1,0b1,0d1,0e1,0k1,0l2,0t5,0u1,0v1,0x2,0y1,1131,131,141,181,1a2,1g2,1h1,1i1,1j2,1m1,1n2,1o4,1p1,1q1,1r1,1s1,1u2,1x31,1y14,1z32,281
must greater,1z14
must higher,1z10
must relative,1x6
must root,1121
mutex,2a4
mw,1z4
my,0c4,164,1s2,204,274,2a4
my own,163,203
mynet,1x4
myself,164,2a4
mysel~,162,2a2
mysqld,0h4
mysql~,0h2
n_c_cc,1d4
nable,0k4,142,1s2,1x2
naligned,1a2
name,0026,0114,0234,064,074,0b10,0l10,0m26,0n5,0o20,0p4,0q4,0r4,0s30,0t2,0u29,0v124,0x8,0y8,0z4,1040,1124,1274,144,16160,174,1a8,1b4,1c5,1d14,1e4,1f4,1g17,1h8,1i4,1j4,1l1,1m18,1n16,1o4,1q4,1r1,1v16,1w4,1x48,1y43,1z12,234,244,2511,2616,2a178
name P_proc,123,1j3
name P_run,0010,013
name P_srv,0010
name allocate,2a67
name already,0s3,1x10
name cp,1x6
name name,123,163,1m3,1x6,2a3
name null,0016
name private,0v6,163
name resolution,1g3,1x3
name stream,1y10
name too,022,123,243,2a3
name web,1x10
name_to_handle,0o4
named,0j1,0s2,1b1,1e2,1m4,1n1,1o1,1t1,1u1,1y1
names,0j2,0u1,1c1,1j1,1o2,1w5,1y1,251,291
namespace,002,0210,076,0a1,0b1,0d1,0e44,0n10,0s1,0t4,0u13,0v3,0w119,0x7,1128,128,1454,166,1d4,1i11,1j10,1l4,1n48,1o8,1q1,1s21,1u19,1x10,1y27,2124,241,251,2a13
namespace dump,143,1s3
namespaces,0n1,0w32,111,148,1612,1e2,1u2,1y2,1z4,261,274
namespaces supported,0w6,166,1u2
names~,001,024,072,0a1,0b1,0d1,0e17,0n5,0s1,0t1,0u5,0v1,0w60,0x3,1112,123,1423,167,1d2,1e1,1i4,1j4,1l1,1n19,1o3,1q1,1s8,1u8,1x4,1y12,1z2,2110,241,251,261,272,2a5
native,0h4,152,172,278
native checkpoint,276
natively,1n2
nativ~,0h2,151,171,1n1,273
nccl,0k4
ncompatible,1e2
nd,032
need,0b4,0n26,101,1118,122,141,154,1b2,1h1,1j1,1u1,1w1,1x2,1y4,1z8
need root,1110
needed,075,0k4,0t4,116,131,164,1k4,1o1,1s4,1z2
neede~,072,0k2,0t2,112,131,162,1k2,1o1,1s2,1z1
needs,014,021,044,071,0b8,0f1,0m4,0t4,0u1,0v1,101,1145,154,1610,194,1h1,1i4,1j2,1o4,1p6,1q1,1r1,1u2,1x12,1z20
needs cap_sys_admin,1124
needs least,1x2,1z5
needs root,116
neither,031,061,081,0t1,0w1,0y11,1c4,1j1,1n1,1y4,271
neither cgroupv,0y8,1y2
neith~,031,061,081,0t1,0w1,0y4,1c2,1j1,1n1,1y2,271
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
net,021,0710,0b44,0w19,0x4,118,142,1616,1e4,1l4,1n132,1o15,1z4,244,294
net create,166,1n8
net dump,0w6,1n3
net find,1n6,1o6
net ip,1n21
net locking,0b16,1n2
net namespace,0w3,113,1n6
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
netlink,091,0a123,124,1612,1n43,2a4
netlink E_Fileexists,1n16
netlink E_Operationnotsupp,1n6
netlink policy,0a3,123
netlink socket,0a48,166,1n3
netlink system,0a3,123
netlink_route,164
netlink_sock_diag,164
netlink_xfrm,0a4
netli~,091,0a49,122,165,1n17,2a2
netns,0w6,1110,1n12,1o9
network,002,021,0716,0a1,0b55,0o1,0w27,112,168,1d1,1g1,1l21,1n42,1o4,1x32,1y16,1z8,241,251,261,285
network found,1x6
network iptables,0b19
network lock,0b5,1n2,1y13,1z3,283
network macvlan,1x6
network namespace,0w8,112,163,1n11,1o3,1x5
network namespaces,0w6,1z3
network unreachable,078,1l10
netwo~,001,021,076,0a1,0b22,0o1,0w11,111,163,1d1,1g1,1l8,1n17,1o2,1x13,1y6,1z3,241,251,261,282
never,0v1,131,1h1,234,2812
new,032,061,071,0h11,0m4,0q4,0v11,0x1,0y5,119,131,142,163,172,1b1,1i6,1j2,1n4,1q15,1r1,1u2,1z14,218,221,2a8
new namespace,112,1i5
new privs,1q8
new root,0v3,216
newer,081,0j1,0p1,131,162,1a1,1e28,1r1,1y1,1z18
newnet,114
newne~,112
newpid,166,1y2
newpi~,162,1y1
newtime,164
newti~,162
newuidmap,1416
newui~,146
newuser,142
next,0o6,162,1c1,1j1,1p1,1s9,1w4,2a2
nexthop,1n6
nexth~,1n2
nf,0b24
nf convert,0b6
nf translate,0b6
nf_,162
nf_tables,0b9,114
nf_tables tables,0b6,113
nfs,0m4,0o1,0u4,0y13
nfs_wait_bit_killa,0y4
nft,0b30,162,1n3,1y4,241
nft command,0b6,1n2
nft lock,0b6
nftables,0b39,166,1n2,1y4,252
nftables output,0b8
nftables table,0b3,163,252
nftab~,0b16,162,1n1,1y2,251
nginx,294
nherit,1o4
nheri~,1o2
nice,104,1q4,1z1
nil,174,2a14
nil pointer,2a11
nimplemented,1x2
nio,044
nix,022
nknown,172
nlm,092
no,004,015,021,033,051,074,0921,0b3,0c15,0d15,0e1,0f9,0h4,0i1,0j16,0k11,0l2,0n7,0o3,0p5,0q12,0s6,0t46,0u8,0v10,0w8,0x14,0y1,1014,114,125,139,1412,159,1626,171,181,1912,1a2,1b47,1c136,1d26,1e16,1f44,1g8,1h9,1j5,1k8,1m1,1n16,1o24,1p2,1r15,1s1,1t2,1u9,1v3,1w4,1x70,1y41,1z8,211,2221,237,245,2612,289,295,2a20
no checkpoint,1c5,1x3
no collector,096
no config_checkpoint_,133,163
no descriptor,0d3,1e3,223
no external,0t6
no handler,093,0j3
no ids,1c6,1d2
no inherit,1o13
no inventory,1c14
no longer,0n3,1e8
no mapping,0t27,143
no match,2210
no pagemap,1b2,1c3,1d2,1h2
no parent,0u2,1b18
no socket,163,2a3
no space,0s3,1f30,1j2,1r3
no such,0k5,0n2,0o2,0q6,0s2,0v6,0x3,102,165,1b5,1c45,1j2,1n3,1t2,1u2,1x46,1y11,2a2
no suitable,1r8,232
no support,0j3,153,1b2
no way,0f6
no_compat,154
no_new_privs,111,131,1q15
no_new_privs new,1q8
nobody,036,041,058,0a2,0d1,0e4,0j4,0p2,0u1,0y1,101,1a1,1i1,1k1,1m1,1o4
nobod~,033,041,053,0a1,0d1,0e2,0j2,0p1,0u1,0y1,101,1a1,1i1,1k1,1m1,1o2
node,0i4,0k4,0s2,0t4,111,194,1g4,1x5,224,294
node runs,1x3,293
nodelay,1g4
nodel~,1g2
nodes,0k4,1110
nodes subresource,116
nofile,1p24
nofil~,1p10
nohugepage,164
nohug~,162
non,0312,0a6,0g52,0h6,0i14,0j4,0k14,0p2,0u2,0y10,0z38,116,162,1a2,1b2,1d10,1g12,1h2,1t6,1v4,1x2,274,2a8
non empty,038,0a5
non private,1b2,1d5
non properly,1g10
non regular,0g38,0h5,0i11,0k11,1t5
non word,2a6
non zero,0j3,1v3
non zombie,0y8,0z30,113
nonblock,1h4,2a4
nonbl~,1h2,2a2
nonconsecutive,176
nonco~,172
none,011,0b4,0c1,0n1,0o1,0u1,0v4,111,161,194,1b5,1h4,1l1,1v1,1x12,1y2,221,2a4
nor,031,061,081,0t1,1c4,1n1,1y2
noswap,1z4
noswa~,1z2
note,0m2,0r4
notfound,1x2
nothing,071,081,094,0o4,0q1,0u1,0v1,101,191,281
nothi~,071,081,092,0o2,0q1,0u1,0v1,101,191,281
notification,1x2,1y4,267,281
notify,014,0j4,0o4,1u10,2614,2741,284
notify errno,2729
notify reply,263,283
notif~,012,0j2,0o2,1u4,1x1,1y2,241,268,2716,282
now,0n1,0p1,0q8,0r5,0y1,124,171,1q4,1z1,281
nowhere,151,1b1,1d1,211,2a1
nowhe~,151,1b1,1d1,211,2a1
nproc,1p5
nr,0h9
nr_hugepages,1t8
nr_open,1p10
ns,022,0c1,0v4,0w14,114,142,1g4,1j4,1n4,1o2,1s28,1u2,1y25,212,254
ns file,1y13
ns id,0w6
ns_last_pid,162,1i1,1j22
ns_last_pid last,162,1j14
nsid,0u2,0w8,1614,1n4
nsid isn,0w6,165
nspid,162,1u3
nsupported,152,172
nsupp~,151,171
nt_x,1a12
nt_x _xstate,1a10
null,0020,0f1,0t8,0z4,1c2,1d2,1e4,1g6,1j4,1p4,284,2a8
null eperm,0z3,1p3
null mountpoint,0t6
null peer,0010
number,084,0d1,0e1,0h5,0n5,0u2,131,176,1a1,1d12,1i11,1j2,1k1,1o6,1p4,1q4,1r1,1t1,1u4,1y4,1z1,221,2a1
numbers,041,072,181,1d1,1i1,1j1,221,291
numbe~,041,071,082,0d1,0e1,0h2,0n2,0u1,131,172,181,1a1,1d5,1i5,1j1,1k1,1o3,1p2,1q2,1r1,1t1,1u1,1y2,1z1,221,291,2a1
numeric,244
numerical,0k4,0x4,1u8
numerical result,0k3,0x3,1u6
numer~,0k2,0x2,1u3,242
nvidia,0k26,1x4
nvidi~,0k10,1x2
nvml,0k4
nvproxy,084
nvpro~,082
o_cloexec,1h4
o_direct,1z2
o_nonblock,1h4,2a4
o_nonblock nonblock,1h3,2a3
o_path,0o4
o_rdwr,1j4
object,0j1,111,128,1d20,1e4,1n4,1o2,1s2,1w19,1x18,1y2,244,2a22
object file,1w10,1x13,243
object requested,2a6
object_r,128
object_r object,126
objects,0w1,1s1,1w1
objec~,0j1,0w1,111,123,1d8,1e2,1n2,1o1,1s1,1w8,1x7,1y1,242,2a9
obligated,172
obsolete,026,1y4
obsoleted,1y8
obsol~,022,1y5
obtain,072,0d10,108,172,1a24
obtain fpu,1a16
obtain ptmx,0d8
obtained,066,0r2
obtai~,062,071,0d4,0r1,103,171,1a10
occupied,1r4
occup~,1r2
occurred,1d2,2a4
occur~,1d1,2a2
oci,1x2,2742
oci runtime,1x2,2734
ock,162
ocket,1g2
ofd,0p6,282
ofdlck,0p4
ofdlc~,0p2
off,031,076,154,1610,194,1b3,1d6,1q1,1x9,2a4
off memory,166
offer,0x1,1x1
offers,131,1x2
offer~,131,1x1
offset,0r2,0u2,1b4,1u15,2a4
offsets,0r1,1u12
offse~,0r1,0u1,1b2,1u11,2a2
often,0b1,0x1,101,151,2a1
old,081,0h8,0k14,0m1,0o1,0s1,0u4,0v8,101,1617,175,1e20,1i2,1n1,1o4,1r4,1x6,1y1,1z30,218,221,2a6
old cuda,0k8
old image,1e8
old kernel,0u3,166
old root,0v3,216
old_size,2a4
old_top,2a4
older,021,031,171,181,1e3,1t1,1x2,1y1,1z8
ombie,102
omitting,1b8
omitting track,1b6
omitt~,1b3
omman,1y2
once,0y1,141,191,1p1,1q1,1r1,254,294
one,001,011,062,071,091,0a1,0c2,0d3,0h5,0j1,0l1,0m4,0n1,0p1,0r9,0t2,0u6,0v2,0w12,0x5,0y2,0z2,106,112,121,132,144,154,161,176,181,195,1b4,1c2,1d1,1e4,1g5,1i4,1j1,1k1,1m2,1n2,1p2,1r1,1s8,1t1,1u11,1v2,1w8,1x5,1y8,1z5,204,225,246,254,264,281
one action,1y2,245
ones,081,0h1,0w4,0x4,0y4,1c1,1y1
onexec,124
onexe~,122
only,001,011,021,038,042,051,071,0814,0a4,0d2,0e1,0f1,0g1,0h1,0k4,0l1,0m2,0o1,0p2,0q4,0r1,0s6,0t2,0u1,0v16,0w2,0x4,0z1,102,115,121,134,142,154,162,175,185,192,1a1,1b3,1d4,1e8,1f5,1i6,1j4,1k4,1l2,1m1,1n1,1p2,1q2,1r1,1s12,1u1,1w1,1x24,1y8,214,231,241,274
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
oom,0x2,1q2,1v10,2a4
oom_score_adj,1q2
oot,102,216
oot task,102,215
op,194
opcode,1918,296
opcode ip,1910,293
opcod~,197,292
open,001,028,031,0420,058,084,092,0b2,0d48,0f22,0g2,0h4,0i2,0j6,0k10,0l26,0m1,0n19,0o50,0p6,0q132,0r10,0s15,0u17,0v44,0x24,0y4,1055,11117,1224,148,16142,174,1b30,1c158,1f11,1g11,1h16,1j38,1m12,1n16,1o13,1p32,1r4,1s15,1t6,1u4,1w32,1x34,1y22,222,244,252,278,2a5
open E_Nosuchfileordire,166
open P_app,0q3,1x3
open P_dev,0d16,0h2,0k6,112,163,1n2
open P_map,1113,163
open P_maps,166,173
open P_mnt,0v6
open P_mountinfo,0u3,163
open P_pagemap,113,163
open P_proc,0x6,1116,126,1637,1j13,1s5
open P_root,0v6
open P_stat,106
open P_task,106,162
open checkpoint,0q6,1c6
open console,0d6
open current,1m6
open dir,113,162,1c18,1w3
open directory,023,1c3,1w8
open fd,0q2,273,2a3
open file,0l3,0o16,0q66,0r6,116,163,1p3,1t3,1y3
open files,0n2,1c3,1p5
open ghost,0l5,0s3
open image,1c10
open inventory,1c22
open map,0g2,0h2,0i2,0k2,0n2,1t2
open map_files,118
open mount,0o11
open name,0o3,0v3,0y3,103,113,126
open no,092,0f3,0q5,0x3,1c22,1x6
open pagemap,113,1c8,1f3,1h2
open parent,1b22
open plugin,1w6
open procfs,0l3,0u6,102,113,1m3,1y3
open pstree,1c13
open seccomp,1c6,1f3
open shared,1w11,1x14,243
open socket,023,163
open stat,0o3,1c2,1y3
open sys,165,1j11
open sysctl,163,1n5,1s8
open tree,0v5,162
open userfaultfd,1h11
open_by_handle_at,0o8
open_tree,0n1,0v10,162
open_tree open,0v5,162
openat,124,1610,1j4
opena~,122,164,1j2
opendir,0o8,0u4
opendir name,0o3,0u3
opend~,0o3,0u2
opened,0d1,0f4,0m1,0n39,0o10,0q1,0r5,1c4,1m4,1o4,1w1,1z1
opened need,0n21
opene~,0d1,0f2,0m1,0n16,0o4,0q1,0r2,1c2,1m2,1o2,1w1,1z1
opening,0x10,1c2
openi~,0x4,1c1
openj,1x4,274
openjdk,1r4
openj~,1r2
openliberty,1x4
openl~,1x2
opens,0j1,0l1,0n1,0o1,0q2,0r1,0s1,1o1,2a1
openvswitch,1n8
openv~,1n3
operation,0k16,0y2,117,1239,144,162,1u4,1x11,241,282
operation ptrace,1210
operation supported,0k13
opera~,0k6,0y1,113,1216,142,161,1u2,1x4,241,281
opt,0q8,0r8,164,1x4,1z6
opt P_app,0q3,0r3
optarg,1y2
option,0016,0128,0436,054,072,0b8,0c16,0e18,0m36,0n4,0p4,0u14,122,1610,1b8,1e1,1m4,1o1,1x10,1y113,1z12,2412,2a4
option details,0c6
option images,1y6
option network,1y6
option no,1y6,243
option old,0u3,163
option required,1y8
option requires,1y6,243
option shell,1y6
option tcp,1x3,1y6
optional,1e2
options,0711,0u6,0v6,1x2,1y12,1z6,241,264,2a4
optio~,006,0111,0414,052,075,0b3,0c6,0e7,0m14,0n2,0p2,0u7,0v2,121,164,1b3,1e1,1m2,1o1,1x5,1y50,1z8,245,262,2a3
opts,142,1z4,262
ora,1s4
oracle,1s4
oracl~,1s2
orary,252
order,0v1,141,1a1,1s1,2a4
ordinary,112,1a1,1t1
ordin~,111,1a1,1t1
org,1x8,274
org eclipse,1x3,273
original,0l6,0p1,0s2,104,1i1,1l1,1q2,234,281
origi~,0l2,0p1,0s1,102,1i1,1l1,1q1,232,281
os,0c4,0k8,1n8
os call,0k6
osabi,172
ospf,084
other,009,012,031,041,081,091,0b1,0c1,0f1,0k4,0m2,0p5,0r4,0x2,101,111,121,141,198,1d2,1e1,1g5,1i2,1m6,1n2,1r1,1s1,1u5,1y2,212,241,251
others,0j1,0p1,0u2,0y1,101,1d1,1v1
otherwise,041,0u1,1a2
other~,041,0j1,0p1,0u1,0y1,101,1a1,1d1,1v1
ou,112
ould,0k2
ouldn,0x2
our,0v4
ours,0d4
out,031,071,081,0c1,0e2,0h4,0k32,0x4,0y10,151,171,182,1b1,1g19,1h4,1k4,1o2,1p1,1r1,1u13,1v10,1y6,2826,292,2a18
out after,0k3,283
out memory,1v5,2a3
out range,0k3,0x3,1u6,2a5
out waiting,2810
output,0b14,0k4,1n2,242,274
outpu~,0b6,0k2,1n1,241,272
outside,0014,0118,081,0d6,0e54,0j5,0t18,0u4,0w1,149,151,1b6,1d6,1m2,1n2,1o1,1q1,1s4,1u1,1v1,1z1,211,236
outside container,013,0t3
outside namespace,0e29
outside vma,1b5,1d5
outsider,014
outsi~,006,019,081,0d3,0e22,0j2,0t7,0u2,0w1,144,151,1b2,1d2,1m1,1n1,1o1,1q1,1s2,1u1,1v1,1z1,211,233
over,004,035,0d4,0i1,0l4,0n1,0u10,111,141,1f1,1g4,1o8,1p6,1u1,231,251,262
over limit,0l3,1p3
overcommit,1r9
overcommit_memory,1r5
overc~,1r4
overflow,0d2,0u4,292,2a23
overflow detected,292,2a11
overf~,0d1,0u2,291,2a9
overlap,0x1,1r4
overlapped,0u4
overlaps,1r4
overlay,0n8,0u5,1x6
overlayfs,0n4,0o1,1618,1x4
overl~,0n5,0o1,0u4,0x1,167,1r3,1x4
overmount,0u10
overmounted,0n2,0u30
overm~,0n1,0u16
overrun,2a4
overr~,2a2
ow,172
own,081,0c2,0g1,0h1,0m2,0u1,0w8,106,111,122,131,141,164,171,1e1,1k1,1p6,1r1,1s1,1x2,2011,242,251,261,274,2a13
owner,014,021,0a1,0m4,0s8,0u4,0v4,114,144,162,244
owner link,0m3,0s3
owners,0s1,1s1
ownership,0s6
owner~,0s3,1s1
owns,071,101,141,1j1
pac,194,1a2
package,0q1,1g2,1x4
packages,0r1,1x1
packa~,0q1,0r1,1g1,1x2
packed,0d2,241
packet,036,072,084,0912,0b1,0x10,1114,168,1l7,1m4,1n4,2a4
packet cgroupd,0x6
packet create,1110,163
packet sock,092,118,163
packet socket,092,113,1l5
packetized,1z2
packets,041,061,1z1
packe~,032,041,061,071,082,095,0b1,0d1,0x4,116,163,1l3,1m2,1n2,1z1,241,2a2
packing,262,2a6
packi~,261,2a2
page,0g2,0h1,0x4,114,1618,173,1b58,1d34,1f32,1g144,1h33,1p4,1r13,1t6,1x10,234,283,2a20
page entry,1b5,1d5
page found,1x8
page guard,168
page lazy,1g6
page non,1b2,1d5
page pipe,1p3,2a6
page read,1d2,1g2,2a3
page server,1g35,1h6
page xfer,1b22,1f26,1g67,2a6
page_is_guard,1610
page_is_guard page,168
page_server_iov,1g2
pagemap,1110,1624,1b48,1c12,1d14,1f4,1g22,1h2,2a4
pagemap cache,116,166,1b6,2a3
pagemap file,113,1b8
pagemap img,1c6,1d10,1f3
pagemap scan,166,1b2
pagemap socket,1g10
pagemap_scan,168,1b3
pagemap_scan pagemap,166,1b2
pagem~,114,1610,1b19,1c5,1d6,1f2,1g9,1h1,2a2
pages,0r1,112,164,1712,1a1,1b14,1c14,1d7,1f28,1g40,1h84,1p1,1r1,1t34,1y6,254
pages available,1h6
pages img,1c6,1d3,1f16
pages server,1g6
pages socket,1g5,1h18
pair,0010,092,0d1,168,174,1m3,1n4,1y4,261
panic,292,2a22
panic runtime,2a13
panicked,2a6
panic~,2a2
param,104,114
parameter,1y8
parameter command,1y6
parameters,0710,1y2,2a8
params,0d6,114,1d4,1u2,1z6,222
param~,074,0d2,112,1d2,1u1,1y4,1z2,221,2a3
parasite,0x2,134,172,2385,274,286,2a4
paras~,0x1,132,171,2334,272,282,2a2
parent,0t2,0u7,0v1,0x2,0y1,0z1,106,141,166,1b124,1c4,1d4,1k1,1n3,1o4,1x16,1y5,2012,2a12
parent clone_newpid,165,1y2
parent directory,1b10
parent image,1b13,1y2
parent pagemap,1b11
parent path,1b8,1x6
parent pre,1b11
parent snapshot,1b16,1x3
paren~,0t1,0u3,0v1,0x1,0y1,0z1,102,141,162,1b50,1c2,1d2,1k1,1n1,1o2,1x6,1y2,205,2a5
parse,0d2,0u12,0x2,102,146,1710,1d10,1n2,1u10,1y20,1z24,2110,262
parse mountinfo,0u3,218
parse value,1y8
parsed,264
parse~,171,1z1,262
parsing,0j2,0u2,0x2,124,162,1d6,1e4,1u2,1y8,1z12
parsing message,1d5,1e3
parsing mount,0u2,122,1z3
parsi~,0j1,0u1,0x1,122,161,1d2,1e2,1u1,1y3,1z5
part,0e4,0j7,0q1,0r1,0s1,0t1,0u1,0x1,111,1k2,1w1,1x4,1y2,205,251,271
partial,2a6
parti~,2a2
parts,061,194,1a1
pass,0d4,0m4,1o4,1y4
passed,034,1a2,1o8,1y6,2a4
passes,0i1,1x1
passe~,032,0i1,1a1,1o3,1x1,1y2,2a2
patched,174
patch~,172
path,011,0241,0b1,0d9,0k8,0m4,0n116,0o34,0q9,0r2,0s2,0t10,0u2,0v4,0x10,0y1,124,162,1b15,1c7,1m20,1s4,1w2,1x38,1y3,211,242,2732,2a9
path P_data,0n10
path P_dev,0d5,0n6
path P_orders,0n3,1s3
path P_run,023,1m3,276
path P_usr,0n10,273
path P_var,0n3,123,2710
path handle,0o8
path must,1x6
path opened,0n21
path plugin,0k6
path relative,0v3,1x3
path_max,2a4
pathname,0u2
paths,0u6,0x3
pause,0k12,0y2,1w2,294
pause devices,0k10
pause_devices,0k12
pause_devices pause,0k10
paused,1x10
pause~,1x4
pb,1d4,2a6
pc,198
pc tid,196
pdeath,1d4
pdeat~,1d2
peek,032,2a8
peekdata,232
peeks,031,061
peeksiginfo,162
peer,0062,0112,044,064,0a1,0c38,0d38,0t1,1216,1g14,1m32,1n6,2618,281
peer fd,0c27,0d3
peer index,0c3,0d21
peer ino,005,013,1m3
peer name,0018,1m3
peer swrk,266
peer unconfined,126
peer_ino,006,014
peer_ino peer,005,013
peers,0a4
pem,1g4
pending,034,0a6,103,162
pendi~,032,0a2,101,161
perf,0g5,0j20
perf event,0g3,0j13
perf_event,0g4,0j20
perf_event perf,0g3,0j13
perform,1x12
perform container,1x10
performance,1h4
perfo~,1h2,1x5
perhaps,0b8,0p1,281
perha~,0b3,0p1,281
perm,0s2
permission,0r1,0v4,0x4,1116,124,162,1b2,1j4
permission denied,0x3,1113,123
permissions,262
permissive,1212
permitted,074,0i2,118,146,1j2,1p2,1q1,262
permi~,072,0i1,0r1,0v2,0x2,119,126,142,161,1b1,1j2,1p1,1q1,262
perms,0s4
persona,152
personality,152
pf_bluetooth,098
pf_bluetooth bluetooth,096
pf_exiting,104
pf_key,098
pfn,0g4,114,172
pg,044
pg_wal,0m4
pgid,0c36,0d4,0e8,1i2,1k28
pgid E_Nosuchprocess,1k6
pgid E_Operationnotperm,1k11
pgid pts,0c26
pgrp,0c2,0u2,1k2
php,034
phys,1x4
pid_max,1j4
pidfd,0j38,114,1612,1y12,2a8
pidfd allocate,2a6
pidfd store,162,1y10
pidfd_,162
pidfd_getfd,114
pidfd_open,166
pidfd_thread,0j2
pidfds,0j1,1y4
pidfd~,0j1,1y2
pidfile,1y2
pidns,1d4
pids,0x8,111,1j5,1p1,251,291,2a4
pie,284
pieces,1s1,1z1
ping,088,1n2
ping_group_range,1n2
pipe,0s2,0u32,0v20,118,1620,1f4,1g2,1o66,1p4,1z2,2618,2a16
pipe external,1o6
pipe fd,0u8,0v3
pipe inherit,1o6
pipe ino,0u11,163
pipe name,163,263
pipe pipe,1o10
pipe size,116
pipe_id,0v4
pipe_ino,0u14,164
pipe_ino pipe,0u11,163
pipes,1o2,1z3
pivot,0v14
pivot root,0v8
pivot_root,0v14
pivot_root pivot,0v8
pivoted,214
pivot~,212
pkey,1a5
pkeys,1a2
pkru,1a7
place,021,0c2,0h6,0n1,0q1,0u1,0w1,121,141,171,1b1,1r5,231
plain,071,0u1,0v2,1b1
please,042,112,164,1e4,1w4,1x4,1z4,2724
please check,2716
please update,1w3,1z3
pleas~,041,111,162,1e2,1w2,1x2,1z2,2710
plugin,0f1,0g2,0k121,1d2,1n12,1w115,1x4,1z4
plugin P_usr,1w19
plugin cuda,0k10
plugin cuda_plugin,1w6
plugin disabled,0k6
plugin launch,0k6
plugin open,0k6
plugin pause_devices,0k10
plugin read,0k6
plugin so,1w6
plugins,1w4,1z1
plugi~,0f1,0g1,0k48,1d1,1n5,1w48,1x2,1z2
plus,1f2
pmap,164
pmc,2a6
pmc_fill_cache,2a4
pmc_init,2a2
pme,114
pod,044,0i4,112,1x32,1z4,251,284
pod container,1x8
pod sandbox,1x6
podman,0f4,0i1,1e8,1x18,1y2,1z4
podman checkpoint,1x6
podman container,0f3,1x3,1z3
podma~,0f2,0i1,1e3,1x7,1y1,1z2
pods,112,1x2,1z8
point,001,0n6,0r1,0t2,0v5,0x4,131,1y1
pointer,0h1,182,1a11,2a24
pointer dereference,2a13
pointers,0r1,1r1
points,0e4,0v2,174,1s2,224,241
point~,0e2,0h1,0r1,0v1,172,181,1a4,1r1,1s1,222,241,2a10
poke,104,172,2314,2a4
pokedata,232
policies,125,1z1
policy,0a4,108,1217,1z1
policy setting,0a3,123
polic~,0a2,103,129,1z1
poll,0k4,1g2,224
polling,1h4
polli~,1h2
pollout,294
pollo~,292
pool,1t9,294
pools,1x4
port,0410,058,0a12,1g13,1l11,1x2,1y4
port htons,1g3,1l3
portal,0u4
porta~,0u2
portid,0a6
porti~,0a2
pos,0r8
position,136
positive,162
posit~,132,161
posix,0p22,1s8,1u56,282
posix lock,0p14
posix timer,1u22
posix timers,1u18
possible,033,0h1,112,154,1x8,1z4
possi~,031,0h1,111,152,1x3,1z2
post,114,1h4,1x4,1y2,246,264
post restore,1x3,242,263
post_restore,264
postgres,0p4
postg~,0p2
postmaster,0p4
postm~,0p2
ppb,2a4
ppc,192,1b1
pr,1d6,252
pr_capbset_read,114
pr_get_child_subre,164
pr_get_tid_address,162
pr_pac_,1a2
pr_set_child_subre,164
pr_set_dumpable,1q2
pr_set_keepcaps,142,1q2
pr_set_mm,117,166,1r11
pr_set_mm set,115,165,1r5
pr_set_mm_,162
pr_set_mm_map,113,168,1r11
pr_set_mm_map set,112,166,1r8
pr_set_mm_start_co,114
pr_set_seccomp,136
pr_set_securebits,1q10
pr_set_securebits set,1q8
pr_set_thp_disable,164,1r2
pr_timer_create_re,1u2
prctl,1113,134,153,1618,1r13,1u1
prctl pr_set_mm,115,163,1r5
prctl pr_set_mm_map,112,163,1r3
pre,164,1b26,1x10,1y4,1z8,246,262,2714,2a8
pre dump,163,1b13,1x3,1y3,1z6,242,262
pre dumping,278
pre set,2a6
precondition,1x8
preco~,1x3
predates,1z6
preda~,1z2
prefix,0x4,262
prefi~,0x2,261
preloader,154
prelo~,152
premap,1r4,2a4
premap_private_vma,2a4
prema~,1r2,2a2
premmaped,1a2
prepare,182,1a4,1d4,1r2,1s2
prepare_pstree_rse,182
preparing,0x2,1x4
prepa~,0x1,181,1a2,1d2,1r1,1s1,1x2
present,0q4,124,176,194,1a2,1d4,1e6,1n2
prese~,0q2,122,172,192,1a1,1d2,1e2,1n1
pretty,1y4
prett~,1y2
preventing,1210
preve~,124
previous,1b8,1c2,1x6,1y4
previous dump,1b6
previ~,1b3,1c1,1x2,1y2
print,1n1,1x2,2a8
prio,0x4
priority,114,1z1
prior~,112,1z1
private,0v24,164,1b2,1d6,1r15,1t1,278,284,2a4
private vma,1b2,1d5,1r8,2a3
priva~,0v10,141,162,1b1,1d2,1r6,1t1,273,282,2a2
privilege,071,0s1,111
privileged,114,131,1j4,1q1,1x4
privileges,0m1,112
privi~,071,0m1,0s1,113,131,1j2,1q1,1x2
privs,111,131,1q15
prlimit,1p19
prlim~,1p8
probably,132,162,1d4,1e4
proba~,131,161,1d2,1e2
probe,164,1y1
probes,0g2
problem,164
problematic,194
probl~,162,192
proc,0j2,0q2,0u1,0v8,124,142,1614,1p4,1u8,1z6,234,274,2a4
proc children,166
proc fd,1p3,233,273,2a3
proc file,0j2,142,1u6
proc_page_monitor,164
proc_t,124
process_info,0k4
processes,0j4,0p5,0w4,0y8,102,111,165,1h1,1i2,1p1,1v2,2710
processing,292
processor,199,1e1,1v1,291
proce~,0j2,0k2,0p2,0w2,0y3,101,111,162,194,1e1,1h1,1i1,1p1,1v1,274,291
procfd,0v4
procfs,0l4,0u24,0v16,0x2,1050,1160,122,146,1660,174,1b2,1j12,1m8,1u4,1y6
procfs E_Nosuchfileordire,1010,1611
procfs E_Permissiondenied,1110,143,173,1j3
procfs E_Readonlyfilesyst,163,1j6
procfs name,0l3,0u6,0v3,103,116,1610,1m6
procfs no,102,165,1u2,1y2
procf~,0l2,0u10,0v8,0x1,1020,1124,121,142,1624,172,1b1,1j5,1m3,1u2,1y2
procs,0x12
profile,0i1,112,12112,134,144
profile docker,1219
profile lxc,126
profi~,0i1,0z1,111,1245,132,142,1h1
prog,0j16
program,081,0a1,0c1,0d1,0g1,0i2,0j8,0k1,0r6,0z1,131,151,173,182,194,1b1,1g1,1n1,1r1,1w4,1x1,234,248,262,298,2a7
programs,0p1,132,191,1n1,1s1,1u1,241
progress,054,288
progr~,052,081,0a1,0c1,0d1,0g1,0i1,0j3,0k1,0p1,0r3,0z1,131,151,171,181,192,1b1,1g1,1n1,1r1,1s1,1u1,1w2,1x1,231,244,261,283,293,2a3
prompt,1x4
promp~,1x2
prop,0x8,1y56
prop expected,1y26
prop expecting,1y6
proper,0t50,162,2a1
proper root,0t37
properly,0h2,162,1g12
properly terminated,1g10
properties,072,0x2,1y8
property,0x6,1y4,2a1
prope~,071,0h1,0t20,0x3,162,1g5,1y5,2a1
prot,1r4
prot_read,1r4
prot_write,1r4
protect,0l1,232
protected,0m5,2a2
protected_hardlink,0m5
protection,191,1a9,1r1,292,2a10
prote~,0l1,0m2,191,1a4,1r1,231,291,2a5
proto,0852,098,1d6
proto socket,0827
protobuf,1d16,1e10
protobuf message,1d6,1e3
protocol,0813,0a6,0b4,164,1e4,261
proto~,085,0a2,0b2,162,1d6,1e6,261
provide,1z2
provided,0d4,172,1b6,1d2,1o6,1x8,1y4
provided but,1x6,1y2
provi~,0d2,171,1b2,1d1,1o2,1x3,1y2,1z1
proxify,178
proxi~,173
proxy,112,178
ps,1y4
ps_info,1g2
psi,1g6
psi_open,1g4
pstree,0e4,0u4,182,1c22,1d18
pstree img,1c16,1d10
pstree item,0e3,0u3,1d2
pstree_entry,1d4
pstre~,0e2,0u2,181,1c9,1d7
pt_,172
pthread,188
pthre~,183
ptmx,0d26,2a4
ptmx index,0d6,2a3
ptrace,0y1,0z14,1013,1129,1212,1321,152,1618,1817,1a24,1h1,1v4,238
ptrace get,1813
ptrace getregset,152,1a11
ptrace profile,1210
ptrace ptrace_get_rseq_co,188
ptrace ptrace_traceme,115,163
ptrace seccomp,138
ptrace suspend,138,166
ptrace traceme,115,163
ptrace tracesysgood,103,1v3
ptrace_get_rseq_co,1817
ptrace_get_rseq_co ptrace,1813
ptrace_getfpregs,1a2
ptrace_getfpxregs,1a2
ptrace_getregset,152,1a20
ptrace_getregset ptrace,152,1a11
ptrace_o_suspend_s,1310,168
ptrace_o_suspend_s ptrace,138,166
ptrace_o_tracesysg,104,1v4
ptrace_o_tracesysg ptrace,103,1v3
ptrace_peeksiginfo,162
ptrace_poke_area,234
ptrace_scope,117
ptrace_seccomp_get,1311
ptrace_seccomp_get ptrace,138
ptrace_seize,0z4,101
ptrace_setfpregs,1a2
ptrace_setregset,1a3
ptrace_traceme,116,164
ptrace_traceme ptrace,115,163
ptrac~,0y1,0z6,105,1112,125,138,151,167,187,1a10,1h1,1v2,233
pts,0c40,0d24,294
pts peer,0c26
pts tree,0d6
pty,0d16,162,1d12
pty data,1d6
pull,1x10
pulseaudio,004
pulse~,002
purpose,161,1a4
purpo~,161,1a2
push,1f4
put,061,0d1,0e1,0g1,0k1,0l1,0s8,0t1,0x1,121,151,1h1,1k1,1m1,1n1,1o1,1p2,1q4,1r1,1s1,1u2,1w1
puts,0b1,1z1
py,194
pycriu,1d16,268,274
pycriu images,1d13
pycri~,1d6,263,272
python,194,2922
pytho~,192,299
pytorch,194
pytor~,192
qemu,194
queried,018,164
queri~,013,162
queue,0344,059,0638,0724,0a20,0d1,0i2,1s23
queue E_Invalidargument,063,073
queue data,078
queue flight,038
queue holds,0a3,1s3
queue socket,0610
queue supported,0314
queue_init,0i2
queued,0312,054,0d4
queuer,1m4
queues,041,061,072,0k1,1s16
queues only,1s8
queue~,035,041,052,061,071,0d2,0k1,1m2,1s6
quota,1f12,1x4
quota exceeded,1f5,1x3
raise,1p8,1q6
ran,191,1g1,1v1,234
random,0f1,251
range,0k4,0x4,148,168,1b1,1d2,1n7,1r9,1u8,1y2,2a6
rather,051,191,1z1
rathe~,051,191,1z1
raw,0819,114,1c2,2a4
rc,1h8
rchitecture,192
rcv,072
rcvbufforce,074
rcvbu~,072
rd,1n2,1z4
rdev,0d14,1d2
rdev dev,0d6
rdma,0x4
rdwr,1j4
re,0v6
reach,061,0b1,1m4
reachable,0t8
reachable container,0t6
reached,0n2,0o1,0u1,0v1,0y30,1d6,1p1,1r1,1u1
reached try,0y24
reach~,0n1,0o1,0t3,0u1,0v1,0y12,101,1d2,1p1,1r1,1u1
read,034,0612,071,082,091,0a28,0b4,0d6,0f1,0g1,0i1,0j1,0k8,0m1,0n6,0o2,0p8,0q2,0s6,0u7,0v16,0x12,0y2,107,1113,1213,135,153,1617,175,184,1a13,1b20,1c9,1d67,1e5,1f1,1g16,1h7,1j4,1n18,1o1,1p3,1q2,1r4,1s7,1u4,1w2,1x3,1y2,232,248,2623,2a16
read bytes,152,1d18
read checkpoint,1c3,1d6,1x2
read link,0n5,0p6,2a3
read mapping,1d10
read name,0b3,163,1n3
read only,0s2,0v8,1b2
read pagemap,113,163,1b8,1c2,1g8
read unix,266
readdir,0o4,0u4
readd~,0o2,0u2
reader,131,1x2
reading,0l1,0r1,0x4,104,172,1c1,1d14,1g10,1h6,1x8,1z4,2610,294
reading checkpoint,1d3,1x3
reading page,1d5,1g3
readi~,0l1,0r1,0x2,102,171,1c1,1d6,1g4,1h2,1x3,1z2,264,292
readlink,0214
readlink name,026
readlinkat,0l8
readl~,026,0l3
reads,0d1,0e1,0p1,0y1,0z1,111,121,162,1a1,1c1,1d1,1e5,1g1,1h1,1y1,1z1
ready,0k4,1y4
real,0v4,114,134,144,1i2,1q14,1u4
real effective,143,1q11
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
receive,062,0x6,124,1g4,2610
receive response,268
received,034,1d4,1z2,234,268,2a2
receiving,1g4
recei~,032,061,0t1,0x2,122,1d2,1g3,1z1,232,267,2a1
recent,292,2a2
recen~,291,2a1
reconnect,1m4
recon~,1m2
record,121,1d12
records,1d1,1e1,1z2
recor~,121,1d5,1e1,1z1
recover,164
recov~,162
recreate,0s4,1u4
recreated,0s4,0u1,101
recreates,0t1,0u4
recreating,0s8,0t1
recre~,0s6,0t1,0u2,101,1u2
recv,0510,0610,074,0a4,0x8,1h2,2616
recv queue,065,073,0a3
recv req,0x6
recv request,266
recv_fd,1h2
recvfrom,284
recvf~,282
recvmsg,034,264
recvm~,032,262
redirect,0b10,1y2
redirect nftables,0b8
redir~,0b4,1y1
redis,274,298
refer,1b4,1d1,272
reference,1n2
refers,0f4,0j4,1b1,1n1,224
refer~,0f2,0j2,1b1,1n1,222
refil,2a6
refrigerator,0y4
refri~,0y2
refs,112,1b4
refuse,031,1h1,1z2,2a1
refused,014,031,075,0b4,0m1,0o1,0v4,0x1,0z4,111,128,135,151,171,181,1a1,1f1,1g8,1h1,1j8,1p1,1q1,1r2,1s4,1u1,1x5,225,231,292
refuses,045,051,0a1,0h1,0i2,0p4,0r4,0t1,101,141,1e1,1f1,1i1,1r2,1w1,1x1,1y1
refus~,012,031,042,051,072,0a1,0b2,0h1,0i1,0m1,0o1,0p2,0r1,0t1,0v2,0x1,0z2,101,111,123,132,141,151,171,181,1a1,1e1,1f1,1g3,1h1,1i1,1j3,1p1,1q1,1r2,1s2,1u1,1w1,1x3,1y1,1z1,222,231,291,2a1
reg,1a2,1d6,2a4
reg descriptor,1d3,2a3
reg_d,1d4
regardless,174
regar~,172
regfile,0s8,1d2,1o4
regfi~,0s3,1d1,1o2
region,0g4
regio~,0g2
register,0i2,104,158,184,1a5,1h12,1w4
registered,0i1,1810
registers,0r1,1012,152,1810,192,1a40,1d4,1e1,237,291
registers E_Badaddress,1a6
registers E_Nosuchdevice,1a6
registers name,106
registration,1612,1819
regis~,0i1,0r1,106,154,165,1817,191,1a18,1d2,1e1,1h5,1w2,233,291
regs,108,152,1a6
regular,0g58,0h6,0i14,0k14,0r2,0s4,1h6,1t6
regular file,0g5,0s3
regular mapping,0g37,0h5,0i11,0k11,1t5
regul~,0g23,0h2,0i6,0k6,0r1,0s2,1h2,1t2
rejected,1e2,1o4
rejects,1x4
rejec~,1e1,1o2,1x2
related,192,1d2
relative,0230,0v4,0x1,1b5,1m1,1x8
relative bind,0210
relat~,0212,0v2,0x1,0z1,191,1b2,1d1,1m1,1x3
remaining,0m4
remai~,0m2,1i1
remap,0h16,0m100,0n10,0s22,162,1730,1d4,1r34,1t2,252
remap P_home,0m10
remap P_srv,0m6,0n3
remap P_var,0m6
remap aio,0h8,162
remap ffd,176
remap option,0m29,0n3
remap private,1r8
remap tmp,0m3,0s3
remapped,1b1,1h1
remote,0414,1g8,1n2,1x2,2324,2a4
remote mmap,236
remote_mprotect,234
remoteaddr,044
remoteport,046,1x2
remot~,047,1g3,1n1,1x1,2310,2a2
remount,0v20
remount root,0v6
remou~,0v8
remove,0s2,0v18,1u2,1w4,1x8
remove container,1x6
remove deleted,0v6
removed,0l4,0o4,0q8,0s8,0u1,1c1,1x4,1y1
removing,126,242
remov~,0l2,0o2,0q3,0s4,0u1,0v7,122,1c1,1u1,1w2,1x5,1y1,241,251
rename,0m4
renamed,021,0q1
renaming,124
renam~,021,0m2,0q1,122
render,0k8,122
renderd,0k4
rende~,0k5,121
reopen,1o4,1y2,2a2
reope~,1o2,1y1,2a1
repair,041,061,07148,114,164,1l4
repair E_Operationnotperm,076
repair eperm,076
repair isn,075,113
repair mode,0742,162,1l3
repair window,078,162
repai~,041,061,0759,112,162,1l2
repeat,0p1,1s1
repeated,1y4
repea~,0p1,1s1,1y2
replaced,0m4,1t1,291
repla~,0m2,1o1,1t1,291
reply,236,2612,284,294
reply daemon,235,262
replying,264
reply~,262
report,2a4
reported,0k4,0w4,164,1a2,1n30,1x4,243,263
reported netlink,1n24
reported script,1x3,242,262
reports,1c1,1d1,1q2,1z6,281
reports capabilities,1q2,1z5
repor~,0k2,0w2,162,1a1,1c1,1d1,1n12,1q1,1x2,1z2,241,261,281,2a2
req,0x8,1n2,2616
req E_Nosuchfileordire,0x6
request,032,058,0a4,0h1,0u1,0y4,111,124,164,1n1,1x9,1y1,1z8,2648,271,2a8
request E_Connectionresetb,266
request E_Success,2610
request because,0a3,123,1x3
request non,2a6
request_wait_answe,0y4
requested,1224,1k14,1l6,1n4,1x12,204,2a12
requested mask,1219
requested sid,1k11
requested_mask,1224
requested_mask requested,1219
requester,204
requesting,122
requests,0h5,0i1,0u1
reque~,031,053,0a2,0h3,0i1,0u1,0y2,111,1212,162,1k6,1l2,1n2,1x8,1y1,1z3,203,2619,271,2a8
require,1x8
required,0p4,116,162,1924,1c2,1n4,1w6,1x16,1y22,1z12
required checkpoint,193,1z3
required image,1914
required restore,1y8
requires,0b2,1128,154,168,1b2,1w4,1x28,1y20,1z38,244
requires argument,1y10,243
requires least,1x3,1z22
requires migration,1x6
requires root,1121,1x2
requi~,0b1,0p2,1114,152,163,1910,1b1,1c1,1n2,1w4,1x19,1y16,1z20,242
rerun,044
reserve,1r10
reserve memory,1r8
reserved,172,1t1
reserving,1i4
reser~,171,1i2,1r4,1t1
reset,0b1,0s2,1b18,1g6,2620,298
reset dirty,1b14
reset peer,2611
resize,1r2,1s2,1t4
resiz~,1r1,1s1,1t2
resolution,1g4,1x4
resolve,0218,0g4,0n4,0o14,1g12
resolve hostname,1g6
resolving,0u2
resol~,027,0g2,0n2,0o6,0u1,1g5,1x2
resource,1112,1o2,1p13,1r1,1x8,1y2,2a4
resource nodes,118
resou~,115,1o1,1p5,1r1,1x3,1y1,2a2
resp,262
response,1g6,1h2,1x4,2646,2720,284
response E_Brokenpipe,2610
response daemon,1x3,2716,283
respo~,1g2,1h1,1x2,2618,278,282
rest,0u1,1b1,1e1
restart,108,134,234
restart_syscall,134
restartable,1813
restarting,194
resta~,103,132,185,192,232
restor,116,1x8,272,284,298
restore,001,012,031,041,0731,0a1,0b89,0c8,0d9,0e1,0h10,0i4,0j1,0k18,0n1,0o1,0p12,0q93,0r25,0s2,0t6,0u8,0v31,0w5,0x27,1016,1178,1216,1318,1411,1513,1639,179,1812,1922,1a3,1b2,1c8,1d12,1e2,1g1,1h12,1i4,1j15,1k50,1l8,1m30,1n57,1o15,1p38,1q25,1r50,1s16,1t20,1u22,1v17,1w8,1x53,1y43,1z5,225,236,248,254,265,2776,2810,2965,2a14
restore E_Nosuchfileordire,0b10,0q48
restore E_Permissiondenied,0b3,116
restore bind,0v3,1x3
restore bootstrap,1r8
restore capabilities,1q11
restore capability,1119,123
restore checkpoint,1x8,273,282
restore command,0b3,1y3
restore container,2710
restore dump,0h2,112,1y2,273
restore errno,2710,293
restore exit,276
restore external,0d3,1m3,1o3
restore file,0r6,222
restore found,0b3,1n3
restore initialize,0b11
restore legacy,0b6
restore link,1n11
restore mapping,1p2,1r14,1t2
restore mntns,0v8
restore mount,0u3,0v3,1y8
restore namespace,0u3,0w2,1j2
restore nf_tables,0b6
restore no,1c3,1o3
restore open,0q6
restore page,1b2,1d5
restore pgid,1k19
restore returned,0b14
restore rlimit,1p13
restore runc,276
restore service,1v3,1x3
restore set,133,1610
restore sid,1k11
restore sigchld,2a6
restore sigmask,0p3,103
restore sysv,1s6
restore task,1q3,276
restore tcp,076
restore type,2710
restore vvar,176
restore_rseq_cs,182
restorecontainer,1x4
restored,0c1,0h4,0i1,0j4,0q1,0r1,0s1,0t1,141,152,164,172,181,1914,1c2,1h1,1i10,1k9,1l2,1m5,1n12,1o1,1p1,1q4,1r4,1u1,1v17,1x20,234,254,278,298,2a1
restored container,1n3,1x8
restoreexception,274
restorer,111,151,1h2,1r16,1v10,278,2a2
restores,0j1,101,1v1,255
restoring,0k2,0q4,0v4,0x2,1a8,1e2,1l4,1m4,1p5,1x4,1z4,251,2738,284,2a4
restoring checkpoint,1x3,276
restoring please,276
resto~,001,011,031,041,0712,0a1,0b36,0c4,0d4,0e1,0h5,0i2,0j2,0k8,0n1,0o1,0p5,0q39,0r11,0s1,0t3,0u3,0v14,0w2,0x12,107,1132,126,137,145,157,1617,175,185,1915,1a4,1b1,1c4,1d5,1e2,1g1,1h5,1i5,1j6,1k24,1l6,1m16,1n28,1o6,1p18,1q12,1r27,1s7,1t8,1u9,1v17,1w3,1x32,1y17,1z4,222,234,243,256,262,2751,287,2931,2a8
restricted,1h4
restr~,1h2
result,0k4,0p2,0x4,1t2,1u8,292
result out,0k3,0x3,1u6
resulted,1v4,2a4
resul~,0k2,0p1,0x2,1t1,1u3,1v2,291,2a2
resume,0k4,1v4,1w6,1y2,242,2a4
resume devices,0k3,1w3
resume_devices_lat,0k4,1w4
resume_devices_lat resume,0k3,1w3
resum~,0k2,1v2,1w2,1y1,241,2a2
ret,0l4,104,1y2,234,242,262
retrieve,1p6,1x16,238
retrieve fds,1p5,233
retri~,1p2,1x6,233
retry,1i4
return,0b2,154,1a2,274
returned,062,0b18,0h4,0i4,0k4,132,1610,182,1a4,1d2,1h4,1j4,1q4,1w10,2312,248,262,274
returned may,0b13
returns,282
retur~,061,0b8,0h2,0i2,0k2,131,152,164,181,1a3,1d1,1h2,1j2,1q2,1w4,235,243,261,273,281
reuse,1b16,1o2,1x8
reuse name,1x6
reuseaddr,1g4,1l4
reused,0y2
reusename,1b4
reuse~,0y1,1b2,1g2,1l2
revert,0d2,1m2,1q2
rever~,0d1,1m1,1q1
revocation,1g2
rewind,1a4
rewin~,1a2
rewriting,126
rewri~,122
right,111,125,184,298
right after,183,293
rights,0315,081,0r1,111,141,1a1
right~,036,081,0r1,111,141,1a1
ring,095,0h90,0i9,162
ring setup,0h16
rings,091,0g1,0h8,0i2
rlim,1p4
rlim_cur,1p4
rlim_max,1p4
rlimit,1f1,1p83,1r2
rlimit E_Operationnotperm,1p24
rlimit nofile,1p14
rlimit_,1p2
rlimit_memlock,1p7
rlimit_nofile,1p24
rlimit_nofile rlimit,1p14
rlimits,1p2
rlimi~,1f1,1p33,1r1
rm,1x14
rm unless,1x10
rm_shremap,2a4
rmap,232
rmtlseek,1d4
rmtls~,1d2
robust,164
robus~,162
rocess,0z2,132
roces~,0z1,131
rocm,0k4
rollback,234
rollb~,232
room,0s1,1a1,1f1,1r1,231,2a8
root,028,0c4,0d2,0e22,0q7,0r4,0t71,0u64,0v35,0w4,0x7,0y1,107,1186,141,1c4,1d10,1i4,1m12,1n2,1o2,1u2,1v2,1x2,1y14,205,2162,2a8
root checkpoint,1111
root mntns,0d2,2121
root mount,0t37,0v2,1n2,2111,2a3
root ms_private,0v6
root old,0v3,216
root option,1y8
root restore,116
root run,1113
root same,0v3,216
root session,0c3,0e14
root task,0x2,105,1c3,1d3,1i3,1v2,2132
root unsupported,0u43
root_task,0x2
rootfs,0q8,0v12,1x18
rootfs stat,0v3,1x6
rootf~,0q3,0v5,1x7
rootless,1122,1x2
rootless containers,1111
rootl~,119,1x1
roots,214
ros,294
rotection,1a2
rounds,0h1,0y1
route,164,1g4,1n17
route restore,1n6
routes,0a1,1n2,241
route~,0a1,1n1,241
rpc,1x6,242,2656,2720,284
rpc client,1x3,242,262
rpc code,1x2,263,2716
rpc response,266
rpc_wait_bit_killa,284
rpm,0p4
rr,0z4
rror,0k6,292
rseq,162,18121
rseq configuration,1816
rseq registration,1811
rseq_cs,1816
rseq_cs rseq,1810
rseqs,182
rst,1r2,1y2,1z4,2a4
rst_mem_cont,2a4
rst_sibling,1y2
rst_sibling_ns,1z4
rsyslog,014
rsysl~,012
rt,1720
rt vdso,1713
rt_sigaction,156
rt_sigframe,1a2,1d4
rt_sigreturn,274
rtm,164
rtm_getnsid,164
rtnetlink,1n14
rtnetlink answers,1n11
rtnet~,1n6
rtnl,1n4
rto,2a4
ruby,194
rule,0b20,0t4,114,121,141,1n8,244
rule E_Operationnotsupp,0b6
rule save,1n3,243
rule_append,0b4
rules,0b1,0u1,1n9,241
ruleset,0j12
rules~,0j5
run,024,034,0b4,0d4,0r2,0s12,108,1122,131,154,1920,1g4,1h4,1m4,1n1,1v2,1x9,1y1,233,242,252,262,275
run P_foo,0s6
run background,1g3,1h3
run command,1110
run time,1916
runaway,018
runaw~,013
runc,0t4,0x4,114,124,1x31,1z20,2736,284
runc did,2721
runc needs,1z6
runing,1y4
runin~,1y2
running,0p1,0r1,0z4,112,132,1518,191,1g1,1i1,1x51,204,233,258,261,2712,283
running P_usr,276
running bit,1511
running container,1x14
runni~,0p1,0r1,0z2,111,131,157,191,1g1,1i1,1x20,202,231,253,261,275,281
runs,0b4,111,122,135,151,161,171,1d1,1f1,1i6,1l1,1o1,1q4,1r1,1x4,1y1,214,294
runsc,1x24
runsc does,1x6
runtime,0t1,1220,176,1e3,1x85,1z1,261,2758,281,2910,2a18
runtime checkpoint,1e2,278
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
runtimes,1e1,1x5,262
runtimeservice,1x12
runti~,0t1,128,172,1e2,1x36,1z1,261,2725,281,294,2a7
rw,0g8,0u4,1z4
rwm,1x4
s_dev,0n4,0o14
s_dev dev,0n3,0o11
sa_family,1g4,1l4,1m4,264
sa_family family,1g3,1l3,1m3,263
sage,1y2
same,011,0q2,0r2,0u8,0v4,103,111,123,1a1,1h1,1i6,1m1,1n1,1o1,1r1,1s2,1u2,1y5,1z1,218,2516,271
sandbox,0a4,0w8,0z1,124,1n12,1x8
sandbox use,0a3,123
sandboxes,101,141,1x4
sandb~,0a2,0w4,0z1,101,122,141,1n5,1x5
sanitizer,2a4
sanit~,2a2
save,021,067,076,082,091,0d1,0f5,0j2,0k2,0m4,0t1,0u4,0w1,104,192,1a7,1n14,1x6,248,281
save socket,063,075
saved,001,035,051,0610,091,0a2,0b1,0c1,0d1,0g1,0h2,0j4,0k1,0l1,0p6,0r1,0s1,0t1,0u1,0x4,0y1,0z1,102,122,131,144,181,192,1a6,1e1,1j1,1l5,1m9,1n8,1q15,1s8,1t1,1u5,1y1,221
saved group,143,1q6
saves,041,081,091,0a2,0g1,0h1,0p1,0u1,0w1,0x1,101,1n1,1s2,1t1,1u1,1z2,211
saving,0l1,101
say,0d1,0t1,0w1,101,191,1n1,271
says,034,0i4,0u1,111,191,1a1,1d5,1e5,1p1,1w1,272
sb,0v2
sbinfo,0u2
scan,0o8,0x2,168,1b7
scandir,124
scand~,122
scanf,124
scanfing,124
scanf~,122
scanned,0u2
scanning,0x2,122
scann~,0u1,0x1,121
sched,1012,118,1d4,1z4
sched params,113,1d3,1z2
scm,0321,224
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
script,0b3,101,1x4,1y8,2430,262,2a4
scripts,1y3,246
scrip~,0b1,101,1x2,1y4,2414,261,2a2
sctp,084
sd,1z8
sdev,1z4
se,0m2
search,0u2
seastar,0i4
seast~,0i2
seccomp,0i1,0j4,114,13163,168,1c8,1d8,1f4,1h1
seccomp E_Operationnotperm,1326
seccomp corrupted,1d6
seccomp fetch,136
seccomp filter,1318
seccomp filters,136
seccomp get,1311
seccomp img,1c6,1f3
seccomp mode,1311
seccomp set,138
seccomp_filter,134
seccomp_mode_filte,134
seccomp_mode_stric,136
seccomp_set_mode_f,132
secco~,0i1,0j2,111,1365,163,1c3,1d3,1f2,1h1
second,004,0z1,151,176,1a1,1u1,254,2a1
seconds,0y9,194,1u1,2814,294
seconds ago,193,293
secon~,002,0y4,0z1,151,172,192,1a1,1u1,252,286,292,2a1
secret,0j4
secretmem,0j4,1z4
secre~,0j3,1z2
section,174,184,1r2
secti~,172,182,1r1
secure,1q3
secure_no_setuid_f,1q2
securebits,1q14
security,1210,144,1x8
security nesting,1x6
secur~,124,142,1q6,1x3
see,014,021,071,0n4,0t1,0u1,211,2714
seek,0l8,0r6,0s8,0y2,1d2
seek file,0l6,0s6
seem,162
segfault,184,2916,2a22
segfault ip,296,2a16
segfaults,294
segfa~,182,298,2a9
segment,074,157,1s21
segment key,1s10
segmentation,174,1824,1m4,1v24,2912,2a16
segmentation fault,173,1819,1m3,1v16,298,2a13
segme~,072,153,172,1810,1m2,1s9,1v10,295,2a6
segv,292,2a6
seize,0y12,0z34,1013,1112,1y2
seize interrupt,0z2,103,1y2
seize seize,0z5,116
seize task,0y2,0z10,1110
seized,0y4,105
seize~,0y2,102
seizing,1010
seizi~,104
selected,1y10
selec~,151,1y4
self,0c2,166,176,1p6,1r4,2010
self_stdin_fdid,0c2
selinux,0a4,112,1234,231
selinux enabled,0a3,123
selinux preventing,128
selinux virt_sandbox_use_n,0a3,123
selin~,0a2,111,1214,231
sem,162,1s25
sem set,1s6
sem_next_id,1s9
semaphore,1s2
semaphores,1s13
semap~,1s5
send,032,0610,076,0a1,0i6,0l2,0s6,0x10,1610,1g13,1h2,1m6,1o2,1s2,236,2613,2a4
send packet,0x8,1m3
send queue,063,073
send response,1g2,268
send_fd,1h2
send_fds,0i6
sender,038,261
sende~,033,261
sending,1g4,1h4
sendi~,1g2,1h2
sends,014,101,131
sendto,014
sendt~,012
sense,1y7
sent,031,056,061,1g6,261
seq,072
seqpacket,009
seqpa~,004
sequence,041,076,1y8
sequence controller,1y6
sequences,1813
seque~,041,073,185,1y3
serfaultfd,1h2
serial,0d5
seria~,0d2
serve,194
server,004,032,0a4,0i4,0u2,0y1,124,1g113,1h14,1l5,1x22,252,262,278,2912
server E_Addressalreadyin,1g10
server E_Connectionrefuse,1g13
server check,276
server checkpoint,0a3,123,1x3
server socket,1g8
server_,1h2
server_listen,252
serves,0u1,1g1,1h1
serve~,002,031,0a2,0i2,0u1,0y1,122,1g45,1h7,1l2,1x9,251,261,273,295
service,011,0c1,141,1f1,1h4,1i1,1m2,1p6,1q1,1v4,1x19,1y2,201,241,2511,2638,2710,2a14
service rpc,276
service runtime,1x10
service socket,255,2613
service_fd_base,1p2
servi~,011,0c1,141,1f1,1h2,1i1,1m1,1p2,1q1,1v2,1x8,1y1,201,241,254,2615,274,2a6
session,004,044,0c40,0e66,0f1,1d2,1f2,1i5,1k34,1x4,204
session aborting,0c16
session leader,0c3,0e38,1d2,1k5
sessi~,002,042,0c16,0e27,0f1,1d1,1f1,1i2,1k14,1x2,202
set,0730,081,091,0c13,0d3,0f1,0i1,0o8,0p38,0r5,0s9,0t1,0v14,0w2,0x22,0y2,104,1149,125,1318,1426,154,1666,194,1a18,1b4,1d4,1f4,1g14,1i6,1j31,1k8,1n19,1p21,1q59,1r20,1s31,1u18,1v8,1x17,1y7,204,224,2310,2a48
set desired,1s8
set file,0r3,2a3
set flock,0p8
set group,0c5,142,165
set lease,0p8
set map,112,166,1r8
set mask,2a6
set monotonic,1u8
set name,0v6
set posix,0p10
set pr_set_mm_map,112,163,1r5
set pr_set_securebits,1q8
set ptrace_o_tracesysg,103,1v3
set real,113,143,1q11
set rlimit,1p10
set seccomp,1311
set securebits,1q8
set sid,0c5,1k3
set socket,1111
set subset,0x10
set tid,168,1i5,1j14
set true,1x6
set uid,113,143,1q2
set up,1n6
set_tid,1610,1i6,1j23
set_tid set,168,1i5,1j14
set_tid_size,1i4,1j4
set_tid_size set,1i3,1j3
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
setns,0w4,1118,1n8,1y2
setns E_Operationnotperm,113,1n3
setns P_mnt,0w3,113
setpgid,1k12
setpg~,1k5
setregset,1a3
setres,1q2
setresuid,1q4
setre~,1a1,1q2
setrlimit,1p8
setrl~,1p3
sets,071,0x1,111,164,1q1,1r1,1s1,1t1,1u1
setsid,0e6,1k16
setsid E_Operationnotperm,1k6
setsi~,0e3,1k6
setsockcreatecon,122
setsockopt,032,0716,1l2
setsockopt sol_tcp,076
setso~,031,076,121,1l1
settime,1u10
setting,0a4,0v4,0x1,112,124,134,1j6,1n1,1p2,1q6,1u1,1x4
settings,091,0d2,0x1,1n2
setti~,091,0a2,0d1,0v2,0x1,111,122,132,1j2,1n1,1p1,1q2,1u4,1x2
setuid,147,1q3
setui~,143,1q1
setup,0d2,0h40,0i11,0v2,114,164,1n4,1p6,261,2a12
setup sigchld,2a6
several,091,0w16
several network,0w6
sever~,091,0w7
sfd,1p2,2a6
sh,004,0b14,0r4,2410
sh ip,246
sh iptables,0b6
sha,1d4,1x24
shadow,1a30,1r2,1y4
shadow stack,1a16,1r2,1y3
shadow_stack,1y4
shado~,1a12,1r1,1y2
share,105
shared,0g2,0h1,0i1,0l1,0q4,0t18,0v4,1s18,1t1,1w19,1x20,244,251,278
shared libraries,1x8,243
shared memory,1s8
shared object,1w14,1x14,243
shared unreachable,0t14
shared_id,0t18
shared_id shared,0t14
shares,071,0x1,105,1s1,1x4
share~,071,0g1,0h1,0i1,0l1,0q2,0t7,0v2,0x1,102,1s7,1t1,1w8,1x10,242,251,273
sharing,0t34,0v6
sharing group,0t6
sharing try,0t13
shari~,0t14,0v2
shell,0c48,0e19,1f1,1i1,1k14,1o4,1p1,1y8,201
shell job,0c21,0e14,1k6
shell terminal,0c6
shim,0w1,264
shit,0f4,0g10,0h2,0i10,0j4,1t2
shit anon_inode,0g3,0i6,0j3
shm,162,1s37,1t1
shm id,1s10
shm msg,1s10
shmat,1s5
shmem,1c2,1d2,1r6,1s38,1t10,2a4
shmem map,1r3,1s22
shmemdev,168
shmem~,163
shmget,1s12
shmge~,1s5
shmid,1r6,1t4
shmid size,1r3,1t3
shmmax,1s12
shmma~,1s5
shop,044
short,174,181,1d4,1f4,1w8,1x4,262
shorter,0x2,1d1
shorthand,1y2
short~,0x1,1d1,1y1,241
should,162,184,1b3,1v1,1y4,1z2,2a12
should is_dir,2a6
should_dump_page,1b2
shoul~,161,182,1b1,1v1,1y2,1z1,2a5
show,1g1,1t1,1y2
shows,0k4,0n1,0t1,0x1,121,131,161,191,1u1,221
shremap,2a4
shrem~,2a2
shstk,164,1a20
shut,1g4,294
shut down,1g3,293
shutdown,062,164,1m4
shutd~,061,162,1m2
si_code,162,2318
si_code code,162,2314
si_pid,2318
si_pid si_status,2314
si_status,2318
si_status status,2314
sibling,1y6,1z4
sibli~,1y2,1z2
sid,0c52,0d4,0e6,1i6,1k40
sid doesn,1k8
sid pgid,0c27,0d3,1i2,1k3
sid terminal,0c8
side,041,0b1,1g6,1y1,261
sig,138,292,2a2
sig arch,136
sigabrt,292
sigaction,156,2a8
sigactions,1d2,274
sigacts,1e6
sigac~,152,1d1,1e2,272,2a3
sigalrm,2a4
sigaltstack,238
sigal~,233,2a2
sigblk,104
sigbl~,102
sigbus,292
sigchld,104,1i4,1j4,1v4,2a24
sigchld handler,2a10
sigch~,102,1i2,1j2,1v2,2a10
sigev,1u9
sigev_notify,1u4
sigev_signal,1u4
sigev_thread_id,1u5
sigframe,1a2,1d4
sigfr~,1a1,1d2
sighand,102
sighup,0c4
sighu~,0c2
sigill,1923,292
sigill pc,196
sigil~,199,291
siginfo,106,166,234
sigin~,102,162,232
sigmask,0p4,104
sigma~,0p2,102
signal,0p4,1019,124,1311,151,1610,174,1824,1914,1a1,1d4,1f2,1i4,1j4,1m4,1u5,1v90,2318,2414,276,282,298,2a14
signal bad,138,1v3
signal bus,1v10
signal illegal,198
signal killed,1v22,282
signal segmentation,173,1819,1m3,1v16
signal sigchld,102,1i3,1j3
signaled,1v2,232,276
signalfd,0j1,162
signals,0e1,0y1,1013,162,236,2720,2a24
signals name,106,2a6
signa~,0e1,0j1,0p2,0y1,1013,122,134,151,165,172,1810,196,1a1,1d2,1f1,1i2,1j2,1m2,1u2,1v37,2311,246,2712,281,293,2a15
signed,1a1,1g4
signe~,1a1,1g2
signfo,102
signum,0p4
signu~,0p2
sigpipe,2a4
sigpi~,2a2
sigreturn,154,274
sigre~,152,272
sigsegv,238,296,2a6
sigse~,233,292,2a2
sigstop,164
sigst~,162
sigsys,1311
sigsy~,134
sigtrap,104,2312
sigtr~,102,235
sigttou,104
sigtt~,102
sigxfsz,1f2
silly,0m4
simple,091,101
sin,1g4,1l4
sin addr,1g3,1l3
sin port,1g3,1l3
sin_addr,1g4,1l4
sin_addr sin,1g3,1l3
sin_port,1g4,1l4
sin_port sin,1g3,1l3
since,0b1,0h1,0i1,0r5,112,131,182,1a1,1b4,1e1,1f1,1r1,1t1,1w1,1y1,1z1,271,284,296
single,101,1x4
singl~,101,1x2
siocunixfile,023
sit,0u1,1n3
size,0610,074,0h13,0l55,0r54,0s6,0x4,118,131,154,1710,185,1921,1a10,1d6,1f7,1i4,1j4,1r4,1s4,1t8,1x12,262,299,2a17
size aborted,296
size expect,0r30
size image,173,193
size increase,0l34
size mismatch,196,1d2
sizes,152,173
sk,0035,0144,0216,034,164,1m29,1n4,252,2a4
sk option,0013,0122,1m3
sk unix,0013,0113,0213,033,1m13
skb,1m4
skbs,0a4
skip,034,0518,1n4,1y6
skip flight,033,0511
skipping,024,174
skipp~,022,172
skqueue,0318,1m8,2a4
skqueue control,036
skque~,037,1m3,2a2
skylake,1a4
skyla~,1a2
slab,2a4
slave,0c4,0d46,0t1,0v8,1m2
slave peer,0c3,0d22
slavery,0t6
slaves,1n4
slave~,0t2,1n2
sleep,101,281
slice,2a6
slot,224
slow,0a1,281
slurmctld,044
slurmstepd,004,1x4
slurm~,002,042,1x2
smack,124
small,0b1,0l4,0p4,151,171,1j2,1n2,1r1,1s4,231,2a16
smaller,191,1r4
small~,191,1r2
smaps,114,1z8
smash,1r2,2a2
smashing,296,2a6
smashing detected,295,2a2
smash~,292,2a2
smc,094
sme,1a4
smi,0k8
snap,124
snapshot,168,1b24,1c4,1x16,276
snapshot pagemap,1b11
snapshot will,166
snapshots,1x8
snapshotter,1x16,274
snaps~,163,1b10,1c2,1x14,274
snd,066
sndbuf,0f6
sndbufforce,1114
sndbufforce P_RCVBUFFORCE,1111
sndbu~,0f2,116
snip,272
snprintf,2a14
snpri~,2a6
snrptintf,2a4
snrpt~,2a2
so,004,012,031,041,054,061,074,0a1,0c1,0d2,0e2,0f1,0h1,0i1,0l2,0m1,0n1,0p1,0q1,0r4,0t4,0u10,0w1,0x2,102,131,141,172,181,1910,1a2,1b1,1c1,1e1,1f2,1g1,1i2,1j1,1n1,1o1,1q1,1s1,1u2,1v1,1w25,1x22,1z1,244,251,2912,2a1
so open,1w6,1x14,243
so_buf_lock,164
so_mark,072
so_rcvbufforce,074
so_reuseaddr,1g4,1l4
so_reuseaddr reuseaddr,1g3,1l3
so_sndbufforce,1114
so_sndbufforce sndbufforce,1111
sock,005,0212,061,092,0a2,1110,1610,1g2,1n4,1y4,254
sock unsupported,026
sock_dgram,1y4
sock_diag,001,061
sockcreate,126
sockc~,122
socker,022
socket,0058,0187,02102,0346,0456,0512,06106,0738,08108,09112,0a87,0d8,0i1,0w3,1128,1211,142,1672,1g43,1h27,1l128,1m130,1n4,1o10,1p7,1x8,1y32,1z2,2332,242,2544,2646,288,294,2a22
socket E_Addressalreadyin,0a3,1g5,1l6,1m6,252
socket E_Connectionrefuse,1m10,233,266
socket E_Connectionresetb,1g13
socket E_Nosuchfileordire,023,1h16,1m13
socket E_Permissiondenied,123,1m10
socket P_crtools,123,256
socket P_run,013,026,1m6,263
socket P_tmp,026
socket P_var,023,1m3
socket aa,053,086,0a3
socket ab,013,063,083
socket back,1l30
socket closed,1g2,233,262
socket collected,0927
socket connected,013,0a8
socket consider,0430
socket crtools,256
socket data,063,0a18
socket family,083,0918,2a3
socket fd,022,075
socket filter,085,162
socket found,1m6
socket id,062,1l46,1m5
socket image,042,1y8
socket inode,022,1y2,2a3
socket isn,003,066
socket must,1y6
socket name,026,166,233,2a6
socket obsolete,023,1y3
socket open,083,092,1o3
socket so_sndbufforce,1111
socket state,0611
socket type,088
socket unix,022,113,142
socket used,0014,0124,253
socket without,005,1m2
socketchannel,048
socketexception,294
socketpair,008,011,034,1m4,2a4
sockets,006,058,065,074,0815,0948,0w4,1112,141,1638,1l1,1n8,1z9,251,2a12
sockets bug,0919
sockets diag,166
sockets get,083,166,1z3,2a3
sockets no,096
sockets set,1110,163,2a3
socke~,0027,0135,0241,0320,0425,058,0645,0716,0847,0950,0a35,0d3,0i1,0w3,1111,124,141,1642,1g17,1h11,1l52,1m53,1n5,1o4,1p3,1x3,1y13,1z5,2313,241,2518,2618,283,293,2a15
sockopt,074
socko~,072
soft,164,1b19
soft dirty,163,1b11
sol,078
sol tcp,076
sol_tcp,078
sol_tcp sol,076
some,0j1,0p58,0v1,101,1e2,1p2,1q2,1y2,1z1,241
some file,0p46
somebody,0l1,0p1,0u1,0z4,101,231,282
someb~,0l1,0p1,0u1,0z2,101,231,281
something,071,091,0a1,0n1,0t1,0u1,131,182,1r1,1y1,261,281,2a5
somet~,071,091,0a1,0n1,0t1,0u1,131,181,1r1,1y1,261,281,2a2
soon,292
sorted,1d2
sound,0f5
source,0t16,0u1,0v3,1g8,1h4,1x18,2a4
source lies,0t6
source server,1x6
sourc~,0t7,0u1,0v1,1g3,1h2,1x7,2a2
sp,1912,2912,2a24
sp ffc,196,293,2a10
sp ffd,296,2a6
sp ffe,193,2a3
space,071,0s5,104,1f44,1j2,1r14,241
space left,0s2,1f30,1j2
spec,1c2,1x6
special,0x2,162,1710
special mapping,178
specific,0u2,1x4
specification,1x8
specified,0d2,1212,1x4,1y6
specified but,128
specify,1n2
speci~,0d1,0u1,0x1,125,161,174,1n1,1x6,1y2
spice,1f20,1g2
spice data,1f16
splice,1g8
splicing,1g2
splic~,1g3
split,244,261
sqe,0i4
sqlite,0p4
sqlit~,0p2
src,0b4,2a4
srv,0q12,0r24,0s4
srv P_app,0r10,0s3
srv P_ckpt,0q10,0r10
ss,1d4
ssh,0c5
sshd,0c1,0d1,1i4
sshfs,0u4
ssl,294
ssp,1a6
st_mode,0u2
st_size,0l4
stack,113,126,155,1a32,1j4,1r14,1w4,1y4,1z4,296,2a14
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
start,044,071,0d4,0e4,0x2,0y1,104,115,142,171,191,1b4,1r4,1t1,1x8,1z1,231,266,2716,2a8
start container,276
startcontainer,274
started,0c8,0i1,101,191,1k1,1m4,1w1,1x16,1y1,201,242
started rm,1x8
starting,0w1,111
starts,101,171,1d4,1f1,1g1,1o1,1w1,1x1,1z6
start~,0c3,0i1,0w1,101,111,171,191,1d2,1f1,1g1,1k1,1m2,1o1,1w1,1x7,1y1,1z3,201,241,272
stat,0228,0l2,0n8,0o12,0p4,0s6,0u4,0v26,0x4,112,1212,1616,1c14,1s4,1x14,1y8,1z6,264,274,2a4
stat P_proc,166
stat mountpoint,0v11
stat name,0o6,0s3,0u3,0v6,123,163,1y3,263
stat no,0o2,0v3,1c10,1x11
stat socket,0216
state,004,015,032,054,0664,081,091,0a1,0f2,0h4,0j1,0k13,0x8,0y64,0z38,1012,114,124,131,151,182,1913,1a9,1c4,1d4,1m2,1n1,1v2,1x29,1y2,2315,288,291,2a9
state cgroupv,0y8,1y2
state freezing,0y10
state improper,1c3,1x11
state name,003,013,123
state socket,068
stateful,1x20
stateful snapshots,1x6
states,061,101,1a2
state~,061,101,1a1,1x8
statfs,0v14,1x8
statf~,0v6,1x3
static,1x3
stats,1d4,1s2,1x2
statting,0x2
status,0b4,0v2,0y4,164,1a4,1v24,1x8,1y9,1z2,2322,2418,2780,294,2a4
status type,2710
status_fd,1y4
statu~,0b2,0v1,0y2,162,1a2,1v10,1x3,1y4,1z1,239,247,2732,292,2a2
stay,0b4,1j1
stays,004,0y4,141,225
std,1n2,1o2
stderr,1y2,274
stder~,1y1,272
stdin,0c2
stdio,1o2
stdout,1o4,1y2
stdou~,1o2,1y1
steal,114
step,111,121,132,1s1,261,281
steps,071,0h1,0v1,0x1,101,1g1,1u1
still,001,021,034,051,065,0k1,0l4,0p1,0v1,109,131,141,161,171,1i2,1l1,1x2,221,232,287
stop,0y17,107,151,168,1t1,1x4,2310,274,281
stopped,0c4,0y4,1025,1d4,1f4,1g1,1v10,1x13,2341,244,2a1
stopped signal,1v5,233,243
stopped unexpectedly,2316
stopping,0y4,101
stopp~,0c2,0y3,1011,1d2,1f2,1g1,1v4,1x5,2316,242,2a1
stops,054,071,0h1,0i1,0r4,0y2,0z1,101,172,191,1y1,1z4,201,221,292
storage,1f2,1x18
stora~,1f1,1x7
store,0v2,162,1x4,1y12,241
store socket,1y6
storing,2a4
stori~,2a2
strace,0z5
strac~,0z2
strange,0g8,152,1t1,234
stran~,0g3,151,1i1,1t1,232
strategy,1y14
strategy controller,1y6
strat~,1y6
stream,0082,0818,0c10,124,1g9,1y34,242
stream dgram,0814
stream socket,003,123
stream terminal,0c6
stream unix,0043
streamer,1e4,1g6,254
streaming,1y4
streams,1o2
strea~,0033,087,0c4,122,1e2,1g6,1o1,1y15,241,252
strict,0x2,137,1x4
stric~,0x1,133,1x2
string,0u2,0v4,191,1y2,2a32
strin~,0u1,0v2,191,1y1,2a13
strlen,172
struct,184,1a6
structure,1z4
struc~,182,1a2,1z2
stub,154
stubroutines,194
stubr~,192
stuck,0y1,286,294
style,0p2,174
sub,0w2,1x2,1y2
subcommand,1x4
subco~,1x2
subdir,2a4
subdirs,1y2
subdi~,1y1,2a2
submit,0h6
submi~,0h2
subreaper,168
subresource,118
subresource checkpoint,116
subre~,113,163
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
succeeded,114,162,1s6,291
success,162
successful,298
successfully,2720,298
successfully exit,2713
succe~,112,161,1s2,278,297
sucessfully,278
sucessfully type,276
suces~,273
such,031,0k6,0m1,0n2,0o2,0q12,0s2,0t1,0u1,0v8,0x4,106,111,122,141,151,1610,171,1b6,1c60,1j3,1n4,1t3,1u2,1x58,1y18,251,2a2
such checkpoint,1c5,1x2
such container,1x6
such device,0k3,0v3,1n3
such file,0k2,0n2,0o2,0q6,0s2,0v3,0x3,102,165,1c40,1j2,1t2,1u2,1x32,1y5,2a2
such option,1y6
sudo,118,1x4
suffix,0x2
suitable,0m4,0n4,0o10,0w2,1r10,236
suitable area,1r8
suitable path,0m3,0o8
suita~,0m2,0n2,0o4,0w1,1r4,232
sun,1m4,264
sun_,264
sun_path,1m4
superuser,112
supervisor,008,024,231
supervisord,004
super~,005,022,111,231
supplementary,142,1q20
supplementary groups,142,1q11
suppl~,141,1q8
support,0b4,0f2,0g4,0i1,0j4,0p1,112,136,1514,1636,182,1910,1b20,1e1,1u4,1x70,1z12
support checkpoint,112,1x19
support disabled,1x6
support memory,1b6
support ptrace_o_suspend_s,132,166
supported,006,022,0324,054,062,076,0814,092,0a12,0b4,0f4,0g6,0h2,0i6,0j4,0k30,0n4,0u12,0w28,0x4,1030,1216,135,1516,1676,184,1912,1a10,1b4,1e30,1h4,1n2,1s4,1t6,1u6,1w6,1x72,1y2,1z8,214,248,2a4
supported containers,1x6
supported docker,1x10
supported host,198
supported images,1e14
supported kernel,0w6,128,163,1a3
supported os,0k6
supported protocol,0b3,163
supported unsupported,033,0k2,0x2,1a3,1h2,1s2,1x2
supported yet,0a3,0n2,0w3
supports,0k4,1e4,1q2,1x4,1z6
supposed,0v4
suppo~,002,021,0310,052,061,072,086,091,0a5,0b3,0f2,0g4,0h1,0i3,0j3,0k14,0n2,0p1,0u5,0v2,0w11,0x2,1012,111,126,134,1512,1642,182,199,1a4,1b9,1e14,1h2,1n1,1q1,1s2,1t2,1u4,1w2,1x55,1y1,1z10,212,243,2a2
suppressed,048,1x10
suppressed jdk,046,1x6
suppr~,043,1x4
sure,162
survive,0i4
survi~,0i2
suspend,122,1327,168
suspend seccomp,1318,166
suspending,0y2,1334
suspending seccomp,1327
suspension,122
suspe~,0y1,122,1323,163
suspicious,234
suspi~,232
sve,194,1a4
switch,072,0u4,0v8,1g2,1n4,232
switched,071,1g2,1q1,1x4
switches,041,071,154
switc~,041,072,0u2,0v3,152,1g1,1n2,1q1,1x1,231
swrk,116,1x6,2641
swrk eof,268
symbol,0k6,1714,1w28,1y4,1z2
symbols,1713
symbo~,0k2,1711,1w11,1y2,1z1
symlink,0m4,0s4,1b4,1d2,1e4
symli~,0m2,0s2,1b2,1d1,1e2
symtable,172
syn,0514
syn_recv,058
syn_sent,054
sys,1165,132,1610,188,1h1,1j15,1n2,1p4,1q4,1r7,1s2,1u3
sys P_kernel,165,1j11
sys admin,1134
sys prctl,115,163,1r5
sys rseq,186
sys_prctl,116,164,1r6
sys_prctl sys,115,163,1r5
sys_ptrace,114
sys_rseq,188
sys_rseq sys,186
sys_timer_getoverr,1u2
sys_timer_gettime,1u2
syscall,0h2,112,1318,156,1616,1h4,2322,294
syscall compat,136
sysca~,0h1,111,137,152,166,1h2,239,292
sysctl,166,1e4,1n14,1s14,2a4
sysctl fs,1s6
sysctl kernel,163,1s3
sysct~,162,1e2,1n6,1s6,2a2
sysfs,0u1,0v8
syslog,014
syslo~,012
sysmalloc,2a4
sysma~,2a2
system,011,0a8,0c1,0j1,0k4,0m1,0p2,0q2,0s6,0t4,0u24,0v14,0x10,0y4,119,1228,1320,1614,1b8,1d1,1f4,1h1,1i2,1m1,1p4,1r1,1s4,1v4,1y1,274,281
system anonymous,116
system architecture,1b6
system call,0y3,1310,165,1v3
system calls,0a3,123
system container_runtime_,1216
system container_t,1210
system name,0u3,0v3
system system_r,1219
system_r,1224
system_r system,1219
system_u,1224
system_u system,1219
systemcheckpointex,276
systemd,018,0j4,0x4,134
systemrestoreexcep,272
systems,0o1,0u2,141,1t1
syste~,014,0a3,0c1,0g1,0j2,0k2,0m1,0o1,0p1,0q1,0s3,0t1,0u11,0v6,0x6,0y2,114,1211,139,141,166,1b3,1d1,1f1,1h1,1i1,1m1,1p2,1r1,1s2,1t1,1v2,1y1,274,281
sysv,1s30
sysvipc,1s24
sysvipc shmem,1s18
sysvi~,1s10
sysvsem,102
t_,162
table,0b28,101,151,164,175,1r1,228,252,2a1
table filter,0b10
tables,0b37,102,114,162,1n9,1y4,244,251
tables restore,0b10,1n3
table~,0b15,101,112,161,1n4,1y2,242,251
tack,1a2
tail,0h6,1s2
take,0p1,0r1,164,1a1,1f2,1j4,1p1,1q1,1t1,1w1,1y1,1z1
taken,0k1,0p5,0q4,0s4,1b4,1i7,1l4,1r1,1x2,254
takes,0p1,141,1y4,1z1,211,282
taking,031,101
talk,111,121,261
talks,004,0u1,1g1,231
tandard,0c2
tap,1n8
tar,0u1,1c6,1d18,1f8,1y4,2483
tar E_Nosuchfileordire,2413
tar E_Permissiondenied,246
tar header,1d8
tar ip,1y3,243
tar pages,1f6
tar unexpected,1d6
tar unrecognized,246
target,0p2,0r1,0v12,114,142,194,1d6,1e4,1g2,1h4,1i4,1n2,1r4,1x8,204,2220,2a6
targe~,0p1,0r1,0v5,112,141,192,1d2,1e2,1g1,1h2,1i2,1n1,1r2,1x3,202,228,2a2
task,024,0c16,0e18,0h2,0i5,0n9,0p1,0q2,0r10,0s6,0u2,0w7,0x9,0y28,0z28,1068,1124,1212,1316,141,1560,161,172,185,1a22,1b6,1c5,1d14,1e1,1f1,1h13,1i26,1k9,1o1,1p6,1q14,1r23,1s27,1u11,1v28,1x2,1y14,1z1,205,2164,224,2361,2724,2820,292,2a8
task E_Nosuchprocess,0y3,1y8
task E_Operationnotperm,0z11,106,1113
task already,0z6
task another,2122
task attached,0c6
task blocked,0y6,288
task container,276
task dead,108,1v2
task exited,103,1v2,232
task interruption,1v2,238
task kernel,156
task name,0z3,1v3
task no,0n3,103,153,1d2
task oci,276
task restore,0x2,1r8
task root,023,1d3,218
task running,1514
task state,0y3,1d3,1x2
task sysvipc,1s16
task unexpected,1v2,2311
task_args,1i4
task_restore,1r10
task_restore task,1r8
tasks,0e4,0p58,0w4,0x1,0y38,1014,121,1512,161,171,1a1,1b1,1c1,1d1,1f1,1h1,1i1,1k4,1n1,1o1,1q1,1u4,251,278
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
tcp,0476,055,0639,07137,081,0b12,114,168,1g10,1l2,1x4,1y45,2a12
tcp close,1y11
tcp connection,046,065,0b10
tcp established,0438,1x3,1y13
tcp repair,0774,113,163
tcp restore,076
tcp set,076
tcp socket,0432,066,163,1y11
tcp tcp_repair,076
tcp turn,076
tcp unlock,0b6
tcp unsupported,066
tcp_closing,064
tcp_cork,1g4
tcp_establishd,1y4
tcp_established,1y4
tcp_info,072
tcp_nodelay,1g4
tcp_rearm_rto,2a4
tcp_repair,0730,114,162
tcp_repair tcp,0719,113,162
tcp_repair_options,074
tcp_repair_window,0710,162
tcp_repair_window tcp,078,162
tcp_timestamp,072,162
tcpestablished,044
tcpes~,042
tell,021,0m1,0p1,0t4,0x4,101,181,231
tells,0n1,0o1,121,141,181,1t1,241
temp,0x2,252
tempor,1u2
temporarily,1p4
temporary,0j6,0l5,0m1,0s6,0v4,164,1a2,1g4,254
tempo~,0j2,0l2,0m1,0s2,0v2,162,1a1,1g2,1p2,1u1,252
terminal,0c65,0d40,1o4,1x1,1y1
terminal aborting,0c6
terminal consider,0c6
terminal no,0c3,0d3
terminal tty,0c2,0d6,1o3
terminals,0d2,0f1
terminate,2730
terminate successfully,2716
terminate sucessfully,276
terminated,1g12,1n4,1v4,282,296,2a18
termination,1v6,274
termi~,0c26,0d17,0f1,1g5,1n2,1o2,1v4,1x1,1y1,2714,281,292,2a7
test,0p2,156,1628,282
test file,166
test name,1610
tested,1y4
teste~,1y2
text,021,0r2,252
tf,294
tfd,164,2238
tfd efd,226
thaw,0y10
their,091,0i1,0u1,0x1,0y1,101,131,191,1g1,1p2,1s1,1t1,1u1,1w1,1z1,261
them,032,044,054,061,0b1,0k1,0p56,0t8,0x2,0y1,101,112,121,135,141,161,1a1,1b1,1f1,1g1,1l1,1m1,1n2,1p1,1r1,1s2,1t2,1u4,1v1,1w4,1z4,201,211,242,251
then,0j1,0o1,0v1,101,121,141,171,1k1,1r1,1z1
therefore,0b1,0m1,0p1,1s1
there~,0b1,0m1,0p1,1s1
these,071,0a1,0h1,0i1,0v1,0x1,111,155,1g1,1i1,1r1,1u1
they,0p1,0r1,0u1,0y4,191,1a1,1d1,1h1,1w1,1z1,291
those,0r2,0u1,102,121,141,191,1q1
though,1b2,1w4
thoug~,1b1,1w2
thp,168,1r2
thp disable,166,1r2
thp_disable,1r2
thread,0j3,0x4,0y4,1044,132,157,1810,1a6,1d4,1e2,1i46,1j2,1p7,1q2,1u8,1x4,236,2712,284,2a14
thread group,106
thread mismatch,1i6
threads,0x6,0y8,1049,1i1,1p2,274
threads still,106
threads supported,1014
threa~,0j1,0x4,0y3,1032,131,153,184,1a2,1d2,1e1,1i19,1j1,1p4,1q1,1u3,1x2,232,276,282,2a6
through,051,061,0d1,0k2,0l1,0o1,0u1,0v4,161,181,1n1,1p1,1q1,1z1,241,2a1
throu~,051,061,0d1,0k1,0l1,0o1,0u1,0v2,161,181,1n1,1p1,1q1,1z1,241,2a1
thrown,1x4
throws,296
throw~,1x2,292
ticks,1u3
tid,0k4,1310,1616,198,1d8,1i10,1j23
tid set_tid_size,1i3,1j3
tid size,1i3,1j3
tid supported,168
tid_real,132
tile,1a4
tiles,1a5
time,064,0a1,0w8,0y5,114,122,142,162,174,1920,1a1,1b4,1o2,1p1,1u22,1x1,231,254,283,2a1
time namespace,1u6
time namespaces,0w3,162,1u2
time_for_children,0w4
time_wait,064
timed,0k22,0y10,1g18,1h4,2826,292
timed out,0k18,0y5,1g14,1h3,2818,292
timens,164,174,1u16
timens_offsets,1u6
timen~,162,172,1u6
timeout,0u2,0v4,0y58,288
timeout reached,0y24
timeoutexpired,282
timeo~,0u1,0v2,0y23,283
timer,1u66
timer_,1u2
timer_create,1u4
timerfd,0j1,162,1u40
timerfd create,162,1u5
timerfd unsupported,1u6
timerfd_create,162
timers,112,1u35
timer~,0j1,111,161,1u30
times,0s2
timestamp,0710,162
times~,074,161
ting,0v2
tipc,095
tls,152,1g40
tls certificate,1g6
tls connection,1g10
tls handshake,1g8
tm,1a6
tmfps,164
tmp,0h4,0m4,0q8,0r4,0s44
tmp E_Fileexists,0s6
tmp P_ghost,0s19
tmp P_hsperfdata,0q6,0s3
tmp tmp,0s6
tmpfs,0o1,0u6,0v10,1616,1c6,1d2,1f6,1n2,1z4,2418
tmpfs content,1d2,2411
tmpfs mount,166
tmux,0c5
toff,228
together,021,162,1s1,1x1,1y11
toget~,021,161,1s1,1x1,1y4
toggle,0k9
toggling,0k2
toggl~,0k4
tokio,0i4
told,011,064,0c1,0d1,0t2,1g1,1w1,1y4,201
tolocalchecked,294
toloc~,292
too,029,0d4,0h4,0j1,0k14,0l18,0p4,0s2,0u4,101,112,127,168,174,191,1a3,1b2,1d7,1e13,1f6,1h1,1j2,1m5,1n6,1p8,1s4,1v14,1w8,1x6,1y5,1z26,244,262,2a26
too big,0d2,0l5,1a2,1d3,1p2,2a3
too long,022,125,1m3,1n2,243
too many,0d2,0h3,0u3,1b2,1d2,2a2
too old,0k11,163,1e10,1x5,1z18
too short,173,1w6,262
too small,0l3,0p3,1j2,1n2,1s3,2a10
took,1i1,1w1,284
tool,0b4,0t1,111,1n28
tool route,1n10
tool rule,1n6
tools,0u4,1n1
top,1b1,298,2a4
top size,296
topology,0k8
topol~,0k3
torch,194
torchrun,0k4
torch~,0k2
total,131,1v4
touches,1y2
trace,111,128,292
trace denied_mask,126
trace peer,126
traceback,292,2a6
traced,0z24,101,1v1
tracedby,124
tracee,104,234
traceme,116,164
tracer,0g1,0z10,101,131
tracerpid,0z12
traces,0z5
tracesysgood,104,1v4
trace~,0g1,0z20,104,112,122,131,162,1v2,232,291,2a2
track,164,1b24,1z4
track mem,1b10
tracker,1b18
tracker E_Invalidargument,1b6
tracking,168,1b28
tracking memory,1b8
tracking off,166
track~,163,1b18
trange,1t2
transaction,1a4
transfer,0s4,1d1,1g14,1h2,281
transferring,278
transferring container,276
translate,0b8,2a4
translate ip,0b6
transparent,1h4,1t4
transport,0v4,126,1m2,2318,2524
transport socket,125,2311,2516
trans~,0b3,0s2,0v2,123,1a2,1d1,1g6,1h2,1m1,1t2,237,2510,273,281,2a2
trap,1914,234,286,298,2a2
trap invalid,1911,295
trapped,238
trapp~,233
traps,1914,294,2a4
travels,034
trave~,032
tree,0012,012,0b1,0c1,0d12,0e5,0j12,0n2,0p1,0u8,0v10,0w11,0y7,0z1,1023,142,151,162,1f2,1i6,1j2,1k6,1m1,1o1,1s1,1u2,1v2,1y9,2057,2a3
tried,0z4
tries,122
trigger,164
trigg~,162
trim,0m4
trimmed,1d2,1m4,2310,262
trimm~,1d1,1m2,234,261
true,1x12
truncate,1t2,232
truncated,032,0x6,142,1d16,262,272,2a6
truncation,2a4
trunc~,031,0x2,141,1d6,1t1,231,261,271,2a4
trust,1g6
try,042,071,0p58,0t28,0u4,0y30,162,194,1j4,1y6
try enable,0t13
try ext,0t6
try file,0p46
try interrupt,0y24
trying,024,116,1b2,1d6
trying restore,1b2,1d5
tryin~,022,112,1b1,1d2
tsync,138
tty,032,0c106,0d158,1d20,1k2,1o20,1x22,2a12
tty P_dev,0d6
tty don,0c13
tty driver,0d11
tty find,0d11
tty found,0c32,0d24
tty get,0c2,0d5
tty inherit,0c18,1k2
tty no,0c2,0d5,1d6,1o3
tty obtain,0d6
tty open,0d37
tty pty,1d6
tty set,0c10,0d2
tty sid,0c27
tty standard,0c6
tty_get_driver,0d4
ttys,0d6
tun,0f7,166,1d6,1n6
tun link,1d5,1n2
tunables,188
tunab~,183
tune,1y2
tungetdevnetns,164
tunge~,162
tunnel,1n2
turn,0750,162,1b4,1u1
turn tcp,0737,162
turned,111,1x4
turne~,111,1x2
twice,0x4,174,1s1,2a12
two,001,0b4,0m1,0p1,0u7,178,1a1,1b2,1d1,1g1,1h1,1n1,1x1,1z1,215,259
type,004,014,034,0822,0910,0d2,0f100,0i26,0j84,0k4,0o6,0p6,0r1,0u10,114,1248,1314,1616,192,1d14,1e22,1g2,1n32,1s2,1u10,1x12,1y6,1z2,224,241,266,2759,286,292,2a10
type anon,0i3,0j26
type anon_inode,0j6
type audit,1222,136
type avc,1213
type blk,0f10
type chr,0f58,0k3
type idx,113,1610,223
type inet,086
type kind,1n19
type notify,2729
type restore,0p2,2710
type state,003,013
type unknown,093,0f6,0i16,0j26,0u3
types,122
uarded,1a2
udev,0a5
udp,0612,089
uevent,0a8
ueven~,0a3
uffd,1610,1h116,258,2a4
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
uid,0d2,119,138,1464,1q8
uid comm,136
uid gid,0d2,1411,1q2
uid map,1418
uid user,146
uid_map,1418
uid_map uid,1411
uids,162,1q6
uinput,0f4
uinpu~,0f2
uint,0u4
uio,0g4
ulimit,1f13,1p4
ulimi~,1f5,1p2
um,1z4
umount,0n1,0u6,0v18,164
umount name,0v3,163
umoun~,0n1,0u2,0v7,162
un,022,052,0b2,0d2,0n2,0x2,112,1b4,1x20
un dumpable,1x14
unaccepted,034
unaccessible,0n24
unaccessible path,0n19
unacc~,032,0n10
unaligned,162,1a12,2a2
unali~,161,1a5,2a1
uname,2a4
unauthorized,114
unaut~,112
unavailable,1p2,1s4
unava~,1p1,1s2
unbindable,0v8
unbin~,0v3
unblock,2a4
unblo~,2a2
uncaught,194
uncau~,192
unconfined,1221
unconfined_t,124
unconfined_u,124
unconnected,062
uncon~,061,128
undefined,1w28,1z2
undefined symbol,1w19,1z2
undefinedbehaviors,2a2
undef~,1w11,1z1,2a1
under,0g1,0h4,0m6,0s1,0t1,0u1,101,122,131,151,1f1,1o1,1q1,1r4,1x4
understand,0p1,1g1,1x1,1z6
understands,1e4,1y1
understood,0u1,121,171,1x4,1y5
under~,0p1,0u1,121,171,1e2,1g1,1x2,1y3,1z3
unexpected,032,0614,0d6,0h6,0x4,0y6,106,136,1620,1716,186,1b2,1c9,1d70,1g6,1h10,1i2,1n2,1t5,1u2,1v4,1x4,1y6,1z4,2328,242,2628,292,2a14
unexpected end,1d6
unexpected eof,1c6,1d37,1g3,2611
unexpected rt,178
unexpected size,0h3,1x3
unexpected state,1v2,2311
unexpected task,1v2,238,2a2
unexpectedly,132,162,1d6,1g4,1h2,2328,266
unexp~,031,066,0d2,0h2,0x2,0y2,102,133,168,176,182,1b1,1c4,1d30,1g4,1h5,1i1,1n1,1t2,1u1,1v2,1x2,1y2,1z2,2322,241,2614,291,2a6
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
uninterruptible,0y4,281
unint~,0y2,281
unit,1v4
unix,00120,0162,02108,0362,093,0i1,116,125,142,1632,1d8,1m208,1n2,1x4,1y6,1z1,224,2620,2a12
unix bind,1m46
unix change,1m13
unix connect,115,1m26
unix connection,0046
unix create,163,1m5
unix diag,1610
unix dump,0035,033
unix ext,003,016
unix external,0013,0119,1m3
unix find,025,032
unix icon,036
unix ino,016
unix name,1d3,2a3
unix non,036
unix open,026,163,1m10
unix peer,003,1m3
unix readlink,0210
unix relative,0210
unix sk,0014,0129,1m6
unix socket,0010,0211,038,166,1m11,1y2,2a3
unix stat,0216
unix stream,003,123
unix unix,006,023
unix_diag,1612
unix_diag unix,166
unix_stream_socket,124
unixsk,2a8
unixsk_new,2a4
unixs~,2a3
unknown,032,0630,082,0961,0f14,0g10,0h8,0i30,0j44,0k4,0p8,0u14,0y6,102,126,133,152,174,194,1d26,1e39,1g2,1n4,1t2,1u13,1x20,1y54,1z26,222,232,2744,284,2a26
unknown P_anon,0i3,0j10
unknown P_dev,0f6
unknown anon_inode,0i13,0j16
unknown command,1g2,1x3,1y5,232
unknown desc,2716
unknown field,1e13
unknown file,0p6,1e3
unknown flag,0u3,1x3
unknown image,1d2,1e5
unknown inet,065,082
unknown magic,1d16
unknown option,1y8,1z2
unknown shit,0f3,0g8,0h2,0i8,0j3,1t2
unknown socket,0943,2a5
unknown state,032,0613,102,1d2
unknown unsupported,063,092,0j2,192
unkno~,031,0612,081,0924,0f6,0g4,0h3,0i12,0j18,0k2,0p3,0u6,0y2,101,122,131,151,172,192,1d10,1e16,1g1,1n2,1t1,1u5,1x8,1y22,1z10,221,231,2718,282,2a10
unless,0t1,111,131,1j1,1x12
unless export,1x10
unles~,0t1,111,131,1j1,1x5
unlink,0s12,0v8,1m4
unlink deleted,0v6
unlinked,028,0l12,0m12,0s12
unlinked directory,023,0s3
unlinked file,0l3,0m3,0s3
unlin~,023,0l5,0m5,0s10,0v3,1m2
unlock,0b14,1a6,1n2
unlock tcp,0b8
unlocked,1a4
unlocking,0k2
unloc~,0b6,0k1,1a4,1n1
unmap,152,178,1a4,1r10
unmapped,154,1h5,1r1
unmap~,152,1h2,1r1
unmarshal,262
unmatched,162
unmount,0v4
unmounted,0n4
unmou~,0n2,0v2
unpack,1d4
unpacked,1x4,241
unpacking,1d24,1e4,2618
unpacking checkpoint,1d6
unpacking object,1d6,1e3
unpacking request,2611
unpac~,1d12,1e2,1x2,241,267
unpaired,0d4
unpai~,0d2
unprivileged,072,1114,141,1h9
unprivileged_userf,111,1h9
unpri~,071,116,141,1h4
unprotect,234
unprotected,1a1,234
unpro~,1a1,233
unreachable,0010,0710,0t26,0u6,1l16,1m2
unreachable peer,005,1m2
unreachable sharing,0t18
unread,062,0a10
unreasonable,1d4
unrea~,004,061,074,0a4,0t10,0u2,1d2,1i1,1l6,1m1
unrecognized,1n4,1y34,1z6,2410
unrecognized option,1y22,1z3,243
unrec~,1n2,1y14,1z2,244
unregister,182,1h2
unreg~,181,1h1
unresolved,0p2,1m2
unresponsive,292
unres~,0p1,1m1,291
uns,1446
uns daemon,146
uns set,1410
uns write,146
unseizable,0y10,0z38,114
unseizable non,0y8,0z30,113
unsei~,0y4,0z15,112
unsent,0614
unsen~,066
unset,2a4
unshare,0e1,0v2,0w4,0x2,1118,142,164,1n4
unshare E_Operationnotperm,116
unshare net,113,1n3
unshared,0w4
unsha~,0e1,0v1,0w3,0x1,117,141,162,1n2
unsorted,0o2,1d2
unsor~,0o1,1d1
unsq,072
unstoppable,2a2
unsuccessful,0a8,124
unsuccessful if,0a3,123
unsuc~,0a3,122
unsupported,0212,036,0612,0858,098,0d4,0f2,0g12,0h2,0i8,0j8,0k2,0u62,0x2,106,132,154,174,182,196,1a4,1e10,1h2,1n24,1s2,1t6,1u8,1x8,1y4,1z8,262,2a2
unsupported checkpoint,1e3,1x5
unsupported id,0u40
unsupported link,1n19
unsupported mapping,0g6,0i3,1t2
unsupported proto,0827
unsupported socket,088,092
unsupported type,086,092
unsupported unknown,082,0f2,0h2,0j2,0u2,1e2
unsup~,025,032,065,0823,093,0d2,0f1,0g5,0h1,0i3,0j3,0k1,0u25,0x1,102,131,152,172,181,192,1a2,1e4,1h1,1n10,1s1,1t2,1u3,1x3,1y2,1z3,261,2a1
untar,1d4
until,041,061,0b1,0h1,0v1,0y1,121,161,1h1,1u1,282
unwrap,2a4
unwra~,2a2
up,021,0d4,0g4,0h4,0l1,0n2,0o1,0s1,0y5,1d1,1e8,1f2,1l1,1n9,1p2,1t1,1v2,1x2,1y1,234,264,284
update,0r1,1s2,1w6,1z6
updating,164
updat~,0h1,0r1,162,1s1,1w2,1z2
upgrade,174,1e4,1z6
upgraded,0b4,0r4
upgra~,0b2,0r2,172,1e2,1z2
upload,1x6
uploa~,1x2
upon,292
uprobes,0g4,1y2
uprob~,0g2,1y1
uptime,1b6
uptim~,1b2
uration,1y2
ure,0y2
uring,0i98,0j2
uring fd,0i10
urn,262
usage,1x6,1y2
usb,0f4
use,014,042,054,0a4,0b4,0c9,0l1,0m34,0n6,0o4,0u4,0x1,101,124,151,164,1g1,1h1,1i16,1k4,1l9,1n8,1o5,1s2,1x42,1y10,1z1,2512,263,2a12
use after,2a6
use link,0m27,0n5
use netlink,0a3,123
use shell,0c3,1k3
used,0018,0130,071,0h4,0k4,0s1,0t1,164,191,1a4,1b1,1e2,1f1,1m4,1o2,1w1,1x26,1y8,254,261
used consider,0014,0122
useless,1b8
usele~,1b3
user,071,0o1,0s2,0w15,0y4,101,1129,124,1462,1a4,1f1,1j1,1p1,1q12,1x4,1y4,2a4
user id,142,1q5
user namespace,0w6,113,1424,1y3
user system,116
user_home_t,124
userfaultfd,0j20,112,166,1h40
userfaultfd descriptor,1h11
userf~,0j8,111,162,1h16
userns,1411,1q4
usernsd,145,1n6
usernsd_sk,142
usern~,147,1n2,1q2
users,072,114
uses,094,0f4,0i8,0k4,0w1,102,133,151,182,1a8,1f2,1u1,1x1,1z1,251
using,0018,0128,0436,054,0b12,0c14,0e18,0x1,114,124,194,1m4,1x4,1y10,248,254,274
using ext,0014,0122,1m3
using iptables,0b2,246
using nftables,0b8
using shell,0c11,0e14
using tcp,0429
usk,1m2
usr,0m4,0q16,0r32,0s4,1p4
usr P_bin,0q3,0r6
usr P_lib,0m3,0q6,0r16,1p3
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
vaddr,114
vaddr_to_pfn,114
valid,0h4,1d2,1y2
validating,1x4
validation,0r14,1y2
valid~,0r6,1x2,1y1
value,0j4,0x6,121,152,164,1d16,1u8,1x6,1y42,1z1,2a10
value ghost,1y13
values,1u2
var,0l4,0m8,0q12,0r4,0s8,172,1m4,1o1
var P_lib,0m6,0q3
var P_log,0q6,0r3
var P_run,0s3,1m3
variables,1s2
vboxsf,0u8
vboxs~,0u3
vclock,1719
vcloc~,178
vdso,1512,166,17152
vdso area,1710
vdso find,1713
vdso mark,176
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
verified,224
verify,1g2
verif~,1g4,1u1,222
vermount,0u2
version,071,0b2,0k6,0p1,0q1,0r1,0u1,0x3,0y1,134,162,175,183,192,1e60,1n2,1t4,1w25,1x15,1y2,1z61,248,261,2a1
version check,1x5,1z3
version does,1z6
version mismatch,0x2,172,1w3
version must,1x2,1z11
version too,0k5,1e3,1x2,1z11
version using,0b2,246
versions,031,081,0j1,0x1,151,181,1e7,1t1,1y1,1z1,251,2a1
versi~,031,071,081,0b1,0j1,0k2,0p1,0q1,0r1,0u1,0x2,0y1,132,151,161,172,182,191,1e27,1n1,1t2,1w10,1x6,1y1,1z25,243,251,261,2a1
very,0n1,1q1
veth,164,1n46,1x4,1y4
veth E_Fileexists,1n6
veth interface,1n6
veth pair,163,1y3
vethx,1n4
vfio,0g8
vfork,0y1,1012
vfp,1a2
vfs,1x4
via,1n6
victim,236
victi~,232
view,1y4
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
visit,1y4
vm,0u4,102,111,1h5,1n2,1r10,1v4,1z2,232
vma,0g16,0q2,1714,1a2,1b8,1d16,1r30,1s2,1t6,1w4,1y2,1z10,234,274,2a8
vma E_Cannotallocateme,1r16
vma fd,0g3,1d3
vma start,2a6
vmas,172,1h4,238
vmas parasite,236
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
vs,1e6,2a6
vsock,0913
vsx,1a2
vsyscall,174
vsysc~,172
vvar,1766
vvar area,176
vvar vclock,1711
vvar_timens,174
vvar_vclock,1719
vvar_vclock vvar,1711
vzctl,274
wait,034,054,068,0a4,0j6,0y22,1012,156,1616,1v22,242,264,2712,2827,2a4
wait ack,286
wait bit,0y3,283
wait child,166
wait zombie,1v6
waited,0v1,101,1i3,232
waite~,0v1,101,1i1,231
waiting,032,054,061,0d1,0k4,0y11,101,2834,2a4
waiting checkpoint,286
waiti~,031,052,061,0d1,0k2,0y4,101,2814,2a2
waitpid,1612,1a4,1v8,2a4
waitpid name,1a3,2a3
waitp~,165,1a2,1v3,2a2
waits,0h1,0y1,102,1v1,261,289
wal,0m4
walking,0x14,122
walki~,0x6,121
want,062,078,0b4,101,111,1v1,1z4
wanted,121,1d2,1i4,1p4,1t4,1v1,1z8,241
wante~,121,1d1,1i2,1p2,1t2,1v1,1z3,241
wants,0t1,1n1,1w4,1y4,1z2
warm,274
warning,1x4
warnings,1b4
warni~,1b2,1x2
wasn,0p2,1o4
watch,0o26,168,1d2,222
watch E_Nosuchfileordire,0o6
watched,0o1,225
watches,0o5,2212
watch~,0o3,227
way,001,071,0a1,0f9,0h5,0i1,0j1,0m1,0p1,0u1,101,171,1o1,1s1,1t1,1y1
wayland,004
wayla~,002
wd,0o6,162
we,236,246,2a2
we expected,235,2a2
web,1c4,1x40,274,288
web already,1x6
websocket,1x4
webso~,1x2
went,1g4,1u4,264,274
wf,1z4
what,062,071,091,0d1,0e4,0t4,0u2,101,131,151,196,1b1,1e1,1f1,1j1,1x1,1y5,1z6,231,241,291
when,011,041,074,0c1,0h2,0i1,0m1,0o1,0p2,0q4,0r6,0u2,0x1,101,121,141,1618,172,192,1a1,1b2,1d2,1k1,1m2,1r1,1s1,1t2,1v2,1x8,1y16,201,211,221,2a4
when initializing,073,1614,172,1b2,1y5
where,021,182,1b1,1g1,1p1,1r1
whether,021,0n1,121,241
wheth~,021,0n1,121,241
whoever,111,1o1
whole,041,0w2,102,1p1,1s1,1v1
why,241,2712
why checkpoint,276
wildcards,244
wildc~,242
will,011,0c4,0j4,0o8,132,1614,1q8,1x10,1y6,2a4
will dropped,0o6
will work,166
window,0726,0d2,0g1,162
window parameters,078
windo~,0710,0d1,0g1,161
wine,159
wire,1d6,1e4
wireguard,1n5
wireg~,1n2
within,0l4,0y4,1h4,2038
within dumped,2030
withi~,0l2,0y2,1h2,2015
without,007,011,021,031,051,074,0a1,0b2,0c5,0d30,0e1,0f1,0g4,0i1,0m1,0o1,0s1,0t1,0u2,0w2,0y1,106,118,131,1517,1612,184,191,1b1,1g2,1j2,1m2,1q1,1w1,1x37,1y1,1z4,278,281,291
without config_compat,156
without correspond,0c3,0d21
without pod,1x6
without support,0g3,1x3
witho~,003,011,021,031,051,072,0a1,0b1,0c2,0d12,0e1,0f1,0g2,0i1,0m1,0o1,0s1,0t1,0u1,0w1,0y1,103,113,131,157,165,182,191,1b1,1g1,1j1,1m1,1q1,1w1,1x15,1y1,1z2,273,281,291
wlan,1l4
won,004,1w4
word,2a8
word size,2a6
words,192,1y1,1z1
work,0b4,0e1,0h2,121,141,1616,1m2,1w4,1x4,1y6,201,241,255,2712,281,291
work dir,1y3,253
work path,1x3,2710
work_dir,1y2
workaround,1a4
worka~,1a2
worker,004,274,298,2a8
worke~,002,272,293,2a3
working,164,1h1,1l1,1m6,1y1,271
working directory,163,1m3
worki~,162,1h1,1l1,1m2,1y1,271
works,1u1,251
would,001,021,054,061,0b1,0d1,0e1,0m1,0r2,0u2,0w1,101,131,151,174,1a1,1f1,1j5,1z1,201,2a1
wr,1z4
wrapper,044
wrapp~,042
writ,0y2
writable,0v2,122,1j1,1m1
writa~,0v1,121,1j1,1m1
write,0311,0612,0b6,0p4,0s10,0v4,0x21,0y2,114,1260,1450,164,1b1,1f108,1g18,1j32,1n10,1o2,1q2,1r4,1s10,1u8,1x8,1y4,266,2a2
write E_Nospaceleftondev,1f6
write P_proc,113,146,1j3,1q2
write bytes,1f8
write cgroup,0x8
write comm,1210
write ghost,0s6,1f3
write img,1f21,2a2
write into,1416,1y2
write lsm,1224
write name,1j3,1n3
write no,1f22
write ns_last_pid,1j6
write pages,1f6,1g5
write queue,038,068
write read,063,1n3,1s2
write uid_map,1410
writeback,0d2
writes,0d1,0r1,0x1,0y1,121,191,1a3,1g1,1i1,1z1,271
write~,0d1,0r1,0x1,0y1,121,191,1a1,1g1,1i1,1z1,271
writing,0q1,0r4,0x6,0y4,124,1f12,1j1
writi~,0q1,0r1,0x2,0y2,122,1f5,1j1
written,061,0r1,0x1,142,191,1b1,1c1,1d1,1e17,1f8,1n2,1q1,1u1,1v1,1z1,271
writt~,061,0r1,0x1,141,191,1b1,1c1,1d1,1e7,1f3,1n1,1q1,1u1,1v1,1z1,271
wrong,062,0h4,0r2,0u2,0y1,154,162,182,191,1c5,1d16,1m2,1u4,1w2,238,274,296,2a16
wrong object,2a6
wrote,171,1y1
wscale,072
x_tables,162
xa,0a4
xade,024
xattrs,244
xattr~,242
xb,0o4,234
xc,0k4,284
xcc,0d4
xd,0o4
xdp,099
xe,194,1a4,1m4
xec,1x2
xee,1m4
xeecc,034
xfeatures,196,1a4
xfeat~,192,1a2
xfer,1b28,1f32,1g84,2a8
xfer bind,1g10
xfer hole,1b6
xfer missing,1b10
xfer read,1g6
xfer send,1g8
xfer set,1g6
xfer spice,1f16
xfer write,1f10,1g10
xfffffffffffffff,1p4,1r4,1t8
xffffffffffffffff,1r4
xffff~,1p2,1r3,1t3
xfrm,0a4
xmalloc,2a4
xmall~,2a2
xsave,164,1933,1a27
xsave area,1911,1a5
xsave_struct,1a6
xstate,1a20
xstate_bv,1a4
xstat~,1a8
xt_,162
xtables,0b8
xtabl~,0b3
xtile,1a2
xx,194,1x4
yama,117
yard,0v6,1z4
yes,1y4
yet,035,055,084,0a4,0n2,0u1,0w4,105,1h1,1x2
you,0b8,0c4,0p58,1132,162,1c4,1x8
you must,116
you need,0b3,1113
you remove,1x6
you try,0p46
your,044,0b4,166,1w4,1x1,1z4
your kernel,0b3,165
ys,1s4
yukq,0x4
za,1x4
zero,0f1,0j4,0m1,0z4,114,182,1r2,1v4,274
zero_page_pfn,114
zeropage,1h6
zerop~,1h2
zombie,0e2,0y10,0z38,1041,114,1i1,1v12,292,2a2
zombie found,0y8,0z30,106,113
zombie leader,106
zombies,1011,274
zombies threads,108
zombi~,0e1,0y4,0z15,1021,112,1i1,1v5,272,291,2a1
zsh,0c4
zstd,1d6,246
`;
