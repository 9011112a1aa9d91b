/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.roundtrip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.testsupport.SessionContent;

/** What records hold, in a form that does not depend on the books in which they lie: objects are named by their place. */
final class RecordContent {

	private RecordContent() {
	}

	/** Each record by its name, with all values, and its parts in their order. */
	static Map<String, List<String>> of(Session session) {
		Map<String, List<String>> content = new TreeMap<>();
		for (ProgrammeRecord record : SessionContent.objects(session, ProgrammeRecord.class)) {
			List<String> lines = new ArrayList<>();
			describe(record, lines);
			record.eAllContents().forEachRemaining(part -> describe(part, lines));
			content.put(record.getName(), lines);
		}
		return content;
	}

	/** What a session holds that loads a programme. */
	static Map<String, List<String>> stored(Workspace workspace, String programme) {
		try (Session session = workspace.openSession()) {
			load(session, programme);
			return of(session);
		}
	}

	/** Loads the register, and the programme of that name with all its records. */
	static Programme load(Session session, String name) {
		session.load(Query.of(JieduiPackage.Literals.PARTY));
		Condition named = new Comparison(JieduiPackage.Literals.PROGRAMME__NAME, Operator.EQUAL, name);
		Programme programme = (Programme) session.load(Query.of(JieduiPackage.Literals.PROGRAMME).where(named)).getFirst();
		session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD).within(session.id(programme).orElseThrow().part()));
		return programme;
	}

	/** The lines in which two contents differ, for a message that a person can read; those of the one with a minus, those of the other with a plus. */
	static List<String> differences(Map<String, List<String>> one, Map<String, List<String>> other) {
		List<String> differences = new ArrayList<>();
		Set<String> names = new TreeSet<>(one.keySet());
		names.addAll(other.keySet());
		for (String name : names) {
			List<String> before = one.getOrDefault(name, List.of());
			List<String> after = other.getOrDefault(name, List.of());
			before.stream().filter(line -> !after.contains(line)).forEach(line -> differences.add("- " + line));
			after.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add("+ " + line));
		}
		return differences;
	}

	private static void describe(EObject object, List<String> lines) {
		String place = place(object);
		lines.add(place + " : " + object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (new FeatureTraits(feature).containment()) {
				if (new FeatureTraits(feature).statesNothing() && object.eIsSet(feature) && isNothing(object.eGet(feature))) {
					lines.add(place + "." + feature.getName() + " has nothing");
				}
			} else if (new FeatureTraits(feature).stored() && isTold(object, feature)) {
				lines.add(place + "." + feature.getName() + " = " + text(object.eGet(feature)));
			}
		}
	}

	/** What was left alone is not told, nor a list without entries, unless somebody set it to that and it can tell. */
	private static boolean isTold(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		if (feature.isUnsettable()) {
			return object.eIsSet(feature) && !isCutOff(value);
		}
		return !feature.isMany() || ((List<?>) value).stream().anyMatch(each -> !isCutOff(each));
	}

	private static boolean isNothing(Object value) {
		return value == null || value instanceof List<?> many && many.isEmpty();
	}

	private static String text(Object value) {
		return switch (value) {
			case List<?> many -> many.stream().filter(each -> !isCutOff(each)).map(RecordContent::text).toList().toString();
			case EObject gone when isCutOff(gone) -> "null";
			case Enumerator literal -> literal.getLiteral();
			case EObject target -> place(target);
			// equal numbers, whatever zeros a database writes behind the point
			case BigDecimal number -> number.stripTrailingZeros().toPlainString();
			case byte[] bytes -> Arrays.toString(bytes);
			case null, default -> String.valueOf(value);
		};
	}

	/** What a command has taken out of the books; whatever still refers to it refers to nothing. */
	private static boolean isCutOff(Object value) {
		return value instanceof EObject object && !(value instanceof Enumerator) && !object.eIsProxy() && object.eResource() == null;
	}

	private static String place(EObject object) {
		EObject container = object.eContainer();
		if (container == null) {
			EStructuralFeature name = object.eClass().getEStructuralFeature("name");
			return object.eIsProxy() ? "proxy " + EcoreUtil.getURI(object) : String.valueOf(object.eGet(name));
		}
		EReference slot = object.eContainmentFeature();
		String index = slot.isMany() ? "[" + ((List<?>) container.eGet(slot)).indexOf(object) + "]" : "";
		return place(container) + "/" + slot.getName() + index;
	}
}
