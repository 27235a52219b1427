package org.gongkai.document.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.document.UnreadableDocumentException;

/**
 * Collects the glyphs and rulings of a PDF page in one pass. Colours, shadings and pictures are never decoded; a thin
 * picture is a line that some programs draw that way.
 */
final class PdfPageContent extends PDFGraphicsStreamEngine {

    private static final Set<String> UNSEEN = Set.of(
            OperatorName.STROKING_COLORSPACE,
            OperatorName.NON_STROKING_COLORSPACE,
            OperatorName.STROKING_COLOR,
            OperatorName.STROKING_COLOR_N,
            OperatorName.NON_STROKING_COLOR,
            OperatorName.NON_STROKING_COLOR_N,
            OperatorName.STROKING_COLOR_GRAY,
            OperatorName.NON_STROKING_GRAY,
            OperatorName.STROKING_COLOR_RGB,
            OperatorName.NON_STROKING_RGB,
            OperatorName.STROKING_COLOR_CMYK,
            OperatorName.NON_STROKING_CMYK,
            OperatorName.SHADING_FILL);

    private final Quota quota;
    private final AffineTransform display;
    private final Box sheet;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PathRulings path = new PathRulings();

    PdfPageContent(PDPage page, Quota quota) {
        super(page);
        this.quota = quota;
        var crop = page.getCropBox();
        this.display = Display.of(
                crop.getLowerLeftX(), crop.getUpperRightY(), crop.getWidth(), crop.getHeight(), page.getRotation());
        this.sheet = Display.box(
                display, crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getUpperRightX(), crop.getUpperRightY());
    }

    Page read() throws IOException {
        processPage(getPage());
        return new Page(sheet, glyphs, path.rulings());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        quota.mark();
        var name = operator.getName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)
                || name.equals(OperatorName.DRAW_OBJECT) && isPicture(operands)) {
            drawPicture();
            return;
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox goes on after a form that fails; after a refusal it must not. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof UnreadableDocumentException refusal) {
            throw refusal;
        }
        super.operatorException(operator, operands, e);
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources().isImageXObject(name);
    }

    private void drawPicture() {
        var unit = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        unit.preConcatenate(display);
        path.drawThin(Display.box(unit, 0, 0, 1, 1));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var text = PdfText.of(font, code);
        quota.characters(text.length());
        if (!text.isEmpty()) {
            var em = matrix.createAffineTransform();
            em.preConcatenate(display);
            var glyph = PdfText.glyph(text, em, font, code, displacement);
            if (glyph.box().isFinite()
                    && sheet.holds(glyph.box().centreX(), glyph.box().centreY())) {
                glyphs.add(glyph);
            }
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(shown(p0));
        path.lineTo(shown(p1));
        path.lineTo(shown(p2));
        path.lineTo(shown(p3));
        path.close();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(shown(new Point2D.Double(x, y)));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(shown(new Point2D.Double(x, y)));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(shown(new Point2D.Double(x3, y3)));
    }

    @Override
    public Point2D getCurrentPoint() throws IOException {
        try {
            return display.inverseTransform(path.current(), null);
        } catch (NoninvertibleTransformException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.end();
    }

    @Override
    public void strokePath() {
        path.stroke();
    }

    @Override
    public void fillPath(int rule) {
        path.fill();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        path.stroke();
    }

    @Override
    public void drawImage(PDImage image) {
        // Never reached: pictures are not decoded.
    }

    @Override
    public void clip(int rule) {
        // What is clipped away is seldom anything but white margin.
    }

    @Override
    public void shadingFill(COSName shading) {
        // No line and no text.
    }

    private Point2D shown(Point2D point) {
        return display.transform(point, null);
    }
}
