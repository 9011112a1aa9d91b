/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;

/** What the values of a session's clashes refer to: only what is loaded has a name to show. */
public record NamedByClashes(Session session) {

	/** Those that are to be fetched and attached first; on the session's thread. */
	public Set<ObjectId> notLoaded() {
		return session.clashes().stream().flatMap(NamedByClashes::values).filter(EObject.class::isInstance).map(EObject.class::cast)
				.filter(EObject::eIsProxy).map(session::id).flatMap(Optional::stream).filter(id -> session.find(id).isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Stream<Object> values(Clash clash) {
		return Stream.of(Optional.ofNullable(clash.base()), Optional.ofNullable(clash.mine()), Optional.ofNullable(clash.theirs()))
				.flatMap(Optional::stream).flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.of(value));
	}
}
