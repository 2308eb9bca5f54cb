/**
 * State stores whose entries know when they were put, so that they can leave with their retention: a few kinds of entries to a
 * store, swept a slice at a time.
 */
@NullMarked
package dev.parley.service.state;

import org.jspecify.annotations.NullMarked;
