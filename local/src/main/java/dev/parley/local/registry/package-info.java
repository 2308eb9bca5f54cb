/**
 * A schema registry inside this process: the part of the Confluent Schema Registry REST API that Parley's serde and ordinary
 * clients use, for Avro, kept in one file.
 */
@NullMarked
package dev.parley.local.registry;

import org.jspecify.annotations.NullMarked;
