/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.verify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiedui.core.history.ObjectChange.Kind;
import org.jiedui.store.internal.history.DeltaFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the single changes of the journal say of an object, put together. What was said before a change that is missing, since it was erased, does not
 * count, and of an object that was added with many others it is not said what it began with.
 */
final class ToldObject {

	/**
	 * A change of the object.
	 *
	 * @param type number of its class
	 * @param version that it got
	 * @param kind name of a {@link Kind}
	 * @param delta as {@link DeltaFormat} has it
	 */
	record Step(long number, int type, int version, String kind, String delta) {
	}

	private static final Logger LOG = LoggerFactory.getLogger(ToldObject.class);

	private final long uid;
	private final Map<String, Object> values = new HashMap<>();
	private int type;
	private int version;
	private boolean isThere;
	private boolean isWhole;
	private boolean isLegible = true;

	/** @param steps in any order, not empty */
	ToldObject(long uid, List<Step> steps, DeltaFormat format) {
		this.uid = uid;
		steps.stream().sorted(Comparator.comparingLong(Step::number)).forEach(step -> add(step, format));
	}

	private void add(Step step, DeltaFormat format) {
		try {
			add(step, Kind.valueOf(step.kind()), format.after(step.delta()));
		} catch (RuntimeException malformed) {
			LOG.debug("A change of {} cannot be read", uid, malformed);
			isLegible = false;
			add(step, Kind.CHANGED, Map.of());
			values.clear();
			isWhole = false;
		}
	}

	private void add(Step step, Kind kind, Map<String, Object> after) {
		boolean goesOn = kind == Kind.CHANGED && isThere && step.version() == version + 1;
		if (!goesOn) {
			values.clear();
			isWhole = kind == Kind.ADDED;
		}
		isThere = kind != Kind.REMOVED;
		type = step.type();
		version = step.version();
		values.putAll(after);
	}

	long uid() {
		return uid;
	}

	/** The number of its class. */
	int type() {
		return type;
	}

	/** The version that it got last. */
	int version() {
		return version;
	}

	/** Whether all changes of it can be read. */
	boolean isLegible() {
		return isLegible;
	}

	/** Whether it was not removed at last. */
	boolean isThere() {
		return isThere;
	}

	/** Whether all is told that it has: a feature that is not {@linkplain #tells told} was never set. */
	boolean isWhole() {
		return isWhole;
	}

	boolean tells(String feature) {
		return values.containsKey(feature);
	}

	/** The last that was said of a feature, in the form of {@link DeltaFormat#after}. */
	Object last(String feature) {
		return values.get(feature);
	}
}
