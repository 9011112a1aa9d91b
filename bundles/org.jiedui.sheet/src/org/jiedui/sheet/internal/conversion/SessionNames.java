/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.format.ReferenceResolver;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;

/** Objects of names in one session: those of the books, and those that the file itself brings. */
public final class SessionNames implements ReferenceResolver {

	/** So many objects that were named before are loaded at once. */
	private static final int AHEAD = 500;

	private final Session session;
	private final KnownNames known;
	private final Map<String, List<EObject>> ofFile;

	/** Of the books alone. */
	public SessionNames(Session session, KnownNames known) {
		this(session, known, Map.of());
	}

	/**
	 * Loads what was named most recently.
	 *
	 * @param ofFile the objects of the file by name or code; may grow
	 */
	public SessionNames(Session session, KnownNames known, Map<String, List<EObject>> ofFile) {
		this.session = session;
		this.known = known;
		this.ofFile = ofFile;
		load(List.copyOf(known.recent(AHEAD)));
	}

	@Override
	public List<EObject> candidates(EReference reference, String text) {
		List<ObjectId> ids = known.of(reference, text);
		List<ObjectId> missing = ids.stream().filter(id -> session.find(id).isEmpty()).toList();
		load(missing);
		List<EObject> objects = new ArrayList<>();
		ids.forEach(id -> session.find(id).filter(reference.getEReferenceType()::isInstance).ifPresent(objects::add));
		ofFile.getOrDefault(text.strip(), List.of()).stream()
				.filter(each -> reference.getEReferenceType().isInstance(each) && !objects.contains(each)).forEach(objects::add);
		return objects;
	}

	private void load(List<ObjectId> ids) {
		if (!ids.isEmpty()) {
			session.attach(session.fetch(ids));
		}
	}
}
