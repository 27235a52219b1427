package org.gongkai.publication.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.publication.AnItem;
import org.gongkai.publication.ItemKind;
import org.gongkai.publication.register.Transfer.ReceiverKind;
import org.gongkai.publication.register.act.EnterDocument;
import org.gongkai.publication.register.act.EnterFigure;
import org.gongkai.publication.register.act.NewDocument;
import org.gongkai.publication.register.act.NewFigure;
import org.gongkai.publication.register.act.PrepareTransfer;
import org.gongkai.publication.register.act.RegisterUploads;
import org.gongkai.publication.register.act.StartCleanUp;
import org.gongkai.publication.register.sheet.SheetColumns;
import org.gongkai.workbench.StaffPageExample;
import org.springframework.context.ApplicationContext;

/** Registers with a document that was repealed, a figure and a list that waits to be handed over. */
final class RegisterPagesExample implements StaffPageExample {

    @Override
    public List<Visit> visits(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var keeper = city.actor(agency, Post.DISCLOSURE_OFFICE);
        var register = context.getBean(DocumentRegister.class);
        context.getBean(EnterDocument.class)
                .of(
                        keeper,
                        agency.id(),
                        new NewDocument(
                                ItemKind.RULE,
                                "登记簿里的规章",
                                Optional.of("示例令〔2012〕3号"),
                                LocalDate.of(2012, 3, 5),
                                Optional.of(LocalDate.of(2012, 5, 1)),
                                Optional.of(LocalDate.of(2020, 6, 1)),
                                Optional.empty(),
                                "纸质登记簿"));
        context.getBean(EnterFigure.class)
                .of(
                        keeper,
                        agency.id(),
                        new NewFigure(
                                PeriodicFigure.CHARGES,
                                LocalDate.of(2013, 1, 1),
                                LocalDate.of(2013, 12, 31),
                                new BigDecimal("12.5"),
                                "财务科",
                                "收费统计表",
                                Optional.empty(),
                                Optional.empty()));
        var document = register.of(agency.id()).stream()
                .filter(each -> each.title().equals("登记簿里的规章"))
                .findFirst()
                .orElseThrow();
        var figure = context.getBean(FigureRegister.class).of(agency.id(), 2013).getFirst();
        var signInName = city.signInName(agency, Post.DISCLOSURE_OFFICE);
        var at = RegisterPath.ALL;
        return Stream.of(
                        new Visit(
                                at + "documents/{key:(?:item|entry)-\\d{1,18}}/",
                                at + "documents/" + document.key().text() + "/",
                                signInName),
                        new Visit(at + "documents/", at + "documents/?year=2020&figure=repealed", signInName),
                        new Visit(at + "documents/new", at + "documents/new", signInName),
                        new Visit(at + "figures/", at + "figures/?year=2013", signInName),
                        new Visit(at + "figures/new", at + "figures/new", signInName),
                        new Visit(
                                at + "figures/{id:\\d{1,18}}/correct",
                                at + "figures/" + figure.id().value() + "/correct",
                                signInName),
                        new Visit(at + "{register:documents|figures}/import", at + "figures/import", signInName),
                        new Visit(
                                at + "{register:documents|figures}/import/{id:[0-9a-f-]{36}}",
                                upload(city, context),
                                signInName),
                        new Visit(at + "cleanups/", at + "cleanups/", signInName),
                        new Visit(at + "cleanups/{id:\\d{1,18}}/", cleanUp(city, context), signInName),
                        new Visit(at + "transfers/", at + "transfers/", signInName),
                        new Visit(at + "transfers/{id:\\d{1,18}}/", transfer(city, context), signInName))
                .toList();
    }

    private static String upload(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var rows = String.join(",", SheetColumns.FIGURES.headings()) + "\n行政处罚,2022-01-01,2022-03-31,12,执法系统,一季度报表,\n";
        var id = context.getBean(RegisterUploads.class)
                .keep(
                        city.person(agency, Post.DISCLOSURE_OFFICE).id(),
                        agency.id(),
                        SheetColumns.FIGURES,
                        "一季度.csv",
                        rows.getBytes(StandardCharsets.UTF_8));
        return RegisterPath.FIGURES + "import/" + id;
    }

    /** One a year is all there can be, and another test of the same site may have begun it. */
    private static String cleanUp(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var begun = context.getBean(CleanUps.class).of(agency.id());
        if (!begun.isEmpty()) {
            return RegisterPath.CLEAN_UPS + begun.getFirst().id().value() + "/";
        }
        var entering = context.getBean(StartCleanUp.class)
                .of(city.actor(agency, Post.DISCLOSURE_OFFICE), agency.id(), LocalDate.of(2012, 12, 31));
        return RegisterPath.CLEAN_UPS + Entered.value(entering).value() + "/";
    }

    private static String transfer(ACity city, ApplicationContext context) {
        var agency = city.departments().getFirst();
        var items = AnItem.of(context, city, agency);
        items.published(items.content("移送清单里的信息"));
        var entering = context.getBean(PrepareTransfer.class)
                .of(items.actor(Post.DISCLOSURE_OFFICE), agency.id(), ReceiverKind.ARCHIVE, "示例市档案馆");
        return RegisterPath.TRANSFERS + Entered.value(entering).value() + "/";
    }
}
