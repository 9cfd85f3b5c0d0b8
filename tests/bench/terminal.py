"""Start a program in a real pseudo-terminal and say when texts first appear on it."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Sequence


def seconds_until(
    command: Sequence[str], texts: Sequence[str], environment: dict[str, str], patience: float = 30.0
) -> list[float]:
    """Seconds from the start of the command until each of the texts, in any order, was written to its terminal.

    Raises TimeoutError when one does not appear in `patience` seconds.
    """
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        os.execvpe(command[0], list(command), {**os.environ, **environment, "TERM": "xterm-256color"})
    seen: dict[str, float] = {}
    written = b""
    try:
        while len(seen) < len(texts):
            now = time.perf_counter() - start
            if now > patience:
                raise TimeoutError(f"{set(texts) - set(seen)} did not appear")
            if not select.select([terminal], [], [], 0.5)[0]:
                continue
            written += os.read(terminal, 65536)
            now = time.perf_counter() - start
            for text in texts:
                if text not in seen and text.encode() in written:
                    seen[text] = now
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(terminal)
    return [seen[text] for text in texts]


if __name__ == "__main__":
    print(seconds_until(sys.argv[2:], [sys.argv[1]], {}))
