/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * What most rules have in common: who they are, and the words of their messages. A rule extends it and is registered by
 * {@code @Component(service = Constraint.class)}.
 *
 * @param <T> what the rule is about
 */
public abstract class Rule<T extends EObject> implements Constraint<T> {

	private final String id;
	private final Severity severity;
	private final Class<T> type;

	protected Rule(String id, Severity severity, Class<T> type) {
		this.id = id;
		this.severity = severity;
		this.type = type;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Class<T> type() {
		return type;
	}

	/** What an object is called in a message. */
	protected static String title(Report report, EObject object) {
		return report.format().titles().title(object);
	}

	/** What a class, feature or literal is called in a message. */
	protected static String label(Report report, ENamedElement element) {
		return report.format().labels().label(element);
	}

	/** The value that an object has now, as a message shows it. */
	protected static String text(Report report, EObject object, EStructuralFeature feature) {
		return report.format().textOf(object, feature);
	}

	/**
	 * A sentence with its gaps filled.
	 *
	 * @param message with the gaps {0}, {1} …
	 */
	protected static String say(String message, Object... values) {
		return NLS.bind(message, values);
	}
}
