/**
 * Which side an actor takes on a target, day by day, and when it changes sides: pure folds over the statements of the
 * ledger.
 */
@NullMarked
package dev.parley.sink.stance;

import org.jspecify.annotations.NullMarked;
