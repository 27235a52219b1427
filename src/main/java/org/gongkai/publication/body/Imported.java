package org.gongkai.publication.body;

import java.util.List;
import org.gongkai.platform.Message;

/**
 * A file taken over as a body.
 *
 * @param title what the file calls itself, empty when it does not
 * @param html clean, as {@link Body#clean} makes it
 * @param notes what could not be taken over, and what is to be looked at; words in the bundle {@code messages.upload}
 */
public record Imported(String title, String html, List<Message> notes) {

    public Imported {
        notes = List.copyOf(notes);
    }
}
