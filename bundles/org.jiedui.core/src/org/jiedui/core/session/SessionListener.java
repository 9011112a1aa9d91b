/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.session;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

/** Is told on the session's thread what happens to its objects. */
public interface SessionListener {

	/** Objects were loaded or brought up to date from the store. */
	default void loaded(Session session, Collection<EObject> objects) {
	}

	/** Objects left the session because somebody else deleted them. */
	default void vanished(Session session, Collection<EObject> objects) {
	}

	/** Roots left the session because {@link Session#release} let go of them; they are stored as ever. */
	default void released(Session session, Collection<EObject> roots) {
	}

	/** A command was executed, undone or redone, or a save was noted; {@link Session#isDirty()} may be another. */
	default void changed(Session session) {
	}

	/**
	 * A command failed; what it did is taken back.
	 *
	 * @return whether the user was told; when no listener says so, whoever executed the command gets the exception
	 */
	default boolean failed(Session session, RuntimeException failure) {
		return false;
	}

	/** The session forgot its objects. */
	default void discarded(Session session) {
	}
}
