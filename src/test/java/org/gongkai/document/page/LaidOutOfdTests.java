package org.gongkai.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Limits;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;

/** Files made by the library that many programs write OFD with. */
class LaidOutOfdTests {

    @Test
    void aRuledTableAndTheTextAboveItAreRead() throws Exception {
        var document = new OfdReader().read("report.ofd", file(LaidOutOfdTests::draw), Limits.DEFAULT);
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().getFirst()).isEqualTo(new Paragraph("二、主动公开政府信息情况"));
        assertThat(((Grid) document.blocks().getLast()).cells())
                .containsExactly(
                        new GridCell(0, 0, 1, 1, "规章"),
                        new GridCell(0, 1, 1, 1, "109"),
                        new GridCell(1, 0, 1, 1, "行政规范性文件"),
                        new GridCell(1, 1, 1, 1, "489"));
    }

    private interface Drawing {
        void on(DrawContext page) throws IOException;
    }

    private static void draw(DrawContext page) throws IOException {
        page.font = "5mm 宋体";
        page.fillText("二、主动公开政府信息情况", 20, 20);
        for (var row = 0; row < 2; row++) {
            page.strokeRect(20, 30 + 10 * row, 60, 10);
            page.strokeRect(80, 30 + 10 * row, 40, 10);
        }
        page.fillText("规章", 22, 37);
        page.fillText("109", 85, 37);
        page.fillText("行政规范性文件", 22, 47);
        page.fillText("489", 85, 47);
    }

    private static byte[] file(Drawing drawing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var ofd = new OFDDoc(out)) {
            var canvas = new Canvas(0, 0, 210, 297);
            canvas.setDrawer(drawing::on);
            canvas.setPosition(Position.Absolute);
            var page = new VirtualPage(210d, 297d);
            page.add(canvas);
            ofd.addVPage(page);
        }
        return out.toByteArray();
    }
}
