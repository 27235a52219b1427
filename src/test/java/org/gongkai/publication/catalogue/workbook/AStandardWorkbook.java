package org.gongkai.publication.catalogue.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Standard catalogues laid out as different places publish them. */
public final class AStandardWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("目录");

    public AStandardWorkbook row(String... cells) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
        return this;
    }

    public AStandardWorkbook formula(int row, int column, String formula) {
        sheet.getRow(row).createCell(column).setCellFormula(formula);
        return this;
    }

    public AStandardWorkbook merged(int row, int lastRow, int column, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
        return this;
    }

    public byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Heading of two rows, merged; boxes in one cell; the first-level matter merged over two rows. */
    public static AStandardWorkbook withBoxes() {
        return new AStandardWorkbook()
                .row("（十三）义务教育领域基层政务公开标准目录")
                .row(
                        "序号",
                        "公开事项",
                        "",
                        "公开内容（要素）",
                        "公开依据",
                        "公开时限",
                        "公开主体",
                        "公开渠道和载体",
                        "公开对象",
                        "",
                        "公开方式",
                        "",
                        "公开层级",
                        "")
                .row("", "一级事项", "二级事项", "", "", "", "", "", "全社会", "特定群体", "主动", "依申请公开", "县级", "乡级")
                .row(
                        "1",
                        "政策文件",
                        "法律法规",
                        "《中华人民共和国义务教育法》等",
                        "条例",
                        "自信息形成或者变更之日起20个工作日内",
                        "教育局",
                        "■政府网站 □政府公报\n■两微一端 □发布会/听证会\n■其他____宣传册____",
                        "√",
                        "",
                        "√",
                        "",
                        "√",
                        "")
                .row(
                        "2",
                        "",
                        "规范性文件",
                        "招生入学的规范性文件",
                        "条例",
                        "实时",
                        "教育局",
                        "□政府网站 ■社区/企事业单位/村公示栏（电子屏）",
                        "",
                        "√（随迁子女）",
                        "",
                        "√",
                        "√",
                        "√")
                .merged(1, 2, 0, 0)
                .merged(1, 1, 1, 2)
                .merged(1, 2, 3, 3)
                .merged(1, 2, 4, 4)
                .merged(1, 2, 5, 5)
                .merged(1, 2, 6, 6)
                .merged(1, 2, 7, 7)
                .merged(1, 1, 8, 9)
                .merged(1, 1, 10, 11)
                .merged(1, 1, 12, 13)
                .merged(3, 4, 1, 1);
    }

    /** One column for each way, ticked; columns in another order; nothing merged. */
    public static AStandardWorkbook withTicks() {
        return new AStandardWorkbook()
                .row("领域", "公开主体", "公开事项", "公开事项", "公开内容", "公开时限", "公开依据", "公开渠道和载体", "公开渠道和载体", "公开对象", "公开方式", "公开层级")
                .row("", "", "一级事项", "二级事项", "", "", "", "政府网站", "公示栏", "全社会", "主动", "乡级")
                .row("救灾", "应急局", "备灾管理", "物资", "储备清单", "3个工作日", "办法", "√", "", "√", "√", "√")
                .row("救灾", "应急局", "", "场所", "避难场所", "长期", "办法", "", "√", "是", "√", "");
    }
}
