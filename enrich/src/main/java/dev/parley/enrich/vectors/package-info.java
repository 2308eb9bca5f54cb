/** What words mean where they stand, as vectors of an encoder that is not part of this module, and how a document is cut for it. */
@NullMarked
package dev.parley.enrich.vectors;

import org.jspecify.annotations.NullMarked;
