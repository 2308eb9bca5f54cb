/**
 * From the words that name a statement's source to who it is: names with titles, roles and affiliations around them, later
 * mentions by last name, role or pronoun, bodies, documents and groups as what they are.
 */
@NullMarked
package dev.parley.enrich.speaker;

import org.jspecify.annotations.NullMarked;
