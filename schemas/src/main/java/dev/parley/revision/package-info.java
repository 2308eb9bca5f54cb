/** Which revision of an item wins: the one rule of the contract, without Kafka and Avro, so that the pure folds may use it. */
@NullMarked
package dev.parley.revision;

import org.jspecify.annotations.NullMarked;
