/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.Titles;
import org.jiedui.sheet.Recognition;

/** Finds the objects of the books that rows are about: by identifier, else by code, else by the key columns. */
final class Matching {

	private static final int BATCH = 200;
	private static final String CODE = "code";

	private final Session session;
	private final Recognition recognition;
	private final Destination destination;
	private final Titles titles;
	private final boolean identifiers;
	private final EStructuralFeature code;
	private final Optional<StoredKeys> stored;
	private final Map<List<Object>, Set<EObject>> byCode = new HashMap<>();
	private final Map<List<Object>, Set<EObject>> byKey = new HashMap<>();

	/**
	 * @param identifiers whether those of the file are of these books
	 * @param stored tells which objects may be meant; empty to ask the database for each row
	 */
	Matching(Session session, Recognition recognition, Destination destination, Titles titles, boolean identifiers, Optional<StoredKeys> stored) {
		this.session = session;
		this.stored = stored;
		this.recognition = recognition;
		this.destination = destination;
		this.titles = titles;
		this.identifiers = identifiers;
		code = code(recognition);
	}

	/** The feature with the code of the rows of a table, or null. */
	static EStructuralFeature code(Recognition recognition) {
		return recognition.type().getEStructuralFeature(CODE) instanceof EAttribute attribute && !attribute.isMany() ? attribute : null;
	}

	/** Sets the object of each row that has one; rows for which it cannot be told are refused. */
	void match(List<IncomingRow> rows) {
		List<ObjectId> ids = rows.stream().map(IncomingRow::id).filter(id -> id != null && identifiers).distinct().toList();
		if (!ids.isEmpty()) {
			session.attach(session.fetch(ids));
		}
		List<IncomingRow> others = rows.stream().filter(row -> row.id() == null || !identifiers).toList();
		if (stored.isPresent()) {
			look(others, stored.get());
		} else {
			ask(others);
		}
		rows.forEach(this::decide);
	}

	private void look(List<IncomingRow> rows, StoredKeys keys) {
		Set<ObjectId> candidates = keys.candidates(rows.stream().map(this::coded).flatMap(Optional::stream).toList(),
				rows.stream().filter(this::hasKey).map(row -> keyValues(row).stream().map(this::identified).toList()).toList());
		if (!candidates.isEmpty()) {
			session.attach(session.fetch(candidates));
			candidates.stream().map(session::find).flatMap(Optional::stream).filter(recognition.type()::isInstance).forEach(this::index);
		}
	}

	private Object identified(Object value) {
		return value instanceof EObject object ? session.id(object).<Object>map(id -> id).orElse(object) : value;
	}

	private void ask(List<IncomingRow> others) {
		askFor(others.stream().filter(row -> coded(row).isPresent()).map(row -> equal(code, coded(row).get())).distinct().toList());
		List<IncomingRow> unknown = others.stream().filter(row -> hasKey(row) && !isKnownByCode(row)).toList();
		askFor(unknown.stream().filter(row -> coded(row).isEmpty()).map(this::keyCondition).distinct().toList());
		// What has another code is another object.
		askFor(unknown.stream().filter(row -> coded(row).isPresent())
				.<Condition>map(row -> new Condition.All(List.of(equal(code, null), keyCondition(row)))).distinct().toList());
	}

	private boolean isKnownByCode(IncomingRow row) {
		return coded(row).isPresent() && part(row).filter(part -> byCode.containsKey(key(part, coded(row).get()))).isPresent();
	}

	private void askFor(List<? extends Condition> conditions) {
		for (int from = 0; from < conditions.size(); from += BATCH) {
			Query query = Query.of(recognition.type())
					.where(new Condition.Any(new ArrayList<Condition>(conditions.subList(from, Math.min(from + BATCH, conditions.size())))));
			session.load(destination.reach(query)).forEach(this::index);
		}
	}

	private void index(EObject object) {
		Integer part = session.id(object).map(ObjectId::part).orElse(null);
		if (code != null && object.eGet(code) != null) {
			byCode.computeIfAbsent(key(part, object.eGet(code)), key -> new LinkedHashSet<>()).add(object);
		}
		if (recognition.keys().stream().allMatch(each -> each.getEContainingClass().isSuperTypeOf(object.eClass()))) {
			List<Object> key = new ArrayList<>(List.of(part));
			recognition.keys().forEach(each -> key.add(plain(object.eGet(each))));
			byKey.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(object);
		}
	}

