/** What is shown to a person: widths, tables, and words that come from strangers made safe for a terminal. */
@NullMarked
package dev.parley.local.terminal;

import org.jspecify.annotations.NullMarked;
