/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.spi;

import java.util.List;
import java.util.stream.Collectors;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/** Finds programmes by what users type. */
public final class NamedProgrammes {

	private final Session session;
	private final Texts texts;

	/** @param session loads what is found */
	public NamedProgrammes(Session session, CliContext context) {
		this.session = session;
		texts = context.texts(NamedProgrammes.class);
	}

	/** All programmes in the order in which they came into the books. */
	public List<Programme> all() {
		return session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).stream().map(Programme.class::cast).toList();
	}

	/**
	 * The programme of that name or identifier, or the only one whose name contains the text. How dashes are written does not matter.
	 *
	 * @throws CliException when there is none or more than one
	 */
	public Programme named(String text) throws CliException {
		List<Programme> all = all();
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

	private String id(Programme programme) {
		return session.id(programme).map(ObjectId::toString).orElse("");
	}

	private static String plainDashes(String name) {
		return name == null ? "" : name.replaceAll("[\\p{Pd}]+", "-").replace(" ", "");
	}
}