	private void decide(IncomingRow row) {
		if (row.id() != null && identifiers) {
			Optional<EObject> found = session.find(row.id()).filter(recognition.type()::isInstance);
			found.ifPresentOrElse(object -> identified(row, object), () -> refuse(row, NLS.bind(Messages.objectGone, row.id())));
			return;
		}
		Optional<Integer> part = part(row);
		if (part.isEmpty()) {
			return;
		}
		Set<EObject> found = coded(row).map(text -> byCode.getOrDefault(key(part.get(), text), Set.of())).orElse(Set.of());
		if (found.isEmpty() && hasKey(row)) {
			boolean coded = coded(row).isPresent();
			List<Object> key = new ArrayList<>(List.of(part.get()));
			key.addAll(keyValues(row));
			found = byKey.getOrDefault(key, Set.of()).stream().filter(each -> !coded || each.eGet(code) == null)
					.collect(Collectors.toCollection(LinkedHashSet::new));
		}
		if (found.size() > 1) {
			refuse(row, NLS.bind(Messages.severalObjects, found.size(), described(found)));
		} else {
			found.forEach(row::existing);
		}
	}

	/** What other identifiers than those of a stamped workbook name must look the same, too. */
	private void identified(IncomingRow row, EObject object) {
		boolean same = recognition.own() || row.version() > 0 || Objects.equals(row.value("name").orElse(null), plain(value(object, "name")))
				|| coded(row).isPresent() && coded(row).get().equals(object.eGet(code));
		if (same) {
			row.existing(object);
			row.type(object.eClass());
		} else {
			refuse(row, NLS.bind(Messages.otherObject, row.id(), titles.title(object)));
		}
	}

	private static Object value(EObject object, String name) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		return feature == null ? null : object.eGet(feature);
	}

	private String described(Collection<EObject> objects) {
		Map<String, String> described = new LinkedHashMap<>();
		objects.stream().limit(5).forEach(each -> described.put(session.id(each).map(ObjectId::toString).orElse(""), titles.title(each)));
		return described.entrySet().stream().map(each -> each.getValue() + " [" + each.getKey() + "]")
				.collect(Collectors.joining(Messages.separator));
	}

	private static void refuse(IncomingRow row, String sentence) {
		row.reading().enter("");
		row.reading().refuse(sentence);
	}

	/** The books in which the row is; empty where they are not there yet. */
	private Optional<Integer> part(IncomingRow row) {
		if (destination.reference() != null && row.value(destination.reference()) instanceof EObject programme) {
			return session.id(programme).map(ObjectId::part);
		}
		return destination.part();
	}

	private Optional<Object> coded(IncomingRow row) {
		return code == null ? Optional.empty() : Optional.ofNullable(row.value(code)).filter(text -> !text.toString().isBlank());
	}

	private boolean hasKey(IncomingRow row) {
		return !recognition.keys().isEmpty() && keyValues(row).stream().anyMatch(Objects::nonNull);
	}

	private List<Object> keyValues(IncomingRow row) {
		List<Object> values = new ArrayList<>();
		recognition.keys().forEach(each -> values.add(plain(row.value(each) == null ? each.getDefaultValue() : row.value(each))));
		return values;
	}

	private Condition keyCondition(IncomingRow row) {
		return new Condition.All(recognition.keys().stream().map(each -> (Condition) equal(each, row.value(each))).toList());
	}

	private static Condition.Comparison equal(EStructuralFeature feature, Object value) {
		Object stored = value == null ? feature.getDefaultValue() : value;
		return new Condition.Comparison(feature, stored == null ? Operator.EMPTY : Operator.EQUAL, stored);
	}

	private static List<Object> key(Object part, Object value) {
		return List.of(part, plain(value));
	}

	/** A text without blanks around, null for an empty one; every other value as it is. */
	static Object plain(Object value) {
		return value instanceof String text ? text.strip().isEmpty() ? null : text.strip() : value;
	}

	/**
	 * What tells a row from others of the file: the object, the code, or the key columns; empty where nothing does.
	 */
	Optional<Object> identity(IncomingRow row) {
		if (row.existing() != null) {
			return session.id(row.existing()).map(Object.class::cast);
		}
		Object part = part(row).map(Object.class::cast).orElse("new");
		if (coded(row).isPresent()) {
			return Optional.of(List.of(part, CODE, coded(row).get()));
		}
		if (!hasKey(row)) {
			return Optional.empty();
		}
		List<Object> key = new ArrayList<>(List.of(part));
		key.addAll(keyValues(row));
		return Optional.of(key);
	}
}
