/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/** Finds programmes and objects by what users type. */
public final class Books {

	private final Session session;
	private final Texts texts;

	/** @param session loads what is found */
	public Books(Session session, CliContext context) {
		this.session = session;
		texts = context.texts(Books.class);
	}

	/** All programmes in the order in which they came into the books. */
	public List<Programme> programmes() {
		return session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).stream().map(Programme.class::cast).toList();
	}

	/**
	 * The programme of that name or identifier, or the only one whose name contains the text. How dashes are written does not matter.
	 *
	 * @throws CliException when there is none or more than one
	 */
	public Programme programme(String text) throws CliException {
		List<Programme> all = programmes();
		String wanted = plainDashes(text);
		List<Programme> found = all.stream().filter(each -> plainDashes(each.getName()).equals(wanted) || id(each).equals(text)).toList();
		if (found.isEmpty()) {
			found = all.stream().filter(each -> plainDashes(each.getName()).contains(wanted)).toList();
		}
		if (found.size() == 1) {
			return found.getFirst();
		}
		List<Programme> named = found.isEmpty() ? all : found;
		String names = named.stream().map(Programme::getName).collect(Collectors.joining(", "));
		throw new CliException(ExitCode.USAGE, texts.text(found.isEmpty() ? "unknownProgramme" : "ambiguousProgramme", text, names));
	}

	private static String plainDashes(String name) {
		return name == null ? "" : name.replaceAll("[\\p{Pd}]+", "-").replace(" ", "");
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
