/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Breaks lines as a person would: an object without parts stands on one line. */
final class LeafIndenter implements DefaultPrettyPrinter.Indenter {

	private boolean leaf;

	/** A printer that uses this. */
	DefaultPrettyPrinter printer() {
		Separators separators = Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)
				.withArrayEmptySeparator("").withObjectEmptySeparator("");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
		printer.indentArraysWith(this);
		printer.indentObjectsWith(this);
		return printer;
	}

	/** From here on everything stands on one line, or no longer does. Returns what was before. */
	boolean leaf(boolean on) {
		boolean before = leaf;
		leaf = on;
		return before;
	}

	@Override
	public void writeIndentation(JsonGenerator generator, int level) throws IOException {
		if (leaf) {
			generator.writeRaw(' ');
		} else {
			generator.writeRaw('\n');
			generator.writeRaw("\t".repeat(level));
		}
	}

	@Override
	public boolean isInline() {
		return false;
	}
}
