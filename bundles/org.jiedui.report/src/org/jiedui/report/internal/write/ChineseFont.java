/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.report.internal.Texts;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.LoggerFactory;

/** Finds a font with Chinese characters on this computer; of it only what is used goes into a file. */
final class ChineseFont {

	/** A file, with the number of the font within a collection after a comma. */
	static final String PROPERTY = "jiedui.report.font";

	private static final List<String> KNOWN = List.of(
			"/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc,2", "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc,2",
			"/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc,2", "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc,2",
			"/usr/share/fonts/opentype/noto/NotoSansSC-Regular.otf", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0",
			"/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,0", "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
			"C:/Windows/Fonts/msyh.ttc,0", "C:/Windows/Fonts/msyh.ttf", "C:/Windows/Fonts/simhei.ttf", "C:/Windows/Fonts/simsun.ttc,0",
			"/System/Library/Fonts/PingFang.ttc,0", "/System/Library/Fonts/Hiragino Sans GB.ttc,0", "/System/Library/Fonts/STHeiti Light.ttc,0",
			"/Library/Fonts/Arial Unicode.ttf", "/System/Library/Fonts/Supplemental/Arial Unicode.ttf");

	private ChineseFont() {
	}

	/**
	 * The font.
	 *
	 * @param language of the sentence that there is none
	 * @throws ExchangeException if there is none
	 */
	static BaseFont find(String language) throws ExchangeException {
		Stream<String> named = Optional.ofNullable(System.getProperty(PROPERTY)).stream();
		return Stream.concat(named, KNOWN.stream()).filter(ChineseFont::isThere).map(ChineseFont::load).flatMap(Optional::stream).findFirst()
				.orElseThrow(() -> new ExchangeException(new Texts(ChineseFont.class, language).text("noFont")));
	}

	private static boolean isThere(String name) {
		int comma = name.lastIndexOf(',');
		return Files.isReadable(Path.of(comma < 0 ? name : name.substring(0, comma)));
	}

	/** A font that cannot be used is passed over, and the log says so. */
	private static Optional<BaseFont> load(String name) {
		try {
			// no cache: which characters were used is noted in the font and would go into the next file too
			BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, null, null);
			font.setSubset(true);
			return Optional.of(font);
		} catch (DocumentException | IOException unusable) {
			LoggerFactory.getLogger(ChineseFont.class).warn("The font {} cannot be used", name, unusable);
			return Optional.empty();
		}
	}
}
