/**
 * Web pages into items: what the page declares of itself (JSON-LD, then OpenGraph, Dublin Core and other meta
 * elements), and our own reading of where its article stands and which of its paragraphs belong to it. Pure.
 */
@NullMarked
package dev.parley.ingest.page;

import org.jspecify.annotations.NullMarked;
