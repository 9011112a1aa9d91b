/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.util.List;

import javax.xml.stream.XMLStreamException;

/** Footnotes of a text document: a note that comes again is referred to by its number. */
final class DocxNotes {

	private final NoteList notes = new NoteList();

	/** References to notes at the present place. */
	void refer(List<String> said, DocxXml xml) throws XMLStreamException {
		if (!said.isEmpty()) {
			// else the number of the note looks like a digit more
			xml.run(" ");
		}
		for (String note : said) {
			int before = notes.all().size();
			int number = notes.number(note);
			xml.start("r");
			xml.start("rPr");
			xml.empty("rStyle", "val", "FootnoteReference");
			xml.stop();
			if (number > before) {
				xml.empty("footnoteReference", "id", String.valueOf(number));
			} else {
				xml.words(String.valueOf(number));
			}
			xml.stop();
		}
	}

	/** The file of all notes. */
	void write(DocxXml xml) throws XMLStreamException {
		xml.begin("footnotes");
		separator(xml, "-1", "separator");
		separator(xml, "0", "continuationSeparator");
		int number = 0;
		for (String note : notes.all()) {
			xml.start("footnote", "id", String.valueOf(++number));
			xml.startParagraph("FootnoteText");
			xml.start("r");
			xml.start("rPr");
			xml.empty("rStyle", "val", "FootnoteReference");
			xml.stop();
			xml.empty("footnoteRef");
			xml.stop();
			xml.run(" " + note);
			xml.stop();
			xml.stop();
		}
		xml.end();
	}

	private static void separator(DocxXml xml, String id, String kind) throws XMLStreamException {
		xml.start("footnote", "type", kind, "id", id);
		xml.start("p");
		xml.start("r");
		xml.empty(kind);
		xml.stop();
		xml.stop();
		xml.stop();
	}
}
