/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;

/**
 * Builds books for tests: parties by name, each made once, and programmes.
 *
 * <pre>
 * BooksBuilder books = new BooksBuilder();
 * books.programme("河东–迭部").helper("河东区").recipient("迭部县").pairing(PairingKind.REGION, "河东区", "迭部县");
 * books.saveTo(workspace);
 * </pre>
 */
public final class BooksBuilder {

	private final Map<String, Party> parties = new LinkedHashMap<>();
	private final List<EObject> roots = new ArrayList<>();

	/** A programme without sides. */
	public ProgrammeBuilder programme(String name) {
		Programme programme = JieduiFactory.eINSTANCE.createProgramme();
		programme.setName(name);
		add(programme);
		return new ProgrammeBuilder(this, programme);
	}

	/** An administrative unit; made as a county when it is not there yet. */
	public Party party(String name) {
		return parties.computeIfAbsent(name, key -> {
			AdministrativeUnit unit = JieduiFactory.eINSTANCE.createAdministrativeUnit();
			unit.setLevel(AdministrativeLevel.COUNTY);
			return named(unit, key);
		});
	}

	/** An administrative unit of a level. */
	public AdministrativeUnit unit(String name, AdministrativeLevel level) {
		AdministrativeUnit unit = JieduiFactory.eINSTANCE.createAdministrativeUnit();
		unit.setLevel(level);
		return party(name, unit);
	}

	/** Any kind of party, by a name under which it is found again. */
	public <T extends Party> T party(String name, T party) {
		parties.put(name, named(party, name));
		return party;
	}

	private <T extends Party> T named(T party, String name) {
		party.setName(name);
		return add(party);
	}

	/** Adds a root of any kind. */
	public <T extends EObject> T add(T root) {
		roots.add(root);
		return root;
	}

	/** Everything that nothing contains, in the order in which it was made. */
	public List<EObject> roots() {
		return List.copyOf(roots);
	}

	/** Adds all to a session, by a command. */
	public BooksBuilder addTo(Session session) {
		session.editingDomain().getCommandStack().execute(session.add(roots));
		return this;
	}

	/** Saves all in a session of its own. The objects of this builder belong to nobody afterwards. */
	public BooksBuilder saveTo(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			addTo(session);
			session.save("", null);
		}
		return this;
	}
}
