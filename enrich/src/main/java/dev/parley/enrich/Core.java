package dev.parley.enrich;

import dev.parley.enrich.pipeline.Article;
import dev.parley.enrich.pipeline.Extraction;
import java.util.function.Function;

/**
 * The language core as it is in use.
 *
 * @param extractor reads an article; thread-safe
 * @param version   of its reading, written into each tagged item; another where it may read otherwise
 */
public record Core(Function<Article, Extraction> extractor, String version) {}
