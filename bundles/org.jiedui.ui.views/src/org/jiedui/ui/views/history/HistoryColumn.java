/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** The columns of the history. */
enum HistoryColumn {
	TIME(152, HistoryColumn::time),
	AUTHOR(90, HistoryRow::author),
	REASON(160, HistoryRow::reason),
	OBJECT(200, HistoryRow::name),
	FIELD(110, HistoryRow::field),
	BEFORE(180, HistoryRow::before),
	AFTER(180, HistoryRow::after);

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final int width;
	private final Function<HistoryRow, String> text;

	HistoryColumn(int width, Function<HistoryRow, String> text) {
		this.width = width;
		this.text = text;
	}

	private static String time(HistoryRow row) {
		return FORM.format(row.time().atZone(ZoneId.systemDefault()));
	}

	/** Width at the first start in pixels at 96 dpi. */
	int width() {
		return width;
	}

	String text(HistoryRow row) {
		return text.apply(row);
	}

	String label() {
		return switch (this) {
			case TIME -> Messages.columnTime;
			case AUTHOR -> Messages.columnAuthor;
			case REASON -> Messages.columnReason;
			case OBJECT -> Messages.columnObject;
			case FIELD -> Messages.columnField;
			case BEFORE -> Messages.columnBefore;
			case AFTER -> Messages.columnAfter;
		};
	}
}
