/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.util.Locale;

import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceException.Reason;
import org.jiedui.evidence.spi.Extract;
import org.jiedui.evidence.spi.SourceFormat;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.osgi.service.component.annotations.Component;

/** Pages of the web. Their original is the markup, so that figures are found again in the file. */
@Component
public final class HtmlFormat implements SourceFormat {

	private static final int HEAD = 1024;

	@Override
	public String form() {
		return "html";
	}

	@Override
	public int fits(String name, byte[] content) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") || lower.endsWith(".shtml")) {
			return 30;
		}
		String head = new String(content, 0, Math.min(content.length, HEAD), java.nio.charset.StandardCharsets.ISO_8859_1)
				.toLowerCase(Locale.ROOT).stripLeading();
		return head.startsWith("<!doctype html") || head.startsWith("<html") ? 25 : 0;
	}

	@Override
	public Extract extract(String name, byte[] content) throws SourceException {
		Decoded decoded = Decoded.of(content);
		Document page = Parser.htmlParser().setTrackPosition(true).parseInput(decoded.text(), "");
		PageText text = new PageText(decoded.text());
		NodeTraversor.traverse(text, page);
		Extract extract = text.extract(decoded.encoding());
		if (extract.reading().text().isBlank()) {
			throw new SourceException(Reason.NO_TEXT, name, null);
		}
		return extract;
	}
}
