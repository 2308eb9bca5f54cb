/** The grammar of sentences, between the words of {@code text} and all that read them: subjects, appositions, where clauses start. */
@NullMarked
package dev.parley.enrich.grammar;

import org.jspecify.annotations.NullMarked;
