package org.gongkai.publication.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Picture;
import org.gongkai.document.Pictured;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.AgencyId;
import org.gongkai.platform.Message;
import org.gongkai.publication.upload.Taking.Taken;
import org.gongkai.publication.upload.Uploads;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Takes the pictures of a file in, as if somebody uploaded them, and puts them where they stand in the text. */
@Component
class BodyPictures {

    /** Where nobody describes a picture, Word and WPS name the file it came from; that helps nobody who cannot see it. */
    private static final Pattern NAME_OF_FILE = Pattern.compile(
            "(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|webp|emf|wmf|svg)|(?:image|picture|img|pic|图片|图像|图)?[\\s_-]*\\d*|[a-z]:\\\\.*");

    private static final int LONGEST_DESCRIPTION = 500;

    private final Uploads uploads;

    BodyPictures(Uploads uploads) {
        this.uploads = uploads;
    }

    Imported of(Actor actor, AgencyId agency, Pictured file) throws IOException {
        var images = new ArrayList<String>();
        for (var picture : file.pictures()) {
            images.add(image(actor, agency, picture));
        }
        var document = file.document();
        var html = Body.clean(BlocksHtml.of(document.blocks(), images));
        return new Imported(document.title(), html, notes(images, Body.imagesWithoutWords(html)));
    }

    /** Blank for a picture that is none that could be published. */
    private String image(Actor actor, AgencyId agency, Picture picture) throws IOException {
        var taking = uploads.receive(actor, agency, "image", new ByteArrayInputStream(picture.content()));
        return taking instanceof Taken taken && taken.file().mediaType().startsWith("image/")
                ? new Element("img")
                        .attr("src", "/images/" + taken.file().sha256())
                        .attr("alt", description(picture))
                        .outerHtml()
                : "";
    }

    private static String description(Picture picture) {
        var words = picture.description().strip();
        return words.length() > LONGEST_DESCRIPTION
                        || NAME_OF_FILE.matcher(words).matches()
                ? ""
                : words;
    }

    private static List<Message> notes(List<String> images, long mute) {
        var notes = new ArrayList<Message>();
        var taken = images.stream().filter(image -> !image.isEmpty()).count();
        if (taken < images.size()) {
            notes.add(Message.of("import.image-not-taken", String.valueOf(images.size() - taken)));
        }
        if (taken > 0) {
            notes.add(Message.of("import.images", String.valueOf(taken)));
        }
        if (mute > 0) {
            notes.add(Message.of("import.images-mute", String.valueOf(mute)));
        }
        return notes;
    }
}
