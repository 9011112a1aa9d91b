/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.NamedProgrammes;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Programme;

/** Finds programmes and objects by what users type. */
public final class Books {

	private final Session session;
	private final Texts texts;
	private final NamedProgrammes programmes;

	/** @param session loads what is found */
	public Books(Session session, CliContext context) {
		this.session = session;
		texts = context.texts(Books.class);
		programmes = new NamedProgrammes(session, context);
	}

	/** All programmes in the order in which they came into the books. */
	public List<Programme> programmes() {
		return programmes.all();
	}

	/**
	 * The programme of that name or identifier, see {@link NamedProgrammes#named}.
	 *
	 * @throws CliException when there is none or more than one
	 */
	public Programme programme(String text) throws CliException {
		return programmes.named(text);
	}

	/**
	 * The object of an identifier.
	 *
	 * @throws CliException when the text is no identifier or there is no such object
	 */
	public EObject object(String text) throws CliException {
		ObjectId id = identifier(text);
		session.attach(session.fetch(List.of(id)));
		return session.find(id).orElseThrow(() -> new CliException(ExitCode.FAILED, texts.text("unknownObject", text)));
	}

	/**
	 * Reads an identifier.
	 *
	 * @throws CliException when the text is none
	 */
	public ObjectId identifier(String text) throws CliException {
		try {
			return ObjectId.parse(text);
		} catch (IllegalArgumentException form) {
			throw new CliException(ExitCode.USAGE, texts.text("noIdentifier", text));
		}
	}

	/** The identifier of an object as text, empty while it has none. */
	public String id(EObject object) {
		return session.id(object).map(ObjectId::toString).orElse("");
	}
}
