/** The places that the user names (files, folders, standard input, addresses) and how each is opened and read. */
@NullMarked
package dev.parley.ingest.source;

import org.jspecify.annotations.NullMarked;
