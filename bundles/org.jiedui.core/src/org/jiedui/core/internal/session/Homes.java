/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.Programme;

/**
 * In which part of the books an object is at home: a programme opens one, all else follows from its {@link Belonging}. A home never changes.
 */
final class Homes {

	private final ObjectIndex index;
	private final NumberPool numbers;

	Homes(ObjectIndex index, NumberPool numbers) {
		this.index = index;
		this.numbers = numbers;
	}

	/** The part of an object that the session tracks; opens one for a new programme, and gives that programme its identifier. */
	int of(EObject object) {
		return known(object).orElseGet(() -> open(owner(EcoreUtil.getRootContainer(object, false)).orElseThrow()));
	}

	/** The part of an object that the session tracks; empty while it is that of a new programme for which none was opened. */
	Optional<Integer> known(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object, false);
		if (index.tracked(root).isStored()) {
			return Optional.of(index.tracked(root).id().part());
		}
		Optional<EObject> owner = owner(root);
		return owner.isEmpty() ? Optional.of(ObjectId.REGISTER) : owner.map(this::id).map(ObjectId::part);
	}

	private int open(EObject programme) {
		Tracked tracked = index.tracked(programme);
		index.identify(tracked, numbers.next(numbers.openPart()));
		return tracked.id().part();
	}

	/** The programme in whose books a root stands; empty for what stands in the register. */
	private Optional<EObject> owner(EObject root) {
		return root instanceof Programme ? Optional.of(root) : Belonging.stated(root).filter(this::isKnown);
	}

	private boolean isKnown(EObject programme) {
		return programme.eIsProxy() ? index.proxyId(programme) != null : index.tracked(programme) != null && index.holds(programme);
	}

	private ObjectId id(EObject programme) {
		return programme.eIsProxy() ? index.proxyId(programme) : index.tracked(programme).id();
	}
}
