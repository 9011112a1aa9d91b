/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import org.jiedui.cli.spi.ExitCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** For programs: one line of JSON for each command, with its number, its text, its exit code, its result and its sentences. */
public final class JsonReport implements BatchReport {

	private final JsonFactory json = new JsonFactory();
	private final PrintStream out;

	/** @param out takes the lines, each as soon as its command has ended */
	public JsonReport(PrintStream out) {
		this.out = out;
	}

	@Override
	public ExitCode report(BatchLine line, LineRun command) throws IOException {
		ByteArrayOutputStream result = new ByteArrayOutputStream();
		ByteArrayOutputStream sentences = new ByteArrayOutputStream();
		ExitCode code = command.run(stream(result), stream(sentences));
		StringWriter told = new StringWriter();
		try (JsonGenerator object = json.createGenerator(told)) {
			object.writeStartObject();
			object.writeNumberField("line", line.number());
			object.writeStringField("command", line.text().strip());
			object.writeNumberField("exit", code.number());
			object.writeStringField("out", result.toString(StandardCharsets.UTF_8));
			object.writeStringField("err", sentences.toString(StandardCharsets.UTF_8));
			object.writeEndObject();
		}
		out.print(told + "\n");
		out.flush();
		return code;
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, false, StandardCharsets.UTF_8);
	}
}
