/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.json.ProgrammeExistsException;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/** Sees to it that no two programmes have the same name. */
public final class ProgrammeNames {

	private final Session session;
	private final Set<String> claimed = new HashSet<>();

	/** @param session asks the books */
	public ProgrammeNames(Session session) {
		this.session = session;
	}

	/**
	 * @param rename whether a programme whose name is taken gets another one
	 * @throws ProgrammeExistsException when a name is taken and must not be changed
	 */
	public void claim(List<Programme> programmes, boolean rename) throws ProgrammeExistsException {
		for (Programme programme : programmes) {
			String name = programme.getName();
			if (taken(name) && !rename) {
				throw new ProgrammeExistsException(NLS.bind(Messages.programmeExists, name), name);
			}
			for (int number = 1; taken(programme.getName()); number++) {
				programme.setName(number == 1 ? NLS.bind(Messages.copyName, name) : NLS.bind(Messages.numberedCopyName, name, number));
			}
			claimed.add(programme.getName());
		}
	}

	private boolean taken(String name) {
		Condition same = new Condition.Comparison(JieduiPackage.Literals.PROGRAMME__NAME, Condition.Operator.EQUAL, name);
		return claimed.contains(name) || session.workspace().count(Query.of(JieduiPackage.Literals.PROGRAMME).where(same)) > 0;
	}
}
