/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;

/** Notes which entries of the register the rows refer to, directly or through each other, and what stands in these. */
final class RegisterIds {

	private final Set<ObjectId> noted = new HashSet<>();
	private final Map<EClass, List<ObjectId>> types = new HashMap<>();
	private final Set<ObjectId> open = new HashSet<>();
	private final Set<ObjectId> added = new HashSet<>();

	/** Notes what an object refers to; nothing is loaded for it. */
	void note(EObject object, Session session) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || !new FeatureTraits(reference).stored() || !object.eIsSet(reference)) {
				continue;
			}
			Object value = object.eGet(reference, false);
			if (value instanceof Collection<?> many) {
				many.forEach(each -> note(session, (EObject) each));
			} else {
				note(session, (EObject) value);
			}
		}
	}

	private void note(Session session, EObject target) {
		session.id(target).filter(id -> id.part() == ObjectId.REGISTER).filter(noted::add).ifPresent(open::add);
	}

	/** Follows what the noted entries refer to, until nothing new comes. */
	void follow(BookRows rows) throws IOException, ExchangeException {
		while (!open.isEmpty()) {
			List<ObjectId> page = open.stream().sorted().toList();
			open.clear();
			rows.of(page, SubMonitor.convert(null), (object, session) -> {
				EObject root = EcoreUtil.getRootContainer(object);
				add(root, session);
				root.eAllContents().forEachRemaining(part -> add(part, session));
			});
		}
		types.values().forEach(ids -> ids.sort(Comparator.naturalOrder()));
	}

	private void add(EObject object, Session session) {
		session.id(object).filter(added::add).ifPresent(id -> {
			types.computeIfAbsent(object.eClass(), type -> new ArrayList<>()).add(id);
			note(object, session);
		});
	}

	/** The noted entries of just that class, or parts of noted entries. */
	List<ObjectId> of(EClass type) {
		return types.getOrDefault(type, List.of());
	}
}
