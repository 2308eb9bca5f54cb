/**
 * The ingest service: sources into raw news items. This package wires; the packages below it read (pure), fetch and
 * publish.
 */
@NullMarked
package dev.parley.ingest;

import org.jspecify.annotations.NullMarked;
