/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/**
 * Finds programmes by what users type.
 *
 * @param session loads them
 * @param context the language
 */
record Programmes(Session session, CliContext context) {

	/** All, in the order in which they came into the books. */
	List<Programme> all() {
		return session.load(Query.of(JieduiPackage.Literals.PROGRAMME)).stream().map(Programme.class::cast).toList();
	}

	/**
	 * The programme of that name or identifier, or the only one whose name contains the text. How dashes are written does not matter.
	 *
	 * @throws CliException when there is none or more than one
	 */
	Programme find(String text) throws CliException {
		List<Programme> all = all();
		List<Programme> found = all.stream().filter(each -> plain(each.getName()).equals(plain(text)) || id(each).equals(text)).toList();
		if (found.isEmpty()) {
			found = all.stream().filter(each -> plain(each.getName()).contains(plain(text))).toList();
		}
		if (found.size() == 1) {
			return found.getFirst();
		}
		String names = (found.isEmpty() ? all : found).stream().map(Programme::getName).collect(Collectors.joining(", "));
		throw new CliException(ExitCode.USAGE, context.texts(Programmes.class).text(found.isEmpty() ? "unknownProgramme" : "ambiguousProgramme", text, names));
	}

	/** The identifier of a programme, for programs that read the output. */
	String id(Programme programme) {
		return session.id(programme).orElseThrow().toString();
	}

	private static String plain(String name) {
		return name == null ? "" : name.replaceAll("[\\p{Pd}]+", "-").replace(" ", "");
	}
}
