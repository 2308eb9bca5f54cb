/** Sitemaps, news sitemaps and sitemap indexes into pointers to pages. Pure. */
@NullMarked
package dev.parley.ingest.sitemap;

import org.jspecify.annotations.NullMarked;
