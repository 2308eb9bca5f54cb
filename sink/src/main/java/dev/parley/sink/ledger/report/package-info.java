/** One item's telling of a statement, and when two tellings are of the same words. */
@NullMarked
package dev.parley.sink.ledger.report;

import org.jspecify.annotations.NullMarked;
