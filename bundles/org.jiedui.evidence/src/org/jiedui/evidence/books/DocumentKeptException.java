/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.Locale;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.internal.Texts;

/** The programme keeps the very file already. The message is a sentence that names the document and the remedy. */
public final class DocumentKeptException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String name;
	private final transient ObjectId document;

	/**
	 * @param name what the document in the books is called
	 * @param document that document
	 */
	public DocumentKeptException(String name, ObjectId document) {
		super(sentence(name, Locale.getDefault()));
		this.name = name;
		this.document = document;
	}

	/** The document in the books. */
	public ObjectId document() {
		return document;
	}

	/** The sentence in a language of the reader's. */
	public String message(Locale locale) {
		return sentence(name, locale);
	}

	private static String sentence(String name, Locale locale) {
		return new Texts(DocumentKeptException.class, locale).text("kept", name);
	}
}
