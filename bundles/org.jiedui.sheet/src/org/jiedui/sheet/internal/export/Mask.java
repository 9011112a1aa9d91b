/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.internal.layout.NamedReference;
import org.jiedui.sheet.internal.layout.PersonalColumns;

/**
 * Takes personal data out of objects as soon as they are loaded, so that no title and no computed text can tell them: a natural person or household is
 * called by its kind and identifier, and has no other text. Only for sessions that nobody saves. Free text of other objects is not looked into.
 *
 * @param labels gives the language
 */
record Mask(Labels labels) implements SessionListener {

	private static final String NAME = "name";

	@Override
	public void loaded(Session session, Collection<EObject> objects) {
		for (EObject object : objects) {
			mask(session, object);
			for (Iterator<EObject> parts = object.eAllContents(); parts.hasNext();) {
				mask(session, parts.next());
			}
		}
	}

	private void mask(Session session, EObject object) {
		// the session is not told: what is masked is no change to the books
		boolean told = object.eDeliver();
		object.eSetDeliver(false);
		try {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (new FeatureTraits(feature).editable() && !new FeatureTraits(feature).containment() && PersonalColumns.isPersonal(object, feature)) {
					mask(session, object, feature);
				}
			}
		} finally {
			object.eSetDeliver(told);
		}
	}

	private void mask(Session session, EObject object, EStructuralFeature feature) {
		if (feature.getName().equals(NAME) && !feature.isMany()) {
			String kind = labels.label(object.eClass());
			object.eSet(feature, session.id(object).map(id -> name(kind, id)).orElse(kind));
		} else if (feature.isMany()) {
			object.eSet(feature, List.of());
		} else {
			object.eUnset(feature);
		}
	}

	private static String name(String kind, ObjectId id) {
		return NamedReference.identified(kind, id).toString();
	}
}
