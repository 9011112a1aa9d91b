/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of WordprocessingML. */
final class DocxXml {

	static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final XMLStreamWriter xml;

	/** @param out takes UTF-8 */
	DocxXml(OutputStream out) throws XMLStreamException {
		xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
	}

	/** Begins a file with its outermost element. */
	void begin(String name) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("w:" + name);
		xml.writeAttribute("xmlns:w", MAIN);
		xml.writeAttribute("xmlns:r", RELATIONS);
	}

	/** Ends a file. */
	void end() throws XMLStreamException {
		xml.writeEndDocument();
		xml.flush();
	}

	/** @param name of the main vocabulary, or with a prefix */
	void start(String name, String... attributes) throws XMLStreamException {
		xml.writeStartElement(qualified(name));
		attributes(attributes);
	}

	void stop() throws XMLStreamException {
		xml.writeEndElement();
	}

	void empty(String name, String... attributes) throws XMLStreamException {
		xml.writeEmptyElement(qualified(name));
		attributes(attributes);
	}

	/** Attributes of the main vocabulary have its prefix; those with a colon are taken as they are, one that starts with it has none. */
	private void attributes(String... attributes) throws XMLStreamException {
		for (int at = 0; at < attributes.length; at += 2) {
			String name = attributes[at];
			xml.writeAttribute(name.startsWith(":") ? name.substring(1) : qualified(name), attributes[at + 1]);
		}
	}

	private static String qualified(String name) {
		return name.indexOf(':') >= 0 ? name : "w:" + name;
	}

	void startParagraph(String style) throws XMLStreamException {
		start("p");
		start("pPr");
		empty("pStyle", "val", style);
		stop();
	}

	void paragraph(String style, String text) throws XMLStreamException {
		startParagraph(style);
		run(text);
		stop();
	}

	void run(String text) throws XMLStreamException {
		run(text, false);
	}

	/** Words; breaks between their lines are kept. */
	void run(String text, boolean strong) throws XMLStreamException {
		String plain = PlainText.of(text);
		if (plain.isEmpty()) {
			return;
		}
		start("r");
		if (strong) {
			start("rPr");
			empty("b");
			stop();
		}
		String[] lines = plain.split("\n", -1);
		for (int at = 0; at < lines.length; at++) {
			if (at > 0) {
				empty("br");
			}
			words(lines[at]);
		}
		stop();
	}

	/** Words within a run. */
	void words(String text) throws XMLStreamException {
		start("t", "xml:space", "preserve");
		xml.writeCharacters(text);
		stop();
	}

	/** @param fill the colour behind the cell, or null */
	void startCell(int width, String fill) throws XMLStreamException {
		start("tc");
		start("tcPr");
		empty("tcW", "w", String.valueOf(width), "type", "dxa");
		if (fill != null) {
			empty("shd", "val", "clear", "color", "auto", "fill", fill);
		}
		stop();
	}
}
