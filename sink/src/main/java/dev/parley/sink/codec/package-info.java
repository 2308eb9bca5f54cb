/**
 * Between the pure ledger and bytes or Avro: the compact form of what stores and internal topics hold, the reading of tagged
 * items, and the writing of the contract's records.
 */
@NullMarked
package dev.parley.sink.codec;

import org.jspecify.annotations.NullMarked;
