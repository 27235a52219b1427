package org.gongkai.publication.catalogue.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A guide as everybody reads it; what is not known is not there.
 *
 * @param matters the first level of the catalogue
 * @param content address of the catalogue
 * @param office key of each fact's words, and the fact
 * @param places lines; empty where none are named
 * @param changedAt when anything of it changed last
 */
public record GuideView(
        String agency,
        List<Matter> matters,
        String content,
        String requests,
        List<Fact> office,
        List<Channel> channels,
        List<String> places,
        List<OwnText> sections,
        Optional<Instant> changedAt) {

    public GuideView {
        matters = List.copyOf(matters);
        office = List.copyOf(office);
        channels = List.copyOf(channels);
        places = List.copyOf(places);
        sections = List.copyOf(sections);
    }

    /** A column of the first level. */
    public record Matter(String name, String path) {}

    public record Fact(String key, String text) {}

    /**
     * An open way for requests.
     *
     * @param link where it can be opened at once; empty for an address of the other kind
     * @param cautions paragraphs; empty for the usual ones of its kind
     */
    public record Channel(String key, String contact, Optional<String> link, List<String> cautions) {

        public Channel {
            cautions = List.copyOf(cautions);
        }
    }

    public record OwnText(String title, List<String> paragraphs) {

        public OwnText {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
