/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jiedui.cli.spi.Texts;
import org.jiedui.divisions.DivisionFormatException;

/** A CSV file of divisions, read line by line. */
public final class DivisionFile {

	private static final int MAGIC = 0x1f8b;
	private static final int LONGEST_NAME = 100;
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setIgnoreSurroundingSpaces(true)
			.setIgnoreEmptyLines(true).setTrim(true).get();

	/**
	 * A unit as the file has it.
	 *
	 * @param code without zeros to fill it up
	 * @param name as the file writes it
	 * @param level follows from the code
	 */
	public record Line(String code, String name, Level level) {
	}

	/** Ends the reading of a file that is none of divisions. */
	public static final class WrongLine extends RuntimeException {

		private static final long serialVersionUID = 1L;

		WrongLine(String message) {
			super(message);
		}
	}

	private DivisionFile() {
	}

	/**
	 * The units of a file; the caller closes. Reading throws a {@link WrongLine} where a line is none of a unit.
	 *
	 * @throws DivisionFormatException if there is no heading with code and name
	 */
	public static Stream<Line> lines(URL file, Locale language) throws IOException, DivisionFormatException {
		Texts texts = new Texts(DivisionFile.class, "messages", language);
		InputStream raw = new BufferedInputStream(file.openStream());
		try {
			CSVParser parser = FORMAT.parse(new InputStreamReader(unpacked(raw), StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
			if (!parser.getHeaderMap().containsKey("code") || !parser.getHeaderMap().containsKey("name")) {
				throw new DivisionFormatException(texts.text("noHeading", name(file)));
			}
			return parser.stream().map(record -> line(record, file, texts)).onClose(() -> close(raw));
		} catch (IllegalArgumentException | UncheckedIOException | java.nio.charset.CharacterCodingException broken) {
			close(raw);
			throw new DivisionFormatException(texts.text("noHeading", name(file)), broken);
		} catch (IOException | DivisionFormatException broken) {
			close(raw);
			throw broken;
		}
	}

	private static InputStream unpacked(InputStream in) throws IOException {
		in.mark(2);
		boolean packed = (in.read() << 8 | in.read()) == MAGIC;
		in.reset();
		return packed ? new GZIPInputStream(in, 1 << 16) : in;
	}

	private static Line line(CSVRecord record, URL file, Texts texts) {
		String code = record.isSet("code") ? record.get("code") : "";
		String name = record.isSet("name") ? record.get("name") : "";
		Optional<Level> level = Level.of(code);
		if (level.isEmpty() || name.isBlank() || name.length() > LONGEST_NAME) {
			throw new WrongLine(texts.text("wrongLine", name(file), record.getRecordNumber() + 1, code,
					name.substring(0, Math.min(name.length(), LONGEST_NAME))));
		}
		return new Line(code, name, level.get());
	}

	private static String name(URL file) {
		return file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
	}

	private static void close(InputStream in) {
		try {
			in.close();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
