/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.source;

import java.util.Locale;
import java.util.Objects;

import org.jiedui.evidence.internal.Texts;

/** A file cannot be read as a text. The message is a sentence that names the file, the reason and the remedy. */
public class SourceException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why. */
	public enum Reason {
		/** The file is not there or cannot be read. */
		UNREADABLE,
		/** The file is none of the forms that are read. */
		UNKNOWN_FORM,
		/** The file contradicts itself or is incomplete. */
		DAMAGED,
		/** The file wants a password. */
		ENCRYPTED,
		/** The file declares entities or a document type, which no office program writes. */
		UNSAFE,
		/** The file is larger, or would unpack to more, than what is read. */
		TOO_LARGE,
		/** There is no text in it: a scan, for example. */
		NO_TEXT
	}

	private final Reason reason;
	private final String name;

	/**
	 * @param reason why
	 * @param name of the file
	 * @param cause what a library says, or null
	 */
	public SourceException(Reason reason, String name, Throwable cause) {
		super(sentence(reason, name, Locale.getDefault()), cause);
		this.reason = Objects.requireNonNull(reason, "reason");
		this.name = name;
	}

	/** Why, never null. */
	public Reason reason() {
		return reason;
	}

	/** The sentence in a language of the reader's. */
	public String message(Locale locale) {
		return sentence(reason, name, locale);
	}

	private static String sentence(Reason reason, String name, Locale locale) {
		return new Texts(SourceException.class, locale).text(reason.name(), name);
	}
}
