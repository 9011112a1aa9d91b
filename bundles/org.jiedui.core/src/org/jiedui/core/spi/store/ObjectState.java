/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.workspace.ObjectId;

/**
 * A stored object as plain values: attributes in the Java type of their data type, single references as {@link Link}, many-valued features as
 * immutable lists of these, parts not at all (they are states of their own that name their container). What was left alone has no value; what was set
 * to nothing has none either, but {@linkplain #stated says so} where that makes a difference. Of a slot that says so it means nothing as long as
 * there are parts in it.
 * <p>
 * Not thread-safe while it is filled; to be left alone afterwards.
 */
public final class ObjectState {

	/**
	 * Stands for the value of a feature that was set to nothing, to null or to a list without entries, where that is something else than to leave it
	 * alone ({@link org.jiedui.model.vocabulary.FeatureTraits#statesNothing()}).
	 */
	public static final List<Object> NOTHING = List.of();

	/** The order of parts in one slot: by position, those that were put at the same place independently by identifier. */
	public static final Comparator<ObjectState> SIBLINGS = Comparator.comparingLong((ObjectState state) -> state.placement().position())
			.thenComparing(ObjectState::id);

	private final ObjectId id;
	private final EClass type;
	private final int version;
	private final Placement placement;
	private final Object[] values;

	/**
	 * @param version 1 for the first, counted up by each commit
	 * @param placement where a part stands, null for a root
	 */
	public ObjectState(ObjectId id, EClass type, int version, Placement placement) {
		this.id = Objects.requireNonNull(id);
		this.type = Objects.requireNonNull(type);
		this.version = version;
		this.placement = placement;
		values = new Object[type.getFeatureCount()];
	}

	/**
	 * Where a part stands.
	 *
	 * @param root the aggregate
	 * @param container what holds it directly
	 * @param slot the containment feature of the container
	 * @param position its place among its siblings: larger is later, gaps are meaningless
	 */
	public record Placement(ObjectId root, ObjectId container, EReference slot, long position) {
	}

	/**
	 * A reference to an object of which nothing but its class need be known.
	 */
	public record Link(ObjectId id, EClass type) {
	}

	public ObjectId id() {
		return id;
	}

	public EClass type() {
		return type;
	}

	public int version() {
		return version;
	}

	/** Where a part stands, null for a root. */
	public Placement placement() {
		return placement;
	}

	/** The value of a feature, null when there is none. */
	public Object get(EStructuralFeature feature) {
		return get(type.getFeatureID(feature));
	}

	public void set(EStructuralFeature feature, Object value) {
		values[type.getFeatureID(feature)] = value;
	}

	/**
	 * The value of a feature, null when there is none.
	 *
	 * @param featureId as the class numbers its features
	 */
	public Object get(int featureId) {
		Object value = values[featureId];
		return value == NOTHING ? null : value;
	}

	/** The value of a feature, {@link #NOTHING} where it was set to that, null where it was left alone. */
	public Object stated(EStructuralFeature feature) {
		return stated(type.getFeatureID(feature));
	}

	/**
	 * The value of a feature, {@link #NOTHING} where it was set to that, null where it was left alone.
	 *
	 * @param featureId as the class numbers its features
	 */
	public Object stated(int featureId) {
		return values[featureId];
	}

	/** @param featureId as the class numbers its features */
	public void set(int featureId, Object value) {
		values[featureId] = value;
	}
}
