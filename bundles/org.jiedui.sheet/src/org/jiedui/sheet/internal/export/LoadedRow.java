/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;

/**
 * An object that a session holds.
 *
 * @param object is loaded
 * @param session holds it
 * @param names knows how cells name others
 */
record LoadedRow(EObject object, Session session, ReferenceNames names) implements SheetRow {

	/** Another object of the same session. */
	LoadedRow of(EObject other) {
		return new LoadedRow(other, session, names);
	}

	@Override
	public EClass type() {
		return object.eClass();
	}

	@Override
	public Optional<ObjectId> id() {
		return session.id(object);
	}

	@Override
	public int version() {
		return session.version(object);
	}

	@Override
	public Object value(EStructuralFeature feature) {
		return object.eGet(feature);
	}

	@Override
	public String name(Object referred) {
		return names.name((EObject) referred, session);
	}

	@Override
	public Optional<EObject> container() {
		return Optional.ofNullable(object.eContainer());
	}

	@Override
	public Optional<ObjectId> containerId() {
		return container().flatMap(session::id);
	}

	@Override
	public Optional<EStructuralFeature> slot() {
		return Optional.ofNullable(object.eContainingFeature());
	}

	@Override
	public Stream<ObjectId> references() {
		return object.eClass().getEAllReferences().stream()
				.filter(reference -> !reference.isContainment() && new FeatureTraits(reference).stored() && object.eIsSet(reference))
				.map(reference -> object.eGet(reference, false))
				.flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.of(value))
				.flatMap(target -> session.id((EObject) target).stream());
	}

	@Override
	public String title() {
		return names.title(object);
	}
}
