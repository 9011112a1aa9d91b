/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;

/** UTF-8 JSON with line ends that are the same everywhere. The stream stays open. */
public final class JsonOutput implements AutoCloseable {

	private final JsonGenerator generator;

	/** @param out where to */
	public JsonOutput(OutputStream out) {
		try {
			DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
			DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
					.withObjectFieldValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator("").withObjectEmptySeparator(""));
			printer.indentArraysWith(indenter);
			printer.indentObjectsWith(indenter);
			generator = new ObjectMapper().getFactory().createGenerator(out);
			generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			generator.setPrettyPrinter(printer);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	void startArray() {
		attempt(generator::writeStartArray);
	}

	void endArray() {
		attempt(generator::writeEndArray);
	}

	/** @param value String, Number, Boolean, null, or lists and maps of these, which keep their order */
	public void write(Object value) {
		attempt(() -> generator.writePOJO(value));
	}

	@Override
	public void close() {
		attempt(() -> {
			generator.writeRaw('\n');
			generator.close();
		});
	}

	private static void attempt(Writing writing) {
		try {
			writing.write();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** A step that the stream may refuse. */
	private interface Writing {
		void write() throws IOException;
	}
}
