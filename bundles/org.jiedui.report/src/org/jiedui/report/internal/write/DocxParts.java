/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import org.jiedui.report.internal.Texts;

/** The files of a text document that are the same whatever it says. */
final class DocxParts {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
	private static final String MAIN = " xmlns:w=\"" + DocxXml.MAIN + "\"";
	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

	static final String TYPES = HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
			+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
			+ override("document", "document.main") + override("styles", "styles") + override("settings", "settings") + override("footer1", "footer")
			+ override("footnotes", "footnotes") + "<Override PartName=\"/docProps/core.xml\""
			+ " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

	static final String PACKAGE_RELATIONS = HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">"
			+ relation("rId1", KINDS + "officeDocument", "word/document.xml")
			+ relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
			+ "</Relationships>";

	static final String SETTINGS = HEAD + "<w:settings" + MAIN + "><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
			+ "<w:compat>"
			+ "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

	private DocxParts() {
	}

	private static String override(String part, String kind) {
		return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + kind + "+xml\"/>";
	}

	private static String relation(String id, String kind, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + kind + "\" Target=\"" + target + "\"/>";
	}

	/** @param pictures how many there are */
	static String relations(int pictures) {
		StringBuilder relations = new StringBuilder(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">");
		relations.append(relation("rIdStyles", KINDS + "styles", "styles.xml")).append(relation("rIdSettings", KINDS + "settings", "settings.xml"))
				.append(relation("rIdFooter", KINDS + "footer", "footer1.xml")).append(relation("rIdNotes", KINDS + "footnotes", "footnotes.xml"));
		for (int number = 1; number <= pictures; number++) {
			relations.append(relation("rIdImage" + number, KINDS + "image", "media/image" + number + ".png"));
		}
		return relations + "</Relationships>";
	}

	/** The foot of each page: its number. */
	static String footer(String language) {
		String[] around = new Texts(DocxParts.class, language).text("page", "\n").split("\n", -1);
		return HEAD + "<w:ftr" + MAIN + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(around[0])
				+ "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
				+ "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(around[1])
				+ "</w:p></w:ftr>";
	}

	private static String run(String text) {
		return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + HtmlText.escape(text) + "</w:t></w:r>";
	}

	/** How everything looks: fonts that offices have; sizes in half points. */
	static String styles(String language) {
		boolean chinese = "zh".equals(language);
		return HEAD + "<w:styles" + MAIN + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"宋体\""
				+ " w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:lang w:val=\"" + (chinese ? "zh-CN" : "en-GB") + "\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
				+ "<w:pPrDefault/></w:docDefaults>" + style("Normal", "Normal", null, "", "", true)
				+ style("Title", "Title", "Normal", "<w:spacing w:before=\"240\" w:after=\"120\"/><w:jc w:val=\"center\"/>", heading(36), false)
				+ style("Subtitle", "Subtitle", "Normal", "<w:spacing w:after=\"360\"/><w:jc w:val=\"center\"/>",
						"<w:color w:val=\"667080\"/><w:sz w:val=\"24\"/>", false)
				+ head(1, 30) + head(2, 26) + head(3, 24) + head(4, 22)
				+ style("BodyText", "Body Text", "Normal", "<w:spacing w:after=\"120\" w:line=\"320\" w:lineRule=\"auto\"/>"
						+ (chinese ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"440\"/>" : ""), "", false)
				+ style("Caption", "caption", "Normal", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>",
						"<w:b/><w:sz w:val=\"20\"/>", false)
				+ style("FigureCaption", "Figure Caption", "Normal", "<w:spacing w:after=\"160\"/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"20\"/>", false)
				+ style("Figure", "Figure", "Normal", "<w:keepNext/><w:spacing w:before=\"120\"/><w:jc w:val=\"center\"/>", "", false)
				+ style("TableHead", "Table Head", "Normal", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"18\"/>", false)
				+ style("TableText", "Table Text", "Normal", "", "<w:sz w:val=\"18\"/>", false)
				+ style("TableNumber", "Table Number", "Normal", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"18\"/>", false)
				+ style("TableHeadDense", "Table Head Dense", "TableHead", "", "<w:sz w:val=\"14\"/>", false)
				+ style("TableTextDense", "Table Text Dense", "TableText", "", "<w:sz w:val=\"14\"/>", false)
				+ style("TableNumberDense", "Table Number Dense", "TableNumber", "", "<w:sz w:val=\"14\"/>", false)
				+ style("AfterTable", "After Table", "Normal", "<w:spacing w:after=\"60\"/>", "<w:sz w:val=\"12\"/>", false)
				+ style("Footer", "footer", "Normal", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"18\"/>", false)
				+ style("FootnoteText", "footnote text", "Normal", "", "<w:sz w:val=\"18\"/>", false)
				+ "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr>"
				+ "<w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
				+ "<w:style w:type=\"table\" w:styleId=\"Report\"><w:name w:val=\"Report\"/><w:tblPr><w:tblBorders>"
				+ border("top") + border("left") + border("bottom") + border("right") + border("insideH") + border("insideV")
				+ "</w:tblBorders><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>"
				+ "<w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>";
	}

	private static String head(int level, int size) {
		return style("Heading" + level, "heading " + level, "Normal",
				"<w:keepNext/><w:spacing w:before=\"" + (320 - level * 40) + "\" w:after=\"120\"/><w:outlineLvl w:val=\""
				+ (level - 1) + "\"/>", heading(size), false);
	}

	private static String heading(int size) {
		return "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:sz w:val=\"" + size + "\"/>";
	}

	private static String border(String side) {
		return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"C3CAD3\"/>";
	}

	private static String style(String id, String name, String parent, String paragraph, String run, boolean standard) {
		return "<w:style w:type=\"paragraph\"" + (standard ? " w:default=\"1\"" : "") + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
				+ (parent == null ? "" : "<w:basedOn w:val=\"" + parent + "\"/>") + (paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>")
				+ (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
	}
}
