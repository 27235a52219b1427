package org.gongkai.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * A version that is or was public.
 *
 * @param cause why it took the place of the one before
 * @param closed why it is no longer readable
 */
public record PublishedVersion(int number, Instant publishedAt, Optional<String> cause, Optional<String> closed) {}
