package dev.parley.view.model;

import java.util.List;

/** Buckets without gaps, oldest first; {@code undated} counts statements that stand under no day. */
public record Timeline<B>(String bucket, long undated, List<B> buckets) {}
