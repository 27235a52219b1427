package org.gongkai.portal;

/** Handed in by the module that answers {@code /search/}; without it no page offers to search. */
public interface SearchPart {}
