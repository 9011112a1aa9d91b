/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.query.Condition;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;

/**
 * Finds objects of a file in the books: by code, else by class, name and superior. What has neither code nor name is never found.
 */
public final class BooksMatch {

	/** So many values go into one question to the database. */
	private static final int BATCH = 200;

	private final Map<String, EObject> byCode = new HashMap<>();
	private final Map<String, List<EObject>> byName = new HashMap<>();
	private final Map<EObject, EObject> known = new IdentityHashMap<>();
	private final List<EObject> missing = new ArrayList<>();
	private final Map<EObject, EObject> superiors;

	private final UnaryOperator<Query> scope;

	private BooksMatch(Map<EObject, EObject> superiors, UnaryOperator<Query> scope) {
		this.superiors = superiors;
		this.scope = scope;
	}

	/**
	 * Asks the books for all entries.
	 *
	 * @param scope where in the books they are looked for
	 */
	public static BooksMatch of(Session session, FileEntries entries, UnaryOperator<Query> scope) {
		BooksMatch match = new BooksMatch(entries.superiors(), scope);
		match.load(session, entries.objects());
		Set<EObject> decided = new LinkedHashSet<>();
		entries.objects().forEach(entry -> match.decide(entry, decided));
		entries.objects().stream().filter(entry -> !match.known.containsKey(entry)).forEach(match.missing::add);
		return match;
	}

	private void load(Session session, List<EObject> entries) {
		Map<EStructuralFeature, Set<String>> wanted = new LinkedHashMap<>();
		for (EObject object : entries) {
			FileEntry entry = new FileEntry(object);
			boolean coded = !entry.code().isEmpty();
			if (!coded && entry.name().isEmpty()) {
				continue;
			}
			FileEntry.feature(object.eClass(), coded ? FileEntry.CODE : FileEntry.NAME).filter(EAttribute.class::isInstance)
					.ifPresent(feature -> wanted.computeIfAbsent(feature, key -> new LinkedHashSet<>())
							.add(coded ? entry.code() : entry.name()));
		}
		wanted.forEach((feature, texts) -> ask(session, feature, List.copyOf(texts)));
	}

	private void ask(Session session, EStructuralFeature feature, List<String> texts) {
		EClass type = feature.getEContainingClass();
		for (int from = 0; from < texts.size(); from += BATCH) {
			Collection<String> batch = texts.subList(from, Math.min(from + BATCH, texts.size()));
			List<Condition> anyOf = batch.stream()
					.<Condition>map(text -> new Condition.Comparison(feature, Condition.Operator.EQUAL, text)).toList();
			session.load(scope.apply(Query.of(type).where(new Condition.Any(anyOf)))).forEach(this::index);
		}
	}

	private void index(EObject object) {
		FileEntry entry = new FileEntry(object);
		if (!entry.code().isEmpty()) {
			byCode.putIfAbsent(object.eClass().getName() + "|" + entry.code(), object);
		}
		List<EObject> namesakes = byName.computeIfAbsent(object.eClass().getName() + "|" + entry.name(), key -> new ArrayList<>());
		if (!namesakes.contains(object)) {
			namesakes.add(object);
		}
	}

	/** Superiors are decided first: a village is the same village only below the same town. */
	private void decide(EObject object, Set<EObject> decided) {
		if (!decided.add(object)) {
			return;
		}
		EObject superior = superiors.get(object);
		if (superior != null) {
			decide(superior, decided);
		}
		FileEntry entry = new FileEntry(object);
		String type = object.eClass().getName() + "|";
		EObject found = byCode.get(type + entry.code());
		if (found == null && entry.code().isEmpty() && !entry.name().isEmpty()) {
			EObject above = superior == null ? null : known.getOrDefault(superior, superior);
			found = byName.getOrDefault(type + entry.name(), List.of()).stream()
					.filter(each -> Objects.equals(new FileEntry(each).superior(), above)).findFirst().orElse(null);
		}
		if (found != null) {
			known.put(object, found);
		}
	}

	/** What takes the place of an object of the file: the one that is in the books already, else itself. */
	public EObject stand(EObject object) {
		return known.getOrDefault(object, object);
	}

	/** The objects that are not in the books, in the order of the file. */
	public List<EObject> missing() {
		return missing;
	}

	/** How many objects are in the books already. */
	public int knownCount() {
		return known.size();
	}
}
