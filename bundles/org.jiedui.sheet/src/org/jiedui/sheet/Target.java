/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the values of a column become.
 *
 * @param kind whether a value of the object, or what tells which object it is
 * @param feature the feature, null for every other kind
 */
public record Target(Kind kind, EStructuralFeature feature) {

	/** What a column can be. */
	public enum Kind {
		/** A value of the object. */
		FEATURE,
		/** The identifier of the object, such as {@code 2-15}. */
		ID,
		/** The version of the object that the file was written from. */
		VERSION,
		/** The class of the object, where the table has objects of several. */
		TYPE,
		/** The identifier of the object in which this one stands. */
		CONTAINER,
		/** The field of that object in which this one stands. */
		SLOT,
		/** Nothing: the column is left out. */
		NONE
	}

	/** A column that is left out. */
	public static final Target NONE = new Target(Kind.NONE, null);
	public static final Target ID = new Target(Kind.ID, null);
	public static final Target VERSION = new Target(Kind.VERSION, null);
	public static final Target TYPE = new Target(Kind.TYPE, null);
	public static final Target CONTAINER = new Target(Kind.CONTAINER, null);
	public static final Target SLOT = new Target(Kind.SLOT, null);

	public Target {
		Objects.requireNonNull(kind, "kind");
	}

	/** A value of the object. */
	public static Target of(EStructuralFeature feature) {
		return new Target(Kind.FEATURE, Objects.requireNonNull(feature, "feature"));
	}

	/** As a mapping keeps it: the name of the feature, {@code @} and the kind for all else, or empty for nothing. */
	public String key() {
		return switch (kind) {
			case FEATURE -> feature.getName();
			case NONE -> "";
			default -> "@" + kind.name().toLowerCase(Locale.ROOT);
		};
	}
}
