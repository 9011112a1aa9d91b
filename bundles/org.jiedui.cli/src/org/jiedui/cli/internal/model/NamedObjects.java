/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.format.ReferenceResolver;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.SearchHit;

/** Finds what a reference is to point to: by identifier, by name or code, else by anything that the search knows it by. */
public final class NamedObjects implements ReferenceResolver {

	/** More than this many candidates need not be told apart. */
	private static final int ENOUGH = 20;

	private final Session session;

	/** @param session loads what is found */
	public NamedObjects(Session session) {
		this.session = session;
	}

	@Override
	public List<EObject> candidates(EReference reference, String text) {
		EClass type = reference.getEReferenceType();
		List<EObject> found = byIdentifier(type, text);
		if (found.isEmpty()) {
			found = byName(type, text);
		}
		return found.isEmpty() ? bySearch(type, text) : found;
	}

	private List<EObject> byIdentifier(EClass type, String text) {
		try {
			ObjectId id = ObjectId.parse(text);
			session.attach(session.fetch(List.of(id)));
			return session.find(id).filter(type::isInstance).map(List::of).orElse(List.of());
		} catch (IllegalArgumentException form) {
			return List.of();
		}
	}

	private List<EObject> byName(EClass type, String text) {
		List<Condition> conditions = Stream.of("name", "code", "title").map(type::getEStructuralFeature)
				.filter(feature -> feature instanceof EAttribute && !feature.isMany() && !feature.isDerived())
				.<Condition>map(feature -> new Condition.Comparison(feature, Condition.Operator.EQUAL, text)).toList();
		return conditions.isEmpty() ? List.of() : session.load(Query.of(type).where(new Condition.Any(conditions)).limit(ENOUGH));
	}

	private List<EObject> bySearch(EClass type, String text) {
		List<ObjectId> ids = session.workspace().search(text, ENOUGH).stream().filter(hit -> type.isSuperTypeOf(hit.type()))
				.filter(hit -> hit.name().equalsIgnoreCase(text) || hit.excerpt().equalsIgnoreCase(text)).map(SearchHit::id).toList();
		List<EObject> found = new ArrayList<>();
		if (!ids.isEmpty()) {
			session.attach(session.fetch(ids));
			ids.forEach(id -> session.find(id).ifPresent(found::add));
		}
		return found;
	}
}
