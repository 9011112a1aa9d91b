/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;

/** Takes personal data out: natural persons get a number for a name, so that they stay distinct, and lose every other text. */
final class Mask {

	private final Labels labels = new Labels(Locale.getDefault());
	private final Map<EObject, String> pseudonyms = new IdentityHashMap<>();
	private final boolean on;

	/** @param on whether anything is taken out at all */
	Mask(boolean on, List<EObject> parties) {
		this.on = on;
		Map<String, Integer> counters = new HashMap<>();
		for (EObject party : parties) {
			if (on && new ClassTraits(party.eClass()).personal()) {
				String kind = labels.label(party.eClass());
				pseudonyms.put(party, kind + " " + counters.merge(kind, 1, Integer::sum));
			}
		}
	}

	/** Whether a feature stays out of the file. */
	boolean hides(EObject object, EStructuralFeature feature) {
		if (!on) {
			return false;
		}
		boolean person = new ClassTraits(object.eClass()).personal();
		boolean name = RegisterEntry.NAME.equals(feature.getName());
		boolean text = feature instanceof EAttribute attribute && attribute.getEAttributeType().getInstanceClass() == String.class;
		boolean source = feature.getName().equals("sources");
		return new FeatureTraits(feature).personal() || person && (text && !name || source);
	}

	/** What is written for a value. */
	Object shown(EObject object, EStructuralFeature feature, Object value) {
		return RegisterEntry.NAME.equals(feature.getName()) && pseudonyms.containsKey(object) ? pseudonyms.get(object) : value;
	}
}
