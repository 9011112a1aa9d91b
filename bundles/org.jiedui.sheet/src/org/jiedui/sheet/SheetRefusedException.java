/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.Objects;

/**
 * A file cannot be read as a table, or its content cannot be imported as it was asked. The message is a sentence in the user's language that names
 * the file, the reason and the remedy; nothing in the books was changed.
 */
public class SheetRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why, for callers that offer a remedy. */
	public enum Reason {
		/** The file is not there or cannot be read. */
		UNREADABLE,
		/** The file is neither a workbook nor a text table. */
		UNKNOWN_FORMAT,
		/** A workbook of Excel 97-2003. */
		OLD_FORMAT,
		/** The workbook wants a password. */
		ENCRYPTED,
		/** The workbook contains macros. */
		MACROS,
		/** The file is incomplete or contradicts itself. */
		DAMAGED,
		/** The file declares entities or a document type, which no office program writes. */
		UNSAFE,
		/** The file is larger, or would unpack to more, than what is read. */
		TOO_LARGE,
		/** There is no sheet of the name, or no table in it. */
		NO_TABLE,
		/** What the columns mean cannot be decided, or the mapping does not fit. */
		MAPPING,
		/** The programme that takes the rows is not clear. */
		PROGRAMME
	}

	private final Reason reason;

	/**
	 * @param reason why
	 * @param message the sentence
	 * @param cause what a library says, or null
	 */
	public SheetRefusedException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = Objects.requireNonNull(reason, "reason");
	}

	/** Why, never null. */
	public Reason reason() {
		return reason;
	}
}
