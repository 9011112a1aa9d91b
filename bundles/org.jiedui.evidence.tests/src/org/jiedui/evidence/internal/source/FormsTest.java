/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.fixture.Engine;
import org.jiedui.evidence.source.Passage;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceException.Reason;
import org.jiedui.evidence.source.SourceText;
import org.junit.jupiter.api.Test;

/** Files of each form are read; malformed and dangerous ones are refused with a sentence. */
class FormsTest {

	private static final String BOMB = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d><p><t>&b;</t></p></d>";

	private final Engine engine = new Engine();

	@Test
	void pagesAreReadWithoutWhatIsAroundTheirText() throws SourceException {
		String page = "<!DOCTYPE html><html><head><title>88个</title><script>var a = '12个';</script></head><body><nav>共有99个栏目</nav>"
				+ "<p>协作资金&nbsp;60&#19975;元，帮扶<b>7</b>个村。</p><footer>浏览33人次</footer></body></html>";
		SourceText source = engine.sources().read("page.html", page.getBytes(StandardCharsets.UTF_8));
		assertThat(engine.article(source).figures()).extracting(Figure::text).containsExactly("60万元", "7个");
		assertThat(engine.article(source).figures()).allSatisfy(figure -> assertThat(page.substring(figure.start())).matches("(?s)(60&#|7</b>).*"));
	}

	@Test
	void documentsAreRead() throws SourceException, IOException {
		byte[] file = zip("word/document.xml",
				"<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>投入资金</w:t></w:r><w:r><w:t>60万元。</w:t></w:r></w:p></w:body></w:document>");
		assertThat(engine.article(engine.sources().read("report.docx", file)).figures()).extracting(Figure::text).containsExactly("60万元");
	}

	@Test
	void theTextOfPdfFilesIsRead() throws SourceException, IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(50, 700);
				content.showText("Coverage is 95.5%");
				content.endText();
			}
			document.save(file);
		}
		assertThat(engine.article(engine.sources().read("report.pdf", file.toByteArray())).figures()).extracting(Figure::text).containsExactly("95.5%");
	}

	@Test
	void malformedFilesAreRefusedWithASentence() throws IOException {
		refused("report.pdf", "%PDF-1.7 nothing follows".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
		refused("report.docx", "PK no archive".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
		refused("report.docx", zip("word/document.xml", "<d><p>"), Reason.DAMAGED);
		refused("report.docx", zip("word/document.xml", BOMB), Reason.UNSAFE);
		refused("table.zip", zip("a.txt", "60万元"), Reason.UNKNOWN_FORM);
		refused("page.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8), Reason.NO_TEXT);
		refused("picture", new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16 }, Reason.UNKNOWN_FORM);
	}

	private void refused(String name, byte[] content, Reason reason) {
		assertThatThrownBy(() -> engine.sources().read(name, content)).isInstanceOfSatisfying(SourceException.class, refusal -> {
			assertThat(refusal.reason()).as(name).isEqualTo(reason);
			assertThat(refusal.message(Locale.ENGLISH)).contains(name).endsWith(".");
			assertThat(refusal.message(Locale.CHINESE)).contains(name).endsWith("。");
		});
	}

	@Test
	void furnitureAndLinksAreNoText() {
		SourceText source = engine.sources().paste("text", """
				某某网 > 新闻 > 正文
				某某网:12个频道任你看
				来源:某某日报 浏览:5000次
				相关推荐
				某县新增就业300人
				全县累计投入帮扶资金4300万元，实施项目21个，受益农户1800户，各项工作扎实推进，群众的获得感、幸福感、安全感不断增强，协作成效明显。
				热门资讯
				某股涨近8%，收盘价17.85元...
				版权所有 京ICP备2022015544号
				""");
		assertThat(source.passages()).filteredOn(Passage::isBody).hasSize(1);
		assertThat(engine.article(source).figures()).hasSize(3);
	}

	private static byte[] zip(String name, String content) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return file.toByteArray();
	}
}
