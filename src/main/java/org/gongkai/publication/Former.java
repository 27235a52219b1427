package org.gongkai.publication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an imported item was on the site before this one. Its day there is told beside the day of publication here and never passes for it.
 *
 * @param address of its page there, which leads to the new one from now on
 * @param index its index number there, which it keeps (P-07 of the catalogue guidelines: the number never changes)
 * @param publishedOn the day that site gave as that of publication
 */
public record Former(Optional<String> address, Optional<IndexNumber> index, Optional<LocalDate> publishedOn) {}
