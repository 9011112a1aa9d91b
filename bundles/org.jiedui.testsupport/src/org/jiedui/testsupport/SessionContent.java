/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;

/** What a session holds, in a form that can be compared with what another holds. */
public final class SessionContent {

	private SessionContent() {
	}

	/** All objects of a type, parts included. */
	public static <T extends EObject> List<T> objects(Session session, Class<T> type) {
		List<T> found = new ArrayList<>();
		EcoreUtil.getAllContents(session.resource(), false).forEachRemaining(each -> {
			if (type.isInstance(each)) {
				found.add(type.cast(each));
			}
		});
		return found;
	}

	/** Every object by its identifier, with its values and the order of its parts; unsaved ones under "new". */
	public static Map<String, String> of(Session session) {
		Map<String, String> content = new TreeMap<>();
		for (EObject object : objects(session, EObject.class)) {
			StringBuilder text = new StringBuilder(object.eClass().getName());
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				if (!feature.isDerived()) {
					Object value = object.eGet(feature);
					text.append(' ').append(feature.getName()).append('=')
							.append(feature instanceof EReference ? ids(session, value) : value);
				}
			}
			content.put(session.id(object).map(ObjectId::toString).orElse("new"), text.toString());
		}
		return content;
	}

	/** What a session that loads everything would hold. */
	public static Map<String, String> stored(Workspace workspace) {
		try (Session session = workspace.openSession()) {
			for (var type : List.of(JieduiPackage.Literals.PROGRAMME, JieduiPackage.Literals.PROGRAMME_RECORD,
					JieduiPackage.Literals.PARTY)) {
				session.load(Query.of(type));
			}
			return of(session);
		}
	}

	private static Object ids(Session session, Object value) {
		return switch (value) {
			case List<?> many -> many.stream().map(each -> ids(session, each)).toList();
			case EObject object -> session.id(object).map(ObjectId::toString).orElse("new");
			case null, default -> value;
		};
	}
}
