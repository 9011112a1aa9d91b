/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.schema;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.store.internal.schema.RecordedSchema.Kind;

/**
 * In which kind of place the values of a feature lie, and how.
 *
 * @param kind as {@code sys_feature} names it
 * @param signature of the columns, null for parts
 */
public record FeatureForm(String kind, String signature) {

	/** The form that a feature has in tables that are made for it. */
	public static FeatureForm of(EStructuralFeature feature) {
		return of(feature, feature instanceof EAttribute attribute ? attribute.getEAttributeType() : null);
	}

	/**
	 * The form that a feature has in tables that are made for it.
	 *
	 * @param dataType of an attribute, null for a reference
	 */
	public static FeatureForm of(EStructuralFeature feature, EDataType dataType) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			return new FeatureForm(Kind.PART.name(), null);
		}
		ColumnType type = feature instanceof EReference reference ? new LinkType(new ClassNumbers(), reference.getEReferenceType())
				: AttributeTypes.of(dataType);
		return new FeatureForm((feature.isMany() ? Kind.LINK : Kind.COLUMN).name(), type.signature());
	}

	public boolean isLink() {
		return kind.equals(Kind.LINK.name());
	}

	/** Whether they are parts, in the tables of their own classes. */
	public boolean isPart() {
		return kind.equals(Kind.PART.name());
	}

	/** Whether values that lie in a recorded form can stay where they are. A reference of older books gets its second column. */
	public boolean fits(FeatureForm recorded) {
		return kind.equals(recorded.kind) && (signature == null || signature.equals(recorded.signature)
				|| signature.startsWith(recorded.signature + " "));
	}
}
