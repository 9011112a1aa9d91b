/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi.output;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An array of objects, each with all keys in the order of the columns. */
final class JsonRows implements RowWriter {

	private final List<Column> columns;
	private final JsonOutput json;

	JsonRows(List<Column> columns, PrintStream out) {
		this.columns = columns;
		json = new JsonOutput(out);
		json.startArray();
	}

	@Override
	public void row(List<Cell> cells) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int column = 0; column < columns.size(); column++) {
			object.put(columns.get(column).key(), cells.get(column).data());
		}
		json.write(object);
	}

	@Override
	public void close() {
		json.endArray();
		json.close();
	}
}
