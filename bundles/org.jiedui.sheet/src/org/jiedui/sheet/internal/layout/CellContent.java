/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.layout;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell. */
public sealed interface CellContent {

	/** Nothing stands there. */
	CellContent NOTHING = new Nothing();

	/** No value. */
	record Nothing() implements CellContent {
		@Override
		public String plain() {
			return "";
		}
	}

	/**
	 * Characters that mean just themselves, whatever they look like.
	 *
	 * @param text not empty
	 */
	record Text(String text) implements CellContent {
		@Override
		public String plain() {
			return text;
		}
	}

	/** A number of at most fifteen digits, which every spreadsheet keeps exactly. */
	record Figure(BigDecimal number) implements CellContent {
		@Override
		public String plain() {
			return number.toPlainString();
		}
	}

	/** A day that every spreadsheet knows: from 1 March 1900 on. */
	record Day(LocalDate date) implements CellContent {
		@Override
		public String plain() {
			return date.toString();
		}
	}

	/** As a file without types writes it. */
	String plain();
}
