/**
 * The sink: tagged items in; distinct statements, per-actor ledgers, stances and shifts out. The topology declares, the
 * processors store, and {@code ledger} and {@code stance} think.
 */
@NullMarked
package dev.parley.sink;

import org.jspecify.annotations.NullMarked;
