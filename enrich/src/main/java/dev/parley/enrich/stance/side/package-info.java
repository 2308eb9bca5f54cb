/** What the judging words of a statement say of whom: whose words they are, what is denied, open or conceded, and who or what may be a target. */
@NullMarked
package dev.parley.enrich.stance.side;

import org.jspecify.annotations.NullMarked;
