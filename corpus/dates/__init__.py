"""When: `find` is the way in, `expressions` knows how dates are written, `narrated` which count from what the text
tells, and `resolution` which day each means."""
