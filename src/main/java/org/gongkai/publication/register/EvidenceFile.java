package org.gongkai.publication.register;

/** A file kept beside an entry, under its hash in the store of files. */
public record EvidenceFile(String sha256, String name) {}
