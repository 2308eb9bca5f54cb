/**
 * The values that reading makes: a raw item, a refusal, a withdrawal, and what each is derived from (canonical address,
 * id, content hash, language, dates, wire credit). Everything here is a pure function of what was read.
 */
@NullMarked
package dev.parley.ingest.item;

import org.jspecify.annotations.NullMarked;
