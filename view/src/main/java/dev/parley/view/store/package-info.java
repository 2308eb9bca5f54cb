/** The index on disk and the places in the topics that it has taken in, changed and committed together. */
@NullMarked
package dev.parley.view.store;

import org.jspecify.annotations.NullMarked;
