/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.conversion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Belonging;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/**
 * Objects by the titles under which people see them, for classes whose titles are made up of several values, as those of pairings are: no database
 * can be asked for these. All objects of a class are looked at once.
 */
final class TitleIndex {

	/** Of more objects titles tell little apart. */
	private static final int MOST = 50_000;
	private static final Set<String> PLAIN = Set.of("{name}", "{title}");

	private final Workspace workspace;
	private final Integer part;
	private final Map<EClass, Map<String, List<ObjectId>>> indexes = new HashMap<>();

	/** @param part of the programme whose objects are meant, or null */
	TitleIndex(Workspace workspace, Integer part) {
		this.workspace = workspace;
		this.part = part;
	}

	/** The objects of a title in either language; none for classes whose titles are plain names. */
	List<ObjectId> of(EClass type, String title) {
		boolean composed = new ClassTraits(type).title().filter(pattern -> !PLAIN.contains(pattern)).isPresent();
		return composed ? indexes.computeIfAbsent(type, this::index).getOrDefault(title, List.of()) : List.of();
	}

	private Map<String, List<ObjectId>> index(EClass type) {
		Query all = Query.of(type);
		Query query = part != null && Belonging.isOfProgrammes(type) ? all.within(part.intValue()) : all;
		Map<String, List<ObjectId>> index = new HashMap<>();
		if (workspace.count(query) > MOST) {
			return index;
		}
		List<Titles> languages = Stream.of(Locale.CHINESE, Locale.ENGLISH).map(Labels::new).map(Titles::new).toList();
		try (Session session = workspace.openSession()) {
			for (EObject object : session.load(query)) {
				languages.stream().map(each -> each.title(object)).distinct()
						.forEach(title -> index.computeIfAbsent(title, key -> new ArrayList<>()).add(session.id(object).orElseThrow()));
			}
		}
		return index;
	}
}
