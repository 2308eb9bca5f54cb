/**
 * The contract between Parley's services and their consumers: the topic catalogue and the serde that reads and writes
 * what the topics hold. Nothing outside this package names a topic.
 */
@NullMarked
package dev.parley.schemas;

import org.jspecify.annotations.NullMarked;
