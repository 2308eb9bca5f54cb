/**
 * Finds statements: who is reported to have said, thought, wanted or sided with what. One class a construction, one class that settles
 * which of their findings stand. Which words report is data; how they are built together is code.
 */
@NullMarked
package dev.parley.enrich.quote;

import org.jspecify.annotations.NullMarked;
