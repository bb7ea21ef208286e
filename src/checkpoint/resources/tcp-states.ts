/** States of a TCP connection (net/tcp_states.h), which images name other sockets' states by, too. */
export const TCP_STATE = {
  ESTABLISHED: 1,
  SYN_SENT: 2,
  SYN_RECV: 3,
  FIN_WAIT1: 4,
  FIN_WAIT2: 5,
  TIME_WAIT: 6,
  CLOSE: 7,
  CLOSE_WAIT: 8,
  LAST_ACK: 9,
  LISTEN: 10,
  CLOSING: 11,
} as const;

/** The other side has sent its end: it counts as one byte received. */
export function endReceived(state: number): boolean {
  const { CLOSE_WAIT, LAST_ACK, CLOSING, TIME_WAIT, CLOSE } = TCP_STATE;
  return ([CLOSE_WAIT, LAST_ACK, CLOSING, TIME_WAIT, CLOSE] as number[]).includes(state);
}

/** This side has sent its end: it counts as one byte sent. */
export function endSent(state: number): boolean {
  const { FIN_WAIT1, FIN_WAIT2, LAST_ACK, CLOSING, TIME_WAIT, CLOSE } = TCP_STATE;
  return ([FIN_WAIT1, FIN_WAIT2, LAST_ACK, CLOSING, TIME_WAIT, CLOSE] as number[]).includes(state);
}

/** The end that was sent is not acknowledged yet: it is still in the send queue. */
export function endQueued(state: number): boolean {
  const { FIN_WAIT1, LAST_ACK, CLOSING } = TCP_STATE;
  return ([FIN_WAIT1, LAST_ACK, CLOSING] as number[]).includes(state);
}
