/** A client of the schema registry: ids for schemas and schemas for ids, over the REST API that Confluent, Apicurio, Karapace and Redpanda share. */
@NullMarked
package dev.parley.schemas.registry;

import org.jspecify.annotations.NullMarked;
