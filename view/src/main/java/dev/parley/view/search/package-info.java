/** Questions to the index: filters, lists, and sums over what they match. */
@NullMarked
package dev.parley.view.search;

import org.jspecify.annotations.NullMarked;
