package org.maracdesk.domain.casefile.crooked;

/** Planted: personal text that prints itself. */
public record Bare(String name) {}
