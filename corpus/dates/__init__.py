"""When: `find` is the way in, `expressions` knows how dates are written, and `resolution` which day each means."""
