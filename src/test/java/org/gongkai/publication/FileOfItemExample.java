package org.gongkai.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.Agency;
import org.gongkai.organisation.Post;
import org.gongkai.publication.act.SaveItem;
import org.gongkai.publication.upload.Taking;
import org.gongkai.publication.upload.Uploads;
import org.gongkai.workbench.StaffPageExample.Visit;
import org.springframework.context.ApplicationContext;

/** A draft with a file, shown in place. */
public final class FileOfItemExample {

    private FileOfItemExample() {}

    static List<Visit> visits(ApplicationContext context, ACity city, Item draft, String signInName) {
        var clerk = city.actor(city.departments().getFirst(), Post.SECTION_CLERK);
        var file = text(context, clerk, city.departments().getFirst(), "整改办法.txt");
        context.getBean(SaveItem.class)
                .of(clerk, draft.id(), draft.revision(), draft.content().withAttachments(List.of(file)));
        var pattern = "/desk/items/{id:\\d{1,18}}/";
        var path = "/desk/items/" + draft.id().value() + "/";
        var preview = "files/{at:[1-9]\\d{0,2}}/preview/";
        return List.of(
                new Visit(pattern + preview, path + "files/1/preview/", signInName),
                new Visit(
                        pattern + "versions/{number:\\d{1,6}}/" + preview,
                        path + "versions/1/files/1/preview/",
                        signInName));
    }

    /** A text file that a clerk has brought; what stands in it is told by its name. */
    public static Attachment text(ApplicationContext context, Actor clerk, Agency agency, String name) {
        try (var content = new ByteArrayInputStream(("一、总则\n为了规范审计整改，制定本办法：" + name).getBytes(UTF_8))) {
            return ((Taking.Taken) context.getBean(Uploads.class).receive(clerk, agency.id(), name, content))
                    .attachment();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
