/** A downstream service: Parley's output topics, kept in an index of its own, as an API and a page. */
@NullMarked
package dev.parley.view;

import org.jspecify.annotations.NullMarked;
