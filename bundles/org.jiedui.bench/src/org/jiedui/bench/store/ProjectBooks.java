/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;

/** Books of programmes with {@value #OBJECTS} objects each: itself and its projects. */
public final class ProjectBooks implements AutoCloseable {

	/** Objects of a programme, itself included. */
	static final int OBJECTS = 5_000;

	private final BenchSite site;
	private final List<Integer> parts = new ArrayList<>();

	/** @param objects how many objects there are altogether, a multiple of {@value #OBJECTS} */
	ProjectBooks(Engine engine, int objects) {
		site = new BenchSite(engine);
		try (ObjectStore store = site.open()) {
			for (int programme = 0; programme < objects / OBJECTS; programme++) {
				IdBlock ids = reserve(store);
				store.commit(programme(ids, programme));
				parts.add(ids.part());
			}
		}
	}

	/** Numbers for a programme in a part of its own. */
	static IdBlock reserve(ObjectStore store) {
		return store.reserve(store.reservePart(), OBJECTS);
	}

	/** What adds a programme with all its projects. */
	static ChangeSet programme(IdBlock ids, int number) {
		JieduiPackage model = JieduiPackage.eINSTANCE;
		Link programme = new Link(ids.id(0), model.getProgramme());
		List<Change> changes = new ArrayList<>();
		changes.add(new Addition(ids.id(0), model.getProgramme(), null, Map.of(model.getProgramme_Name(), "协作" + number)));
		for (int index = 1; index < OBJECTS; index++) {
			changes.add(new Addition(ids.id(index), model.getProject(), null, ProjectRow.of(number * OBJECTS + index).values(programme)));
		}
		return new ChangeSet("bench", "", changes);
	}

	/** The same books as objects of EMF. */
	static List<EObject> objects(int objects) {
		List<EObject> all = new ArrayList<>();
		for (int number = 0; number < objects / OBJECTS; number++) {
			Programme programme = JieduiFactory.eINSTANCE.createProgramme();
			programme.setName("协作" + number);
			all.add(programme);
			for (int index = 1; index < OBJECTS; index++) {
				all.add(ProjectRow.of(number * OBJECTS + index).object(programme));
			}
		}
		return all;
	}

	/** Loads all programmes into a session, part by part, as editors do. */
	void load(Session session) {
		load(session, parts);
	}

	/** Loads the programmes of some parts into a session. */
	static void load(Session session, List<Integer> parts) {
		session.load(parts.stream().map(part -> Query.of(JieduiPackage.Literals.PROGRAMME).within(part)).toList());
		session.load(parts.stream().map(part -> Query.of(JieduiPackage.Literals.PROGRAMME_RECORD).within(part)).toList());
	}

	public BenchSite site() {
		return site;
	}

	/** The parts of the programmes. */
	List<Integer> parts() {
		return parts;
	}

	@Override
	public void close() {
		site.close();
	}
}
