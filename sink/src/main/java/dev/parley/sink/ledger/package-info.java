/**
 * The ledger as pure folds: what makes one statement of many reports, what an item's revision adds and takes back, and what
 * an actor's statements add up to. Everything here is a function of its members, so that no order of arrival shows.
 */
@NullMarked
package dev.parley.sink.ledger;

import org.jspecify.annotations.NullMarked;
