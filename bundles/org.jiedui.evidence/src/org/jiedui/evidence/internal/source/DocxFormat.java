/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceException.Reason;
import org.jiedui.evidence.spi.Extract;
import org.jiedui.evidence.spi.SourceFormat;
import org.osgi.service.component.annotations.Component;

/** Documents of word processors. Read part by part, without a document type, and only so far as a document can be large. */
@Component
public final class DocxFormat implements SourceFormat {

	private static final long MOST_BYTES = 128L << 20;
	private static final String DOCUMENT = "word/document.xml";
	private static final byte[] OLD = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	@Override
	public String form() {
		return "docx";
	}

	@Override
	public int fits(String name, byte[] content) {
		boolean named = name.toLowerCase(Locale.ROOT).endsWith(".docx");
		boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
		return zip ? 90 : named ? 50 : 0;
	}

	@Override
	public Extract extract(String name, byte[] content) throws SourceException {
		if (content.length > OLD.length && java.util.Arrays.equals(content, 0, OLD.length, OLD, 0, OLD.length)) {
			throw new SourceException(Reason.ENCRYPTED, name, null);
		}
		String text;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
			text = find(name, zip);
		} catch (ZipException | IllegalArgumentException malformed) {
			throw new SourceException(Reason.DAMAGED, name, malformed);
		} catch (TooLargeException large) {
			throw new SourceException(Reason.TOO_LARGE, name, large);
		} catch (IOException malformed) {
			throw new SourceException(Reason.DAMAGED, name, malformed);
		}
		if (text.isBlank()) {
			throw new SourceException(Reason.NO_TEXT, name, null);
		}
		return Extract.plain(text, null);
	}

	private static String find(String name, ZipInputStream zip) throws IOException, SourceException {
		boolean any = false;
		Limited limited = new Limited(zip, MOST_BYTES);
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			any = true;
			if (entry.getName().equals(DOCUMENT)) {
				return paragraphs(name, limited);
			}
			limited.transferTo(java.io.OutputStream.nullOutputStream());
		}
		throw new SourceException(any ? Reason.UNKNOWN_FORM : Reason.DAMAGED, name, null);
	}

	private static String paragraphs(String name, InputStream xml) throws IOException, SourceException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		StringBuilder text = new StringBuilder();
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(xml);
			boolean words = false;
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new SourceException(Reason.UNSAFE, name, null);
				} else if (event == XMLStreamConstants.START_ELEMENT) {
					words = reader.getLocalName().equals("t");
					begin(reader.getLocalName(), text);
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					words = false;
					end(reader.getLocalName(), text);
				} else if (words && event == XMLStreamConstants.CHARACTERS) {
					text.append(reader.getText());
				}
			}
		} catch (XMLStreamException malformed) {
			if (malformed.getNestedException() instanceof TooLargeException large) {
				throw large;
			}
			throw new SourceException(Reason.DAMAGED, name, malformed);
		}
		return text.toString();
	}

	private static void begin(String element, StringBuilder text) {
		if (element.equals("tab")) {
			text.append(' ');
		} else if (element.equals("br") || element.equals("cr")) {
			text.append('\n');
		}
	}

	private static void end(String element, StringBuilder text) {
		if (element.equals("p")) {
			text.append('\n');
		}
	}
}
