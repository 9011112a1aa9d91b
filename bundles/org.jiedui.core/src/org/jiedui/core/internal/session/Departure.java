/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.session.Clash;

/** Takes objects out of a session that the store does not hold any more, unless the user changed them or something in them. */
final class Departure {

	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final Consumer<Clash> clashes;
	private final Set<EObject> vanished = new LinkedHashSet<>();

	/** @param clashes is told what cannot leave */
	Departure(ChangeTracker tracker, ObjectIndex index, Consumer<Clash> clashes) {
		this.tracker = tracker;
		this.index = index;
		this.clashes = clashes;
	}

	/** What left, with its parts. */
	Collection<EObject> vanished() {
		return vanished;
	}

	/**
	 * To be called while the tracker is suspended, for a container before its parts.
	 *
	 * @param gone a stored object that the store does not hold any more
	 * @return whether it left
	 */
	boolean leave(Tracked gone) {
		EObject object = gone.object();
		boolean held = index.holds(object);
		List<EObject> branch = branch(object);
		if (held && branch.stream().map(index::tracked).anyMatch(tracker.touched()::contains)) {
			clashes.accept(Clash.of(object, Clash.Kind.DELETED_THERE));
			return false;
		}
		if (held) {
			Tracked container = object.eContainer() == null ? null : index.tracked(object.eContainer());
			EReference slot = object.eContainmentFeature();
			EcoreUtil.remove(object);
			if (container != null) {
				tracker.emptied(container, slot);
			}
			vanished.addAll(branch);
		}
		for (EObject each : branch) {
			Tracked tracked = index.tracked(each);
			if (tracked != null && tracked.isStored()) {
				tracker.forget(tracked);
			}
		}
		return true;
	}

	/** An object and all that it contains, containers first. */
	static List<EObject> branch(EObject object) {
		List<EObject> all = new ArrayList<>();
		all.add(object);
		EcoreUtil.getAllContents(object, false).forEachRemaining(each -> all.add((EObject) each));
		return all;
	}
}
