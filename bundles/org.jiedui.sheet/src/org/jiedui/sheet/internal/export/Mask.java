/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.export;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
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
 * Takes personal data out of objects as soon as they are loaded, so that no title and no computed text can tell them: a natural person or household
 * is called by its kind and identifier, and has no other text. Only for sessions that nobody saves. Free text of other objects is not looked into.
 * May serve several sessions of different threads.
 */
final class Mask implements SessionListener {

	private static final String NAME = "name";

	private final Labels labels;
	private final Map<EClass, Plan> plans = new ConcurrentHashMap<>();

	/**
	 * What is to be masked of the objects of a class, looked up once and not for each object.
	 *
	 * @param person whether they are natural persons or households
	 * @param always features that are personal data wherever they are
	 * @param ofPersons features that are personal data of persons and of what is part of them
	 */
	private record Plan(boolean person, Set<EStructuralFeature> always, Set<EStructuralFeature> ofPersons) {

		static Plan of(EClass type) {
			List<EStructuralFeature> editable = type.getEAllStructuralFeatures().stream()
					.filter(feature -> new FeatureTraits(feature).editable() && !new FeatureTraits(feature).containment()).toList();
			Set<EStructuralFeature> always = editable.stream().filter(feature -> new FeatureTraits(feature).personal())
					.collect(Collectors.toCollection(LinkedHashSet::new));
			return new Plan(PersonalColumns.isPersonal(type), always,
					editable.stream().filter(feature -> always.contains(feature) || PersonalColumns.isText(feature))
							.collect(Collectors.toCollection(LinkedHashSet::new)));
		}
	}

	/** @param labels gives the language */
	Mask(Labels labels) {
		this.labels = labels;
	}

	@Override
	public void loaded(Session session, Collection<EObject> objects) {
		for (EObject object : objects) {
			mask(session, object);
			for (Iterator<EObject> parts = object.eAllContents(); parts.hasNext();) {
				mask(session, parts.next());
			}
		}
	}

	private Plan plan(EClass type) {
		return plans.computeIfAbsent(type, Plan::of);
	}

	private void mask(Session session, EObject object) {
		Set<EStructuralFeature> features = isOfPerson(object) ? plan(object.eClass()).ofPersons() : plan(object.eClass()).always();
		if (features.isEmpty()) {
			return;
		}
		// the session is not told: what is masked is no change to the books
		boolean told = object.eDeliver();
		object.eSetDeliver(false);
		try {
			features.forEach(feature -> mask(session, object, feature));
		} finally {
			object.eSetDeliver(told);
		}
	}

	/**
	 * Whether an object is left out as a whole: it is part of a person, and rows of its class are not masked, so that what is left of it would be
	 * taken for what it has when the file comes back.
	 */
	boolean hides(EObject object) {
		return !plan(object.eClass()).person() && isOfPerson(object);
	}

	private boolean isOfPerson(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (plan(each.eClass()).person()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What of a value may be told.
	 *
	 * @param type the class of an object that is no part
	 * @param id the object
	 * @param feature single-valued
	 * @param value what the object has, null for nothing
	 * @return the same, or what stands in its place: what an object has that was left alone, null for nothing
	 */
	Object masked(EClass type, ObjectId id, EStructuralFeature feature, Object value) {
		Plan plan = plan(type);
		if (!(plan.person() ? plan.ofPersons() : plan.always()).contains(feature)) {
			return value;
		}
		return feature.getName().equals(NAME) ? name(labels.label(type), id) : feature.getDefaultValue();
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
