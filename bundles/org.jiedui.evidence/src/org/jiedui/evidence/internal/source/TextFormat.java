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
import org.osgi.service.component.annotations.Component;

/** Plain text in whatever encoding it has. */
@Component
public final class TextFormat implements SourceFormat {

	private static final int HEAD = 4096;
	/** Of a hundred bytes, how many may be control characters in a file that is no program and no picture. */
	private static final int CONTROLS_PER_CENT = 3;

	@Override
	public String form() {
		return "txt";
	}

	@Override
	public int fits(String name, byte[] content) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".text")) {
			return 20;
		}
		return 1;
	}

	@Override
	public Extract extract(String name, byte[] content) throws SourceException {
		Decoded decoded = Decoded.of(content);
		if (isBinary(decoded.text())) {
			throw new SourceException(Reason.UNKNOWN_FORM, name, null);
		}
		return Extract.plain(decoded.text(), decoded.encoding());
	}

	private static boolean isBinary(String text) {
		int length = Math.min(text.length(), HEAD);
		int controls = 0;
		for (int index = 0; index < length; index++) {
			char each = text.charAt(index);
			if (each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
				controls++;
			}
		}
		return controls * 100 > length * CONTROLS_PER_CENT;
	}
}
