"""The terminal that the app runs in, one that may be stopped, woken or closed at any moment."""

from textual.drivers.linux_driver import LinuxDriver


class Terminal(LinuxDriver):
    """Textual's own driver, but a SIGCONT resumes only what was suspended.

    A terminal that is closed sends one beside its SIGHUP, and anybody may; Textual would start a second thread that
    reads keys, which nobody ends: it takes keys from the first, and outlives the app.
    """

    def _sigcont_application(self, *_: object) -> None:
        if self._must_signal_resume:
            super()._sigcont_application()
