/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;

/** Takes what a rule finds, and tells what the rule must know besides the object. */
public interface Report {

	/** The day for which the books are checked. */
	LocalDate today();

	/** Names objects and shows values in the user's language, for messages. */
	ValueFormat format();

	/**
	 * All loaded roots of a type in the same books as the object that is checked, itself included: those of its programme and those of the
	 * register, each in the order of the roots. The rule is asked again when any of them changes; where only some matter, ask by a key.
	 */
	<T extends EObject> Collection<T> peers(Class<T> type);

	/**
	 * All peers of a type, for a rule to which only an aspect of them matters. It is asked again when one comes, goes or changes in this aspect;
	 * else a change of one among many thousands asks again a rule that counts them all.
	 *
	 * @param aspect all that the rule reads of a peer, what messages call it included, made of values that stay as they are, not of live lists. Not
	 *            made anew for each call. What it follows references for must be named in {@link Constraint#dependsOn()}
	 */
	<T extends EObject> Collection<T> peers(Class<T> type, Function<? super T, ?> aspect);

	/**
	 * The peers that have a key; the peers are sorted by it once for all objects, so that looking for twins is quick in large books. A rule
	 * asks by one key for each type. It is asked again when one of these changes, or a peer gets or loses this key.
	 *
	 * @param key made of values that stay as they are, not of live lists; gives null for what is never asked for. What it follows references for
	 *            must be named in {@link Constraint#dependsOn()}
	 * @param value the key that is asked for; for null there are no peers
	 */
	<T extends EObject> List<T> peers(Class<T> type, Function<? super T, ?> key, Object value);

	/**
	 * Reports that the rule does not hold.
	 *
	 * @param feature the field, or null when it is about the object as a whole
	 * @param message a sentence in the user's language
	 */
	void add(EStructuralFeature feature, String message);
}
