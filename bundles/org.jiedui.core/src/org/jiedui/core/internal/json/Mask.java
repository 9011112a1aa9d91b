/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;

/**
 * Takes personal data out: natural persons, and what is contained in them, get a number for a name, so that they stay distinct, and lose
 * every other text.
 */
final class Mask {

	private final Labels labels = new Labels(Locale.getDefault());
	private final Map<String, Integer> counters = new HashMap<>();
	private final Map<EObject, String> pseudonyms = new IdentityHashMap<>();
	private final boolean on;

	/**
	 * @param on whether anything is taken out at all
	 * @param roots all that goes into the file, in its order
	 */
	Mask(boolean on, Collection<? extends EObject> roots) {
		this.on = on;
		if (on) {
			roots.forEach(root -> {
				number(root);
				root.eAllContents().forEachRemaining(this::number);
			});
		}
	}

	private void number(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature(FileEntry.NAME);
		if (isPersonal(object) || name != null && new FeatureTraits(name).personal()) {
			String kind = labels.label(object.eClass());
			pseudonyms.put(object, kind + " " + counters.merge(kind, 1, Integer::sum));
		}
	}

	private static boolean isPersonal(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (new ClassTraits(each.eClass()).personal()) {
				return true;
			}
		}
		return false;
	}

	/** Whether a feature stays out of the file. */
	boolean hides(EObject object, EStructuralFeature feature) {
		if (!on || isName(feature) && pseudonyms.containsKey(object)) {
			return false;
		}
		boolean source = feature.getName().equals("sources");
		return new FeatureTraits(feature).personal() || isPersonal(object) && (isText(feature) || source);
	}

	/** What is written for a value. */
	Object shown(EObject object, EStructuralFeature feature, Object value) {
		return isName(feature) && pseudonyms.containsKey(object) ? pseudonyms.get(object) : value;
	}

	private static boolean isName(EStructuralFeature feature) {
		return FileEntry.NAME.equals(feature.getName()) && isText(feature) && !feature.isMany();
	}

	private static boolean isText(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class;
	}
}
